import { labelSelector } from '../kubernetes/selector.js'
import { Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { Workload } from '../manifest/workload.js'
import type { Objects } from './objects.js'
import type { PodIndex } from './pods.js'
import { field } from './raw.js'
import { mostServices } from './service-edges.js'
import type { Edge } from './types.js'

export type BudgetEdge = Edge & { readonly budget: Resource }

/**
 * PodDisruptionBudgets by the workloads whose Pods they select. An empty selector selects every Pod of the namespace in policy/v1, and none in v1beta1.
 * Source: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#poddisruptionbudget-v125
 */
export function linkBudgets(objects: Objects, pods: PodIndex): ReadonlyMap<Workload, readonly BudgetEdge[]> {
  const ofWorkload = new Map<Workload, BudgetEdge[]>()
  for (const budget of objects.ofKind('PodDisruptionBudget', 'policy')) {
    const selector = labelSelector(field(budget.object, 'spec', 'selector'))
    if (objects.supersededBy(budget) || (selector.selects === 'everything' && budget.version === 'v1beta1')) continue
    for (const { item: workload, weak } of pods.selectedBy(budget, selector)) {
      let edges = ofWorkload.get(workload)
      if (!edges) {
        edges = []
        ofWorkload.set(workload, edges)
      }
      if (edges.length >= mostServices) continue
      edges.push({ at: Cursor.of(budget).walk('spec', 'selector'), weak, budget })
    }
  }
  return ofWorkload
}
