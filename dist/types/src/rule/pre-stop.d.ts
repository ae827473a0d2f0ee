import type { Runtime } from '../container/types.js';
import type { Intent } from '../manifest/cursor.js';
import type { ContainerCursor } from '../manifest/workload.js';
/** Options of the rules about preStop. Where the numbers come from: kube-proxy's minSyncPeriod, ingress-nginx's sync rate, AWS's measurements of propagation, load balancers' health checks. */
export declare const needSeconds: {
    readonly type: 'integers';
    readonly default: {
        readonly clusterip: 5;
        readonly ingress: 10;
        readonly 'lb-pod': 20;
        readonly 'lb-node': 15;
        readonly mesh: 5;
    };
    readonly minimum: 0;
    readonly description: 'Seconds that a Pod must keep accepting connections after its deletion begins, by the way traffic reaches it.';
};
export declare const shutdownBudgetSeconds: {
    readonly type: 'integer';
    readonly default: 10;
    readonly minimum: 0;
    readonly description: 'Seconds that the application needs to stop when the hook is over.';
};
/** `PodLifecycleSleepAction`: in the API from 1.29, on by default from 1.30 (KEP-3960). */
export declare const NATIVE_SLEEP_MINOR = 30;
/** `PodLifecycleSleepActionAllowZero`: `seconds: 0` is accepted from 1.33 on by default (KEP-4818). */
export declare const NATIVE_ZERO_SLEEP_MINOR = 33;
/** The intents that give a container a preStop sleep, and raise the grace period where it would not leave `budget` seconds to stop. */
export declare function preStopSleep(container: ContainerCursor, seconds: number, budget: number, runtime: Runtime, kubernetesMinor: {
    readonly from: number;
} | undefined): {
    readonly intents: readonly Intent[];
    readonly safety: 'safe' | 'unsafe';
} | undefined;
/**
 * The intents that turn a hook which executes nothing but `sleep N` into the sleep action of the same length.
 * @returns undefined for every other hook, and where the API server would refuse the action: longer than the grace period, no whole seconds, or a version without it;
 * `safe` only where the version is known to have it
 */
export declare function asNativeSleep(container: ContainerCursor, runtime: Runtime, kubernetesMinor: {
    readonly from: number;
} | undefined): {
    readonly seconds: number;
    readonly intents: readonly Intent[];
    readonly safety: 'safe' | 'unsafe';
} | undefined;
