import type { Probe } from '../kubernetes/types.js';
import type { Cursor } from '../manifest/cursor.js';
import type { ContainerCursor } from '../manifest/workload.js';
export type ProbeName = 'livenessProbe' | 'readinessProbe' | 'startupProbe';
export declare const probeNames: readonly ProbeName[];
type ProbeKind = 'httpGet' | 'tcpSocket' | 'grpc' | 'exec';
/** What a probe asks of a container. */
export interface ProbeCheck {
    readonly kind: ProbeKind;
    /** Equal for two probes of one container that ask the same. */
    readonly key: string;
    /** For a message: `GET /healthz`, `a connection to port 8080`, `redis-cli ping`. */
    readonly phrase: string;
}
/** What a probe asks; undefined for none, for several handlers at once, and where a placeholder stands. */
export declare function probeCheck(container: ContainerCursor, name: ProbeName): ProbeCheck | undefined;
/** Where a probe names its port; an absent cursor for an exec probe. */
export declare function probePortCursor(container: ContainerCursor, name: ProbeName): Cursor<unknown>;
/** The numbers of a probe, defaults filled in; a field is undefined where something else than a number stands. */
export interface ProbeTiming {
    readonly initialDelaySeconds: number | undefined;
    readonly periodSeconds: number | undefined;
    readonly timeoutSeconds: number | undefined;
    readonly failureThreshold: number | undefined;
    /** How long failures are borne: period times threshold, in seconds. */
    readonly patienceSeconds: number | undefined;
}
/** How patient a probe is. The API server takes 0 for "not set", except for the initial delay, where it is the default anyway. */
export declare function probeTiming(probe: Cursor<Probe>): ProbeTiming;
/** Whether liveness asks the same as readiness and is no more patient, so that both fail at once. */
export declare function probesFailTogether(container: ContainerCursor): ProbeCheck | undefined;
export {};
