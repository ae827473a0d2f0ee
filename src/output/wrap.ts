import { cellWidth } from './cell-width.js'

/**
 * Breaks a text at its spaces into lines of at most `width` cells; a longer word stands alone and is not broken, so that names and paths
 * can be copied. No line begins with what a CI log would take for a command.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const cells = cellWidth(word)
    if (line && used + 1 + cells > width && !/^(?:::|##)/.test(word)) {
      lines.push(line)
      line = word
      used = cells
    } else {
      used += cells + (line ? 1 : 0)
      line = line ? `${line} ${word}` : word
    }
  }
  lines.push(line)
  return lines
}
