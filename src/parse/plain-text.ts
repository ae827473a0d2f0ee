import { Lines } from './lines.js'
import type { Comment, Located, ParsedDocument, ParsedFile, Path, ScalarNode, YamlNode } from './types.js'

/** A string of a text that is no YAML: the path by which it is found, and where it stands. */
export interface PlainString {
  readonly path: Path
  readonly node: ScalarNode
}

/**
 * A text that is no YAML, such as a Dockerfile or a script, as a file of one document: its strings have paths and places like the scalars of a manifest, so that findings,
 * fixes and suppressions work in it. The whole text is the string at the empty path.
 * @param given without the byte order mark
 * @param strings further strings in it
 * @param comments what is a comment in it, in order
 */
export function plainText(given: string, strings: readonly PlainString[], comments: (text: string) => readonly Comment[]): ParsedFile {
  return new PlainText(given, strings, comments)
}

const keyOf = (path: Path): string => path.join('\u0000')

class PlainText implements ParsedFile, ParsedDocument {
  readonly text: string
  readonly byteOrderMark = false
  readonly problems = []
  readonly needsTolerantParser = false
  readonly documents: readonly ParsedDocument[]
  readonly index = 0
  readonly empty = false
  readonly broken = false
  readonly value = undefined
  readonly placeholders = 0
  readonly root: YamlNode
  private readonly nodes: ReadonlyMap<string, ScalarNode>
  private readonly findComments: (text: string) => readonly Comment[]
  private foundComments: readonly Comment[] | undefined
  private lines: Lines | undefined

  constructor(text: string, strings: readonly PlainString[], comments: (text: string) => readonly Comment[]) {
    this.text = text
    this.documents = [this]
    const whole: ScalarNode = {
      kind: 'scalar',
      style: 'verbatim',
      start: 0,
      end: text.length,
      value: text,
      segments: [{ kind: 'text', at: 0, length: text.length, start: 0, end: text.length }],
    }
    this.root = whole
    this.nodes = new Map([['', whole], ...strings.map(({ path, node }): [string, ScalarNode] => [keyOf(path), node])])
    this.findComments = comments
  }

  get span() {
    return { start: 0, end: this.text.length }
  }
  get comments(): readonly Comment[] {
    this.foundComments ??= this.findComments(this.text)
    return this.foundComments
  }
  get newline(): '\n' | '\r\n' {
    const end = this.text.indexOf('\n')
    return end > 0 && this.text[end - 1] === '\r' ? '\r\n' : '\n'
  }
  peek(path: Path): unknown {
    return this.nodes.get(keyOf(path))?.value
  }
  locate(path: Path): Located | undefined {
    const node = this.nodes.get(keyOf(path))
    return node && { found: path.length, node, value: { start: node.start, end: node.end }, inFlow: false }
  }
  position(offset: number): { line: number; column: number } {
    this.lines ??= new Lines(this.text)
    return this.lines.position(offset)
  }
  offset(line: number, column: number): number {
    this.lines ??= new Lines(this.text)
    return this.lines.offset(line, column)
  }
  release(): void {
    this.lines = undefined
    this.foundComments = undefined
  }
}

/** The lines that begin with `#`, as in Dockerfiles and scripts. What stands behind something is no comment in a Dockerfile, and hard to tell in a script. */
export function commentLines(text: string): Comment[] {
  const comments: Comment[] = []
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    let at = start
    while (at < end && (text[at] === ' ' || text[at] === '\t')) at++
    const stop = text[end - 1] === '\r' ? end - 1 : end
    if (text[at] === '#') comments.push({ span: { start: at, end: stop }, text: text.slice(at, stop), ownLine: true })
    start = end + 1
  }
  return comments
}
