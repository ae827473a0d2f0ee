import { defineRule, parseQuantity, servingOf } from '../../src/rule/index.js'

const MILLI = 1_000_000n

export default defineRule({
  id: 'cpu-limit-throttle',
  summary: 'A program with many threads answers users under a CPU limit below one core.',
  why: 'The limit is a quota for each tenth of a second. Eight threads spend the quota of half a core in 6 ms and then all stand still for the rest of the period: an answer that takes 20 ms of CPU arrives after 200.',
  details: `
It is **info**, and in no preset: limits are a matter of house rules, and a request alone already gives each container its share. A container is reported when its CPU limit is below \`minMillicores\`, its Pods are reached from outside of the cluster,
and it surely has more threads or processes than the limit has room for: a JVM, gunicorn or uvicorn with two workers or threads and more, uWSGI with two processes and more.

Kernels before 5.4 throttled even below the quota; that is mended. CPU is compressible: nobody is evicted for it, and without a limit a container may use what others leave.`,
  category: 'resources',
  severity: 'info',
  presets: [],
  since: '0.1.0',
  sources: [
    {
      title: 'Resource management for Pods and containers: how limits are enforced',
      url: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#how-pods-with-resource-limits-are-run',
    },
    { title: 'CFS quotas can lead to unnecessary throttling', url: 'https://github.com/kubernetes/kubernetes/issues/67577' },
    { title: 'CFS bandwidth control', url: 'https://docs.kernel.org/scheduler/sched-bwc.html' },
  ],
  options: {
    minMillicores: { type: 'integer', default: 1000, minimum: 1, description: 'Limits below this are reported.' },
  },
  messages: {
    throttled:
      'Container "{container}" runs {what} under a CPU limit of {limit}: they spend the quota of a period together and then stand still, and requests from {services} wait. Raise the limit to a core or more, or remove it.',
  },
  on: {
    container(container, { report, cluster, embedded, options }) {
      const limit = container.at('resources').at('limits').walk('cpu')
      const amount = limit.present && container.role === 'normal' ? parseQuantity(limit.raw) : undefined
      if (!amount || amount.nanos <= 0n || amount.nanos >= BigInt(options.minMillicores) * MILLI) return
      const python = embedded.pythonServers(container.workload).find(server => server.container === container)
      const together = (python?.workers.value ?? 1) * (python?.threads.value ?? 1)
      const uwsgi = embedded.uwsgi(container.workload).find(config => config.container === container)
      const processes = Number((uwsgi?.last('processes') ?? uwsgi?.last('workers'))?.value)
      const what = embedded.java(container).some(({ at }) => at !== undefined)
        ? 'the threads of a JVM'
        : together > 1
          ? `${together} workers and threads of ${python?.server}`
          : processes > 1
            ? `${processes} processes of uWSGI`
            : undefined
      const serving = what === undefined ? undefined : servingOf(cluster, container.workload)
      if (!serving?.external || serving.weak || what === undefined) return
      report({
        at: limit,
        message: 'throttled',
        data: { container: container.label, what, limit: String(limit.raw), services: serving.phrase },
        related: serving.related,
      })
    },
  },
  examples: {
    good: [
      {
        title: 'A whole core, and a Service inside of the cluster.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels:
      app: orders
  template:
    metadata:
      labels:
        app: orders
    spec:
      containers:
        - name: orders
          image: eclipse-temurin:21
          command: [java, -jar, /app/orders.jar]
          resources:
            limits: {cpu: "2", memory: 1Gi}
---
apiVersion: v1
kind: Service
metadata:
  name: orders
spec:
  type: LoadBalancer
  selector:
    app: orders
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: stock
spec:
  selector:
    matchLabels:
      app: stock
  template:
    metadata:
      labels:
        app: stock
    spec:
      containers:
        - name: stock
          image: eclipse-temurin:21
          command: [java, -jar, /app/stock.jar]
          resources:
            limits: {cpu: 500m, memory: 1Gi}
---
apiVersion: v1
kind: Service
metadata:
  name: stock
spec:
  selector:
    app: stock
  ports:
    - port: 80
`,
      },
      {
        title: 'One thread fits into any limit.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          command: [gunicorn, "shop.wsgi:application"]
          resources:
            limits: {cpu: 500m, memory: 1Gi}
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  type: LoadBalancer
  selector:
    app: shop
  ports:
    - port: 80
`,
      },
    ],
    bad: [
      {
        title: 'A JVM behind a load balancer.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels:
      app: orders
  template:
    metadata:
      labels:
        app: orders
    spec:
      containers:
        - name: orders
          image: eclipse-temurin:21
          command: [java, -jar, /app/orders.jar]
          resources:
            limits:
              cpu: 500m # info: throttled
              memory: 1Gi
---
apiVersion: v1
kind: Service
metadata:
  name: orders
spec:
  type: LoadBalancer
  selector:
    app: orders
  ports:
    - port: 80
`,
      },
      {
        title: 'Four workers with half a core.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          command: [gunicorn, --workers=2, --threads=2, "shop.wsgi:application"]
          resources:
            limits:
              cpu: "0.5" # info: throttled
              memory: 1Gi
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  type: NodePort
  selector:
    app: shop
  ports:
    - port: 80
`,
      },
    ],
  },
})
