/** The kinds that make Pods, and where their Pod templates are. */

/** How a kind brings Pods about. `custom`: a kind that is configured, of which nothing more is known. */
export type Controller = 'pod' | 'deployment' | 'statefulset' | 'daemonset' | 'replicaset' | 'job' | 'cronjob' | 'custom'

/** A kind that carries a Pod template (or, for Pod, is one). A kind with several templates has several entries. */
export interface WorkloadKind {
  readonly group: string
  readonly kind: string
  readonly controller: Controller
  /** From the object to the Pod template (with `metadata` and `spec`); `[]` for Pod. `*` stands for every item of a list and every value of a mapping. */
  readonly template: readonly (string | number)[]
  /** From the object to the number of Pods, where the kind has one. */
  readonly replicas?: readonly (string | number)[]
  /**
   * `argo-template`: what `template` leads to is no Pod template but a template of Argo Workflows, which has the fields of a Pod beside `container`, `script`,
   * `containerSet` and `sidecars`. Source: https://argo-workflows.readthedocs.io/en/latest/fields/#template
   */
  readonly shape?: 'argo-template'
  /** The number of Pods when the field is missing (1, unless said otherwise); undefined where something else decides. */
  readonly defaultReplicas?: number
}

/** Group, kind, controller, Pod template, and (where the kind has the field) replicas and their default. */
type Row = readonly [group: string, kind: string, controller: Controller, template: string, replicas?: string, defaultReplicas?: number]

const template = 'spec.template'
const replicas = 'spec.replicas'

// https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/
const kubernetes: readonly Row[] = [
  ['', 'Pod', 'pod', '', undefined, 1],
  ['', 'PodTemplate', 'custom', 'template'],
  ['', 'ReplicationController', 'replicaset', template, replicas, 1],
  ['apps', 'Deployment', 'deployment', template, replicas, 1],
  ['extensions', 'Deployment', 'deployment', template, replicas, 1],
  ['apps', 'ReplicaSet', 'replicaset', template, replicas, 1],
  ['extensions', 'ReplicaSet', 'replicaset', template, replicas, 1],
  ['apps', 'StatefulSet', 'statefulset', template, replicas, 1],
  ['apps', 'DaemonSet', 'daemonset', template],
  ['extensions', 'DaemonSet', 'daemonset', template],
  ['batch', 'Job', 'job', template],
  ['batch', 'CronJob', 'cronjob', 'spec.jobTemplate.spec.template'],
]

const custom: readonly Row[] = [
  // https://argo-rollouts.readthedocs.io/en/stable/features/specification/
  ['argoproj.io', 'Rollout', 'deployment', template, replicas, 1],
  ['argoproj.io', 'Experiment', 'replicaset', 'spec.templates.*.template'],
  ['argoproj.io', 'AnalysisTemplate', 'job', 'spec.metrics.*.provider.job.spec.template'],
  ['argoproj.io', 'ClusterAnalysisTemplate', 'job', 'spec.metrics.*.provider.job.spec.template'],
  // https://knative.dev/docs/serving/reference/serving-api/
  ['serving.knative.dev', 'Service', 'custom', template],
  ['serving.knative.dev', 'Configuration', 'custom', template],
  ['serving.knative.dev', 'Revision', 'custom', ''],
  // https://openkruise.io/docs/user-manuals/cloneset
  ['apps.kruise.io', 'CloneSet', 'deployment', template, replicas, 1],
  ['apps.kruise.io', 'StatefulSet', 'statefulset', template, replicas, 1],
  ['apps.kruise.io', 'DaemonSet', 'daemonset', template],
  ['apps.kruise.io', 'BroadcastJob', 'job', template],
  ['apps.kruise.io', 'AdvancedCronJob', 'cronjob', 'spec.template.jobTemplate.spec.template'],
  ['apps.kruise.io', 'AdvancedCronJob', 'cronjob', 'spec.template.broadcastJobTemplate.spec.template'],
  ['apps.kruise.io', 'UnitedDeployment', 'statefulset', 'spec.template.statefulSetTemplate.spec.template', replicas],
  ['apps.kruise.io', 'UnitedDeployment', 'statefulset', 'spec.template.advancedStatefulSetTemplate.spec.template', replicas],
  ['apps.kruise.io', 'UnitedDeployment', 'deployment', 'spec.template.cloneSetTemplate.spec.template', replicas],
  ['apps.kruise.io', 'UnitedDeployment', 'deployment', 'spec.template.deploymentTemplate.spec.template', replicas],
  // https://keda.sh/docs/latest/reference/scaledjob-spec/
  ['keda.sh', 'ScaledJob', 'job', 'spec.jobTargetRef.template'],
  // https://volcano.sh/en/docs/vcjob/
  ['batch.volcano.sh', 'Job', 'job', 'spec.tasks.*.template'],
  // https://www.kubeflow.org/docs/components/trainer/legacy-v1/reference/
  ['kubeflow.org', 'TFJob', 'job', 'spec.tfReplicaSpecs.*.template'],
  ['kubeflow.org', 'PyTorchJob', 'job', 'spec.pytorchReplicaSpecs.*.template'],
  ['kubeflow.org', 'MPIJob', 'job', 'spec.mpiReplicaSpecs.*.template'],
  ['kubeflow.org', 'XGBoostJob', 'job', 'spec.xgbReplicaSpecs.*.template'],
  ['kubeflow.org', 'PaddleJob', 'job', 'spec.paddleReplicaSpecs.*.template'],
  ['kubeflow.org', 'JAXJob', 'job', 'spec.jaxReplicaSpecs.*.template'],
  ['kubeflow.org', 'Notebook', 'statefulset', template, undefined, 1],
  // https://docs.openshift.com/container-platform/latest/rest_api/workloads_apis/deploymentconfig-apps-openshift-io-v1.html
  ['apps.openshift.io', 'DeploymentConfig', 'deployment', template, replicas],
  ['', 'DeploymentConfig', 'deployment', template, replicas],
  // https://lws.sigs.k8s.io/docs/reference/leaderworkerset.v1/
  ['leaderworkerset.x-k8s.io', 'LeaderWorkerSet', 'statefulset', 'spec.leaderWorkerTemplate.leaderTemplate'],
  ['leaderworkerset.x-k8s.io', 'LeaderWorkerSet', 'statefulset', 'spec.leaderWorkerTemplate.workerTemplate'],
  // https://jobset.sigs.k8s.io/docs/reference/jobset.v1alpha2/
  ['jobset.x-k8s.io', 'JobSet', 'job', 'spec.replicatedJobs.*.template.spec.template'],
  // https://agones.dev/site/docs/reference/gameserver/
  ['agones.dev', 'GameServer', 'custom', template],
  ['agones.dev', 'GameServerSet', 'custom', 'spec.template.spec.template', replicas],
  ['agones.dev', 'Fleet', 'custom', 'spec.template.spec.template', replicas],
  // https://ray-project.github.io/kuberay/reference/api/
  ['ray.io', 'RayCluster', 'custom', 'spec.headGroupSpec.template'],
  ['ray.io', 'RayCluster', 'custom', 'spec.workerGroupSpecs.*.template'],
  ['ray.io', 'RayJob', 'job', 'spec.rayClusterSpec.headGroupSpec.template'],
  ['ray.io', 'RayJob', 'job', 'spec.rayClusterSpec.workerGroupSpecs.*.template'],
  ['ray.io', 'RayService', 'custom', 'spec.rayClusterConfig.headGroupSpec.template'],
  ['ray.io', 'RayService', 'custom', 'spec.rayClusterConfig.workerGroupSpecs.*.template'],
]

/** Each template of a workflow that has a container makes a Pod, which runs to its end. */
const argoTemplates: readonly (readonly [kind: string, templates: string])[] = [
  ['Workflow', 'spec.templates.*'],
  ['WorkflowTemplate', 'spec.templates.*'],
  ['ClusterWorkflowTemplate', 'spec.templates.*'],
  ['CronWorkflow', 'spec.workflowSpec.templates.*'],
]

const byKind = new Map<string, WorkloadKind[]>()
for (const [group, kind, controller, path, replicasPath, defaultReplicas] of [...kubernetes, ...custom]) {
  const entry: WorkloadKind = {
    group,
    kind,
    controller,
    template: path === '' ? [] : path.split('.'),
    ...(replicasPath === undefined ? {} : { replicas: replicasPath.split('.') }),
    ...(defaultReplicas === undefined ? {} : { defaultReplicas }),
  }
  const key = `${group}/${kind}`
  byKind.set(key, [...(byKind.get(key) ?? []), entry])
}

for (const [kind, path] of argoTemplates) {
  const entry: WorkloadKind = { group: 'argoproj.io', kind, controller: 'job', template: path.split('.'), shape: 'argo-template' }
  byKind.set(`argoproj.io/${kind}`, [entry])
}

/**
 * Where a kind has its Pod templates; none for a kind that makes no Pods.
 * @param group `` for the core group
 */
export function workloadKindsOf(group: string, kind: string): readonly WorkloadKind[] {
  return byKind.get(`${group}/${kind}`) ?? []
}
