import { mayMakeObjects } from '../kubernetes/quiet-kinds.js'
import { type Gaps, gapsBelow } from '../manifest/gaps.js'
import type { Resource } from '../manifest/resource.js'

/** What a lookup of a run has searched, for messages that claim absence: "this file", "the 12 files below deploy/", "the 12 files of this run". */
export function describeSearch(resources: readonly Resource[]): string {
  const files = new Set(resources.map(resource => resource.file.path))
  if (files.size <= 1) return 'this file'
  let common: readonly string[] | undefined
  for (const path of files) {
    const folders = path.split('/').slice(0, -1)
    if (!common) common = folders
    else {
      let length = 0
      while (length < common.length && common[length] === folders[length]) length++
      common = common.slice(0, length)
    }
  }
  return common?.length ? `the ${files.size} files below ${common.join('/')}/` : `the ${files.size} files of this run`
}

/** The objects of which a controller may make Pods and Services that no manifest shows. */
export function indexMakers(resources: readonly Resource[]): Gaps {
  return gapsBelow(
    resources
      .filter(({ group, kind }) => mayMakeObjects(group, kind))
      .map(({ kind, name, file }) => ({ path: file.path, what: `${kind} ${name ?? '(no name)'}` })),
  )
}
