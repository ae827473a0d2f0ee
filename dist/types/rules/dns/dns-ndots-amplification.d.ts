declare const _default: import("../../src/rule/define.js").Rule<{
    readonly one: "Each lookup of {host} costs up to {queries} DNS queries: with ndots:5 the {searches} search domains are tried before the name itself, for A and AAAA. Set ndots to 2 in dnsConfig.options of {workload}, or end the name with a dot.";
    readonly several: "Each lookup of {host} and {others} more external names costs up to {queries} DNS queries: with ndots:5 the {searches} search domains are tried before the name itself, for A and AAAA. Set ndots to 2 in dnsConfig.options of {workload}.";
}, {
    readonly minExternalHosts: {
        readonly type: "integer";
        readonly default: 3;
        readonly minimum: 1;
        readonly description: "From this number of external names in one Pod on it is a warning.";
    };
    readonly highTrafficReplicas: {
        readonly type: "integer";
        readonly default: 10;
        readonly minimum: 1;
        readonly description: "An autoscaler that may run this many Pods makes it a warning.";
    };
}, never>;
export default _default;
