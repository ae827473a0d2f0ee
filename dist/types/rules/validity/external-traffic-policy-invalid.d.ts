declare const _default: import("../../src/rule/define.js").Rule<{
    readonly value: "The API server refuses Service {service}: externalTrafficPolicy \"{value}\" does not exist. Write Cluster or Local.";
    readonly type: "The API server refuses Service {service}: externalTrafficPolicy may not be set with {type}. Remove it, or make the type LoadBalancer or NodePort.";
    readonly healthCheckNodePort: "The API server refuses Service {service}: healthCheckNodePort may be set only with type LoadBalancer and externalTrafficPolicy Local, and here {reason}. Remove it.";
}, {}, never>;
export default _default;
