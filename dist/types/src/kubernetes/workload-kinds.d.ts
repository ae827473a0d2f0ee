/** The kinds that make Pods, and where their Pod templates are. */
/** How a kind brings Pods about. `custom`: a kind that is configured, of which nothing more is known. */
export type Controller = 'pod' | 'deployment' | 'statefulset' | 'daemonset' | 'replicaset' | 'job' | 'cronjob' | 'custom';
/** A kind that carries a Pod template (or, for Pod, is one). A kind with several templates has several entries. */
export interface WorkloadKind {
    readonly group: string;
    readonly kind: string;
    readonly controller: Controller;
    /** From the object to the Pod template (with `metadata` and `spec`); `[]` for Pod. `*` stands for every item of a list and every value of a mapping. */
    readonly template: readonly (string | number)[];
    /** From the object to the number of Pods, where the kind has one. */
    readonly replicas?: readonly (string | number)[];
    /**
     * `argo-template`: what `template` leads to is no Pod template but a template of Argo Workflows, which has the fields of a Pod beside `container`, `script`,
     * `containerSet` and `sidecars`. Source: https://argo-workflows.readthedocs.io/en/latest/fields/#template
     */
    readonly shape?: 'argo-template';
    /** The number of Pods when the field is missing (1, unless said otherwise); undefined where something else decides. */
    readonly defaultReplicas?: number;
}
/**
 * Where a kind has its Pod templates; none for a kind that makes no Pods.
 * @param group `` for the core group
 */
export declare function workloadKindsOf(group: string, kind: string): readonly WorkloadKind[];
