import type { KnownProvider, Tool } from './sights.js'

/**
 * What only one provider's clusters have: annotations of its load balancers and identities, provisioners and classes of its storage, ingress classes, resources of Terraform. Names of
 * images and of regions are no signs: they are pulled and written from anywhere.
 */
export const providerSigns: readonly (readonly [KnownProvider, RegExp])[] = [
  [
    'aws',
    /service\.beta\.kubernetes\.io\/aws-load-balancer-[a-z-]+|\beks\.amazonaws\.com\/[a-z-]+|\b(?:ebs|efs|fsx)\.csi\.aws\.com\b|\bkubernetes\.io\/aws-ebs\b|\bkarpenter\.k8s\.aws\b|\belbv2\.k8s\.aws\b|\bvpcresources\.k8s\.aws\b|\b(?:ingressClassName|kubernetes\.io\/ingress\.class)["']?: *["']?alb\b|\bstorageClassName: *["']?gp[23]\b|\beksctl\.io\/v1alpha5\b|\b(?:resource|data) "aws_eks_[a-z_]+"|terraform-aws-modules\/eks\/aws/,
  ],
  [
    'gcp',
    /\bcloud\.google\.com\/(?:neg|backend-config|load-balancer-type|gke-[a-z-]+|app-protocols)\b|\bnetworking\.gke\.io\/[a-z0-9-]+|\biam\.gke\.io\/[a-z-]+|\bpd\.csi\.storage\.gke\.io\b|\bfilestore\.csi\.storage\.gke\.io\b|\bkubernetes\.io\/gce-pd\b|\b(?:ingressClassName|kubernetes\.io\/ingress\.class)["']?: *["']?gce(?:-internal)?\b|\bstorageClassName: *["']?(?:standard|premium)-rwo\b|\b(?:resource|data) "google_container_(?:cluster|node_pool)"|terraform-google-modules\/kubernetes-engine/,
  ],
  [
    'azure',
    /service\.beta\.kubernetes\.io\/azure-[a-z-]+|\bkubernetes\.azure\.com\/[a-z-]+|\bazure\.workload\.identity\/[a-z-]+|\b(?:disk|file|blob)\.csi\.azure\.com\b|\bkubernetes\.io\/azure-(?:disk|file)\b|\bappgw\.ingress\.kubernetes\.io\/[a-z-]+|\bazure\/application-gateway\b|\bstorageClassName: *["']?(?:managed-(?:csi|premium)[a-z-]*|azurefile[a-z-]*)\b|\b(?:resource|data) "azurerm_kubernetes_cluster[a-z_]*"/,
  ],
  [
    'alibaba',
    /service\.beta\.kubernetes\.io\/(?:alibaba-cloud|alicloud)-loadbalancer-[a-z-]+|\bk8s\.aliyun\.com\/[a-z-]+|\b(?:disk|nas|oss)plugin\.csi\.alibabacloud\.com\b|\b(?:resource|data) "alicloud_cs_[a-z_]+"/,
  ],
  [
    'tencent',
    /\bservice\.cloud\.tencent\.com\/[a-z-]+|\bservice\.kubernetes\.io\/qcloud-[a-z-]+|\btke\.cloud\.tencent\.com\/[a-z-]+|\bcom\.tencent\.cloud\.csi\.[a-z]+|\b(?:resource|data) "tencentcloud_kubernetes_[a-z_]+"/,
  ],
  ['baremetal', /\bmetallb\.(?:universe\.tf|io)\/[A-Za-z0-9-]+|\bkube-vip\.io\/[a-z-]+/],
]

/** What makes a manifest one of these tools'. */
export const toolSigns: readonly (readonly [Tool, RegExp])[] = [
  [
    'Argo CD',
    /^apiVersion: *["']?argoproj\.io\/v1alpha1["']? *\r?\n(?:.*\r?\n){0,30}?kind: *["']?(?:Application|ApplicationSet|AppProject)\b/m,
  ],
  ['Argo Rollouts', /^apiVersion: *["']?argoproj\.io\/v1alpha1["']? *\r?\n(?:.*\r?\n){0,30}?kind: *["']?Rollout\b/m],
  ['Flux', /^apiVersion: *["']?(?:kustomize|helm|source|notification|image)\.toolkit\.fluxcd\.io\//m],
]

/** Names of files that a tool reads. */
export const toolFiles: readonly (readonly [Tool, RegExp])[] = [
  ['Helm', /(?:^|\/)Chart\.ya?ml$/],
  ['Kustomize', /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/],
  ['Helmfile', /(?:^|\/)helmfile\.ya?ml(?:\.gotmpl)?$/],
  ['Skaffold', /(?:^|\/)skaffold\.ya?ml$/],
]

/** Folders that hold what is only tried out: a provider that stands there says nothing of where the manifests run. */
export const notForReal = /(?:^|\/)(?:tests?|testdata|test-data|fixtures?|examples?|samples?|docs?|e2e|hack|\.github)\//i

/** Folders of environments where less matters. */
export const looseFolder =
  /(?:^|\/)(?:overlays|environments?|envs?|clusters|stages?)\/(?:dev|develop|development|test|testing|staging|sandbox|local|preview)$/i
