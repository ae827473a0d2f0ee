import type { Cluster } from '../cluster/types.js';
import type { Settings } from '../config/types.js';
import type { Service } from '../kubernetes/types.js';
import type { Cursor } from '../manifest/cursor.js';
/** Clouds whose load balancers send to nodes, and could send to the Pods of a Service of type LoadBalancer. */
export type PodTargetCloud = 'aws' | 'alibaba' | 'tencent';
/**
 * The cloud that makes the load balancer of a Service, by its annotations and class, else by the configuration; undefined for another or an unknown one, and for Alibaba
 * Cloud unless the Service asks for nodes, since Terway has Pods as targets by default.
 */
export declare function cloudOf(service: Cursor<Service>, { provider }: Pick<Settings, 'provider'>): PodTargetCloud | undefined;
/** The image of a DaemonSet that shows the cluster runs Flannel; undefined where nothing does, or Terway stands there too. */
export declare function flannelOf(cluster: Cluster): Cursor<string> | undefined;
