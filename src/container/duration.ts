const units: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 }

/**
 * Seconds that `sleep` takes a word for: `5`, `0.5`, `2m`, `1h`, and `infinity`, of which GNU sleep knows the abbreviations.
 * @returns undefined where the word is no duration
 */
export function sleepSeconds(word: string): number | undefined {
  if (/^inf(?:inity)?$/i.test(word)) return Number.POSITIVE_INFINITY
  const parts = /^(\d{1,12}(?:\.\d{0,12})?|\.\d{1,12})([smhd]?)$/.exec(word)
  return parts ? Number(parts[1]) * units[parts[2]!]! : undefined
}

/** The sum of several words, as GNU sleep adds them up; undefined where one is no duration or there is none. */
export function sleepTotal(words: readonly (string | undefined)[]): number | undefined {
  let sum: number | undefined
  for (const word of words) {
    const seconds = word === undefined ? undefined : sleepSeconds(word)
    if (seconds === undefined) return undefined
    sum = (sum ?? 0) + seconds
  }
  return sum
}
