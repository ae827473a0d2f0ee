declare const _default: import("../../src/rule/define.js").Rule<{
    readonly single: "{workload} runs one Pod, so externalTrafficPolicy Local leaves the load balancer of Service {service} one node: when a rollout or drain moves the Pod, new connections fail until the health checks have followed. Run two Pods on different nodes, or use Cluster.";
}, {}, never>;
export default _default;
