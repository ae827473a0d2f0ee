import type { PortEdge } from '../cluster/types.js';
import type { Serving } from './serving.js';
/** The ports through which somebody waits for an answer: those of the Services without the ones for metrics, profiling and health checks, which are told by their names. */
export declare function trafficPorts(serving: Serving): readonly PortEdge[];
