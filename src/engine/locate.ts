import type { Range } from '../diagnostic.js'
import type { Resource } from '../manifest/resource.js'
import type { TextPart } from '../manifest/source-text.js'
import type { Located, MapNode, ParsedDocument, ParsedFile, Path, Span, YamlNode } from '../parse/types.js'
import type { Place } from '../rule/context.js'

/** Where a place of a rule stands in its file. */
export interface LocatedPlace {
  readonly resource: Resource
  readonly path: Path
  readonly span: Span
  /** The anchor, where the value came through an alias or a merge key. */
  readonly anchor: Span | undefined
  /** For a place in the text of a string (`Resource.within`): its path in the document of that text. */
  readonly inner?: Path
}

/** Finds the span of a place: the value of a scalar, the key of a collection, the name of a list item; for what is missing that of its nearest parent. */
export function locatePlace(place: Place): LocatedPlace {
  const found = locateInDocument(place)
  const { within } = found.resource
  if (!within) return found
  // A string that came through an alias has no place for its parts: then the string itself is the place.
  const host = locateInDocument(within)
  const span = host.anchor ? undefined : within.text()?.span(found.span.start, Math.max(found.span.start, found.span.end))
  return { ...host, span: span ?? host.span, inner: found.path }
}

function locateInDocument(place: Place): LocatedPlace {
  const part = 'cursor' in place ? place : undefined
  const cursor = part ? part.cursor : (place as Exclude<Place, TextPart>)
  const { resource, path } = cursor
  const located = resource.document.locate(path)
  if (!located) return { resource, path, span: headOf(resource.document), anchor: undefined }
  const inside = part && !located.via ? part.cursor.text()?.span(part.from, part.to) : undefined
  // A path of which nothing exists names the first missing key only: the nearest parent is the document itself.
  const reported = located.found === 0 && path.length > 1 ? path.slice(0, 1) : path
  if (inside) return { resource, path: reported, span: inside, anchor: undefined }
  if (located.via) return { resource, path: reported, span: located.via.use, anchor: located.via.anchor }
  const named = located.found === path.length && located.node.kind === 'alias' ? located.node.target : undefined
  return { resource, path: reported, span: spanOf(resource.document, located), anchor: named && scalarSpan(named) }
}

function spanOf(document: ParsedDocument, located: Located): Span {
  const { node, key } = located
  if (located.found === 0) return headOf(document)
  if ((node.kind === 'scalar' || node.kind === 'alias') && node.end > node.start) return scalarSpan(node)
  if (key) return key
  const name = node.kind === 'map' ? entryNamed(node, 'name') : undefined
  if (name && name.value.kind === 'scalar' && name.value.end > name.value.start) return { start: name.value.start, end: name.value.end }
  return firstToken(node)
}

const scalarSpan = (node: YamlNode): Span => ({ start: node.start, end: node.end })

/** The object's name, else its first key: what a finding about a whole document points at. */
function headOf(document: ParsedDocument): Span {
  const { root } = document
  if (root?.kind !== 'map') return root ? firstToken(root) : { start: document.span.start, end: document.span.start }
  const metadata = entryNamed(root, 'metadata')?.value
  const name = metadata?.kind === 'map' ? (entryNamed(metadata, 'name') ?? entryNamed(metadata, 'generateName')) : undefined
  if (name?.value.kind === 'scalar' && name.value.end > name.value.start) return scalarSpan(name.value)
  const kind = entryNamed(root, 'kind')?.key
  return kind ? scalarSpan(kind) : firstToken(root)
}

function firstToken(node: YamlNode): Span {
  if (node.kind === 'map' && node.style === 'block' && node.entries[0]) return scalarSpan(node.entries[0].key)
  if (node.kind === 'map' || node.kind === 'sequence') return { start: node.start, end: Math.min(node.end, node.start + 1) }
  return scalarSpan(node)
}

const entryNamed = (node: MapNode, name: string) => node.entries.findLast(entry => entry.name === name)

/** A span as 1-based lines and columns. */
export function rangeOf(file: ParsedFile, span: Span): Range {
  return { start: file.position(span.start), end: file.position(Math.max(span.start, span.end)) }
}
