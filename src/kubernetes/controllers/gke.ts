/** Facts about load balancing on Google Kubernetes Engine. */

/** `spec.controller` of GKE's IngressClasses, and the customary names of its classes, which need no IngressClass object. */
export const GKE_INGRESS_CONTROLLER = 'networking.gke.io/ingress-controller'
export const gkeIngressClasses: readonly string[] = ['gce', 'gce-internal', 'gce-multi-cluster']
/** Prefixes of annotations that only GKE reads on an Ingress. */
export const gkeIngressPrefixes: readonly string[] = ['networking.gke.io/', 'ingress.gcp.kubernetes.io/']

/** Asks for network endpoint groups, whose endpoints are Pods; GKE gives these a readiness gate, `cloud.google.com/load-balancer-neg-ready`, by itself. Source: https://cloud.google.com/kubernetes-engine/docs/how-to/container-native-load-balancing */
export const NEG_ANNOTATION = 'cloud.google.com/neg'

/** What a GatewayClass whose load balancers send to Pods begins with. Source: https://cloud.google.com/kubernetes-engine/docs/concepts/gateway-api */
export const GKE_GATEWAY_CLASS_PREFIX = 'gke-l7'

/** What an annotation of a Service says about GKE's load balancers begins with. */
export const gkeServicePrefixes: readonly string[] = ['cloud.google.com/', 'networking.gke.io/']

/** Whether a Service asks for network endpoint groups: for an Ingress, or by themselves. */
export function asksForEndpointGroups(annotations: Readonly<Record<string, string>>): boolean {
  const written = Object.hasOwn(annotations, NEG_ANNOTATION) ? annotations[NEG_ANNOTATION]! : ''
  return /"ingress"\s*:\s*true/.test(written) || written.includes('"exposed_ports"')
}
