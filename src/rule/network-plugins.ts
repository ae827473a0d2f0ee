import type { Cluster } from '../cluster/types.js'
import { imageNameOf } from '../kubernetes/component-images.js'
import { felixMtus, flannelTunnel, type Tunnel, tigeraTunnel, tunnelOverheads } from '../kubernetes/network-plugins.js'
import { type AnyCursor, Cursor, isMapping } from '../manifest/cursor.js'
import { documentWithin } from '../manifest/embedded-documents.js'
import type { Resource, SourceFile } from '../manifest/resource.js'
import type { ContainerCursor } from '../manifest/workload.js'
import type { Place } from './context.js'
import { type NetworkRange, rangeOf } from './network-ranges.js'

/** An MTU that a plug-in is told. */
export interface NetworkMtu {
  /** For a message: `veth_mtu of Calico`. */
  readonly noun: string
  readonly mtu: number
  /** What is put around a packet of that size, and how many bytes that takes; none where the number is that of the link itself. */
  readonly tunnel: Tunnel
  readonly overhead: number
  /** The MTU of the link, where the same configuration names it. */
  readonly link: { readonly mtu: number; readonly noun: string; readonly at: Place } | undefined
  readonly at: AnyCursor
  readonly resource: Resource
}

/** What the manifests of network plug-ins say. */
export interface NetworkPlugins {
  readonly ranges: readonly NetworkRange[]
  readonly mtus: readonly NetworkMtu[]
  /** Cilium answers for Services in the place of kube-proxy, in these objects. */
  readonly withoutProxy: readonly { readonly resource: Resource }[]
  /** Pods get addresses of the network around the nodes: the containers that show it. */
  readonly vpcPlugins: readonly { readonly resource: Resource }[]
}

/** What a text holds that configures a plug-in in a ConfigMap. Most ConfigMaps are never composed for this. */
const mentions = /net-conf\.json|veth_mtu|cluster-pool-ipv|cilium|"cniVersion"/

/** Reads the settings of flannel, Calico, Cilium, Weave Net and the AWS VPC CNI, and CNI configuration in ConfigMaps. */
export function networkPlugins(cluster: Cluster): NetworkPlugins {
  const ranges: NetworkRange[] = []
  const mtus: NetworkMtu[] = []
  const withoutProxy: { resource: Resource }[] = []
  const vpcPlugins: { resource: Resource }[] = []
  const tunnels = new Map<string, Tunnel>()
  for (const workload of cluster.workloads) {
    for (const container of workload.containers) {
      const image = container.at('image').string
      if (image === undefined || !/calico\/node|weave-kube|amazon-k8s-cni/.test(image)) continue
      const name = imageNameOf(image)
      if (name === 'node' && /(?:^|\/)calico\/node\b/.test(image)) {
        ranges.push(...calicoVariables(container))
        const tunnel = calicoTunnel(container)
        if (tunnel) tunnels.set(workload.resource.file.path, tunnel)
      } else if (name === 'weave-kube') {
        ranges.push(...rangeOf(variable(container, 'IPALLOC_RANGE'), { source: 'weave', use: 'pods', noun: 'IPALLOC_RANGE of Weave Net' }))
        mtus.push(...mtuOf(variable(container, 'WEAVE_MTU'), { noun: 'WEAVE_MTU of Weave Net', tunnel: 'vxlan' }))
      } else if (name === 'amazon-k8s-cni') {
        vpcPlugins.push(workload)
        mtus.push(...awsMtus(container))
      }
    }
  }
  const mentioned = new Map<SourceFile, boolean>()
  for (const config of cluster.ofKind('ConfigMap')) {
    let relevant = mentioned.get(config.file)
    if (relevant === undefined) {
      relevant = mentions.test(config.file.parsed.text)
      mentioned.set(config.file, relevant)
    }
    if (!relevant) continue
    const data = Cursor.of(config).walk('data')
    if (!isMapping(data.raw)) continue
    const flannel = flannelSettings(data)
    ranges.push(...flannel.ranges)
    mtus.push(...flannel.mtus)
    const tunnel = flannel.tunnel ?? tunnels.get(config.file.path) ?? 'none'
    mtus.push(...mtuOf(data.walk('veth_mtu'), { noun: 'veth_mtu of Calico', tunnel, link: flannel.link }))
    mtus.push(...conflists(data, flannel))
    if (config.name === 'cilium-config') {
      const replaced = isReplaced(data.walk('kube-proxy-replacement').raw)
      if (replaced) withoutProxy.push({ resource: config })
      const ipam = data.walk('ipam')
      if (/^(?:eni|azure|alibabacloud)$/.test(ipam.string ?? '')) vpcPlugins.push({ resource: config })
      if (ipam.absent || ipam.string === 'cluster-pool')
        for (const key of ['cluster-pool-ipv4-cidr', 'cluster-pool-ipv6-cidr'])
          ranges.push(...rangeOf(data.walk(key), { source: 'cilium', use: 'pods', noun: `${key} of Cilium` }))
      mtus.push(...mtuOf(data.walk('mtu'), { noun: 'mtu of Cilium', tunnel: 'none' }))
    }
  }
  for (const pool of [...cluster.ofKind('IPPool', 'crd.projectcalico.org'), ...cluster.ofKind('IPPool', 'projectcalico.org')]) {
    const spec = Cursor.of(pool).walk('spec')
    const uses = spec.walk('allowedUses') as Cursor<unknown[]>
    const workloads = uses.absent || uses.items().some(use => use.string === 'Workload')
    if (spec.walk('disabled').boolean === true || spec.walk('nodeSelector').string === '!all()' || !workloads) continue
    ranges.push(...rangeOf(spec.walk('cidr'), { source: 'calico', use: 'pods', noun: `IPPool ${pool.name ?? '(no name)'} of Calico` }))
  }
  for (const felix of [
    ...cluster.ofKind('FelixConfiguration', 'crd.projectcalico.org'),
    ...cluster.ofKind('FelixConfiguration', 'projectcalico.org'),
  ])
    for (const [field, tunnel, overhead] of felixMtus)
      mtus.push(...mtuOf(Cursor.of(felix).walk('spec', field), { noun: `${field} of Calico`, tunnel, overhead }))
  for (const installation of cluster.ofKind('Installation', 'operator.tigera.io')) {
    const network = Cursor.of(installation).walk('spec', 'calicoNetwork')
    const pools = (network.walk('ipPools') as Cursor<unknown[]>).items()
    let widest: Tunnel = 'none'
    for (const pool of pools) {
      ranges.push(...rangeOf(pool.walk('cidr'), { source: 'calico', use: 'pods', noun: 'cidr of an ipPool of Calico' }))
      const tunnel = tigeraTunnel(pool.walk('encapsulation').string ?? '') ?? 'none'
      if (tunnelOverheads[tunnel] > tunnelOverheads[widest]) widest = tunnel
    }
    mtus.push(...mtuOf(network.walk('mtu'), { noun: 'mtu of Calico', tunnel: widest }))
  }
  return { ranges, mtus, withoutProxy, vpcPlugins }
}

/** The value of an environment variable that is written down; absent where it comes from elsewhere. */
function variable(container: ContainerCursor, name: string): AnyCursor {
  return container.at('env').named(name)?.at('value') ?? container.walk('env', name)
}

/** The default pool that calico-node makes (https://docs.tigera.io/calico/latest/reference/configure-calico-node). */
function calicoVariables(container: ContainerCursor): NetworkRange[] {
  if (variable(container, 'NO_DEFAULT_POOLS').string === 'true' || variable(container, 'CALICO_NETWORKING_BACKEND').string === 'none')
    return []
  return ['CALICO_IPV4POOL_CIDR', 'CALICO_IPV6POOL_CIDR'].flatMap(name =>
    rangeOf(variable(container, name), { source: 'calico', use: 'pods', noun: `${name} of Calico` }),
  )
}

function calicoTunnel(container: ContainerCursor): Tunnel | undefined {
  const on = (name: string) => /^(?:always|crosssubnet)$/i.test(variable(container, name).string ?? '')
  return on('CALICO_IPV4POOL_VXLAN') ? 'vxlan' : on('CALICO_IPV4POOL_IPIP') ? 'ipip' : undefined
}

/** AWS_VPC_ENI_MTU is that of the nodes' interfaces, POD_MTU that of Pods, which is the former where it is unset (https://github.com/aws/amazon-vpc-cni-k8s#pod_mtu). */
function awsMtus(container: ContainerCursor): NetworkMtu[] {
  const [interfaces] = mtuOf(variable(container, 'AWS_VPC_ENI_MTU'), { noun: 'AWS_VPC_ENI_MTU', tunnel: 'none' })
  const link = interfaces && { mtu: interfaces.mtu, noun: interfaces.noun, at: interfaces.at }
  return [...(interfaces ? [interfaces] : []), ...mtuOf(variable(container, 'POD_MTU'), { noun: 'POD_MTU', tunnel: 'none', link })]
}

interface Flannel {
  readonly ranges: readonly NetworkRange[]
  readonly mtus: readonly NetworkMtu[]
  readonly tunnel: Tunnel | undefined
  readonly link: NetworkMtu['link']
}

/** `net-conf.json` of flannel. Its MTU is that of the link: flannel itself takes the tunnel off (newVXLANDevice in pkg/backend/vxlan/device.go). */
function flannelSettings(data: AnyCursor): Flannel {
  const text = data.walk('net-conf.json')
  const document = text.absent ? undefined : documentWithin(text as Cursor<string>)
  if (!document) return { ranges: [], mtus: [], tunnel: undefined, link: undefined }
  const ranges = [
    ...(document.walk('EnableIPv4').boolean === false
      ? []
      : rangeOf(document.walk('Network'), { source: 'flannel', use: 'pods', noun: 'Network of flannel' })),
    ...rangeOf(document.walk('IPv6Network'), { source: 'flannel', use: 'pods', noun: 'IPv6Network of flannel' }),
  ]
  const mtus = mtuOf(document.walk('Backend', 'MTU'), { noun: 'MTU of flannel', tunnel: 'none' })
  const [first] = mtus
  return {
    ranges,
    mtus,
    tunnel: flannelTunnel(document.walk('Backend', 'Type').string ?? ''),
    link: first && { mtu: first.mtu, noun: first.noun, at: first.at },
  }
}

/** `mtu` of the plug-ins in CNI configuration. Where flannel's settings stand beside it, packets go through its tunnel. */
function conflists(data: AnyCursor, { tunnel, link }: Flannel): NetworkMtu[] {
  return data.entries().flatMap(([key, text]) => {
    if (typeof text.raw !== 'string' || !text.raw.includes('"cniVersion"') || !text.raw.includes('mtu')) return []
    const document = documentWithin(text as Cursor<string>)
    if (!document) return []
    const plugins = document.walk('plugins') as Cursor<unknown[]>
    return (plugins.absent ? [document] : plugins.items()).flatMap((plugin: AnyCursor) =>
      [plugin.walk('mtu'), plugin.walk('delegate', 'mtu')].flatMap(at =>
        mtuOf(at, { noun: `mtu in ${key}`, tunnel: tunnel ?? 'none', link }),
      ),
    )
  })
}

/** A number, or a text that is one; none for 0, which means "find out". */
function mtuOf(
  at: AnyCursor,
  said: { readonly noun: string; readonly tunnel: Tunnel; readonly overhead?: number; readonly link?: NetworkMtu['link'] },
): NetworkMtu[] {
  const text = at.number === undefined ? at.string : String(at.number)
  if (text === undefined || !/^\d{3,5}$/.test(text.trim())) return []
  const { noun, tunnel, overhead = tunnelOverheads[tunnel], link } = said
  return [{ noun, mtu: Number(text), tunnel, overhead, link, at, resource: at.resource }]
}

/** `kube-proxy-replacement` of Cilium: `true`, or `strict` of old releases. */
const isReplaced = (value: unknown): boolean => value === true || (typeof value === 'string' && /^(?:true|strict)$/i.test(value))
