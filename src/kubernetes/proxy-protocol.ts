/** The PROXY protocol, by which a load balancer says whose connection it passes on: who sends it, as annotations of a Service of type LoadBalancer say. */

/**
 * Annotations that decide, and the values that switch it on.
 * Sources: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/,
 * https://docs.digitalocean.com/products/kubernetes/how-to/configure-load-balancers/, https://github.com/scaleway/scaleway-cloud-controller-manager/blob/master/docs/loadbalancer-annotations.md,
 * https://pkg.go.dev/github.com/hetznercloud/hcloud-cloud-controller-manager/internal/annotation, https://github.com/linode/linode-cloud-controller-manager,
 * https://github.com/kubernetes/cloud-provider-openstack/blob/master/docs/openstack-cloud-controller-manager/expose-applications-using-loadbalancer-type-service.md,
 * https://github.com/vultr/vultr-cloud-controller-manager/blob/master/docs/load-balancers.md
 */
const annotations: readonly (readonly [string, RegExp])[] = [
  ['service.beta.kubernetes.io/aws-load-balancer-proxy-protocol', /^\*$/],
  ['service.beta.kubernetes.io/aws-load-balancer-target-group-attributes', /\bproxy_protocol_v2\.enabled=true\b/],
  ['service.beta.kubernetes.io/do-loadbalancer-enable-proxy-protocol', /^true$/],
  ['service.beta.kubernetes.io/scw-loadbalancer-proxy-protocol-v1', /^(true|\*|[\d,]+)$/],
  ['service.beta.kubernetes.io/scw-loadbalancer-proxy-protocol-v2', /^(true|\*|[\d,]+)$/],
  ['load-balancer.hetzner.cloud/uses-proxyprotocol', /^true$/],
  ['loadbalancer.openstack.org/proxy-protocol', /^(true|v1|v2)$/],
  ['service.beta.kubernetes.io/linode-loadbalancer-proxy-protocol', /^v[12]$/],
  ['service.beta.kubernetes.io/linode-loadbalancer-default-proxy-protocol', /^v[12]$/],
  ['service.beta.kubernetes.io/vultr-loadbalancer-proxy-protocol', /^true$/],
  ['service.beta.kubernetes.io/alibaba-cloud-loadbalancer-proxy-protocol', /^on$/],
]
/** Of other spellings nobody can tell what they mean; a claim that nothing sends the header needs that there is none. */
const other = /proxy-?_?protocol|ppv2/i

/** What the annotations of a Service say: the one that makes its load balancer send the header, `unknown` where one that is not understood may, `no` where none does. */
export function proxyProtocolOf(written: Readonly<Record<string, string>>): { readonly annotation: string } | 'no' | 'unknown' {
  let unclear = false
  for (const key of Object.keys(written)) {
    const value = written[key] as string
    const known = annotations.find(([name]) => name === key)
    if (known?.[1].test(value)) return { annotation: key }
    if (!known && (other.test(key) || other.test(value))) unclear = true
    if (known && !/^(false|none|off|)$/.test(value) && !known[1].source.includes('enabled')) unclear = true
  }
  return unclear ? 'unknown' : 'no'
}
