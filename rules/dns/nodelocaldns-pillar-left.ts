import { type AnyCursor, type Corefile, defineRule, isNodeCache, type Place } from '../../src/rule/index.js'

/** What whoever applies the manifest has to fill in. `__PILLAR__CLUSTER__DNS__` and `__PILLAR__UPSTREAM__SERVERS__` are filled in by node-cache. */
const pillars = /__PILLAR__(?:LOCAL__DNS|DNS__SERVER|DNS__DOMAIN)__/

export default defineRule({
  id: 'nodelocaldns-pillar-left',
  summary: 'A placeholder of the NodeLocal DNSCache manifest was not filled in.',
  why: 'The manifest of NodeLocal DNSCache is a template. With a placeholder among its addresses node-cache refuses to start, and with one for the zone it sends the names of Services to servers outside of the cluster, which do not know them: DNS fails on every node that it reaches.',
  details: `
The manifest in the tree of Kubernetes holds \`__PILLAR__LOCAL__DNS__\`, \`__PILLAR__DNS__SERVER__\` and \`__PILLAR__DNS__DOMAIN__\` for whoever applies it. Reported are those that stand where nothing fills them in any more: in the arguments of node-cache,
in its probes, and as a zone of its Corefile. An empty address behind \`-localip\` is reported too: it comes from a script whose variable was empty.

\`__PILLAR__CLUSTER__DNS__\` and \`__PILLAR__UPSTREAM__SERVERS__\` are filled in by node-cache itself, and so are \`__PILLAR__LOCAL__DNS__\` and \`__PILLAR__DNS__SERVER__\` within the Corefile (from its argument \`-localip\`): none of these is reported there.

Where the address of the DNS Service is all that is missing, it is a **warning**: the manifest that Cilium publishes for local redirects is a template with this place alone.

A manifest in which no such place has been filled in is the template itself, which some script fills in, and is not reported; nor is a place that a Kustomize patch speaks of.`,
  category: 'dns',
  severity: 'error',
  presets: ['dns', 'cluster', 'recommended'],
  since: '0.1.0',
  sources: [
    { title: 'Using NodeLocal DNSCache in Kubernetes clusters', url: 'https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/' },
    { title: 'node-cache: what it fills in', url: 'https://github.com/kubernetes/dns/blob/1.26.7/cmd/node-cache/app/configmap.go' },
    { title: 'node-cache: its arguments', url: 'https://github.com/kubernetes/dns/blob/1.26.7/cmd/node-cache/main.go' },
    {
      title: 'Cilium: the manifest of node-local-dns for local redirects',
      url: 'https://github.com/cilium/cilium/blob/main/examples/kubernetes-local-redirect/node-local-dns.yaml',
    },
  ],
  messages: {
    argument:
      'node-cache gets {pillar} as an address to listen on, does not start, and no Pod that this node points at it gets an answer. Put the address there (in IPVS mode take {pillar} out).',
    empty:
      'node-cache gets an empty address to listen on, which a placeholder was replaced by: it does not start, and no Pod that this node points at it gets an answer. Put the address there.',
    probe:
      'The kubelet asks {pillar} whether node-cache is alive, a host that does not exist: node-cache is restarted over and over, and DNS on the node fails each time. Put the address that node-cache listens on there.',
    zone: 'node-cache answers for the zone {pillar} and for no other of the cluster: the names of Services go to the name servers of the node, which do not know them. Put the domain of the cluster there, cluster.local by default.',
  },
  reports: 'elsewhere',
  on: {
    workload(workload, { report, embedded }) {
      const container = workload.running.find(isNodeCache)
      if (!container) return
      const words = [...container.at('command').items(), ...container.at('args').items()]
      const hosts = [container.at('livenessProbe'), container.at('readinessProbe'), container.at('startupProbe')].map(probe =>
        probe.walk('httpGet', 'host'),
      )
      const corefiles = embedded.corefilesOf(workload)
      const slots: readonly Slot[] = [
        ...addresses(words).map(at => ({ message: 'argument', at, text: String(at.raw) }) as const),
        ...hosts.filter(at => typeof at.raw === 'string').map(at => ({ message: 'probe', at, text: String(at.raw) }) as const),
        ...corefiles.flatMap(zonesOf),
      ]
      for (const at of addresses(words)) {
        if (at.string !== undefined && isEmpty(at.string) && !workload.mayBePatched('args')) report({ at, message: 'empty' })
      }
      const left = slots.filter(({ text }) => pillars.test(text))
      if (left.length === 0 || (left.length === slots.length && !corefiles.some(binds))) return
      const byScript = left.every(({ message, text }) => message === 'argument' && !/__PILLAR__(?:LOCAL__DNS|DNS__DOMAIN)__/.test(text))
      for (const { message, at, text } of left) {
        if (workload.mayBePatched(patchedField[message])) continue
        const pillar = pillars.exec(text)?.[0] as string
        report({
          at,
          message,
          data: { pillar },
          ...(byScript && { lower: 'warning', because: 'the manifest that Cilium publishes has this one place for a script to fill in' }),
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Filled in; node-cache replaces the others.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: node-local-dns
  namespace: kube-system
data:
  Corefile: |
    cluster.local:53 {
        errors
        cache {
            success 9984 30
            denial 9984 5
        }
        reload
        bind 169.254.20.10 10.96.0.10
        forward . __PILLAR__CLUSTER__DNS__ {
            force_tcp
        }
        prometheus :9253
    }
    .:53 {
        errors
        cache 30
        bind 169.254.20.10 10.96.0.10
        forward . __PILLAR__UPSTREAM__SERVERS__
    }
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
          image: registry.k8s.io/dns/k8s-dns-node-cache:1.26.7
          args:
            - -localip
            - 169.254.20.10,10.96.0.10
            - -conf
            - /etc/Corefile
          livenessProbe:
            httpGet:
              host: 169.254.20.10
              path: /health
              port: 8080
          volumeMounts:
            - name: config
              mountPath: /etc/coredns
      volumes:
        - name: config
          configMap:
            name: node-local-dns
            items:
              - key: Corefile
                path: Corefile.base
`,
      },
      {
        title: 'As documented for IPVS mode: the one in the Corefile is taken out by node-cache.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: node-local-dns
  namespace: kube-system
data:
  Corefile: |
    cluster.local:53 {
        errors
        cache {
            success 9984 30
            denial 9984 5
        }
        reload
        bind 169.254.20.10 __PILLAR__DNS__SERVER__
        forward . __PILLAR__CLUSTER__DNS__ {
            force_tcp
        }
        prometheus :9253
    }
    .:53 {
        errors
        cache 30
        bind 169.254.20.10 __PILLAR__DNS__SERVER__
        forward . __PILLAR__UPSTREAM__SERVERS__
    }
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
          image: registry.k8s.io/dns/k8s-dns-node-cache:1.26.7
          args:
            - -localip
            - 169.254.20.10
            - -conf
            - /etc/Corefile
          livenessProbe:
            httpGet:
              host: 169.254.20.10
              path: /health
              port: 8080
          volumeMounts:
            - name: config
              mountPath: /etc/coredns
      volumes:
        - name: config
          configMap:
            name: node-local-dns
            items:
              - key: Corefile
                path: Corefile.base
`,
      },
      {
        title: 'The template itself.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: node-local-dns
  namespace: kube-system
data:
  Corefile: |
    __PILLAR__DNS__DOMAIN__:53 {
        errors
        cache {
            success 9984 30
            denial 9984 5
        }
        reload
        bind __PILLAR__LOCAL__DNS__ __PILLAR__DNS__SERVER__
        forward . __PILLAR__CLUSTER__DNS__ {
            force_tcp
        }
        prometheus :9253
    }
    .:53 {
        errors
        cache 30
        bind __PILLAR__LOCAL__DNS__ __PILLAR__DNS__SERVER__
        forward . __PILLAR__UPSTREAM__SERVERS__
    }
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
          image: registry.k8s.io/dns/k8s-dns-node-cache:1.26.7
          args:
            - -localip
            - __PILLAR__LOCAL__DNS__,__PILLAR__DNS__SERVER__
            - -conf
            - /etc/Corefile
          livenessProbe:
            httpGet:
              host: __PILLAR__LOCAL__DNS__
              path: /health
              port: 8080
          volumeMounts:
            - name: config
              mountPath: /etc/coredns
      volumes:
        - name: config
          configMap:
            name: node-local-dns
            items:
              - key: Corefile
                path: Corefile.base
`,
      },
    ],
    bad: [
      {
        title: 'Addresses that were forgotten.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: node-local-dns
  namespace: kube-system
data:
  Corefile: |
    cluster.local:53 {
        errors
        cache {
            success 9984 30
            denial 9984 5
        }
        reload
        bind 169.254.20.10
        forward . __PILLAR__CLUSTER__DNS__ {
            force_tcp
        }
        prometheus :9253
    }
    .:53 {
        errors
        cache 30
        bind 169.254.20.10
        forward . __PILLAR__UPSTREAM__SERVERS__
    }
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
          image: registry.k8s.io/dns/k8s-dns-node-cache:1.26.7
          args:
            - -localip
            - 169.254.20.10,__PILLAR__DNS__SERVER__ # warning: argument
            - -conf
            - /etc/Corefile
          livenessProbe:
            httpGet:
              host: 169.254.20.10
              path: /health
              port: 8080
          volumeMounts:
            - name: config
              mountPath: /etc/coredns
      volumes:
        - name: config
          configMap:
            name: node-local-dns
            items:
              - key: Corefile
                path: Corefile.base
`,
      },
      {
        title: 'The variable of the script was empty.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: node-local-dns
  namespace: kube-system
data:
  Corefile: |
    cluster.local:53 {
        errors
        cache {
            success 9984 30
            denial 9984 5
        }
        reload
        bind 169.254.20.10
        forward . __PILLAR__CLUSTER__DNS__ {
            force_tcp
        }
        prometheus :9253
    }
    .:53 {
        errors
        cache 30
        bind 169.254.20.10
        forward . __PILLAR__UPSTREAM__SERVERS__
    }
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
          image: registry.k8s.io/dns/k8s-dns-node-cache:1.26.7
          args:
            - -localip
            - "" # error: empty
            - -conf
            - /etc/Corefile
          livenessProbe:
            httpGet:
              host: 169.254.20.10
              path: /health
              port: 8080
          volumeMounts:
            - name: config
              mountPath: /etc/coredns
      volumes:
        - name: config
          configMap:
            name: node-local-dns
            items:
              - key: Corefile
                path: Corefile.base
`,
      },
      {
        title: 'The zone was forgotten.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: node-local-dns
  namespace: kube-system
data:
  Corefile: |
    __PILLAR__DNS__DOMAIN__:53 { # error: zone
        errors
        cache {
            success 9984 30
            denial 9984 5
        }
        reload
        bind 169.254.20.10
        forward . __PILLAR__CLUSTER__DNS__ {
            force_tcp
        }
        prometheus :9253
    }
    .:53 {
        errors
        cache 30
        bind 169.254.20.10
        forward . __PILLAR__UPSTREAM__SERVERS__
    }
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
          image: registry.k8s.io/dns/k8s-dns-node-cache:1.26.7
          args:
            - -localip
            - 169.254.20.10,10.96.0.10
            - -conf
            - /etc/Corefile
          livenessProbe:
            httpGet:
              host: 169.254.20.10
              path: /health
              port: 8080
          volumeMounts:
            - name: config
              mountPath: /etc/coredns
      volumes:
        - name: config
          configMap:
            name: node-local-dns
            items:
              - key: Corefile
                path: Corefile.base
`,
      },
      {
        title: 'The probe was forgotten, and the address is a variable of another tool.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: node-local-dns
  namespace: kube-system
data:
  Corefile: |
    cluster.local:53 {
        errors
        cache {
            success 9984 30
            denial 9984 5
        }
        reload
        bind 169.254.20.10
        forward . __PILLAR__CLUSTER__DNS__ {
            force_tcp
        }
        prometheus :9253
    }
    .:53 {
        errors
        cache 30
        bind 169.254.20.10
        forward . __PILLAR__UPSTREAM__SERVERS__
    }
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
          image: registry.k8s.io/dns/k8s-dns-node-cache:1.26.7
          args:
            - -localip
            - "\${LOCAL_DNS}"
            - -conf
            - /etc/Corefile
          livenessProbe:
            httpGet:
              host: __PILLAR__LOCAL__DNS__ # error: probe
              path: /health
              port: 8080
          volumeMounts:
            - name: config
              mountPath: /etc/coredns
      volumes:
        - name: config
          configMap:
            name: node-local-dns
            items:
              - key: Corefile
                path: Corefile.base
`,
      },
    ],
  },
})

/** Where a Kustomize patch would fill a place in. */
const patchedField = { argument: 'args', probe: 'livenessProbe', zone: 'Corefile' } as const

/** A place that whoever applies the manifest has to fill in. */
interface Slot {
  readonly message: 'argument' | 'probe' | 'zone'
  readonly at: Place
  readonly text: string
}

/** The words with the addresses of `-localip`. */
function addresses(words: readonly AnyCursor[]): readonly AnyCursor[] {
  return words.filter(
    ({ raw }, index) =>
      typeof raw === 'string' && (/^--?localip=/.test(raw) || /^--?localip$/.test(words[index - 1]?.string ?? '') || pillars.test(raw)),
  )
}

/** Whether a list of addresses holds none, or an empty one, which node-cache refuses. */
function isEmpty(argument: string): boolean {
  return argument
    .replace(/^--?localip=/, '')
    .split(',')
    .some(address => address.trim() === '')
}

/** The zones that are no reverse lookups and not the root. */
function zonesOf({ servers }: Corefile): readonly Slot[] {
  return servers.flatMap(server =>
    server.addresses
      .filter(({ written }) => !/^(?:\.|in-addr\.arpa|ip6\.arpa)(?::\d+)?$/.test(written))
      .map(({ at, written }) => ({ message: 'zone', at, text: written }) as const),
  )
}

/** Whether a server listens on an address that is written down. */
function binds({ servers }: Corefile): boolean {
  return servers.some(server => server.plugins.some(({ name, words }) => name === 'bind' && words.some(word => word.text !== undefined)))
}
