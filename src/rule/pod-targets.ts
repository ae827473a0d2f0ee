import { annotationAt } from '../cluster/alb-targets.js'
import { isApplicationGateway } from '../cluster/pod-targets.js'
import { ingressClassOf } from '../cluster/route-controller.js'
import type { Cluster, ServiceEdge } from '../cluster/types.js'
import type { Settings } from '../config/types.js'
import { asksForInterfaces } from '../kubernetes/controllers/alibaba.js'
import {
  AUTO_MODE_ALB_CONTROLLER,
  AUTO_MODE_NLB_CLASS,
  albAnnotations,
  nlbAnnotations,
  nlbTargets,
  READINESS_GATE_LABEL,
  readinessGatePrefixes,
} from '../kubernetes/controllers/aws-load-balancer.js'
import { type AnyCursor, Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { Workload } from '../manifest/workload.js'
import { albIngresses } from './alb.js'

/** A load balancer of AWS, and a Service behind it. */
export interface AwsBalancer {
  /** "The ALB of Ingress shop", "the NLB of Service edge", for messages. */
  readonly label: string
  /** The Ingress, the Service of type LoadBalancer, or the TargetGroupBinding. */
  readonly resource: Resource
  readonly service: Resource
  readonly targets: 'ip' | 'instance'
  /** EKS Auto Mode makes it, whose defaults are not documented. */
  readonly autoMode: boolean
  /** The annotation with attributes of the target group that holds for the Service: where it is written, or where it would be; undefined for a TargetGroupBinding. */
  readonly attributesAt: AnyCursor | undefined
  readonly edges: readonly ServiceEdge[]
}

const ofCluster = new WeakMap<Cluster, readonly AwsBalancer[]>()

/** Every load balancer of AWS that the manifests ask for and whose kind of targets is known, for each Service behind it. */
export function awsBalancers(cluster: Cluster, settings: Pick<Settings, 'provider'>): readonly AwsBalancer[] {
  if (settings.provider !== 'aws' && settings.provider !== 'unknown') return []
  let all = ofCluster.get(cluster)
  if (!all) {
    all = [...ofIngresses(cluster), ...ofServices(cluster), ...ofBindings(cluster)]
    ofCluster.set(cluster, all)
  }
  return all
}

function* ofIngresses(cluster: Cluster): Generator<AwsBalancer> {
  for (const { ingress, label, backends } of albIngresses(cluster, { provider: 'aws' })) {
    const controller = Cursor.of(ingressClassOf(ingress, cluster) ?? ingress).walk('spec', 'controller').string
    for (const { service, targets } of backends) {
      if (!service || targets.type === 'unknown') continue
      const onService = annotationAt(service, albAnnotations.targetGroupAttributes)
      yield {
        label: `the ALB of ${label}`,
        resource: ingress,
        service,
        targets: targets.type,
        autoMode: controller === AUTO_MODE_ALB_CONTROLLER,
        attributesAt: onService.absent ? annotationAt(ingress, albAnnotations.targetGroupAttributes) : onService,
        edges: cluster.workloadsOf(service),
      }
    }
  }
}

function* ofServices(cluster: Cluster): Generator<AwsBalancer> {
  for (const service of cluster.ofKind('Service', '')) {
    const spec = cluster.service(service).at('spec')
    if (spec.at('type').string !== 'LoadBalancer' || cluster.supersededBy(service)) continue
    const loadBalancerClass = spec.at('loadBalancerClass').string
    const targets = nlbTargets(service.annotations, loadBalancerClass)
    if (targets === undefined || annotationAt(service, nlbAnnotations.targetType).unknown) continue
    yield {
      label: `the NLB of Service ${service.name ?? '(no name)'}`,
      resource: service,
      service,
      targets,
      autoMode: loadBalancerClass === AUTO_MODE_NLB_CLASS,
      attributesAt: annotationAt(service, nlbAnnotations.targetGroupAttributes),
      edges: cluster.workloadsOf(service),
    }
  }
}

function* ofBindings(cluster: Cluster): Generator<AwsBalancer> {
  for (const binding of cluster.ofKind('TargetGroupBinding')) {
    const spec = Cursor.of(binding).walk('spec')
    const [targets, name] = [spec.walk('targetType').string, spec.walk('serviceRef', 'name').string]
    if (name === undefined || (targets !== 'ip' && targets !== 'instance')) continue
    const service = cluster.find(binding, { kind: 'Service', group: '', name })?.resource
    if (!service) continue
    const label = `the load balancer of TargetGroupBinding ${binding.name ?? '(no name)'}`
    const autoMode = binding.group === 'eks.amazonaws.com'
    yield { label, resource: binding, service, targets, autoMode, attributesAt: undefined, edges: cluster.workloadsOf(service) }
  }
}

/** The Namespace of a workload, where the manifests have it. */
export function namespaceOf(workload: Workload, cluster: Cluster): Resource | undefined {
  const { namespace } = workload.resource
  return namespace === undefined ? undefined : cluster.find(workload.resource, { kind: 'Namespace', group: '', name: namespace })?.resource
}

/** Whether a Namespace has the label by which the AWS Load Balancer Controller gives Pods a readiness gate. */
export function injectsReadinessGate(namespace: Resource): boolean {
  return Object.hasOwn(namespace.labels, READINESS_GATE_LABEL) && namespace.labels[READINESS_GATE_LABEL] === 'enabled'
}

/** Whether the Pods of a workload have a readiness gate of the AWS Load Balancer Controller, as the manifest says. */
export function hasReadinessGate(workload: Workload): boolean {
  return workload.pod
    .at('readinessGates')
    .items()
    .some(gate => readinessGatePrefixes.some(prefix => gate.at('conditionType').string?.startsWith(prefix)))
}

const byResource = new WeakMap<Cluster, ReadonlyMap<Resource, readonly AwsBalancer[]>>()

/** The load balancer that an Ingress, a Service or a TargetGroupBinding asks AWS for, once for each Service behind it. */
export function awsBalancersOf(resource: Resource, cluster: Cluster, settings: Pick<Settings, 'provider'>): readonly AwsBalancer[] {
  let found = byResource.get(cluster)
  if (!found) {
    found = grouped(awsBalancers(cluster, settings).map(balancer => [balancer.resource, balancer]))
    byResource.set(cluster, found)
  }
  return found.get(resource) ?? []
}

/** A workload and the load balancer in front of it. */
export interface BalancedWorkload {
  readonly workload: Workload
  readonly balancer: AwsBalancer
}

const byNamespace = new WeakMap<Cluster, ReadonlyMap<Resource, readonly BalancedWorkload[]>>()

/** The workloads of a Namespace that surely stand behind load balancers of AWS. */
export function balancedByAws(namespace: Resource, cluster: Cluster, settings: Pick<Settings, 'provider'>): readonly BalancedWorkload[] {
  let found = byNamespace.get(cluster)
  if (!found) {
    const pairs = awsBalancers(cluster, settings).flatMap(balancer =>
      balancer.edges.flatMap(({ workload, weak }): [Resource, BalancedWorkload][] => {
        const own = weak ? undefined : namespaceOf(workload, cluster)
        return own ? [[own, { workload, balancer }]] : []
      }),
    )
    found = grouped(pairs)
    byNamespace.set(cluster, found)
  }
  return found.get(namespace) ?? []
}

function grouped<Key, Value>(pairs: readonly (readonly [Key, Value])[]): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

/** A load balancer that sends to the Pods of a workload, and whose controller does not make rollouts wait for it by itself. */
export interface PatientBalancer {
  readonly cloud: 'aws' | 'alibaba' | 'azure'
  readonly label: string
  readonly at: AnyCursor
}

/**
 * The first load balancer that surely sends to the Pods of a workload: of AWS, of ACK, or Azure's Application Gateway. GKE and TKE give such Pods readiness gates by themselves.
 * Sources: https://cloud.google.com/kubernetes-engine/docs/concepts/container-native-load-balancing, https://www.tencentcloud.com/document/product/457/36837
 */
export function patientBalancerOf(workload: Workload, cluster: Cluster): PatientBalancer | undefined {
  for (const { class: kind, route, edge, weak } of cluster.exposuresOf(workload)) {
    if (kind !== 'lb-pod' || weak) continue
    if (route) {
      const name = `${route.route.kind} ${route.route.name ?? '(no name)'}`
      if (route.route.kind === 'TargetGroupBinding') return { cloud: 'aws', label: `the load balancer of ${name}`, at: route.at }
      if (route.controller === 'alb') return { cloud: 'aws', label: `the ALB of ${name}`, at: route.at }
      if (route.controller === 'other' && isApplicationGateway(route.route, cluster))
        return { cloud: 'azure', label: `the Application Gateway of ${name}`, at: route.at }
      continue
    }
    const { annotations, name } = edge.service
    const spec = cluster.service(edge.service).at('spec')
    const label = `the load balancer of Service ${name ?? '(no name)'}`
    if (nlbTargets(annotations, spec.at('loadBalancerClass').string) === 'ip') return { cloud: 'aws', label, at: spec.at('type') }
    if (asksForInterfaces(annotations)) return { cloud: 'alibaba', label, at: spec.at('type') }
  }
  return undefined
}

/** `spec.minReadySeconds`, of the kinds that have it. */
export function minReadySecondsOf({ resource }: Workload): Cursor<number> | undefined {
  const kinds = ['Deployment', 'StatefulSet', 'Rollout']
  return kinds.includes(resource.kind) ? (Cursor.of(resource).walk('spec', 'minReadySeconds') as Cursor<number>) : undefined
}
