/** Products that put a container without requests into Pods when these are created. */

/** A container that an injector adds, and how a Pod template says what it requests. */
export interface InjectedContainer {
  readonly product: string
  readonly container: string
  /** Whether labels and annotations, of a Pod template or of its Namespace, ask for it; undefined where they do not speak of it. */
  readonly asked: (annotations: Readonly<Record<string, string>>) => boolean | undefined
  /** Its requests may be asked for on the Namespace, too. */
  readonly ofNamespace: boolean
  /** Annotations of the Pod template that set its request or limit. */
  readonly annotations: Readonly<Record<'cpu' | 'memory', readonly [request: string, limit: string]>>
}

const said = (annotations: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(annotations, key) ? annotations[key] : undefined

/**
 * Linkerd's proxy and Dapr's sidecar have no requests unless something sets them; those of Istio, Kuma and the Vault agent have some by default.
 * Sources: https://linkerd.io/2/reference/proxy-configuration/ and https://docs.dapr.io/reference/arguments-annotations-overview/
 */
export const injectedWithoutRequests: readonly InjectedContainer[] = [
  {
    product: 'Linkerd',
    container: 'linkerd-proxy',
    asked: annotations => {
      const inject = said(annotations, 'linkerd.io/inject')
      return inject === undefined ? undefined : inject === 'enabled' || inject === 'ingress'
    },
    ofNamespace: true,
    annotations: {
      cpu: ['config.linkerd.io/proxy-cpu-request', 'config.linkerd.io/proxy-cpu-limit'],
      memory: ['config.linkerd.io/proxy-memory-request', 'config.linkerd.io/proxy-memory-limit'],
    },
  },
  {
    product: 'Dapr',
    container: 'daprd',
    asked: annotations => {
      const enabled = said(annotations, 'dapr.io/enabled')
      return enabled === undefined ? undefined : enabled === 'true'
    },
    ofNamespace: false,
    annotations: {
      cpu: ['dapr.io/sidecar-cpu-request', 'dapr.io/sidecar-cpu-limit'],
      memory: ['dapr.io/sidecar-memory-request', 'dapr.io/sidecar-memory-limit'],
    },
  },
]
