import { type AlbTargets, albTargetsOf, annotationAt, parametersOf } from '../cluster/alb-targets.js'
import { controllerOf } from '../cluster/route-controller.js'
import { backendReferences } from '../cluster/route-references.js'
import type { Cluster } from '../cluster/types.js'
import type { Settings } from '../config/types.js'
import { albAnnotations, stringMap } from '../kubernetes/controllers/aws-load-balancer.js'
import { type AnyCursor, Cursor } from '../manifest/cursor.js'
import { patchesSpeakOf } from '../manifest/patched.js'
import type { Resource } from '../manifest/resource.js'

/** A Service that an Ingress names. */
export interface AlbBackend {
  /** Where the Ingress names it. */
  readonly at: AnyCursor
  readonly name: string
  /** Undefined where it is in no manifest. */
  readonly service: Resource | undefined
  readonly weak: boolean
  readonly targets: AlbTargets
}

/** An Ingress that the AWS Load Balancer Controller, or EKS Auto Mode, makes an ALB of. */
export interface AlbIngress {
  readonly ingress: Resource
  readonly label: string
  /** Its name, as a place. */
  readonly namedAt: AnyCursor
  /** The IngressClassParams of its class, where the manifests have them. */
  readonly parameters: Resource | undefined
  /** Its class names IngressClassParams that are in no manifest. */
  readonly parametersElsewhere: boolean
  /** The IngressGroup that it names or its class puts it into; undefined for an ALB of its own, and where a placeholder stands. */
  readonly group: { readonly name: string; readonly at: AnyCursor } | undefined
  readonly grouped: boolean
  readonly backends: readonly AlbBackend[]
}

/** As the controller takes them. Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#group.name */
const groupName = /^(?:[a-z0-9][-a-z0-9.]*)?[a-z0-9]$/

const known = new WeakMap<Cluster, Map<Resource, AlbIngress | undefined>>()

/** Reads an Ingress; undefined where nothing says that an ALB of AWS is made of it, where another provider is configured, and where a later object of its file replaces it. */
export function albIngressOf(ingress: Resource, cluster: Cluster, { provider }: Pick<Settings, 'provider'>): AlbIngress | undefined {
  if (ingress.kind !== 'Ingress' || (provider !== 'aws' && provider !== 'unknown')) return undefined
  let read = known.get(cluster)
  if (!read) {
    read = new Map()
    known.set(cluster, read)
  }
  if (!read.has(ingress)) {
    const isAlb = controllerOf(ingress, cluster) === 'alb' && !cluster.supersededBy(ingress)
    read.set(ingress, isAlb ? readIngress(ingress, cluster) : undefined)
  }
  return read.get(ingress)
}

const ofCluster = new WeakMap<Cluster, readonly AlbIngress[]>()

/** Every Ingress of the manifests that an ALB of AWS is made of, in the order of the files. */
export function albIngresses(cluster: Cluster, settings: Pick<Settings, 'provider'>): readonly AlbIngress[] {
  let all = ofCluster.get(cluster)
  if (!all) {
    all = cluster.ofKind('Ingress').flatMap(ingress => albIngressOf(ingress, cluster, { provider: 'aws' }) ?? [])
    ofCluster.set(cluster, all)
  }
  return settings.provider === 'aws' || settings.provider === 'unknown' ? all : []
}

function readIngress(ingress: Resource, cluster: Cluster): AlbIngress {
  const { found: parameters, elsewhere } = parametersOf(ingress, cluster)
  const enforced = parameters && Cursor.of(parameters).walk('spec', 'group', 'name')
  const at = enforced?.present ? enforced : annotationAt(ingress, albAnnotations.groupName)
  const name = at.string
  let backends: readonly AlbBackend[] | undefined
  return {
    ingress,
    label: `Ingress ${ingress.name ?? '(no name)'}`,
    namedAt: Cursor.of(ingress).walk('metadata', 'name'),
    parameters,
    parametersElsewhere: elsewhere,
    group: name !== undefined && groupName.test(name) ? { name, at } : undefined,
    grouped: !at.absent || elsewhere,
    get backends() {
      backends ??= backendsOf(ingress, cluster)
      return backends
    },
  }
}

/** The Services behind an Ingress, each once; what an `actions` annotation answers by itself is none. */
function backendsOf(ingress: Resource, cluster: Cluster): readonly AlbBackend[] {
  const backends = new Map<string, AlbBackend>()
  for (const { at, name, namespace } of backendReferences(ingress)) {
    if (backends.has(name) || isAction(at)) continue
    const found = cluster.find(ingress, { kind: 'Service', group: '', name, ...(namespace !== undefined && { namespace }) })
    backends.set(name, {
      at,
      name,
      service: found?.resource,
      weak: found?.weak ?? false,
      targets: albTargetsOf(ingress, found?.resource, cluster),
    })
  }
  return [...backends.values()]
}

/** `port: {name: use-annotation}`: the name of the Service is that of an annotation. */
function isAction(at: AnyCursor): boolean {
  const backend = Cursor.of(at.resource).walk(...at.path.slice(at.resource.base.length, -1))
  return [backend.walk('port', 'name'), backend.walk('servicePort')].some(port => port.string === 'use-annotation')
}

/** Whether a Service gives an ALB no node port to send to: its type is ClusterIP. Undefined for a placeholder and for kinds of Services that have no Pods. */
export function lacksNodePort(service: Resource): boolean | undefined {
  const type = Cursor.of(service).walk('spec', 'type')
  if (type.absent || type.string === 'ClusterIP') return !patchesSpeakOf(service, 'NodePort') && !patchesSpeakOf(service, 'LoadBalancer')
  return type.string === 'NodePort' || type.string === 'LoadBalancer' ? false : undefined
}

/** Where the target group attributes of a Service, or of the Ingress that it wins over, ask the ALB to keep each client on one target; undefined where they do not. */
export function stickinessOf(ingress: Resource, service: Resource | undefined): AnyCursor | undefined {
  const onService = service && annotationAt(service, albAnnotations.targetGroupAttributes)
  const at = onService && !onService.absent ? onService : annotationAt(ingress, albAnnotations.targetGroupAttributes)
  return at.string !== undefined && stringMap(at.string).get('stickiness.enabled') === 'true' ? at : undefined
}

const defaults = new WeakMap<Cluster, boolean>()

/** Whether a controller in the manifests is told to take Pods where nothing says (`--default-target-type=ip`). */
export function defaultsToPods(cluster: Cluster): boolean {
  let found = defaults.get(cluster)
  if (found === undefined) {
    found = cluster.workloads.some(workload =>
      workload.containers.some(container =>
        container
          .at('args')
          .items()
          .some(({ string }) => string === '--default-target-type=ip'),
      ),
    )
    defaults.set(cluster, found)
  }
  return found
}

/** Whether two objects stand in one folder, or one of them below that of the other. */
export function standTogether(a: Resource, b: Resource): boolean {
  const [left, right] = [folderOf(a), folderOf(b)]
  return left.startsWith(right) || right.startsWith(left)
}

const folderOf = ({ file }: Resource): string => file.path.slice(0, file.path.lastIndexOf('/') + 1)
