/** A value that a Python file gives a name at its top level. */
export interface PythonSetting {
  readonly name: string
  /** Undefined where it is no literal, where a condition decides, or where the name is set in two ways. */
  readonly value: string | number | boolean | null | readonly string[] | undefined
  /** The expression as written: `multiprocessing.cpu_count() * 2 + 1`. */
  readonly text: string
  /** UTF-16 offsets of the whole assignment. */
  readonly from: number
  readonly to: number
}

/** What a configuration file in Python sets. */
export interface PythonSettings {
  readonly settings: ReadonlyMap<string, PythonSetting>
  /** False where code may set further names: `from x import *`, `globals()`, `exec`. */
  readonly complete: boolean
}

/**
 * Reads the assignments of literals at the top level of a Python text, which is what settings files such as gunicorn.conf.py are made of. This is no Python parser: what
 * it does not understand is unknown. Functions and classes are skipped. Linear.
 * @param variable the value of an environment variable, where it is known
 */
export function readPythonSettings(text: string, variable: (name: string) => string | undefined): PythonSettings {
  const settings = new Map<string, PythonSetting>()
  let complete = true
  let block: 'none' | 'definition' | 'condition' = 'none'
  let quote: string | undefined
  let start = 0
  while (start < text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const line = text.slice(start, end)
    const inside = quote !== undefined
    quote = openQuote(line, quote)
    if (!inside) {
      if (/^from\s+\S+\s+import\s+\*|\b(?:globals|locals|exec|setattr)\s*\(/.test(line)) complete = false
      if (/^[^\s#)\]}]/.test(line)) {
        block = /^(?:def|class|async\s+def|@)/.test(line)
          ? 'definition'
          : /^(?:if|elif|else|try|except|finally|for|while|with)\b/.test(line)
            ? 'condition'
            : 'none'
      }
      const found = block === 'definition' ? undefined : /^(\s*)([A-Za-z_][A-Za-z0-9_]*)\s*(?::\s*[A-Za-z_][\w.[\], ]*)?=(?!=)/.exec(line)
      if (found) {
        const [head, indent = '', name = ''] = found
        const rest = withoutComment(line.slice(head.length)).trim()
        const own = indent === '' && block === 'none' && quote === undefined ? literal(rest, variable) : undefined
        const earlier = settings.get(name)
        // The last assignment wins, unless a condition may skip it.
        const value = indent === '' || !earlier || sameValue(earlier.value, own) ? own : undefined
        const from = start + indent.length
        settings.set(name, { name, value, text: rest, from, to: start + head.length + line.slice(head.length).indexOf(rest) + rest.length })
      }
    }
    start = end + 1
  }
  return { settings, complete }
}

const sameValue = (a: unknown, b: unknown): boolean => a !== undefined && JSON.stringify(a) === JSON.stringify(b)

/** The triple quote that is open at the end of a line. */
function openQuote(line: string, open: string | undefined): string | undefined {
  let quote = open
  for (let at = 0; at < line.length; at++) {
    const three = line.slice(at, at + 3)
    if (quote !== undefined) {
      if (three === quote) {
        quote = undefined
        at += 2
      }
    } else if (line[at] === '#') return undefined
    else if (three === '"""' || three === "'''") {
      quote = three
      at += 2
    } else if (line[at] === '"' || line[at] === "'") {
      const close = line.indexOf(line[at] as string, at + 1)
      if (close < 0) return undefined
      at = close
    }
  }
  return quote
}

function withoutComment(text: string): string {
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string
    if (quote !== '') {
      if (char === '\\') at++
      else if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '#') return text.slice(0, at)
  }
  return text
}

const environ = /^(?:os\.)?(?:environ\.get|getenv|environ)\s*[([]\s*(["'])([A-Za-z_][A-Za-z0-9_]*)\1\s*(?:,[^()]*)?[)\]]$/

/** Longer expressions are no settings. */
const LONGEST = 1000

function literal(text: string, variable: (name: string) => string | undefined): PythonSetting['value'] {
  if (text.length > LONGEST) return undefined
  if (text === 'None') return null
  if (text === 'True' || text === 'False') return text === 'True'
  const number = numberOf(text)
  if (number !== undefined) return number
  const string = stringOf(text)
  if (string !== undefined) return string
  const list = /^[[(](.*?),?\s*[\])]$/.exec(text)
  if (list) {
    const items = (list[1] as string).split(',').map(item => stringOf(item.trim()))
    if (items.every(item => item !== undefined)) return items
  }
  const call = /^(int|float|str)\((.*)\)$/.exec(text)
  const inner = (call?.[2] ?? text).trim()
  const asked = environ.exec(inner)
  const value = asked ? variable(asked[2] as string) : undefined
  if (value === undefined) return undefined
  return call && call[1] !== 'str' ? numberOf(value) : value
}

/** A number, or a product of them: `2 * 60`. */
function numberOf(text: string): number | undefined {
  if (!/^\d[\d_]{0,14}(?:\.\d{1,9})?(?:\s*\*\s*\d[\d_]{0,14}(?:\.\d{1,9})?){0,4}$/.test(text)) return undefined
  return text.split('*').reduce((product, factor) => product * Number(factor.trim().replaceAll('_', '')), 1)
}

function stringOf(text: string): string | undefined {
  const quote = text[0]
  if (text.length < 2 || (quote !== '"' && quote !== "'") || !text.endsWith(quote)) return undefined
  const inner = text.slice(1, -1)
  return inner.includes(quote) || inner.includes('\\') ? undefined : inner
}
