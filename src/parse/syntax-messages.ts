import type { FirstTierError } from './first-tier.js'
import { MAX_DEPTH } from './first-tier.js'
import type { SyntaxFault } from './syntax-fault.js'

/** A syntax error in words for the author of a manifest. */
export interface SyntaxMessage {
  readonly message: string
  readonly start: number
  readonly end: number
}

/** The first tier's error as a fault. */
export function faultOf(error: FirstTierError): SyntaxFault {
  const { message, offset } = error
  const kind = KINDS.find(([pattern]) => pattern.test(message))?.[1] ?? 'other'
  return { kind, message, start: offset, end: offset + 1 }
}

const KINDS: readonly (readonly [RegExp, SyntaxFault['kind']])[] = [
  [/^tab characters/, 'tab'],
  [/quoted scalar$/, 'quote'],
  [/within a flow collection$/, 'flow'],
  [/escape sequence|hexadecimal/, 'escape'],
  [/null byte|non-printable|valid JSON character/, 'control'],
  [/^nesting exceeded/, 'depth'],
  [/alias node must contain/, 'alias'],
  [/a line break is expected|chomping|indentation width/, 'header'],
  [/indentation|multiline key|document separator/, 'line'],
]

/** Errors of one document that are told: nobody reads more before the first are repaired. */
const MOST_ERRORS = 100

/** What some faults of a document mean; of those that turn out to be on one line, the first. `text` is what the parser was given. */
export function explainAll(text: string, faults: readonly SyntaxFault[]): SyntaxMessage[] {
  const byLine = new Map<number, SyntaxMessage>()
  for (const fault of faults) {
    const message = explain(text, fault)
    const line = lineAt(text, message.start).start
    if (!byLine.has(line)) byLine.set(line, message)
    if (byLine.size === MOST_ERRORS) break
  }
  return [...byLine.values()]
}

function explain(text: string, fault: SyntaxFault): SyntaxMessage {
  const { message, start, end } = say(text, fault)
  return { message, start: Math.min(start, text.length), end: Math.min(end, text.length) }
}

function say(text: string, fault: SyntaxFault): SyntaxMessage {
  const line = lineAt(text, fault.kind === 'line' ? Math.max(fault.end - 1, fault.start) : fault.start)
  const at = Math.min(fault.start, text.length)
  const here = { start: at, end: Math.min(Math.max(fault.end, at + 1), text.length) }
  switch (fault.kind) {
    case 'tab': {
      const tab = Math.max(text.slice(line.start, line.end).indexOf('\t'), 0) + line.start
      return { message: 'A tab indents this line; YAML is indented with spaces only.', start: tab, end: tab + 1 }
    }
    case 'quote':
    case 'flow':
      return unclosed(text, fault, here)
    case 'control':
      return {
        message: `The character ${codeOf(text, at)} is not allowed in YAML${text[at] === '\0' ? '; is this a text file in UTF-8?' : '.'}`,
        ...here,
      }
    case 'depth':
      return { message: `Nested more than ${MAX_DEPTH} levels deep; this document was not linted.`, ...here }
    case 'escape':
      return {
        message:
          'This is no escape that YAML knows. In double quotes a backslash is written "\\\\"; in single quotes it stands for itself.',
        ...here,
      }
    case 'alias':
      return { message: 'A value that begins with "*" is an alias; put it in quotes if it is text.', ...here }
    case 'header':
      return { message: 'Only an indentation (1-9), "-" or "+" and a comment may follow "|" or ">" on its line.', ...here }
    case 'reserved':
      return (
        mistakeIn(text, line, [TEMPLATE]) ?? {
          message: `A value cannot begin with ${JSON.stringify(text[at] ?? '')} unless it is quoted.`,
          ...here,
        }
      )
    default:
      return mistakeOf(text, line, fault, here)
  }
}

interface Line {
  readonly start: number
  readonly end: number
}

function lineAt(text: string, at: number): Line {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
  const rest = /[\r\n]/.exec(text.slice(at, at + 100_000))
  return { start, end: rest ? at + rest.index : Math.min(at + 100_000, text.length) }
}

function codeOf(text: string, at: number): string {
  return `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function unclosed(text: string, fault: SyntaxFault, here: Line): SyntaxMessage {
  const what = fault.kind === 'quote' ? 'quote' : 'bracket'
  if (fault.opening === undefined) return { message: `A ${what} that opens above is not closed.`, ...here }
  const { end } = lineAt(text, fault.opening)
  return { message: `This ${what} (${text[fault.opening]}) is not closed.`, start: fault.opening, end: Math.max(end, fault.opening + 1) }
}

const TEMPLATE: readonly [RegExp, string] = [/(\{\{|\{%)/d, 'This is a template, not YAML: render it first, then lint what comes out.']

/** Mistakes that a line shows by itself, tried in order; the first group of a pattern is where it is. */
const MISTAKES: readonly (readonly [RegExp, string])[] = [
  [/^(<{7}|={7}|>{7})(?: |$)/d, 'A merge conflict was left in this file.'],
  TEMPLATE,
  [/^\s*(?:- +)*(?:[\w./-]+|"[^"]*"|'[^']*'):\s+(- )/d, 'A list cannot begin on the line of its key: write it on the next line.'],
  [/^\s*(?:- +)*[\w./-]+:\s+([^\s"'{[|>#&!][^#"']*?:(?: |$).*)/d, 'A value with ": " in it must be quoted.'],
  [/^\s*(?:- +)*([\w.-]+:)[^\s/:]/d, 'A space is missing behind the colon.'],
  [
    /(?:^|[\s,[{])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*([^\s:,\]}#].*)/d,
    "Text stands behind the closing quote; a quote inside of quotes is written '' or \\\".",
  ],
  [/^\s*(?:- +)*[\w./-]+:\s+([@`%].*)/d, 'A value cannot begin with "@", "%" or a backtick unless it is quoted.'],
  [/:\s+((?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'):\s.*)/d, 'A value with ": " in it must be quoted as a whole.'],
  [/:\s+(\*.*)/d, 'A value that begins with "*" is an alias; put it in quotes if it is text.'],
]

function mistakeOf(text: string, at: Line, fault: SyntaxFault, here: Line): SyntaxMessage {
  // A parser that stumbles over the end, or a blank line, means what stands above.
  const line = text.slice(at.start, at.end).trim() === '' ? lineAbove(text, at) : at
  const shown =
    mistakeIn(text, line, MISTAKES) ?? (fault.kind === 'line' ? mistakeIn(text, lineAbove(text, line), MISTAKES_ABOVE) : undefined)
  if (shown) return shown
  const written = text.slice(line.start, Math.min(line.end, line.start + LONGEST))
  const first = line.start + Math.max(written.search(/\S/), 0)
  const whole = { start: first, end: Math.max(line.start + written.trimEnd().length, first + 1) }
  if (/^[[{]/.test(written) && /[\]}]$/.test(text.slice(Math.max(0, line.start - 200), line.start).trimEnd())) {
    return { message: 'Several values stand one behind the other: put "---" between them.', ...whole }
  }
  if (/comma|, or :|Block collections are not/.test(fault.message)) {
    return { message: 'A comma is missing in front of this, or the bracket that opens above is not closed.', ...here }
  }
  if (fault.kind !== 'line')
    return { message: `Not valid YAML: ${fault.message.charAt(0).toLowerCase()}${fault.message.slice(1)}.`, ...here }
  if (!/:(?:\s|$)|^\s*-(?:\s|$)/.test(written)) return { message: NEITHER, ...whole }
  const above = mistakeIn(text, lineAbove(text, line), [WITHOUT_COLON])
  return (
    above ?? {
      message: 'This line does not fit those above it: keys of one mapping, and items of one list, begin in the same column.',
      ...whole,
    }
  )
}

const LONGEST = 2000
const NEITHER = 'This line is neither "key: value" nor a list item.'
const WITHOUT_COLON: (typeof MISTAKES)[number] = [/^\s*([^\s#:-][^:#]*)$/d, NEITHER]
/** What makes a parser stumble only at the next line. */
const MISTAKES_ABOVE: typeof MISTAKES = MISTAKES.filter(([, message]) => /conflict|space is missing|template/.test(message))

function mistakeIn(text: string, line: Line, mistakes: typeof MISTAKES): SyntaxMessage | undefined {
  const written = text.slice(line.start, Math.min(line.end, line.start + LONGEST))
  for (const [pattern, message] of mistakes) {
    const place = pattern.exec(written)?.indices?.[1]
    if (place) return { message, start: line.start + place[0], end: line.start + place[1] }
  }
  return undefined
}

/** The nearest line above that is not blank; empty where there is none. */
function lineAbove(text: string, line: Line): Line {
  const end = text.slice(Math.max(0, line.start - 100_000), line.start).trimEnd().length + Math.max(0, line.start - 100_000)
  return end === 0 ? { start: 0, end: 0 } : { start: Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1, end }
}
