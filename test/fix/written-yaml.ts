import type { Json } from '../../src/manifest/cursor.js'

/** A small pseudo-random sequence, so that a failing example can be repeated from its seed. */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0
  return sides => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
const isMap = (value: Json): value is { readonly [key: string]: Json } => typeof value === 'object' && value !== null && !isList(value)
// Only what is surely plain: the test must not trust the code under test about quotes.
const plain = /^[A-Za-z][A-Za-z0-9/ ]*[A-Za-z0-9]$/
const words = new Set(['yes', 'no', 'on', 'off', 'true', 'false', 'null'])

/** Writes a value as YAML in a style that `seed` chooses: block and flow, comments, blank lines, quotes, indentation, line ends. */
export function writeYaml(value: Json, seed: number, comments = true): string {
  const roll = dice(seed)
  const step = 1 + roll(4)
  const listStep = roll(2) === 0 ? 0 : step
  let count = 0
  // Behind a block scalar, a comment that is indented more would be text.
  let behindLiteral = false
  const endsInLiteral = () => behindLiteral
  const comment = () => `# note ${count++}`
  const maybeComment = () => (comments && roll(5) === 0 ? ` ${comment()}` : '')
  const own: (column: number) => string = column => {
    let text = ''
    while (roll(7) === 0)
      text += roll(3) === 0 || !comments ? '\n' : `${' '.repeat(column + (roll(6) === 0 && !behindLiteral ? 1 : 0))}${comment()}\n`
    return text
  }

  function scalar(value: null | boolean | number | string): string {
    if (value === null) return roll(2) ? 'null' : '~'
    if (typeof value !== 'string') return String(value)
    const style = roll(3)
    if (style === 0 && plain.test(value) && !words.has(value.toLowerCase())) return value
    if (style === 1 && !/[\n\t\\\x00-\x1f\x7f-\uffff]/.test(value)) return `'${value.replaceAll("'", "''")}'`
    return JSON.stringify(value)
  }
  function key(name: string): string {
    return plain.test(name) && !words.has(name.toLowerCase()) && roll(6) ? name : roll(2) ? `'${name}'` : JSON.stringify(name)
  }
  function flow(value: Json): string {
    const pad = roll(3) === 0 ? ' ' : ''
    if (isList(value)) return `[${pad}${value.map(flow).join(roll(2) ? ', ' : ' , ')}${value.length > 0 && roll(5) === 0 ? ',' : ''}${pad}]`
    if (isMap(value)) {
      const entries = Object.entries(value).map(([name, child]) => `${key(name)}: ${flow(child)}`)
      return `{${pad}${entries.join(', ')}${entries.length > 0 && roll(5) === 0 ? ',' : ''}${pad}}`
    }
    return scalar(value)
  }
  /** Behind a colon or dash in `column`, up to the end of the last line. */
  function behind(value: Json, column: number, dash: boolean): string {
    behindLiteral = false
    const space = ' '.repeat(1 + (roll(8) === 0 ? roll(3) : 0))
    if (value === null && roll(2)) return `${maybeComment()}\n`
    if (typeof value === 'string' && /^[a-z][^\x00-\x09\x0b-\x1f]*$/.test(value) && value.includes('\n') && roll(2)) {
      const lines = value.split('\n')
      if (!lines.slice(0, -1).some(line => /^\s+$/.test(line)) && lines.at(-1) === '' && lines.at(-2) !== '') {
        behindLiteral = true
        const body = lines.slice(0, -1).map(line => (line === '' ? '\n' : `${' '.repeat(column + step)}${line}\n`))
        return `${space}|${maybeComment()}\n${body.join('')}`
      }
    }
    const filled = isList(value) ? value.length > 0 : isMap(value) && Object.keys(value).length > 0
    if (!filled || roll(5) === 0) return `${space}${flow(value)}${maybeComment()}\n`
    const inner = dash ? column + 1 + step : column + (isList(value) ? listStep : step)
    const block = isList(value) ? list(value, inner) : map(value as { readonly [key: string]: Json }, inner)
    if (dash && roll(4)) return ' '.repeat(step) + block.trimStart()
    return `${maybeComment()}\n${own(inner)}${block}`
  }
  function map(value: { readonly [key: string]: Json }, column: number): string {
    return Object.entries(value)
      .map(
        ([name, child], index) =>
          (index === 0 ? '' : own(column)) + ' '.repeat(column) + key(name) + (roll(12) === 0 ? ' :' : ':') + behind(child, column, false),
      )
      .join('')
  }
  function list(value: readonly Json[], column: number): string {
    return value.map((item, index) => `${index === 0 ? '' : own(column)}${' '.repeat(column)}-${behind(item, column, true)}`).join('')
  }

  let text: string
  const whole = roll(8)
  if (whole === 0) text = `${JSON.stringify(value, null, roll(2) ? 2 : roll(2) ? '\t' : 0)}\n`
  else if (whole === 1) text = `--- ${flow(value)}\n`
  else {
    const body = isList(value) ? list(value, 0) : map(value as { readonly [key: string]: Json }, 0)
    text = body === '' ? '{}\n' : body
    if (comments && roll(4) === 0) text = `${comment()}\n${text}`
    if (roll(3) === 0) text = `---\n${text}`
    const ending = roll(6)
    if (ending === 0) text += `${comments ? `${comment()}\n` : ''}---\nother: 1\n`
    else if (ending === 1 && comments && !endsInLiteral()) text += `  ${comment()}\n`
  }
  if (roll(4) === 0) text = text.replace(/\n+$/, '')
  return roll(4) === 0 ? text.replaceAll('\n', '\r\n') : text
}
