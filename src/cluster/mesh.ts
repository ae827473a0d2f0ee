import { istioLabels } from '../kubernetes/controllers/istio.js'
import type { Workload } from '../manifest/workload.js'
import type { Objects } from './objects.js'

/** A service mesh by whose proxy the traffic of Pods goes. */
export type Mesh = 'istio' | 'linkerd' | 'kuma' | 'consul'

const proxies = new Map<string, Mesh>([
  ['istio-proxy', 'istio'],
  ['linkerd-proxy', 'linkerd'],
  ['kuma-sidecar', 'kuma'],
  ['consul-dataplane', 'consul'],
])

/**
 * The service mesh whose proxy stands in the Pods, by evidence in the manifests: the proxy itself, a label or annotation that asks for its injection on the
 * Pods, or on their Namespace where the Pods do not refuse it. Istio's ambient mode puts no proxy into Pods and does not count.
 * Sources: https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/, https://linkerd.io/2/features/proxy-injection/
 */
export function meshOf(workload: Workload, objects: Objects): Mesh | undefined {
  for (const container of workload.running) {
    const mesh = proxies.get(container.at('name').string ?? '')
    if (mesh) return mesh
  }
  const own = injection(workload.podLabels, workload.podAnnotations)
  if (own !== undefined) return own === 'none' ? undefined : own
  const { namespace } = workload.resource
  const found = namespace === undefined ? undefined : objects.find(workload.resource, { kind: 'Namespace', group: '', name: namespace })
  const ofNamespace = found && injection(found.resource.labels, found.resource.annotations)
  return ofNamespace === 'none' ? undefined : ofNamespace
}

function injection(labels: Readonly<Record<string, string>>, annotations: Readonly<Record<string, string>>): Mesh | 'none' | undefined {
  const said = (record: Readonly<Record<string, string>>, key: string) => (Object.hasOwn(record, key) ? record[key] : undefined)
  const istio = said(labels, istioLabels.inject) ?? said(annotations, istioLabels.inject)
  if (istio !== undefined) return istio === 'true' ? 'istio' : 'none'
  const linkerd = said(annotations, 'linkerd.io/inject')
  if (linkerd !== undefined) return linkerd === 'enabled' || linkerd === 'ingress' ? 'linkerd' : 'none'
  const kuma = said(labels, 'kuma.io/sidecar-injection') ?? said(annotations, 'kuma.io/sidecar-injection')
  if (kuma !== undefined) return kuma === 'enabled' || kuma === 'true' ? 'kuma' : 'none'
  const ofNamespace = said(labels, istioLabels.injection)
  if (ofNamespace !== undefined) return ofNamespace === 'enabled' ? 'istio' : 'none'
  return said(labels, istioLabels.revision) === undefined ? undefined : 'istio'
}
