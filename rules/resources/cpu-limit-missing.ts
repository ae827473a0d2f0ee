import { defineRule, namesOf, podResourcesOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'cpu-limit-missing',
  summary: 'A container has no CPU limit.',
  why: 'Without a limit a container may take every idle core of its node, so that its speed depends on its neighbours and changes when they do.',
  details: `
This rule is in no preset. A CPU limit throttles a container even while the node has idle cores, which hurts latency; requests alone share the CPU fairly. Turn it on where limits are a
rule of the house: clusters shared by tenants, billing by limits, Pods of QoS class Guaranteed with pinned cores.

There is one finding for each Pod, with its other containers as related places. Pods without any request or limit are reported by \`best-effort-pod\`, where that rule is on.

It is silent for init containers that end before the Pod starts, for Pods with resources of their own (\`spec.resources\`), under a LimitRange with a default in the same namespace,
on Windows, where a Kustomize patch speaks of resources, and where a placeholder stands for them.`,
  category: 'resources',
  severity: 'warning',
  presets: [],
  since: '0.1.0',
  sources: [
    {
      title: 'Resource management for Pods and containers',
      url: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
    },
    { title: 'Pod quality of service classes', url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/' },
  ],
  aliases: [
    'kube-score/container-resources',
    'polaris/cpuLimitsMissing',
    'kubesec/LimitsCPU',
    'checkov/CKV_K8S_11',
    'trivy/KSV-0011',
    'kics/cpu_limits_not_set',
    'kubescape/C-0270',
    'datree/CONTAINERS_MISSING_CPU_LIMIT_KEY',
    'monokle/KBP003',
    'popeye/107',
  ],
  messages: {
    missing: 'No CPU limit for {containers} in {workload}: it may take every idle core of its node.',
  },
  on: {
    workload(workload, { report, cluster, settings, isOn }) {
      const resources = podResourcesOf(workload, cluster, settings)
      if (!resources || (resources.bestEffort && isOn('best-effort-pod'))) return
      const lacking = resources.without('limits', 'cpu')
      const [first, ...others] = lacking
      if (!first) return
      report({
        at: first.at('resources').at('limits').at('cpu'),
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
        title: 'The `max` of a LimitRange is a default.',
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
      max:
        cpu: "2"
        memory: 1Gi
`,
      },
    ],
    bad: [
      {
        title: 'Memory is limited, CPU is not.',
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
              memory: 1Gi
`,
      },
      {
        title: 'A LimitRange with a default for memory alone.',
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
          resources: # warning: missing
            requests:
              cpu: 100m
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
  },
})
