declare const _default: import("../../src/rule/define.js").Rule<{
    readonly blackhole: "Connections to the node port of Service {service} time out on every node that runs none of {pods}: externalTrafficPolicy is Local, and no load balancer here checks which nodes have one. Use type LoadBalancer, a DaemonSet, or policy Cluster.";
}, {}, never>;
export default _default;
