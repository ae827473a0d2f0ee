import type { Resource } from '../manifest/resource.js'
import type { ScopeTree } from './scope-tree.js'

/** A folder with more objects than this is a heap of examples or a dump: who belongs together there, only the file tells. */
const mostBeside = 1000

/** The objects of the same file and of the other files of its folder, in the order of files; those of alternatives are left out. */
export function objectsBeside(tree: ScopeTree, resource: Resource): readonly Resource[] {
  const file = tree.fileOf(resource)
  const folder = file.parent
  const own = tree.ordered.slice(file.from, file.to)
  if (!folder || folder.ownTo - folder.from > mostBeside) return own.filter(other => other !== resource)
  return tree.ordered
    .slice(folder.from, folder.ownTo)
    .filter(other => other !== resource && (tree.fileOf(other) === file || !tree.areAlternatives(resource, other)))
}
