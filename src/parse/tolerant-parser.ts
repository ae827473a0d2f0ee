import { isCollection, isScalar, parseAllDocuments, visit } from 'yaml'
import type { SyntaxFault } from './syntax-fault.js'
import type { TolerantParser } from './types.js'

/**
 * The parser that goes on behind an error: it is asked only about a document that the first tier refused, and only for what is wrong with it. Its own chunk, since
 * hardly any run needs it. Its check for duplicate keys is off: it is quadratic, and ours reads the events.
 */
export const tolerantParser: TolerantParser = { parseAll: faultsOf }

/** Everything that is wrong with a text, in order. */
function faultsOf(text: string): SyntaxFault[] {
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    keepSourceTokens: false,
  })
  const faults: SyntaxFault[] = []
  for (const document of documents) {
    const openings = document.errors.length === 0 ? [] : openingsOf(document)
    for (const { code, message, pos } of document.errors) {
      const kind = kindOf(code, message)
      const opening =
        kind === 'quote' || kind === 'flow'
          ? openings.findLast(range => range.start <= pos[0] && pos[0] <= range.end + 1 && range.kind === kind)
          : undefined
      faults.push({ kind, message, start: pos[0], end: pos[1], ...(opening && { opening: opening.start }) })
    }
  }
  return withoutFollowers(text, faults)
}

function kindOf(code: string, message: string): SyntaxFault['kind'] {
  if (code === 'TAB_AS_INDENT') return 'tab'
  if (/quote$/.test(message)) return 'quote'
  if (/^Flow (?:map|sequence)/.test(message)) return 'flow'
  if (code === 'BAD_DQ_ESCAPE') return 'escape'
  if (code === 'BAD_SCALAR_START') return 'reserved'
  if (code === 'BAD_ALIAS') return 'alias'
  if (code === 'RESOURCE_EXHAUSTION') return 'depth'
  if (message.startsWith('Block scalar header')) return 'header'
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'BAD_INDENT' || code === 'BLOCK_AS_IMPLICIT_KEY') return 'line'
  return /at node end$|^Sequence item without|^Implicit map keys|on same line with key/.test(message) ? 'line' : 'other'
}

interface Opening {
  readonly kind: 'quote' | 'flow'
  readonly start: number
  readonly end: number
}

/** Quoted texts and flow collections of a document, in the order in which they open. */
function openingsOf(document: Parameters<typeof visit>[0]): Opening[] {
  const openings: Opening[] = []
  visit(document, (_key, node) => {
    if (isScalar(node) && node.range && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'))
      openings.push({ kind: 'quote', start: node.range[0], end: node.range[2] })
    else if (isCollection(node) && node.range && node.flow) openings.push({ kind: 'flow', start: node.range[0], end: node.range[2] })
  })
  return openings
}

/** One mistake makes this parser stumble over the tokens behind it: of errors on one line the first stays, and what is only a token in the wrong place goes. */
function withoutFollowers(text: string, faults: readonly SyntaxFault[]): SyntaxFault[] {
  const kept: SyntaxFault[] = []
  const lines = new Set<number>()
  for (const fault of [...faults].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1)
    if (last && fault.message.includes(' token in YAML stream')) continue
    // "Nested mappings" and "keys on a single line" at one place are one mistake, which the second tells better.
    if (last?.start === fault.start && fault.kind === 'line') kept.pop()
    const at = fault.opening ?? (fault.kind === 'line' ? Math.max(fault.end - 1, fault.start) : fault.start)
    const line = text.lastIndexOf('\n', at - 1)
    if (lines.has(line)) continue
    lines.add(line)
    kept.push(fault)
  }
  return kept
}
