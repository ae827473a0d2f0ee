import {
  type Cidr,
  type Cluster,
  cover,
  defineRule,
  grouped,
  hostOf,
  type Nearness,
  type NetworkRange,
  type NetworkSource,
  networkOf,
  overlap,
  PlaceIndex,
  type Resource,
  type Runtime,
  sameAddresses,
} from '../../src/rule/index.js'

/** Two fields that give different addresses to the same thing. */
interface Mismatch {
  /** The one that follows the other. */
  readonly range: NetworkRange
  readonly other: NetworkRange
  readonly nearness: Nearness
  readonly message: 'manager' | 'proxy' | 'flannel' | 'pool' | 'services'
}

/** Whose word is compared with whose: the first that stands near. */
const leaders: Record<NetworkSource, readonly NetworkSource[]> = {
  'cluster-api': [],
  kubeadm: ['cluster-api'],
  'kube-apiserver': ['kubeadm', 'cluster-api'],
  'kube-controller-manager': ['kubeadm', 'cluster-api', 'kube-apiserver'],
  'kube-proxy': ['kubeadm', 'cluster-api', 'kube-controller-manager'],
  flannel: ['kubeadm', 'cluster-api', 'kube-controller-manager', 'kube-proxy'],
  calico: ['kubeadm', 'cluster-api', 'kube-controller-manager', 'kube-proxy'],
  cilium: ['kube-proxy', 'kubeadm', 'cluster-api', 'kube-controller-manager'],
  weave: ['kubeadm', 'cluster-api', 'kube-controller-manager', 'kube-proxy'],
}
const plugins: readonly NetworkSource[] = ['flannel', 'calico', 'cilium', 'weave']

export default defineRule({
  id: 'cluster-cidr-mismatch',
  summary: 'Two components are told different networks for Pods, or for Services.',
  why: 'Everybody who routes, masquerades or filters must know which addresses are Pods. Where kube-proxy knows another range, it takes Pods for strangers and rewrites their source address; where flannel knows another one, its nodes get no network at all. The cluster comes up and only some connections fail.',
  details: `
The network of the Pods stands in up to five places: \`networking.podSubnet\` of kubeadm (or \`clusterNetwork\` of the Cluster API), \`--cluster-cidr\` of kube-controller-manager, \`clusterCIDR\` of kube-proxy, and the settings of the network
plug-in (\`Network\` of flannel, pools of Calico and Cilium, \`IPALLOC_RANGE\` of Weave Net). kube-controller-manager must have the very same range; kube-proxy and flannel must hold it, and may hold more; the pools of Calico, Cilium and
Weave Net must lie within it. The range of Services (\`serviceSubnet\`, \`--service-cluster-ip-range\`) must be the same for all. IPv4 and IPv6 are compared each by itself.

Two values are compared only where they surely speak of one cluster: in one file, in one folder, or, as a warning, in two folders of one folder. Where a folder holds a field twice with different values, or several network plug-ins, it holds
several clusters, and nothing is compared. Silent where kube-proxy tells Pods by another \`detectLocalMode\`, and about pools of Cilium that replaces kube-proxy.`,
  category: 'cluster',
  severity: 'error',
  presets: ['recommended', 'cluster'],
  since: '0.1.0',
  sources: [
    {
      title: 'kube-proxy Configuration: clusterCIDR',
      url: 'https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/',
    },
    { title: 'flannel: configuration', url: 'https://github.com/flannel-io/flannel/blob/master/Documentation/configuration.md' },
    { title: 'Calico: change IP pools', url: 'https://docs.tigera.io/calico/latest/networking/ipam/migrate-pools' },
  ],
  messages: {
    manager:
      'The {noun} is {text}, but the {otherNoun} is {otherText}: nodes get Pod networks of a range that the rest of the cluster does not know. Set both to the same.',
    proxy:
      'The {noun} is {text}, but the {otherNoun} is {otherText}: kube-proxy takes Pods for strangers and rewrites the source address of what they send to Services, so that NetworkPolicies and logs see nodes. Set {otherText}.',
    flannel:
      'The {noun} is {text}, but the {otherNoun} is {otherText}: flannel refuses the network of a node that lies outside of its own, and Pods there stay in ContainerCreating. Set {otherText}.',
    pool: 'The {noun} is {text}, which is not within {otherText}, the {otherNoun}: kube-proxy and others take these Pods for strangers from outside of the cluster. Choose a pool within {otherText}, or widen that.',
    services:
      'The {noun} is {text}, but the {otherNoun} is {otherText}: ClusterIPs come from another range than the rest of the cluster expects, that of the DNS Service included. Set both to the same.',
  },
  on: {
    resource(object, { report, cluster, runtime }) {
      for (const finding of mismatches(cluster, runtime).get(object.resource) ?? []) report(tell(finding))
    },
    component(document, { report, cluster, runtime }) {
      if (document.resource.within) return
      for (const finding of mismatches(cluster, runtime).get(document.resource) ?? []) report(tell(finding))
    },
  },
  examples: {
    good: [
      {
        title: 'All know one network (dual stack).',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  podSubnet: "10.244.0.0/16,fd00::/56"
  serviceSubnet: "10.96.0.0/12,fd01::/112"
---
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: nftables
clusterCIDR: 10.244.0.0/16,fd00::/56
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: kube-flannel-cfg
  namespace: kube-flannel
data:
  net-conf.json: |
    {
      "Network": "10.244.0.0/16",
      "EnableIPv6": true,
      "IPv6Network": "fd00::/56",
      "Backend": { "Type": "vxlan" }
    }
`,
      },
      {
        title: 'Fixture A13 N3: a network that nothing contradicts.',
        yaml: `{apiVersion: v1, kind: ConfigMap, metadata: {name: kube-flannel-cfg}, data: {net-conf.json: '{"Network":"10.244.0.0/16","Backend":{"Type":"host-gw"}}'}}`,
      },
      {
        title: 'Two pools of Calico share the network of the cluster.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  podSubnet: 192.168.0.0/16
---
apiVersion: projectcalico.org/v3
kind: IPPool
metadata:
  name: rack-a
spec:
  cidr: 192.168.0.0/17
  ipipMode: Never
---
apiVersion: projectcalico.org/v3
kind: IPPool
metadata:
  name: rack-b
spec:
  cidr: 192.168.128.0/17
  ipipMode: Never
`,
      },
      {
        title: 'kube-proxy tells Pods by the network of the node.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  podSubnet: 10.244.0.0/16
---
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
detectLocalMode: NodeCIDR
clusterCIDR: 10.0.0.0/16
`,
      },
      {
        title: 'Cilium answers for Services.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  podSubnet: 10.244.0.0/16
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: cilium-config
  namespace: kube-system
data:
  ipam: cluster-pool
  cluster-pool-ipv4-cidr: 10.0.0.0/9
  kube-proxy-replacement: "true"
`,
      },
      {
        title: 'Two clusters in one file.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
clusterName: a
networking:
  podSubnet: 10.244.0.0/16
---
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
clusterName: b
networking:
  podSubnet: 10.245.0.0/16
---
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
clusterCIDR: 10.245.0.0/16
`,
      },
    ],
    bad: [
      {
        title: 'flannel has its default, the cluster another network.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
kubernetesVersion: v1.34.2
networking:
  podSubnet: 10.32.0.0/14
  serviceSubnet: 10.96.0.0/12
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: kube-flannel-cfg
  namespace: kube-flannel
data:
  net-conf.json: |
    {
      "Network": "10.244.0.0/16", # error: flannel
      "Backend": { "Type": "vxlan" }
    }
`,
      },
      {
        title: 'kube-proxy knows half of the network.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta3
kind: ClusterConfiguration
networking:
  podSubnet: 10.244.0.0/16
---
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
clusterCIDR: 10.244.0.0/17 # error: proxy
`,
      },
      {
        title: 'A flag overrules what kubeadm would set, for Pods and for Services.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  podSubnet: 10.244.0.0/16
  serviceSubnet: 10.96.0.0/12
controllerManager:
  extraArgs:
    - name: cluster-cidr
      value: 10.245.0.0/16 # error: manager
    - name: allocate-node-cidrs
      value: "true"
apiServer:
  extraArgs:
    - name: service-cluster-ip-range
      value: 10.100.0.0/16 # error: services
`,
      },
      {
        title: 'The default pool of Calico in a cluster of another network.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: kubeadm-config
  namespace: kube-system
data:
  ClusterConfiguration: |
    apiVersion: kubeadm.k8s.io/v1beta4
    kind: ClusterConfiguration
    networking:
      podSubnet: 10.244.0.0/16
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: calico-node
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: calico-node
  template:
    metadata:
      labels:
        k8s-app: calico-node
    spec:
      hostNetwork: true
      containers:
        - name: calico-node
          image: docker.io/calico/node:v3.30.2
          env:
            - name: CALICO_IPV4POOL_IPIP
              value: Always
            - name: CALICO_IPV4POOL_CIDR
              value: 192.168.0.0/16 # error: pool
`,
      },
      {
        title: 'The second family alone differs.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  podSubnet: 10.244.0.0/16,fd00:10:244::/56
---
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
clusterCIDR: 10.244.0.0/16,fd00:10:245::/56 # error: proxy
`,
      },
    ],
  },
})

function tell({ range, other, nearness, message }: Mismatch) {
  return {
    at: range.at,
    message,
    data: { noun: range.noun, text: range.text, otherNoun: other.noun, otherText: other.text },
    related: [{ at: other.at, message: `the ${other.noun}` }],
    ...(nearness === 'beside'
      ? { lower: 'warning' as const, because: 'the two stand in different folders, and may belong to two clusters' }
      : {}),
  }
}

const known = new WeakMap<Cluster, ReadonlyMap<Resource, readonly Mismatch[]>>()

/** Every contradiction of a run, by the object that it is reported on. */
function mismatches(cluster: Cluster, runtime: Runtime): ReadonlyMap<Resource, readonly Mismatch[]> {
  let found = known.get(cluster)
  if (!found) {
    found = grouped(findAll(cluster, runtime), ({ range }) => hostOf(range.resource))
    known.set(cluster, found)
  }
  return found
}

function findAll(cluster: Cluster, runtime: Runtime): Mismatch[] {
  const { ranges, withoutProxy } = networkOf(cluster, runtime)
  const index = new Map<string, PlaceIndex<NetworkRange>>()
  for (const [key, list] of grouped(ranges, ({ source, use }) => `${source} ${use}`)) index.set(key, new PlaceIndex(cluster, list))
  const pods = new PlaceIndex(
    cluster,
    ranges.filter(({ source }) => plugins.includes(source)),
  )
  const replaced = new PlaceIndex(cluster, withoutProxy)

  return ranges.flatMap(range => {
    if (range.source === 'cilium' && replaced.near(range.resource)) return []
    for (const source of leaders[range.source]) {
      const near = index.get(`${source} ${range.use}`)?.near(range.resource)
      if (!near) continue
      const [other] = near.items
      if (!other || !alike(near.items)) return []
      const back = index.get(`${range.source} ${range.use}`)!.all(near.nearness, other.resource)
      // Several values of the follower are several clusters, but for pools, of which there may be many.
      if (range.source !== 'calico' && !alike(back)) return []
      if (near.nearness !== 'file' && severalPlugins(pods.all(near.nearness, other.resource))) return []
      const message = contradiction(range, other, back)
      return message ? [{ range, other, nearness: near.nearness, message }] : []
    }
    return []
  })
}

/** Whether fields that stand in several objects say one and the same; those of one object belong together. */
function alike(items: readonly NetworkRange[]): boolean {
  const [first, ...others] = [...grouped(items, ({ resource }) => resource).values()].map(list => list.flatMap(({ ranges }) => ranges))
  return others.every(other => sameAddresses(first!, other))
}

const severalPlugins = (items: readonly NetworkRange[]): boolean => new Set(items.map(({ source }) => source)).size > 1

function contradiction(range: NetworkRange, other: NetworkRange, pools: readonly NetworkRange[]): Mismatch['message'] | undefined {
  for (const family of [4, 6] as const) {
    const of = (list: readonly Cidr[]) => list.filter(cidr => cidr.family === family)
    const [mine, theirs] = [of(range.ranges), of(other.ranges)]
    if (mine.length === 0 || theirs.length === 0) continue
    if (range.use === 'services') {
      if (!sameAddresses(mine, theirs)) return 'services'
    } else if (range.source === 'kube-controller-manager' || range.source === 'kubeadm') {
      if (!sameAddresses(mine, theirs)) return 'manager'
    } else if (range.source === 'kube-proxy') {
      if (!theirs.every(cidr => cover(mine, cidr))) return 'proxy'
    } else if (range.source === 'flannel') {
      const all = of(pools.filter(({ resource }) => resource === range.resource).flatMap(pool => pool.ranges))
      const holds =
        other.source === 'kube-proxy' ? theirs.some(cidr => all.some(own => overlap(own, cidr))) : theirs.every(cidr => cover(all, cidr))
      if (!holds) return 'flannel'
    } else if (!mine.every(cidr => cover(theirs, cidr))) return 'pool'
  }
  return undefined
}
