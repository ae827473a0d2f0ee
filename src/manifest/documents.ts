import { workloadKindsOf } from '../kubernetes/workload-kinds.js'
import type { ParsedDocument, Path } from '../parse/types.js'
import { classify, type Head } from './classify.js'
import { isMapping } from './cursor.js'
import type { KustomizePatches } from './kustomize-patches.js'
import { ManifestObject } from './object.js'
import { hasDirectives, isPartialWorkload, mayHaveDirectives } from './patch.js'
import type { Resource, SourceFile } from './resource.js'
import type { LeftOut } from './template.js'

/** What a file holds. */
export interface FileContents {
  readonly resources: readonly Resource[]
  /** Documents that configure a component of Kubernetes. */
  readonly components: readonly Resource[]
  /** Documents, and items of Lists, that are left out; in order. */
  readonly leftOut: readonly (LeftOut & { readonly document: number })[]
}

/** What the kustomizations of a run say about a file. */
export interface Surroundings {
  /** What the nearest one gives to objects that name no namespace. */
  readonly namespace: string | undefined
  /** The patches of the run, where some kustomization lists the file as a resource. */
  readonly patches: KustomizePatches | undefined
}

/** Lists can be nested; an object that deep is a joke. */
const DEEPEST_LIST = 1500

/**
 * The Kubernetes objects of a file: one for each document, and one for each item of a List, nested ones too. What is no object is named.
 * Documents that are empty or broken give nothing: the parser has said what is wrong with them.
 * @param outer what the kustomizations say about the file
 */
export function resourcesOf(file: SourceFile, outer: Surroundings): FileContents {
  const resources: Resource[] = []
  const components: Resource[] = []
  const leftOut: (LeftOut & { document: number })[] = []
  const directives = mayHaveDirectives(file.parsed.text)
  for (const document of file.parsed.documents) {
    if (document.empty || document.broken) continue
    const verdict = classify(headOf(document), file.path)
    if (verdict.what === 'left-out') leftOut.push({ reason: verdict.reason, message: verdict.message, document: document.index })
    else if (verdict.what === 'component') {
      components.push(new ManifestObject(file, document, [], undefined, verdict.apiVersion, verdict.kind, undefined, undefined))
    } else if (mayBeList(verdict.kind) && isList(verdict.kind, document.value)) addItems(file, document, outer, resources, leftOut)
    else {
      const resource = new ManifestObject(file, document, [], undefined, verdict.apiVersion, verdict.kind, outer.namespace, outer.patches)
      const patch = patchIn(resource, directives, outer.patches !== undefined)
      if (patch) leftOut.push({ ...patch, document: document.index })
      else resources.push(resource)
    }
  }
  return { resources, components, leftOut }
}

/** Why an object is only a patch of another; undefined for a whole object. Composes workloads, and nothing else without need. */
function patchIn(resource: Resource, directives: boolean, listed: boolean): LeftOut | undefined {
  const kinds = workloadKindsOf(resource.group, resource.kind)
  const name = `${resource.kind} ${resource.name ?? ''}`.trim()
  if (directives && hasDirectives(resource.object)) {
    return { reason: 'kustomize-patch', message: `${name} is a patch: it holds $patch directives` }
  }
  if (kinds.length === 0 || !isPartialWorkload(resource.object, kinds, listed)) return undefined
  return { reason: 'kustomize-patch', message: `${name} is a patch: it lacks what the whole object needs, such as images or a selector` }
}

/** What is to be known of a document before it is composed. */
export function headOf(document: ParsedDocument): Head {
  const name = document.peek(['metadata', 'name']) ?? document.peek(['metadata', 'generateName'])
  const keysAt = (value: unknown) => (isMapping(value) ? Object.keys(value) : undefined)
  return {
    apiVersion: document.peek(['apiVersion']) ?? nonScalar(document, 'apiVersion'),
    kind: document.peek(['kind']) ?? nonScalar(document, 'kind'),
    named: typeof name === 'string' && name !== '',
    keys: () => keysAt(document.value),
    itemKeys: () => (Array.isArray(document.value) ? (keysAt(document.value[0]) ?? []) : undefined),
  }
}

/** A mapping or list where a text belongs: what `peek` does not show. */
function nonScalar(document: ParsedDocument, key: string): unknown {
  const { value } = document
  return (isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined) ?? undefined
}

function headOfItem(item: unknown): Head {
  const mapping = isMapping(item) ? item : undefined
  const metadata = isMapping(mapping?.metadata) ? mapping.metadata : undefined
  return {
    apiVersion: mapping?.apiVersion ?? undefined,
    kind: mapping?.kind ?? undefined,
    named: typeof (metadata?.name ?? metadata?.generateName) === 'string',
    keys: () => mapping && Object.keys(mapping),
    itemKeys: () => undefined,
  }
}

function mayBeList(kind: string): boolean {
  return kind.endsWith('List')
}

/** `kind: List` always is one; another kind that ends so (an IPAllowList) only where it has items. */
function isList(kind: string, value: unknown): boolean {
  return isMapping(value) && (kind === 'List' || Array.isArray(value.items))
}

interface OpenList {
  readonly items: readonly unknown[]
  readonly base: Path
  readonly kind: string
  readonly apiVersion: string
  next: number
}

/** Walks nested Lists in order, without recursion. A List that an alias repeats is read once: that ends cycles and bombs. */
function addItems(
  file: SourceFile,
  document: ParsedDocument,
  outer: Surroundings,
  resources: Resource[],
  leftOut: (LeftOut & { document: number })[],
): void {
  const directives = mayHaveDirectives(file.parsed.text)
  const seen = new Set<unknown>()
  const open: OpenList[] = []
  const enter = (list: unknown, base: Path) => {
    if (!isMapping(list) || seen.has(list) || open.length > DEEPEST_LIST) return
    seen.add(list)
    const { items, kind, apiVersion } = list
    if (!Array.isArray(items) || typeof kind !== 'string' || typeof apiVersion !== 'string') return
    open.push({ items, base: [...base, 'items'], kind, apiVersion, next: 0 })
  }
  enter(document.value, [])
  for (let list = open.at(-1); list; list = open.at(-1)) {
    if (list.next >= list.items.length) {
      open.pop()
      continue
    }
    const index = list.next++
    const base = [...list.base, index]
    const item = completed(list.items[index], list)
    const verdict = classify(headOfItem(item), file.path)
    if (verdict.what === 'left-out') {
      leftOut.push({ reason: verdict.reason, message: `item ${index} of the ${list.kind}: ${verdict.message}`, document: document.index })
    } else if (verdict.what === 'component') {
      const message = `item ${index} of the ${list.kind}: ${verdict.kind} configures a component of Kubernetes and is no object of the API`
      leftOut.push({ reason: 'component-config', message, document: document.index })
    } else if (mayBeList(verdict.kind) && isList(verdict.kind, item)) enter(item, base)
    else if (isMapping(item)) {
      const resource = new ManifestObject(file, document, base, item, verdict.apiVersion, verdict.kind, outer.namespace, outer.patches)
      const patch = patchIn(resource, directives, outer.patches !== undefined)
      if (patch) leftOut.push({ ...patch, document: document.index })
      else resources.push(resource)
    }
  }
}

/** Items of a PodList need not say that they are Pods. */
function completed(item: unknown, list: OpenList): unknown {
  if (!isMapping(item) || list.kind === 'List') return item
  const apiVersion = item.apiVersion ?? list.apiVersion
  const kind = item.kind ?? list.kind.slice(0, -'List'.length)
  return item.apiVersion === apiVersion && item.kind === kind ? item : { ...item, apiVersion, kind }
}
