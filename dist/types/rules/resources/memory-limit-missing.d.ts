declare const _default: import("../../src/rule/define.js").Rule<{
    readonly missing: "No memory limit for {containers} in {workload}: a leak can take all the memory of its node, and other Pods are killed for it.";
}, {}, never>;
export default _default;
