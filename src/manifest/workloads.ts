import { isBuiltInGroup, splitApiVersion } from '../kubernetes/kinds.js'
import { workloadKindsOf } from '../kubernetes/workload-kinds.js'
import { podTemplatesIn } from './pod-templates.js'
import type { Resource } from './resource.js'
import { Workload, type WorkloadKind } from './workload.js'

/** A kind that the configuration adds; `podTemplate` and `replicas` are JSON Pointers from the object, in which `*` stands for every item. */
export interface AddedWorkloadKind {
  readonly apiVersion: string
  readonly kind: string
  readonly podTemplate: string
  readonly replicas?: string
}

/**
 * The workloads of an object: one for each Pod template; none for an object that makes no Pods.
 * @param added the kinds that the configuration adds; they come before the built-in ones
 */
export function workloadsOf(resource: Resource, added: readonly AddedWorkloadKind[]): readonly Workload[] {
  const kinds = kindsOf(resource, added)
  return kinds.flatMap(kind => {
    const workloads = podTemplatesIn(resource.object, kind)
      // A Deployment without a template is a broken Deployment; a RayCluster without workers is none the worse.
      .filter(({ template }) => template !== undefined || (kinds.length === 1 && isBuiltInGroup(kind.group)))
      .map(({ path }) => new Workload(resource, kind, path))
    // The other templates of a workflow put these together: steps, graphs.
    return kind.shape === 'argo-template' ? workloads.filter(({ containers }) => containers.length > 0) : workloads
  })
}

function kindsOf(resource: Resource, added: readonly AddedWorkloadKind[]): readonly WorkloadKind[] {
  const configured = added.filter(({ apiVersion, kind }) => kind === resource.kind && splitApiVersion(apiVersion).group === resource.group)
  if (configured.length === 0) return workloadKindsOf(resource.group, resource.kind)
  return configured.map(({ podTemplate, replicas }) => ({
    group: resource.group,
    kind: resource.kind,
    controller: 'custom',
    template: pointer(podTemplate),
    ...(replicas === undefined ? {} : { replicas: pointer(replicas) }),
  }))
}

function pointer(text: string): string[] {
  return text
    .split('/')
    .slice(1)
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}
