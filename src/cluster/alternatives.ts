import type { Resource } from '../manifest/resource.js'
import { objectKey } from './identity.js'
import type { ScopeNode } from './scope-tree.js'

/**
 * Finds folders and files that are alternatives of one another: two children of one folder, below both of which the same object stands. `deploy/dev`
 * and `deploy/prod` that both hold Deployment web are environments of one application, and nothing in one ever meets something of the other.
 * The relation is not transitive: `all.yaml` is an alternative of `service.yaml` and of `deployment.yaml`, which belong together.
 */
export function findAlternatives(
  twins: readonly Resource[],
  fileOf: (resource: Resource) => ScopeNode,
): (a: ScopeNode, b: ScopeNode) => boolean {
  const holders = new Map<string, Set<ScopeNode>>()
  for (const resource of twins) {
    const key = objectKey(resource)
    if (key === undefined) continue
    const files = holders.get(key)
    if (files) files.add(fileOf(resource))
    else holders.set(key, new Set([fileOf(resource)]))
  }
  // For each node the objects that it shares with another child of its parent.
  const shared = new Map<ScopeNode, Set<string>>()
  for (const [key, files] of holders) {
    if (files.size < 2) continue
    const children = new Map<ScopeNode, Set<ScopeNode>>()
    for (const file of files) {
      for (let node = file; node.parent; node = node.parent) {
        const siblings = children.get(node.parent)
        if (siblings?.has(node)) break
        if (siblings) siblings.add(node)
        else children.set(node.parent, new Set([node]))
      }
    }
    for (const siblings of children.values()) {
      if (siblings.size < 2) continue
      for (const node of siblings) {
        const keys = shared.get(node)
        if (keys) keys.add(key)
        else shared.set(node, new Set([key]))
      }
    }
  }

  const known = new Map<ScopeNode, Map<ScopeNode, boolean>>()
  const share = (a: ScopeNode, b: ScopeNode): boolean => {
    const [few, many] = [shared.get(a), shared.get(b)].sort((left, right) => (left?.size ?? 0) - (right?.size ?? 0))
    if (!few || !many) return false
    for (const key of few) if (many.has(key)) return true
    return false
  }
  return (a, b) => {
    if (shared.size === 0 || a === b) return false
    const branches = whereTheyPart(a, b)
    if (!branches) return false
    const [left, right] = branches[0].id < branches[1].id ? branches : [branches[1], branches[0]]
    if (!shared.has(left) || !shared.has(right)) return false
    let answers = known.get(left)
    if (!answers) {
      answers = new Map()
      known.set(left, answers)
    }
    let answer = answers.get(right)
    if (answer === undefined) {
      answer = share(left, right)
      answers.set(right, answer)
    }
    return answer
  }
}

/** The two children of the lowest common folder through which two files are reached; undefined for one and the same. */
function whereTheyPart(a: ScopeNode, b: ScopeNode): [ScopeNode, ScopeNode] | undefined {
  let [left, right] = [a, b]
  while (left.depth > right.depth && left.parent) left = left.parent
  while (right.depth > left.depth && right.parent) right = right.parent
  while (left.parent !== right.parent) {
    if (!left.parent || !right.parent) return undefined
    left = left.parent
    right = right.parent
  }
  return left === right ? undefined : [left, right]
}
