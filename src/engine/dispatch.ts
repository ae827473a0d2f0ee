import type { Cluster } from '../cluster/types.js'
import type { Config, RuleState, Settings } from '../config/types.js'
import type { Runtime, Shell } from '../container/types.js'
import type { Embedded } from '../embedded/types.js'
import { componentKinds } from '../kubernetes/component-fields.js'
import { customKindGroups } from '../kubernetes/further-types.js'
import { Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { AnyRule, Finding } from '../rule/index.js'

/** What a rule said, before it has a place. */
export interface RawFinding {
  readonly rule: AnyRule
  readonly state: RuleState
  readonly finding: Finding<Record<string, string>>
  /** What the rule was called for, and the object that it is a part of. */
  readonly subject: unknown
  readonly visited: Resource
}
/** A rule that threw. */
export interface Crash {
  readonly rule: AnyRule
  readonly resource: Resource | undefined
  readonly error: unknown
}

/** What the rules are given. */
export interface Facilities {
  readonly cluster: Cluster
  readonly runtime: Runtime
  readonly embedded: Embedded
  readonly shell: Shell
  configFor(path: string): { readonly config: Config; readonly relative: string }
}

type Visit = (subject: unknown, context: unknown) => void
interface Registration {
  readonly rule: AnyRule
  readonly visit: Visit
}

/**
 * Calls each rule once for each subject it visits, in one walk over the objects.
 * @param rules those that some configuration of the run may turn on
 */
export function dispatch(rules: readonly AnyRule[], facilities: Facilities): { findings: RawFinding[]; crashes: Crash[] } {
  const byVisitor = new Map<string, Registration[]>()
  for (const rule of rules) {
    for (const [visitor, visit] of Object.entries(rule.on as Record<string, Visit>)) {
      const list = byVisitor.get(visitor)
      if (list) list.push({ rule, visit })
      else byVisitor.set(visitor, [{ rule, visit }])
    }
  }
  const findings: RawFinding[] = []
  const crashes: Crash[] = []
  const { cluster } = facilities
  const ids = new Set(rules.map(rule => rule.id))

  const call = (
    { rule, visit }: Registration,
    subject: unknown,
    resource: Resource,
    state: RuleState,
    settings: Settings,
    isOn: (id: string) => boolean,
  ) => {
    const context = {
      report: (finding: RawFinding['finding']) => findings.push({ rule, state, finding, subject, visited: resource }),
      isOn,
      options: state.options,
      settings,
      cluster,
      runtime: facilities.runtime,
      embedded: facilities.embedded,
      shell: facilities.shell,
    }
    try {
      visit(subject, context)
    } catch (error) {
      crashes.push({ rule, resource, error })
    }
  }
  /** Whether a rule looks at an object: it stands in a target, or the rule may report in another file than the one it visits. */
  const visits = (rule: AnyRule, resource: Resource) => resource.file.target || rule.reports === 'elsewhere'

  const callAll = (registrations: readonly Registration[] | undefined, subjects: readonly unknown[], resource: Resource) => {
    if (!registrations || !subjects.length) return
    const { config, relative } = facilities.configFor(resource.file.path)
    // A document in a ConfigMap is judged as the ConfigMap is.
    const { kind, name, namespace } = resource.within?.resource ?? resource
    const place = {
      file: relative,
      kind,
      ...(name !== undefined && { name }),
      ...(namespace !== undefined && { namespace }),
    }
    const isOn = (id: string) => ids.has(id) && config.ruleFor(id, place).severity !== 'off'
    for (const registration of registrations) {
      if (!visits(registration.rule, resource)) continue
      const state = config.ruleFor(registration.rule.id, place)
      if (state.severity === 'off') continue
      for (const subject of subjects) call(registration, subject, resource, state, config.settings, isOn)
    }
  }

  const onResource = byVisitor.get('resource')
  for (const resource of cluster.resources) {
    if (resource.owned && ownerIsHere(cluster, resource)) continue
    const onKind = byVisitor.get(resource.kind)
    if (onKind || onResource) {
      if (onKind && isVisitedKind(resource)) callAll(onKind, [Cursor.of(resource)], resource)
      callAll(onResource, [Cursor.lazilyOf(resource)], resource)
    }
    const workloads = cluster.workloadsFrom(resource)
    if (!workloads.length) continue
    callAll(byVisitor.get('workload'), workloads, resource)
    callAll(
      byVisitor.get('podSpec'),
      workloads.map(workload => workload.pod).filter(pod => pod.present),
      resource,
    )
    callAll(
      byVisitor.get('container'),
      workloads.flatMap(workload => workload.containers),
      resource,
    )
  }
  const onComponent = byVisitor.get('component')
  if (onComponent || componentKinds.some(kind => byVisitor.has(kind))) {
    for (const component of cluster.components) {
      const cursor = Cursor.of(component)
      callAll(byVisitor.get(component.kind), [cursor], component)
      callAll(onComponent, [cursor], component)
    }
  }
  return { findings, crashes }
}

/** A kind of another group with a built-in name (Knative's Service, Istio's Gateway) is not the built-in kind. */
function isVisitedKind(resource: Resource): boolean {
  const groups = customKindGroups.get(resource.kind)
  if (groups) return groups.includes(resource.group)
  return !resource.group.includes('.') || resource.group.endsWith('.k8s.io')
}

/** In a dump of a cluster a ReplicaSet stands beside its Deployment: what is wrong is said once, at the owner. */
function ownerIsHere(cluster: Cluster, resource: Resource): boolean {
  const references = Cursor.of<{ metadata?: { ownerReferences?: { kind?: string; name?: string; controller?: boolean }[] } }>(resource)
    .at('metadata')
    .at('ownerReferences')
    .items()
  const owner = references.find(reference => reference.at('controller').boolean)
  const kind = owner?.at('kind').string
  const name = owner?.at('name').string
  return kind !== undefined && name !== undefined && cluster.find(resource, { kind, name }) !== undefined
}
