import type { Resource } from '../manifest/resource.js'
import { findAlternatives } from './alternatives.js'

/** A folder or a file of the run. Its objects have the ranks `from` up to, but not including, `to`. */
export interface ScopeNode {
  readonly id: number
  /** With a `/` at its end for a folder; empty for the top. */
  readonly path: string
  readonly parent: ScopeNode | undefined
  readonly depth: number
  readonly from: number
  readonly to: number
  /** For a folder: where the objects of its own files end and those of its subfolders begin. */
  readonly ownTo: number
}

/** A run of ranks: the objects of a file, of the files of a folder, or of all that is below a folder. */
export interface RankRange {
  readonly from: number
  readonly to: number
}

/** A scope around an object, as what it adds to those before. */
export interface Scope {
  readonly adds: readonly RankRange[]
  /** It reaches beyond the folder that encloses the object's folder: what is found there stands far away. */
  readonly far: boolean
}

/**
 * Where the objects of a run stand to one another. Every object has a rank such that the objects of a file, of a folder's own files and of everything
 * below a folder are runs of ranks. So an index whose lists are sorted by rank answers for every scope by binary search.
 */
export interface ScopeTree {
  /** All objects by rank. The ranks do not depend on the order in which files were given. */
  readonly ordered: readonly Resource[]
  readonly root: ScopeNode
  rankOf(resource: Resource): number
  fileOf(resource: Resource): ScopeNode
  /** The scopes that enclose an object, nearest first: its file, its folder's own files, all below its folder, and the last two again for each parent folder. */
  scopesOf(resource: Resource): readonly Scope[]
  /** Whether two objects stand in folders or files that hold one object twice, and so are never in one cluster. */
  areAlternatives(a: Resource, b: Resource): boolean
}

interface Growing {
  id: number
  path: string
  parent: Growing | undefined
  depth: number
  from: number
  to: number
  ownTo: number
  folders: Map<string, Growing>
  files: Map<string, Growing>
  resources: Resource[]
}

/**
 * Arranges objects by the folders of their files.
 * @param countsAsTwin whether two of these in different places make the places alternatives, as for Deployments but not for Namespaces.
 */
export function buildScopeTree(resources: readonly Resource[], countsAsTwin: (resource: Resource) => boolean): ScopeTree {
  let nodes = 0
  const node = (path: string, parent: Growing | undefined): Growing => ({
    id: nodes++,
    path,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    from: 0,
    to: 0,
    ownTo: 0,
    folders: new Map(),
    files: new Map(),
    resources: [],
  })
  const root = node('', undefined)
  const files = new Map<string, Growing>()
  const segmentsOf = segmentsFrom(resources)
  for (const resource of resources) {
    const { path } = resource.file
    let file = files.get(path)
    if (!file) {
      let folder = root
      const segments = segmentsOf(path)
      for (const segment of segments.slice(0, -1)) folder = child(folder.folders, segment, () => node(`${folder.path}${segment}/`, folder))
      file = child(folder.files, segments.at(-1) ?? '', () => node(path, folder))
      files.set(path, file)
    }
    file.resources.push(resource)
  }

  const ordered: Resource[] = []
  const rank = new Map<Resource, number>()
  const fileNode = new Map<Resource, Growing>()
  const number = (folder: Growing): void => {
    folder.from = ordered.length
    for (const file of sorted(folder.files)) {
      file.from = ordered.length
      for (const resource of file.resources.sort(byPlace)) {
        rank.set(resource, ordered.length)
        fileNode.set(resource, file)
        ordered.push(resource)
      }
      file.to = file.ownTo = ordered.length
    }
    folder.ownTo = ordered.length
    for (const below of sorted(folder.folders)) number(below)
    folder.to = ordered.length
  }
  number(root)

  const fileOf = (resource: Resource): ScopeNode => fileNode.get(resource) ?? root
  const scopes = new Map<ScopeNode, readonly Scope[]>()
  const alternatives = findAlternatives(ordered.filter(countsAsTwin), fileOf)
  return {
    ordered,
    root,
    rankOf: resource => rank.get(resource) ?? -1,
    fileOf,
    scopesOf(resource) {
      const file = fileOf(resource)
      let found = scopes.get(file)
      if (!found) {
        found = scopesAround(file)
        scopes.set(file, found)
      }
      return found
    },
    areAlternatives: (a, b) => alternatives(fileOf(a), fileOf(b)),
  }
}

function scopesAround(file: ScopeNode): readonly Scope[] {
  const scopes: Scope[] = [{ adds: [file], far: false }]
  let inner = file
  for (let folder = file.parent; folder; folder = folder.parent) {
    const far = file.depth - folder.depth > 2
    const own = { from: folder.from, to: folder.ownTo }
    const below = { from: folder.ownTo, to: folder.to }
    const parts = inner === file ? [without(own, inner), [below]] : [[own], without(below, inner)]
    for (const part of parts) {
      const adds = part.filter(({ from, to }) => from < to)
      if (adds.length > 0) scopes.push({ adds, far })
    }
    inner = folder
  }
  return scopes
}

/** What is left of a range when a part of it is taken out. */
function without(range: RankRange, part: RankRange): readonly RankRange[] {
  return [
    { from: range.from, to: part.from },
    { from: part.to, to: range.to },
  ]
}

function child(children: Map<string, Growing>, name: string, make: () => Growing): Growing {
  let found = children.get(name)
  if (!found) {
    found = make()
    children.set(name, found)
  }
  return found
}

function sorted(children: ReadonlyMap<string, Growing>): Growing[] {
  return [...children].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, node]) => node)
}

/** In the order of the file: by document, then by place in a List. */
function byPlace(a: Resource, b: Resource): number {
  return a.document.index - b.document.index || listIndex(a) - listIndex(b)
}
function listIndex(resource: Resource): number {
  const last = resource.base.at(-1)
  return typeof last === 'number' ? last : -1
}

/**
 * Splits paths into segments below one top. Paths are relative to the working directory, and context may lie above it: where the deepest path
 * begins with `../../`, every other one gets as many segments in front as it lacks.
 */
function segmentsFrom(resources: readonly Resource[]): (path: string) => readonly string[] {
  const up = (path: string) => /^(?:\.\.\/)*/.exec(path)![0].length / 3
  let highest = 0
  for (const { file } of resources) highest = Math.max(highest, up(file.path))
  return path => {
    const own = up(path)
    const above = Array.from({ length: highest - own }, (_, index) => `../${own + index}`)
    return [
      ...above.reverse(),
      ...path
        .slice(own * 3)
        .split('/')
        .filter((segment, index, all) => segment !== '.' || index === all.length - 1),
    ]
  }
}
