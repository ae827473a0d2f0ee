import type { ComposeProblem } from './compose.js'
import { compose } from './compose.js'
import { duplicateKeys } from './duplicates.js'
import type { EventTable } from './event-table.js'
import { NOWHERE, PLAIN, SCALAR } from './events.js'
import { locate } from './locate.js'
import { buildTree } from './node-tree.js'
import { peek } from './peek.js'
import { countPlaceholders } from './placeholders.js'
import { isUnremarkable } from './plain-keys.js'
import type { Stream } from './streams.js'
import type { Located, ParsedDocument, ParseProblem, Path, Span, YamlNode } from './types.js'

/** What composing a document showed about it. */
export interface Findings {
  readonly problems: readonly ComposeProblem[]
  readonly duplicates: boolean
}
const NOTHING: Findings = { problems: [], duplicates: false }

/** A document of a file; `stream` is undefined for one that could not be read. */
export class FileDocument implements ParsedDocument {
  readonly index: number
  readonly span: Span
  readonly empty: boolean
  readonly broken: boolean
  private readonly text: string
  private readonly stream: Stream | undefined
  private readonly event: number
  private composed: { readonly value: unknown } | undefined
  private tree: { readonly root: YamlNode | undefined } | undefined
  private found: Findings | undefined
  private plain: boolean | undefined

  constructor(text: string, index: number, span: Span, stream: Stream | undefined, event: number, broken: boolean) {
    this.text = text
    this.index = index
    this.span = span
    this.stream = broken ? undefined : stream
    this.event = event
    this.broken = broken
    this.empty = !broken && (stream === undefined || isNull(text, stream.read(), event + 1))
  }

  get value(): unknown {
    this.composed ??= { value: this.compose() }
    return this.composed.value
  }

  get root(): YamlNode | undefined {
    this.tree ??= { root: this.grow() }
    return this.tree.root
  }

  private grow(): YamlNode | undefined {
    return this.stream && !this.empty ? buildTree(this.text, this.stream.read(), this.event, this.span.start) : undefined
  }

  /** Every key that its mapping has already. They are looked for in a tree that is not kept: all of its nodes are made for it. */
  duplicateKeys(): ParseProblem[] {
    const root = this.grow()
    return root ? duplicateKeys(root, this.index) : []
  }

  get placeholders(): number | undefined {
    return this.stream && this.isPlain ? countPlaceholders(this.text, this.stream.read(), this.event + 1) : undefined
  }

  peek(path: Path): unknown {
    if (!this.stream) return undefined
    return this.composed
      ? scalarAt(this.composed.value, path)
      : peek(this.text, this.stream.read(), this.event + 1, path, () => scalarAt(this.value, path))
  }

  locate(path: Path): Located | undefined {
    const { root } = this
    return root && locate(this.text, root, path)
  }

  /** What kubectl refuses about it. */
  get findings(): Findings {
    if (!this.found) {
      // A value is not kept: nobody but this may ever ask for it.
      if (this.isPlain) this.found = NOTHING
      else this.compose()
    }
    return this.found!
  }

  /** Composing it shows nothing. */
  private get isPlain(): boolean {
    this.plain ??= !this.stream || isUnremarkable(this.text, this.stream.read(), this.event)
    return this.plain
  }

  /** Lets go of values and nodes; what was found about it stays. */
  release(): void {
    this.composed = undefined
    this.tree = undefined
  }

  private compose(): unknown {
    if (!this.stream) {
      this.found = NOTHING
      return undefined
    }
    const events = this.stream.read()
    const composed = compose(this.text, events, this.event)
    this.found ??=
      composed.duplicates || composed.problems.length > 0 ? { problems: composed.problems, duplicates: composed.duplicates } : NOTHING
    return composed.value
  }
}

function isNull(text: string, events: EventTable, at: number): boolean {
  if (events.type(at) !== SCALAR || events.style(at) !== PLAIN || events.tagStart(at) !== NOWHERE) return false
  return events.start(at) === NOWHERE || /^(?:~|null|Null|NULL)$/.test(text.slice(events.start(at), events.end(at)))
}

function scalarAt(value: unknown, path: Path): unknown {
  let at = value
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined
    at = (at as Record<string | number, unknown>)[part]
  }
  return typeof at === 'object' && at !== null ? undefined : at
}
