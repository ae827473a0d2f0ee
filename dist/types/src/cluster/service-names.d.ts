import type { Resource } from '../manifest/resource.js';
import type { Objects } from './objects.js';
/** Turns host names into Services. */
export interface ServiceNames {
    /** The Service that a host names for Pods of `from`: `svc`, `svc.ns`, `svc.ns.svc`, `svc.ns.svc.<clusterDomain>[.]`, or one Pod behind a headless Service. */
    resolve(from: Resource, host: string, clusterDomain: string): {
        readonly resource: Resource;
        readonly weak: boolean;
    } | undefined;
}
/**
 * Resolution as a Pod's search list makes it.
 * Source: https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/
 */
export declare function serviceNames(objects: Objects): ServiceNames;
