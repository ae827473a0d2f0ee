declare const _default: import("../../src/rule/define.js").Rule<{
    readonly below: "The {resource} limit {limit} of {owner} is below its request {request}: the API server refuses {workload}.";
    readonly defaultBelow: "The {resource} request {request} of {owner} has no limit beside it: LimitRange {limitRange} gives it one of {limit}, and the API server refuses the Pod.";
}, {}, never>;
export default _default;
