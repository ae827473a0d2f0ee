import type { Container, PodSpec } from '../kubernetes/types.js'
import type { WorkloadKind } from '../kubernetes/workload-kinds.js'
import type { Path } from '../parse/types.js'
import { Cursor, isMapping } from './cursor.js'
import { patchesSpeakOf } from './patched.js'
import type { Resource } from './resource.js'

export type { Controller, WorkloadKind } from '../kubernetes/workload-kinds.js'

/** What a container is for. `sidecar`: an init container with `restartPolicy: Always`. */
export type ContainerRole = 'init' | 'sidecar' | 'normal' | 'ephemeral'

export class PodSpecCursor extends Cursor<PodSpec> {
  readonly workload: Workload
  constructor(workload: Workload, path: Path, raw: unknown) {
    super(workload.resource, path, raw)
    this.workload = workload
  }
}

export class ContainerCursor extends Cursor<Container> {
  readonly workload: Workload
  readonly role: ContainerRole
  constructor(workload: Workload, path: Path, raw: unknown, role: ContainerRole) {
    super(workload.resource, path, raw)
    this.workload = workload
    this.role = role
  }
  /** Its name for a message; containers without one are called by their place. */
  get label(): string {
    const { string } = this.at('name')
    return string ?? (typeof this.key === 'string' ? this.key : `#${this.key}`)
  }
}

/** An object that makes Pods, seen through its Pod template. An object with several templates gives several workloads. */
export class Workload {
  readonly resource: Resource
  readonly kind: WorkloadKind
  /** The Pod template (for a Pod: the object). */
  readonly template: Cursor<{ metadata?: { labels?: Record<string, string>; annotations?: Record<string, string> }; spec?: PodSpec }>
  readonly pod: PodSpecCursor
  /** Every container: init containers and native sidecars first, then normal, then ephemeral ones. */
  readonly containers: readonly ContainerCursor[]
  readonly podLabels: Readonly<Record<string, string>>
  readonly podAnnotations: Readonly<Record<string, string>>

  constructor(resource: Resource, kind: WorkloadKind, templatePath: Path) {
    this.resource = resource
    this.kind = kind
    this.template = Cursor.of(resource).walk(...templatePath) as Workload['template']
    const isArgo = kind.shape === 'argo-template'
    this.pod = isArgo
      ? new PodSpecCursor(this, this.template.path, this.template.raw)
      : new PodSpecCursor(this, [...this.template.path, 'spec'], this.template.at('spec').raw)
    this.containers = isArgo ? argoContainersOf(this) : containersOf(this)
    this.podLabels = stringsOf(this.template.at('metadata').at('labels').raw)
    this.podAnnotations = stringsOf(this.template.at('metadata').at('annotations').raw)
  }

  get namespace(): string | undefined {
    return this.resource.namespace
  }
  /** The field that says how many Pods there are; absent cursor where it is missing, undefined where the kind has none. */
  get replicas(): Cursor<number> | undefined {
    return this.kind.replicas && (Cursor.of(this.resource).walk(...this.kind.replicas) as Cursor<number>)
  }
  /** How many Pods the manifest asks for; undefined where it does not say (a placeholder, a DaemonSet, a kind that leaves it open). An autoscaler may decide otherwise. */
  get replicaCount(): number | undefined {
    const { replicas } = this
    if (!replicas || replicas.absent) return this.kind.controller === 'daemonset' ? undefined : this.kind.defaultReplicas
    return replicas.number
  }
  /**
   * Whether the manifest asks for all old Pods to be gone before a new one starts: strategy Recreate of a Deployment or DeploymentConfig
   * (https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment).
   */
  get recreates(): boolean {
    return this.kind.controller === 'deployment' && Cursor.of(this.resource).walk('spec', 'strategy', 'type').string === 'Recreate'
  }
  /** Whether its Pods are meant to end (Job, CronJob). */
  get runsToCompletion(): boolean {
    return this.kind.controller === 'job' || this.kind.controller === 'cronjob'
  }
  /**
   * Whether some Kustomize patch of the run speaks of a field: `resources`. What is missing in the manifest may be set there. A patch is not applied, only searched
   * for the word. A template of Argo Workflows may have a patch of its own, and defaults.
   */
  mayBePatched(field: string): boolean {
    if (this.kind.shape === 'argo-template' && (!this.pod.walk('podSpecPatch').absent || hasTemplateDefaults(this.resource))) return true
    return patchesSpeakOf(this.resource, field)
  }
  /** "Deployment web", for messages. */
  get label(): string {
    return `${this.resource.kind} ${this.resource.name ?? '(no name)'}`
  }
  /** Containers that live as long as the Pod does: normal ones and native sidecars. */
  get running(): readonly ContainerCursor[] {
    return this.containers.filter(container => container.role === 'normal' || container.role === 'sidecar')
  }
}

function containersOf(workload: Workload): ContainerCursor[] {
  const list = (field: 'initContainers' | 'containers' | 'ephemeralContainers') => {
    const raw = isMapping(workload.pod.raw) ? workload.pod.raw[field] : undefined
    return Array.isArray(raw) ? raw : []
  }
  const cursor = (field: string, role: (item: unknown) => ContainerRole) => (item: unknown, index: number) =>
    new ContainerCursor(workload, [...workload.pod.path, field, index], item, role(item))
  return [
    ...list('initContainers').map(
      cursor('initContainers', item => (isMapping(item) && item.restartPolicy === 'Always' ? 'sidecar' : 'init')),
    ),
    ...list('containers').map(cursor('containers', () => 'normal')),
    ...list('ephemeralContainers').map(cursor('ephemeralContainers', () => 'ephemeral')),
  ].filter(container => isMapping(container.raw))
}

/** The containers of a template of Argo Workflows: one of `container`, `script` and `containerSet`, and what runs before and beside it. */
function argoContainersOf(workload: Workload): ContainerCursor[] {
  const { pod } = workload
  const cursor = (role: ContainerRole) => (place: Cursor<unknown>) => new ContainerCursor(workload, place.path, place.raw, role)
  return [
    ...pod.walk('initContainers').items().map(cursor('init')),
    ...pod.walk('sidecars').items().map(cursor('sidecar')),
    ...[pod.walk('container'), pod.walk('script')].map(cursor('normal')),
    ...pod.walk('containerSet', 'containers').items().map(cursor('normal')),
  ].filter(container => isMapping(container.raw))
}

function hasTemplateDefaults(resource: Resource): boolean {
  const { spec } = resource.object
  const workflow = isMapping(spec) && isMapping(spec.workflowSpec) ? spec.workflowSpec : spec
  return isMapping(workflow) && (Object.hasOwn(workflow, 'templateDefaults') || Object.hasOwn(workflow, 'podSpecPatch'))
}

/** The entries of a mapping whose values are strings. */
export function stringsOf(value: unknown): Readonly<Record<string, string>> {
  const strings: Record<string, string> = Object.create(null)
  if (isMapping(value)) for (const key of Object.keys(value)) if (typeof value[key] === 'string') strings[key] = value[key]
  return strings
}
