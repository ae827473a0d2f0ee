/**
 * Labels that a controller or an operator puts on Pods, so that no Pod template shows them. Keys with a domain in front belong to whoever owns the domain; of these only
 * the ones that people write by hand are left to be looked for in templates.
 * Source of the latter: https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/
 */
const writtenByHand = new Set([
  'app.kubernetes.io/name',
  'app.kubernetes.io/instance',
  'app.kubernetes.io/component',
  'app.kubernetes.io/part-of',
  'app.kubernetes.io/version',
])

/** Keys without a domain under which leader elections, operators and injectors mark running Pods. */
const runtimeKeys = new Set([
  'role',
  'spilo-role',
  'mgr_role',
  'redis-role',
  'redisfailovers-role',
  'cluster-name',
  'rook_cluster',
  'rook_object_store',
  'ceph_nfs',
  'job-name',
  'controller-uid',
  'pod-template-hash',
  'controller-revision-hash',
  'spark-role',
  'spark-app-name',
  'ray-node-type',
  'eventlistener',
  'leader',
  'primary',
  'master',
  'replication-role',
  // The Vault and OpenBao agents' service registration.
  'vault-active',
  'vault-sealed',
  'openbao-active',
])

/** Pods that the kubelet or the cluster's installer runs: static Pods, DNS, the proxy. */
const clusterPods: Readonly<Record<string, RegExp>> = {
  'k8s-app': /^(kube-dns|coredns|kube-proxy|kubelet|metrics-server|kube-apiserver|kube-scheduler|kube-controller-manager|etcd)$/,
  component: /^(kube-apiserver|kube-scheduler|kube-controller-manager|etcd)$/,
  tier: /^control-plane$/,
  istio: /^(ingressgateway|egressgateway|eastwestgateway|pilot)$/,
}

/** Labels by which a Service chooses between releases of one application; a release that is not there now may come. */
const releaseKeys = new Set([
  'track',
  'version',
  'app.kubernetes.io/version',
  'release',
  'color',
  'colour',
  'slot',
  'deployment',
  'rollout',
  'canary',
  'stage',
  'environment',
  'env',
])

/** Whether a label is one that something puts on Pods while they run or when it makes them. */
export function isControllerLabel(key: string, value: string): boolean {
  if (key.includes('/')) return !writtenByHand.has(key)
  return runtimeKeys.has(key) || (Object.hasOwn(clusterPods, key) && clusterPods[key]!.test(value))
}

/** Whether a label tells releases of one application apart: `track: canary`, `version: v2`, `color: blue`. */
export function isReleaseLabel(key: string): boolean {
  return releaseKeys.has(key)
}
