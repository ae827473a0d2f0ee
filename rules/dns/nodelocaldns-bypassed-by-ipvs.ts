import {
  type AnyCursor,
  type Cluster,
  defineRule,
  holdsAddress,
  imageNameOf,
  type NetworkRange,
  networkOf,
  PlaceIndex,
  type ProxyMode,
  parseAddress,
  parseCidr,
  proxyModes,
  type Resource,
  type Runtime,
  type Workload,
} from '../../src/rule/index.js'

/** Where NodeLocal DNSCache listens by its manifest. */
const LOCAL_DNS = '169.254.20.10'
const linkLocal = parseCidr('169.254.0.0/16')!

export default defineRule({
  id: 'nodelocaldns-bypassed-by-ipvs',
  summary: 'NodeLocal DNSCache runs, and Pods do not ask it, since kube-proxy is in IPVS mode.',
  why: 'The cache is there, its metrics are flat, and every look-up still goes over the network to CoreDNS, through the connection tracking that the cache was meant to avoid: the 5 second timeouts stay.',
  details: `
In iptables mode the cache listens on the ClusterIP of the DNS Service on every node, so nothing changes for Pods. In IPVS mode kube-proxy has that address on its own interface, and the cache cannot take it: \`clusterDNS\` of the kubelets must
name the address on which the cache listens (169.254.20.10).

Reported where a KubeletConfiguration names the ClusterIP (that of Service kube-dns near by, one that the cache is told, or one of the range of Services), or leaves it to kubeadm, which sets that address; kube-proxy in IPVS mode and the
DaemonSet stand in the same file, in the same folder, or, as a warning, in the folder beside.`,
  category: 'dns',
  severity: 'error',
  presets: ['recommended', 'dns', 'cluster'],
  since: '0.1.0',
  sources: [
    {
      title: 'Using NodeLocal DNSCache in Kubernetes clusters',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/#configuration',
    },
    {
      title: 'KEP-1024: NodeLocal DNSCache',
      url: 'https://github.com/kubernetes/enhancements/blob/master/keps/sig-network/1024-nodelocal-cache-dns/README.md',
    },
  ],
  fix: 'unsafe',
  messages: {
    bypassed:
      'kube-proxy is in IPVS mode, and there Pods still query {ip}: node-local-dns is bypassed. Set clusterDNS of the kubelet to {local}.',
    unset:
      'kube-proxy is in IPVS mode, and kubeadm sets clusterDNS to the ClusterIP of the DNS Service: Pods query that, and node-local-dns is bypassed. Set clusterDNS to {local}.',
  },
  on: {
    KubeletConfiguration(kubelet, { report, cluster, runtime }) {
      const dns = kubelet.at('clusterDNS')
      const { resource } = kubelet
      const places = read(cluster, runtime)
      const proxy = places.proxies.near(resource)
      const cache = places.caches.near(resource)
      if (!proxy || !cache || proxy.items.some(({ mode }) => mode !== 'ipvs')) return
      const { listens, workload } = cache.items[0]!
      const [local = LOCAL_DNS] = listens
      const far = [proxy, cache].some(({ nearness }) => nearness === 'beside')
      const evidence = {
        related: [
          { at: proxy.items[0]!.at, message: 'kube-proxy in IPVS mode' },
          { at: workload.template.at('metadata'), message: `the cache, ${workload.resource.kind} ${workload.resource.name}` },
        ],
        ...(far ? { lower: 'warning' as const, because: 'the files stand in different folders, and may belong to two clusters' } : {}),
      }
      if (dns.absent) {
        const byKubeadm = cluster
          .componentsNear(resource, 'ClusterConfiguration')
          .some(({ file, within }) => file.path === resource.file.path && !within && !resource.within)
        if (byKubeadm) report({ at: kubelet, message: 'unset', data: { local }, fix: kubelet.at('clusterDNS').set([local]), ...evidence })
        return
      }
      const items = dns.items()
      const addresses = items.map(item => item.string)
      if (items.length === 0 || addresses.includes(undefined) || addresses.some(text => isLinkLocal(text!) || text === listens[0])) return
      const ip = addresses[0]!
      if (isOfService(ip, resource, listens, places))
        report({ at: items[0]!, message: 'bypassed', data: { ip, local }, fix: (items[0] as AnyCursor).set(local), ...evidence })
    },
  },
  examples: {
    good: [
      {
        title: 'Pods ask the cache.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: ipvs
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
clusterDNS:
  - 169.254.20.10
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: node-local-dns
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: node-local-dns
  template:
    metadata:
      labels:
        k8s-app: node-local-dns
    spec:
      hostNetwork: true
      containers:
        - name: node-cache
          image: registry.k8s.io/dns/k8s-dns-node-cache:1.26.4
          args: [-localip, 169.254.20.10, -conf, /etc/Corefile]
`,
      },
      {
        title: 'In nftables and iptables mode the cache has the ClusterIP.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: iptables
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
clusterDNS:
  - 10.96.0.10
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: node-local-dns
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: node-local-dns
  template:
    metadata:
      labels:
        k8s-app: node-local-dns
    spec:
      hostNetwork: true
      containers:
        - name: node-cache
          image: registry.k8s.io/dns/k8s-dns-node-cache:1.26.4
          args: [-localip, "169.254.20.10,10.96.0.10", -conf, /etc/Corefile]
`,
      },
      {
        title: 'A name server of another sort.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: ipvs
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
clusterDNS:
  - 192.168.7.53
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: node-local-dns
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: node-local-dns
  template:
    metadata:
      labels:
        k8s-app: node-local-dns
    spec:
      hostNetwork: true
      containers:
        - name: node-cache
          image: registry.k8s.io/dns/k8s-dns-node-cache:1.26.4
          args: [-localip, 169.254.20.10, -conf, /etc/Corefile]
`,
      },
    ],
    bad: [
      {
        title: 'The ClusterIP of the DNS Service.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: ipvs
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
clusterDNS:
  - 10.96.0.10 # error: bypassed
---
apiVersion: v1
kind: Service
metadata:
  name: kube-dns
  namespace: kube-system
spec:
  clusterIP: 10.96.0.10
  selector:
    k8s-app: kube-dns
  ports:
    - name: dns
      port: 53
      protocol: UDP
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: node-local-dns
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: node-local-dns
  template:
    metadata:
      labels:
        k8s-app: node-local-dns
    spec:
      hostNetwork: true
      containers:
        - name: node-cache
          image: registry.k8s.io/dns/k8s-dns-node-cache:1.26.4
          args: [-localip, 169.254.20.10, -conf, /etc/Corefile, -upstreamsvc, kube-dns-upstream]
`,
        fixed: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: ipvs
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
clusterDNS:
  - 169.254.20.10
---
apiVersion: v1
kind: Service
metadata:
  name: kube-dns
  namespace: kube-system
spec:
  clusterIP: 10.96.0.10
  selector:
    k8s-app: kube-dns
  ports:
    - name: dns
      port: 53
      protocol: UDP
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: node-local-dns
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: node-local-dns
  template:
    metadata:
      labels:
        k8s-app: node-local-dns
    spec:
      hostNetwork: true
      containers:
        - name: node-cache
          image: registry.k8s.io/dns/k8s-dns-node-cache:1.26.4
          args: [-localip, 169.254.20.10, -conf, /etc/Corefile, -upstreamsvc, kube-dns-upstream]
`,
      },
      {
        title: 'kubeadm sets the address.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  serviceSubnet: 10.96.0.0/12
---
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: ipvs
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration # error: unset
cgroupDriver: systemd
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: node-local-dns
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: node-local-dns
  template:
    metadata:
      labels:
        k8s-app: node-local-dns
    spec:
      hostNetwork: true
      containers:
        - name: node-cache
          image: registry.k8s.io/dns/k8s-dns-node-cache:1.26.4
          args: [-localip, 169.254.20.10, -conf, /etc/Corefile]
`,
        fixed: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  serviceSubnet: 10.96.0.0/12
---
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: ipvs
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
cgroupDriver: systemd
clusterDNS:
  - 169.254.20.10
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: node-local-dns
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: node-local-dns
  template:
    metadata:
      labels:
        k8s-app: node-local-dns
    spec:
      hostNetwork: true
      containers:
        - name: node-cache
          image: registry.k8s.io/dns/k8s-dns-node-cache:1.26.4
          args: [-localip, 169.254.20.10, -conf, /etc/Corefile]
`,
      },
      {
        title: 'Known by the range of Services alone, in the second family.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  serviceSubnet: fd00:96::/112
---
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: ipvs
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
clusterDNS:
  - fd00:96::a # error: bypassed
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: nodelocaldns
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: nodelocaldns
  template:
    metadata:
      labels:
        k8s-app: nodelocaldns
    spec:
      hostNetwork: true
      containers:
        - name: node-cache
          image: registry.k8s.io/dns/k8s-dns-node-cache:1.26.4
          args: [-localip, fd00:20::10, -conf, /etc/Corefile]
`,
        fixed: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  serviceSubnet: fd00:96::/112
---
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: ipvs
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
clusterDNS:
  - fd00:20::10
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: nodelocaldns
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: nodelocaldns
  template:
    metadata:
      labels:
        k8s-app: nodelocaldns
    spec:
      hostNetwork: true
      containers:
        - name: node-cache
          image: registry.k8s.io/dns/k8s-dns-node-cache:1.26.4
          args: [-localip, fd00:20::10, -conf, /etc/Corefile]
`,
      },
    ],
  },
})

/** A DaemonSet of NodeLocal DNSCache, and the addresses on which it listens, as far as they are written down. */
interface LocalCache {
  readonly workload: Workload
  readonly listens: readonly string[]
  readonly resource: Resource
}
interface DnsService {
  readonly ip: string
  readonly resource: Resource
}
interface Places {
  readonly proxies: PlaceIndex<ProxyMode>
  readonly caches: PlaceIndex<LocalCache>
  readonly services: PlaceIndex<DnsService>
  readonly ranges: PlaceIndex<NetworkRange>
}
const known = new WeakMap<Cluster, Places>()

function read(cluster: Cluster, runtime: Runtime): Places {
  let places = known.get(cluster)
  if (!places) {
    const caches = cluster.workloads.flatMap((workload): LocalCache[] => {
      if (workload.kind.controller !== 'daemonset') return []
      const container = workload.running.find(one => imageNameOf(one.at('image').string ?? '') === 'k8s-dns-node-cache')
      if (!container) return []
      const words = runtime.commandLine(container).words.map(({ text }) => text ?? '')
      const at = words.findIndex(word => /^--?localip(?:=|$)/.test(word))
      const written = at < 0 ? '' : words[at]!.includes('=') ? words[at]!.replace(/^[^=]*=/, '') : (words[at + 1] ?? '')
      return [{ workload, listens: written.split(',').filter(text => parseAddress(text)), resource: workload.resource }]
    })
    const services = cluster.ofKind('Service').flatMap((resource): DnsService[] => {
      if (resource.name !== 'kube-dns' && resource.name !== 'coredns') return []
      const ip = cluster.service(resource).at('spec').at('clusterIP').string
      return ip === undefined ? [] : [{ ip, resource }]
    })
    places = {
      proxies: new PlaceIndex(cluster, proxyModes(cluster, runtime)),
      caches: new PlaceIndex(cluster, caches),
      services: new PlaceIndex(cluster, services),
      ranges: new PlaceIndex(
        cluster,
        networkOf(cluster, runtime).ranges.filter(({ use }) => use === 'services'),
      ),
    }
    known.set(cluster, places)
  }
  return places
}

function isOfService(ip: string, from: Resource, listens: readonly string[], { services, ranges }: Places): boolean {
  const address = parseAddress(ip)
  if (!address) return false
  return (
    // The first is the address of its own.
    listens.indexOf(ip) > 0 ||
    (services.near(from)?.items ?? []).some(service => service.ip === ip) ||
    (ranges.near(from)?.items ?? []).some(range => range.ranges.some(cidr => holdsAddress(cidr, address)))
  )
}

function isLinkLocal(text: string): boolean {
  const address = parseAddress(text)
  return address !== undefined && holdsAddress(linkLocal, address)
}
