import type { Workload } from '../manifest/workload.js'
import type { Objects } from './objects.js'

const proxies = new Set(['istio-proxy', 'linkerd-proxy', 'kuma-sidecar', 'consul-dataplane'])

/**
 * Whether a service mesh's proxy stands in the Pods, by evidence in the manifests: the proxy itself, a label or annotation that asks for its injection on the
 * Pods, or on their Namespace where the Pods do not refuse it.
 * Sources: https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/, https://linkerd.io/2/features/proxy-injection/
 */
export function isMeshed(workload: Workload, objects: Objects): boolean {
  if (workload.running.some(container => proxies.has(container.at('name').string ?? ''))) return true
  const own = injection(workload.podLabels, workload.podAnnotations)
  if (own !== undefined) return own
  const { namespace } = workload.resource
  const found = namespace === undefined ? undefined : objects.find(workload.resource, { kind: 'Namespace', group: '', name: namespace })
  return found !== undefined && injection(found.resource.labels, found.resource.annotations) === true
}

function injection(labels: Readonly<Record<string, string>>, annotations: Readonly<Record<string, string>>): boolean | undefined {
  const said = (record: Readonly<Record<string, string>>, key: string) => (Object.hasOwn(record, key) ? record[key] : undefined)
  const istio = said(labels, 'sidecar.istio.io/inject') ?? said(annotations, 'sidecar.istio.io/inject')
  if (istio !== undefined) return istio === 'true'
  const linkerd = said(annotations, 'linkerd.io/inject')
  if (linkerd !== undefined) return linkerd === 'enabled' || linkerd === 'ingress'
  const kuma = said(labels, 'kuma.io/sidecar-injection') ?? said(annotations, 'kuma.io/sidecar-injection')
  if (kuma !== undefined) return kuma === 'enabled' || kuma === 'true'
  const ofNamespace = said(labels, 'istio-injection')
  if (ofNamespace !== undefined) return ofNamespace === 'enabled'
  return said(labels, 'istio.io/rev') === undefined ? undefined : true
}
