/** The author API: the only thing that rules and plugins import. */

export type { Cluster, RouteEdge } from '../cluster/types.js'
export { type JavaImage, javaImage } from '../container/java-images.js'
export { execActions, peeled as withoutWrappers } from '../container/scripts.js'
export type { ContainerScript, Runtime, ScriptCommand, Shell } from '../container/types.js'
export {
  type Corefile,
  type CorefileDirective,
  type CorefileServer,
  type CorefileWord,
  type FluentBitConfig,
  type FluentBitEntry,
  type FluentBitSection,
  type NginxConfig,
  type NginxDirective,
  type NginxDirectives,
  type NginxFile,
  type NginxWord,
  nginxInForce,
} from '../embedded/index.js'
export type {
  HeapSize,
  JavaProcess,
  NodeProcess,
  PythonServer,
  RuntimeFlag,
  Setting,
  UwsgiConfig,
  UwsgiOption,
  UwsgiOptions,
  UwsgiSocket,
} from '../embedded/types.js'
export { type Advisory, advisoriesFor, knownAdvisories } from '../kubernetes/advisories.js'
export { type Cidr, cover, holdsAddress, overlap, parseAddress, parseCidr, sameAddresses } from '../kubernetes/cidr.js'
export { imageNameOf } from '../kubernetes/component-images.js'
export { isControllerLabel, isReleaseLabel } from '../kubernetes/controller-labels.js'
export { backendTypeAnnotations, flannelImage } from '../kubernetes/controllers/alibaba.js'
export {
  albAnnotations,
  DEREGISTRATION_DELAY,
  DEREGISTRATION_DELAY_SECONDS,
  nlbAnnotations,
  READINESS_GATE_LABEL,
  stringMap,
} from '../kubernetes/controllers/aws-load-balancer.js'
export {
  goBoolean,
  INGRESS_NGINX_RETIRED,
  ingressNginxAnnotations,
  ingressNginxLastReleases,
} from '../kubernetes/controllers/ingress-nginx.js'
export { ISTIO_PROXY, NATIVE_BY_DEFAULT, PROXY_CONFIG_ANNOTATION, TERMINATION_DRAIN_SECONDS } from '../kubernetes/controllers/istio.js'
export { isIpAddress, isSearchDomain, MOST_NAMESERVERS, searchLimits } from '../kubernetes/dns-config.js'
export { goDurationSeconds } from '../kubernetes/go-duration.js'
export { parseImageReference } from '../kubernetes/image-reference.js'
export { inRange, parseImageVersion } from '../kubernetes/image-version.js'
export { cloudMtu } from '../kubernetes/network-plugins.js'
export { proxyProtocolOf } from '../kubernetes/proxy-protocol.js'
export { compareQuantities, parseQuantity } from '../kubernetes/quantity.js'
export {
  allowsSysctl,
  DEFAULT_PORT_RANGE,
  DEFAULT_SOMAXCONN,
  isConntrackMax,
  isNodeSysctl,
  parsePortRange,
  reservesPort,
  safeSysctlSince,
  sysctlNamespace,
} from '../kubernetes/sysctls.js'
export {
  TOPOLOGY_KEYS_REMOVED,
  TRAFFIC_DISTRIBUTION_KNOWN,
  TRAFFIC_DISTRIBUTION_ON,
  topologyAnnotations,
  trafficDistributions,
} from '../kubernetes/traffic-distribution.js'
export type { AnyCursor, Intent } from '../manifest/cursor.js'
export { patchesSpeakOf } from '../manifest/patched.js'
export { folderOf } from '../manifest/paths.js'
export type { Resource } from '../manifest/resource.js'
export type { TextPart } from '../manifest/source-text.js'
export type { ContainerCursor, Workload } from '../manifest/workload.js'
export { advisoryHolds } from './advisories.js'
export {
  type AlbBackend,
  type AlbIngress,
  albIngresses,
  albIngressOf,
  defaultsToPods,
  lacksNodePort,
  standTogether,
  stickinessOf,
} from './alb.js'
export {
  type ExclusiveValue,
  exclusiveValues,
  groupMembers,
  haveOneClass,
  hiddenRule,
  orderOf,
  type PathRule,
  pathRulesOf,
  sharePort,
  ungroupedLike,
} from './alb-groups.js'
export { type AllowList, allowListsBehind } from './allow-lists.js'
export {
  type AutoscalerMetrics,
  type InjectedRequest,
  injectedWithoutRequest,
  type UtilizationMetric,
  utilizationMetrics,
} from './autoscaler-metrics.js'
export { isValidatedByApiServer } from './built-in.js'
export { type ClientAddressUse, clientAddressUse } from './client-address.js'
export { cloudOf, flannelOf, type PodTargetCloud } from './cloud.js'
export { type ClusterDns, clusterCorefiles, clusterDnsOf, clusterServer, isNodeCache, pluginOf } from './cluster-dns.js'
export {
  type ComponentProblem,
  componentName,
  componentProblems,
  type DuplicateField,
  duplicateFields,
  ignoresUnknownFields,
} from './component-config.js'
export {
  type ComponentArguments,
  type ComponentFlag,
  type ComponentName,
  componentArguments,
  componentArgumentsOf,
  lastFlag,
} from './component-flags.js'
export { configuredDrain, type DrainSetting, defaultDrain } from './configured-drain.js'
export type { Context, Finding, Place, ServiceName } from './context.js'
export { type AnyRule, type BadExample, type Category, defineRule, type GoodExample, type Preset, type Rule } from './define.js'
export { allowedDisruptions, type BudgetDemand, budgetDemand } from './disruption-budget.js'
export { isExternalObject } from './external-objects.js'
export { balancesLocalNodes, type ExternalTraffic, externalTrafficOf } from './external-traffic.js'
export { eachFluentBit, type FileLife, fileLifeOf } from './fluent-bit.js'
export { gracePeriodOf } from './grace-period.js'
export { grouped } from './grouped.js'
export { interchangeableBehind, isHeadless } from './headless.js'
export { isIdle, onlyWaits } from './idle.js'
export { runsRelease } from './image-release.js'
export { annotationAt, type IngressNginx, ingressNginxControllers, ingressNginxEvidence, ingressNginxSetting } from './ingress-nginx.js'
export { everyVersionHas, someVersionHas } from './kubernetes-versions.js'
export { ALB_IDLE_SECONDS, albIdleSeconds, classicIdleSeconds, gkeTimeoutSeconds } from './load-balancer-idle.js'
export { formatBytes, MEBIBYTE, type MemoryLimit, memoryLimitOf } from './memory-limit.js'
export { dotsIn, isExternalHost, muslOnly, type NameResolution, nameResolutionOf, resolvesWithoutLibc } from './name-resolution.js'
export { isNearWord } from './near-word.js'
export { standNear, weakTarget } from './nearby.js'
export { type NodeAddress, networkOf, type ProxyMode, proxyModes } from './network.js'
export { hostOf, type Nearness, PlaceIndex } from './network-places.js'
export type { NetworkMtu } from './network-plugins.js'
export type { NetworkRange, NetworkSource } from './network-ranges.js'
export { eachNginx, type NginxPass, type NginxSubject, nginxFilledIn, nginxPasses, nginxSet, nginxUpstream, passHost } from './nginx.js'
export {
  coversEveryNode,
  type NodeDemand,
  nodeDemands,
  podCounts,
  type SpreadTerm,
  spreadConstraint,
  spreadOverNodes,
  spreadTerms,
  takesHostPort,
} from './node-spread.js'
export type { OptionSpec, OptionSpecs, OptionValues } from './options.js'
export { type AffinityTerm, podAffinityTerms, topologyOfLabel } from './pod-affinity.js'
export {
  limitRangesOf,
  memoryProtectionOf,
  namesOf,
  type PodResources,
  podResourcesOf,
  type ResourceLists,
  resourceLists,
  runsOnWindows,
  validatesPodLevel,
} from './pod-resources.js'
export { type EnforcedStandard, enforcedStandard, sharesNamespaceWithNode } from './pod-security.js'
export {
  type AwsBalancer,
  awsBalancers,
  awsBalancersOf,
  type BalancedWorkload,
  balancedByAws,
  hasReadinessGate,
  injectsReadinessGate,
  minReadySecondsOf,
  namespaceOf,
  patientBalancerOf,
} from './pod-targets.js'
export { asNativeSleep, NATIVE_SLEEP_MINOR, NATIVE_ZERO_SLEEP_MINOR, needSeconds, preStopSleep, shutdownBudgetSeconds } from './pre-stop.js'
export { type ProbeName, probeCheck, probeNames, probePortCursor, probesFailTogether, probeTiming } from './probes.js'
export { providerOf } from './provider.js'
export { hookDelaysOf, quitOf, stopCommandOf } from './quit-commands.js'
export { isForDevelopment, regardedPods, regards } from './regarded-pods.js'
export { type UnitProblem, unitProblemOf } from './resource-units.js'
export { type HostPort, hostPortsOf, type RollingUpdate, rollingUpdateOf, singleNodeOf } from './rolling-update.js'
export { isLinked, linkedServices, type PortVariable, portVariablesOf, usesServiceLinks } from './service-links.js'
export { ownServices, type ServiceReference, serviceReferences } from './service-references.js'
export { exposureWords, listed, minimumPods, nounOf, type Serving, servingOf, weakEvidence } from './serving.js'
export { hasDeadline, isProxyImage, NATIVE_SIDECAR_MINOR, type Sidecar, sidecarKindOf, sidecarsOf } from './sidecars.js'
export { type SpotPlacement, spotPlacementOf } from './spot-nodes.js'
export {
  excerpt,
  parentOf,
  type ShellStory,
  type StopImpact,
  sharesProcesses,
  shellStory,
  signalsGroup,
  stopImpact,
  targetOf,
} from './stop-signal.js'
export {
  allowedUnsafeSysctls,
  assignment,
  type PodSysctl,
  podSysctls,
  podsOf,
  type WrittenSysctl,
  writtenSysctls,
} from './sysctls.js'
export { trafficPorts } from './traffic-ports.js'
export { type UwsgiLine, writeBeside } from './uwsgi-line.js'
export { eachUwsgi, type UwsgiSubject } from './uwsgi-subjects.js'
export { type DirectConsumer, trafficNear, trafficToPort, type UwsgiTraffic } from './uwsgi-traffic.js'
export type { ComponentKinds, Kinds, Visitors } from './visitors.js'
export { type VolumeClaim, volumeClaimsOf } from './volume-claims.js'
