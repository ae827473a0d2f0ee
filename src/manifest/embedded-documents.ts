import { parse } from '../parse/index.js'
import { classify } from './classify.js'
import { Cursor, isMapping } from './cursor.js'
import { headOf } from './documents.js'
import { ManifestObject } from './object.js'
import type { Resource, SourceFile } from './resource.js'

/** A document whose text is a string of another object. */
class EmbeddedObject extends ManifestObject {
  readonly within: Cursor<string>
  constructor(file: SourceFile, document: Resource['document'], apiVersion: string, kind: string, within: Cursor<string>) {
    super(file, document, [], undefined, apiVersion, kind, undefined, undefined)
    this.within = within
  }
}

/** What stands in the text of every document that is looked for: its group. */
const groups = /\b(?:kubeadm|(?:kubelet|kubeproxy|kubescheduler|apiserver)\.config)\.k8s\.io\/v/

/**
 * The documents that configure components of Kubernetes and stand in ConfigMaps (`kubelet-config`, `kube-proxy`, `kubeadm-config`) and in the `stringData` of Secrets.
 * Their positions are those of the string: `within` leads to the manifest. A text that is no readable YAML gives nothing.
 */
export function componentsWithin(resources: readonly Resource[]): Resource[] {
  const mentioned = new Map<SourceFile, boolean>()
  const found: Resource[] = []
  for (const resource of resources) {
    if ((resource.kind !== 'ConfigMap' && resource.kind !== 'Secret') || resource.group !== '') continue
    let mentions = mentioned.get(resource.file)
    if (mentions === undefined) {
      mentions = groups.test(resource.file.parsed.text)
      mentioned.set(resource.file, mentions)
    }
    if (mentions) found.push(...documentsIn(resource))
  }
  return found
}

function documentsIn(resource: Resource): Resource[] {
  const data = Cursor.of(resource).walk(resource.kind === 'Secret' ? 'stringData' : 'data')
  if (!isMapping(data.raw)) return []
  return Object.entries(data.raw).flatMap(([key, text]) => {
    if (typeof text !== 'string' || !groups.test(text)) return []
    const { path, target } = resource.file
    const file: SourceFile = { path, target, parsed: parse(text) }
    return file.parsed.documents.flatMap(document => {
      if (document.empty || document.broken) return []
      const verdict = classify(headOf(document), path)
      return verdict.what === 'component'
        ? [new EmbeddedObject(file, document, verdict.apiVersion, verdict.kind, data.walk(key) as Cursor<string>)]
        : []
    })
  })
}

/**
 * The first document in the text of a string: JSON (which is YAML) or YAML in a key of a ConfigMap. Places and edits of the cursor lead into the string.
 * @returns undefined for a text that is no readable YAML, and for what is no string
 */
export function documentWithin(text: Cursor<string>): Cursor<unknown> | undefined {
  if (typeof text.raw !== 'string') return undefined
  const { path, target } = text.resource.file
  const file: SourceFile = { path, target, parsed: parse(text.raw) }
  const document = file.parsed.documents.find(({ empty, broken }) => !empty && !broken)
  return document && new Cursor(new EmbeddedObject(file, document, '', '', text), [], document.value)
}
