import { mayMakeObjects } from '../kubernetes/quiet-kinds.js'
import { type Gaps, gapsBelow } from '../manifest/gaps.js'
import type { Resource } from '../manifest/resource.js'

/** What a lookup of a run has searched, for messages that claim absence. It counts nothing: which context files are read depends on what was named, and a message must not. */
export const SEARCHED = 'the manifests of this run'

/** The objects of which a controller may make Pods and Services that no manifest shows. */
export function indexMakers(resources: readonly Resource[]): Gaps {
  return gapsBelow(
    resources
      .filter(({ group, kind }) => mayMakeObjects(group, kind))
      .map(({ kind, name, file }) => ({ path: file.path, what: `${kind} ${name ?? '(no name)'}` })),
  )
}
