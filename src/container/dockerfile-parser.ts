import type { Segment } from '../parse/scalar-segments.js'
import type { Span } from '../parse/types.js'

/** A string of a Dockerfile: line continuations taken out, and where each of its characters stands. */
export interface PlacedText {
  readonly value: string
  readonly segments: readonly Segment[]
}
/** A string in a JSON array: quotes and escapes taken off. */
export interface JsonString extends PlacedText {
  /** With its quotes. */
  readonly span: Span
}
/** The lines that a `<<EOF` of COPY, ADD or RUN takes in. */
export interface Heredoc {
  readonly name: string
  readonly text: PlacedText
}
export interface Instruction {
  /** In capitals. */
  readonly name: string
  readonly span: Span
  readonly flags: ReadonlyMap<string, string>
  /** Behind the name and the flags. */
  readonly rest: PlacedText
  /** The words of the exec form: a JSON array of strings, and nothing behind it. */
  readonly json: readonly JsonString[] | undefined
  readonly heredocs: readonly Heredoc[]
}

/** A Dockerfile beyond this is not read. In UTF-16 units. */
const LONGEST = 1 << 20

/**
 * Reads a Dockerfile into instructions, with exact places. Any text gives an answer: what is no instruction becomes one of an unknown name. Linear.
 * Sources: https://docs.docker.com/reference/dockerfile/ and frontend/dockerfile/parser of BuildKit.
 * @param text without the byte order mark
 */
export function parseDockerfile(text: string): readonly Instruction[] {
  return text.length > LONGEST ? [] : new Reader(text).read()
}

interface Line {
  readonly start: number
  /** In front of the line break. */
  readonly end: number
  readonly next: number
}

class Reader {
  private readonly text: string
  private readonly instructions: Instruction[] = []
  private at = 0
  private escape = '\\'

  constructor(text: string) {
    this.text = text
  }

  read(): readonly Instruction[] {
    this.readDirectives()
    for (let line = this.line(); line; line = this.line()) {
      const start = this.content(line)
      if (start === undefined || this.text[start] === '#') continue
      this.instruction(start, line)
    }
    return this.instructions
  }

  /** The next line, which is then behind us. */
  private line(): Line | undefined {
    if (this.at >= this.text.length) return undefined
    const start = this.at
    const feed = this.text.indexOf('\n', start)
    const next = feed < 0 ? this.text.length : feed + 1
    let end = feed < 0 ? this.text.length : feed
    if (end > start && this.text[end - 1] === '\r') end--
    this.at = next
    return { start, end, next }
  }

  /** The first character of a line that is no white space. */
  private content({ start, end }: Line): number | undefined {
    let at = start
    while (at < end && ' \t\r\f\v'.includes(this.text[at]!)) at++
    return at < end ? at : undefined
  }

  /** `# escape=` and the like stand in front of everything else, comments included. */
  private readDirectives(): void {
    for (let before = this.at, line = this.line(); line; before = this.at, line = this.line()) {
      const [, key, value] =
        /^#\s*([A-Za-z][A-Za-z0-9]*)\s*=\s*(\S+)\s*$/.exec(this.text.slice(line.start, Math.min(line.end, line.start + 200))) ?? []
      if (key === undefined || !['escape', 'syntax', 'check'].includes(key.toLowerCase())) {
        this.at = before
        return
      }
      if (key.toLowerCase() === 'escape' && (value === '`' || value === '\\')) this.escape = value
    }
  }

  private instruction(start: number, first: Line): void {
    const segments: Segment[] = []
    let value = ''
    const add = (from: number, to: number) => {
      if (to > from) segments.push({ kind: 'text', at: value.length, length: to - from, start: from, end: to })
      value += this.text.slice(from, to)
    }
    let end = first.end
    let stop = this.continuation(start, first.end)
    add(start, stop ?? first.end)
    while (stop !== undefined) {
      const line = this.line()
      if (!line) break
      const content = this.content(line)
      // Comments and blank lines in between are not there.
      if (content === undefined || this.text[content] === '#') continue
      segments.push({ kind: 'fold', at: value.length, length: 0, start: stop, end: line.start })
      stop = this.continuation(line.start, line.end)
      end = line.end
      add(line.start, stop ?? line.end)
    }
    this.add(start, end, { value, segments })
  }

  /** Where the escape character stands that continues a line; undefined where the line ends. */
  private continuation(from: number, end: number): number | undefined {
    let at = end
    while (at > from && (this.text[at - 1] === ' ' || this.text[at - 1] === '\t')) at--
    if (at <= from || this.text[at - 1] !== this.escape) return undefined
    return at - 1 > from && this.text[at - 2] === this.escape ? undefined : at - 1
  }

  private add(start: number, end: number, line: PlacedText): void {
    const name = /^\S+/.exec(line.value)?.[0] ?? ''
    const upper = name.toUpperCase()
    let from = skipSpace(line.value, name.length)
    const flags = new Map<string, string>()
    for (;;) {
      const [flag, key, value = ''] = /^--([A-Za-z][\w.-]*)(?:=(\S*))?(?=\s|$)/.exec(line.value.slice(from, from + 1000)) ?? []
      if (flag === undefined || key === undefined) break
      flags.set(key, value)
      from = skipSpace(line.value, from + flag.length)
    }
    const heredocs = upper === 'RUN' || upper === 'COPY' || upper === 'ADD' ? this.heredocs(line.value.slice(from)) : []
    const rest = sliceText(line, from, line.value.trimEnd().length)
    const stop = heredocs.length > 0 ? this.at : end
    this.instructions.push({ name: upper, span: { start, end: stop }, flags, rest, json: readJson(rest), heredocs })
  }

  private heredocs(rest: string): Heredoc[] {
    const found: Heredoc[] = []
    for (const [, dash, quote, name] of rest.matchAll(/(?<![<\w])\d*<<(-?)(["']?)([A-Za-z_][A-Za-z0-9_.]*)\2(?=\s|$)/g)) {
      if (name === undefined || quote === undefined) continue
      const segments: Segment[] = []
      let value = ''
      for (let line = this.line(); line; line = this.line()) {
        let { start } = line
        if (dash) while (start < line.end && this.text[start] === '\t') start++
        if (this.text.slice(start, line.end) === name) break
        segments.push({ kind: 'text', at: value.length, length: line.next - start, start, end: line.next })
        value += this.text.slice(start, line.next)
      }
      found.push({ name, text: { value, segments } })
    }
    return found
  }
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text[at]!)) at++
  return at
}

/** A part of a placed text, as one of its own. */
export function sliceText({ value, segments }: PlacedText, from: number, to: number): PlacedText {
  const own: Segment[] = []
  for (const segment of segments) {
    const start = Math.max(segment.at, from)
    const end = Math.min(segment.at + segment.length, to)
    if (segment.kind !== 'text') {
      if (segment.at > from && segment.at < to) own.push({ ...segment, at: segment.at - from })
    } else if (end > start)
      own.push({
        kind: 'text',
        at: start - from,
        length: end - start,
        start: segment.start + start - segment.at,
        end: segment.start + end - segment.at,
      })
  }
  return { value: value.slice(from, Math.max(from, to)), segments: own }
}

/** The span of a placed text in its file; undefined for an empty one. */
export function spanOf({ segments }: PlacedText): Span | undefined {
  const [first, last] = [segments[0], segments.at(-1)]
  return first && last && { start: first.start, end: last.end }
}

/** The strings of a JSON array with their places; undefined where the text is anything else. */
function readJson(rest: PlacedText): readonly JsonString[] | undefined {
  const { value } = rest
  if (!value.startsWith('[') || !value.endsWith(']')) return undefined
  let parsed: unknown
  try {
    parsed = JSON.parse(value)
  } catch {
    return undefined
  }
  if (!Array.isArray(parsed) || parsed.some(item => typeof item !== 'string')) return undefined
  const strings: JsonString[] = []
  for (let at = value.indexOf('"'); at >= 0; at = value.indexOf('"', at)) {
    const string = jsonString(rest, at)
    strings.push(string.read)
    at = string.end
  }
  return strings.length === parsed.length ? strings : undefined
}

/** Reads one string of valid JSON, from its quote on. */
function jsonString(rest: PlacedText, quote: number): { readonly read: JsonString; readonly end: number } {
  const { value } = rest
  const segments: Segment[] = []
  let text = ''
  let run = quote + 1
  let at = run
  const flush = () => {
    for (const segment of sliceText(rest, run, at).segments) segments.push({ ...segment, at: segment.at + text.length })
    text += value.slice(run, at)
  }
  for (; value[at] !== '"'; ) {
    if (value[at] !== '\\') {
      at++
      continue
    }
    flush()
    const length = value[at + 1] === 'u' ? 6 : 2
    const written = spanOf(sliceText(rest, at, at + length))
    const character: string = JSON.parse(`"${value.slice(at, at + length)}"`)
    if (written) segments.push({ kind: 'escape', at: text.length, length: character.length, ...written })
    text += character
    at += length
    run = at
  }
  flush()
  const span = spanOf(sliceText(rest, quote, at + 1)) ?? { start: 0, end: 0 }
  return { read: { value: text, segments, span }, end: at + 1 }
}
