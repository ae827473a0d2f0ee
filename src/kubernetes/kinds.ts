/**
 * The kinds that the API server itself serves, and whether their objects belong to a namespace.
 * Source: the resource lists of API servers 1.25 to 1.36 with every API group switched on, and the OpenAPI documents of 1.11 to 1.24 for
 * kinds that are gone.
 */

export type Scope = 'Cluster' | 'Namespaced'

/** Kinds by group, `` for the core group; a `*` behind the kind marks those without a namespace. */
const served: Readonly<Record<string, string>> = {
  '': `Binding ComponentStatus* ConfigMap Endpoints Event LimitRange Namespace* Node* PersistentVolume* PersistentVolumeClaim Pod PodTemplate
    ReplicationController ResourceQuota Secret Service ServiceAccount`,
  'admissionregistration.k8s.io': `InitializerConfiguration* MutatingAdmissionPolicy* MutatingAdmissionPolicyBinding* MutatingWebhookConfiguration*
    ValidatingAdmissionPolicy* ValidatingAdmissionPolicyBinding* ValidatingWebhookConfiguration*`,
  'apiextensions.k8s.io': 'CustomResourceDefinition*',
  'apiregistration.k8s.io': 'APIService*',
  apps: 'ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet',
  'auditregistration.k8s.io': 'AuditSink*',
  'authentication.k8s.io': 'SelfSubjectReview* TokenRequest TokenReview*',
  'authorization.k8s.io': 'LocalSubjectAccessReview SelfSubjectAccessReview* SelfSubjectRulesReview* SubjectAccessReview*',
  autoscaling: 'HorizontalPodAutoscaler Scale',
  batch: 'CronJob Job',
  'certificates.k8s.io': 'CertificateSigningRequest* ClusterTrustBundle* PodCertificateRequest',
  'coordination.k8s.io': 'Lease LeaseCandidate',
  'discovery.k8s.io': 'EndpointSlice',
  'events.k8s.io': 'Event',
  extensions: 'DaemonSet Deployment Ingress NetworkPolicy PodSecurityPolicy* ReplicaSet',
  'flowcontrol.apiserver.k8s.io': 'FlowSchema* PriorityLevelConfiguration*',
  'internal.apiserver.k8s.io': 'StorageVersion*',
  'networking.k8s.io': 'ClusterCIDR* IPAddress* Ingress IngressClass* NetworkPolicy ServiceCIDR*',
  'node.k8s.io': 'RuntimeClass*',
  policy: 'Eviction PodDisruptionBudget PodSecurityPolicy*',
  'rbac.authorization.k8s.io': 'ClusterRole* ClusterRoleBinding* Role RoleBinding',
  'resource.k8s.io': `DeviceClass* DeviceTaintRule* PodScheduling PodSchedulingContext ResourceClaim ResourceClaimParameters ResourceClaimTemplate
    ResourceClass* ResourceClassParameters ResourcePoolStatusRequest* ResourceSlice*`,
  'scheduling.k8s.io': 'PodGroup PriorityClass* Workload',
  'settings.k8s.io': 'PodPreset',
  'storage.k8s.io': 'CSIDriver* CSINode* CSIStorageCapacity StorageClass* VolumeAttachment* VolumeAttributesClass*',
  'storagemigration.k8s.io': 'StorageVersionMigration*',
}

const scopes = new Map<string, ReadonlyMap<string, Scope>>(
  Object.entries(served).map(([group, kinds]) => [
    group,
    new Map(kinds.split(/\s+/).map(kind => (kind.endsWith('*') ? [kind.slice(0, -1), 'Cluster'] : [kind, 'Namespaced']))),
  ]),
)

/**
 * Whether objects of a kind belong to a namespace.
 * @param group `` for the core group
 * @returns undefined for kinds that the API server does not serve by itself (custom resources)
 */
export function scopeOf(group: string, kind: string): Scope | undefined {
  return scopes.get(group)?.get(kind)
}

/** Whether the API server itself serves (or once served) a group. Every other group belongs to custom resources, or to no Kubernetes API. */
export function isBuiltInGroup(group: string): boolean {
  return scopes.has(group)
}

/** The group and version of an `apiVersion`: `apps/v1` has group `apps`, `v1` the core group ``. */
export function splitApiVersion(apiVersion: string): { readonly group: string; readonly version: string } {
  const slash = apiVersion.indexOf('/')
  return slash < 0 ? { group: '', version: apiVersion } : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) }
}
