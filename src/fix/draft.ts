import type { Json } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { MapEntry, MapNode, ParsedDocument, Path, YamlNode } from '../parse/types.js'
import { type DocumentStyle, MeasuredStyle } from './document-style.js'
import type { OffsetEdit } from './offset-edit.js'
import { Page } from './page.js'
import { refuse } from './refusal.js'
import { isJsonList, isJsonMap } from './render.js'

/** The edits of one fix to one document while they are drafted. */
export class Draft {
  readonly page: Page
  readonly document: ParsedDocument
  readonly resource: Pick<Resource, 'base' | 'kind'>
  readonly style: DocumentStyle
  readonly edits: OffsetEdit[] = []

  constructor(resource: Resource) {
    this.page = new Page(resource.file.parsed)
    this.document = resource.document
    this.resource = resource
    this.style = new MeasuredStyle(resource.document, this.page)
  }

  edit(start: number, end: number, text: string): void {
    if (start !== end || text !== '') this.edits.push({ start, end, text })
  }
  insert(at: number, text: string): void {
    this.edit(at, at, text)
  }
}

/** Refuses what stands for other places too: an alias, and a node that an alias may name. */
export function guardShared(node: YamlNode): void {
  if (node.kind === 'alias') refuse('the value is an alias')
  if (node.anchor !== undefined) refuse('the value has an anchor')
}

/** Refuses to drop a node with an anchor in it: an alias further down would name nothing. */
export function guardDropped(node: YamlNode): void {
  const queue = [node]
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.anchor !== undefined) refuse('the value has an anchor')
    if (next.kind === 'sequence') for (const item of next.items) queue.push(item)
    if (next.kind === 'map') for (const entry of next.entries) queue.push(entry.key, entry.value)
  }
}

/** The entry of a key, with its index; undefined where the mapping has none of its own. Refuses a key that stands twice, or comes through a merge. */
export function entryOf(draft: Draft, node: MapNode, key: string, path: Path): { entry: MapEntry; index: number } | undefined {
  let found: { entry: MapEntry; index: number } | undefined
  let merges = false
  for (const [index, entry] of node.entries.entries()) {
    if (entry.merge) merges = true
    else if (entry.name === key) {
      if (found) refuse('the key stands twice')
      found = { entry, index }
    }
  }
  if (!found && merges && (draft.document.locate([...path, key])?.found ?? 0) > path.length) refuse('the value comes through a merge key')
  return found
}

/** Whether a node already reads as this value. */
export function reads(node: YamlNode, value: Json): boolean {
  if (node.kind === 'alias') return node.target !== undefined && reads(node.target, value)
  if (isJsonList(value)) {
    return node.kind === 'sequence' && node.items.length === value.length && value.every((item, index) => reads(node.items[index]!, item))
  }
  if (isJsonMap(value)) {
    if (node.kind !== 'map' || node.entries.length !== Object.keys(value).length) return false
    const names = new Set(node.entries.map(entry => entry.name))
    return (
      names.size === node.entries.length &&
      node.entries.every(
        entry => !entry.merge && entry.name !== undefined && Object.hasOwn(value, entry.name) && reads(entry.value, value[entry.name]!),
      )
    )
  }
  return node.kind === 'scalar' && (node.value === value || (value === null && node.value === undefined))
}
