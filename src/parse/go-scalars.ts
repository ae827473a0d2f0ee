/**
 * How kubectl reads a scalar: the rules of go-yaml v2 (`resolve.go`, the code under sigs.k8s.io/yaml), which are neither those of YAML 1.1 nor of 1.2.
 * Checked against what kubectl and an API server answer for each form (test/parse/go-scalars.test.ts).
 */

const WORDS: ReadonlyMap<string, boolean | null | number> = new Map<string, boolean | null | number>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map(word => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map(word => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map(word => [word, null] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map(word => [word, Number.POSITIVE_INFINITY] as const),
  ...['-.inf', '-.Inf', '-.INF'].map(word => [word, Number.NEGATIVE_INFINITY] as const),
  ...['.nan', '.NaN', '.NAN'].map(word => [word, Number.NaN] as const),
])

/** What the first character lets a plain scalar be: 0 a string, 1 a word of the table, 2 a number (or a word), 3 a float with a leading dot. */
const HINTS = new Uint8Array(128)
for (const character of 'yYnNtTfFoO~') HINTS[character.charCodeAt(0)] = 1
for (const character of '0123456789+-') HINTS[character.charCodeAt(0)] = 2
HINTS['.'.charCodeAt(0)] = 3

/** The hint for a UTF-16 code unit; 0 for one that only a string can begin with. */
export function hintOf(code: number): number {
  return code < 128 ? HINTS[code]! : 0
}

const INTEGER = /^[-+]?(?:0[bB][01]+|0[oO]?[0-7]+|0[xX][0-9a-fA-F]+|[1-9][0-9]*|0)$/
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const INT64_MIN = -(2n ** 63n)
const UINT64_MAX = 2n ** 64n - 1n

/** The value of a plain scalar without a tag: null, boolean, number or, in all other cases, the text itself. */
export function resolvePlain(text: string): unknown {
  if (text === '') return null
  const hint = hintOf(text.charCodeAt(0))
  if (hint === 0) return text
  if (text.length <= 5) {
    const word = WORDS.get(text)
    if (word !== undefined) return word
  }
  return hint === 1 ? text : (numberOf(text) ?? text)
}

/** The number that a text stands for; undefined where kubectl takes it for a string (`1:30`, `2001-12-14`, `1e400`). */
function numberOf(text: string): number | undefined {
  if (text.length > 400) return undefined
  // A float with a leading dot goes straight to Go's ParseFloat, which wants digits around an underscore.
  const plain = text.includes('_') ? text.replaceAll('_', '') : text
  if (INTEGER.test(plain)) {
    if (plain.length < 16) return smallInteger(plain)
    const big = bigInteger(plain)
    // What does not fit falls through: decimal digits are a float then, anything else is a string.
    if (big >= INT64_MIN && big <= UINT64_MAX) return Number(big)
  }
  if (!FLOAT.test(plain)) return undefined
  const number = Number(plain)
  return Number.isFinite(number) ? number + 0 : undefined
}

function smallInteger(plain: string): number {
  const signed = plain.charCodeAt(0) === 45 || plain.charCodeAt(0) === 43
  const digits = signed ? plain.slice(1) : plain
  const number = digits.length > 1 && digits.charCodeAt(0) === 48 ? Number(withRadix(digits)) : Number(digits)
  return plain.charCodeAt(0) === 45 && number !== 0 ? -number : number
}

function bigInteger(plain: string): bigint {
  const negative = plain.startsWith('-')
  const digits = /^[-+]/.test(plain) ? plain.slice(1) : plain
  const big = BigInt(digits.length > 1 && digits.startsWith('0') ? withRadix(digits) : digits)
  return negative ? -big : big
}

/** `0777` and `0o777` are octal; the other prefixes are JavaScript's own. */
function withRadix(digits: string): string {
  const second = digits.charCodeAt(1)
  return second >= 48 && second <= 57 ? `0o${digits.slice(1)}` : digits
}

const CORE = 'tag:yaml.org,2002:'

/** A tag written out: `!!str` is `tag:yaml.org,2002:str`; handles are those of the document's `%TAG` lines. */
export function fullTag(raw: string, handles: ReadonlyMap<string, string> | undefined): string {
  if (raw.startsWith('!<') && raw.endsWith('>')) return raw.slice(2, -1)
  const end = raw.indexOf('!', 1)
  const handle = end === -1 ? '!' : raw.slice(0, end + 1)
  const prefix = handles?.get(handle) ?? (handle === '!!' ? CORE : handle)
  return prefix + raw.slice(handle.length)
}

/** A tagged scalar as kubectl reads it, or what it refuses. `tag` is written out; a tag that is none of YAML's own leaves the text as it is. */
export function resolveTagged(tag: string, text: string): { readonly value: unknown } | { readonly refused: string } {
  if (!tag.startsWith(CORE)) return { value: text }
  const refused = { refused: `kubectl cannot read "${text.length > 40 ? `${text.slice(0, 40)}...` : text}" as !!${tag.slice(CORE.length)}` }
  const plain = resolvePlain(text)
  switch (tag.slice(CORE.length)) {
    case 'int':
      return typeof plain === 'number' && isIntegerText(text) ? { value: plain } : refused
    case 'float':
      return typeof plain === 'number' ? { value: plain } : refused
    case 'bool':
      return typeof plain === 'boolean' ? { value: plain } : refused
    case 'null':
      return plain === null ? { value: null } : refused
    case 'binary':
      try {
        return {
          value: new TextDecoder().decode(Uint8Array.from(atob(text.replaceAll(/[\r\n]/g, '')), character => character.charCodeAt(0))),
        }
      } catch {
        return { refused: 'a !!binary value is not valid base64' }
      }
    default:
      return { value: text }
  }
}

function isIntegerText(text: string): boolean {
  return INTEGER.test(text.replaceAll('_', ''))
}

/** A scalar key as a key of JSON (sigs.k8s.io/yaml); undefined for null, which no object can have as a key. `text` is the key as written. */
export function jsonKey(value: unknown, text: string): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (typeof value !== 'number') return undefined
  const plain = text.replaceAll('_', '')
  if (INTEGER.test(plain)) {
    const big = bigInteger(plain)
    if (big >= INT64_MIN && big <= UINT64_MAX) return String(big)
  }
  return floatKey(value)
}

/** Go's FormatFloat(f, 'g', -1, 32): the shortest digits that give the same 32-bit float, with an exponent below 1e-4 and from the sixth digit on. */
function floatKey(value: number): string {
  if (Number.isNaN(value)) return '.nan'
  if (!Number.isFinite(value)) return value < 0 ? '-.inf' : '.inf'
  const single = Math.fround(value)
  if (!Number.isFinite(single)) return value < 0 ? '-.inf' : '.inf'
  let digits = 1
  while (digits < 9 && Math.fround(Number(single.toExponential(digits - 1))) !== single) digits++
  const [mantissa = '0', exponent = '0'] = single.toExponential(digits - 1).split('e')
  const power = Number(exponent)
  if (power < -4 || power >= 6) return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
  return single.toFixed(Math.max(0, digits - 1 - power))
}
