declare const _default: import("../../src/rule/define.js").Rule<{
    readonly missing: "{workload} has no preStop delay: on every rollout its Pods get SIGTERM while connections through {traffic} still arrive (refused connections, 502s). Let container \"{container}\" sleep about {seconds}s in preStop.";
}, {
    readonly needSeconds: {
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
    readonly shutdownBudgetSeconds: {
        readonly type: 'integer';
        readonly default: 10;
        readonly minimum: 0;
        readonly description: 'Seconds that the application needs to stop when the hook is over.';
    };
}, never>;
export default _default;
