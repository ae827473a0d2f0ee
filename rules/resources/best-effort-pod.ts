import { defineRule, memoryProtectionOf, podResourcesOf, servingOf, weakEvidence } from '../../src/rule/index.js'

export default defineRule({
  id: 'best-effort-pod',
  summary: 'Pods have no request and no limit for CPU or memory.',
  why: 'A Pod of QoS class BestEffort is the first to be killed when its node runs short of memory, whoever used it up; and since the scheduler takes it for weightless, it packs such Pods onto nodes that cannot carry them.',
  details: `
It is an **error** when a Service sends traffic to the Pods, else, and for a Pod that no controller made, a **warning**; **info** for Pods of the priority class system-node-critical, which kubelets do not evict and the kernel kills last. There is one finding for each Pod, with its other containers as related places; where this rule
reports, the rules about each missing request and limit are silent.

It is silent when any container (init containers count) has a request or limit for CPU or memory above zero, when the Pod has them itself (\`spec.resources\`), when a LimitRange
in the namespace brings defaults, where a Kustomize patch speaks of resources, and where a placeholder stands for them. Pods on Windows are left out, and so are Knative Services and Agones game servers, whose
controllers add a container with requests of its own.

The fix writes small requests to start from: measure, then set your own. It is unsafe because the numbers are not known from the manifest.`,
  category: 'resources',
  severity: 'error',
  presets: ['recommended', 'resources'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Pod quality of service classes', url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/' },
    { title: 'Node-pressure eviction', url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/' },
  ],
  aliases: ['kube-score/container-resources', 'popeye/106'],
  options: {
    cpu: { type: 'string', default: '100m', description: 'The CPU request that the fix writes.' },
    memory: { type: 'string', default: '128Mi', description: 'The memory request that the fix writes.' },
  },
  messages: {
    critical:
      '{workload} requests no CPU and no memory: the scheduler packs {packed} nothing, and on a busy node {has} the smallest share of CPU. Its priority class keeps {them} from being killed for memory.',
    bestEffort:
      '{workload} requests no CPU and no memory: {pods} the first to be killed when a node runs short of memory, and the scheduler packs {packed} nothing.',
  },
  on: {
    workload(workload, { report, cluster, settings, options }) {
      if (!podResourcesOf(workload, cluster, settings)?.bestEffort) return
      const [first, ...others] = workload.running
      if (!first) return
      const serving = workload.runsToCompletion ? undefined : servingOf(cluster, workload)
      const critical = memoryProtectionOf(workload.pod) === 'eviction-and-kernel'
      const lowered = critical
        ? ({ lower: 'info', because: 'Pods of system-node-critical are neither evicted nor killed first' } as const)
        : workload.runsToCompletion
          ? ({ lower: 'warning', because: 'these Pods run to their end and serve nobody' } as const)
          : !serving
            ? ({ lower: 'warning', because: 'no Service selects these Pods' } as const)
            : serving.weak
              ? ({ lower: 'warning', because: weakEvidence } as const)
              : workload.kind.controller === 'pod'
                ? ({ lower: 'warning', because: 'a Pod on its own is gone with its node anyway' } as const)
                : {}
      const { cpu, memory } = options
      report({
        at: first.at('resources'),
        message: critical ? 'critical' : 'bestEffort',
        data: {
          workload: workload.label,
          ...(workload.kind.controller === 'pod'
            ? { pods: 'it is', packed: 'it as if it needed', has: 'it has', them: 'it' }
            : { pods: 'its Pods are', packed: 'them as if they needed', has: 'they have', them: 'them' }),
        },
        related: [
          ...(serving?.related ?? []),
          ...others.map(other => ({ at: other.at('name'), message: `container "${other.label}" requests nothing either` })),
        ],
        fix: workload.running.flatMap(container => {
          const requests = container.at('resources').at('requests')
          return requests.absent ? [requests.set({ cpu, memory })] : [requests.at('cpu').set(cpu), requests.at('memory').set(memory)]
        }),
        ...lowered,
      })
    },
  },
  examples: {
    good: [
      {
        title: 'Requests and a memory limit.',
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
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'A limit without a request: the request defaults to the limit.',
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
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'The Pod has resources of its own, which its containers share.',
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
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'A request for CPU alone makes the Pod Burstable.',
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
              cpu: 100m
`,
      },
      {
        title: 'Init containers count.',
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
              memory: 64Mi
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      },
      {
        title: 'A LimitRange of the namespace brings defaults.',
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
      os:
        name: windows
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      },
      {
        title: 'Placeholders: nobody knows what will stand there.',
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
        title: 'A placeholder for the amounts.',
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
              cpu: \${CPU}
              memory: "{{ memory }}"
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
        title: 'A Kustomize patch sets resources.',
        yaml: {
          'base/web.yaml': `
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
`,
          'base/kustomization.yaml': `
resources:
  - web.yaml
`,
          'prod/kustomization.yaml': `
resources:
  - ../base
patches:
  - path: resources.yaml
`,
          'prod/resources.yaml': `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          resources:
            requests:
              memory: 128Mi
`,
        },
      },
      {
        title: 'Istio fills this container in when the Pod is created.',
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
        - name: istio-proxy
          image: auto
`,
      },
      {
        title: 'Knative adds a container with requests.',
        yaml: `
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      },
    ],
    bad: [
      {
        title: 'A Pod that no controller made.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: echo
  labels:
    app: echo
spec:
  containers:
    - name: echo # warning: bestEffort
      image: registry.example.com/echo:1
      ports:
        - containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: echo
spec:
  selector:
    app: echo
  ports:
    - port: 80
      targetPort: 8080
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata:
  name: echo
  labels:
    app: echo
spec:
  containers:
    - name: echo
      image: registry.example.com/echo:1
      ports:
        - containerPort: 8080
      resources:
        requests:
          cpu: 100m
          memory: 128Mi
---
apiVersion: v1
kind: Service
metadata:
  name: echo
spec:
  selector:
    app: echo
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'Critical for its node: not the first to be killed.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: cni
  namespace: kube-system
spec:
  selector:
    matchLabels:
      app: cni
  template:
    metadata:
      labels:
        app: cni
    spec:
      priorityClassName: system-node-critical
      containers:
        - name: cni # info: critical
          image: registry.example.com/cni:1
`,
        fixed: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: cni
  namespace: kube-system
spec:
  selector:
    matchLabels:
      app: cni
  template:
    metadata:
      labels:
        app: cni
    spec:
      priorityClassName: system-node-critical
      containers:
        - name: cni
          image: registry.example.com/cni:1
          resources:
            requests:
              cpu: 100m
              memory: 128Mi
`,
      },
      {
        title: 'A Service sends traffic to the Pods.',
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
        - name: web # error: bestEffort
          image: registry.example.com/web:1
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
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
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'No Service selects the Pods.',
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
        - name: web # warning: bestEffort
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
              cpu: 100m
              memory: 128Mi
`,
      },
      {
        title: 'One finding for the Pod; the other container is a related place.',
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
        - name: web # error: bestEffort
          image: registry.example.com/web:1
        - name: log
          image: registry.example.com/log:1
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
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
        - name: log
          image: registry.example.com/log:1
          resources:
            requests:
              cpu: 100m
              memory: 128Mi
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'Empty resources are none, and so are amounts of zero and resources other than CPU and memory.',
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
          resources: {} # warning: bestEffort
        - name: log
          image: registry.example.com/log:1
          resources:
            requests:
              cpu: 0
              ephemeral-storage: 1Gi
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
        - name: log
          image: registry.example.com/log:1
          resources:
            requests:
              cpu: 100m
              memory: 128Mi
              ephemeral-storage: 1Gi
`,
      },
      {
        title: 'A LimitRange for Pods sets bounds and no defaults.',
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
        - name: web # warning: bestEffort
          image: registry.example.com/web:1
---
apiVersion: v1
kind: LimitRange
metadata:
  name: bounds
  namespace: shop
spec:
  limits:
    - type: Pod
      max:
        cpu: "2"
        memory: 1Gi
`,
        fixed: `
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
            requests:
              cpu: 100m
              memory: 128Mi
---
apiVersion: v1
kind: LimitRange
metadata:
  name: bounds
  namespace: shop
spec:
  limits:
    - type: Pod
      max:
        cpu: "2"
        memory: 1Gi
`,
      },
      {
        title: 'A Job.',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata:
  name: import
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: import # warning: bestEffort
          image: registry.example.com/import:1
`,
        fixed: `
apiVersion: batch/v1
kind: Job
metadata:
  name: import
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: import
          image: registry.example.com/import:1
          resources:
            requests:
              cpu: 100m
              memory: 128Mi
`,
      },
      {
        title: 'Before 1.32 the API server drops the resources of a Pod.',
        config: { kubernetesVersion: '1.30' },
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
        - name: web # warning: bestEffort
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
          resources:
            requests:
              cpu: 100m
              memory: 128Mi
`,
      },
    ],
  },
})
