import type { Cluster } from '../cluster/types.js'
import type { Runtime } from '../container/types.js'
import { type Address, parseAddress } from '../kubernetes/cidr.js'
import { type AnyCursor, Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import { type ComponentArguments, componentArguments, lastFlag } from './component-flags.js'
import type { Place } from './context.js'
import { type NetworkPlugins, networkPlugins } from './network-plugins.js'
import { type NetworkRange, rangeOf } from './network-ranges.js'

/** The address of a node, of which a field speaks. */
export interface NodeAddress {
  readonly noun: string
  readonly address: Address
  readonly text: string
  readonly at: Place
  readonly resource: Resource
}

/** The network of the cluster, or clusters, of a run: every value with its place. Who belongs together `PlaceIndex` tells. */
export interface Network extends NetworkPlugins {
  readonly ranges: readonly NetworkRange[]
  readonly nodes: readonly NodeAddress[]
  /** Nodes run their containers by Docker, as kubeadm is told. */
  readonly dockers: readonly { readonly at: Place; readonly resource: Resource }[]
}

const known = new WeakMap<Cluster, Network>()

/** What the manifests say of the network below the Pods. Read once a run. */
export function networkOf(cluster: Cluster, runtime: Runtime): Network {
  let found = known.get(cluster)
  if (!found) {
    const flags = componentArguments(cluster, runtime)
    const plugins = networkPlugins(cluster)
    found = {
      ...plugins,
      ranges: [...clusterApi(cluster), ...ofComponents(cluster), ...flags.flatMap(ofFlags), ...plugins.ranges],
      nodes: [...nodeAddresses(cluster), ...flags.flatMap(addressFlags)],
      dockers: cluster.components.flatMap(resource => {
        const at = Cursor.of(resource).walk('nodeRegistration', 'criSocket')
        return resource.group === 'kubeadm.k8s.io' && at.string?.includes('docker') ? [{ at, resource }] : []
      }),
    }
    known.set(cluster, found)
  }
  return found
}

/** `spec.clusterNetwork` of a Cluster of the Cluster API. */
function clusterApi(cluster: Cluster): NetworkRange[] {
  return cluster.ofKind('Cluster', 'cluster.x-k8s.io').flatMap(resource => {
    const network = Cursor.of(resource).walk('spec', 'clusterNetwork')
    return (['pods', 'services'] as const).flatMap(use => {
      const blocks = network.walk(use, 'cidrBlocks') as Cursor<unknown[]>
      const items = blocks.items()
      const texts = items.map(item => item.string)
      if (items.length === 0 || texts.includes(undefined)) return []
      return rangeOf(blocks, { source: 'cluster-api', use, noun: `clusterNetwork.${use} of Cluster ${resource.name}` }, texts.join(','))
    })
  })
}

function ofComponents(cluster: Cluster): NetworkRange[] {
  return cluster.components.flatMap(resource => {
    const document = Cursor.of<Record<string, unknown>>(resource)
    if (resource.kind === 'ClusterConfiguration')
      return [
        ...rangeOf(document.walk('networking', 'podSubnet'), { source: 'kubeadm', use: 'pods', noun: 'podSubnet of kubeadm' }),
        ...rangeOf(document.walk('networking', 'serviceSubnet'), { source: 'kubeadm', use: 'services', noun: 'serviceSubnet of kubeadm' }),
      ]
    // With another mode, kube-proxy does not look at clusterCIDR.
    const mode = document.walk('detectLocalMode')
    if (resource.kind === 'KubeProxyConfiguration' && (mode.absent || mode.string === '' || mode.string === 'ClusterCIDR'))
      return rangeOf(document.walk('clusterCIDR'), { source: 'kube-proxy', use: 'pods', noun: 'clusterCIDR of kube-proxy' })
    return []
  })
}

const rangeFlags = [
  ['kube-apiserver', 'service-cluster-ip-range', 'services'],
  ['kube-controller-manager', 'service-cluster-ip-range', 'services'],
  ['kube-controller-manager', 'cluster-cidr', 'pods'],
  ['kube-proxy', 'cluster-cidr', 'pods'],
] as const

function ofFlags(args: ComponentArguments): NetworkRange[] {
  return rangeFlags.flatMap(([component, name, use]) => {
    if (args.component !== component) return []
    const flag = lastFlag(args, name)
    if (flag?.value === undefined || idle(args, name)) return []
    return rangeOf(flag.at, { source: component, use, noun: `--${name} of ${component}` }, flag.value)
  })
}

/** A flag that is given and not looked at: Pod networks are given to nodes only with --allocate-node-cidrs, and kube-proxy may tell Pods by another mode. */
function idle(args: ComponentArguments, name: string): boolean {
  if (name !== 'cluster-cidr') return false
  if (args.component === 'kube-controller-manager') {
    const allocates = lastFlag(args, 'allocate-node-cidrs')
    return allocates ? allocates.value !== 'true' : args.complete
  }
  const mode = lastFlag(args, 'detect-local-mode')
  return lastFlag(args, 'config') !== undefined || (mode !== undefined && mode.value !== 'ClusterCIDR')
}

/** Addresses on which the API server of a node answers, as kubeadm is told them. */
function nodeAddresses(cluster: Cluster): NodeAddress[] {
  return cluster.components.flatMap(resource => {
    const document = Cursor.of<Record<string, unknown>>(resource)
    if (resource.group !== 'kubeadm.k8s.io') return []
    const local = ['localAPIEndpoint', 'advertiseAddress']
    return [
      ...addressOf(document.walk(...local), 'advertiseAddress of kubeadm'),
      ...addressOf(document.walk('controlPlane', ...local), 'advertiseAddress of kubeadm'),
      ...addressOf(document.walk('controlPlaneEndpoint'), 'controlPlaneEndpoint of kubeadm'),
    ]
  })
}

function addressFlags(args: ComponentArguments): NodeAddress[] {
  const name = args.component === 'kube-apiserver' ? 'advertise-address' : args.component === 'kubelet' ? 'node-ip' : undefined
  const flag = name === undefined ? undefined : lastFlag(args, name)
  return flag?.value === undefined ? [] : flag.value.split(',').flatMap(text => addressOf(flag.at, `--${name} of ${args.component}`, text))
}

/** `10.0.0.1`, `10.0.0.1:6443`; none for a name, for 0.0.0.0, and for what is no text. */
function addressOf(cursor: AnyCursor, noun: string, text: string | undefined = cursor.string): NodeAddress[] {
  const host = text?.trim().replace(/^\[(.*)\](?::\d+)?$|^([\d.]+):\d+$/, '$1$2')
  const address = host === undefined ? undefined : parseAddress(host)
  return address && address.value !== 0n ? [{ noun, address, text: host!, at: cursor, resource: cursor.resource }] : []
}

/** The mode of kube-proxy, from its configuration or its command line. */
export interface ProxyMode {
  readonly mode: string
  readonly at: Place
  readonly resource: Resource
}

/** Every place that names the mode of kube-proxy. */
export function proxyModes(cluster: Cluster, runtime: Runtime): readonly ProxyMode[] {
  const configured = cluster.components.flatMap((resource): ProxyMode[] => {
    const mode = Cursor.of(resource).walk('mode')
    return resource.kind === 'KubeProxyConfiguration' && mode.string ? [{ mode: mode.string, at: mode, resource }] : []
  })
  const flagged = componentArguments(cluster, runtime).flatMap((args): ProxyMode[] => {
    const flag = args.component === 'kube-proxy' ? lastFlag(args, 'proxy-mode') : undefined
    return flag?.value ? [{ mode: flag.value, at: flag.at, resource: args.resource }] : []
  })
  return [...configured, ...flagged]
}
