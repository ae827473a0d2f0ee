import type { Cluster } from '../cluster/types.js'
import { type AnyCursor, Cursor } from '../manifest/cursor.js'
import type { Workload } from '../manifest/workload.js'

/** The Pod Security Standard that a namespace enforces. */
export interface EnforcedStandard {
  readonly namespace: string
  readonly level: 'baseline' | 'restricted'
  readonly at: AnyCursor
}

const LABEL = 'pod-security.kubernetes.io/enforce'

/**
 * The Pod Security Standard that the API server enforces for the Pods of a workload, by the label of its Namespace (https://kubernetes.io/docs/concepts/security/pod-security-admission/).
 * Undefined where the namespace or its manifest is not known, and for `privileged`, which allows everything.
 */
export function enforcedStandard(cluster: Cluster, workload: Workload): EnforcedStandard | undefined {
  const { namespace, resource } = workload
  const owner = namespace === undefined ? undefined : cluster.find(resource, { kind: 'Namespace', name: namespace })?.resource
  const level = owner?.labels[LABEL]
  if (namespace === undefined || !owner || (level !== 'baseline' && level !== 'restricted')) return undefined
  return { namespace, level, at: Cursor.of(owner).walk('metadata', 'labels', LABEL) }
}

/** Whether a Pod shares a kernel namespace with its node. */
export function sharesNamespaceWithNode(pod: Workload['pod'], namespace: 'net' | 'ipc'): boolean {
  return pod.at(namespace === 'net' ? 'hostNetwork' : 'hostIPC').boolean === true
}
