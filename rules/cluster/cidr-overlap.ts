import {
  type Cidr,
  type Cluster,
  defineRule,
  folderOf,
  grouped,
  holdsAddress,
  hostOf,
  type Nearness,
  type NetworkRange,
  type NetworkSource,
  type NodeAddress,
  networkOf,
  overlap,
  PlaceIndex,
  parseAddress,
  parseCidr,
  type Resource,
  type Runtime,
  sameAddresses,
} from '../../src/rule/index.js'

/** Where NodeLocal DNSCache listens on every node (https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/). */
const LOCAL_DNS = '169.254.20.10'
/** The network of Docker's default bridge (https://docs.docker.com/engine/network/drivers/bridge/). */
const DOCKER_BRIDGE = '172.17.0.0/16'

/** Two ranges of one cluster that share addresses, or the address of a node within a range. */
interface Clash {
  readonly range: NetworkRange
  readonly with: NetworkRange | NodeAddress
  readonly nearness: Nearness
}

export default defineRule({
  id: 'cidr-overlap',
  summary: 'Two networks of the cluster share addresses.',
  why: 'A packet for an address that is in two networks goes to one of them: Pods with addresses of a node network cannot be reached, nodes lose machines behind the route of the Pod network, and a ClusterIP that is also a Pod is answered by the Service. Which connections fail depends on who got which address, so it looks random.',
  details: `
Networks of Pods (kubeadm, Cluster API, kube-controller-manager, flannel, Calico, Cilium, Weave Net) are compared with those of Services (kubeadm, Cluster API, \`--service-cluster-ip-range\`) that stand in the same file, in the same folder or, as
a warning, in the folder beside; both with \`nodeCIDRs\` of the configuration, with addresses of nodes that kubeadm is told (advertiseAddress, controlPlaneEndpoint, --node-ip), with the address of NodeLocal DNSCache (169.254.20.10), and those of Pods,
where kubeadm uses Docker, with its bridge 172.17.0.0/16. Two fields that give one network to Pods are no overlap: \`cluster-cidr-mismatch\` compares them.

Silent about the network of nodes where a plug-in gives Pods addresses of it (AWS VPC CNI, Cilium with ENI or Azure). A clusterCIDR of kube-proxy may hold more than Pods, and is compared only where nothing else names their network; Cilium gives out its range from the start: both are **info**.`,
  category: 'cluster',
  severity: 'error',
  presets: ['recommended', 'cluster'],
  since: '0.1.0',
  sources: [
    { title: 'Cluster networking', url: 'https://kubernetes.io/docs/concepts/cluster-administration/networking/' },
    {
      title: 'Creating a cluster with kubeadm: the Pod network must not overlap with any of the host networks',
      url: 'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/create-cluster-kubeadm/#pod-network',
    },
  ],
  messages: {
    services:
      'The {noun} ({text}) and the {otherNoun} ({otherText}) overlap: an address can be that of a Pod and of a Service, and then the Service takes the packets of the Pod. Choose ranges that share nothing; that of running Services is hard to change later.',
    nodes:
      'The {noun} ({text}) and the network of the nodes ({otherText}) overlap: what is meant for machines of that network goes to {goesTo} instead. Choose another range.',
    node: 'The {otherNoun} is {otherText}, which lies in the {noun} ({text}): packets for this node can go to {goesTo} instead. Choose another range for one of the two.',
    localDns:
      'The {noun} ({text}) holds 169.254.20.10, where NodeLocal DNSCache listens on every node, and other link-local addresses such as the metadata service of clouds: they cannot be reached. Choose another range.',
    docker:
      'The {noun} ({text}) and the default bridge of Docker (172.17.0.0/16) overlap: each node sends packets for these addresses to its own docker0. Choose another range, or set bip in daemon.json.',
  },
  on: {
    resource(object, { report, cluster, runtime, settings }) {
      for (const finding of findings(object.resource, cluster, runtime, settings.nodeCIDRs)) report(finding)
    },
    component({ resource }, { report, cluster, runtime, settings }) {
      if (resource.within) return
      for (const finding of findings(resource, cluster, runtime, settings.nodeCIDRs)) report(finding)
    },
  },
  examples: {
    good: [
      {
        title: 'Fixture A13 N2: two ranges of each family.',
        yaml: `{apiVersion: kubeadm.k8s.io/v1beta4, kind: ClusterConfiguration, networking: {podSubnet: "10.244.0.0/16,fd00::/56", serviceSubnet: "10.96.0.0/12,fd01::/112"}}`,
      },
      {
        title: 'kube-proxy takes all of 10.0.0.0/8 for the cluster; Pods have a part of it that no Service has.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  podSubnet: 10.244.0.0/16
  serviceSubnet: 10.96.0.0/12
---
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: nftables
clusterCIDR: 10.0.0.0/8
`,
      },
      {
        title: 'One network in several places.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  podSubnet: 192.168.0.0/16
  serviceSubnet: 10.96.0.0/12
---
apiVersion: crd.projectcalico.org/v1
kind: IPPool
metadata:
  name: default-ipv4-ippool
spec:
  cidr: 192.168.0.0/16
  vxlanMode: Always
`,
      },
      {
        title: 'Pods get addresses of the VPC.',
        yaml: `
apiVersion: cluster.x-k8s.io/v1beta1
kind: Cluster
metadata:
  name: prod
spec:
  clusterNetwork:
    pods:
      cidrBlocks: [10.1.0.0/16]
    services:
      cidrBlocks: [172.20.0.0/16]
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: aws-node
spec:
  selector:
    matchLabels:
      k8s-app: aws-node
  template:
    metadata:
      labels:
        k8s-app: aws-node
    spec:
      containers:
        - name: aws-node
          image: 602401143452.dkr.ecr.us-west-2.amazonaws.com/amazon-k8s-cni:v1.19.0
`,
        config: { nodeCIDRs: ['10.0.0.0/8'] },
      },
    ],
    bad: [
      {
        title: 'The default pool of Cilium: 24,000 nodes before it comes to the Services.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: cilium-config
  namespace: kube-system
data:
  ipam: cluster-pool
  cluster-pool-ipv4-cidr: 10.0.0.0/8 # info: services
---
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  serviceSubnet: 10.96.0.0/12
`,
      },
      {
        title: 'Fixture A13 F3: Pods and Services.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  podSubnet: 10.96.0.0/11 # error: services
  serviceSubnet: 10.96.0.0/12
`,
      },
      {
        title: 'Nodes in the default pool of Calico.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: InitConfiguration
localAPIEndpoint:
  advertiseAddress: 192.168.1.10
---
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  podSubnet: 192.168.0.0/16 # error: node
  serviceSubnet: 10.96.0.0/12
`,
      },
      {
        title: "flannel's network and the network around.",
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: kube-flannel-cfg
data:
  net-conf.json: |
    {"Network": "172.16.0.0/16", "Backend": {"Type": "vxlan"}} # error: nodes
`,
        config: { nodeCIDRs: ['172.16.0.0/12'] },
      },
      {
        title: 'The second family, in a static Pod beside the configuration of the plug-in.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: kube-apiserver
  namespace: kube-system
spec:
  hostNetwork: true
  containers:
    - name: kube-apiserver
      image: registry.k8s.io/kube-apiserver:v1.34.2
      command:
        - kube-apiserver
        - --service-cluster-ip-range=10.96.0.0/12,fd00:10::/108
---
apiVersion: projectcalico.org/v3
kind: IPPool
metadata:
  name: default-ipv6-ippool
spec:
  cidr: fd00:10::/56 # error: services
`,
      },
      {
        title: 'The bridge of Docker.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta3
kind: InitConfiguration
nodeRegistration:
  criSocket: unix:///var/run/cri-dockerd.sock
---
apiVersion: kubeadm.k8s.io/v1beta3
kind: ClusterConfiguration
networking:
  podSubnet: 172.16.0.0/14 # warning: docker
  serviceSubnet: 10.96.0.0/12
`,
      },
      {
        title: 'Link-local addresses.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  podSubnet: 10.244.0.0/16
  serviceSubnet: 169.254.0.0/16 # error: localDns
`,
      },
    ],
  },
})

function* findings(resource: Resource, cluster: Cluster, runtime: Runtime, nodeCIDRs: readonly string[]) {
  const { ofObject, dockers, vpcPlugins } = read(cluster, runtime)
  const mine = ofObject.get(resource)
  if (!mine) return
  for (const { range, with: other, nearness } of mine.clashes) {
    if ('address' in other && range.use === 'pods' && vpcPlugins.near(range.resource)) continue
    const lower = lowered(range, other, nearness)
    yield {
      at: range.at,
      message: 'address' in other ? ('node' as const) : ('services' as const),
      data: { noun: range.noun, text: range.text, otherNoun: other.noun, otherText: other.text, goesTo: goesTo(range) },
      related: [{ at: other.at, message: `the ${other.noun}` }],
      ...lower,
    }
  }
  const networks = nodeCIDRs.flatMap(text => parseCidr(text) ?? [])
  for (const range of mine.ranges) {
    const data = { noun: range.noun, text: range.text }
    const nodes = networks.find(network => meets(range, network))
    if (nodes && !(range.use === 'pods' && vpcPlugins.near(range.resource)))
      yield {
        at: range.at,
        message: 'nodes' as const,
        data: { ...data, otherText: nodes.text, goesTo: goesTo(range) },
        ...lowered(range, undefined, 'file'),
      }
    if (range.ranges.some(own => holdsAddress(own, localDns))) yield { at: range.at, message: 'localDns' as const, data }
    const docker = dockers.near(range.resource)
    if (docker && range.use === 'pods' && meets(range, bridge))
      yield {
        at: range.at,
        message: 'docker' as const,
        data,
        related: [{ at: docker.items[0]!.at, message: 'kubeadm uses Docker' }],
        lower: 'warning' as const,
        because: 'bip or default-address-pools in daemon.json may move the bridge',
      }
  }
}

const localDns = parseAddress(LOCAL_DNS)!
const bridge = parseCidr(DOCKER_BRIDGE)!

const meets = (range: NetworkRange, network: Cidr): boolean => range.ranges.some(own => overlap(own, network))
const goesTo = ({ use }: NetworkRange): string => (use === 'pods' ? 'the network of the Pods' : 'Services')

function lowered(range: NetworkRange, other: NetworkRange | NodeAddress | undefined, nearness: Nearness) {
  if (range.source === 'kube-proxy') return { lower: 'info' as const, because: 'clusterCIDR may hold more than the network of the Pods' }
  if (range.source === 'cilium' && other && 'use' in other)
    return { lower: 'info' as const, because: 'Cilium gives out its range from the start, and may never come to the shared part' }
  return nearness === 'beside'
    ? { lower: 'warning' as const, because: 'the two stand in different folders, and may belong to two clusters' }
    : {}
}

interface Found {
  readonly clashes: Clash[]
  readonly ranges: NetworkRange[]
}
interface Reading {
  readonly ofObject: ReadonlyMap<Resource, Found>
  readonly dockers: PlaceIndex<{ readonly resource: Resource; readonly at: NodeAddress['at'] }>
  readonly vpcPlugins: PlaceIndex<{ readonly resource: Resource }>
}
const known = new WeakMap<Cluster, Reading>()

function read(cluster: Cluster, runtime: Runtime): Reading {
  let reading = known.get(cluster)
  if (!reading) {
    const { ranges, nodes, vpcPlugins, dockers } = networkOf(cluster, runtime)
    const ofObject = new Map<Resource, Found>()
    const foundOn = (resource: Resource): Found => {
      const host = hostOf(resource)
      const found = ofObject.get(host) ?? { clashes: [], ranges: [] }
      ofObject.set(host, found)
      return found
    }
    for (const clash of clashes(cluster, ranges, nodes)) foundOn(clash.range.resource).clashes.push(clash)
    for (const range of leading(ranges)) foundOn(range.resource).ranges.push(range)
    reading = { ofObject, dockers: new PlaceIndex(cluster, dockers), vpcPlugins: new PlaceIndex(cluster, vpcPlugins) }
    known.set(cluster, reading)
  }
  return reading
}

/** Fields by how much their word counts: of several that say the same in one place the first is reported. */
const rank: readonly NetworkSource[] = [
  'cluster-api',
  'kubeadm',
  'kube-apiserver',
  'kube-controller-manager',
  'flannel',
  'calico',
  'cilium',
  'weave',
  'kube-proxy',
]
const byRank = (a: NetworkRange, b: NetworkRange): number => rank.indexOf(a.source) - rank.indexOf(b.source)

/** Of the fields of one folder that give one range to one use, the first by rank: a cause is said once. */
function leading(ranges: readonly NetworkRange[]): NetworkRange[] {
  return [...grouped(ranges, range => `${folderOf(range.resource.file.path)} ${range.use} ${range.text}`).values()].map(
    list => [...list].sort(byRank)[0]!,
  )
}

function clashes(cluster: Cluster, ranges: readonly NetworkRange[], nodes: readonly NodeAddress[]): Clash[] {
  const first = leading(ranges)
  const services = new PlaceIndex(
    cluster,
    first.filter(({ use }) => use === 'services'),
  )
  const addresses = new PlaceIndex(cluster, nodes)
  const pods = new PlaceIndex(
    cluster,
    first.filter(({ use }) => use === 'pods'),
  )
  return first.flatMap(range => {
    // clusterCIDR of kube-proxy tells strangers from the cluster; where something gives Pods their addresses, that is compared.
    if (range.source === 'kube-proxy' && pods.all('folder', range.resource).some(({ source }) => source !== 'kube-proxy')) return []
    const found: Clash[] = []
    const near = range.use === 'pods' ? services.near(range.resource) : undefined
    // Different ranges near by are those of different clusters.
    const only = near && new Set(near.items.map(({ text }) => text)).size === 1 ? near.items[0] : undefined
    // Two objects that each describe a whole cluster are two clusters.
    const one = only?.source === range.source && only.resource !== range.resource ? undefined : only
    const certain = near?.nearness === 'file' || (near && one && agree(pods.all(near.nearness, one.resource)))
    if (near && certain && one?.ranges.some(other => meets(range, other))) found.push({ range, with: one, nearness: near.nearness })
    const hosts = addresses.near(range.resource)
    if (hosts && hosts.nearness !== 'beside') {
      const within = hosts.items.find(({ address }) => range.ranges.some(own => holdsAddress(own, address)))
      if (within) found.push({ range, with: within, nearness: hosts.nearness })
    }
    return found
  })
}

/** Whether fields say the same of each family of which they speak: otherwise they speak of several clusters. */
function agree(items: readonly NetworkRange[]): boolean {
  return ([4, 6] as const).every(family => {
    const said = items.map(({ ranges }) => ranges.filter(cidr => cidr.family === family)).filter(list => list.length > 0)
    return said.every(list => sameAddresses(list, said[0]!))
  })
}
