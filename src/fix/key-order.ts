import type { Resource } from '../manifest/resource.js'
import type { Path } from '../parse/types.js'

// The order in which people write the fields, as the examples of https://kubernetes.io/docs/ do.
const object = 'apiVersion kind metadata type immutable spec data binaryData stringData rules roleRef subjects webhooks status'
const metadata = 'name generateName namespace labels annotations ownerReferences finalizers'
const container =
  'name image imagePullPolicy command args workingDir ports envFrom env resources resizePolicy restartPolicy volumeMounts volumeDevices ' +
  'lifecycle startupProbe livenessProbe readinessProbe securityContext terminationMessagePath terminationMessagePolicy stdin stdinOnce tty'
const podSpec =
  'restartPolicy serviceAccountName serviceAccount automountServiceAccountToken enableServiceLinks imagePullSecrets priorityClassName priority ' +
  'runtimeClassName schedulerName nodeName nodeSelector hostNetwork hostPID hostIPC hostUsers hostname subdomain shareProcessNamespace dnsPolicy ' +
  'dnsConfig hostAliases terminationGracePeriodSeconds activeDeadlineSeconds securityContext affinity topologySpreadConstraints tolerations ' +
  'resources initContainers containers ephemeralContainers volumes'
const workloadSpec =
  'replicas revisionHistoryLimit minReadySeconds progressDeadlineSeconds paused selector serviceName podManagementPolicy strategy updateStrategy ' +
  'persistentVolumeClaimRetentionPolicy template volumeClaimTemplates'
const jobSpec =
  'parallelism completions completionMode backoffLimit backoffLimitPerIndex maxFailedIndexes activeDeadlineSeconds ttlSecondsAfterFinished ' +
  'podFailurePolicy successPolicy suspend manualSelector selector template'
const cronJobSpec =
  'schedule timeZone concurrencyPolicy startingDeadlineSeconds suspend successfulJobsHistoryLimit failedJobsHistoryLimit jobTemplate'
const serviceSpec =
  'type clusterIP clusterIPs externalName externalTrafficPolicy internalTrafficPolicy trafficDistribution healthCheckNodePort loadBalancerClass ' +
  'loadBalancerIP loadBalancerSourceRanges allocateLoadBalancerNodePorts externalIPs ipFamilies ipFamilyPolicy sessionAffinity ' +
  'sessionAffinityConfig publishNotReadyAddresses selector ports'
const ingressSpec = 'ingressClassName defaultBackend tls rules'
const autoscalerSpec = 'scaleTargetRef minReplicas maxReplicas metrics behavior'
const disruptionSpec = 'minAvailable maxUnavailable unhealthyPodEvictionPolicy selector'
const networkPolicySpec = 'podSelector policyTypes ingress egress'
const claimSpec = 'storageClassName accessModes resources volumeMode volumeName selector dataSource'
const handler = 'exec httpGet tcpSocket grpc sleep'
const probe = `${handler} initialDelaySeconds periodSeconds timeoutSeconds successThreshold failureThreshold terminationGracePeriodSeconds`
const lifecycle = 'postStart preStop stopSignal'
const resources = 'requests limits claims'
const amounts = 'cpu memory ephemeral-storage'
const securityContext =
  'privileged allowPrivilegeEscalation runAsNonRoot runAsUser runAsGroup fsGroup fsGroupChangePolicy supplementalGroups readOnlyRootFilesystem ' +
  'capabilities procMount seLinuxOptions seccompProfile appArmorProfile sysctls windowsOptions'
const servicePort = 'name port targetPort protocol appProtocol nodePort'
const containerPort = 'name containerPort hostPort hostIP protocol'
const httpGet = 'path port host scheme httpHeaders'
const dnsConfig = 'nameservers searches options'

const byField = new Map<string, string>([
  ['metadata', metadata],
  ['startupProbe', probe],
  ['livenessProbe', probe],
  ['readinessProbe', probe],
  ['lifecycle', lifecycle],
  ['postStart', handler],
  ['preStop', handler],
  ['resources', resources],
  ['requests', amounts],
  ['limits', amounts],
  ['securityContext', securityContext],
  ['httpGet', httpGet],
  ['dnsConfig', dnsConfig],
])
const byList = new Map<string, string>([
  ['containers', container],
  ['initContainers', container],
  ['ephemeralContainers', container],
])
const specByKind = new Map<string, string>([
  ['Pod', podSpec],
  ['Deployment', workloadSpec],
  ['StatefulSet', workloadSpec],
  ['DaemonSet', workloadSpec],
  ['ReplicaSet', workloadSpec],
  ['ReplicationController', workloadSpec],
  ['Rollout', workloadSpec],
  ['Job', jobSpec],
  ['CronJob', cronJobSpec],
  ['Service', serviceSpec],
  ['Ingress', ingressSpec],
  ['HorizontalPodAutoscaler', autoscalerSpec],
  ['PodDisruptionBudget', disruptionSpec],
  ['NetworkPolicy', networkPolicySpec],
  ['PersistentVolumeClaim', claimSpec],
])

/**
 * The fields of the mapping at `path` (from the root of the document) of an object, in the order in which people write them; none where there
 * is no convention.
 */
export function conventionalOrder(resource: Pick<Resource, 'base' | 'kind'>, path: Path): readonly string[] {
  const order = orderAt(resource.kind, path.slice(resource.base.length))
  return order ? order.split(' ') : []
}

function orderAt(kind: string, path: Path): string | undefined {
  const last = path.at(-1)
  const above = path.at(-2)
  if (last === undefined) return object
  if (typeof last === 'number') {
    if (above === 'ports')
      return path.at(-4) === 'containers' || path.at(-4) === 'initContainers' ? containerPort : kind === 'Service' ? servicePort : undefined
    return typeof above === 'string' ? byList.get(above) : undefined
  }
  if (last === 'spec')
    return above === 'template' ? podSpec : above === 'jobTemplate' ? jobSpec : path.length === 1 ? specByKind.get(kind) : undefined
  // `limits` of a LimitRange and `resources` of a custom kind are lists or something else; a wrong guess only moves an insertion.
  return byField.get(last)
}

/**
 * Where a key goes among its siblings: behind the sibling with this index, -1 for the very first place. It follows `order`; siblings that
 * stand in alphabetical order and not in that one (as `kubectl get -o yaml` writes them) stay in alphabetical order.
 */
export function placeOf(key: string, siblings: readonly (string | undefined)[], order: readonly string[]): number {
  const last = siblings.length - 1
  const ranks = siblings.map(sibling => (sibling === undefined ? -1 : order.indexOf(sibling)))
  if (siblings.length >= 3 && isAscending(siblings) && !isAscending(ranks.filter(rank => rank >= 0))) {
    return siblings.findLastIndex(sibling => sibling !== undefined && sibling < key)
  }
  const rank = order.indexOf(key)
  if (rank < 0) return last
  let before = -1
  let after = -1
  for (const [index, other] of ranks.entries()) {
    if (other < 0) continue
    if (other < rank && (before < 0 || other >= ranks[before]!)) before = index
    if (other > rank && after < 0) after = index
  }
  if (before < 0) return after >= 0 ? after - 1 : last
  // In `image`, `name` a new `resources` goes behind both, although `image` is its nearest predecessor.
  while (before < last && ranks[before + 1]! >= 0 && ranks[before + 1]! < rank) before++
  return before
}

function isAscending(values: readonly (string | number | undefined)[]): boolean {
  return values.every(
    (value, index) => index === 0 || (value !== undefined && values[index - 1] !== undefined && values[index - 1]! <= value),
  )
}
