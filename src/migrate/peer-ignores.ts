import { readSuppressionComment } from '../engine/suppression-text.js'
import { isMapping } from '../manifest/cursor.js'
import type { Resource, SourceFile } from '../manifest/resource.js'
import type { Workload } from '../manifest/workload.js'
import { workloadsOf } from '../manifest/workloads.js'
import type { Comment, Path } from '../parse/types.js'
import type { Peer } from './peer-checks.js'

/** An ignore of another linter, as it stands in a manifest. */
export interface PeerIgnore {
  readonly peer: Peer
  /** Ids of checks; `all` is every check of the linter. */
  readonly ids: readonly string[] | 'all'
  readonly reason: string | undefined
  /** YYYY-MM-DD, the last day on which it holds. */
  readonly until: string | undefined
  /** As it is written, for a reason where none is given. */
  readonly written: string
  /** The object it stands in. */
  readonly resource: Resource
  /** An annotation: of the object or Pod template at this path (from the root of the document). A comment: which one. */
  readonly at:
    | { readonly form: 'annotation'; readonly path: Path }
    | { readonly form: 'comment'; readonly comment: Comment; readonly wholeObject: boolean }
  /** 1-based, for messages. */
  readonly line: number
}

/** What a text must hold to be worth a look. */
export const peerIgnoreSign =
  /kube-linter\.io\/|kube-score\/(?:ignore|skip)|polaris\.fairwinds\.com\/.*exempt|(?:checkov|bridgecrew)\.io\/skip|checkov:skip=|trivy:ignore:/i

const inComment = /checkov:skip=|trivy:ignore:/i
const checkovComment = /checkov:skip=([A-Za-z0-9_, ]+?)(?::(.*))?$/
const trivyComment = /trivy:ignore:([A-Za-z0-9-]+)((?::[A-Za-z]+:[^\s:]+)*)/gi

/** The ignores of other linters in a file. `resourceOf` says which object a comment stands in. */
export function peerIgnores(
  file: SourceFile,
  resources: readonly Resource[],
  workloadKinds: Parameters<typeof workloadsOf>[1],
  resourceOf: (comment: Comment) => Resource | undefined,
): PeerIgnore[] {
  if (!peerIgnoreSign.test(file.parsed.text)) return []
  const ignores: PeerIgnore[] = []
  for (const resource of resources) {
    const templates = workloadsOf(resource, workloadKinds).map((workload: Workload) => workload.template.path)
    const seen = new Set<string>()
    for (const path of [resource.base, ...templates]) {
      const key = path.join('\u0000')
      if (seen.has(key)) continue
      seen.add(key)
      ignores.push(...annotated(resource, path))
    }
  }
  if (inComment.test(file.parsed.text)) {
    for (const comment of file.parsed.comments) {
      // A reason of ours may quote what was there before.
      const theirs = inComment.test(comment.text) && !readSuppressionComment(comment.text)
      const resource = theirs ? resourceOf(comment) : undefined
      if (resource) ignores.push(...commented(resource, comment))
    }
  }
  return ignores
}

function annotated(resource: Resource, path: Path): PeerIgnore[] {
  const annotations = valueAt(resource, [...path, 'metadata', 'annotations'])
  if (!isMapping(annotations)) return []
  return Object.entries(annotations).flatMap(([key, value]) => {
    const said = typeof value === 'string' ? readAnnotation(key, value) : undefined
    if (!said) return []
    const located = resource.document.locate([...path, 'metadata', 'annotations', key])
    const line = resource.file.parsed.position((located?.key ?? located?.value ?? resource.document.span).start).line
    return [{ ...said, until: undefined, written: key, resource, at: { form: 'annotation', path }, line } as const]
  })
}

/** What an annotation says; undefined for one that is no ignore of another linter. */
function readAnnotation(key: string, value: string): Pick<PeerIgnore, 'peer' | 'ids' | 'reason'> | undefined {
  const reason = value.trim() === '' || value.trim() === 'true' ? undefined : value.trim()
  // https://docs.kubelinter.io/#/configuring-kubelinter?id=ignoring-violations-for-specific-cases
  if (key === 'kube-linter.io/ignore-all') return { peer: 'kube-linter', ids: 'all', reason }
  const kubeLinter = /^ignore-check\.kube-linter\.io\/(.+)$/.exec(key)
  if (kubeLinter) return { peer: 'kube-linter', ids: [kubeLinter[1]!], reason }
  // https://github.com/zegl/kube-score#ignoring-a-test
  if (key === 'kube-score/ignore')
    return { peer: 'kube-score', ids: listed(value).includes('*') ? 'all' : listed(value), reason: undefined }
  if (key === 'kube-score/skip') return isTrue(value) ? { peer: 'kube-score', ids: 'all', reason: undefined } : undefined
  // https://polaris.docs.fairwinds.com/customization/exemptions/#annotations
  if (key === 'polaris.fairwinds.com/exempt') return isTrue(value) ? { peer: 'polaris', ids: 'all', reason: undefined } : undefined
  const polaris = /^polaris\.fairwinds\.com\/(.+)-exempt$/.exec(key)
  if (polaris) return isTrue(value) ? { peer: 'polaris', ids: [polaris[1]!], reason: undefined } : undefined
  // https://www.checkov.io/2.Basics/Suppressing%20and%20Skipping%20Policies.html: any key that begins so, under the old name too
  if (/^(?:checkov|bridgecrew)\.io\/skip/.test(key)) {
    const equals = value.indexOf('=')
    const because = equals < 0 ? '' : value.slice(equals + 1).trim()
    return { peer: 'checkov', ids: listed(equals < 0 ? value : value.slice(0, equals)), reason: because === '' ? undefined : because }
  }
  return undefined
}

function commented(resource: Resource, comment: Comment): PeerIgnore[] {
  const line = resource.file.parsed.position(comment.span.start).line
  const checkov = checkovComment.exec(comment.text)
  if (checkov) {
    const reason = checkov[2]?.trim()
    return [
      {
        peer: 'checkov',
        ids: listed(checkov[1]!),
        reason: reason ? reason : undefined,
        until: undefined,
        written: `checkov:skip=${checkov[1]!.trim()}`,
        resource,
        at: { form: 'comment', comment, wholeObject: true },
        line,
      },
    ]
  }
  const ignores = [...comment.text.matchAll(trivyComment)]
  // What stands behind the last one is for people.
  const last = ignores.at(-1)
  const reason = last && comment.text.slice(last.index + last[0].length).trim()
  return ignores.map(([written, id, parameters]) => ({
    peer: 'trivy',
    ids: [id!],
    reason: reason ? reason : undefined,
    until: /:exp:([0-9]{4}-[0-9]{2}-[0-9]{2})/.exec(parameters ?? '')?.[1],
    written,
    resource,
    at: { form: 'comment', comment, wholeObject: false },
    line,
  }))
}

const isTrue = (value: string): boolean => value.trim().toLowerCase() === 'true'

const listed = (text: string): string[] =>
  text
    .split(',')
    .map(id => id.trim())
    .filter(Boolean)

function valueAt(resource: Resource, path: Path): unknown {
  let value: unknown = resource.object
  for (const key of path.slice(resource.base.length)) {
    if (Array.isArray(value)) value = value[key as number]
    else value = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined
  }
  return value
}
