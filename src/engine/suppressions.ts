import { isMapping } from '../manifest/cursor.js'
import type { Resource, SourceFile } from '../manifest/resource.js'
import { workloadsOf } from '../manifest/workloads.js'
import type { Path, Span } from '../parse/types.js'
import { type Binding, bindComment, bindToLines } from './suppression-binding.js'
import { readSuppressionComment, readSuppressionText, type SuppressionText } from './suppression-text.js'

/** The annotation of an object, or of its Pod template, for people who cannot keep comments. */
export const IGNORE_ANNOTATION = 'seaworthy.dev/ignore'

/** A suppression as it stands in a file. */
export interface Suppression extends SuppressionText {
  readonly form: 'comment' | 'annotation'
  /** The word of a comment that is none of ours: `seaworthy-disable`. */
  readonly unknownWord: string | undefined
  readonly span: Span
  readonly wholeFile: boolean
  /** Undefined where it holds for the whole file, and where nothing follows that it could hold for. */
  readonly binding: Binding | undefined
  /** The object it stands in or above. */
  readonly resource: Resource | undefined
  /** The comment stands in a document of which nothing is linted, or that cannot be read. */
  readonly outside: boolean
}

/** Every suppression of a file, in no order. A file without any costs one search of its text. */
export function suppressionsOf(file: SourceFile, resources: readonly Resource[]): Suppression[] {
  const { text } = file.parsed
  const suppressions: Suppression[] = []
  if (/#[ \t]*seaworthy-/i.test(text)) addComments(file, resources, suppressions)
  if (text.includes(IGNORE_ANNOTATION)) for (const resource of resources) addAnnotations(resource, suppressions)
  return suppressions
}

function addComments(file: SourceFile, resources: readonly Resource[], into: Suppression[]): void {
  const byDocument = new Map<number, Resource[]>()
  for (const resource of resources) {
    const own = byDocument.get(resource.document.index)
    if (own) own.push(resource)
    else byDocument.set(resource.document.index, [resource])
  }
  for (const comment of file.parsed.comments) {
    const said = readSuppressionComment(comment.text)
    if (!said) continue
    const wholeFile = said.scope === 'file'
    const binding = wholeFile ? undefined : file.linked ? bindToLines(file.parsed, comment) : bindComment(file.parsed, comment)
    const candidates = binding && byDocument.get(binding.document)
    into.push({
      ...said,
      form: 'comment',
      unknownWord: said.scope === 'unknown' ? said.word : undefined,
      span: comment.span,
      wholeFile,
      binding,
      resource: candidates && resourceAt(candidates, binding.path),
      outside: !file.linked && binding !== undefined && candidates === undefined,
    })
  }
}

/** The object that holds a path; for a path above List items none. */
function resourceAt(candidates: readonly Resource[], path: Path): Resource | undefined {
  const [first] = candidates
  if (first?.base.length === 0) return first
  return candidates.find(({ base }) => base.length <= path.length && base.every((part, index) => part === path[index]))
}

function addAnnotations(resource: Resource, into: Suppression[]): void {
  const places: Path[] = [resource.base, ...workloadsOf(resource, []).map(workload => workload.template.path)]
  const seen = new Set<string>()
  for (const path of places) {
    const key = path.join('\u0000')
    if (seen.has(key)) continue
    seen.add(key)
    const value = annotationAt(resource, path)
    if (value === undefined) continue
    const located = resource.document.locate([...path, 'metadata', 'annotations', IGNORE_ANNOTATION])
    const span = located?.via?.use ?? located?.value ?? resource.document.span
    for (const line of value.split('\n')) {
      if (line.trim() === '') continue
      into.push({
        ...readSuppressionText(line),
        form: 'annotation',
        unknownWord: undefined,
        span,
        wholeFile: false,
        binding: { document: resource.document.index, path },
        resource,
        outside: false,
      })
    }
  }
}

function annotationAt(resource: Resource, path: Path): string | undefined {
  let value: unknown = resource.object
  for (const key of [...path.slice(resource.base.length), 'metadata', 'annotations', IGNORE_ANNOTATION]) {
    if (Array.isArray(value)) value = value[key as number]
    else value = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined
  }
  return typeof value === 'string' ? value : undefined
}
