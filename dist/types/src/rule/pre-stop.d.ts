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
/** The intents that give a container a preStop sleep, and raise the grace period where it would not leave `budget` seconds to stop. */
export declare function preStopSleep(container: ContainerCursor, seconds: number, budget: number, runtime: Runtime, kubernetesMinor: {
    readonly from: number;
} | undefined): {
    readonly intents: readonly Intent[];
    readonly safety: 'safe' | 'unsafe';
} | undefined;
