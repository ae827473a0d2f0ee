import type * as Components from '../kubernetes/component-types.js';
import type * as Further from '../kubernetes/further-types.js';
import type * as K8s from '../kubernetes/types.js';
import type { Cursor } from '../manifest/cursor.js';
import type { ContainerCursor, PodSpecCursor, Workload } from '../manifest/workload.js';
/** The kinds that a rule can visit by name, whatever version of their API the manifest uses. */
export interface Kinds {
    Service: K8s.Service;
    ConfigMap: K8s.ConfigMap;
    Secret: K8s.Secret;
    Namespace: K8s.Namespace;
    LimitRange: K8s.LimitRange;
    ResourceQuota: K8s.ResourceQuota;
    ServiceAccount: K8s.ServiceAccount;
    PersistentVolumeClaim: K8s.PersistentVolumeClaim;
    Pod: K8s.Pod;
    Deployment: K8s.Deployment;
    StatefulSet: K8s.StatefulSet;
    DaemonSet: K8s.DaemonSet;
    ReplicaSet: K8s.ReplicaSet;
    ReplicationController: K8s.ReplicationController;
    Job: K8s.Job;
    CronJob: K8s.CronJob;
    HorizontalPodAutoscaler: K8s.HorizontalPodAutoscaler;
    PodDisruptionBudget: K8s.PodDisruptionBudget;
    Ingress: K8s.Ingress;
    IngressClass: K8s.IngressClass;
    Endpoints: Further.Endpoints;
    EndpointSlice: K8s.EndpointSlice;
    Role: K8s.Role;
    ClusterRole: K8s.ClusterRole;
    TargetGroupBinding: Further.TargetGroupBinding;
    Cluster: Further.KopsCluster;
    NetworkPolicy: K8s.NetworkPolicy;
}
/** Configuration of components of Kubernetes that a rule can visit by name: a document of its own, or one in a ConfigMap; its places lead into the string then. */
export interface ComponentKinds {
    KubeletConfiguration: Components.KubeletConfiguration;
    KubeProxyConfiguration: Components.KubeProxyConfiguration;
    ClusterConfiguration: Components.ClusterConfiguration;
    InitConfiguration: Components.InitConfiguration;
    JoinConfiguration: Components.JoinConfiguration;
    KubeSchedulerConfiguration: Components.KubeSchedulerConfiguration;
    EncryptionConfiguration: Components.EncryptionConfiguration;
}
/** What a rule can visit. Each is called once for each subject that stands in a target file. */
export type Visitors<Context> = {
    /** Every container of every workload kind: init, native sidecar, normal and ephemeral. */
    container?(container: ContainerCursor, context: Context): void;
    /** The Pod spec of every workload kind. */
    podSpec?(pod: PodSpecCursor, context: Context): void;
    /** Every object that makes Pods. */
    workload?(workload: Workload, context: Context): void;
    /** Every object. A rule that wants some kinds names them: values are made of what is visited, and half of a repository are CustomResourceDefinitions. */
    resource?(resource: Cursor<{
        metadata?: K8s.ObjectMeta;
    } & Record<string, unknown>>, context: Context): void;
    /** Every document that configures a component of Kubernetes. It has no metadata, and is no `resource`. */
    component?(document: Cursor<Record<string, unknown>>, context: Context): void;
} & {
    [Kind in keyof ComponentKinds]?: (document: Cursor<ComponentKinds[Kind]>, context: Context) => void;
} & {
    [Kind in keyof Kinds]?: (object: Cursor<Kinds[Kind]>, context: Context) => void;
};
