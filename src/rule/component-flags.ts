import type { Cluster } from '../cluster/types.js'
import type { Runtime } from '../container/types.js'
import { imageNameOf } from '../kubernetes/component-images.js'
import { type AnyCursor, Cursor, isMapping } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { ContainerCursor } from '../manifest/workload.js'
import { grouped } from './grouped.js'

/** The components whose command lines are read. */
export type ComponentName = 'kube-apiserver' | 'kube-controller-manager' | 'kube-scheduler' | 'kube-proxy' | 'kubelet'

/** A flag of a component: from the command line of its Pod, or from the extra arguments of kubeadm's configuration. */
export interface ComponentFlag {
  /** Without dashes: `cluster-cidr`. */
  readonly name: string
  /** Undefined where a placeholder stands. A flag without a value is "true". */
  readonly value: string | undefined
  readonly at: AnyCursor
}

/** One set of flags: those that one Pod template or one document gives to a component. */
export interface ComponentArguments {
  readonly component: ComponentName
  readonly resource: Resource
  readonly flags: readonly ComponentFlag[]
  /** Whether these are all of its flags: a command line, and no extra arguments that are added to others. */
  readonly complete: boolean
}

const names: readonly ComponentName[] = ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kube-proxy', 'kubelet']
const known = new WeakMap<Cluster, readonly ComponentArguments[]>()

/** Every set of flags that the manifests give to a component. Read once a run. */
export function componentArguments(cluster: Cluster, runtime: Runtime): readonly ComponentArguments[] {
  let found = known.get(cluster)
  if (!found) {
    found = [
      ...commandLines(cluster, runtime),
      ...cluster.components.flatMap(component => [...ofKubeadm(component), ...ofInstaller(component)]),
    ]
    known.set(cluster, found)
  }
  return found
}

const byObject = new WeakMap<readonly ComponentArguments[], ReadonlyMap<Resource, readonly ComponentArguments[]>>()

/** The sets of flags that one object gives to components. */
export function componentArgumentsOf(cluster: Cluster, runtime: Runtime, resource: Resource): readonly ComponentArguments[] {
  const all = componentArguments(cluster, runtime)
  let index = byObject.get(all)
  if (!index) {
    index = grouped(all, args => args.resource)
    byObject.set(all, index)
  }
  return index.get(resource) ?? []
}

/** The last value of a flag: components take the last one. */
export function lastFlag({ flags }: ComponentArguments, name: string): ComponentFlag | undefined {
  return flags.findLast(flag => flag.name === name)
}

/** Whether a container can be one of the components: their images or command lines name them. Asked of every container of a run. */
function namesComponent(container: ContainerCursor): boolean {
  const { raw } = container
  if (!isMapping(raw)) return false
  const { image, command, args } = raw
  return [image, command, args].flat().some(part => typeof part === 'string' && part.includes('kube'))
}

function commandLines(cluster: Cluster, runtime: Runtime): ComponentArguments[] {
  return cluster.workloads.flatMap(workload =>
    workload.containers.flatMap(container => {
      if (!namesComponent(container)) return []
      const image = container.at('image').string
      const imageName = image && imageNameOf(image)
      const line = runtime.commandLine(container)
      const component = names.find(name => name === line.name) ?? names.find(name => name === imageName)
      if (!component || container.role === 'init') return []
      const flags: ComponentFlag[] = []
      const { words } = line
      for (const [index, { text, at }] of words.entries()) {
        const written = text ?? (typeof at?.raw === 'string' ? at.raw : '')
        const match = /^--([a-z0-9][a-z0-9-]*)(?:=(.*))?$/s.exec(written)
        if (!match || !at) continue
        const next = words[index + 1]
        const value = match[2] ?? (next && (next.text === undefined || !next.text.startsWith('-')) ? next.text : 'true')
        flags.push({ name: match[1]!, value: text === undefined || at.unknown ? undefined : value, at })
      }
      return [{ component, resource: workload.resource, flags, complete: line.known && line.overridesImage }]
    }),
  )
}

/** `extraArgs` are a mapping up to v1beta3 and a list of name and value since v1beta4. */
function ofKubeadm(resource: Resource): ComponentArguments[] {
  if (resource.group !== 'kubeadm.k8s.io') return []
  const document = Cursor.of(resource)
  const sets: [ComponentName, AnyCursor][] = [
    ['kube-apiserver', document.walk('apiServer', 'extraArgs')],
    ['kube-controller-manager', document.walk('controllerManager', 'extraArgs')],
    ['kube-scheduler', document.walk('scheduler', 'extraArgs')],
    ['kubelet', document.walk('nodeRegistration', 'kubeletExtraArgs')],
  ]
  return sets.flatMap(([component, at]) => {
    const flags = isMapping(at.raw)
      ? at.entries().map(([name, value]): ComponentFlag => ({ name, value: textOf(value), at: value }))
      : at.items().flatMap((item: AnyCursor): ComponentFlag[] => {
          const name = item.walk('name').string
          const value = item.walk('value')
          return name === undefined ? [] : [{ name, value: textOf(value), at: value }]
        })
    return flags.length > 0 ? [{ component, resource, flags, complete: false }] : []
  })
}

/** What k3s, RKE2 and RKE pass on: lists of `name=value`, and mappings below `services`. */
function ofInstaller(resource: Resource): ComponentArguments[] {
  const document = Cursor.of(resource)
  if (resource.kind === 'K3sConfiguration') {
    return names.flatMap(component => {
      const flags = (document.walk(`${component}-arg`) as Cursor<unknown[]>).items().flatMap((item): ComponentFlag[] => {
        const match = typeof item.raw === 'string' ? /^(?:--)?([a-z0-9][a-z0-9-]*)(?:=(.*))?$/s.exec(item.raw) : null
        return match ? [{ name: match[1]!, value: item.unknown ? undefined : (match[2] ?? 'true'), at: item }] : []
      })
      return flags.length > 0 ? [{ component, resource, flags, complete: false }] : []
    })
  }
  if (resource.kind !== 'RkeCluster') return []
  return rkeServices.flatMap(([component, service]) => {
    const flags = document
      .walk('services', service, 'extra_args')
      .entries()
      .map(([name, value]): ComponentFlag => ({ name, value: textOf(value), at: value }))
    return flags.length > 0 ? [{ component, resource, flags, complete: false }] : []
  })
}
const rkeServices: readonly (readonly [ComponentName, string])[] = [
  ['kube-apiserver', 'kube-api'],
  ['kube-controller-manager', 'kube-controller'],
  ['kube-scheduler', 'scheduler'],
  ['kube-proxy', 'kubeproxy'],
  ['kubelet', 'kubelet'],
]

const textOf = (cursor: AnyCursor): string | undefined => cursor.string ?? (cursor.number ?? cursor.boolean)?.toString()
