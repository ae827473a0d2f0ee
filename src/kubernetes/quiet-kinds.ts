import { isBuiltInGroup } from './kinds.js'

/**
 * Custom kinds whose controllers make neither Pods nor Services that no manifest shows: routes, policies, certificates, secrets, alerts, settings of a load balancer.
 * `*` stands for every kind of the group. Every other custom kind may be an operator's, as `Kafka`, `Prometheus`, `HelmRelease` and `Application` are.
 * Sources: the API references of the projects that own the groups.
 */
const quiet: Readonly<Record<string, string>> = {
  'argoproj.io':
    'Rollout AnalysisTemplate ClusterAnalysisTemplate AppProject Workflow WorkflowTemplate ClusterWorkflowTemplate CronWorkflow',
  'apps.kruise.io': '*',
  'apps.openshift.io': '*',
  'route.openshift.io': '*',
  'image.openshift.io': '*',
  'build.openshift.io': '*',
  'security.openshift.io': '*',
  'autoscaling.k8s.io': '*',
  'keda.sh': '*',
  'bitnami.com': 'SealedSecret',
  'external-secrets.io': '*',
  'generators.external-secrets.io': '*',
  'kubernetes-client.io': '*',
  'secrets-store.csi.x-k8s.io': '*',
  'secrets.hashicorp.com': '*',
  'cert-manager.io': '*',
  'certmanager.k8s.io': '*',
  'trust.cert-manager.io': '*',
  'monitoring.coreos.com': 'ServiceMonitor PodMonitor PrometheusRule Probe ScrapeConfig AlertmanagerConfig',
  'monitoring.googleapis.com': '*',
  'operator.victoriametrics.com': 'VMServiceScrape VMPodScrape VMRule VMNodeScrape VMStaticScrape VMProbe',
  'networking.istio.io': '*',
  'security.istio.io': '*',
  'telemetry.istio.io': '*',
  'extensions.istio.io': '*',
  'gateway.networking.k8s.io': 'HTTPRoute GRPCRoute TCPRoute TLSRoute UDPRoute ReferenceGrant BackendTLSPolicy GatewayClass',
  'traefik.io': '*',
  'traefik.containo.us': '*',
  'projectcontour.io': '*',
  'k8s.nginx.org': '*',
  'configuration.konghq.com': '*',
  'getambassador.io': '*',
  'elbv2.k8s.aws': '*',
  'eks.amazonaws.com': '*',
  'vpcresources.k8s.aws': '*',
  'cloud.google.com': '*',
  'networking.gke.io': '*',
  'appgw.ingress.k8s.io': '*',
  'policy.linkerd.io': '*',
  'linkerd.io': '*',
  'cilium.io': '*',
  'crd.projectcalico.org': '*',
  'projectcalico.org': '*',
  'metallb.io': '*',
  'kyverno.io': '*',
  'policies.kyverno.io': '*',
  'constraints.gatekeeper.sh': '*',
  'templates.gatekeeper.sh': '*',
  'snapshot.storage.k8s.io': '*',
  'velero.io': '*',
  'externaldns.k8s.io': '*',
  'k8s.cni.cncf.io': '*',
  'karpenter.sh': '*',
  'karpenter.k8s.aws': '*',
  'source.toolkit.fluxcd.io': '*',
  'notification.toolkit.fluxcd.io': '*',
  'image.toolkit.fluxcd.io': '*',
}

const kinds = new Map(Object.entries(quiet).map(([group, names]) => [group, new Set(names.split(' '))]))

/** Whether a controller may make Pods or Services of an object of this kind that no manifest shows. False for the kinds that Kubernetes itself serves. */
export function mayMakeObjects(group: string, kind: string): boolean {
  if (isBuiltInGroup(group)) return false
  const names = kinds.get(group)
  return !(names?.has('*') || names?.has(kind))
}
