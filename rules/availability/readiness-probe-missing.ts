import { defineRule, isIdle, servingOf, trafficPorts, weakEvidence } from '../../src/rule/index.js'

export default defineRule({
  id: 'readiness-probe-missing',
  summary: 'A container that a Service sends traffic to has no readinessProbe.',
  why: 'Without one a Pod counts as ready as soon as its process has started: on every rollout the Service sends requests to containers that do not listen yet, while the old Pods are already being stopped, and a container that hangs keeps getting its share.',
  details: `
Only containers that own a port which a Service targets are looked at; ports for metrics, profiling and health checks do not count. A startupProbe alone is not enough: it holds traffic back until the container has started, and no longer; there
the finding is **info**. It is **info** too for bare Pods and ReplicaSets, which have no rollouts, for workloads that stop the old Pod before the new one starts (strategy Recreate, a StatefulSet of one Pod), where another container of the Pod has
a probe, and where a namespace is unset on one side.

It is silent for Jobs, \`replicas: 0\`, Pods that no Service selects, headless Services that only let peers find each other, DaemonSets that nothing outside of the cluster reaches, idle containers, and where
a Kustomize patch brings the probe.

The fix opens a TCP connection to the port, which is the least that a probe can ask: an HTTP path that answers when the application can serve is better. It is unsafe, since the
manifest does not show that the port speaks TCP at once.`,
  category: 'availability',
  severity: 'warning',
  presets: ['availability'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Liveness, readiness and startup probes',
      url: 'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/',
    },
    {
      title: 'Pod lifecycle: container probes',
      url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes',
    },
  ],
  aliases: [
    'kube-linter/no-readiness-probe',
    'kube-score/pod-probes',
    'polaris/readinessProbeMissing',
    'checkov/CKV_K8S_9',
    'kics/readiness_probe_is_not_configured',
    'kubescape/C-0018',
    'datree/CONTAINERS_MISSING_READINESSPROBE_KEY',
    'popeye/104',
    'kyverno/require-probes',
  ],
  messages: {
    missing:
      '{workload} has no readinessProbe on container "{container}": requests through {traffic} reach it as soon as its process has started, so clients see refused connections on every rollout, and they still go there when it hangs.',
  },
  on: {
    workload(workload, { report, cluster, runtime }) {
      const { controller } = workload.kind
      const { running } = workload
      if (workload.runsToCompletion || workload.replicaCount === 0 || workload.pod.unknown) return
      if (running.every(container => !container.at('readinessProbe').absent)) return
      const serving = servingOf(cluster, workload)
      if (!serving || (controller === 'daemonset' && !serving.external) || workload.mayBePatched('readinessProbe')) return
      const bare = trafficPorts(serving).filter(
        ({ container }) => container?.at('readinessProbe').absent && !container.unknown && !isIdle(container, runtime),
      )
      const [first] = bare
      if (!first?.container) return
      const { container } = first
      const probed = running.find(other => !other.at('readinessProbe').absent)
      // Which container listens is a guess, and the probe of another one keeps the Pod from being ready.
      if (probed && !first.declared) return
      const alone =
        workload.recreates || (controller === 'statefulset' && workload.replicaCount === 1 && cluster.autoscalersOf(workload).length === 0)
      const lowered = serving.weak
        ? ({ lower: 'info', because: weakEvidence } as const)
        : !container.at('startupProbe').absent
          ? ({ lower: 'info', because: 'its startupProbe holds traffic back until it has started' } as const)
          : probed
            ? ({ lower: 'info', because: `the readinessProbe of container "${probed.label}" may test it too` } as const)
            : controller === 'pod' || controller === 'replicaset'
              ? ({ lower: 'info', because: `a ${workload.resource.kind} on its own has no rollouts` } as const)
              : alone
                ? ({ lower: 'info', because: 'no other Pod serves while this one starts: a probe only saves clients the attempt' } as const)
                : {}
      const protocol = first.port.at('protocol')
      const others = [...new Set(bare.flatMap(port => port.container ?? []))].filter(other => other !== container)
      report({
        at: container.at('readinessProbe'),
        message: 'missing',
        data: { workload: workload.label, container: container.label, traffic: serving.phrase },
        related: [
          ...serving.related,
          ...others.map(other => ({ at: other.at('name'), message: `container "${other.label}" has no readinessProbe either` })),
        ],
        fix:
          first.targetPort !== undefined && (protocol.absent || protocol.string === 'TCP')
            ? container.at('readinessProbe').set({ tcpSocket: { port: first.targetPort } })
            : undefined,
        ...lowered,
      })
    },
  },
  examples: {
    good: [
      {
        title: 'A probe of any kind.',
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
            - name: http
              containerPort: 8080
          readinessProbe:
            httpGet:
              path: /ready
              port: http
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
        title: 'A gRPC health check.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      containers:
        - name: api
          image: registry.example.com/api:1
          ports:
            - containerPort: 9000
          readinessProbe:
            grpc:
              port: 9000
---
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  selector:
    app: api
  ports:
    - port: 9000
`,
      },
      {
        title: 'A command.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: postgres
spec:
  serviceName: postgres
  replicas: 1
  selector:
    matchLabels:
      app: postgres
  template:
    metadata:
      labels:
        app: postgres
    spec:
      containers:
        - name: postgres
          image: postgres:16
          ports:
            - containerPort: 5432
          readinessProbe:
            exec:
              command: [pg_isready, -U, app]
---
apiVersion: v1
kind: Service
metadata:
  name: postgres
spec:
  selector:
    app: postgres
  ports:
    - port: 5432
`,
      },
      {
        title: 'No Service sends traffic to a worker.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  replicas: 2
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
`,
      },
      {
        title: 'The agent of a node, which is scraped.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: node-exporter
spec:
  selector:
    matchLabels:
      app: node-exporter
  template:
    metadata:
      labels:
        app: node-exporter
    spec:
      containers:
        - name: node-exporter
          image: registry.example.com/node-exporter:1
          ports:
            - name: metrics
              containerPort: 9100
---
apiVersion: v1
kind: Service
metadata:
  name: node-exporter
spec:
  selector:
    app: node-exporter
  ports:
    - name: metrics
      port: 9100
`,
      },
      {
        title: 'The Service has a metrics port only.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: operator
spec:
  selector:
    matchLabels:
      app: operator
  template:
    metadata:
      labels:
        app: operator
    spec:
      containers:
        - name: operator
          image: registry.example.com/operator:1
          ports:
            - name: metrics
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: operator-metrics
spec:
  selector:
    app: operator
  ports:
    - name: metrics
      port: 8080
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
    metadata:
      labels:
        app: import
    spec:
      restartPolicy: Never
      containers:
        - name: import
          image: registry.example.com/import:1
---
apiVersion: v1
kind: Service
metadata:
  name: import
spec:
  selector:
    app: import
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'Scaled to nothing.',
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
            - name: http
              containerPort: 8080
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
        title: 'A template fills the probe in.',
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
          ports:
            - name: http
              containerPort: 8080
          readinessProbe: \${READINESS}
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
        title: 'A Kustomize patch brings the probe.',
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
          ports:
            - name: http
              containerPort: 8080
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
          'base/kustomization.yaml': `
resources:
  - web.yaml
patches:
  - path: probe.yaml
`,
          'base/probe.yaml': `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          readinessProbe:
            httpGet:
              path: /ready
              port: http
`,
        },
      },
      {
        title: 'A headless Service by which the members of a StatefulSet find each other.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: etcd
spec:
  serviceName: etcd
  replicas: 3
  selector:
    matchLabels:
      app: etcd
  template:
    metadata:
      labels:
        app: etcd
    spec:
      containers:
        - name: etcd
          image: registry.example.com/etcd:1
          ports:
            - containerPort: 2380
---
apiVersion: v1
kind: Service
metadata:
  name: etcd
spec:
  clusterIP: None
  selector:
    app: etcd
  ports:
    - port: 2380
`,
      },
      {
        title: 'Traffic goes to the proxy, which has a probe.',
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
        - name: nginx
          image: nginx:1.27
          ports:
            - name: http
              containerPort: 8080
          readinessProbe:
            httpGet:
              path: /healthz
              port: http
        - name: app
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
      targetPort: http
`,
      },
      {
        title: 'A container that only waits.',
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
          command: [sleep, infinity]
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
        title: 'A Deployment behind a Service.',
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
            - name: http
              containerPort: 8080
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
            - name: http
              containerPort: 8080
          readinessProbe:
            tcpSocket:
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
        title: 'A livenessProbe says nothing about traffic.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
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
            - name: http
              containerPort: 8080
          livenessProbe:
            httpGet:
              path: /healthz
              port: http
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
      targetPort: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
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
  replicas: 2
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
            - name: http
              containerPort: 8080
          livenessProbe:
            httpGet:
              path: /healthz
              port: http
          readinessProbe:
            tcpSocket:
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
      targetPort: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
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
        title: 'A startupProbe alone.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
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
            - name: http
              containerPort: 8080
          startupProbe:
            httpGet:
              path: /healthz
              port: http
            failureThreshold: 30
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
  replicas: 2
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
            - name: http
              containerPort: 8080
          startupProbe:
            httpGet:
              path: /healthz
              port: http
            failureThreshold: 30
          readinessProbe:
            tcpSocket:
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
        title: 'An Argo Rollout.',
        yaml: `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: web
spec:
  replicas: 4
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
            - name: http
              containerPort: 8080
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
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: web
spec:
  replicas: 4
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
            - name: http
              containerPort: 8080
          readinessProbe:
            tcpSocket:
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
        title: 'A database of one Pod: nothing serves while it starts, probe or not.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: mysql
spec:
  serviceName: mysql
  replicas: 1
  selector:
    matchLabels:
      app: mysql
  template:
    metadata:
      labels:
        app: mysql
    spec:
      containers:
        - name: mysql # info: missing
          image: mysql:8.4
          ports:
            - containerPort: 3306
---
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  selector:
    app: mysql
  ports:
    - port: 3306
`,
        fixed: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: mysql
spec:
  serviceName: mysql
  replicas: 1
  selector:
    matchLabels:
      app: mysql
  template:
    metadata:
      labels:
        app: mysql
    spec:
      containers:
        - name: mysql
          image: mysql:8.4
          ports:
            - containerPort: 3306
          readinessProbe:
            tcpSocket:
              port: 3306
---
apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  selector:
    app: mysql
  ports:
    - port: 3306
`,
      },
      {
        title: 'A DaemonSet that a load balancer reaches.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: gateway
spec:
  selector:
    matchLabels:
      app: gateway
  template:
    metadata:
      labels:
        app: gateway
    spec:
      containers:
        - name: gateway # warning: missing
          image: registry.example.com/gateway:1
          ports:
            - containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: gateway
spec:
  type: LoadBalancer
  selector:
    app: gateway
  ports:
    - port: 80
      targetPort: 8080
`,
        fixed: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: gateway
spec:
  selector:
    matchLabels:
      app: gateway
  template:
    metadata:
      labels:
        app: gateway
    spec:
      containers:
        - name: gateway
          image: registry.example.com/gateway:1
          ports:
            - containerPort: 8080
          readinessProbe:
            tcpSocket:
              port: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: gateway
spec:
  type: LoadBalancer
  selector:
    app: gateway
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'DNS over UDP: there is no connection to open.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: dns
spec:
  replicas: 2
  selector:
    matchLabels:
      app: dns
  template:
    metadata:
      labels:
        app: dns
    spec:
      containers:
        - name: dns # warning: missing
          image: registry.example.com/dns:1
          ports:
            - containerPort: 53
              protocol: UDP
---
apiVersion: v1
kind: Service
metadata:
  name: dns
spec:
  selector:
    app: dns
  ports:
    - port: 53
      protocol: UDP
`,
      },
      {
        title: 'A bare Pod, and a Service that names a namespace where the Pod names none.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
spec:
  containers:
    - name: web # info: missing
      image: registry.example.com/web:1
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      readinessProbe:
        tcpSocket:
          port: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
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
