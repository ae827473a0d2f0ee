import { COMPONENT_MINORS, type ComponentType, componentField, fieldNames, rootStruct } from '../kubernetes/component-fields.js'
import type { MinorRange } from '../kubernetes/versions.js'
import { type AnyCursor, type Cursor, isMapping } from '../manifest/cursor.js'
import type { TextPart } from '../manifest/source-text.js'
import { UNKNOWN } from '../parse/unknown.js'
import { nearest } from '../text/did-you-mean.js'

/** What is wrong with a field of component configuration. */
export type ComponentProblem = {
  readonly at: AnyCursor
  /** As a person writes it: `authentication.webhook.cachTTL`. */
  readonly field: string
} & (
  | { readonly kind: 'unknown'; readonly meant: string | undefined }
  /** It exists, but not in every version of the cluster: it came with, or went after, this minor. */
  | { readonly kind: 'newer' | 'removed'; readonly minor: number }
  | { readonly kind: 'type'; readonly wanted: string; readonly found: string }
)

/** Deeper than any struct of the table nests; ends cycles that anchors can make. */
const DEEPEST = 40

/**
 * Reads a document as strictly as its component decodes it: every field must exist in its struct, and have its type.
 * Values that a template fills in are not judged, nor is what stands below a field that is unknown.
 * @param minors the versions of the cluster; undefined where nothing says: then a field of any known version exists
 */
export function componentProblems(document: Cursor<Record<string, unknown>>, minors: MinorRange | undefined): ComponentProblem[] {
  const { apiVersion, kind } = document.resource
  const struct = rootStruct(apiVersion, kind)
  const problems: ComponentProblem[] = []
  if (struct !== undefined && isMapping(document.raw)) walkStruct(document, struct, '', 0, { minors, problems })
  return problems
}

interface Walk {
  readonly minors: MinorRange | undefined
  readonly problems: ComponentProblem[]
}

function walkStruct(at: AnyCursor, struct: string, path: string, depth: number, walk: Walk): void {
  for (const [name, cursor] of at.entries()) {
    if (depth === 0 && (name === 'apiVersion' || name === 'kind')) continue
    const field = path === '' ? name : `${path}.${name}`
    const known = componentField(struct, name)
    if (!known) {
      walk.problems.push({ kind: 'unknown', at: cursor, field, meant: nearest(name, fieldNames(struct)) })
      continue
    }
    const { since, until } = known
    const minors = walk.minors && walk.minors.to <= COMPONENT_MINORS.to ? walk.minors : undefined
    if (minors && since !== undefined && minors.from < since) walk.problems.push({ kind: 'newer', at: cursor, field, minor: since })
    else if (minors && until !== undefined && minors.to > until) walk.problems.push({ kind: 'removed', at: cursor, field, minor: until })
    walkValue(cursor, known.type, field, depth + 1, walk)
  }
}

function walkValue(at: AnyCursor, type: ComponentType, field: string, depth: number, walk: Walk): void {
  const { raw } = at
  if (raw === undefined || raw === UNKNOWN || at.unknown || type.kind === 'any' || depth > DEEPEST) return
  const wrong = () => walk.problems.push({ kind: 'type', at, field, wanted: words[type.kind], found: describe(raw) })
  switch (type.kind) {
    case 'list':
      if (!Array.isArray(raw)) wrong()
      else for (const [index, item] of at.items().entries()) walkValue(item, type.of, `${field}[${index}]`, depth + 1, walk)
      break
    case 'map':
      if (!isMapping(raw)) wrong()
      else for (const [key, value] of at.entries()) walkValue(value, type.of, `${field}.${key}`, depth + 1, walk)
      break
    case 'struct':
      if (!isMapping(raw)) wrong()
      else walkStruct(at, type.name, field, depth, walk)
      break
    default:
      if (!isOfType(raw, type.kind)) wrong()
  }
}

const words: Record<ComponentType['kind'], string> = {
  any: 'anything',
  string: 'a string',
  boolean: 'true or false',
  integer: 'an integer',
  number: 'a number',
  duration: 'a duration as a string, such as "30s"',
  quantity: 'a quantity',
  list: 'a list',
  map: 'a mapping',
  struct: 'a mapping',
}

/** As Go's JSON decoder takes it: nothing is turned from one type into another. A duration is a string (`metav1.Duration`). */
function isOfType(raw: unknown, kind: 'string' | 'boolean' | 'integer' | 'number' | 'duration' | 'quantity'): boolean {
  if (kind === 'boolean') return typeof raw === 'boolean'
  if (kind === 'integer') return typeof raw === 'number' && Number.isInteger(raw)
  if (kind === 'number') return typeof raw === 'number'
  if (kind === 'quantity') return typeof raw === 'string' || typeof raw === 'number'
  return typeof raw === 'string'
}

function describe(raw: unknown): string {
  if (Array.isArray(raw)) return 'a list'
  if (isMapping(raw)) return 'a mapping'
  if (typeof raw === 'string') return `the string "${raw.length > 40 ? `${raw.slice(0, 40)}...` : raw}"`
  return typeof raw === 'number' ? `the number ${raw}` : String(raw)
}

/** The program that reads a document. */
export function componentName(group: string): string {
  return programs.get(group) ?? 'the component'
}
const programs = new Map([
  ['kubelet.config.k8s.io', 'the kubelet'],
  ['kubeproxy.config.k8s.io', 'kube-proxy'],
  ['kubescheduler.config.k8s.io', 'kube-scheduler'],
  ['apiserver.config.k8s.io', 'kube-apiserver'],
  ['kubeadm.k8s.io', 'kubeadm'],
])

/**
 * Whether the program goes on with a document in which strict decoding finds unknown or duplicate fields. The kubelet and kube-proxy decode once more without
 * strictness, and kubeadm only warns (pkg/kubelet/kubeletconfig/util/codec, cmd/kube-proxy/app/options.go, cmd/kubeadm/app/util/config in 1.36); the scheduler and the API server refuse it.
 */
export function ignoresUnknownFields(group: string): boolean {
  return group === 'kubelet.config.k8s.io' || group === 'kubeproxy.config.k8s.io' || group === 'kubeadm.k8s.io'
}

/** A key that stands twice in the text of a string: where, and the path it has. Documents of their own have `duplicate-key`. */
export interface DuplicateField {
  readonly at: TextPart
  readonly field: string
}

/** The duplicate keys of a document that stands in the text of a ConfigMap. */
export function duplicateFields(document: AnyCursor): DuplicateField[] {
  const { within, file, document: parsed } = document.resource
  if (!within) return []
  return file.parsed.problems.flatMap(problem =>
    problem.rule === 'duplicate-key' && problem.document === parsed.index
      ? [{ at: { cursor: within, from: problem.span.start, to: problem.span.end }, field: (problem.path ?? []).join('.') }]
      : [],
  )
}
