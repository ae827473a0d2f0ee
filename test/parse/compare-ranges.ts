import { isAlias, isMap, isPair, isScalar, isSeq } from 'yaml'
import type { YamlNode } from '../../src/parse/index.js'

/** Where a tree and the nodes of the other library do not agree; empty where they do. Compared are kinds, starts, ends, and the number of children. */
export function differences(theirs: unknown, ours: YamlNode, text: string): string[] {
  const found: string[] = []
  compare(theirs, ours, text, found)
  return found
}

function compare(theirs: unknown, ours: YamlNode, text: string, found: string[]): void {
  const range = (isAlias(theirs) || isScalar(theirs) || isMap(theirs) || isSeq(theirs) ? theirs.range : undefined) ?? undefined
  if (!range) return
  const [start, end] = range
  const same = (what: string, one: unknown, other: unknown) => {
    if (one !== other) found.push(`${what}: ${other} is not ${one}, at ${JSON.stringify(text.slice(start, start + 40))}`)
  }
  if (isAlias(theirs)) {
    same('alias', `alias ${start} ${end}`, `${ours.kind} ${ours.start} ${ours.end}`)
  } else if (isScalar(theirs)) {
    same('kind', 'scalar', ours.kind)
    // Where nothing is written, we say "behind the colon", they sometimes behind the blanks.
    if (ours.kind !== 'scalar' || start === end) return
    same('start', start, ours.start)
    // A block scalar ends for us behind its last character, for them behind its last line.
    if (ours.block) same('end of block', '', text.slice(ours.end, end).trim())
    else same('end', end, ours.end)
  } else if (isMap(theirs)) {
    same('kind', 'map', ours.kind)
    if (ours.kind !== 'map') return
    // They leave the tag of the first key out.
    if (!ours.entries[0]?.key.properties) same('start', start, ours.start)
    if (ours.style === 'flow') same('end', end, ours.end)
    same('entries', theirs.items.length, ours.entries.length)
    for (const [index, { key, value }] of theirs.items.entries()) {
      const entry = ours.entries[index]
      if (entry) compare(key, entry.key, text, found)
      if (entry && value) compare(value, entry.value, text, found)
    }
  } else if (isSeq(theirs)) {
    same('kind', 'sequence', ours.kind)
    if (ours.kind !== 'sequence') return
    same('start', start, ours.start)
    if (ours.style === 'flow') same('end', end, ours.end)
    same('items', theirs.items.length, ours.items.length)
    for (const [index, item] of theirs.items.entries())
      if (ours.items[index] && !isPair(item)) compare(item, ours.items[index], text, found)
  }
}
