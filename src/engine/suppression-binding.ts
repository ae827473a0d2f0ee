import type { Comment, ParsedDocument, ParsedFile, Path, SequenceNode, YamlNode } from '../parse/types.js'

/** The node that a suppression covers: it, and everything below it. */
export interface Binding {
  readonly document: number
  readonly path: Path
  /** 1-based; findings that are shown on this line are covered too. */
  readonly line?: number
  /** In a text that is no YAML: the last of the lines that are covered, and nothing else is. */
  readonly lastLine?: number
}

/** A line of the text: offsets of its first character and of its end. */
interface Line {
  readonly start: number
  readonly end: number
}

/**
 * The node that a suppression comment is about.
 *
 * On a line of its own: the largest node that starts on the next line with content; further comments, blank lines and document markers are
 * skipped. Above `- name: web` that is the item, above the first key of a mapping the whole mapping, above another key that key and its value.
 * Behind something: the largest key with its value, or list item, that starts on the line, else the one that ends there; and what is reported
 * on that very line.
 *
 * @returns undefined where nothing follows, or where what follows cannot be read.
 */
export function bindComment(file: ParsedFile, comment: Comment): Binding | undefined {
  if (comment.ownLine) return bindAbove(file, comment)
  const { text } = file
  const line = { start: lineStart(text, comment.span.start), end: comment.span.start }
  const content = contentOf(text, line)
  if (content === undefined || isMarker(text, line)) return bindAbove(file, comment)
  const document = documentAt(file, content)
  if (!document?.root) return undefined
  const path = descend(document, document.root, line, true)
  return { document: document.index, path, line: file.position(content).line }
}

/**
 * The lines that a comment in a Dockerfile or a script is about: the next one with content, and those that a backslash at its end adds to it.
 * @returns undefined where nothing follows
 */
export function bindToLines(file: ParsedFile, comment: Comment): Binding | undefined {
  const { text } = file
  for (let start = nextLine(text, comment.span.end); start < text.length; start = nextLine(text, start)) {
    const line = { start, end: lineEnd(text, start) }
    const content = contentOf(text, line)
    if (content === undefined || text[content] === '#') continue
    const first = file.position(start).line
    let last = first
    for (let at = start; /\\[ \t\r]*$/.test(text.slice(at, lineEnd(text, at))) && nextLine(text, at) < text.length; at = nextLine(text, at))
      last++
    return { document: 0, path: [], line: first, lastLine: last }
  }
  return undefined
}

function bindAbove(file: ParsedFile, comment: Comment): Binding | undefined {
  const { text } = file
  for (let start = nextLine(text, comment.span.end); start < text.length; start = nextLine(text, start)) {
    const end = lineEnd(text, start)
    const marker = isMarker(text, { start, end })
    const line = { start: marker ? start + 3 : start, end }
    const content = contentOf(text, line)
    if (content === undefined || text[content] === '#' || text[start] === '%') continue
    const document = documentAt(file, content)
    return document?.root && { document: document.index, path: descend(document, document.root, line, false) }
  }
  return undefined
}

/** `---` or `...`, alone or with something behind it. */
function isMarker(text: string, { start }: Line): boolean {
  return (text.startsWith('---', start) || text.startsWith('...', start)) && /[\s]|^$/.test(text[start + 3] ?? '')
}

function contentOf(text: string, { start, end }: Line): number | undefined {
  let at = start
  while (at < end && ' \t\r\ufeff'.includes(text[at]!)) at++
  return at < end ? at : undefined
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}
function nextLine(text: string, offset: number): number {
  return Math.min(lineEnd(text, offset) + 1, text.length)
}

function documentAt(file: ParsedFile, offset: number): ParsedDocument | undefined {
  return file.documents.find(({ root }) => root !== undefined && startOf(root) <= offset && offset <= root.end)
}

/** The path of the largest node that starts on the line; where none does, that of the deepest key or item around it. */
function descend(document: ParsedDocument, root: YamlNode, line: Line, trailing: boolean): Path {
  const path: (string | number)[] = []
  let node = root
  for (;;) {
    // A mapping begins where its first key does: behind that key only the key is meant, above it the mapping.
    if (!trailing && node.kind !== 'sequence' && startOf(node) >= line.start) return path
    if (node.kind === 'map') {
      const entry = lastBefore(node.entries, line, ({ key }) => startOf(key))
      if (!entry || entry.found.name === undefined) return path
      path.push(entry.found.name)
      if (entry.starts) return path
      node = entry.found.value
    } else if (node.kind === 'sequence') {
      if (!trailing && node.style === 'flow' && startOf(node) >= line.start) return path
      const index = itemAt(document, node, line, path)
      if (index === undefined) return path
      path.push(index.index)
      if (index.starts) return path
      node = node.items[index.index]!
    } else return path
  }
}

/** The first child that starts on the line (`starts`), else the last one that starts before it. */
function lastBefore<Child>(
  children: readonly Child[],
  line: Line,
  start: (child: Child) => number,
): { found: Child; index: number; starts: boolean } | undefined {
  let low = 0
  let high = children.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (start(children[middle]!) < line.start) low = middle + 1
    else high = middle
  }
  const first = children[low]
  if (first !== undefined && start(first) <= line.end) return { found: first, index: low, starts: true }
  return low > 0 ? { found: children[low - 1]!, index: low - 1, starts: false } : undefined
}

function itemAt(document: ParsedDocument, node: SequenceNode, line: Line, path: Path): { index: number; starts: boolean } | undefined {
  const near = lastBefore(node.items, line, startOf)
  if (node.style === 'flow') return near
  // The content of an item may stand below its dash, or behind another dash on the same line.
  for (let index = Math.max((near?.index ?? 0) - 1, 0); index < Math.min((near?.index ?? 0) + 2, node.items.length); index++) {
    const dash = document.locate([...path, index])?.dash
    if (dash && dash.start >= line.start && dash.start <= line.end) return { index, starts: true }
  }
  return near && { ...near, starts: false }
}

function startOf(node: YamlNode): number {
  return node.properties ? Math.min(node.properties.start, node.start) : node.start
}
