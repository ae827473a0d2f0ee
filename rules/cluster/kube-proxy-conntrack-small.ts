import {
  allowsSysctl,
  type Cluster,
  defineRule,
  nounOf,
  type Place,
  PlaceIndex,
  type Resource,
  type Runtime,
  type Shell,
  writtenSysctls,
} from '../../src/rule/index.js'

/** kube-proxy's own floor: `conntrack.min` of KubeProxyConfiguration (pkg/proxy/apis/config/v1alpha1/defaults.go). */
const DEFAULT_MIN = 131_072
const KEY = 'net.netfilter.nf_conntrack_max'

/** A DaemonSet that sets the size of the table on its nodes. */
interface Setter {
  readonly resource: Resource
  readonly at: Place
}
const known = new WeakMap<Cluster, { readonly all: readonly Setter[]; readonly index: PlaceIndex<Setter> }>()

/** Looked for once a run, however many documents of kube-proxy there are. */
function settersIn(cluster: Cluster, shell: Shell, runtime: Runtime) {
  let setters = known.get(cluster)
  if (!setters) {
    const all = cluster.workloads
      .filter(({ kind, pod }) => kind.controller === 'daemonset' && pod.at('hostNetwork').boolean === true)
      .flatMap(({ resource, containers }) =>
        containers.flatMap(container =>
          writtenSysctls(container, shell, runtime)
            .filter(({ name }) => allowsSysctl([KEY, 'net.nf_conntrack_max'], name))
            .map(({ at }): Setter => ({ at, resource })),
        ),
      )
    setters = { all, index: new PlaceIndex(cluster, all) }
    known.set(cluster, setters)
  }
  return setters
}

export default defineRule({
  id: 'kube-proxy-conntrack-small',
  summary: 'The conntrack table of the nodes is small, or two programs set its size.',
  why: 'Every connection through a Service, and every DNS query over UDP for half a minute, takes an entry: when the table is full the kernel drops packets of new connections, which looks like timeouts at random.',
  details: `
kube-proxy sets the table to \`maxPerCore\` times the number of cores, and to \`min\` at least; the defaults are 32768 and 131072. \`maxPerCore: 0\` leaves the table as the kernel made it, whatever \`min\` says, which is
reported unless a DaemonSet here sets it, or \`tcpEstablishedTimeout: 0s\` shows that kube-proxy shall touch none of it (nodes that are containers). Where both kube-proxy and a DaemonSet near by (in the same file or folder, or in the folder beside) set it, the one that comes last wins.`,
  category: 'cluster',
  severity: 'warning',
  presets: ['cluster'],
  since: '0.1.0',
  sources: [
    { title: 'kube-proxy Configuration: conntrack', url: 'https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/' },
    { title: 'Linux: nf_conntrack_max', url: 'https://docs.kernel.org/networking/nf_conntrack-sysctl.html' },
  ],
  messages: {
    small:
      'kube-proxy keeps the conntrack table of a node at {min} entries at least, less than its own default of 131072: a busy node fills it, and new connections are dropped. Raise conntrack.min.',
    untouched:
      'kube-proxy leaves the conntrack table of the nodes as the kernel made it (maxPerCore is 0), and nothing here sets it: a busy node fills it, and new connections are dropped. Leave maxPerCore out, or set nf_conntrack_max on the nodes.',
    twice:
      'kube-proxy sets the conntrack table of the nodes, and {workload} sets nf_conntrack_max as well: whichever starts last wins, on each node by chance. Set maxPerCore of kube-proxy to 0, or leave it to kube-proxy.',
  },
  needs: ['shell'],
  on: {
    KubeProxyConfiguration(proxy, { report, cluster, shell, runtime }) {
      const conntrack = proxy.at('conntrack')
      const perCore = conntrack.at('maxPerCore')
      const min = conntrack.at('min')
      if (perCore.unknown || min.unknown) return
      const { all, index } = settersIn(cluster, shell, runtime)
      // kube-proxy ignores min then.
      if (perCore.number === 0) {
        // Nodes that are containers (kind, minikube) cannot set any of it: there all of conntrack is turned off by intention.
        const byIntention = conntrack.at('tcpEstablishedTimeout').string === '0s'
        if (all.length === 0 && !byIntention) report({ at: perCore, message: 'untouched' })
        return
      }
      if (min.number !== undefined && min.number < DEFAULT_MIN && (perCore.number ?? 32_768) * 4 < DEFAULT_MIN)
        report({ at: min, message: 'small', data: { min: min.number } })
      const [setter] = index.near(proxy.resource)?.items ?? []
      if (setter)
        report({
          at: conntrack,
          message: 'twice',
          data: { workload: nounOf(setter.resource) },
          related: [{ at: setter.at, message: 'set here as well' }],
        })
    },
  },
  examples: {
    good: [
      {
        title: 'The defaults.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
conntrack:
  maxPerCore: 32768
  min: 131072
`,
      },
      {
        title: 'A DaemonSet sets it, and kube-proxy leaves it alone.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
conntrack:
  maxPerCore: 0
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: tune
spec:
  selector:
    matchLabels:
      app: tune
  template:
    metadata:
      labels:
        app: tune
    spec:
      hostNetwork: true
      initContainers:
        - name: conntrack
          image: busybox:1.36
          command: [sh, -c, sysctl -w net.netfilter.nf_conntrack_max=1048576]
          securityContext:
            privileged: true
      containers:
        - name: pause
          image: registry.k8s.io/pause:3.10
`,
      },
      {
        title: 'The DaemonSet of another cluster.',
        yaml: {
          'clusters/west/kube-proxy.yaml': `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
conntrack:
  min: 262144
`,
          'clusters/east/tune.yaml': `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: tune
spec:
  selector:
    matchLabels:
      app: tune
  template:
    metadata:
      labels:
        app: tune
    spec:
      hostNetwork: true
      containers:
        - name: tune
          image: busybox:1.36
          command: [sh, -c, "sysctl -w net.netfilter.nf_conntrack_max=1048576 && sleep infinity"]
          securityContext:
            privileged: true
`,
        },
      },
      {
        title: 'A node that is a container: kube-proxy touches nothing of conntrack.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
conntrack:
  maxPerCore: 0
  tcpEstablishedTimeout: 0s
  tcpCloseWaitTimeout: 0s
`,
      },
    ],
    bad: [
      {
        title: 'Left as it is.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
conntrack:
  maxPerCore: 0 # warning: untouched
`,
      },
      {
        title: 'Without maxPerCore kube-proxy ignores min.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
conntrack:
  maxPerCore: 0 # warning: untouched
  min: 524288
`,
      },
      {
        title: 'A small floor.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
conntrack:
  maxPerCore: 8192
  min: 32768 # warning: small
`,
      },
      {
        title: 'Set by two.',
        yaml: `
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
conntrack: # warning: twice
  min: 262144
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: tune
spec:
  selector:
    matchLabels:
      app: tune
  template:
    metadata:
      labels:
        app: tune
    spec:
      hostNetwork: true
      containers:
        - name: tune
          image: busybox:1.36
          command: [sh, -c, "sysctl -w net.netfilter.nf_conntrack_max=1048576 && sleep infinity"]
          securityContext:
            privileged: true
`,
      },
    ],
  },
})
