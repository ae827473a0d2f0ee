import {
  defineRule,
  injectedWithoutRequest,
  namesOf,
  nounOf,
  podResourcesOf,
  type Resource,
  standNear,
  utilizationMetrics,
  weakTarget,
} from '../../src/rule/index.js'

const farTarget = 'neither names a namespace, and they stand in different folders: the two may not belong together'

/** Nothing but a name connects the two. */
function isFar(autoscaler: Resource, target: Resource): boolean {
  return autoscaler.namespace === undefined && target.namespace === undefined && !standNear(autoscaler, target)
}

export default defineRule({
  id: 'hpa-missing-request',
  summary: 'An autoscaler measures utilization against requests that a container does not have.',
  why: 'Utilization is usage divided by requests. When one container of the Pods requests nothing, the metric cannot be computed for any of them: the autoscaler shows <unknown>, and the workload is overloaded with the number of Pods it happens to have.',
  details: `
Looked at are Resource metrics with a target of type Utilization (for all containers of the Pods, native sidecars too), ContainerResource metrics (for the one container), the default of an autoscaler without metrics (80 % of CPU),
and the cpu and memory triggers of KEDA. A target of type AverageValue needs no requests.

A limit counts as a request, as the API server has it, and so do defaults of a LimitRange and resources of the Pod itself (\`spec.resources\`).

It is an **error**; a **warning** when other metrics of the autoscaler work: these can still scale up, but nothing scales down while one metric fails. It is a **warning** as well when the request is missing only on a container that is put into the Pods when they are created
(linkerd-proxy, daprd): whoever runs the mesh may have set a default; where a namespace is set on one side only (when the two stand in different folders, it is silent then), and where neither has one and they stand in different folders.

It is silent where a Kustomize patch speaks of resources, where a placeholder stands for them, and for Pods on Windows.`,
  category: 'availability',
  severity: 'error',
  presets: ['recommended', 'availability'],
  since: '0.1.0',
  sources: [
    {
      title: 'HorizontalPodAutoscaler: support for resource metrics',
      url: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#support-for-resource-metrics',
    },
    {
      title: 'HorizontalPodAutoscaler: algorithm details',
      url: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#algorithm-details',
    },
    { title: 'KEDA: CPU scaler', url: 'https://keda.sh/docs/latest/scalers/cpu/' },
    { title: 'Linkerd: configuring proxy resources', url: 'https://linkerd.io/2/reference/proxy-configuration/' },
  ],
  messages: {
    missing:
      '{autoscaler} scales {workload} on {resource} utilization, which is measured against requests, and {containers} {request} no {resource}: the metric cannot be computed, and load changes nothing about the number of Pods. Set resources.requests.{resource}.',
    injected:
      '{autoscaler} scales {workload} on {resource} utilization, which is measured against requests, and container "{container}", which {product} puts into the Pods, requests no {resource} unless it is told to: the metric cannot be computed, and load changes nothing about the number of Pods. Set the annotation {annotation}.',
  },
  on: {
    workload(workload, { report, cluster, settings }) {
      const autoscalers = cluster.autoscalersOf(workload)
      if (autoscalers.length === 0 || workload.pod.unknown) return
      for (const edge of autoscalers) {
        if (edge.weak && !standNear(edge.autoscaler, workload.resource)) continue
        const { metrics, others } = utilizationMetrics(edge.autoscaler)
        if (metrics.length === 0) continue
        const resources = podResourcesOf(workload, cluster, settings)
        // With requests of the Pod itself, those of the containers are added up and none has to be there.
        if (!resources || !workload.pod.at('resources').at('requests').absent) return
        const broken = metrics.flatMap(metric => {
          const lacking = resources
            .without('requests', metric.resource)
            .filter(container => metric.container === undefined || container.at('name').string === metric.container)
          const injected =
            metric.container === undefined && lacking.length === 0 ? injectedWithoutRequest(workload, cluster, metric.resource) : []
          return lacking.length > 0 || injected.length > 0 ? [{ ...metric, lacking, injected: injected[0] }] : []
        })
        const works = others > 0 || broken.length < metrics.length
        for (const { resource, at, lacking, injected } of broken) {
          const autoscaler = nounOf(edge.autoscaler)
          const common = {
            related: [
              { at, message: `${autoscaler} measures ${resource} utilization` },
              ...lacking.slice(1).map(other => ({ at: other.at('name'), message: `container "${other.label}" requests none either` })),
            ],
            distinguish: `${autoscaler} ${resource}`,
            ...(edge.weak || isFar(edge.autoscaler, workload.resource)
              ? ({ lower: 'warning', because: edge.weak ? weakTarget : farTarget } as const)
              : injected
                ? ({ lower: 'warning', because: `the installation of ${injected.product} may set a default` } as const)
                : works &&
                  ({ lower: 'warning', because: 'its other metrics can still scale up; nothing scales down while one fails' } as const)),
          }
          const data = { autoscaler, workload: workload.label, resource }
          const [first] = lacking
          if (first) {
            report({
              ...common,
              at: first.at('resources').at('requests').at(resource),
              message: 'missing',
              data: { ...data, containers: `container ${namesOf(lacking)}`, request: lacking.length > 1 ? 'request' : 'requests' },
            })
          } else if (injected) {
            const { container, product, annotation } = injected
            report({
              ...common,
              at: workload.template.at('metadata').at('annotations'),
              message: 'injected',
              data: { ...data, container, product, annotation },
            })
          }
        }
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Every container requests CPU.',
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
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`,
      },
      {
        title: 'A limit is a request.',
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
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`,
      },
      {
        title: 'The metric looks at one container, which has a request.',
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
        - name: log
          image: registry.example.com/log:1
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: ContainerResource
      containerResource:
        name: cpu
        container: web
        target:
          type: Utilization
          averageUtilization: 70
`,
      },
      {
        title: 'An average value needs no requests.',
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
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: AverageValue
          averageValue: 500m
`,
      },
      {
        title: 'Requests of the Pod itself.',
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
          cpu: 500m
          memory: 512Mi
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
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
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
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
`,
      },
      {
        title: 'Scaled on the length of a queue.',
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
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata:
  name: web
spec:
  scaleTargetRef:
    name: web
  maxReplicaCount: 10
  triggers:
    - type: kafka
      metadata:
        topic: orders
        lagThreshold: "50"
`,
      },
      {
        title: 'Init containers that end do not count.',
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
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`,
      },
      {
        title: 'Linkerd is told what its proxy requests.',
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
      annotations:
        linkerd.io/inject: enabled
        config.linkerd.io/proxy-cpu-request: 100m
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`,
      },
      {
        title: "Istio's proxy has requests by default.",
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
      annotations:
        sidecar.istio.io/inject: "true"
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`,
      },
      {
        title: 'A placeholder for the resources.',
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
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`,
      },
    ],
    bad: [
      {
        title: 'In different folders, and neither names a namespace.',
        yaml: {
          'autoscaling/hpa.yaml': `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: nginx
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: nginx
  maxReplicas: 5
`,
          'tls/deployment.yaml': `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: nginx
spec:
  selector:
    matchLabels:
      app: nginx
  template:
    metadata:
      labels:
        app: nginx
    spec:
      containers:
        - name: nginx # warning: missing
          image: nginx:1.27
`,
        },
      },
      {
        title: 'No request at all.',
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
        - name: web # error: missing
          image: registry.example.com/web:1
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`,
      },
      {
        title: 'A sidecar has none: one is enough.',
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
        - name: log # error: missing
          image: registry.example.com/log:1
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`,
      },
      {
        title: 'Memory is requested, CPU is measured.',
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
            requests: # error: missing
              memory: 256Mi
---
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  targetCPUUtilizationPercentage: 80
`,
      },
      {
        title: 'Without metrics the autoscaler takes 80 % of CPU.',
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
        - name: web # error: missing
          image: registry.example.com/web:1
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
`,
      },
      {
        title: 'The container that a ContainerResource metric names.',
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
        - name: web # error: missing
          image: registry.example.com/web:1
        - name: log
          image: registry.example.com/log:1
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: ContainerResource
      containerResource:
        name: cpu
        container: web
        target:
          type: Utilization
          averageUtilization: 70
`,
      },
      {
        title: 'Another metric still scales up.',
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
              cpu: 250m
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
    - type: Resource
      resource:
        name: memory
        target:
          type: Utilization
          averageUtilization: 70
`,
      },
      {
        title: 'The old form of the metric, and an Argo Rollout.',
        yaml: `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
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
        - name: web # error: missing
          image: registry.example.com/web:1
---
apiVersion: autoscaling/v2beta1
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: argoproj.io/v1alpha1
    kind: Rollout
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        targetAverageUtilization: 60
`,
      },
      {
        title: 'A CPU trigger of KEDA.',
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
        - name: web # error: missing
          image: registry.example.com/web:1
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata:
  name: web
spec:
  scaleTargetRef:
    name: web
  minReplicaCount: 1
  maxReplicaCount: 10
  triggers:
    - type: cpu
      metricType: Utilization
      metadata:
        value: "70"
`,
      },
      {
        title: 'A native sidecar runs as long as the Pod.',
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
        - name: proxy # error: missing
          image: registry.example.com/proxy:1
          restartPolicy: Always
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`,
      },
      {
        title: 'Linkerd gives its proxy no request by itself.',
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
      annotations: # warning: injected
        linkerd.io/inject: enabled
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`,
      },
      {
        title: 'Neither does Dapr.',
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
      annotations: # warning: injected
        dapr.io/enabled: "true"
        dapr.io/app-id: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`,
      },
    ],
  },
})
