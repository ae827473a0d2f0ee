export interface ApiserverAESConfiguration {
    keys?: ApiserverKey[];
}
export interface ApiserverEncryptionConfiguration {
    resources?: ApiserverResourceConfiguration[];
}
export interface ApiserverKMSConfiguration {
    apiVersion?: string;
    cachesize?: number;
    endpoint?: string;
    name?: string;
    timeout?: string;
}
export interface ApiserverKey {
    name?: string;
    secret?: string;
}
export interface ApiserverProviderConfiguration {
    aescbc?: ApiserverAESConfiguration;
    aesgcm?: ApiserverAESConfiguration;
    identity?: unknown;
    kms?: ApiserverKMSConfiguration;
    secretbox?: ApiserverSecretboxConfiguration;
}
export interface ApiserverResourceConfiguration {
    providers?: ApiserverProviderConfiguration[];
    resources?: string[];
}
export interface ApiserverSecretboxConfiguration {
    keys?: ApiserverKey[];
}
export interface BaseClientConnectionConfiguration {
    acceptContentTypes?: string;
    burst?: number;
    contentType?: string;
    kubeconfig?: string;
    qps?: number;
}
export interface BaseLeaderElectionConfiguration {
    leaderElect?: boolean;
    leaseDuration?: string;
    renewDeadline?: string;
    resourceLock?: string;
    resourceName?: string;
    resourceNamespace?: string;
    retryPeriod?: string;
}
export interface CoreConfigMapKeySelector {
    key?: string;
    name?: string;
    optional?: boolean;
}
export interface CoreEnvVarSource {
    configMapKeyRef?: CoreConfigMapKeySelector;
    fieldRef?: CoreObjectFieldSelector;
    fileKeyRef?: CoreFileKeySelector;
    resourceFieldRef?: CoreResourceFieldSelector;
    secretKeyRef?: CoreSecretKeySelector;
}
export interface CoreFileKeySelector {
    key?: string;
    optional?: boolean;
    path?: string;
    volumeName?: string;
}
export interface CoreObjectFieldSelector {
    apiVersion?: string;
    fieldPath?: string;
}
export interface CoreResourceFieldSelector {
    containerName?: string;
    divisor?: string;
    resource?: string;
}
export interface CoreSecretKeySelector {
    key?: string;
    name?: string;
    optional?: boolean;
}
export interface CoreTaint {
    effect?: string;
    key?: string;
    timeAdded?: string;
    value?: string;
}
export interface Kubeadm3APIEndpoint {
    advertiseAddress?: string;
    bindPort?: number;
}
export interface Kubeadm3APIServer {
    certSANs?: string[];
    extraArgs?: Record<string, string>;
    extraVolumes?: Kubeadm3HostPathMount[];
    timeoutForControlPlane?: string;
}
export interface Kubeadm3BootstrapTokenDiscovery {
    apiServerEndpoint?: string;
    caCertHashes?: string[];
    token?: string;
    unsafeSkipCAVerification?: boolean;
}
export interface Kubeadm3ClusterConfiguration {
    apiServer?: Kubeadm3APIServer;
    certificatesDir?: string;
    clusterName?: string;
    controlPlaneEndpoint?: string;
    controllerManager?: Kubeadm3ControlPlaneComponent;
    dns?: Kubeadm3DNS;
    etcd?: Kubeadm3Etcd;
    featureGates?: Record<string, boolean>;
    imageRepository?: string;
    kubernetesVersion?: string;
    networking?: Kubeadm3Networking;
    scheduler?: Kubeadm3ControlPlaneComponent;
}
export interface Kubeadm3ControlPlaneComponent {
    extraArgs?: Record<string, string>;
    extraVolumes?: Kubeadm3HostPathMount[];
}
export interface Kubeadm3DNS {
    imageRepository?: string;
    imageTag?: string;
}
export interface Kubeadm3Discovery {
    bootstrapToken?: Kubeadm3BootstrapTokenDiscovery;
    file?: Kubeadm3FileDiscovery;
    timeout?: string;
    tlsBootstrapToken?: string;
}
export interface Kubeadm3Etcd {
    external?: Kubeadm3ExternalEtcd;
    local?: Kubeadm3LocalEtcd;
}
export interface Kubeadm3ExternalEtcd {
    caFile?: string;
    certFile?: string;
    endpoints?: string[];
    keyFile?: string;
}
export interface Kubeadm3FileDiscovery {
    kubeConfigPath?: string;
}
export interface Kubeadm3HostPathMount {
    hostPath?: string;
    mountPath?: string;
    name?: string;
    pathType?: string;
    readOnly?: boolean;
}
export interface Kubeadm3InitConfiguration {
    bootstrapTokens?: TokenBootstrapToken[];
    certificateKey?: string;
    localAPIEndpoint?: Kubeadm3APIEndpoint;
    nodeRegistration?: Kubeadm3NodeRegistrationOptions;
    patches?: Kubeadm3Patches;
    skipPhases?: string[];
}
export interface Kubeadm3JoinConfiguration {
    caCertPath?: string;
    controlPlane?: Kubeadm3JoinControlPlane;
    discovery?: Kubeadm3Discovery;
    nodeRegistration?: Kubeadm3NodeRegistrationOptions;
    patches?: Kubeadm3Patches;
    skipPhases?: string[];
}
export interface Kubeadm3JoinControlPlane {
    certificateKey?: string;
    localAPIEndpoint?: Kubeadm3APIEndpoint;
}
export interface Kubeadm3LocalEtcd {
    dataDir?: string;
    extraArgs?: Record<string, string>;
    imageRepository?: string;
    imageTag?: string;
    peerCertSANs?: string[];
    serverCertSANs?: string[];
}
export interface Kubeadm3Networking {
    dnsDomain?: string;
    podSubnet?: string;
    serviceSubnet?: string;
}
export interface Kubeadm3NodeRegistrationOptions {
    criSocket?: string;
    ignorePreflightErrors?: string[];
    imagePullPolicy?: string;
    kubeletExtraArgs?: Record<string, string>;
    name?: string;
    taints?: CoreTaint[];
}
export interface Kubeadm3Patches {
    directory?: string;
}
export interface Kubeadm4APIEndpoint {
    advertiseAddress?: string;
    bindPort?: number;
}
export interface Kubeadm4APIServer {
    certSANs?: string[];
    extraArgs?: Kubeadm4Arg[];
    extraEnvs?: Kubeadm4EnvVar[];
    extraVolumes?: Kubeadm4HostPathMount[];
}
export interface Kubeadm4Arg {
    name?: string;
    value?: string;
}
export interface Kubeadm4BootstrapTokenDiscovery {
    apiServerEndpoint?: string;
    caCertHashes?: string[];
    token?: string;
    unsafeSkipCAVerification?: boolean;
}
export interface Kubeadm4ClusterConfiguration {
    apiServer?: Kubeadm4APIServer;
    caCertificateValidityPeriod?: string;
    certificateValidityPeriod?: string;
    certificatesDir?: string;
    clusterName?: string;
    controlPlaneEndpoint?: string;
    controllerManager?: Kubeadm4ControlPlaneComponent;
    dns?: Kubeadm4DNS;
    encryptionAlgorithm?: string;
    etcd?: Kubeadm4Etcd;
    featureGates?: Record<string, boolean>;
    imageRepository?: string;
    kubernetesVersion?: string;
    networking?: Kubeadm4Networking;
    proxy?: Kubeadm4Proxy;
    scheduler?: Kubeadm4ControlPlaneComponent;
}
export interface Kubeadm4ControlPlaneComponent {
    extraArgs?: Kubeadm4Arg[];
    extraEnvs?: Kubeadm4EnvVar[];
    extraVolumes?: Kubeadm4HostPathMount[];
}
export interface Kubeadm4DNS {
    disabled?: boolean;
    imageRepository?: string;
    imageTag?: string;
}
export interface Kubeadm4Discovery {
    bootstrapToken?: Kubeadm4BootstrapTokenDiscovery;
    file?: Kubeadm4FileDiscovery;
    tlsBootstrapToken?: string;
}
export interface Kubeadm4EnvVar {
    name?: string;
    value?: string;
    valueFrom?: CoreEnvVarSource;
}
export interface Kubeadm4Etcd {
    external?: Kubeadm4ExternalEtcd;
    local?: Kubeadm4LocalEtcd;
}
export interface Kubeadm4ExternalEtcd {
    caFile?: string;
    certFile?: string;
    endpoints?: string[];
    httpEndpoints?: string[];
    keyFile?: string;
}
export interface Kubeadm4FileDiscovery {
    kubeConfigPath?: string;
}
export interface Kubeadm4HostPathMount {
    hostPath?: string;
    mountPath?: string;
    name?: string;
    pathType?: string;
    readOnly?: boolean;
}
export interface Kubeadm4InitConfiguration {
    bootstrapTokens?: TokenBootstrapToken[];
    certificateKey?: string;
    dryRun?: boolean;
    localAPIEndpoint?: Kubeadm4APIEndpoint;
    nodeRegistration?: Kubeadm4NodeRegistrationOptions;
    patches?: Kubeadm4Patches;
    skipPhases?: string[];
    timeouts?: Kubeadm4Timeouts;
}
export interface Kubeadm4JoinConfiguration {
    caCertPath?: string;
    controlPlane?: Kubeadm4JoinControlPlane;
    discovery?: Kubeadm4Discovery;
    dryRun?: boolean;
    nodeRegistration?: Kubeadm4NodeRegistrationOptions;
    patches?: Kubeadm4Patches;
    skipPhases?: string[];
    timeouts?: Kubeadm4Timeouts;
}
export interface Kubeadm4JoinControlPlane {
    certificateKey?: string;
    localAPIEndpoint?: Kubeadm4APIEndpoint;
}
export interface Kubeadm4LocalEtcd {
    dataDir?: string;
    extraArgs?: Kubeadm4Arg[];
    extraEnvs?: Kubeadm4EnvVar[];
    imageRepository?: string;
    imageTag?: string;
    peerCertSANs?: string[];
    serverCertSANs?: string[];
}
export interface Kubeadm4Networking {
    dnsDomain?: string;
    podSubnet?: string;
    serviceSubnet?: string;
}
export interface Kubeadm4NodeRegistrationOptions {
    criSocket?: string;
    ignorePreflightErrors?: string[];
    imagePullPolicy?: string;
    imagePullSerial?: boolean;
    kubeletExtraArgs?: Kubeadm4Arg[];
    name?: string;
    taints?: CoreTaint[];
}
export interface Kubeadm4Patches {
    directory?: string;
}
export interface Kubeadm4Proxy {
    disabled?: boolean;
}
export interface Kubeadm4Timeouts {
    controlPlaneComponentHealthCheck?: string;
    discovery?: string;
    etcdAPICall?: string;
    kubeletHealthCheck?: string;
    kubernetesAPICall?: string;
    tlsBootstrap?: string;
    upgradeManifests?: string;
}
export interface KubeletCrashLoopBackOffConfig {
    maxContainerRestartPeriod?: string;
}
export interface KubeletKubeletAnonymousAuthentication {
    enabled?: boolean;
}
export interface KubeletKubeletAuthentication {
    anonymous?: KubeletKubeletAnonymousAuthentication;
    webhook?: KubeletKubeletWebhookAuthentication;
    x509?: KubeletKubeletX509Authentication;
}
export interface KubeletKubeletAuthorization {
    mode?: string;
    webhook?: KubeletKubeletWebhookAuthorization;
}
export interface KubeletKubeletConfiguration {
    address?: string;
    allowedUnsafeSysctls?: string[];
    authentication?: KubeletKubeletAuthentication;
    authorization?: KubeletKubeletAuthorization;
    cgroupDriver?: string;
    cgroupRoot?: string;
    cgroupsPerQOS?: boolean;
    clusterDNS?: string[];
    clusterDomain?: string;
    configMapAndSecretChangeDetectionStrategy?: string;
    containerLogMaxFiles?: number;
    containerLogMaxSize?: string;
    containerLogMaxWorkers?: number;
    containerLogMonitorInterval?: string;
    containerRuntimeEndpoint?: string;
    contentType?: string;
    cpuCFSQuota?: boolean;
    cpuCFSQuotaPeriod?: string;
    cpuManagerPolicy?: string;
    cpuManagerPolicyOptions?: Record<string, string>;
    cpuManagerReconcilePeriod?: string;
    crashLoopBackOff?: KubeletCrashLoopBackOffConfig;
    defaultPodSysctls?: Record<string, string>;
    enableContentionProfiling?: boolean;
    enableControllerAttachDetach?: boolean;
    enableDebugFlagsHandler?: boolean;
    enableDebuggingHandlers?: boolean;
    enableProfilingHandler?: boolean;
    enableServer?: boolean;
    enableSystemLogHandler?: boolean;
    enableSystemLogQuery?: boolean;
    enforceNodeAllocatable?: string[];
    eventBurst?: number;
    eventRecordQPS?: number;
    evictionHard?: Record<string, string>;
    evictionMaxPodGracePeriod?: number;
    evictionMinimumReclaim?: Record<string, string>;
    evictionPressureTransitionPeriod?: string;
    evictionSoft?: Record<string, string>;
    evictionSoftGracePeriod?: Record<string, string>;
    failCgroupV1?: boolean;
    failSwapOn?: boolean;
    featureGates?: Record<string, boolean>;
    fileCheckFrequency?: string;
    hairpinMode?: string;
    healthzBindAddress?: string;
    healthzPort?: number;
    httpCheckFrequency?: string;
    imageGCHighThresholdPercent?: number;
    imageGCLowThresholdPercent?: number;
    imageMaximumGCAge?: string;
    imageMinimumGCAge?: string;
    imagePullCredentialsVerificationPolicy?: string;
    imageServiceEndpoint?: string;
    iptablesDropBit?: number;
    iptablesMasqueradeBit?: number;
    kernelMemcgNotification?: boolean;
    kubeAPIBurst?: number;
    kubeAPIQPS?: number;
    kubeReserved?: Record<string, string>;
    kubeReservedCgroup?: string;
    kubeletCgroups?: string;
    localStorageCapacityIsolation?: boolean;
    logging?: LogsLoggingConfiguration;
    makeIPTablesUtilChains?: boolean;
    maxOpenFiles?: number;
    maxParallelImagePulls?: number;
    maxPods?: number;
    memoryManagerPolicy?: string;
    memoryReservationPolicy?: string;
    memorySwap?: KubeletMemorySwapConfiguration;
    memoryThrottlingFactor?: number;
    mergeDefaultEvictionSettings?: boolean;
    nodeLeaseDurationSeconds?: number;
    nodeStatusMaxImages?: number;
    nodeStatusReportFrequency?: string;
    nodeStatusUpdateFrequency?: string;
    oomScoreAdj?: number;
    podCIDR?: string;
    podLogsDir?: string;
    podPidsLimit?: number;
    podsPerCore?: number;
    port?: number;
    preloadedImagesVerificationAllowlist?: string[];
    protectKernelDefaults?: boolean;
    providerID?: string;
    qosReserved?: Record<string, string>;
    readOnlyPort?: number;
    registerNode?: boolean;
    registerWithTaints?: CoreTaint[];
    registryBurst?: number;
    registryPullQPS?: number;
    reservedMemory?: KubeletMemoryReservation[];
    reservedSystemCPUs?: string;
    resolvConf?: string;
    rotateCertificates?: boolean;
    runOnce?: boolean;
    runtimeRequestTimeout?: string;
    seccompDefault?: boolean;
    serializeImagePulls?: boolean;
    serverTLSBootstrap?: boolean;
    showHiddenMetricsForVersion?: string;
    shutdownGracePeriod?: string;
    shutdownGracePeriodByPodPriority?: KubeletShutdownGracePeriodByPodPriority[];
    shutdownGracePeriodCriticalPods?: string;
    singleProcessOOMKill?: boolean;
    staticPodPath?: string;
    staticPodURL?: string;
    staticPodURLHeader?: Record<string, string[]>;
    streamingConnectionIdleTimeout?: string;
    syncFrequency?: string;
    systemCgroups?: string;
    systemReserved?: Record<string, string>;
    systemReservedCgroup?: string;
    tlsCertFile?: string;
    tlsCipherSuites?: string[];
    tlsCurvePreferences?: number[];
    tlsMinVersion?: string;
    tlsPrivateKeyFile?: string;
    topologyManagerPolicy?: string;
    topologyManagerPolicyOptions?: Record<string, string>;
    topologyManagerScope?: string;
    tracing?: TracingTracingConfiguration;
    userNamespaces?: KubeletUserNamespaces;
    volumePluginDir?: string;
    volumeStatsAggPeriod?: string;
}
export interface KubeletKubeletWebhookAuthentication {
    cacheTTL?: string;
    enabled?: boolean;
}
export interface KubeletKubeletWebhookAuthorization {
    cacheAuthorizedTTL?: string;
    cacheUnauthorizedTTL?: string;
}
export interface KubeletKubeletX509Authentication {
    clientCAFile?: string;
}
export interface KubeletMemoryReservation {
    limits?: Record<string, string>;
    numaNode?: number;
}
export interface KubeletMemorySwapConfiguration {
    swapBehavior?: string;
}
export interface KubeletShutdownGracePeriodByPodPriority {
    priority?: number;
    shutdownGracePeriodSeconds?: number;
}
export interface KubeletUserNamespaces {
    idsPerPod?: number;
}
export interface LogsFormatOptions {
    json?: LogsJSONOptions;
    text?: LogsTextOptions;
}
export interface LogsJSONOptions {
    infoBufferSize?: string;
    splitStream?: boolean;
}
export interface LogsLoggingConfiguration {
    flushFrequency?: unknown;
    format?: string;
    options?: LogsFormatOptions;
    verbosity?: number;
    vmodule?: LogsVModuleItem[];
}
export interface LogsTextOptions {
    infoBufferSize?: string;
    splitStream?: boolean;
}
export interface LogsVModuleItem {
    filePattern?: string;
    verbosity?: number;
}
export interface ProxyDetectLocalConfiguration {
    bridgeInterface?: string;
    interfaceNamePrefix?: string;
}
export interface ProxyKubeProxyConfiguration {
    bindAddress?: string;
    bindAddressHardFail?: boolean;
    clientConnection?: BaseClientConnectionConfiguration;
    clusterCIDR?: string;
    configSyncPeriod?: string;
    conntrack?: ProxyKubeProxyConntrackConfiguration;
    detectLocal?: ProxyDetectLocalConfiguration;
    detectLocalMode?: string;
    enableProfiling?: boolean;
    featureGates?: Record<string, boolean>;
    healthzBindAddress?: string;
    hostnameOverride?: string;
    iptables?: ProxyKubeProxyIPTablesConfiguration;
    ipvs?: ProxyKubeProxyIPVSConfiguration;
    logging?: LogsLoggingConfiguration;
    metricsBindAddress?: string;
    mode?: string;
    nftables?: ProxyKubeProxyNFTablesConfiguration;
    nodePortAddresses?: string[];
    oomScoreAdj?: number;
    portRange?: string;
    showHiddenMetricsForVersion?: string;
    udpIdleTimeout?: string;
    windowsRunAsService?: boolean;
    winkernel?: ProxyKubeProxyWinkernelConfiguration;
}
export interface ProxyKubeProxyConntrackConfiguration {
    maxPerCore?: number;
    min?: number;
    tcpBeLiberal?: boolean;
    tcpCloseWaitTimeout?: string;
    tcpEstablishedTimeout?: string;
    udpStreamTimeout?: string;
    udpTimeout?: string;
}
export interface ProxyKubeProxyIPTablesConfiguration {
    localhostNodePorts?: boolean;
    masqueradeAll?: boolean;
    masqueradeBit?: number;
    minSyncPeriod?: string;
    syncPeriod?: string;
}
export interface ProxyKubeProxyIPVSConfiguration {
    excludeCIDRs?: string[];
    minSyncPeriod?: string;
    scheduler?: string;
    strictARP?: boolean;
    syncPeriod?: string;
    tcpFinTimeout?: string;
    tcpTimeout?: string;
    udpTimeout?: string;
}
export interface ProxyKubeProxyNFTablesConfiguration {
    masqueradeAll?: boolean;
    masqueradeBit?: number;
    minSyncPeriod?: string;
    syncPeriod?: string;
}
export interface ProxyKubeProxyWinkernelConfiguration {
    enableDSR?: boolean;
    forwardHealthCheckVip?: boolean;
    networkName?: string;
    rootHnsEndpointName?: string;
    sourceVip?: string;
}
export interface SchedulerExtender {
    bindVerb?: string;
    enableHTTPS?: boolean;
    filterVerb?: string;
    httpTimeout?: string;
    ignorable?: boolean;
    managedResources?: SchedulerExtenderManagedResource[];
    nodeCacheCapable?: boolean;
    preemptVerb?: string;
    prioritizeVerb?: string;
    tlsConfig?: SchedulerExtenderTLSConfig;
    urlPrefix?: string;
    weight?: number;
}
export interface SchedulerExtenderManagedResource {
    ignoredByScheduler?: boolean;
    name?: string;
}
export interface SchedulerExtenderTLSConfig {
    caData?: string;
    caFile?: string;
    certData?: string;
    certFile?: string;
    insecure?: boolean;
    keyData?: string;
    keyFile?: string;
    serverName?: string;
}
export interface SchedulerKubeSchedulerConfiguration {
    clientConnection?: BaseClientConnectionConfiguration;
    delayCacheUntilActive?: boolean;
    enableContentionProfiling?: boolean;
    enableProfiling?: boolean;
    extenders?: SchedulerExtender[];
    leaderElection?: BaseLeaderElectionConfiguration;
    parallelism?: number;
    percentageOfNodesToScore?: number;
    podInitialBackoffSeconds?: number;
    podMaxBackoffSeconds?: number;
    profiles?: SchedulerKubeSchedulerProfile[];
}
export interface SchedulerKubeSchedulerProfile {
    percentageOfNodesToScore?: number;
    pluginConfig?: SchedulerPluginConfig[];
    plugins?: SchedulerPlugins;
    schedulerName?: string;
}
export interface SchedulerPlugin {
    name?: string;
    weight?: number;
}
export interface SchedulerPluginConfig {
    args?: unknown;
    name?: string;
}
export interface SchedulerPluginSet {
    disabled?: SchedulerPlugin[];
    enabled?: SchedulerPlugin[];
}
export interface SchedulerPlugins {
    bind?: SchedulerPluginSet;
    filter?: SchedulerPluginSet;
    multiPoint?: SchedulerPluginSet;
    permit?: SchedulerPluginSet;
    placementGenerate?: SchedulerPluginSet;
    placementScore?: SchedulerPluginSet;
    podGroupPostFilter?: SchedulerPluginSet;
    postBind?: SchedulerPluginSet;
    postFilter?: SchedulerPluginSet;
    preBind?: SchedulerPluginSet;
    preEnqueue?: SchedulerPluginSet;
    preFilter?: SchedulerPluginSet;
    preScore?: SchedulerPluginSet;
    queueSort?: SchedulerPluginSet;
    reserve?: SchedulerPluginSet;
    score?: SchedulerPluginSet;
}
export interface TokenBootstrapToken {
    description?: string;
    expires?: string;
    groups?: string[];
    token?: string;
    ttl?: string;
    usages?: string[];
}
export interface TracingTracingConfiguration {
    endpoint?: string;
    samplingRatePerMillion?: number;
}
export type KubeletConfiguration = KubeletKubeletConfiguration;
export type KubeProxyConfiguration = ProxyKubeProxyConfiguration;
export type ClusterConfiguration = Kubeadm3ClusterConfiguration | Kubeadm4ClusterConfiguration;
export type InitConfiguration = Kubeadm3InitConfiguration | Kubeadm4InitConfiguration;
export type JoinConfiguration = Kubeadm3JoinConfiguration | Kubeadm4JoinConfiguration;
export type KubeSchedulerConfiguration = SchedulerKubeSchedulerConfiguration;
export type EncryptionConfiguration = ApiserverEncryptionConfiguration;
