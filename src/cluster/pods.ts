import type { Selector } from '../kubernetes/selector.js'
import type { Resource } from '../manifest/resource.js'
import type { Workload } from '../manifest/workload.js'
import { namespaceKey } from './namespaces.js'
import { type Answer, findNearest } from './nearest.js'
import type { Objects } from './objects.js'
import { type Posting, PostingIndex } from './posting.js'
import type { ScopeTree } from './scope-tree.js'

/** Pods by their labels. */
export interface PodIndex {
  /**
   * The workloads whose Pods a selector in `from` selects, in the nearest scope that has any. Objects that a later one of the file replaces,
   * and those that stand beside their owner, are left out.
   */
  selectedBy(from: Resource, selector: Selector): readonly Answer<Workload>[]
}

/** The label that the StatefulSet controller gives each Pod: its name, which ends in its number. */
const podNameLabel = 'statefulset.kubernetes.io/pod-name'

/** Indexes the Pod templates of workloads by each of their labels. Knative's Services have a traffic system of their own and stay out. */
export function indexPods(tree: ScopeTree, workloads: readonly Workload[], objects: Objects): PodIndex {
  const byLabel = new PostingIndex<Workload>()
  const visible = workloads
    .filter(
      ({ resource }) => !resource.group.endsWith('knative.dev') && !objects.supersededBy(resource) && !objects.isBesideOwner(resource),
    )
    .sort((a, b) => tree.rankOf(a.resource) - tree.rankOf(b.resource))
  for (const workload of visible) {
    const rank = tree.rankOf(workload.resource)
    const namespace = namespaceKey(workload.namespace) ?? '?'
    for (const key of ['*', namespace]) {
      byLabel.add(everyPod(key), rank, workload)
      for (const [label, value] of labelsOf(workload)) byLabel.add(labelKey(key, label, value), rank, workload)
    }
  }

  /** The shortest list that surely holds all Pods with the labels, in one namespace. */
  const rarest = (namespace: string, selector: Selector): Posting<Workload> | undefined => {
    let shortest: Posting<Workload> | undefined
    for (const [label, value] of selector.exact) {
      const list = byLabel.get(labelKey(namespace, label, label === podNameLabel ? withoutNumber(value) : value))
      if (!list) return undefined
      if (!shortest || list.ranks.length < shortest.ranks.length) shortest = list
    }
    return shortest ?? byLabel.get(everyPod(namespace))
  }

  const known = new Map<string, readonly Answer<Workload>[]>()
  return {
    selectedBy(from, selector) {
      if (selector.selects === 'nothing') return []
      const key = JSON.stringify([tree.fileOf(from).id, from.namespace ?? null, requirementsKey(selector)])
      let found = known.get(key)
      if (!found) {
        const own = namespaceKey(from.namespace)
        const namespaces = own ? [own, '', '?'] : ['*']
        const answers = findNearest(tree, {
          postings: namespaces.map(namespace => rarest(namespace, selector)),
          from,
          namespace: from.namespace,
          namespaced: true,
          accepts: workload => selects(selector, workload),
          resourceOf: workload => workload.resource,
        })
        found = markAlternatives(tree, answers)
        known.set(key, found)
      }
      return found
    },
  }
}

/** Whether a selector holds for the Pods of a workload, with the label of each Pod of a StatefulSet in mind. */
function selects(selector: Selector, workload: Workload): boolean {
  const podName = selector.exact.get(podNameLabel)
  if (podName === undefined || workload.kind.controller !== 'statefulset') return selector.matches(workload.podLabels)
  return withoutNumber(podName) === workload.resource.name && selector.matches({ ...workload.podLabels, [podNameLabel]: podName })
}

function* labelsOf(workload: Workload): Generator<[string, string]> {
  for (const label of Object.keys(workload.podLabels)) yield [label, workload.podLabels[label]!]
  const { name } = workload.resource
  if (workload.kind.controller === 'statefulset' && name !== undefined && !Object.hasOwn(workload.podLabels, podNameLabel))
    yield [podNameLabel, name]
}

function withoutNumber(podName: string): string {
  return podName.replace(/-\d+$/, '')
}

/** Answers that stand in alternatives of one another: each is right in its own cluster, so none is certain. */
function markAlternatives(tree: ScopeTree, answers: readonly Answer<Workload>[]): readonly Answer<Workload>[] {
  if (answers.length < 2) return answers
  const files = new Map(answers.map(({ item }) => [tree.fileOf(item.resource), item.resource]))
  if (files.size < 2) return answers
  const uncertain = new Set<unknown>()
  const places = [...files].slice(0, mostPlaces)
  for (const [file, resource] of places) {
    if (places.some(([other, another]) => other !== file && tree.areAlternatives(resource, another))) uncertain.add(file)
  }
  return answers.map(({ item, weak }) => ({ item, weak: weak || uncertain.has(tree.fileOf(item.resource)) }))
}
/** Compared pair by pair, so there is a bound; that many files with Pods of one Service are no cluster anyway. */
const mostPlaces = 100

function requirementsKey(selector: Selector): unknown {
  return selector.requirements.map(({ key, operator, values }) => JSON.stringify([key, operator, [...values].sort()])).sort()
}

function labelKey(namespace: string, label: string, value: string): string {
  return `${namespace}\u0000${label}\u0000${value}`
}
function everyPod(namespace: string): string {
  return `${namespace}\u0000`
}
