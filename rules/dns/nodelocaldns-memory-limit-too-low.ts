import { defineRule, formatBytes, isNodeCache, MEBIBYTE, memoryLimitOf } from '../../src/rule/index.js'

/** What a full cache of the default size takes: https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/#setting-memory-limits */
const CACHE_BYTES = 30 * 1000 ** 2

export default defineRule({
  id: 'nodelocaldns-memory-limit-too-low',
  summary: 'NodeLocal DNSCache may use less memory than its caches take when they are full.',
  why: 'node-cache that is killed for its memory cannot take its addresses and rules off the node: every lookup on that node goes to a process that is gone, until it has been started again.',
  details: `
Always **info**: caches may never be full. The documentation says that a cache of the default 10,000 entries takes about 30 MB, for each server block with a cache. The rule multiplies that by the server blocks with \`cache\` in the Corefile
of node-cache, and takes one where the Corefile is not seen. Concurrent queries take memory besides; \`max_concurrent\` of \`forward\` bounds these.

The add-on of Kubernetes sets no limit. To choose one, run it without, and look at the peak of its memory.`,
  category: 'dns',
  severity: 'info',
  presets: ['dns', 'cluster'],
  since: '0.1.0',
  sources: [
    {
      title: 'Using NodeLocal DNSCache: setting memory limits',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/#setting-memory-limits',
    },
  ],
  messages: {
    tooLow:
      'node-cache may use {limit}, and its {caches} about {needed} when full: killed for its memory it leaves its rules behind, and DNS on that node fails until it runs again. Raise the limit, or leave it out.',
  },
  on: {
    container(container, { report, cluster, embedded, settings }) {
      if (container.role !== 'normal' || container.at('resources').absent || !isNodeCache(container)) return
      const limit = memoryLimitOf(container, cluster, settings)
      if (limit?.from !== 'container') return
      const caches = embedded
        .corefilesOf(container.workload)
        .flatMap(({ servers }) => servers)
        .filter(({ plugins }) => plugins.some(({ name }) => name === 'cache')).length
      const needed = Math.max(1, caches) * CACHE_BYTES
      if (limit.bytes >= needed) return
      report({
        at: limit.at,
        message: 'tooLow',
        data: {
          limit: formatBytes(limit.bytes),
          caches: caches > 1 ? `${caches} caches take` : 'cache takes',
          needed: `${Math.round(needed / MEBIBYTE)}Mi`,
        },
      })
    },
  },
  examples: {
    good: [
      {
        title: 'No limit, as in the add-on of Kubernetes.',
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
        title: 'Enough for both.',
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
          resources:
            limits:
              memory: 128Mi
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
        title: 'Something else.',
        yaml: `
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
      containers:
        - name: node-cache
          image: registry.k8s.io/coredns/coredns:v1.12.0
          resources:
            limits:
              memory: 20Mi
`,
      },
    ],
    bad: [
      {
        title: 'Two caches.',
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
          resources:
            limits:
              memory: 50Mi # info: tooLow
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
        title: 'Not enough for one.',
        yaml: `
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
      containers:
        - name: node-cache
          image: registry.k8s.io/dns/k8s-dns-node-cache:1.25.0
          resources:
            limits:
              memory: 25Mi # info: tooLow
`,
      },
    ],
  },
})
