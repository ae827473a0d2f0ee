declare const _default: import("../../src/rule/define.js").Rule<{
    readonly uneven: "With externalTrafficPolicy Local the load balancer of Service {service} divides traffic among nodes, and nothing spreads {pods} of {workload} over nodes: a node with 1 Pod gets as much as a node with 3. Add a topologySpreadConstraint on kubernetes.io/hostname to {workload}.";
}, {}, never>;
export default _default;
