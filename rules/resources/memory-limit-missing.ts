import { defineRule, namesOf, podResourcesOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'memory-limit-missing',
  summary: 'A container has no memory limit.',
  why: 'Without a limit one leak takes the memory of the whole node: the kernel and the kubelet then kill other Pods, well-behaved ones too.',
  details: `
There is one finding for each Pod, with its other containers as related places. Pods without any request or limit are reported by \`best-effort-pod\`, where that rule is on.

It is silent for init containers that end before the Pod starts, for Pods with resources of their own (\`spec.resources\`), under a LimitRange with a default in the same namespace,
on Windows, where a Kustomize patch speaks of resources, and where a placeholder stands for them.`,
  category: 'resources',
  severity: 'warning',
  presets: ['resources'],
  since: '0.1.0',
  sources: [
    {
      title: 'Resource management for Pods and containers',
      url: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
    },
    { title: 'Node-pressure eviction', url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/' },
  ],
  aliases: [
    'kube-linter/unset-memory-requirements',
    'kube-score/container-resources',
    'polaris/memoryLimitsMissing',
    'kubesec/LimitsMemory',
    'checkov/CKV_K8S_13',
    'trivy/KSV-0018',
    'kics/memory_limits_not_defined',
    'kubescape/C-0271',
    'datree/CONTAINERS_MISSING_MEMORY_LIMIT_KEY',
    'monokle/KBP005',
    'popeye/107',
  ],
  messages: {
    missing:
      'No memory limit for {containers} in {workload}: a leak can take all the memory of its node, and other Pods are killed for it.',
  },
  on: {
    workload(workload, { report, cluster, settings, isOn }) {
      const resources = podResourcesOf(workload, cluster, settings)
      if (!resources || (resources.bestEffort && isOn('best-effort-pod'))) return
      const lacking = resources.without('limits', 'memory')
      const [first, ...others] = lacking
      if (!first) return
      report({
        at: first.at('resources').at('limits').at('memory'),
        message: 'missing',
        data: { containers: namesOf(lacking), workload: workload.label },
        related: others.map(other => ({ at: other.at('name'), message: `container "${other.label}" has none either` })),
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
        title: 'The `max` of a LimitRange is a default too.',
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
      max:
        cpu: "2"
        memory: 1Gi
`,
      },
    ],
    bad: [
      {
        title: 'A request alone.',
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
          resources: # warning: missing
            requests:
              cpu: 100m
              memory: 128Mi
`,
      },
      {
        title: 'CPU is limited, memory is not.',
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
            limits: # warning: missing
              cpu: "1"
`,
      },
      {
        title: 'Two containers, one finding.',
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
          resources: # warning: missing
            requests:
              memory: 128Mi
        - name: log
          image: registry.example.com/log:1
`,
      },
      {
        title: 'The request may come from a placeholder: the limit is still missing.',
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
          resources: # warning: missing
            requests:
              memory: \${MEMORY}
`,
      },
    ],
  },
})
