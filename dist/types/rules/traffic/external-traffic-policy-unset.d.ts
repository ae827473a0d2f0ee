declare const _default: import("../../src/rule/define.js").Rule<{
    readonly loadBalancer: "LoadBalancer Service {service} leaves externalTrafficPolicy open: the default, Cluster, sends most connections through one more node and hides the address of the client. Write Cluster to keep that, or Local with the Pods spread over nodes.";
    readonly nodePort: "NodePort Service {service} leaves externalTrafficPolicy open: the default, Cluster, sends most connections through one more node and hides the address of the client. Write Cluster to keep that, or Local if clients only come to nodes that run its Pods.";
}, {}, never>;
export default _default;
