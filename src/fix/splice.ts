import type { Intent } from '../manifest/cursor.js'
import type { Path, YamlNode } from '../parse/types.js'
import type { Draft } from './draft.js'
import { guardShared } from './draft.js'
import type { OffsetEdit } from './offset-edit.js'
import { refuse } from './refusal.js'

/** The edit that replaces a part of a string: `SourceText.splice` has written the new text as the string's style needs it. Throws a Refusal. */
export function spliceEdit(draft: Draft, intent: Extract<Intent, { kind: 'splice' }>): OffsetEdit {
  const { at, from, to, text } = intent
  if (!at.resource.file.linked) guardWay(draft, at.path)
  const span = at.text()?.span(from, to)
  if (!span) return refuse('the part of the string has no place of its own')
  return { start: span.start, end: span.end, text }
}

/** Nothing on the way to a value may be shared, and no key may stand twice. */
function guardWay(draft: Draft, path: Path): void {
  let node: YamlNode | undefined = draft.document.root
  for (const key of path) {
    if (!node) break
    guardShared(node)
    if (node.kind === 'map') {
      const entries: readonly { readonly value: YamlNode }[] = node.entries.filter(entry => !entry.merge && entry.name === String(key))
      if (entries.length !== 1) refuse('the key stands twice, or comes through a merge key')
      node = entries[0]!.value
    } else node = node.kind === 'sequence' && typeof key === 'number' ? node.items[key] : undefined
  }
  if (!node) refuse('nothing stands there')
  guardShared(node)
}
