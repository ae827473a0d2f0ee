import type { NotLinted } from '../diagnostic.js'
import { type FileContents, resourcesOf } from './documents.js'
import { findGaps, type Gap, type Gaps, gapOf } from './gaps.js'
import { isKustomizationFile, type Kustomizations, readKustomizations } from './kustomization.js'
import { KustomizePatches } from './kustomize-patches.js'
import type { Resource, SourceFile } from './resource.js'
import { type LeftOut, looksLikeTemplate } from './template.js'
import type { Workload } from './workload.js'
import { type AddedWorkloadKind, workloadsOf } from './workloads.js'

export type { Gaps } from './gaps.js'
export type { Kustomization, Kustomizations } from './kustomization.js'
export { type LeftOut, looksLikeTemplate } from './template.js'

/** The manifests of a run. */
export interface Manifests {
  /** Every Kubernetes object, in the order of files and documents. */
  readonly resources: readonly Resource[]
  /** Every document that configures a component of Kubernetes; those that stand in ConfigMaps are found by `componentsWithin`. */
  readonly components: readonly Resource[]
  /** Every Pod template of these, in the same order. */
  readonly workloads: readonly Workload[]
  /** What was left out of the target files, and why. */
  readonly notLinted: readonly NotLinted[]
  readonly kustomizations: Kustomizations
  /** Where the files, context included, are known to hold less than what is applied. */
  readonly gaps: Gaps
}

/**
 * Turns parsed files into objects. Linear; never throws because of a manifest. Documents are composed only where their kind can carry a Pod template, where
 * they hold lists, or where they are no Kubernetes objects.
 * @param settingsFor the workload kinds that the configuration of a file adds
 */
export function readManifests(
  files: readonly SourceFile[],
  settingsFor: (path: string) => { readonly workloadKinds: readonly AddedWorkloadKind[] },
): Manifests {
  const kustomizations = readKustomizations(files)
  const patches = new KustomizePatches(kustomizations, files)
  const resources: Resource[] = []
  const components: Resource[] = []
  const workloads: Workload[] = []
  const notLinted: NotLinted[] = []
  const gaps: Gap[] = []
  for (const file of files) {
    const whole = leftOutWhole(file, kustomizations)
    if (whole) {
      // A file that is named as a patch brings no object of its own.
      if (whole.reason !== 'kustomize-patch') gaps.push(...listOf(gapOf(file, [whole])))
      if (file.target) notLinted.push({ file: file.path, ...whole })
      continue
    }
    const contents = resourcesOf(file, {
      namespace: kustomizations.namespaceOf(file.path),
      patches: kustomizations.listing(file.path).length > 0 ? patches : undefined,
    })
    if (file.target) notLinted.push(...entriesFor(file, contents))
    components.push(...contents.components)
    gaps.push(...listOf(gapOf(file, contents.leftOut)))
    if (contents.resources.length === 0) continue
    const { workloadKinds } = settingsFor(file.path)
    for (const resource of contents.resources) {
      resources.push(resource)
      workloads.push(...workloadsOf(resource, workloadKinds))
    }
  }
  return { resources, components, workloads, notLinted, kustomizations, gaps: findGaps(gaps, kustomizations, files) }
}

const listOf = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value])

/** Why no document of a file is looked at; undefined where they are. */
function leftOutWhole(file: SourceFile, kustomizations: Kustomizations): LeftOut | undefined {
  if (file.parsed.documents.every(document => document.empty)) return undefined
  if (isKustomizationFile(file.path)) {
    return {
      reason: 'kustomization',
      message: 'read for its patches and its namespace; lint what it builds, with "kustomize build . | seaworthy lint -"',
    }
  }
  const template = looksLikeTemplate(file.parsed.text, file.path)
  if (template) return template
  const patchedBy = kustomizations.patchOf(file.path)
  if (patchedBy) return { reason: 'kustomize-patch', message: `a patch, named by ${patchedBy.file.path}: lint what kustomize builds` }
  const setBy = kustomizations.settingOf(file.path)
  return setBy && { reason: 'kustomization', message: `instructions for kustomize, named by ${setBy.file.path}` }
}

/** One entry for a file of which nothing is linted for one single reason, else one for each document. */
function entriesFor(file: SourceFile, { resources, components, leftOut }: FileContents): NotLinted[] {
  const [first] = leftOut
  if (!first) return []
  const readable = file.parsed.documents.every(document => !document.broken)
  const alike = leftOut.every(({ reason, message }) => reason === first.reason && message === first.message)
  if (resources.length + components.length === 0 && readable && alike)
    return [{ file: file.path, reason: first.reason, message: first.message }]
  return leftOut.map(({ document, reason, message }) => ({ file: file.path, document, reason, message }))
}
