import type { Cluster, ServiceEdge } from '../cluster/types.js';
import type { Service } from '../kubernetes/types.js';
import { Cursor } from '../manifest/cursor.js';
/** Whether a Service is headless: DNS answers with the addresses of its Pods. Source: https://kubernetes.io/docs/concepts/services-networking/service/#headless-services */
export declare function isHeadless(service: Cursor<Service>): boolean;
/**
 * The workloads with interchangeable Pods (Deployments and what is like them) behind a headless Service. None where a StatefulSet is governed by the Service, or stands
 * behind it too, where a later object of the file replaces the Service, where Prometheus alone reads its endpoints, and where a Service with an address stands in front of
 * the same ports: then clients have the choice.
 */
export declare function interchangeableBehind(service: Cursor<Service>, cluster: Cluster): readonly ServiceEdge[];
