import { defineRule, MEBIBYTE, memoryLimitOf, type Place, someVersionHas } from '../../src/rule/index.js'

/** Since 1.28 the kubelet sets memory.oom.group on cgroup v2. Source: https://github.com/kubernetes/kubernetes/pull/117793 */
const GROUP_KILL_MINOR = 28
/** Options of uWSGI that end a worker before it grows beyond all measure. */
const caps = [
  'reload-on-rss',
  'evil-reload-on-rss',
  'reload-on-as',
  'evil-reload-on-as',
  'limit-as',
  'max-requests',
  'max-worker-lifetime',
  'cheaper-rss-limit-soft',
]

export default defineRule({
  id: 'multiprocess-oom-group',
  summary: 'One worker process that takes too much memory ends all workers of the container.',
  why: 'Until Kubernetes 1.27 the kernel killed the fat worker and its master started a new one. Since 1.28, on nodes with cgroup v2, all processes of the container are killed together: every request in flight is lost, and the container restarts.',
  details: `
It looks at gunicorn, uvicorn and uWSGI with two workers or more and a memory limit, where nothing ends a worker before it grows too large: \`max_requests\` of gunicorn, \`limit_max_requests\` of uvicorn, \`reload-on-rss\`,
\`max-requests\` and the like of uWSGI. It is **info**: whether workers grow, no manifest tells.

PHP-FPM is left out, since PHP has a memory_limit for each request, and so are databases, which end all of their sessions when one process is killed anyway. A node can go back to the old way with \`singleProcessOOMKill\` of the kubelet (since 1.32).

Set the cap by what you measure; only you know how fast workers grow.`,
  category: 'resources',
  severity: 'info',
  presets: ['resources'],
  since: '0.1.0',
  sources: [
    { title: 'The kubelet sets memory.oom.group for containers on cgroup v2', url: 'https://github.com/kubernetes/kubernetes/pull/117793' },
    {
      title: 'Kubelet configuration: singleProcessOOMKill',
      url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    },
    { title: 'Gunicorn: max_requests', url: 'https://docs.gunicorn.org/en/stable/settings.html#max-requests' },
    { title: 'uWSGI: things to know', url: 'https://uwsgi-docs.readthedocs.io/en/latest/ThingsToKnow.html' },
  ],
  reports: 'elsewhere',
  messages: {
    python:
      '{workers} workers of {server} in container "{container}" share the memory limit {limit}: since Kubernetes 1.28 one that leaks takes all of them down. Let workers end in time, with --{option}.',
    uwsgi:
      '{workers} workers of uWSGI in container "{container}" share the memory limit {limit}: since Kubernetes 1.28 one that leaks takes all of them down. Let workers end in time, with reload-on-rss = {better}.',
  },
  on: {
    workload(workload, { report, cluster, settings, embedded }) {
      if (!someVersionHas(settings, GROUP_KILL_MINOR)) return
      for (const { container, server, workers, maxRequests } of embedded.pythonServers(workload)) {
        if (!workers.at || (workers.value ?? 0) < 2 || maxRequests.state === 'unknown' || maxRequests.value !== 0) continue
        const limit = memoryLimitOf(container, cluster, settings)
        if (!limit) continue
        report({
          at: workers.at as Place,
          message: 'python',
          data: {
            server,
            container: container.label,
            workers: workers.value ?? 0,
            limit: limit.text,
            option: server === 'gunicorn' ? 'max-requests and --max-requests-jitter' : 'limit-max-requests',
          },
          related: [{ at: limit.at, message: `the limit is ${limit.text}` }],
        })
      }
      for (const config of embedded.uwsgi(workload)) {
        const processes = config.last('processes') ?? config.last('workers') ?? config.last('p')
        const count = processes?.unknown || processes?.conditional ? undefined : Number(processes?.value)
        if (!processes || !count || count < 2 || !config.complete || caps.some(name => config.last(name))) continue
        const limit = memoryLimitOf(config.container, cluster, settings)
        if (!limit) continue
        report({
          at: processes.at,
          message: 'uwsgi',
          data: {
            container: config.container.label,
            workers: count,
            limit: limit.text,
            better: Math.max(Math.floor((limit.bytes * 0.8) / count / MEBIBYTE), 1),
          },
          related: [{ at: limit.at, message: `the limit is ${limit.text}` }],
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Workers end after a thousand requests, and one worker alone.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      command: [gunicorn, -w, "4", --max-requests=1000, --max-requests-jitter=100, "shop.wsgi:application"]
      resources:
        limits: {memory: 1Gi}
    - name: single
      image: registry.example.com/shop:1
      command: [gunicorn, "shop.wsgi:application"]
      resources:
        limits: {memory: 1Gi}
    - name: unlimited
      image: registry.example.com/shop:1
      command: [gunicorn, -w, "4", "shop.wsgi:application"]
`,
      },
      {
        title: 'Before 1.28.',
        config: { kubernetesVersion: '1.27' },
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      command: [gunicorn, -w, "4", "shop.wsgi:application"]
      resources:
        limits: {memory: 1Gi}
`,
      },
    ],
    bad: [
      {
        title: 'gunicorn.',
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
          command: [gunicorn, --bind=0.0.0.0:8000, --workers=4, "shop.wsgi:application"] # info: python
          resources:
            limits:
              memory: 1Gi
`,
      },
      {
        title: 'uWSGI, from its ini.',
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
            name: uwsgi
      containers:
        - name: shop
          image: registry.example.com/shop:1
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: config
              mountPath: /etc/uwsgi
          resources:
            limits:
              memory: 2Gi
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    module = shop.wsgi
    master = true
    processes = 8 # info: uwsgi
    http-socket = :8000
`,
      },
    ],
  },
})
