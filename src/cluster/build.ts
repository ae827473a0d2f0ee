import type { Settings } from '../config/types.js'
import type { Service } from '../kubernetes/types.js'
import { Cursor } from '../manifest/cursor.js'
import { componentsWithin } from '../manifest/embedded-documents.js'
import type { Gaps } from '../manifest/gaps.js'
import type { Resource } from '../manifest/resource.js'
import type { Workload } from '../manifest/workload.js'
import { linkAutoscalers } from './autoscalers.js'
import { objectsBeside } from './beside.js'
import { indexComponents } from './components.js'
import { configEdges } from './config-edges.js'
import { linkBudgets } from './disruption-budgets.js'
import { exposuresThrough } from './exposure.js'
import { HostFinder } from './host-references.js'
import { limitRangesOf } from './limit-ranges.js'
import { meshOf } from './mesh.js'
import { indexObjects } from './objects.js'
import { loadBalancerTargets } from './pod-targets.js'
import { indexPods } from './pods.js'
import { field, items, text } from './raw.js'
import { routeKinds } from './route-references.js'
import { bySource, linkRoutes } from './routes.js'
import { buildScopeTree } from './scope-tree.js'
import { indexMakers, SEARCHED } from './search-scope.js'
import { selectPods } from './service-edges.js'
import { serviceNames } from './service-names.js'
import type { Cluster, ConfigEdge, Exposure, HostReference } from './types.js'

/** Kinds besides workloads of which two in different places make these alternatives. A Namespace or a ConfigMap is often written twice for one cluster. */
const twinKinds = new Set([
  'Service',
  'HorizontalPodAutoscaler',
  'PodDisruptionBudget',
  'ScaledObject',
  ...routeKinds.map(route => route.kind),
])

/**
 * The cluster as manifests would make it. Indexes and edges are computed when the first rule asks for them; everything is linear in the number of objects,
 * labels and edges. Objects of which parts have the wrong type have fewer edges; nothing throws. The answers do not depend on the order of the files.
 * @param workloads those of `resources`
 * @param settingsFor the settings that hold for a file
 * @param components the documents of the files that configure components
 * @param gaps where the files hold less than what is applied
 */
export function buildCluster(
  resources: readonly Resource[],
  workloads: readonly Workload[],
  settingsFor: (path: string) => Settings,
  components: readonly Resource[] = [],
  gaps: Gaps = { near: () => undefined },
): Cluster {
  const ofResource = new Map<Resource, Workload[]>()
  for (const workload of workloads) {
    const list = ofResource.get(workload.resource)
    if (list) list.push(workload)
    else ofResource.set(workload.resource, [workload])
  }
  const workloadsFrom = (resource: Resource): readonly Workload[] => ofResource.get(resource) ?? []

  const tree = once(() => buildScopeTree(resources, resource => ofResource.has(resource) || twinKinds.has(resource.kind)))
  const objects = once(() => indexObjects(tree()))
  const pods = once(() => indexPods(tree(), workloads, objects()))
  const selected = once(() => selectPods(objects(), pods()))
  const routes = once(() => linkRoutes(objects()))
  const routesBySource = once(() => bySource(routes()))
  const autoscalers = once(() => linkAutoscalers(objects(), workloadsFrom))
  const budgets = once(() => linkBudgets(objects(), pods()))
  const finder = once(() => new HostFinder(serviceNames(objects()), settingsFor))
  const componentIndex = once(() => indexComponents([...components, ...componentsWithin(resources)]))
  const makers = once(() => indexMakers(resources))

  const configOf = perKey((workload: Workload): readonly ConfigEdge[] => configEdges(workload, objects()))
  const hostsOf = perKey((workload: Workload): readonly HostReference[] => finder().referencesOf(workload, configOf(workload)))
  const callers = once(() => {
    const ofService = new Map<Resource, HostReference[]>()
    for (const workload of workloads) {
      for (const reference of hostsOf(workload)) {
        const { service } = reference
        if (
          !service ||
          selected()
            .ofService.get(service)
            ?.some(edge => edge.workload === workload)
        )
          continue
        const list = ofService.get(service)
        if (list) list.push(reference)
        else ofService.set(service, [reference])
      }
    }
    return ofService
  })

  const cluster: Cluster = {
    resources,
    workloads,
    get components() {
      return componentIndex().all
    },
    componentsNear: (from, kind) => componentIndex().near(from, kind),
    ofKind: (kind, group) => objects().ofKind(kind, group),
    workloadsFrom,
    find: (from, target) => objects().find(from, target),
    supersededBy: resource => objects().supersededBy(resource),
    areTogether: (a, b) => !tree().areAlternatives(a, b),
    servicesOf: workload => selected().ofWorkload.get(workload) ?? [],
    workloadsOf: service => selected().ofService.get(service) ?? [],
    routesTo: service => routes().get(service) ?? [],
    routesFrom: route => routesBySource().get(route) ?? [],
    loadBalancerTargets,
    exposuresOf: perKey((workload: Workload): readonly Exposure[] => {
      const edges = cluster.servicesOf(workload).filter(({ service }) => hasPorts(service) && !cluster.isPeerDiscoveryOnly(service))
      if (edges.length === 0) return []
      const meshed = cluster.meshOf(workload) !== undefined
      return edges.flatMap(edge => exposuresThrough(edge, cluster.routesTo(edge.service), meshed))
    }),
    isPeerDiscoveryOnly: perKey((service: Resource): boolean => {
      const spec = field(service.object, 'spec')
      if (field(spec, 'clusterIP') !== 'None' || field(spec, 'type') === 'LoadBalancer' || cluster.routesTo(service).length > 0)
        return false
      if (cluster.callersOf(service).length > 0) return false
      // Callers outside of the manifests may resolve it, unless it is there for the Pods of a StatefulSet to find each other.
      return (
        !settingsFor(service.file.path).externalCallers || cluster.workloadsOf(service).some(({ workload }) => governs(service, workload))
      )
    }),
    hostsOf,
    callersOf: service => callers().get(service) ?? [],
    meshOf: perKey((workload: Workload) => meshOf(workload, objects())),
    autoscalersOf: workload => autoscalers().ofWorkload.get(workload) ?? [],
    scaledBy: autoscaler => autoscalers().ofOther.get(autoscaler) ?? [],
    disruptionBudgetsOf: workload => budgets().ofWorkload.get(workload) ?? [],
    guardedBy: budget => budgets().ofOther.get(budget) ?? [],
    limitRangesFor: perKey((workload: Workload) => limitRangesOf(workload, objects(), tree())),
    configOf,
    scopeOf: ({ file }) => ({ description: SEARCHED, gap: gaps.near(file.path) ?? makers().near(file.path) }),
    beside: resource => objectsBeside(tree(), resource),
    service: resource => Cursor.of<Service>(resource),
  }
  return cluster
}

function hasPorts(service: Resource): boolean {
  return items(field(service.object, 'spec', 'ports')).length > 0
}

function governs(service: Resource, workload: Workload): boolean {
  return workload.kind.controller === 'statefulset' && text(field(workload.resource.object, 'spec', 'serviceName')) === service.name
}

function once<T>(compute: () => T): () => T {
  let done: { readonly value: T } | undefined
  return () => {
    done ??= { value: compute() }
    return done.value
  }
}

function perKey<Key extends object, T>(compute: (key: Key) => T): (key: Key) => T {
  const known = new Map<Key, T>()
  return key => {
    let value = known.get(key)
    if (value === undefined) {
      value = compute(key)
      known.set(key, value)
    }
    return value
  }
}
