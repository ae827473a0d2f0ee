import type { Workload } from '../manifest/workload.js';
/**
 * Whether the API server itself validates the Pod template of a workload. What stands in a custom resource (a Rollout, a Knative Service) it accepts as it is, and refuses the Pods
 * that a controller makes of it.
 */
export declare function isValidatedByApiServer({ kind, resource }: Workload): boolean;
