/** Nodes that their cloud takes away at short notice, as Pods ask for them. */

export interface SpotMark {
  /** Key of the node's label, and of the taint that often goes with it. */
  readonly key: string
  readonly values: readonly string[]
  readonly cloud: string
  /** Seconds from the notice to the end; undefined where the provider decides. */
  readonly notice: number | undefined
}

/** Seconds between the notice and the end of a node, by provider: see `spotMarks`. */
export const spotNotice: Readonly<Record<string, number>> = { aws: 120, gcp: 30, azure: 30 }

/**
 * Labels of Spot nodes. Sources: EC2 gives two minutes (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html), Compute Engine 30 seconds, of
 * which GKE leaves 15 to Pods that are not part of the system (https://cloud.google.com/kubernetes-engine/docs/concepts/spot-vms), Azure 30 seconds
 * (https://learn.microsoft.com/azure/aks/spot-node-pool). Karpenter's label stands for the provider at hand (https://karpenter.sh/docs/concepts/scheduling/).
 */
export const spotMarks: readonly SpotMark[] = [
  { key: 'eks.amazonaws.com/capacityType', values: ['SPOT'], cloud: 'EC2', notice: 120 },
  { key: 'cloud.google.com/gke-spot', values: ['true'], cloud: 'Compute Engine', notice: 30 },
  { key: 'cloud.google.com/gke-preemptible', values: ['true'], cloud: 'Compute Engine', notice: 30 },
  { key: 'kubernetes.azure.com/scalesetpriority', values: ['spot'], cloud: 'Azure', notice: 30 },
  { key: 'karpenter.sh/capacity-type', values: ['spot'], cloud: 'the cloud', notice: undefined },
  { key: 'node.kubernetes.io/lifecycle', values: ['spot', 'Ec2Spot'], cloud: 'the cloud', notice: undefined },
  { key: 'lifecycle', values: ['Ec2Spot'], cloud: 'EC2', notice: 120 },
]
