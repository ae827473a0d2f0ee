declare const _default: import("../../src/rule/define.js").Rule<{
    readonly missing: "No CPU request for {containers} in {workload}: the scheduler places the Pod as if it needed no CPU, and on a busy node it gets the smallest share there is.";
}, {
    readonly cpu: {
        readonly type: "string";
        readonly default: "100m";
        readonly description: "The request that the fix writes.";
    };
}, never>;
export default _default;
