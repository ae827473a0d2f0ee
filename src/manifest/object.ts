import { scopeOf, splitApiVersion } from '../kubernetes/kinds.js'
import type { ParsedDocument, ParsedFile, Path } from '../parse/types.js'
import { isMapping } from './cursor.js'
import type { KustomizePatches } from './kustomize-patches.js'
import type { Resource, SourceFile } from './resource.js'
import { stringsOf } from './workload.js'

/** A Kubernetes object of a manifest. Composes its document only when somebody asks for more than its name. */
export class ManifestObject implements Resource {
  readonly group: string
  readonly version: string
  readonly name: string | undefined
  readonly namespace: string | undefined
  readonly identity: string
  readonly #patches: KustomizePatches | undefined
  readonly #item: Readonly<Record<string, unknown>> | undefined

  /**
   * @param item the object, for an item of a List; undefined for one that is a document of its own
   * @param outerNamespace the namespace it gets when it names none
   * @param patches those of the run; undefined where no kustomization lists the file
   */
  constructor(
    readonly file: SourceFile,
    readonly document: ParsedDocument,
    readonly base: Path,
    item: Readonly<Record<string, unknown>> | undefined,
    readonly apiVersion: string,
    readonly kind: string,
    outerNamespace: string | undefined,
    patches: KustomizePatches | undefined,
  ) {
    this.#patches = patches
    this.#item = item
    const { group, version } = splitApiVersion(apiVersion)
    this.group = group
    this.version = version
    const isClusterScoped = scopeOf(group, kind) === 'Cluster'
    this.name = this.#text('name') ?? this.#text('generateName')
    this.namespace = this.#text('namespace') ?? (isClusterScoped ? undefined : outerNamespace)
    this.identity = `${group}|${kind}|${isClusterScoped ? '' : (this.namespace ?? '')}|${this.name ?? ''}`
  }

  get object(): Readonly<Record<string, unknown>> {
    if (this.#item) return this.#item
    const { value } = this.document
    return isMapping(value) ? value : {}
  }
  get labels(): Readonly<Record<string, string>> {
    return stringsOf(this.#metadata?.labels)
  }
  get annotations(): Readonly<Record<string, string>> {
    return stringsOf(this.#metadata?.annotations)
  }
  get owned(): boolean {
    if (!mentionsOwners(this.file.parsed)) return false
    const owners = this.#metadata?.ownerReferences
    return Array.isArray(owners) && owners.some(owner => isMapping(owner) && owner.controller === true)
  }

  get patchTexts(): readonly string[] {
    return this.#patches?.textsFor(this.file.path, this.kind, this.name) ?? []
  }

  get commonLabelKeys(): ReadonlySet<string> {
    return this.#patches?.labelKeysFor(this.file.path) ?? noKeys
  }

  get #metadata(): Readonly<Record<string, unknown>> | undefined {
    const { metadata } = this.object
    return isMapping(metadata) ? metadata : undefined
  }
  #text(key: string): string | undefined {
    const value = this.#item ? this.#metadata?.[key] : this.document.peek(['metadata', key])
    return typeof value === 'string' && value !== '' ? value : undefined
  }
}

const noKeys: ReadonlySet<string> = new Set()

const ownersMentioned = new WeakMap<ParsedFile, boolean>()

/** Whether a file says anything about owners: few do, and to look into every object would compose every document. */
function mentionsOwners(parsed: ParsedFile): boolean {
  let mentioned = ownersMentioned.get(parsed)
  if (mentioned === undefined) {
    mentioned = parsed.text.includes('ownerReferences')
    ownersMentioned.set(parsed, mentioned)
  }
  return mentioned
}
