declare const _default: import("../../src/rule/define.js").Rule<{
    readonly fails: "Lookups of {host} fail in container \"{container}\": with ndots:{ndots} Alpine (musl) never appends the search list to a name with {dots} dots. Write {name}, or raise ndots to {needed}.";
}, {}, never>;
export default _default;
