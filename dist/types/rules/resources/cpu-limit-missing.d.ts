declare const _default: import("../../src/rule/define.js").Rule<{
    readonly missing: "No CPU limit for {containers} in {workload}: it may take every idle core of its node.";
}, {}, never>;
export default _default;
