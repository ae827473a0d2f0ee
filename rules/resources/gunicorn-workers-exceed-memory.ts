import { defineRule, formatBytes, MEBIBYTE, memoryLimitOf, type Place } from '../../src/rule/index.js'

export default defineRule({
  id: 'gunicorn-workers-exceed-memory',
  summary: 'Gunicorn or uvicorn starts more workers than the memory limit has room for.',
  why: 'Each worker is a process with the whole application in it. When the workers have warmed up they together pass the limit, and the kernel kills one of them, or since Kubernetes 1.28 the container: all requests in flight are lost.',
  details: `
Two findings, both **info**, since no manifest tells how large the application is:

- The limit leaves less than \`memoryPerWorkerMiB\` for each worker. A small Django or Flask application takes 60 to 150 MiB.
- The number of workers is computed from \`cpu_count()\`: that counts the CPUs of the node, not the CPU limit, so that the same Pod starts 9 workers on one node and 129 on another.

The number comes from the command line, GUNICORN_CMD_ARGS, WEB_CONCURRENCY, a start script or a gunicorn.conf.py in a mounted ConfigMap. It is silent without a memory limit (memory-limit-missing) and where the number is not known.
\`preload_app\` shares memory between workers; raise or lower the option to what you measure.`,
  category: 'resources',
  severity: 'info',
  presets: ['resources'],
  since: '0.1.0',
  sources: [
    { title: 'Gunicorn: how many workers?', url: 'https://docs.gunicorn.org/en/stable/design.html#how-many-workers' },
    { title: 'Gunicorn: settings', url: 'https://docs.gunicorn.org/en/stable/settings.html#workers' },
  ],
  reports: 'elsewhere',
  options: {
    memoryPerWorkerMiB: { type: 'integer', default: 64, minimum: 1, description: 'The memory, in MiB, that a worker needs at least.' },
  },
  messages: {
    many: '{server} in container "{container}" starts {workers} workers with a memory limit of {limit}: {each} for each. When they have warmed up the kernel kills some of them, or all. Start fewer, or raise the limit.',
    cpus: '{server} in container "{container}" starts workers by the CPUs of the node ({text}), with a memory limit of {limit}: on a large node there are dozens. Set the number, for example by WEB_CONCURRENCY.',
  },
  on: {
    workload(workload, { report, cluster, settings, embedded, options }) {
      for (const { container, server, workers } of embedded.pythonServers(workload)) {
        if (!workers.at) continue
        const byCpus = workers.state === 'unknown' && /cpu_count|process_cpu_count|sched_getaffinity/.test(workers.text ?? '')
        if (!byCpus && (workers.value ?? 1) < 2) continue
        const limit = memoryLimitOf(container, cluster, settings)
        if (!limit) continue
        const at: Place = workers.at
        const data = { server, container: container.label, limit: limit.text }
        const related = [{ at: limit.at, message: `the limit is ${limit.text}` }]
        if (byCpus) report({ at, message: 'cpus', data: { ...data, text: (workers.text ?? '').slice(0, 60) }, related })
        else if (workers.value && limit.bytes / workers.value < options.memoryPerWorkerMiB * MEBIBYTE) {
          const each = formatBytes(limit.bytes / workers.value)
          report({ at, message: 'many', data: { ...data, workers: workers.value, each }, related })
        }
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Room for each worker.',
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
          command: [gunicorn, --workers, "3", "shop.wsgi:application"]
          resources:
            limits: {memory: 512Mi}
`,
      },
      {
        title: 'Not known, not limited, or one.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  containers:
    - name: a
      image: registry.example.com/shop:1
      command: [gunicorn, --workers, "$(WORKERS)", "shop.wsgi:application"]
      resources:
        limits: {memory: 128Mi}
    - name: b
      image: registry.example.com/shop:1
      command: [gunicorn, --workers, "16", "shop.wsgi:application"]
    - name: c
      image: registry.example.com/shop:1
      command: [uvicorn, "main:app"]
      resources:
        limits: {memory: 48Mi}
`,
      },
    ],
    bad: [
      {
        title: 'Eight workers in 256Mi.',
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
          command: [sh, -c]
          args:
            - |
              python manage.py migrate
              exec gunicorn --bind 0.0.0.0:8000 --workers 8 shop.wsgi:application # info: many
          resources:
            requests:
              memory: 256Mi
            limits:
              memory: 256Mi
`,
      },
      {
        title: 'A configuration file that counts the CPUs of the node.',
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
      volumes:
        - name: config
          configMap:
            name: gunicorn
      containers:
        - name: shop
          image: registry.example.com/shop:1
          command: [gunicorn, -c, /etc/gunicorn/gunicorn.conf.py, "shop.wsgi:application"]
          volumeMounts:
            - name: config
              mountPath: /etc/gunicorn
          resources:
            limits:
              cpu: "1"
              memory: 512Mi
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: gunicorn
data:
  gunicorn.conf.py: |
    import multiprocessing
    bind = "0.0.0.0:8000"
    workers = multiprocessing.cpu_count() * 2 + 1 # info: cpus
`,
      },
      {
        title: 'WEB_CONCURRENCY.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: api
spec:
  containers:
    - name: api
      image: registry.example.com/api:1
      command: [uvicorn, "main:app", --host, 0.0.0.0]
      env:
        - name: WEB_CONCURRENCY
          value: "12" # info: many
      resources:
        limits:
          memory: 384Mi
`,
      },
    ],
  },
})
