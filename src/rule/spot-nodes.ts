import { type SpotMark, spotMarks, spotNotice } from '../kubernetes/spot-nodes.js'
import type { AnyCursor } from '../manifest/cursor.js'
import type { PodSpecCursor } from '../manifest/workload.js'

/** That Pods run on Spot nodes, and what says so. */
export interface SpotPlacement {
  /** `EC2`, for messages. */
  readonly cloud: string
  /** Seconds between the notice and the end of the node. */
  readonly notice: number
  /** The Pods run nowhere else; otherwise they only may. */
  readonly certain: boolean
  readonly at: AnyCursor
}

/** Longest notice of all: what is left when the provider is not known. */
const LONGEST_NOTICE = 120

/** Where a Pod asks for Spot nodes, or tolerates their taint; undefined where nothing says so. */
export function spotPlacementOf(pod: PodSpecCursor, provider: string): SpotPlacement | undefined {
  const found = (mark: SpotMark, at: AnyCursor, certain: boolean): SpotPlacement => {
    const known = Object.hasOwn(spotNotice, provider) ? spotNotice[provider] : undefined
    return { cloud: mark.cloud, notice: mark.notice ?? known ?? LONGEST_NOTICE, certain, at }
  }
  const selector = pod.at('nodeSelector')
  const affinity = pod.at('affinity').at('nodeAffinity')
  const tolerations = pod.at('tolerations')
  if (selector.absent && affinity.absent && tolerations.absent) return undefined
  for (const mark of spotMarks) {
    const label = selector.at(mark.key)
    if (mark.values.includes(label.string ?? '')) return found(mark, label, true)
  }
  const required = affinity.at('requiredDuringSchedulingIgnoredDuringExecution').at('nodeSelectorTerms').items()
  const preferred = affinity.at('preferredDuringSchedulingIgnoredDuringExecution').items()
  const terms = [
    // Several terms are alternatives.
    ...required.map(term => ({ term: term as AnyCursor, certain: required.length === 1 })),
    ...preferred.map(term => ({ term: term.at('preference') as AnyCursor, certain: false })),
  ]
  for (const { term, certain } of terms)
    for (const expression of term.at('matchExpressions').items() as AnyCursor[]) {
      const values = expression.at('values').items() as AnyCursor[]
      if (expression.at('operator').string !== 'In') continue
      const mark = spotMarks.find(
        ({ key, values: spot }) => key === expression.at('key').string && values.some(value => spot.includes(value.string ?? '')),
      )
      if (mark) return found(mark, expression, certain && values.length === 1)
    }
  for (const toleration of tolerations.items()) {
    const key = toleration.at('key').string
    const mark = spotMarks.find(candidate => candidate.key === key)
    const value = toleration.at('value')
    if (mark && (value.absent ? toleration.at('operator').string === 'Exists' : mark.values.includes(value.string ?? '')))
      return found(mark, toleration, false)
  }
  return undefined
}
