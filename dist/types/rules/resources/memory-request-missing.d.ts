declare const _default: import("../../src/rule/define.js").Rule<{
    readonly missing: "No memory request for {containers} in {workload}: the scheduler places the Pod as if it needed no memory, and the node evicts it early when it runs short.";
}, {
    readonly memory: {
        readonly type: "string";
        readonly default: "128Mi";
        readonly description: "The request that the fix writes.";
    };
}, never>;
export default _default;
