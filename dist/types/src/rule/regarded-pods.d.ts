import type { Serving } from './serving.js';
/** An option of the rules about how many Pods there are and what guards them: which Pods they look at. */
export declare const regardedPods: (preset: 'external' | 'served') => {
    readonly type: 'string';
    readonly enum: readonly ["external", "served", "all"];
    readonly default: "external" | "served";
    readonly description: 'Which Pods are looked at: those that traffic reaches from outside of the cluster (a route, a load balancer, a node port), those that some Service selects, or all.';
};
/** Whether the option takes Pods in, by what sends traffic to them; ports for metrics and the like are no traffic. */
export declare function regards(which: 'external' | 'served' | 'all', serving: Serving | undefined): boolean;
/** Whether the name of a namespace says that nothing in it has to stay up. */
export declare function isForDevelopment(namespace: string | undefined): boolean;
