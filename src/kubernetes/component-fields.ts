import { componentFields } from './component-fields.generated.js'

/** The type of a field: a scalar, anything, a list or a map of one, or a struct with fields of its own. */
export type ComponentType =
  | { readonly kind: 'string' | 'boolean' | 'integer' | 'number' | 'duration' | 'quantity' | 'any' }
  | { readonly kind: 'list' | 'map'; readonly of: ComponentType }
  | { readonly kind: 'struct'; readonly name: string }

/** A field of component configuration. */
export interface ComponentField {
  readonly type: ComponentType
  /** The first and the last minor of Kubernetes that have it; undefined where all known ones do, from or up to there. */
  readonly since: number | undefined
  readonly until: number | undefined
}

interface Table {
  readonly roots: Readonly<Record<string, string>>
  readonly types: Readonly<Record<string, Readonly<Record<string, string>>>>
}
let table: Table | undefined
const read = (): Table => {
  table ??= JSON.parse(componentFields) as Table
  return table
}

/** The kinds of component configuration that are read. */
export const componentKinds = [
  'KubeletConfiguration',
  'KubeProxyConfiguration',
  'ClusterConfiguration',
  'InitConfiguration',
  'JoinConfiguration',
  'ResetConfiguration',
  'UpgradeConfiguration',
  'KubeSchedulerConfiguration',
  'EncryptionConfiguration',
] as const

/** The minors whose types the table was made from; a field is known to be missing only within them. */
export const COMPONENT_MINORS = { from: 25, to: 37 }

/** Whether a document of this sort is configuration of a component whose fields are known: a KubeletConfiguration v1beta1, a ClusterConfiguration of kubeadm v1beta4. */
export function isKnownComponent(apiVersion: string, kind: string): boolean {
  return Object.hasOwn(read().roots, `${apiVersion}/${kind}`)
}

/** The versions of a kind of component configuration whose fields are known: `kubeadm.k8s.io/v1beta3` and `v1beta4`; none for other kinds. */
export function knownVersionsOf(group: string, kind: string): string[] {
  return Object.keys(read().roots)
    .filter(root => root.startsWith(`${group}/`) && root.endsWith(`/${kind}`))
    .map(root => root.slice(0, -kind.length - 1))
}

/** The struct at the top of a document; undefined for one that is not known. */
export function rootStruct(apiVersion: string, kind: string): string | undefined {
  const { roots } = read()
  const key = `${apiVersion}/${kind}`
  return Object.hasOwn(roots, key) ? roots[key] : undefined
}

/** The names of the fields of a struct. */
export function fieldNames(struct: string): readonly string[] {
  const { types } = read()
  return Object.hasOwn(types, struct) ? Object.keys(types[struct]!) : []
}

/** A field of a struct; undefined where the struct has none of that name. Names are compared as the components do: with their case. */
export function componentField(struct: string, name: string): ComponentField | undefined {
  const { types } = read()
  const fields = Object.hasOwn(types, struct) ? types[struct]! : {}
  if (!Object.hasOwn(fields, name)) return undefined
  const [type = '*', range = ''] = fields[name]!.split(' ')
  const [since = '', until = ''] = range.split('-')
  return { type: typeOf(type), since: since ? Number(since) : undefined, until: until ? Number(until) : undefined }
}

const scalars = { s: 'string', b: 'boolean', i: 'integer', n: 'number', d: 'duration', q: 'quantity', '*': 'any' } as const

function typeOf(text: string): ComponentType {
  if (text.startsWith('[]')) return { kind: 'list', of: typeOf(text.slice(2)) }
  if (text.startsWith('{}')) return { kind: 'map', of: typeOf(text.slice(2)) }
  return Object.hasOwn(scalars, text) ? { kind: scalars[text as keyof typeof scalars] } : { kind: 'struct', name: text }
}
