/**
 * Quantities as the API server reads them: `100m`, `1.5Gi`, `2e3`. Written after the behaviour of apimachinery's ParseQuantity
 * (https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/), checked against a real API server.
 */

/** An amount, exact to a billionth; finer amounts are rounded away from zero, as the API server does. */
export interface Quantity {
  /** The amount in billionths. Amounts beyond 10^40 are cut there. */
  readonly nanos: bigint
  /** How it was written: in powers of 1024 (`Mi`), of 1000 (`M`, `m`, none), or with an exponent (`1e3`). */
  readonly format: 'binary' | 'decimal' | 'exponent'
  /** The suffix as written: `Mi`, `m`, `e3`, or empty. */
  readonly suffix: string
}

/** Why a value is no quantity. `type`: neither string nor number; `format`: the number or its sign; `suffix`: an unknown unit such as `K` or `MB`. */
export interface QuantityProblem {
  readonly problem: 'type' | 'format' | 'suffix'
}

const GIGA = 1_000_000_000n
const MAX_INT64 = (1n << 63n) - 1n
const KEPT_DIGITS = 40
const CUT = 10n ** BigInt(KEPT_DIGITS) * GIGA

const decimalExponents = new Map([
  ['n', -9],
  ['u', -6],
  ['m', -3],
  ['', 0],
  ['k', 3],
  ['M', 6],
  ['G', 9],
  ['T', 12],
  ['P', 15],
  ['E', 18],
])
const binaryExponents = new Map([
  ['Ki', 10],
  ['Mi', 20],
  ['Gi', 30],
  ['Ti', 40],
  ['Pi', 50],
  ['Ei', 60],
])
/** What comes after Go's TrimSpace differs from JavaScript's only in characters that no manifest holds. */
const isDigit = (code: number) => code >= 48 && code <= 57

/**
 * Reads a quantity.
 * @param value what the manifest holds: a string, or a number as YAML gives it
 * @returns the amount, or why there is none; linear in the length of the text
 */
export function readQuantity(value: unknown): Quantity | QuantityProblem {
  if (typeof value === 'number') return Number.isFinite(value) ? readText(String(value)) : { problem: 'type' }
  if (typeof value === 'bigint') return readText(String(value))
  return typeof value === 'string' ? readText(value.trim()) : { problem: 'type' }
}

/** Reads a quantity; undefined where the value is none. See `readQuantity`. */
export function parseQuantity(value: unknown): Quantity | undefined {
  const read = readQuantity(value)
  return 'problem' in read ? undefined : read
}

/** Below zero, zero, or above it, as `a` is smaller than, equal to, or larger than `b`. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  return a.nanos < b.nanos ? -1 : a.nanos > b.nanos ? 1 : 0
}

function readText(text: string): Quantity | QuantityProblem {
  if (text === '') return { problem: 'format' }
  const end = text.length
  let at = 0
  const negative = text[0] === '-'
  if (negative || text[0] === '+') at++
  while (at < end && text[at] === '0') at++
  const wholeStart = at
  while (at < end && isDigit(text.charCodeAt(at))) at++
  const whole = text.slice(wholeStart, at)
  let fraction = ''
  if (text[at] === '.') {
    const start = ++at
    while (at < end && isDigit(text.charCodeAt(at))) at++
    fraction = text.slice(start, at)
  }
  const suffixStart = at
  while (at < end && 'eEinumkKMGTP'.includes(text[at]!)) at++
  if (text[at] === '-' || text[at] === '+') at++
  while (at < end && isDigit(text.charCodeAt(at))) at++
  if (at < end) return { problem: 'format' }

  const suffix = text.slice(suffixStart)
  const scale = scaleOf(suffix)
  if (!scale) return { problem: 'suffix' }
  const nanos = amount(whole, fraction, scale)
  return { nanos: negative ? -nanos : nanos, format: scale.format, suffix }
}

interface Scale {
  readonly base: 2 | 10
  readonly exponent: number
  readonly format: Quantity['format']
}

function scaleOf(suffix: string): Scale | undefined {
  const binary = binaryExponents.get(suffix)
  if (binary !== undefined) return { base: 2, exponent: binary, format: 'binary' }
  const decimal = decimalExponents.get(suffix)
  if (decimal !== undefined) return { base: 10, exponent: decimal, format: 'decimal' }
  const exponent = /^[eE]([+-]?)([0-9]+)$/.exec(suffix)
  if (!exponent) return undefined
  const digits = exponent[2]!.replace(/^0+/, '')
  if (digits.length > 19) return undefined
  const parsed = BigInt(`${exponent[1] === '-' ? '-' : ''}${digits || '0'}`)
  if (parsed > MAX_INT64 || parsed < -MAX_INT64 - 1n) return undefined
  // The API server keeps 32 bits of the exponent.
  return { base: 10, exponent: Number(BigInt.asIntN(32, parsed)), format: 'exponent' }
}

/** |whole.fraction| times the scale in billionths, rounded up and cut as apimachinery does. */
function amount(whole: string, fraction: string, scale: Scale): bigint {
  if (scale.base === 2) {
    if (whole.length > KEPT_DIGITS) return MAX_INT64 * GIGA
    const kept = fraction.slice(0, KEPT_DIGITS)
    const unit = 10n ** BigInt(kept.length)
    const lost = hasNonZero(fraction, KEPT_DIGITS) ? 1n : 0n
    const exact = (BigInt(whole + kept || '0') * GIGA) << BigInt(scale.exponent)
    // Short amounts keep their size, long ones are capped: 15 digits, less those of the suffix.
    const precise = fraction === '' && 15 - Math.max(whole.length, 1) - Math.floor((scale.exponent * 3) / 10) - 1 >= 0
    return cap(divideUp(exact, unit) + (exact % unit === 0n ? lost : 0n), precise)
  }
  const precise = Math.max(whole.length, 1) + fraction.length <= 18 && scale.exponent - fraction.length >= -9
  // Digits that are left of the billionths, and those right of them, which can only round the amount up.
  const shift = scale.exponent + 9
  const digits = whole + fraction
  const split = whole.length + shift
  if (whole === '' && !hasNonZero(fraction, 0)) return 0n
  if (split <= 0) return 1n
  const significant = digits.search(/[1-9]/)
  if (split - significant > KEPT_DIGITS + 9) return precise ? CUT : MAX_INT64 * GIGA
  const left = BigInt(digits.slice(0, split).padEnd(split, '0') || '0')
  return cap(left + (hasNonZero(digits, split) ? 1n : 0n), precise)
}

function cap(nanos: bigint, precise: boolean): bigint {
  if (!precise && nanos > MAX_INT64 * GIGA) return MAX_INT64 * GIGA
  return nanos > CUT ? CUT : nanos
}

function divideUp(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor
}

function hasNonZero(digits: string, from: number): boolean {
  for (let at = Math.max(from, 0); at < digits.length; at++) if (digits[at] !== '0') return true
  return false
}

/**
 * Writes an amount as `kubectl` would: `128Mi`, `250m`, `1500`.
 * @param nanos the amount in billionths
 * @param format `binary` uses Ki..Ei where the amount is a whole number of at least 1024, else the decimal form
 */
export function formatQuantity(nanos: bigint, format: 'binary' | 'decimal'): string {
  const sign = nanos < 0n ? '-' : ''
  const size = nanos < 0n ? -nanos : nanos
  if (size === 0n) return '0'
  if (format === 'binary' && size % GIGA === 0n && size >= 1024n * GIGA) {
    let units = size / GIGA
    let suffix = ''
    for (const [name] of binaryExponents) {
      if (units % 1024n !== 0n) break
      units /= 1024n
      suffix = name
    }
    return `${sign}${units}${suffix}`
  }
  let units = size
  let suffix = 'n'
  for (const [name] of decimalExponents) {
    if (name === 'n') continue
    if (units % 1000n !== 0n) break
    units /= 1000n
    suffix = name
  }
  return `${sign}${units}${suffix}`
}
