import { isKnownComponent } from '../kubernetes/component-fields.js'
import { installerOf } from '../kubernetes/installers.js'
import { isBuiltInGroup, scopeOf, splitApiVersion } from '../kubernetes/kinds.js'
import { workloadKindsOf } from '../kubernetes/workload-kinds.js'
import { hasPlaceholder, UNKNOWN } from '../parse/unknown.js'
import { fileNameOf } from './paths.js'
import type { LeftOut } from './template.js'

/** What is known of a document before it is composed. */
export interface Head {
  readonly apiVersion: unknown
  readonly kind: unknown
  /** `metadata.name` or `metadata.generateName` is a text. */
  readonly named: boolean
  /** The keys at the top; undefined where the document is no mapping. */
  keys(): readonly string[] | undefined
  /** The keys of the first item where the document is a list, none where that is no mapping; undefined where the document is no list. */
  itemKeys(): readonly string[] | undefined
}

export type Verdict =
  /** `component`: configuration of a component of Kubernetes whose fields are known; a program reads it from a file, no API server does. */
  { readonly what: 'object' | 'component'; readonly apiVersion: string; readonly kind: string } | ({ readonly what: 'left-out' } & LeftOut)

/**
 * What a document is: a Kubernetes object, or something that is left out, and why. A custom resource of any group is a Kubernetes object.
 * @param path of the file; names such as `values.yaml` help to say what a document without apiVersion and kind is
 */
export function classify(head: Head, path: string): Verdict {
  const { apiVersion, kind } = head
  if (apiVersion === undefined && kind === undefined) {
    const installer = strangerByName(path) === undefined ? installerOf(head.keys() ?? []) : undefined
    return installer === undefined
      ? { what: 'left-out', ...nameStranger(head, path) }
      : { what: 'component', apiVersion: '', kind: installer }
  }
  if (isUnknown(apiVersion) || isUnknown(kind)) {
    const encrypted = [apiVersion, kind].some(value => typeof value === 'string' && value.startsWith('ENC['))
    return encrypted
      ? leftOut('encrypted', 'encrypted with SOPS, apiVersion and kind too: decrypt it to lint it')
      : leftOut('template', 'a placeholder stands for apiVersion or kind: lint what it becomes')
  }
  if (typeof apiVersion !== 'string' || apiVersion === '') return incomplete(head, path, 'apiVersion', apiVersion)
  if (typeof kind !== 'string' || kind === '') return incomplete(head, path, 'kind', kind)
  return classifyKind(apiVersion, kind, head.named)
}

function incomplete(head: Head, path: string, field: 'apiVersion' | 'kind', value: unknown): Verdict {
  if (field === 'kind' && value === undefined) {
    const stranger = strangerByName(path) ?? (head.keys()?.includes('dependencies') ? chart : undefined)
    if (stranger) return { what: 'left-out', ...stranger }
  }
  return value === undefined
    ? leftOut('not-kubernetes', `has no ${field}, so that no API server would take it`)
    : leftOut('not-kubernetes', `${field} is not a text, so that no API server would take it`)
}

function isUnknown(value: unknown): boolean {
  return value === UNKNOWN || (typeof value === 'string' && hasPlaceholder(value))
}

function leftOut(reason: LeftOut['reason'], message: string): Verdict {
  return { what: 'left-out', reason, message }
}

/** Groups whose documents configure a component of Kubernetes: read from a file by a program, never sent to the API server. */
const componentGroups = new Set([
  'kubeadm.k8s.io',
  'kubelet.config.k8s.io',
  'kubeproxy.config.k8s.io',
  'kubescheduler.config.k8s.io',
  'kubecontrollermanager.config.k8s.io',
  'cloudcontrollermanager.config.k8s.io',
  'apiserver.config.k8s.io',
  'apiserver.k8s.io',
  'audit.k8s.io',
  'client.authentication.k8s.io',
  'credentialprovider.kubelet.k8s.io',
  'eventratelimit.admission.k8s.io',
  'pod-security.admission.config.k8s.io',
  'podtolerationrestriction.admission.k8s.io',
  'resourcequota.admission.k8s.io',
  'componentconfig',
  'controller-runtime.sigs.k8s.io',
  'config.kueue.x-k8s.io',
  'config.karmada.io',
  'config.trainer.kubeflow.org',
])

/** Groups whose documents are instructions for a tool, though they look like Kubernetes objects. */
const toolGroups = new Map([
  ['backstage.io', 'the Backstage catalogue'],
  ['chainsaw.kyverno.io', 'Chainsaw tests'],
  ['cli.kyverno.io', 'the Kyverno CLI'],
  ['config.kubernetes.io', 'kustomize functions'],
  ['ctlptl.dev', 'ctlptl'],
  ['eksctl.io', 'eksctl'],
  ['k3d.io', 'k3d'],
  ['kind.x-k8s.io', 'kind'],
  ['kind.sigs.k8s.io', 'kind'],
  ['kpt.dev', 'kpt'],
  ['kuttl.dev', 'KUTTL tests'],
  ['kudo.dev', 'KUTTL tests'],
  ['release-notes', 'release notes'],
  ['skaffold', 'Skaffold'],
])

function classifyKind(apiVersion: string, kind: string, named: boolean): Verdict {
  const { group, version } = splitApiVersion(apiVersion)
  if (group === 'kustomize.config.k8s.io' || apiVersion === 'builtin') {
    return leftOut('kustomization', 'instructions for kustomize: lint what it builds, with "kustomize build . | seaworthy lint -"')
  }
  const isComponent = componentGroups.has(group) || (apiVersion === 'v1' && kind === 'EncryptionConfig')
  if (isComponent && isKnownComponent(apiVersion, kind)) return { what: 'component', apiVersion, kind }
  if (isComponent) return leftOut('component-config', `${kind} configures a component of Kubernetes and is no object of the API`)
  if (apiVersion === 'v1' && kind === 'Config') return leftOut('not-kubernetes', 'a kubeconfig, no object of the API')
  const tool = toolGroups.get(group)
  if (tool !== undefined) return leftOut('not-kubernetes', `meant for ${tool}, no object of the API`)
  // Every group of a custom resource has a dot (https://kubernetes.io/docs/reference/using-api/#api-groups).
  const known = isBuiltInGroup(group) && (group !== '' || /^v[1-9]/.test(version))
  if (!known && !group.includes('.') && !named && !isFamiliar(kind)) {
    return leftOut('not-kubernetes', `${apiVersion} is no API of Kubernetes: the group of a custom resource has a dot`)
  }
  return { what: 'object', apiVersion, kind }
}

/** Whether the kind is one of Kubernetes' own, so that a strange apiVersion is a mistake and not another world. */
function isFamiliar(kind: string): boolean {
  return ['', 'apps', 'batch', 'policy', 'autoscaling', 'networking.k8s.io', 'rbac.authorization.k8s.io'].some(
    group => scopeOf(group, kind) !== undefined || workloadKindsOf(group, kind).length > 0,
  )
}

const chart: LeftOut = { reason: 'not-kubernetes', message: 'describes a Helm chart' }

function strangerByName(path: string): LeftOut | undefined {
  const name = fileNameOf(path)
  if (name === 'Chart.yaml' || name === 'requirements.yaml') return chart
  if (/^values(?:[-_.].*)?\.ya?ml$|[-_.]values\.ya?ml$/.test(name)) return { reason: 'values-file', message: 'values for a Helm chart' }
  if (/^(?:docker-)?compose(?:[-_.].*)?\.ya?ml$/.test(name)) return { reason: 'not-kubernetes', message: 'a Compose file' }
  if (/(?:^|\/)\.github\/workflows\//.test(path)) return { reason: 'not-kubernetes', message: 'a GitHub workflow' }
  return undefined
}

/** What a document without apiVersion and kind is, by its file's name and its keys. */
function nameStranger(head: Head, path: string): LeftOut {
  const byName = strangerByName(path)
  if (byName) return byName
  const keys = head.keys()
  if (!keys) {
    const item = head.itemKeys()
    if (!item) return { reason: 'not-kubernetes', message: 'no Kubernetes object: it is no mapping' }
    return item.includes('op') && item.includes('path')
      ? { reason: 'kustomize-patch', message: 'a JSON patch: lint the object that it is applied to' }
      : { reason: 'not-kubernetes', message: 'no Kubernetes object: it is a list' }
  }
  const has = (...wanted: string[]) => wanted.every(key => keys.includes(key))
  const as = (message: string): LeftOut => ({ reason: 'not-kubernetes', message })
  if (has('sops')) return { reason: 'encrypted', message: 'encrypted with SOPS: decrypt it to lint it' }
  if (has('openapi') || has('swagger')) return as('an OpenAPI document')
  if (has('jobs') && (has('on') || has('true'))) return as('a GitHub workflow')
  if (has('services') && keys.every(key => composeKeys.has(key) || key.startsWith('x-'))) return as('a Compose file')
  if (has('name', 'version') && (has('dependencies') || has('devDependencies') || has('scripts'))) return as('a package.json')
  if (has('metadata') && has('spec')) return as('has neither apiVersion nor kind, so that no API server would take it')
  return as('no Kubernetes object: it has neither apiVersion nor kind')
}

const composeKeys = new Set(['version', 'name', 'services', 'networks', 'volumes', 'configs', 'secrets', 'include'])
