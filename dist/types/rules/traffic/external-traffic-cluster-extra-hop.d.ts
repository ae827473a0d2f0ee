declare const _default: import("../../src/rule/define.js").Rule<{
    readonly address: "{workload} {use}, but behind LoadBalancer Service {service} with {policy} it sees the addresses of nodes, after an extra hop between nodes. Use Local with the Pods spread over nodes, or let the load balancer send to Pods.";
    readonly hop: "{workload} {use}, and LoadBalancer Service {service} with {policy} sends most connections to it through one more node. Use Local with the Pods spread over nodes, or let the load balancer send to Pods.";
}, {}, never>;
export default _default;
