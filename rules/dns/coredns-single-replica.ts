import { type Cluster, clusterDnsOf, defineRule, type Workload } from '../../src/rule/index.js'

export default defineRule({
  id: 'coredns-single-replica',
  summary: 'A single Pod answers every name lookup of the cluster.',
  why: 'When the node of the only CoreDNS is drained or fails, no name in the cluster is resolved until another Pod is scheduled, has started and is known to every node: requests between all Services fail for that time.',
  details: `
It looks at the cluster's own CoreDNS: a Deployment in kube-system with the image \`coredns\`, and the plugin \`kubernetes\` in its Corefile or the label of the cluster's DNS. kubeadm makes two Pods.

It is silent with a HorizontalPodAutoscaler, with the cluster-proportional-autoscaler, for a DaemonSet, and where a Kustomize patch sets the number. Without the field \`replicas\` it is **info**: the add-on of Kubernetes leaves it out
so that an autoscaler or the user may set it.`,
  category: 'dns',
  severity: 'warning',
  presets: ['dns', 'cluster'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Autoscale the DNS Service in a cluster',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/dns-horizontal-autoscaling/',
    },
    {
      title: 'The CoreDNS add-on of Kubernetes',
      url: 'https://github.com/kubernetes/kubernetes/blob/v1.36.0/cluster/addons/dns/coredns/coredns.yaml.base',
    },
  ],
  messages: {
    single:
      '{workload} is a single Pod: when its node is drained or fails, no name in the cluster is resolved until another one has started. Run two or more, on different nodes.',
  },
  on: {
    workload(workload, { report, cluster, embedded }) {
      const { kind, namespace, replicaCount, replicas } = workload
      if (namespace !== 'kube-system' || kind.controller !== 'deployment' || replicaCount !== 1 || !replicas) return
      const dns = clusterDnsOf(workload, embedded)
      if (!dns || cluster.autoscalersOf(workload).length > 0 || workload.mayBePatched('replicas')) return
      if (cluster.supersededBy(workload.resource) || isScaledProportionally(workload, cluster)) return
      report({
        at: replicas,
        message: 'single',
        data: { workload: workload.label },
        related: [{ at: dns.container.at('image'), message: 'this is the DNS of the cluster' }],
        fix: replicas.set(2),
        ...(replicas.absent && { lower: 'info', because: 'the field is left out, so that something else may set it' }),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'Two Pods.',
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
      },
      {
        title: 'An autoscaler sets the number.',
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
kind: Deployment
metadata:
  name: dns-autoscaler
  namespace: kube-system
spec:
  selector:
    matchLabels:
      app: dns-autoscaler
  template:
    metadata:
      labels:
        app: dns-autoscaler
    spec:
      containers:
        - name: autoscaler
          image: registry.k8s.io/cpa/cluster-proportional-autoscaler:v1.9.0
          command:
            - /cluster-proportional-autoscaler
            - --namespace=kube-system
            - --target=Deployment/coredns
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
  replicas: 1
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
    ],
    bad: [
      {
        title: 'One Pod.',
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
  replicas: 1 # warning: single
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
        fixed: `
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
      },
      {
        title: 'The field is left out.',
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
spec: # info: single
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
        fixed: `
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
      },
      {
        title: 'Without its Corefile.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: coredns
  namespace: kube-system
spec:
  replicas: 1 # warning: single
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
          image: registry.k8s.io/coredns/coredns:v1.12.0
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: coredns
  namespace: kube-system
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
          image: registry.k8s.io/coredns/coredns:v1.12.0
`,
      },
    ],
  },
})

/** Whether a cluster-proportional-autoscaler names the Deployment as its target. */
function isScaledProportionally({ resource }: Workload, cluster: Cluster): boolean {
  const target = new RegExp(`--target[= ]deployment/${resource.name?.replace(/[^\w-]/g, '.')}\\b`, 'i')
  return cluster.workloads.some(other =>
    other.running.some(container =>
      target.test(
        [...container.at('command').items(), ...container.at('args').items()]
          .map(({ raw }) => (typeof raw === 'string' ? raw : ''))
          .join(' '),
      ),
    ),
  )
}
