import type { Resource } from '../manifest/resource.js';
import type { ContainerCursor, Workload } from '../manifest/workload.js';
import type { PortEdge } from './types.js';
/**
 * Where each port of a Service leads in the Pods of a workload. A name or number finds the container that declares it (native sidecars too); an undeclared
 * number is taken for a port of the first container that is no known sidecar, since `containerPort` only informs.
 * Source: https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports
 */
export declare function portEdges(service: Resource, workload: Workload): readonly PortEdge[];
/** The first container that lives as long as the Pod and is no known sidecar; the first of all where every one is known. */
export declare function mainContainer(workload: Workload): ContainerCursor | undefined;
