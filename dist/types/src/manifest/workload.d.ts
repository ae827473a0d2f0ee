import type { Container, PodSpec } from '../kubernetes/types.js';
import type { WorkloadKind } from '../kubernetes/workload-kinds.js';
import type { Path } from '../parse/types.js';
import { Cursor } from './cursor.js';
import type { Resource } from './resource.js';
export type { Controller, WorkloadKind } from '../kubernetes/workload-kinds.js';
/** What a container is for. `sidecar`: an init container with `restartPolicy: Always`. */
export type ContainerRole = 'init' | 'sidecar' | 'normal' | 'ephemeral';
export declare class PodSpecCursor extends Cursor<PodSpec> {
    readonly workload: Workload;
    constructor(workload: Workload, path: Path, raw: unknown);
}
export declare class ContainerCursor extends Cursor<Container> {
    readonly workload: Workload;
    readonly role: ContainerRole;
    constructor(workload: Workload, path: Path, raw: unknown, role: ContainerRole);
    /** Its name for a message; containers without one are called by their place. */
    get label(): string;
}
/** An object that makes Pods, seen through its Pod template. An object with several templates gives several workloads. */
export declare class Workload {
    readonly resource: Resource;
    readonly kind: WorkloadKind;
    /** The Pod template (for a Pod: the object). */
    readonly template: Cursor<{
        metadata?: {
            labels?: Record<string, string>;
            annotations?: Record<string, string>;
        };
        spec?: PodSpec;
    }>;
    readonly pod: PodSpecCursor;
    /** Every container: init containers and native sidecars first, then normal, then ephemeral ones. */
    readonly containers: readonly ContainerCursor[];
    readonly podLabels: Readonly<Record<string, string>>;
    readonly podAnnotations: Readonly<Record<string, string>>;
    constructor(resource: Resource, kind: WorkloadKind, templatePath: Path);
    get namespace(): string | undefined;
    /** The field that says how many Pods there are; absent cursor where it is missing, undefined where the kind has none. */
    get replicas(): Cursor<number> | undefined;
    /** How many Pods the manifest asks for; undefined where it does not say (a placeholder, a DaemonSet, a kind that leaves it open). An autoscaler may decide otherwise. */
    get replicaCount(): number | undefined;
    /**
     * Whether the manifest asks for all old Pods to be gone before a new one starts: strategy Recreate of a Deployment or DeploymentConfig
     * (https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment).
     */
    get recreates(): boolean;
    /** Whether its Pods are meant to end (Job, CronJob). */
    get runsToCompletion(): boolean;
    /**
     * Whether some Kustomize patch of the run speaks of a field: `resources`. What is missing in the manifest may be set there. A patch is not applied, only searched
     * for the word. A template of Argo Workflows may have a patch of its own, and defaults.
     */
    mayBePatched(field: string): boolean;
    /** "Deployment web", for messages. */
    get label(): string;
    /** Containers that live as long as the Pod does: normal ones and native sidecars. */
    get running(): readonly ContainerCursor[];
}
/** The entries of a mapping whose values are strings. */
export declare function stringsOf(value: unknown): Readonly<Record<string, string>>;
