import { labelSelector } from '../kubernetes/selector.js'
import { Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { Workload } from '../manifest/workload.js'
import { addEdge, type EdgesBothWays } from './both-ways.js'
import type { Objects } from './objects.js'
import type { PodIndex } from './pods.js'
import { field } from './raw.js'
import { mostServices } from './service-edges.js'
import type { BudgetEdge } from './types.js'

/**
 * PodDisruptionBudgets and the workloads whose Pods they select. An empty selector selects every Pod of the namespace in policy/v1, and none in v1beta1.
 * Source: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#poddisruptionbudget-v125
 */
export function linkBudgets(objects: Objects, pods: PodIndex): EdgesBothWays<BudgetEdge> {
  const ofWorkload = new Map<Workload, BudgetEdge[]>()
  const ofOther = new Map<Resource, BudgetEdge[]>()
  for (const budget of objects.ofKind('PodDisruptionBudget', 'policy')) {
    const selector = labelSelector(field(budget.object, 'spec', 'selector'))
    if (objects.supersededBy(budget) || (selector.selects === 'everything' && budget.version === 'v1beta1')) continue
    for (const { item: workload, weak } of pods.selectedBy(budget, selector)) {
      if ((ofWorkload.get(workload)?.length ?? 0) >= mostServices) continue
      const edge: BudgetEdge = { at: Cursor.of(budget).walk('spec', 'selector'), weak, budget, workload }
      addEdge(ofWorkload, workload, edge)
      addEdge(ofOther, budget, edge)
    }
  }
  return { ofWorkload, ofOther }
}
