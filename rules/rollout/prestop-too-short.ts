import {
  defineRule,
  exposureWords,
  gracePeriodOf,
  minimumPods,
  needSeconds,
  servingOf,
  shutdownBudgetSeconds,
  weakEvidence,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'prestop-too-short',
  summary: 'A preStop delay is shorter than traffic needs to turn away.',
  why: 'The Pod gets SIGTERM while proxies and load balancers still hold it as a target: what arrives in the remaining seconds is refused, on every rollout.',
  details: `
How long it takes depends on the way of the traffic: kube-proxy alone takes some seconds, an ingress controller batches its updates, a load balancer adds its API and its health checks.
The defaults can be changed with \`needSeconds\`. Only a fixed delay is judged: the sleep action, or an exec hook that begins with \`sleep N\`.

It is an **error** when traffic comes from outside and at least two Pods run, a **warning** otherwise; **info** where a namespace is set on one side only.`,
  category: 'rollout',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Pod lifecycle: termination', url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination' },
    { title: 'EKS best practices: load balancing', url: 'https://docs.aws.amazon.com/eks/latest/best-practices/load-balancing.html' },
  ],
  options: { needSeconds, shutdownBudgetSeconds },
  messages: {
    short:
      'preStop of container "{container}" waits {seconds}s, but {exposure} ({traffic}) needs about {need}s to stop sending traffic: requests of the last {gap}s are refused. Wait {need}s.',
  },
  on: {
    workload(workload, { report, cluster, runtime, options }) {
      if (workload.runsToCompletion || workload.replicaCount === 0) return
      const serving = servingOf(cluster, workload)
      const { seconds: grace } = gracePeriodOf(workload.pod)
      if (!serving || grace === 0) return
      if (workload.kind.controller === 'daemonset' && !serving.external) return
      const owners = new Set(
        serving.exposures.flatMap(exposure => exposure.edge.ports.flatMap(port => (port.container ? [port.container] : []))),
      )
      const need = Math.max(...serving.exposures.map(exposure => options.needSeconds[exposure.class]))
      for (const container of owners) {
        const hook = runtime.preStop(container)
        if (hook.kind !== 'sleep' || hook.seconds === 0 || hook.seconds >= need) continue
        const certain = serving.external && (minimumPods(cluster, workload) ?? 0) >= 2
        const longer = hook.native ? [container.at('lifecycle').at('preStop').at('sleep').at('seconds').set(need)] : []
        const grown = need + options.shutdownBudgetSeconds
        const room =
          grace !== undefined && grace < grown ? [workload.pod.at('terminationGracePeriodSeconds').set(Math.ceil(grown / 5) * 5)] : []
        report({
          at: hook.at,
          message: 'short',
          data: {
            container: container.label,
            seconds: hook.seconds,
            exposure: exposureWords[serving.class],
            traffic: serving.phrase,
            need,
            gap: Math.round((need - hook.seconds) * 10) / 10,
          },
          related: serving.related,
          fix: longer.length ? [...longer, ...room] : undefined,
          ...(serving.weak
            ? { lower: 'info', because: weakEvidence }
            : certain
              ? {}
              : { lower: 'warning', because: 'the manifests do not show two or more Pods behind traffic from outside' }),
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Ten seconds behind an Ingress.',
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
        title: 'A poll loop: how long it takes is not known.',
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
              exec:
                command: [sh, -c, "while pgrep nginx; do sleep 1; done"]
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
        title: 'No Service selects the Pods.',
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
                seconds: 1
`,
      },
    ],
    bad: [
      {
        title: 'One second behind an Ingress.',
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
              exec:
                command: ["sh", "-c", "sleep 1"] # error: short
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
        title: 'One second behind a ClusterIP Service.',
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
              exec:
                command: ["sh", "-c", "sleep 1"] # warning: short
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
        title: 'Five seconds behind a load balancer; the native sleep is lengthened.',
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
                seconds: 5 # error: short
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
                seconds: 15
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
`,
      },
      {
        title: 'The hook runs a script that the Dockerfile puts into the image.',
        yaml: {
          'skaffold.yaml': `apiVersion: skaffold/v4beta6
kind: Config
build:
  artifacts:
    - image: registry.example.com/web
      context: src
`,
          'deploy/web.yaml': `
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
            - containerPort: 8080
          lifecycle:
            preStop:
              exec:
                command: [/stop.sh] # warning: short
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
          'src/Dockerfile': `FROM nginx:1.27
COPY stop.sh /stop.sh
`,
          'src/stop.sh': `#!/bin/sh
sleep 1
`,
        },
      },
    ],
  },
})
