import { visible } from './visible.js'

/**
 * A text as Markdown that shows it and does nothing else: no markup, link, image, HTML, math or new cell of a table. A word with `@` becomes code, since
 * code hosts notify people whose name stands behind one, and an image's digest reads well so.
 */
export function markdownText(text: string): string {
  return visible(text)
    .split(' ')
    .map(word => (word.includes('@') ? cellCode(word) : escapeWord(word)))
    .join(' ')
    .trim()
}

function escapeWord(word: string): string {
  return word
    .replace(/[\\`*_[\]<>|~&$#]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
}

/** A text as code: a fence longer than any in it. */
export function markdownCode(text: string): string {
  const shown = visible(text)
  const longest = (shown.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
  const fence = '`'.repeat(longest + 1)
  const pad = shown === '' || /^[` ]|[` ]$/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/**
 * Markdown for a cell of a table, from code made by `markdownCode`: a `|` would end the cell, also in code. Where a backslash stands before it,
 * no escape exists inside code; a broken bar is shown.
 */
export function cellCode(text: string): string {
  return markdownCode(text.replace(/\\\|/g, '\\¦')).replace(/\|/g, '\\|')
}
