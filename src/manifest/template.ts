import type { NotLintedReason } from '../diagnostic.js'

/** A file or document that is left out, and what the user is told about it. */
export interface LeftOut {
  readonly reason: NotLintedReason
  readonly message: string
}

const helmWords = /\{\{[^{}]*(?:\.(?:Values|Release|Chart|Files|Capabilities)\b|\b(?:include|toYaml|tpl|nindent)\b)/

/**
 * Whether a text is a template that only rendering turns into YAML. Template actions inside quotes, block scalars and running text do not count: alert rules,
 * policies and ConfigMaps are full of them. In a chart's `templates/` folder any Helm action counts.
 * @param text the text of the file
 * @param path its path with `/`
 * @returns why it is left out; undefined for a manifest. Linear.
 */
export function looksLikeTemplate(text: string, path: string): LeftOut | undefined {
  if (!text.includes('{{') && !text.includes('{%') && !text.includes('<%')) return undefined
  const inTemplates = /(?:^|\/)templates\//.test(path)
  const helm = helmWords.test(text)
  if (!(inTemplates && helm) && !hasStructuralAction(text)) return undefined
  return helm || inTemplates
    ? { reason: 'helm-template', message: 'a Helm template: lint what it renders, with "helm template . | seaworthy lint -"' }
    : { reason: 'template', message: 'a template: lint what it renders' }
}

/** A template action where YAML has structure: at the start of a line, or as the start of a value. */
function hasStructuralAction(text: string): boolean {
  // Lines that are indented deeper than this belong to a block scalar or continue a text.
  let textColumn = -1
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    let at = start
    while (at < end && text[at] === ' ') at++
    const indent = at - start
    start = end + 1
    if (at === end || text[at] === '\r' || text[at] === '#') continue
    if (textColumn >= 0 && indent > textColumn) continue
    textColumn = -1
    let column = indent
    while (text.startsWith('- ', at)) {
      at += 2
      column += 2
      while (text[at] === ' ') {
        at++
        column++
      }
    }
    if (isAction(text, at)) return true
    const value = valueStart(text, at, end)
    if (value === undefined) {
      // An item of a list, which deeper lines continue, or a text below its key, which lines of the same column continue too.
      textColumn = column > indent ? indent : indent - 1
    } else if (value < end) {
      if (isAction(text, value) || (text[value] === '[' && isAction(text, value + 1))) return true
      if (!'&!#\r'.includes(text[value]!)) textColumn = column
      else if (/[|>][+-]?[0-9]?[+-]?\s*$/.test(text.slice(Math.max(value, end - 40), end))) textColumn = column
    }
  }
  return false
}

function isAction(text: string, at: number): boolean {
  return text.startsWith('{{', at) || text.startsWith('{%', at) || text.startsWith('<%', at)
}

/** Where the value behind `key:` starts; the end of the line where there is none; undefined where the line has no key. */
function valueStart(text: string, from: number, end: number): number | undefined {
  let at = from
  const quote = text[at]
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, at + 1)
    if (close < 0 || close > end) return undefined
    at = close + 1
  }
  for (; at < end; at++) {
    if (text[at] !== ':') continue
    const next = text[at + 1]
    if (at + 1 === end || next === ' ' || next === '\t' || next === '\r') {
      at++
      while (at < end && (text[at] === ' ' || text[at] === '\t')) at++
      return at
    }
  }
  return undefined
}
