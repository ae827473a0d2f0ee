import type { Kustomization, Kustomizations } from './kustomization.js'
import { fileNameOf, folderOf } from './paths.js'
import type { SourceFile } from './resource.js'
import type { LeftOut } from './template.js'

/** Where the files of a run are known to hold less than what is applied. */
export interface Gaps {
  /**
   * Why there may be more objects beside a file than the manifests show: "a Helm template, deploy/chart/templates/web.yaml". Looked at are its folder with all
   * below it, and the kustomizations that build on the file. Undefined where nothing says so.
   */
  near(path: string): string | undefined
}

/** A file of which objects may come that nobody has read. */
export interface Gap {
  readonly path: string
  readonly what: string
}

/** More than anybody nests. */
const MOST_KUSTOMIZATIONS = 200

/** Looks for gaps in and below the folder of a file. Linear in the number of gaps and the depth of their folders. */
export function gapsBelow(gaps: readonly Gap[]): Gaps {
  const below = new Map<string, Gap>()
  for (const gap of gaps) {
    for (let folder = folderOf(gap.path); !below.has(folder); folder = folderOf(folder)) {
      below.set(folder, gap)
      if (folder === '') break
    }
  }
  return {
    near(path) {
      const gap = below.get(folderOf(path))
      return gap && told(gap)
    },
  }
}

const told = ({ what, path }: Gap): string => `${what}, ${path}`

/**
 * What a run knows of its gaps.
 * @param gaps those that files make
 * @param files the paths of all files of the run
 */
export function findGaps(gaps: readonly Gap[], kustomizations: Kustomizations, files: readonly { readonly path: string }[]): Gaps {
  const known = new Set(files.map(({ path }) => path))
  for (const { folder } of kustomizations.all) known.add(folder)
  const partial = (kustomization: Kustomization): Gap | undefined => {
    const missing = [...kustomization.resources, ...kustomization.patches].find(path => !known.has(path))
    const what = kustomization.elsewhere ?? (missing === undefined ? undefined : `a file that is not there (${missing})`)
    return what === undefined ? undefined : { path: kustomization.file.path, what: `a kustomization with ${what}` }
  }
  const folders = gapsBelow([...gaps, ...kustomizations.all.flatMap(kustomization => partial(kustomization) ?? [])])
  return {
    near(path) {
      const beside = folders.near(path)
      if (beside !== undefined) return beside
      const found = behind(kustomizations.listing(path), kustomizations, partial)
      return found && told(found)
    },
  }
}

/** The first gap of the kustomizations that build on these, directly or not. */
function behind(
  start: readonly Kustomization[],
  { listing }: Kustomizations,
  gapOf: (kustomization: Kustomization) => Gap | undefined,
): Gap | undefined {
  const seen = new Set<Kustomization>()
  const open = [...start]
  for (let next = open.pop(); next && seen.size < MOST_KUSTOMIZATIONS; next = open.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const gap = gapOf(next)
    if (gap) return gap
    open.push(...listing(next.folder))
  }
  return undefined
}

/** The gap that a file makes which was left out, whole or in part: a template, something encrypted, a chart. Other files that are left out hold no objects. */
export function gapOf(file: SourceFile, leftOut: readonly LeftOut[]): Gap | undefined {
  const { path, parsed } = file
  if (/^Chart\.ya?ml$/.test(fileNameOf(path))) return { path, what: 'a Helm chart' }
  for (const { reason } of leftOut) {
    if (reason === 'helm-template') return { path, what: 'a Helm template' }
    if (reason === 'template') return { path, what: 'a template' }
    if (reason === 'encrypted') return { path, what: 'an encrypted file' }
    if (reason === 'kustomize-patch') return { path, what: 'an object without images' }
    if (reason === 'values-file') return { path, what: 'values of a Helm chart' }
  }
  return parsed.documents.some(document => document.broken) ? { path, what: 'a file with a broken document' } : undefined
}
