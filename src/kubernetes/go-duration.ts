const units: Readonly<Record<string, number>> = { ns: 1e-9, us: 1e-6, µs: 1e-6, μs: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 }

/**
 * Seconds of a duration as Go writes it: `30s`, `1m30s`, `500ms`, `0` (time.ParseDuration).
 * @returns undefined for what is none
 */
export function goDurationSeconds(text: string): number | undefined {
  if (!/^[+-]?(?:0|(?:(?:\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})(?:ns|us|µs|μs|ms|s|m|h))+)$/.test(text)) return undefined
  let seconds = 0
  for (const [, amount, unit] of text.matchAll(/(\d*\.?\d*)(ns|us|µs|μs|ms|s|m|h)/g)) seconds += Number(amount) * units[unit!]!
  return text.startsWith('-') ? -seconds : seconds
}
