declare const _default: import("../../src/rule/define.js").Rule<{
    readonly bestEffort: "{workload} requests no CPU and no memory: its Pods are the first to be killed when a node runs short of memory, and the scheduler packs them as if they needed nothing.";
}, {
    readonly cpu: {
        readonly type: "string";
        readonly default: "100m";
        readonly description: "The CPU request that the fix writes.";
    };
    readonly memory: {
        readonly type: "string";
        readonly default: "128Mi";
        readonly description: "The memory request that the fix writes.";
    };
}, never>;
export default _default;
