declare const _default: import("../../src/rule/define.js").Rule<{
    readonly serving: "{workload} has a grace period of 0: on every rollout its Pods are killed at once, and the requests that {traffic} has in flight are cut. Leave the field out (30s), or give the application the seconds it needs.";
    readonly hook: "{workload} has a grace period of 0: the preStop hook of container \"{container}\" never runs, and its processes are killed at once. Give it the seconds that the hook needs.";
}, {}, never>;
export default _default;
