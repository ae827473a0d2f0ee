import { resolvePlain } from '../parse/index.js'

/** How a string may be quoted: as a neighbour is, or as most of the document is. */
export type Quote = 'single' | 'double'
/** Where that is asked: what is plain needs no quotes, and what most of a document does costs a walk through it. */
export interface Quotes {
  readonly quote: Quote
}

// Base-60 numbers and dates of YAML 1.1: strings to go-yaml, but not to every tool.
const sexagesimal = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/
const date = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t].*)?$/

// What can never stand in a plain or single-quoted scalar: controls, the line separators of Unicode, the byte order mark, lone surrogates.
const unprintable =
  /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const indicatorAtStart = /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$))/

/** Whether kubectl reads a string as itself without quotes. `flow`: inside `[ ]` or `{ }`. */
export function isPlainSafe(value: string, flow: boolean): boolean {
  if (value === '' || value !== value.trim() || unprintable.test(value)) return false
  if (resolvePlain(value) !== value || sexagesimal.test(value) || date.test(value) || value === '<<' || value === '=') return false
  if (indicatorAtStart.test(value) || value.startsWith('---') || value.startsWith('...')) return false
  if (/:(?:\s|$)|\s#/.test(value)) return false
  return !flow || !/[,[\]{}]|^[-?:]/.test(value)
}

/** Whether a string can be written between single quotes, on one line. */
function isSingleQuotable(value: string): boolean {
  return !unprintable.test(value)
}

/** The string between double quotes, as JSON writes it, with all that is not printable escaped. */
export function doubleQuoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The string between single quotes. */
function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

/**
 * A scalar on one line. A string is plain where `quoteAlways` does not ask for quotes and it reads back as itself; `quotes` says which quotes it
 * gets otherwise (double ones where single ones cannot hold it).
 */
export function scalarText(value: null | boolean | number | string, flow: boolean, quotes: Quotes, quoteAlways = false): string {
  if (value === null) return 'null'
  if (typeof value !== 'string') return String(value)
  if (!quoteAlways && isPlainSafe(value, flow)) return value
  return quotes.quote === 'single' && isSingleQuotable(value) ? singleQuoted(value) : doubleQuoted(value)
}

/**
 * A string of several lines as a literal block scalar: its header, and its lines without indentation. Undefined where a block scalar needs an
 * indentation indicator or cannot hold the string.
 */
export function literalLines(value: string): { readonly header: string; readonly lines: readonly string[] } | undefined {
  if (!value.includes('\n') || /^\s/.test(value) || unprintable.test(value.replace(/[\n\t]/g, ''))) return undefined
  const body = value.endsWith('\n') ? value.slice(0, -1) : value
  const lines = body.split('\n')
  if (lines.at(-1) === '' || lines.some(line => line !== '' && line.trim() === '')) return undefined
  return { header: value.endsWith('\n') ? '|' : '|-', lines }
}
