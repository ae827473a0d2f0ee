import { parseImageReference } from '../kubernetes/image-reference.js'
import type { ContainerCursor } from '../manifest/workload.js'

/** Names under which injectors and charts add a container that is not the application. */
const names = new Set([
  'istio-proxy',
  'istio-validation',
  'linkerd-proxy',
  'kuma-sidecar',
  'consul-dataplane',
  'consul-connect-envoy-sidecar',
  'envoy-sidecar',
  'aws-appmesh-envoy',
  'osm-envoy-bouncer',
  'queue-proxy',
  'daprd',
  'vault-agent',
  'cloud-sql-proxy',
  'cloudsql-proxy',
  'cloudsql-auth-proxy',
  'alloydb-auth-proxy',
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
])

/** Ends of image repositories (without registry and tag) whose container stands beside an application. */
const images = [
  'istio/proxyv2',
  'linkerd/proxy',
  'linkerd-io/proxy',
  'kumahq/kuma-dp',
  'hashicorp/consul-dataplane',
  'hashicorp/vault',
  'daprio/daprd',
  'dapr/daprd',
  'cloudsql-docker/gce-proxy',
  'cloud-sql-connectors/cloud-sql-proxy',
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
]

/** Whether a container is a known proxy, log shipper or reloader that stands beside the application, told by its name or its image. */
export function isKnownSidecar(container: ContainerCursor): boolean {
  const name = container.at('name').string
  if (name !== undefined && names.has(name)) return true
  const image = container.at('image').string
  const repository = image === undefined ? undefined : parseImageReference(image)?.repository
  return repository !== undefined && images.some(end => repository === end || repository.endsWith(`/${end}`))
}
