import { defineRule, namesOf, podResourcesOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'cpu-request-missing',
  summary: 'A container requests no CPU.',
  why: 'Without a request the scheduler places the Pod as if it needed no CPU, and on a busy node it gets the smallest share there is; an autoscaler that works on CPU utilization cannot compute it.',
  details: `
There is one finding for each Pod, with its other containers as related places. Pods without any request or limit are reported by \`best-effort-pod\`, where that rule is on. A CPU limit without a request is fine:
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
    {
      title: 'HorizontalPodAutoscaler: algorithm details',
      url: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#algorithm-details',
    },
  ],
  aliases: [
    'kube-linter/unset-cpu-requirements',
    'kube-score/container-resources',
    'polaris/cpuRequestsMissing',
    'kubesec/RequestsCPU',
    'checkov/CKV_K8S_10',
    'trivy/KSV-0015',
    'kics/cpu_requests_not_set',
    'kubescape/C-0268',
    'datree/CONTAINERS_MISSING_CPU_REQUEST_KEY',
    'monokle/KBP002',
    'popeye/106',
  ],
  options: { cpu: { type: 'string', default: '100m', description: 'The request that the fix writes.' } },
  messages: {
    missing:
      'No CPU request for {containers} in {workload}: the scheduler places the Pod as if it needed no CPU, and on a busy node it gets the smallest share there is.',
  },
  on: {
    workload(workload, { report, cluster, settings, isOn, options }) {
      const resources = podResourcesOf(workload, cluster, settings)
      if (!resources || (resources.bestEffort && isOn('best-effort-pod'))) return
      const lacking = resources.without('requests', 'cpu')
      const [first, ...others] = lacking
      if (!first) return
      report({
        at: first.at('resources').at('requests').at('cpu'),
        message: 'missing',
        data: { containers: namesOf(lacking), workload: workload.label },
        related: others.map(other => ({ at: other.at('name'), message: `container "${other.label}" has none either` })),
        fix: lacking.map(container => container.at('resources').at('requests').at('cpu').set(options.cpu)),
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
              memory: 1Gi
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
    bad: [
      {
        title: 'Memory is requested, CPU is not.',
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
              memory: 128Mi
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
            limits:
              memory: 1Gi
        - name: log
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
              cpu: 100m
            limits:
              memory: 1Gi
        - name: log
          image: registry.example.com/log:1
          resources:
            requests:
              cpu: 100m
`,
      },
    ],
  },
})
