/** KEDA: autoscaling by events. */

/** The groups of its kinds; `keda.k8s.io` is that of version 1. */
export const kedaGroups: readonly string[] = ['keda.sh', 'keda.k8s.io']

/** What a ScaledObject means where it does not say. Source: https://keda.sh/docs/latest/reference/scaledobject-spec/ */
export const scaledObjectDefaults = { minReplicaCount: 0, maxReplicaCount: 100, targetKind: 'Deployment' } as const

/** Triggers that KEDA hands to the HorizontalPodAutoscaler as resource metrics. Source: https://keda.sh/docs/latest/scalers/cpu/ */
export const resourceTriggers: ReadonlySet<string> = new Set(['cpu', 'memory'])
