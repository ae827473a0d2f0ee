import type { Cluster } from '../cluster/types.js';
import { Cursor } from '../manifest/cursor.js';
import type { Workload } from '../manifest/workload.js';
/** How the Istio proxy of a workload starts and stops. What is undefined is not said in the manifests, and the mesh may say it elsewhere. */
export interface IstioProxy {
    /** Seconds; and where the manifests say so. */
    readonly terminationDrain: {
        readonly seconds: number;
        readonly at: Cursor<unknown>;
    } | undefined;
    readonly holdsApplication: boolean | undefined;
    /** It waits for its connections to end. */
    readonly exitsOnZero: boolean;
    /** It is a native sidecar: by the annotation, or because it stands among the init containers. */
    readonly native: boolean | undefined;
    /** Something was written that could not be read. */
    readonly unknown: boolean;
}
type Config = Readonly<Record<string, unknown>>;
/** A ProxyConfig and where it stands. */
export interface ProxyDefaults {
    readonly config: Config;
    readonly at: Cursor<unknown>;
}
/**
 * Reads the proxy's configuration for a workload: its annotation, then what the mesh has for all.
 * @param mesh the `istioDefaults` that may be in one cluster with it
 */
export declare function istioProxyOf(workload: Workload, mesh: readonly ProxyDefaults[]): IstioProxy;
/** Every `defaultConfig` of a mesh among the manifests: in an IstioOperator, an Istio resource, or the ConfigMap that istiod reads. */
export declare function istioDefaults(cluster: Cluster): readonly ProxyDefaults[];
export {};
