import type { Cluster, ServiceEdge } from '../cluster/types.js'
import type { Runtime } from '../container/types.js'
import { Cursor } from '../manifest/cursor.js'
import type { Place } from './context.js'
import type { ExternalTraffic } from './external-traffic.js'

/** What shows that the address of the client matters behind a Service. */
export interface ClientAddressUse {
  /** Completes "{workload} ...": `is an ingress controller (traefik)`. */
  readonly phrase: string
  readonly edge: ServiceEdge
  readonly at: Place
  /** A load balancer passes the address on in a PROXY protocol header. */
  readonly proxyProtocol: boolean
}

/** Ends of the image repositories of proxies at the edge of a cluster. */
const edgeProxies = [
  'ingress-nginx/controller',
  'nginx-ingress-controller/nginx-ingress-controller',
  'kubernetes-ingress-controller/nginx-ingress-controller',
  'bitnami/nginx-ingress-controller',
  'nginx/nginx-ingress',
  'nginx-ic/nginx-ingress',
  'nginx-ic/nginx-plus-ingress',
  'nginx-gateway-fabric/nginx',
  'traefik',
  'envoyproxy/envoy',
  'contour/envoy',
  'haproxytech/kubernetes-ingress',
  'jcmoraisjr/haproxy-ingress',
  'haproxy-ingress/haproxy-ingress',
  'kong',
  'kong/kong-gateway',
  'apache/apisix',
  'emissary-ingress/emissary',
  'emissaryingress/emissary',
  'datawire/ambassador',
  'solo-io/gloo-envoy-wrapper',
  'caddy/ingress',
  'istio/proxyv2',
]
/** Directives of nginx and Traefik that read the peer's address. */
const readsPeer = /\$(?:binary_)?remote_addr\b|\$realip_remote_addr\b|\bset_real_ip_from\b|\blimit_conn_zone\b|\bip(?:Allow|White)List\b/

/**
 * Finds evidence that what stands behind a Service looks at the address of the client: an ingress or gateway controller, or a configuration that reads the peer's
 * address. Undefined where the manifests show none.
 */
export function clientAddressUse(
  service: Cursor<unknown>,
  { edges }: ExternalTraffic,
  cluster: Cluster,
  runtime: Runtime,
): ClientAddressUse | undefined {
  const annotations = service.resource.annotations
  const proxyProtocol = Object.keys(annotations).some(key => /proxy-protocol/.test(key) && annotations[key] !== 'false')
  for (const edge of edges) {
    const { podLabels, podAnnotations } = edge.workload
    if (/^(ingress|egress)gateway$/.test(podLabels.istio ?? '') || podAnnotations['inject.istio.io/templates'] === 'gateway') {
      return { phrase: 'is an ingress or gateway proxy (istio)', edge, at: edge.workload.template.at('metadata'), proxyProtocol }
    }
    // The proxy that a Gateway API implementation makes for a Gateway has this label.
    const gateway = podLabels['gateway.networking.k8s.io/gateway-name']
    if (gateway !== undefined) {
      return { phrase: `is the proxy of Gateway ${gateway}`, edge, at: edge.workload.template.at('metadata'), proxyProtocol }
    }
    for (const container of new Set(edge.ports.map(port => port.container))) {
      if (!container) continue
      const repository = runtime.image(container).reference?.repository
      const proxy = repository && edgeProxies.find(end => repository === end || repository.endsWith(`/${end}`))
      if (proxy) return { phrase: `is an ingress or gateway proxy (${proxy})`, edge, at: container.at('image'), proxyProtocol }
      for (const config of cluster.configOf(edge.workload)) {
        if (config.config.kind !== 'ConfigMap' || config.container !== container) continue
        const data = Cursor.of(config.config).walk('data') as Cursor<Record<string, string>>
        for (const [key, value] of data.entries()) {
          if (config.keys && !config.keys.includes(key)) continue
          const found = typeof value.raw === 'string' ? readsPeer.exec(value.raw) : undefined
          if (found) {
            const at = { cursor: value as Cursor<string>, from: found.index, to: found.index + found[0].length }
            return { phrase: `reads the client's address (${found[0]} in ConfigMap ${config.config.name})`, edge, at, proxyProtocol }
          }
        }
      }
    }
  }
  return undefined
}
