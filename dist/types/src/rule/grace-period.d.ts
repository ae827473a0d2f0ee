import type { PodSpecCursor } from '../manifest/workload.js';
/** kubelet's default for `terminationGracePeriodSeconds`, in seconds (core/v1 PodSpec). */
export declare const DEFAULT_GRACE_PERIOD = 30;
/**
 * Seconds that the kubelet gives a container between its stop signal and SIGKILL at the least, where a preStop hook took the whole grace period (a grace period of 0 is an exception).
 * Source: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination-flow
 */
export declare const LEAST_STOP_SECONDS = 2;
/** The grace period of a Pod in seconds; undefined where a placeholder or a wrong type stands. */
export declare function gracePeriodOf(pod: PodSpecCursor): {
    readonly seconds: number | undefined;
    readonly isDefault: boolean;
};
