import { parseImageReference } from '../kubernetes/image-reference.js'
import type { ContainerCursor } from '../manifest/workload.js'

/**
 * What a container does beside the application. `mesh`: the proxy of a service mesh; `database`: a proxy through which the application reaches its database;
 * `other`: logs, metrics, secrets, configuration. None of them ends by itself.
 */
export type SidecarKind = 'mesh' | 'database' | 'other'

/** Names under which injectors and charts add a container that is not the application. */
const names: ReadonlyMap<string, SidecarKind> = byName({
  mesh: [
    'istio-proxy',
    'linkerd-proxy',
    'kuma-sidecar',
    'consul-dataplane',
    'consul-connect-envoy-sidecar',
    'envoy-sidecar',
    'aws-appmesh-envoy',
    'osm-envoy-bouncer',
  ],
  database: ['cloud-sql-proxy', 'cloudsql-proxy', 'cloudsql-auth-proxy', 'alloydb-auth-proxy', 'cloudsqlproxy', 'cloud-sql-auth-proxy'],
  other: [
    'queue-proxy',
    'daprd',
    'vault-agent',
    'fluent-bit',
    'fluentbit',
    'fluentd',
    'filebeat',
    'promtail',
    'vector-sidecar',
    'log-shipper',
    'logging-sidecar',
    'xray-daemon',
    'aws-xray-daemon',
    'datadog-agent',
    'jaeger-agent',
    'otc-container',
    'otel-agent',
    'git-sync',
    'config-reloader',
    'configmap-reload',
    'kube-rbac-proxy',
    'istio-validation',
  ],
})

/** Ends of image repositories (without registry and tag) whose container stands beside an application. */
const images: ReadonlyMap<string, SidecarKind> = byName({
  mesh: ['istio/proxyv2', 'linkerd/proxy', 'linkerd-io/proxy', 'kumahq/kuma-dp', 'hashicorp/consul-dataplane'],
  database: ['cloudsql-docker/gce-proxy', 'cloud-sql-connectors/cloud-sql-proxy', 'alloydb-connectors/alloydb-auth-proxy'],
  other: [
    'hashicorp/vault',
    'daprio/daprd',
    'dapr/daprd',
    'fluent/fluent-bit',
    'fluent/fluentd',
    'aws-observability/aws-for-fluent-bit',
    'amazon/aws-for-fluent-bit',
    'beats/filebeat',
    'grafana/promtail',
    'timberio/vector',
    'amazon/aws-xray-daemon',
    'xray/aws-xray-daemon',
    'jaegertracing/jaeger-agent',
    'git-sync/git-sync',
    'prometheus-operator/prometheus-config-reloader',
    'jimmidyson/configmap-reload',
    'brancz/kube-rbac-proxy',
  ],
})

function byName(groups: Readonly<Record<SidecarKind, readonly string[]>>): ReadonlyMap<string, SidecarKind> {
  return new Map(Object.entries(groups).flatMap(([kind, list]) => list.map(name => [name, kind as SidecarKind] as const)))
}

/** What a known proxy, log shipper or reloader beside the application is for, told by its name or its image; undefined for every other container. */
export function sidecarKindOf(container: ContainerCursor): SidecarKind | undefined {
  const name = container.at('name').string
  const named = name === undefined ? undefined : names.get(name)
  if (named) return named
  const image = container.at('image').string
  const repository = image === undefined ? undefined : parseImageReference(image)?.repository
  if (repository === undefined) return undefined
  const parts = repository.split('/')
  return images.get(parts.slice(-2).join('/')) ?? images.get(repository)
}

/** Whether a container is a known proxy, log shipper or reloader that stands beside the application. */
export function isKnownSidecar(container: ContainerCursor): boolean {
  return sidecarKindOf(container) !== undefined
}
