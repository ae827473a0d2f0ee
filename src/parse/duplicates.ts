import type { MapEntry, ParseProblem, Path, YamlNode } from './types.js'

/** So many duplicate keys of a document are reported one by one; the last of them says how many there are. */
const MOST = 1000

/** Every key of a document that its mapping has already, with the place where it was first given. Linear in the nodes. */
export function duplicateKeys(root: YamlNode, document: number): ParseProblem[] {
  const problems: ParseProblem[] = []
  let more = 0
  const visit = (node: YamlNode, path: Path): void => {
    if (node.kind === 'sequence') for (const [index, item] of node.items.entries()) visit(item, [...path, index])
    if (node.kind !== 'map') return
    const first = new Map<string, MapEntry>()
    for (const entry of node.entries) {
      const { name } = entry
      if (name === undefined || entry.merge) {
        visit(entry.value, [...path, '<<'])
        continue
      }
      const at = [...path, name]
      const earlier = first.get(name)
      if (!earlier) first.set(name, entry)
      else if (problems.length >= MOST) more++
      else problems.push(duplicate(name, earlier, entry, at, document))
      visit(entry.value, at)
    }
  }
  visit(root, [])
  const last = problems.at(-1)
  if (more > 0 && last)
    problems[problems.length - 1] = { ...last, message: `${last.message} There are ${more} more duplicate keys in this document.` }
  return problems
}

function duplicate(name: string, earlier: MapEntry, entry: MapEntry, path: Path, document: number): ParseProblem {
  const shown = name.length > 60 ? `${name.slice(0, 60)}...` : name
  return {
    rule: 'duplicate-key',
    message: `The key "${shown}" is given twice: kubectl uses the last value, strict decoding refuses the object.`,
    span: { start: entry.key.start, end: entry.key.end },
    document,
    path,
    related: [{ span: { start: earlier.key.start, end: earlier.key.end }, message: 'first given here' }],
  }
}
