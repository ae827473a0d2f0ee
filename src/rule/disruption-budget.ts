import { type IntOrString, readIntOrString, scaledValue } from '../kubernetes/int-or-string.js'
import type { PodDisruptionBudget } from '../kubernetes/types.js'
import type { Cursor } from '../manifest/cursor.js'

/** What a PodDisruptionBudget demands. */
export interface BudgetDemand {
  readonly field: 'minAvailable' | 'maxUnavailable'
  readonly at: Cursor<number | string>
  readonly value: IntOrString & { readonly kind: 'int' | 'percent' }
  /** As it is written: `75%`. */
  readonly written: string
  /**
   * It is computed from the numbers of Pods that controllers ask for, so that every Pod needs a controller with such a number: for `maxUnavailable`, and for
   * percentages. A whole `minAvailable` counts the Pods themselves.
   * Source: https://kubernetes.io/docs/tasks/run-application/configure-pdb/#arbitrary-controllers-and-selectors
   */
  readonly needsControllers: boolean
}

/** Reads the demand of a PodDisruptionBudget; undefined where it has none, both, or one that the API server refuses, and where a placeholder stands. */
export function budgetDemand(budget: Cursor<PodDisruptionBudget>): BudgetDemand | undefined {
  const spec = budget.at('spec')
  const [minAvailable, maxUnavailable] = [spec.at('minAvailable'), spec.at('maxUnavailable')]
  if (minAvailable.absent === maxUnavailable.absent) return undefined
  const field = minAvailable.absent ? 'maxUnavailable' : 'minAvailable'
  const at = (minAvailable.absent ? maxUnavailable : minAvailable) as Cursor<number | string>
  const value = at.unknown ? undefined : readIntOrString(at.raw)
  if (value === undefined || value.kind === 'text' || value.value < 0) return undefined
  return { field, at, value, written: String(at.raw), needsControllers: field === 'maxUnavailable' || value.kind === 'percent' }
}

/**
 * How many of so many healthy Pods a budget lets go at a time, as the disruption controller computes it: percentages are rounded up, both those that must stay and those that may go.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/disruption/disruption.go (getExpectedPodCount)
 * @param pods all Pods that the budget selects
 */
export function allowedDisruptions({ field, value }: Pick<BudgetDemand, 'field' | 'value'>, pods: number): number {
  const scaled = scaledValue(value, pods, 'up') ?? 0
  return Math.max(0, Math.min(pods, field === 'maxUnavailable' ? scaled : pods - scaled))
}
