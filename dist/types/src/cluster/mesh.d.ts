import type { Workload } from '../manifest/workload.js';
import type { Objects } from './objects.js';
/** A service mesh by whose proxy the traffic of Pods goes. */
export type Mesh = 'istio' | 'linkerd' | 'kuma' | 'consul';
/**
 * The service mesh whose proxy stands in the Pods, by evidence in the manifests: the proxy itself, a label or annotation that asks for its injection on the
 * Pods, or on their Namespace where the Pods do not refuse it. Istio's ambient mode puts no proxy into Pods and does not count.
 * Sources: https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/, https://linkerd.io/2/features/proxy-injection/
 */
export declare function meshOf(workload: Workload, objects: Objects): Mesh | undefined;
