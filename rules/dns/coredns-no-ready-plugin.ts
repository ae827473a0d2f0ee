import {
  type CorefileServer,
  clusterCorefiles,
  clusterDnsOf,
  clusterServer,
  defineRule,
  pluginOf,
  runsRelease,
} from '../../src/rule/index.js'

/** Releases without the plugin: https://coredns.io/2019/04/06/coredns-1.5.0-release/ */
const BEFORE_READY = '<1.5.0'

export default defineRule({
  id: 'coredns-no-ready-plugin',
  summary: 'The CoreDNS of the cluster gets queries before it knows the Services.',
  why: 'CoreDNS answers its health check as soon as its process runs, and the plugin ready only when it has read all Services. Without it a new Pod tells programs that names do not exist which do; and a readinessProbe on /ready never succeeds, so that the cluster is left without DNS.',
  details: `
It looks at the cluster's own CoreDNS: in kube-system, with the plugin \`kubernetes\` in its Corefile. Three things are reported: a Corefile without \`ready\` while the readinessProbe asks for \`/ready\` (**error**: no Pod becomes ready);
a Corefile without it otherwise (**warning**; **info** where no workload is seen to read it); a readinessProbe that asks for \`/health\`, which always says yes (**warning**).

It is silent for CoreDNS before 1.5.0, which has no such plugin, and where the Corefile imports files or holds template actions.`,
  category: 'dns',
  severity: 'error',
  presets: ['dns', 'cluster', 'recommended'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'CoreDNS: ready', url: 'https://coredns.io/plugins/ready/' },
    { title: 'CoreDNS: health', url: 'https://coredns.io/plugins/health/' },
    {
      title: 'EKS best practices: CoreDNS readiness probe',
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/scale-cluster-services.html',
    },
  ],
  messages: {
    neverReady:
      'The readinessProbe of {workload} asks for /ready, and no plugin of this Corefile answers there: no Pod of CoreDNS becomes ready, and no name in the cluster is resolved once the old Pods are gone. Add ready to the server block.',
    missing:
      'CoreDNS gets queries before it has read the Services, and says then that their names do not exist. Add ready to this server block, and let the readinessProbe ask for /ready on port 8181.',
    probe:
      'The readinessProbe of {workload} asks for /health, which says yes before CoreDNS has read the Services: a new Pod tells programs that names do not exist which do. Ask for /ready on port 8181.',
  },
  on: {
    ConfigMap(config, { report, embedded }) {
      for (const corefile of clusterCorefiles(config.resource, embedded)) {
        const server = clusterServer(corefile)
        if (!server || !corefile.complete || corefile.servers.some(other => pluginOf(other, 'ready'))) continue
        const containers = corefile.readers.flatMap(({ container }) => (container ? [container] : []))
        if (containers.some(container => runsRelease(container, BEFORE_READY))) continue
        const at = server.addresses[0]?.at
        if (!at) continue
        const probed = containers.find(container => container.at('readinessProbe').at('httpGet').at('path').string === '/ready')
        const fix = readyIn(server)
        if (probed) {
          const { workload } = probed
          report({
            at,
            message: 'neverReady',
            data: { workload: workload.label },
            related: [{ at: probed.at('readinessProbe').at('httpGet').at('path'), message: 'this is what the kubelet asks for' }],
            fix,
          })
        } else if (containers.length > 0 || config.resource.name === 'coredns') {
          const unseen = containers.length === 0
          report({
            at,
            message: 'missing',
            related: containers.map(container => ({
              at: container.at('image'),
              message: `${container.workload.label} reads this Corefile`,
            })),
            lower: unseen ? 'info' : 'warning',
            because: unseen ? 'the workload that reads the Corefile is not in the manifests' : 'only the queries of the first moments fail',
            fix,
          })
        }
      }
    },
    workload(workload, { report, embedded }) {
      if (workload.namespace !== 'kube-system') return
      const dns = clusterDnsOf(workload, embedded)
      if (!dns || runsRelease(dns.container, BEFORE_READY)) return
      const httpGet = dns.container.at('readinessProbe').at('httpGet')
      const path = httpGet.at('path')
      if (path.string !== '/health') return
      const { corefile } = dns
      if (corefile?.complete && !corefile.servers.some(server => pluginOf(server, 'ready'))) return
      report({
        at: path,
        message: 'probe',
        data: { workload: workload.label },
        lower: 'warning',
        because: 'only the queries of the first moments fail',
        fix: httpGet.at('port').number === 8080 ? [path.set('/ready'), httpGet.at('port').set(8181)] : undefined,
      })
    },
  },
  examples: {
    good: [
      {
        title: 'Probe and plugin.',
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
        title: 'CoreDNS 1.3 has no such plugin.',
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
          image: k8s.gcr.io/coredns:1.3.1
          args: ["-conf", "/etc/coredns/Corefile"]
          readinessProbe:
            httpGet:
              path: /health
              port: 8080
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
        title: 'A CoreDNS of an application; one that imports files.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: dns
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
apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns
  namespace: kube-system
data:
  Corefile: |
    .:53 {
        errors
        import /etc/coredns/custom/*.override
        health {
            lameduck 5s
        }
        kubernetes cluster.local in-addr.arpa ip6.arpa {
            pods insecure
            fallthrough in-addr.arpa ip6.arpa
        }
        forward . /etc/resolv.conf
        cache 30
    }
`,
      },
    ],
    bad: [
      {
        title: 'Nobody becomes ready.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns
  namespace: kube-system
data:
  Corefile: |
    .:53 { # error: neverReady
        errors
        health {
            lameduck 5s
        }
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
        title: 'An old Corefile with a new CoreDNS.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns
  namespace: kube-system
data:
  Corefile: |
    .:53 { # warning: missing
        errors
        health {
            lameduck 5s
        }
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
        title: 'The health check as readinessProbe.',
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
              path: /health # warning: probe
              port: 8080
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
        title: 'The ConfigMap alone.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns
  namespace: kube-system
data:
  Corefile: |
    .:53 { # info: missing
        errors
        health {
            lameduck 5s
        }
        kubernetes cluster.local in-addr.arpa ip6.arpa {
            pods insecure
            fallthrough in-addr.arpa ip6.arpa
        }
        forward . /etc/resolv.conf
        cache 30
    }
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
`,
      },
    ],
  },
})

/** A line `ready` in front of the plugin `kubernetes`, indented like it. */
function readyIn(server: CorefileServer) {
  const kubernetes = pluginOf(server, 'kubernetes')
  const text = kubernetes?.at.cursor.text()
  if (!kubernetes || !text) return undefined
  const { from } = kubernetes.at
  const indent = /(?:^|\n)([ \t]*)$/.exec(text.value.slice(0, from))?.[1]
  return indent === undefined ? undefined : text.splice(from, from, `ready\n${indent}`)
}
