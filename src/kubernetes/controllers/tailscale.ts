/**
 * `spec.loadBalancerClass` of the Services that the Tailscale Kubernetes Operator takes. A Pod of the operator takes the connections from the tailnet and opens its own
 * to the ClusterIP: node ports, and with them `externalTrafficPolicy`, play no part.
 * Source: https://tailscale.com/kb/1439/kubernetes-operator-cluster-ingress
 */
export const TAILSCALE_CLASS = 'tailscale'
