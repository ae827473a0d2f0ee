declare const _default: import("../../src/rule/define.js").Rule<{
    readonly short: "preStop of container \"{container}\" waits {seconds}s, but {exposure} ({traffic}) needs about {need}s to stop sending traffic: requests of the last {gap}s are refused. Wait {need}s.";
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
