import { clusterDnsOf, defineRule, isNodeCache, type Resource } from '../../src/rule/index.js'

export default defineRule({
  id: 'nodelocaldns-missing',
  summary: 'Every name lookup of the cluster leaves the node.',
  why: 'Without a cache on the node each lookup is a UDP packet through the address translation of the node to a Pod of CoreDNS somewhere. Busy nodes fill their connection tracking table with these, a lost packet costs five seconds, and CoreDNS has to be large enough for all of it.',
  details: `
Always **info**: small clusters live well without. It looks only at manifests that hold the cluster's own CoreDNS (in kube-system, with the plugin \`kubernetes\`), and at no CoreDNS of an application.

It is silent where some DaemonSet of the manifests is NodeLocal DNSCache; on GKE and AKS (\`provider\`), which bring a cache on the node as an option of the cluster; where an installer or an add-on manager owns CoreDNS, since that has
a switch of its own; and where templates or releases nearby may hold more than is seen. NodeLocal DNSCache is stable since Kubernetes 1.18.`,
  category: 'dns',
  severity: 'info',
  presets: ['cluster'],
  since: '0.1.0',
  sources: [
    { title: 'Using NodeLocal DNSCache in Kubernetes clusters', url: 'https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/' },
    {
      title: 'KEP-1024: NodeLocal DNSCache',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/1024-nodelocal-cache-dns',
    },
    { title: 'LocalDNS in AKS', url: 'https://learn.microsoft.com/en-us/azure/aks/localdns-custom' },
  ],
  messages: {
    missing:
      'Every lookup of every Pod goes over the network to {workload}, and no cache on the nodes takes any of them: consider NodeLocal DNSCache where lookups are many or slow.',
  },
  on: {
    workload(workload, { report, cluster, embedded, settings }) {
      if (workload.namespace !== 'kube-system' || settings.provider === 'gcp' || settings.provider === 'azure') return
      const dns = clusterDnsOf(workload, embedded)
      if (!dns || isManaged(workload.resource) || cluster.supersededBy(workload.resource)) return
      if (cluster.workloads.some(other => other.running.some(isNodeCache)) || cluster.scopeOf(workload.resource).gap !== undefined) return
      report({ at: dns.container.at('image'), message: 'missing', data: { workload: workload.label } })
    },
  },
  examples: {
    good: [
      {
        title: 'With the cache.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns
  namespace: kube-system
data:
  Corefile: |
    .:53 {
        errors
        health {
            lameduck 5s
        }
        ready
        kubernetes cluster.local in-addr.arpa ip6.arpa {
            pods insecure
            fallthrough in-addr.arpa ip6.arpa
        }
        forward . /etc/resolv.conf
        cache 30
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: coredns
  namespace: kube-system
  labels:
    k8s-app: kube-dns
spec:
  replicas: 2
  selector:
    matchLabels:
      k8s-app: kube-dns
  template:
    metadata:
      labels:
        k8s-app: kube-dns
    spec:
      containers:
        - name: coredns
          image: registry.k8s.io/coredns/coredns:v1.11.3
          args: ["-conf", "/etc/coredns/Corefile"]
          readinessProbe:
            httpGet:
              path: /ready
              port: 8181
          volumeMounts:
            - name: config
              mountPath: /etc/coredns
      volumes:
        - name: config
          configMap:
            name: coredns
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
          args: ["-localip", "169.254.20.10,10.96.0.10", "-conf", "/etc/Corefile", "-upstreamsvc", "kube-dns-upstream"]
`,
      },
      {
        title: 'A CoreDNS of an application.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns
  namespace: shop
data:
  Corefile: |
    .:53 {
        errors
        health
        file /etc/coredns/example.db example.com
        forward . 1.1.1.1
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: coredns
  namespace: shop
  labels:
    k8s-app: kube-dns
spec:
  replicas: 2
  selector:
    matchLabels:
      k8s-app: kube-dns
  template:
    metadata:
      labels:
        k8s-app: kube-dns
    spec:
      containers:
        - name: coredns
          image: registry.k8s.io/coredns/coredns:v1.11.3
          args: ["-conf", "/etc/coredns/Corefile"]
          readinessProbe:
            httpGet:
              path: /ready
              port: 8181
          volumeMounts:
            - name: config
              mountPath: /etc/coredns
      volumes:
        - name: config
          configMap:
            name: coredns
`,
      },
      {
        title: 'GKE has a switch for it.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns
  namespace: kube-system
data:
  Corefile: |
    .:53 {
        errors
        health {
            lameduck 5s
        }
        ready
        kubernetes cluster.local in-addr.arpa ip6.arpa {
            pods insecure
            fallthrough in-addr.arpa ip6.arpa
        }
        forward . /etc/resolv.conf
        cache 30
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: coredns
  namespace: kube-system
  labels:
    k8s-app: kube-dns
spec:
  replicas: 2
  selector:
    matchLabels:
      k8s-app: kube-dns
  template:
    metadata:
      labels:
        k8s-app: kube-dns
    spec:
      containers:
        - name: coredns
          image: registry.k8s.io/coredns/coredns:v1.11.3
          args: ["-conf", "/etc/coredns/Corefile"]
          readinessProbe:
            httpGet:
              path: /ready
              port: 8181
          volumeMounts:
            - name: config
              mountPath: /etc/coredns
      volumes:
        - name: config
          configMap:
            name: coredns
`,
        config: { provider: 'gcp' },
      },
    ],
    bad: [
      {
        title: 'The DNS of the cluster, and nothing on the nodes.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns
  namespace: kube-system
data:
  Corefile: |
    .:53 {
        errors
        health {
            lameduck 5s
        }
        ready
        kubernetes cluster.local in-addr.arpa ip6.arpa {
            pods insecure
            fallthrough in-addr.arpa ip6.arpa
        }
        forward . /etc/resolv.conf
        cache 30
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: coredns
  namespace: kube-system
  labels:
    k8s-app: kube-dns
spec:
  replicas: 2
  selector:
    matchLabels:
      k8s-app: kube-dns
  template:
    metadata:
      labels:
        k8s-app: kube-dns
    spec:
      containers:
        - name: coredns
          image: registry.k8s.io/coredns/coredns:v1.11.3 # info: missing
          args: ["-conf", "/etc/coredns/Corefile"]
          readinessProbe:
            httpGet:
              path: /ready
              port: 8181
          volumeMounts:
            - name: config
              mountPath: /etc/coredns
      volumes:
        - name: config
          configMap:
            name: coredns
`,
      },
      {
        title: 'A mirror of the image, on premises.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns
  namespace: kube-system
data:
  Corefile: |
    .:53 {
        errors
        health {
            lameduck 5s
        }
        ready
        kubernetes cluster.local in-addr.arpa ip6.arpa {
            pods insecure
            fallthrough in-addr.arpa ip6.arpa
        }
        forward . /etc/resolv.conf
        cache 30
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: coredns
  namespace: kube-system
  labels:
    k8s-app: kube-dns
spec:
  replicas: 2
  selector:
    matchLabels:
      k8s-app: kube-dns
  template:
    metadata:
      labels:
        k8s-app: kube-dns
    spec:
      containers:
        - name: coredns
          image: harbor.example.com/k8s/coredns:1.12.1 # info: missing
          args: ["-conf", "/etc/coredns/Corefile"]
          readinessProbe:
            httpGet:
              path: /ready
              port: 8181
          volumeMounts:
            - name: config
              mountPath: /etc/coredns
      volumes:
        - name: config
          configMap:
            name: coredns
`,
        config: { provider: 'baremetal' },
      },
    ],
  },
})

/** Whether an installer or the add-on manager of Kubernetes brings the object, of whose other add-ons nothing is seen here. */
function isManaged({ labels }: Resource): boolean {
  return Object.hasOwn(labels, 'addonmanager.kubernetes.io/mode') || labels['app.kubernetes.io/managed-by'] === 'kops'
}
