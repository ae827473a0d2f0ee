/** The version that a tag names, as the first and the last release that it may stand for: `1.8` moves with every patch of 1.8. */
export interface ImageVersion {
  readonly low: readonly [number, number, number]
  readonly high: readonly [number, number, number]
  /** As written, without what stands behind the version: `1.8`. */
  readonly text: string
  /** A rebuild of a vendor (`-eks-1-30`, `-gke.3`, `-tke.2`, `-aliyun.1`), which may carry mends of later releases. */
  readonly rebuilt: boolean
}

const vendor = /-(?:eks|eksbuild|gke|tke|aliyun|ack|ibm|rke2|k3s|vmware|redhat|openshift)\b/i
const preview = /^[-.]?(?:alpha|beta|rc|dev|pre|preview|snapshot|nightly|git|[0-9a-f]{7,40}$)/i

/**
 * Reads the version at the beginning of a tag: `v1.2.3`, `1.2.3-alpine`, `6.11.3-jmx`.
 * @returns undefined for a tag that names none (`latest`, `7.x`, a commit), for a preview of a release, and for one number alone
 */
export function parseImageVersion(tag: string): ImageVersion | undefined {
  const match = /^v?(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?(?![\d.]*x)(.*)$/is.exec(tag)
  if (!match) return undefined
  const [, major, minor, patch, rest = ''] = match
  if (preview.test(rest)) return undefined
  const numbers = [Number(major), Number(minor)] as const
  return {
    low: [...numbers, patch === undefined ? 0 : Number(patch)],
    high: [...numbers, patch === undefined ? Number.POSITIVE_INFINITY : Number(patch)],
    text: [major, minor, patch].filter(part => part !== undefined).join('.'),
    rebuilt: vendor.test(rest),
  }
}

const comparator = /^(>=|<=|>|<|=)?v?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?$/

/** Whether a text is a range that `inRange` reads: comparators that must all hold, ` || ` between alternatives, `*` for everything. */
export function isVersionRange(range: string): boolean {
  return (
    range.trim() === '*' ||
    range.split('||').every(
      part =>
        part.trim() !== '' &&
        part
          .trim()
          .split(/\s+/)
          .every(word => comparator.test(word)),
    )
  )
}

/** Whether every release that a version may stand for lies in a range such as `>=6.10.0 <6.12.0`. */
export function inRange(version: ImageVersion, range: string): boolean {
  if (range.trim() === '*') return true
  return range.split('||').some(part =>
    part
      .trim()
      .split(/\s+/)
      .every(word => holds(version, word)),
  )
}

function holds({ low, high }: ImageVersion, word: string): boolean {
  const match = comparator.exec(word)
  if (!match) return false
  const [, sign = '=', major, minor = '0', patch = '0'] = match
  const bound = [Number(major), Number(minor), Number(patch)] as const
  switch (sign) {
    case '>=':
      return compare(low, bound) >= 0
    case '>':
      return compare(low, bound) > 0
    case '<=':
      return compare(high, bound) <= 0
    case '<':
      return compare(high, bound) < 0
    default:
      return compare(low, bound) === 0 && compare(high, bound) === 0
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < 3; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
