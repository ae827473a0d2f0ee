import { isMapping } from './cursor.js'
import { fileNameOf, folderOf, resolveFrom } from './paths.js'
import type { SourceFile } from './resource.js'

/** A kustomization.yaml of the run, as far as it says which files are what. */
export interface Kustomization {
  readonly file: SourceFile
  readonly folder: string
  readonly namespace: string | undefined
  readonly namePrefix: string
  readonly nameSuffix: string
  /** Files and folders it builds on: resources, bases, components. Paths of the run; remote ones are left out. */
  readonly resources: readonly string[]
  /** Components among them: their patches hold for all that this kustomization builds on. */
  readonly components: readonly string[]
  /** Files that it names as patches. */
  readonly patches: readonly string[]
  /** Its patches, those in files and those written in place; `replicas` (name and count) is one too. */
  readonly patchEntries: readonly PatchEntry[]
  /** Files that configure kustomize itself: transformers, generators, configurations, replacements. */
  readonly settings: readonly string[]
  /** Keys of the labels that it puts on objects, selectors and Pod templates alike. */
  readonly labelKeys: readonly string[]
  /** What it builds on that is in no file of its own: "remote resources", "Helm charts", "generators"; undefined where all it builds on is local. */
  readonly elsewhere: string | undefined
}

/** A patch of a kustomization: a file, or a text in place; JSON patches have a target. */
export interface PatchEntry {
  readonly path: string | undefined
  readonly text: string | undefined
  readonly target: { readonly kind: string | undefined; readonly name: string | undefined } | undefined
}

/** All kustomizations of a run, by the files they name. */
export interface Kustomizations {
  readonly all: readonly Kustomization[]
  /** The kustomizations that list the file among their resources. */
  listing(path: string): readonly Kustomization[]
  /** Whether the file is a patch: named as one, and nowhere as a resource. */
  patchOf(path: string): Kustomization | undefined
  /** Whether the file configures kustomize itself. */
  settingOf(path: string): Kustomization | undefined
  /**
   * The namespace that the nearest kustomization gives to the objects of a file: of those that list it, else of those that build on these.
   * Undefined where nothing says, and where different environments say different things.
   */
  namespaceOf(path: string): string | undefined
}

const fileNames = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization'])

/** Whether a file has one of the names under which kustomize looks for its instructions. */
export function isKustomizationFile(path: string): boolean {
  return fileNames.has(fileNameOf(path))
}

/**
 * Reads the kustomizations of a run. Looks at nothing but the given files; survives cycles, wrong types and paths that lead nowhere. Linear.
 * Source of the fields: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
export function readKustomizations(files: readonly SourceFile[]): Kustomizations {
  const all = files.filter(file => isKustomizationFile(file.path)).flatMap(read)
  const listing = group(all, kustomization => kustomization.resources)
  const patching = group(all, kustomization => kustomization.patches)
  const configuring = group(all, kustomization => kustomization.settings)
  const namespaces = new Map<Kustomization, string | undefined>()

  const parentsOf = (kustomization: Kustomization) => listing.get(kustomization.folder) ?? []
  /** Memoised, without recursion: a chain of bases can be as long as the manifests want. */
  const namespaceBehind = (start: Kustomization): string | undefined => {
    const open: { readonly at: Kustomization; readonly entered: boolean }[] = [{ at: start, entered: false }]
    for (let next = open.pop(); next; next = open.pop()) {
      const { at, entered } = next
      if (entered) namespaces.set(at, agreed(parentsOf(at).map(parent => namespaces.get(parent))))
      else if (!namespaces.has(at)) {
        namespaces.set(at, at.namespace)
        if (at.namespace === undefined) open.push({ at, entered: true }, ...parentsOf(at).map(parent => ({ at: parent, entered: false })))
      }
    }
    return namespaces.get(start)
  }
  return {
    all,
    listing: path => listing.get(path) ?? [],
    patchOf: path => (listing.has(path) ? undefined : patching.get(path)?.[0]),
    settingOf: path => (listing.has(path) ? undefined : configuring.get(path)?.[0]),
    namespaceOf: path => agreed((listing.get(path) ?? []).map(namespaceBehind)),
  }
}

/** What all say, where all say the same. */
function agreed(namespaces: readonly (string | undefined)[]): string | undefined {
  return namespaces.every(namespace => namespace === namespaces[0]) ? namespaces[0] : undefined
}

function group(all: readonly Kustomization[], pathsOf: (kustomization: Kustomization) => readonly string[]): Map<string, Kustomization[]> {
  const groups = new Map<string, Kustomization[]>()
  for (const kustomization of all) {
    for (const path of new Set(pathsOf(kustomization))) {
      const members = groups.get(path)
      if (members) members.push(kustomization)
      else groups.set(path, [kustomization])
    }
  }
  return groups
}

function read(file: SourceFile): Kustomization[] {
  const value = file.parsed.documents.find(document => !document.empty)?.value
  if (!isMapping(value)) return []
  const folder = folderOf(file.path)
  const text = (key: string) => textIn(value, key)
  const patchEntries = ['patches', 'patchesStrategicMerge', 'patchesJson6902'].flatMap(key =>
    Array.isArray(value[key]) ? value[key].flatMap(item => patchEntry(item, folder)) : [],
  )
  const listed = (...keys: string[]): string[] =>
    keys
      .flatMap(key => (Array.isArray(value[key]) ? value[key] : []))
      // An item is a path, or an object with one; an inline patch has line breaks.
      .map(item => (isMapping(item) ? item.path : item))
      .filter((item): item is string => typeof item === 'string' && !item.includes('\n'))
      .flatMap(item => resolveFrom(folder, item) ?? [])
  return [
    {
      file,
      folder,
      namespace: text('namespace') || undefined,
      namePrefix: text('namePrefix') ?? '',
      nameSuffix: text('nameSuffix') ?? '',
      resources: listed('resources', 'bases', 'components'),
      components: listed('components'),
      patches: patchEntries.flatMap(({ path }) => path ?? []),
      patchEntries: [...patchEntries, ...replicaEntries(value.replicas)],
      settings: listed('transformers', 'generators', 'validators', 'configurations', 'replacements'),
      labelKeys: labelKeysOf(value),
      elsewhere: elsewhereOf(value, folder),
    },
  ]
}

/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/replicas/ */
function replicaEntries(value: unknown): PatchEntry[] {
  if (!Array.isArray(value)) return []
  return value.flatMap(item => {
    const name = isMapping(item) ? textIn(item, 'name') : undefined
    return name === undefined
      ? []
      : [{ path: undefined, text: `spec: {replicas: ${String(item.count)}}`, target: { kind: undefined, name } }]
  })
}

/** `commonLabels`, and `labels` that reach selectors. */
function labelKeysOf({ commonLabels, labels }: Readonly<Record<string, unknown>>): readonly string[] {
  const entries = Array.isArray(labels) ? labels.filter(isMapping).filter(entry => entry.includeSelectors === true) : []
  return [commonLabels, ...entries.map(entry => entry.pairs)].filter(isMapping).flatMap(pairs => Object.keys(pairs))
}

/** Generators of ConfigMaps and Secrets are fields of their own, and bring no object that takes traffic. */
function elsewhereOf(value: Readonly<Record<string, unknown>>, folder: string): string | undefined {
  const has = (key: string) => Array.isArray(value[key]) && value[key].length > 0
  if (has('helmCharts') || has('helmChartInflationGenerator')) return 'Helm charts'
  if (has('generators')) return 'generators'
  const remote = ['resources', 'bases', 'components'].some(
    key => Array.isArray(value[key]) && value[key].some(item => typeof item === 'string' && isRemote(item, folder)),
  )
  return remote ? 'remote resources' : undefined
}

/** A URL, or the short form of a repository: `github.com/owner/name//deploy?ref=v1`. */
function isRemote(item: string, folder: string): boolean {
  return resolveFrom(folder, item) === undefined || /^[\w-]+(?:\.[\w-]+)+\/[^/]+\/[^/]+/.test(item)
}

function textIn(value: Readonly<Record<string, unknown>>, key: string): string | undefined {
  return typeof value[key] === 'string' ? value[key] : undefined
}

/** An item is a path, a patch in place (which has line breaks), or an object with one of them. */
function patchEntry(item: unknown, folder: string): PatchEntry[] {
  if (typeof item === 'string') {
    const path = item.includes('\n') ? undefined : resolveFrom(folder, item)
    return [{ path, text: path === undefined ? item : undefined, target: undefined }]
  }
  if (!isMapping(item)) return []
  const relative = textIn(item, 'path')
  const target = isMapping(item.target) ? { kind: textIn(item.target, 'kind'), name: textIn(item.target, 'name') } : undefined
  return [{ path: relative === undefined ? undefined : resolveFrom(folder, relative), text: textIn(item, 'patch'), target }]
}
