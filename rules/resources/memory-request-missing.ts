import { defineRule, memoryProtectionOf, namesOf, podResourcesOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'memory-request-missing',
  summary: 'A container requests no memory.',
  why: 'Without a request the scheduler places the Pod as if it needed no memory, and when the node runs short it is among the first to be evicted, since all that it uses is more than it asked for.',
  details: `
There is one finding for each Pod, with its other containers as related places. Pods without any request or limit are reported by \`best-effort-pod\`, where that rule is on. A memory limit without a request is fine:
the API server takes the limit for the request.

It is silent for init containers that end before the Pod starts, for Pods with resources of their own (\`spec.resources\`), under a LimitRange with a default in the same namespace,
on Windows, where a Kustomize patch speaks of resources, and where a placeholder stands for them.`,
  category: 'resources',
  severity: 'warning',
  presets: ['resources'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Resource management for Pods and containers',
      url: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
    },
    { title: 'Node-pressure eviction', url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/' },
  ],
  aliases: [
    'kube-score/container-resources',
    'polaris/memoryRequestsMissing',
    'kubesec/RequestsMemory',
    'checkov/CKV_K8S_12',
    'trivy/KSV-0016',
    'kics/memory_requests_not_defined',
    'kubescape/C-0269',
    'datree/CONTAINERS_MISSING_MEMORY_REQUEST_KEY',
    'monokle/KBP004',
    'popeye/106',
  ],
  options: { memory: { type: 'string', default: '128Mi', description: 'The request that the fix writes.' } },
  messages: {
    missing: 'No memory request for {containers} in {workload}: the scheduler places the Pod as if it needed no memory{evicted}.',
  },
  on: {
    workload(workload, { report, cluster, settings, isOn, options }) {
      const resources = podResourcesOf(workload, cluster, settings)
      if (!resources || (resources.bestEffort && isOn('best-effort-pod'))) return
      const lacking = resources.without('requests', 'memory')
      const [first, ...others] = lacking
      if (!first) return
      report({
        at: first.at('resources').at('requests').at('memory'),
        message: 'missing',
        data: {
          containers: namesOf(lacking),
          workload: workload.label,
          evicted: memoryProtectionOf(workload.pod) === 'none' ? ', and the node evicts it early when it runs short' : '',
        },
        related: others.map(other => ({ at: other.at('name'), message: `container "${other.label}" has none either` })),
        fix: lacking.map(container => container.at('resources').at('requests').at('memory').set(options.memory)),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'Requests and limits.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
            limits:
              cpu: "1"
              memory: 512Mi
`,
      },
      {
        title: 'The Pod has resources of its own.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      resources:
        requests:
          cpu: 250m
          memory: 256Mi
        limits:
          cpu: "1"
          memory: 512Mi
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      },
      {
        title: 'Pods on Windows.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      nodeSelector:
        kubernetes.io/os: windows
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            limits:
              cpu: "1"
`,
      },
      {
        title: 'A placeholder stands for the resources.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources: \${RESOURCES}
`,
      },
      {
        title: 'A patch says only what it changes.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          env:
            - name: LEVEL
              value: debug
`,
      },
      {
        title: 'A limit is taken for the request.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            limits:
              cpu: "1"
              memory: 1Gi
`,
      },
      {
        title: 'A LimitRange of the namespace brings a default.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            limits:
              cpu: "1"
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  namespace: shop
spec:
  limits:
    - type: Container
      defaultRequest:
        cpu: 100m
        memory: 128Mi
      default:
        memory: 256Mi
`,
      },
      {
        title: 'An init container ends before the Pod starts.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      initContainers:
        - name: migrate
          image: registry.example.com/migrate:1
          resources:
            requests:
              cpu: 100m
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
            limits:
              cpu: "1"
              memory: 512Mi
`,
      },
    ],
    bad: [
      {
        title: 'CPU is requested, memory is not.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests: # warning: missing
              cpu: 100m
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 100m
              memory: 128Mi
`,
      },
      {
        title: 'One container has a request, its neighbour has none.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
            limits:
              cpu: "1"
              memory: 512Mi
        - name: log # warning: missing
          image: registry.example.com/log:1
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
            limits:
              cpu: "1"
              memory: 512Mi
        - name: log
          image: registry.example.com/log:1
          resources:
            requests:
              memory: 128Mi
`,
      },
      {
        title: 'A native sidecar lives as long as the Pod.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      initContainers:
        - name: proxy # warning: missing
          image: registry.example.com/proxy:1
          restartPolicy: Always
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
            limits:
              cpu: "1"
              memory: 512Mi
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      initContainers:
        - name: proxy
          image: registry.example.com/proxy:1
          resources:
            requests:
              memory: 128Mi
          restartPolicy: Always
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
            limits:
              cpu: "1"
              memory: 512Mi
`,
      },
      {
        title: 'Where `best-effort-pod` is off, this rule reports Pods without anything too.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web # warning: missing
          image: registry.example.com/web:1
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              memory: 128Mi
`,
      },
      {
        title: 'A LimitRange of another namespace.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: other
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources: # warning: missing
            limits:
              cpu: "1"
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  namespace: shop
spec:
  limits:
    - type: Container
      defaultRequest:
        cpu: 100m
        memory: 128Mi
      default:
        memory: 256Mi
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: other
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              memory: 128Mi
            limits:
              cpu: "1"
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  namespace: shop
spec:
  limits:
    - type: Container
      defaultRequest:
        cpu: 100m
        memory: 128Mi
      default:
        memory: 256Mi
`,
      },
    ],
  },
})
