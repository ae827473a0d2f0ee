import type { FixSafety, RelatedPlace, ResourceName, Severity } from '../diagnostic.js'
import type { Intent } from '../manifest/cursor.js'
import type { Manifests } from '../manifest/index.js'
import { looksLikeTemplate } from '../manifest/index.js'
import type { Resource, SourceFile } from '../manifest/resource.js'
import { ContainerCursor } from '../manifest/workload.js'
import type { Path, Span } from '../parse/types.js'
import type { Place } from '../rule/context.js'
import { engineRules } from '../rule/engine-rules.js'
import type { Crash, RawFinding } from './dispatch.js'
import { fingerprintOf } from './fingerprint.js'
import { type LocatedPlace, locatePlace, rangeOf } from './locate.js'
import { boundMessage, fillMessage } from './message.js'
import type { LintInput } from './types.js'

/** A finding with its place, before suppressions and numbering. */
export interface Collected {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** The id of the message in the rule; undefined for the engine's own findings. */
  readonly messageId: string | undefined
  readonly file: string
  /** Undefined for a file that could not be read. */
  readonly source: SourceFile | undefined
  readonly document: number | undefined
  readonly span: Span
  readonly resource: Resource | undefined
  readonly path: Path | undefined
  readonly related: RelatedPlace[]
  readonly because: string | undefined
  readonly fingerprint: string
  readonly fix: { readonly safety: FixSafety; readonly intents: readonly Intent[] } | undefined
}

const rank: Record<Severity, number> = { info: 0, warning: 1, error: 2 }

/** Gives what a rule said its place and severity. Findings in context files are left out; a finding that another one already made adds its related places to it. */
export function collectFinding(raw: RawFinding, into: Collected[], configFor: LintInput['configFor']): void {
  const { rule, state, finding } = raw
  if (state.severity === 'off') return
  const place = locatePlace(finding.at)
  const source = place.resource.file
  // What a target runs belongs to it; a linked file among the targets belongs to itself.
  if (!source.target && !(source.linked && raw.visited.file.target)) return
  const lower = finding.lower && rank[finding.lower] < rank[state.severity] ? finding.lower : undefined
  const related = relatedPlaces(place, [...(finding.related ?? []), ...(source.linked ? startedBy(raw) : [])])
  const intents = finding.fix === undefined ? [] : Array.isArray(finding.fix) ? (finding.fix as readonly Intent[]) : [finding.fix as Intent]
  into.push({
    rule: rule.id,
    severity: lower ?? state.severity,
    message: fillMessage(
      (rule.messages as Record<string, string>)[finding.message] ?? finding.message,
      finding.data as Record<string, string | number> | undefined,
    ),
    messageId: finding.message,
    file: source.path,
    source,
    document: source.linked ? undefined : place.resource.document.index,
    span: place.span,
    resource: source.linked ? undefined : place.resource,
    path: source.linked ? undefined : place.path,
    related,
    because: lower ? finding.because : undefined,
    fingerprint: source.linked
      ? fingerprintOf(rule.id, undefined, undefined, [configFor(source.path).relative, ...place.path, finding.distinguish].join('\u0000'))
      : fingerprintOf(rule.id, place.resource, place.path, distinguishing(place, finding.distinguish)),
    fix: rule.fix && fixOf(intents, finding.fixSafety ?? rule.fix),
  })
}

/** What tells findings of one rule at one path apart: in the text of a string also where in the text. */
function distinguishing({ inner }: LocatedPlace, distinguish: string | undefined): string | undefined {
  return inner ? [inner.join('/'), distinguish ?? ''].join('\u0000') : distinguish
}

/** A fix of a linked file replaces text and nothing else, and somebody has to look at it: who else uses the file, and what was built from it, is not seen. */
function fixOf(intents: readonly Intent[], safety: FixSafety): Collected['fix'] {
  const linked = intents.filter(({ at }) => at.resource.file.linked)
  if (intents.length === 0 || linked.some(({ kind }) => kind !== 'splice')) return undefined
  return { safety: linked.length > 0 ? 'unsafe' : safety, intents }
}

/** The container that leads to a linked file. */
function startedBy({ subject }: RawFinding): readonly { readonly at: Place; readonly message: string }[] {
  if (!(subject instanceof ContainerCursor)) return []
  return [{ at: subject.at('image'), message: `container "${subject.label}" of ${subject.workload.label} runs this` }]
}

function relatedPlaces(primary: LocatedPlace, related: readonly { readonly at: Place; readonly message: string }[]): RelatedPlace[] {
  const places: RelatedPlace[] = []
  const seen = new Set<string>()
  const add = (resource: Resource, span: Span, message: string) => {
    const key = `${resource.file.path}\u0000${span.start}\u0000${message}`
    if (seen.has(key)) return
    seen.add(key)
    places.push({ message: boundMessage(message), file: resource.file.path, range: rangeOf(resource.file.parsed, span) })
  }
  if (primary.anchor) add(primary.resource, primary.anchor, 'written here')
  for (const { at, message } of related) {
    const place = locatePlace(at)
    // What a finding in a Dockerfile points at is often what starts it.
    if (place.resource.file.linked && place.resource === primary.resource && place.span.start === primary.span.start) continue
    add(place.resource, place.span, message)
  }
  return places
}

/** A rule that threw: our own defect, said on the object that made it throw. */
export function collectCrash({ rule, resource, error }: Crash, into: Collected[]): void {
  if (!resource) return
  const place = locatePlace({ resource, path: resource.base } as unknown as Place)
  const host = place.resource
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  into.push({
    rule: 'internal/rule-crash',
    severity: 'error',
    message: fillMessage(
      'The rule {rule} failed on this object ({reason}). This is a defect of seaworthy: please report it; everything else was linted.',
      { rule: rule.id, reason },
    ),
    messageId: undefined,
    file: host.file.path,
    source: host.file,
    document: host.document.index,
    span: place.span,
    resource: host,
    path: place.path,
    related: [],
    because: undefined,
    fingerprint: fingerprintOf('internal/rule-crash', host, place.path, distinguishing(place, rule.id)),
    fix: undefined,
  })
}

const noBusinessOfOurs: ReadonlySet<string> = new Set(['not-kubernetes', 'values-file', 'encrypted'])

/** What could not be read, and what reading found: syntax errors, duplicate keys. A broken file that is a template is named by `manifests.notLinted` instead. */
export function collectProblems(input: LintInput, sources: readonly SourceFile[], manifests: Manifests, into: Collected[]): void {
  const severityOf = (rule: string, path: string): Severity | undefined => {
    const own = engineRules.find(candidate => candidate.id === rule)
    const { severity } = input.configFor(path).config.rule(rule)
    return own?.fixed ? own.severity : severity === 'off' ? undefined : severity
  }
  const push = (
    finding: Pick<Collected, 'rule' | 'message' | 'file' | 'source' | 'document' | 'span' | 'resource' | 'path' | 'related'>,
    distinguish?: string,
  ) => {
    const severity = severityOf(finding.rule, finding.file)
    if (!severity) return
    const fingerprint = fingerprintOf(
      finding.rule,
      finding.resource,
      finding.path,
      finding.resource ? distinguish : `${finding.file}\u0000${distinguish ?? ''}`,
    )
    into.push({ ...finding, severity, messageId: undefined, because: undefined, fix: undefined, fingerprint })
  }
  for (const file of input.files) {
    if (!file.target || !file.failure) continue
    push({
      rule: file.failure.rule,
      message: file.failure.message,
      file: file.path,
      source: undefined,
      document: undefined,
      span: { start: 0, end: 0 },
      resource: undefined,
      path: undefined,
      related: [],
    })
  }
  const troubled = sources.filter(source => source.target && source.parsed.problems.length > 0)
  const placed = new Map<SourceFile, Map<string, Resource>>(troubled.map(source => [source, new Map()]))
  for (const resource of [...manifests.resources, ...manifests.components]) {
    const { file, document, base } = resource
    placed.get(file)?.set([document.index, ...base].join('/'), resource)
  }
  const foreign = new Set(
    manifests.notLinted.filter(({ reason }) => noBusinessOfOurs.has(reason)).map(({ file, document }) => `${file}\u0000${document ?? ''}`),
  )
  for (const source of troubled) {
    if (looksLikeTemplate(source.parsed.text, source.path)) continue
    for (const problem of source.parsed.problems) {
      const { path } = problem
      // What another program reads is read by its rules: Helm takes the last of two equal keys in values.yaml.
      if (
        problem.rule === 'duplicate-key' &&
        (foreign.has(`${source.path}\u0000`) || foreign.has(`${source.path}\u0000${problem.document}`))
      )
        continue
      const resource = path && innermost(placed.get(source), problem.document, path)
      const related = problem.related.map(({ span, message }) => ({ message, file: source.path, range: rangeOf(source.parsed, span) }))
      push(
        {
          rule: problem.rule,
          message: boundMessage(problem.message),
          file: source.path,
          source,
          document: problem.document,
          span: problem.span,
          resource,
          path,
          related,
        },
        path ? undefined : problem.message,
      )
    }
  }
}

/** The object of a document that holds a path: of nested Lists the item furthest down. */
function innermost(resources: ReadonlyMap<string, Resource> | undefined, document: number, path: Path): Resource | undefined {
  let key = String(document)
  let found = resources?.get(key)
  for (const part of path) {
    key += `/${part}`
    found = resources?.get(key) ?? found
  }
  return found
}

/** The name of an object in a diagnostic. */
export function nameOf(resource: Resource): ResourceName {
  return {
    apiVersion: resource.apiVersion,
    kind: resource.kind,
    ...(resource.namespace !== undefined && { namespace: resource.namespace }),
    ...(resource.name !== undefined && { name: resource.name }),
  }
}
