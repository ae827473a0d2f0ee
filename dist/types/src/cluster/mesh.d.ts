import type { Workload } from '../manifest/workload.js';
import type { Objects } from './objects.js';
/**
 * Whether a service mesh's proxy stands in the Pods, by evidence in the manifests: the proxy itself, a label or annotation that asks for its injection on the
 * Pods, or on their Namespace where the Pods do not refuse it.
 * Sources: https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/, https://linkerd.io/2/features/proxy-injection/
 */
export declare function isMeshed(workload: Workload, objects: Objects): boolean;
