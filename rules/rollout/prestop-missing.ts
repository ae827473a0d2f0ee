import {
  defineRule,
  exposureWords,
  gracePeriodOf,
  isIdle,
  minimumPods,
  needSeconds,
  preStopSleep,
  servingOf,
  shutdownBudgetSeconds,
  weakEvidence,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'prestop-missing',
  summary: 'Pods behind a Service stop without a preStop delay.',
  why: 'Removing a Pod from the endpoints and sending it SIGTERM happen at the same time: until every proxy has forgotten the Pod, connections still go to a process that is already stopping, and clients see refused connections and 502s on every rollout.',
  details: `
Only containers that own a port a Service targets are looked at. It is an **error** when traffic comes from outside (Ingress, route, load balancer, node port) and at least two Pods
run, so that rolling updates are certain; a **warning** with two Pods, an autoscaler, or exposure beyond ClusterIP; else **info**.

It is silent for Jobs, Pods that no Service selects, headless Services that only let peers find each other, \`replicas: 0\`, images known to keep serving through SIGTERM,
a hook of any kind, a Kustomize patch that brings one, and \`sleep: {seconds: 0}\`, the documented way to opt out. A Service of nothing but metrics ports, a Pod or ReplicaSet on its own (no rolling update), and workloads whose old Pods are gone before new ones
start (strategy Recreate, a StatefulSet of one Pod) lower it to info: there, a delay lengthens the gap and does not close it.

Native \`sleep\` needs Kubernetes 1.30; its time is part of \`terminationGracePeriodSeconds\`.`,
  category: 'rollout',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  fix: 'safe',
  sources: [
    { title: 'Pod lifecycle: termination', url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination' },
    {
      title: 'KEP-3960: sleep action for the preStop hook',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/3960-pod-lifecycle-sleep-action',
    },
    { title: 'EKS best practices: load balancing', url: 'https://docs.aws.amazon.com/eks/latest/best-practices/load-balancing.html' },
  ],
  aliases: ['datree/CONTAINERS_MISSING_PRESTOP_KEY'],
  options: { needSeconds, shutdownBudgetSeconds },
  messages: {
    missing:
      '{workload} has no preStop delay: on every rollout its Pods get SIGTERM while connections through {traffic} still arrive (refused connections, 502s). Let container "{container}" sleep about {seconds}s in preStop.',
  },
  on: {
    workload(workload, { report, cluster, runtime, options, settings }) {
      const { controller } = workload.kind
      if (workload.runsToCompletion || workload.replicaCount === 0 || workload.pod.unknown || workload.mayBePatched('preStop')) return
      const serving = servingOf(cluster, workload)
      if (!serving) return
      // A hook gets no time where the grace period is 0: grace-period-zero says so.
      if (gracePeriodOf(workload.pod).seconds === 0) return
      // One Pod a node: the agents of a node are scraped rather than called, unless something routes traffic to them.
      if (controller === 'daemonset' && !serving.external) return
      const owners = serving.exposures
        .flatMap(exposure => exposure.edge.ports.flatMap(port => (port.container ? [port.container] : [])))
        .filter(container => !isIdle(container, runtime))
      const bare = [...new Set(owners)].filter(
        container =>
          runtime.preStop(container).kind === 'none' && !container.at('lifecycle').unknown && !runtime.image(container).drainsOnTerm,
      )
      const container = bare[0]
      if (!container) return

      const pods = minimumPods(cluster, workload)
      const scaled = cluster.autoscalersOf(workload).length > 0
      const several = pods !== undefined && pods >= 2
      const onlyMetrics = serving.exposures.every(exposure =>
        exposure.edge.ports.every(({ port }) => /metrics|prometheus|telemetry|monitoring/i.test(port.at('name').string ?? '')),
      )
      const seconds = Math.max(...serving.exposures.map(exposure => options.needSeconds[exposure.class]))
      const nothingTakesOver = workload.recreates || (controller === 'statefulset' && workload.replicaCount === 1 && !scaled)
      const lowered = serving.weak
        ? ({ lower: 'info', because: weakEvidence } as const)
        : bare.length < new Set(owners).size
          ? ({ lower: 'info', because: 'another container that owns a port of the Service has a hook' } as const)
          : onlyMetrics
            ? ({ lower: 'info', because: 'the Service has metrics ports only: a lost scrape is no lost request' } as const)
            : controller === 'pod' || controller === 'replicaset'
              ? ({ lower: 'info', because: `a ${workload.resource.kind} has no rolling update` } as const)
              : nothingTakesOver
                ? ({
                    lower: 'info',
                    because: 'no other Pod takes the traffic over while this one stops: a delay does not close the gap',
                  } as const)
                : serving.external && several
                  ? {}
                  : several || scaled || serving.external
                    ? ({
                        lower: 'warning',
                        because: serving.external
                          ? 'the manifests do not show two or more Pods'
                          : `traffic comes through ${exposureWords[serving.class]} only`,
                      } as const)
                    : ({ lower: 'info', because: 'the manifests show one Pod and no traffic from outside of the cluster' } as const)
      const fix =
        bare.length === 1 && !nothingTakesOver
          ? preStopSleep(container, seconds, options.shutdownBudgetSeconds, runtime, settings.kubernetesMinor)
          : undefined
      report({
        at: container.at('lifecycle').at('preStop'),
        message: 'missing',
        data: { workload: workload.label, traffic: serving.phrase, container: container.label, seconds },
        related: [
          ...serving.related,
          ...bare.slice(1).map(other => ({ at: other.at('name'), message: `container "${other.label}" has no preStop delay either` })),
        ],
        fix: fix?.intents,
        ...(fix?.safety === 'unsafe' && { fixSafety: 'unsafe' as const }),
        ...lowered,
      })
    },
  },
  examples: {
    good: [
      {
        title: 'The hook holds the Pod while the proxies forget it.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              sleep:
                seconds: 15
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
  name: worker
spec:
  replicas: 3
  selector:
    matchLabels:
      app: worker
  template:
    metadata:
      labels:
        app: worker
    spec:
      containers:
        - name: worker
          image: registry.example.com/worker:1
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
        title: '`seconds: 0` opts out.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              sleep:
                seconds: 0
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
        title: 'A Job runs to its end.',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata:
  name: import
spec:
  template:
    metadata:
      labels:
        app: web
    spec:
      restartPolicy: Never
      containers:
        - name: import
          image: registry.example.com/import:1
          ports:
            - containerPort: 8080
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
        title: 'A headless Service lets the peers of a StatefulSet find each other.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  replicas: 3
  serviceName: db
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      containers:
        - name: db
          image: registry.example.com/db:1
          ports:
            - containerPort: 5432
---
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  clusterIP: None
  selector:
    app: db
  ports:
    - port: 5432
`,
      },
      {
        title: 'A native sidecar owns the port and waits; so does the application behind it.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
          restartPolicy: Always
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              sleep:
                seconds: 15
      containers:
        - name: web
          image: registry.example.com/web:1
          args: [--listen, 127.0.0.1:9000]
          lifecycle:
            preStop:
              sleep:
                seconds: 15
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
        title: 'A hook of another kind: what it does is not known.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              httpGet:
                path: /drain
                port: 8080
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
        title: 'Scaled to zero.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 0
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
          ports:
            - containerPort: 8080
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
        title: 'The lifecycle comes from a template.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
          ports:
            - containerPort: 8080
          lifecycle: \${LIFECYCLE}
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
    ],
    bad: [
      {
        title: 'Three Pods behind a ClusterIP Service.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
          ports:
            - containerPort: 8080
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
  replicas: 3
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
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              sleep:
                seconds: 5
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
        title: 'Three Pods behind an Ingress.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
          ports:
            - containerPort: 8080
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
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: web
      port:
        number: 80
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              sleep:
                seconds: 10
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
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: web
      port:
        number: 80
`,
      },
      {
        title: 'The hook is on the log shipper, not on the container that owns the port.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: log
          image: registry.example.com/log:1
          lifecycle:
            preStop:
              sleep:
                seconds: 15
        - name: web # warning: missing
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
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
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: log
          image: registry.example.com/log:1
          lifecycle:
            preStop:
              sleep:
                seconds: 15
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              sleep:
                seconds: 5
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
        title: 'One Pod, traffic from inside the cluster only: worth knowing.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web # info: missing
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
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
  replicas: 1
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
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              sleep:
                seconds: 5
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
        title:
          'Nothing takes over: strategy Recreate stops every old Pod before a new one starts, and a StatefulSet of one Pod has no other.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  strategy:
    type: Recreate
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web # info: missing
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: forum
spec:
  serviceName: forum
  selector:
    matchLabels:
      app: forum
  template:
    metadata:
      labels:
        app: forum
    spec:
      containers:
        - name: forum # info: missing
          image: registry.example.com/forum:1
          ports:
            - containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: forum
spec:
  type: LoadBalancer
  selector:
    app: forum
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'An autoscaler decides how many Pods run.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1
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
          ports:
            - containerPort: 8080
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
  maxReplicas: 5
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1
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
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              sleep:
                seconds: 5
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
  maxReplicas: 5
`,
      },
      {
        title: 'The grace period is too short for the delay: the fix raises it.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      terminationGracePeriodSeconds: 10
      containers:
        - name: web # error: missing
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
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
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: web
      port:
        number: 80
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      terminationGracePeriodSeconds: 20
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              sleep:
                seconds: 10
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
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: web
      port:
        number: 80
`,
      },
      {
        title: 'Kubernetes before 1.30 has no native sleep; the image has a `sleep` of its own.',
        config: { kubernetesVersion: '1.28' },
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
          image: nginx:1.27
          ports:
            - containerPort: 8080
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
  replicas: 3
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
          image: nginx:1.27
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              exec:
                command:
                  - sleep
                  - "5"
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
    ],
  },
})
