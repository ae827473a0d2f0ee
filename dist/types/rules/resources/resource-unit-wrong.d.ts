declare const _default: import("../../src/rule/define.js").Rule<{
    readonly tinyLimit: "The {resource} limit {value} of {owner} is {amount}: nothing runs in that. {hint}";
    readonly tinyRequest: "The {resource} request {value} of {owner} is {amount}, as good as no request. {hint}";
    readonly hugeRequest: "The CPU request {value} of {owner} is {amount}: no node has that many to give, and the Pod is never scheduled. {hint}";
    readonly hugeLimit: "The CPU limit {value} of {owner} is {amount}, more than a node has: it limits nothing. {hint}";
    readonly unreadable: "{value} is no quantity: the API server refuses the {resource} {field} of {owner}. {hint}";
    readonly mixed: "The {resource} request {request} and the limit {limit} of {owner} have units of two kinds, of 1000 and of 1024: write both in one, so that they mean the same.";
}, {}, never>;
export default _default;
