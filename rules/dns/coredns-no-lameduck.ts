import {
  type CorefileDirective,
  type CorefileWord,
  clusterCorefiles,
  clusterServer,
  defineRule,
  goDurationSeconds,
  gracePeriodOf,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'coredns-no-lameduck',
  summary: 'The CoreDNS of the cluster stops answering as soon as it is told to stop.',
  why: 'Nodes send queries to a Pod of CoreDNS for some seconds after it has been told to stop. Without a lame duck period nobody answers these, and the programs that asked wait for the five seconds of their resolver: every rollout of CoreDNS, and every drain of its node, is felt all over the cluster.',
  details: `
It looks at the plugin \`health\` in the Corefile of the cluster's own CoreDNS: in kube-system, with the plugin \`kubernetes\`. Any other CoreDNS, and NodeLocal DNSCache, is let alone. \`lameduck\` makes CoreDNS go on answering
for that long after SIGTERM; \`minimum\` is what kubeadm writes, while EKS recommends 30 seconds. It counts against \`terminationGracePeriodSeconds\`: one that does not fit is reported too.

It is silent where the container has a preStop hook, which delays the end as well, and where a placeholder stands. The fix is unsafe: it edits the configuration of the DNS of all Pods, which CoreDNS reloads by itself.`,
  category: 'dns',
  severity: 'warning',
  presets: ['dns', 'cluster'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'CoreDNS: health', url: 'https://coredns.io/plugins/health/' },
    {
      title: 'EKS best practices: CoreDNS lameduck duration',
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/scale-cluster-services.html',
    },
    {
      title: 'The Corefile of kubeadm',
      url: 'https://github.com/kubernetes/kubernetes/blob/v1.36.0/cmd/kubeadm/app/phases/addons/dns/manifests.go',
    },
  ],
  options: {
    minimum: { type: 'integer', default: 5, minimum: 1, description: 'The fewest seconds for which CoreDNS has to go on answering.' },
  },
  messages: {
    missing:
      'CoreDNS stops answering the moment it is told to stop, while nodes still send it queries: lookups hang for five seconds all over the cluster whenever it is rolled out or its node is drained. Give health the option lameduck {minimum}s.',
    short:
      'CoreDNS goes on answering for {seconds} only after it is told to stop, while nodes may send it queries for longer: lookups hang for five seconds all over the cluster whenever it is rolled out. Make it {minimum}s or more.',
    exceeds:
      'CoreDNS wants to go on answering for {seconds} after it is told to stop, and is killed after {grace} seconds: the queries of that moment get no answer. Make terminationGracePeriodSeconds longer than lameduck.',
  },
  on: {
    ConfigMap(config, { report, embedded, runtime, options }) {
      for (const corefile of clusterCorefiles(config.resource, embedded)) {
        const health = corefile.servers.flatMap(server => server.plugins).findLast(({ name }) => name === 'health')
        if (!health || !clusterServer(corefile)) continue
        const containers = corefile.readers.flatMap(({ container }) => (container ? [container] : []))
        if (containers.some(container => runtime.preStop(container).kind !== 'none')) continue
        const lameduck = health.block?.findLast(({ name }) => name === 'lameduck')
        const word = lameduck?.words[0]
        const related = containers.map(container => ({
          at: container.at('image'),
          message: `${container.workload.label} reads this Corefile`,
        }))
        if (!lameduck || !word) {
          if (health.block?.some(({ name }) => name === '')) continue
          report({
            at: health.at,
            message: 'missing',
            data: { minimum: options.minimum },
            related,
            fix: lameduckFor(health, options.minimum),
          })
          continue
        }
        const seconds = word.text === undefined ? undefined : goDurationSeconds(word.text)
        if (seconds === undefined) continue
        const data = { seconds: word.written, minimum: options.minimum }
        if (seconds < options.minimum) report({ at: lameduck.at, message: 'short', data, related, fix: durationOf(word, options.minimum) })
        const hasty = containers.find(({ workload }) => (gracePeriodOf(workload.pod).seconds ?? Number.POSITIVE_INFINITY) <= seconds)
        if (!hasty) continue
        const grace = gracePeriodOf(hasty.workload.pod).seconds as number
        const field = hasty.workload.pod.at('terminationGracePeriodSeconds')
        report({
          at: lameduck.at,
          message: 'exceeds',
          data: { seconds: word.written, grace },
          related: [
            { at: field, message: `${hasty.workload.label} is killed after ${grace} seconds${field.absent ? ', the default' : ''}` },
          ],
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'As kubeadm writes it.',
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
        title: 'The preStop hook delays the end.',
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
        health
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
          lifecycle:
            preStop:
              sleep:
                seconds: 10
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
        title: 'A CoreDNS of an application.',
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
`,
      },
      {
        title: 'NodeLocal DNSCache.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: node-local-dns
  namespace: kube-system
data:
  Corefile: |
    cluster.local:53 {
        cache 30
        bind 169.254.20.10
        forward . __PILLAR__CLUSTER__DNS__
        health 169.254.20.10:8080
    }
`,
      },
    ],
    bad: [
      {
        title: 'The Corefile of clusters that were made before Kubernetes 1.18.',
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
        health # warning: missing
        ready
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
      {
        title: 'Too short.',
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
            lameduck 1s # warning: short
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
        title: 'With an address, in a Corefile with snippets; longer than the grace period.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns
  namespace: kube-system
data:
  Corefile: |
    (common) {
        errors
        health :8080 {
            lameduck 30s # warning: exceeds
        }
        ready
    }
    .:53 {
        import common
        kubernetes cluster.local in-addr.arpa ip6.arpa
        forward . /etc/resolv.conf
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
          image: coredns/coredns:1.12.0
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
  },
})

/** `lameduck` in a block that is made behind `health`, indented like it. */
function lameduckFor({ at, block }: CorefileDirective, seconds: number) {
  if (block) return undefined
  const text = at.cursor.text()
  if (!text) return undefined
  const indent = /[ \t]*$/.exec(text.value.slice(0, at.from))?.[0] ?? ''
  return text.splice(at.to, at.to, ` {\n${indent}    lameduck ${seconds}s\n${indent}}`)
}

function durationOf({ at }: CorefileWord, seconds: number) {
  return at.cursor.text()?.splice(at.from, at.to, `${seconds}s`)
}
