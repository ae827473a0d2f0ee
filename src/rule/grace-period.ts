import type { PodSpecCursor } from '../manifest/workload.js'

/** kubelet's default for `terminationGracePeriodSeconds`, in seconds (core/v1 PodSpec). */
const DEFAULT_GRACE_PERIOD = 30

/** The grace period of a Pod in seconds; undefined where a placeholder or a wrong type stands. */
export function gracePeriodOf(pod: PodSpecCursor): { readonly seconds: number | undefined; readonly isDefault: boolean } {
  const field = pod.at('terminationGracePeriodSeconds')
  return field.absent ? { seconds: DEFAULT_GRACE_PERIOD, isDefault: true } : { seconds: field.number, isDefault: false }
}
