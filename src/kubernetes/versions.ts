/** Versions of Kubernetes, as minors of 1: 30 stands for 1.30. */

/** The versions whose API is known. */
export const OLDEST_MINOR = 25
export const NEWEST_MINOR = 36

/** From `from` up to and including `to`. */
export interface MinorRange {
  readonly from: number
  readonly to: number
}

/**
 * Reads `1.30`, `v1.30.4`, `1.28-1.33`.
 * @returns the minors; undefined for what is no version, for a range that runs backwards, and for 2.x
 */
export function parseVersionRange(text: string): MinorRange | undefined {
  const match = /^v?1\.(\d{1,3})(?:\.\d{1,4})?(?:[-+][A-Za-z][0-9A-Za-z.+-]*)?$/.exec(text.trim())
  if (match) return { from: Number(match[1]), to: Number(match[1]) }
  const range = /^v?1\.(\d{1,3})\s*-\s*v?1\.(\d{1,3})$/.exec(text.trim())
  if (!range) return undefined
  const [from, to] = [Number(range[1]), Number(range[2])]
  return from <= to ? { from, to } : undefined
}

/** Whether the API of every version of the range is known. */
export function isSupported(range: MinorRange): boolean {
  return range.from >= OLDEST_MINOR && range.to <= NEWEST_MINOR
}

/** `1.30`, or `1.28-1.33`. */
export function formatVersionRange({ from, to }: MinorRange): string {
  return from === to ? `1.${from}` : `1.${from}-1.${to}`
}
