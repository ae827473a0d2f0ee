import { count } from '../output/counts.js'
import { cut, visible } from '../output/visible.js'
import type { SuggestedFix } from './suggested-fixes.js'

const MAX_LINES = 200
const MAX_LINE = 500

/**
 * Fixes as Markdown, each folded; empty where there is none.
 *
 * @param more findings with a fix that is not among these.
 * @param room bytes of UTF-8 that it may take.
 */
export function suggestedFixSection(suggestions: readonly SuggestedFix[], more: number, room: number): string {
  const parts = ['### Suggested fixes']
  let left = room - 400
  let shown = 0
  for (const suggestion of suggestions) {
    const text = block(suggestion)
    left -= Buffer.byteLength(text) + 2
    if (left < 0) break
    parts.push(text)
    shown++
  }
  const rest = more + suggestions.length - shown
  if (!shown && !rest) return ''
  const what = shown ? `${count(rest, 'more finding')} can be repaired` : `${count(rest, 'finding')} can be repaired`
  if (rest) parts.push(`${what}: \`npx seaworthy lint --fix-dry-run --unsafe-fixes\` shows how.`)
  return parts.join('\n\n')
}

function block({ diagnostic: { file, range, rule, fix }, diff }: SuggestedFix): string {
  const safety = fix?.safety === 'unsafe' ? 'unsafe: look at what it changes' : 'safe'
  // Blanks at the end stay: a line without a character is a context line with a blank in front.
  const lines = diff.replace(/\n$/, '').split('\n')
  const kept = lines.slice(0, MAX_LINES).map(line => cut(visible(line.replace(/\r$/, '')), MAX_LINE))
  if (lines.length > MAX_LINES) kept.push(`… ${count(lines.length - MAX_LINES, 'more line')}`)
  const body = kept.join('\n')
  const fence = '`'.repeat(Math.max(3, ...(body.match(/`+/g) ?? []).map(run => run.length + 1)))
  const summary = `${htmlCode(rule)} ${htmlCode(`${cut(file, 300)}:${range.start.line}`)} (${safety})`
  return `<details><summary>${summary}</summary>\n\n${fence}diff\n${body}\n${fence}\n\n</details>`
}

/** A text as HTML code: no markup, and nobody is notified by an `@`. */
function htmlCode(text: string): string {
  return `<code>${visible(text).replace(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`)}</code>`
}
