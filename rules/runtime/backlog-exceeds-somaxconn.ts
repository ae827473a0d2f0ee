import { DEFAULT_SOMAXCONN, defineRule, type Place, podSysctls, writtenSysctls } from '../../src/rule/index.js'

const SOMAXCONN = 'net.core.somaxconn'

export default defineRule({
  id: 'backlog-exceeds-somaxconn',
  summary: 'A server asks for a longer queue of waiting connections than its Pod has.',
  why: 'The kernel cuts the queue to net.core.somaxconn. uWSGI refuses to start then; other servers go on with the shorter queue without a word, and a burst of connections is dropped that the configuration seems to allow for.',
  details: `
The limit is 4096 from Linux 5.4 on, unless \`securityContext.sysctls\` of the Pod, or a privileged container of it, sets \`net.core.somaxconn\`; Pods on the network of their node have its limit and are left out. Read are \`listen\` of uWSGI, \`listen ... backlog=\` of nginx, \`--backlog\` of gunicorn and uvicorn, and
\`--tcp-backlog\` of Redis and Valkey.

**Error** for uWSGI, which ends at once. **Info** for the others.`,
  category: 'runtime',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  sources: [
    {
      title: 'uWSGI: the listen queue',
      url: 'https://uwsgi-docs.readthedocs.io/en/latest/articles/TheArtOfGracefulReloading.html#the-listen-queue',
    },
    { title: 'listen(2)', url: 'https://man7.org/linux/man-pages/man2/listen.2.html' },
    { title: 'Linux: somaxconn', url: 'https://docs.kernel.org/admin-guide/sysctl/net.html' },
  ],
  options: {
    somaxconn: {
      type: 'integer',
      default: DEFAULT_SOMAXCONN,
      minimum: 1,
      description: `${SOMAXCONN} of the network namespace of a Pod that does not set it.`,
    },
  },
  messages: {
    fatal:
      'uWSGI in container "{container}" wants a listen queue of {backlog}, and {limit}: it ends at start, and the Pods of {workload} crash in a loop. Lower listen, or set {sysctl} (allowedUnsafeSysctls of the kubelets must hold it).',
    cut: '{server} in container "{container}" wants a listen queue of {backlog}, and {limit}: the queue is cut to {somaxconn} without a word.',
  },
  needs: ['shell'],
  reports: 'elsewhere',
  on: {
    workload(workload, { report, embedded, shell, runtime, options }) {
      // The limit is that of the node, which no manifest tells.
      if (workload.pod.at('hostNetwork').boolean === true) return
      const wanted: { server: string; backlog: number; at: Place; container: string; fatal: boolean }[] = []
      for (const config of embedded.uwsgi(workload)) {
        const option = config.last('listen')
        const backlog = Number(option?.value)
        if (option && !option.unknown && !option.conditional && Number.isInteger(backlog))
          wanted.push({ server: 'uWSGI', backlog, at: option.at, container: config.container.label, fatal: true })
      }
      for (const { server, backlog, container } of embedded.pythonServers(workload)) {
        if (backlog.state === 'set' && backlog.value !== undefined && backlog.at)
          wanted.push({ server, backlog: backlog.value, at: backlog.at, container: container.label, fatal: false })
      }
      for (const config of embedded.nginx(workload)) {
        for (const listen of config.all('listen')) {
          for (const { text, at } of listen.words) {
            const match = /^backlog=(\d{1,9})$/.exec(text ?? '')
            if (match) wanted.push({ server: 'nginx', backlog: Number(match[1]), at, container: config.container.label, fatal: false })
          }
        }
      }
      for (const container of workload.containers) {
        const { name, program } = runtime.commandLine(container)
        if (name === undefined || !/^(?:redis|valkey)-server$/.test(name)) continue
        const index = program.findIndex(({ text }) => text === '--tcp-backlog')
        const value = index < 0 ? undefined : program[index + 1]
        if (value?.at && /^\d{1,9}$/.test(value.text ?? ''))
          wanted.push({ server: name, backlog: Number(value.text), at: value.at, container: container.label, fatal: false })
      }
      const largest = wanted.filter(({ backlog }) => backlog > options.somaxconn)
      if (largest.length === 0) return
      const set = [
        ...podSysctls(workload.pod).filter(({ name }) => name === SOMAXCONN),
        ...workload.containers.flatMap(container => writtenSysctls(container, shell, runtime)).filter(({ name }) => name === SOMAXCONN),
      ]
      if (set.some(({ value }) => value === undefined || !/^\s*\d+\s*$/.test(value))) return
      const somaxconn = set.length > 0 ? Math.max(...set.map(({ value }) => Number(value))) : options.somaxconn
      for (const { server, backlog, at, container, fatal } of largest) {
        if (backlog <= somaxconn) continue
        const limit = `${SOMAXCONN} of the Pod is ${somaxconn}`
        if (fatal)
          report({
            at,
            message: 'fatal',
            data: {
              container,
              backlog,
              limit,
              sysctl: SOMAXCONN,
              workload: workload.label,
            },
          })
        else
          report({
            at,
            message: 'cut',
            data: { server, container, backlog, limit, somaxconn },
            lower: 'info',
            because: 'the server starts all the same',
          })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Within the limit.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: app
spec:
  selector:
    matchLabels:
      app: app
  template:
    metadata:
      labels:
        app: app
    spec:
      containers:
        - name: app
          image: registry.example.com/app:1
          command: [uwsgi, --listen, "1024", --http-socket, ":8080"]
`,
      },
      {
        title: 'The Pod raises the limit.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: app
spec:
  selector:
    matchLabels:
      app: app
  template:
    metadata:
      labels:
        app: app
    spec:
      securityContext:
        sysctls:
          - name: net.core.somaxconn
            value: "16384"
      containers:
        - name: app
          image: registry.example.com/app:1
          command: [uwsgi, --listen, "8192", --http-socket, ":8080"]
`,
      },
      {
        title: 'On the network of the node, whose limit is not known.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: app
spec:
  selector:
    matchLabels:
      app: app
  template:
    metadata:
      labels:
        app: app
    spec:
      hostNetwork: true
      containers:
        - name: app
          image: registry.example.com/app:1
          command: [uwsgi, --listen, "8192", --http-socket, ":8080"]
`,
      },
    ],
    bad: [
      {
        title: 'uWSGI does not start.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: app
spec:
  selector:
    matchLabels:
      app: app
  template:
    metadata:
      labels:
        app: app
    spec:
      containers:
        - name: app
          image: registry.example.com/app:1
          args: [uwsgi, --listen, "8192", --http-socket, ":8080"] # error: fatal
`,
      },
      {
        title: 'In a mounted ini file.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: app
data:
  uwsgi.ini: |
    [uwsgi]
    http-socket = :8080
    listen = 8192 # error: fatal
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: app
spec:
  selector:
    matchLabels:
      app: app
  template:
    metadata:
      labels:
        app: app
    spec:
      containers:
        - name: app
          image: registry.example.com/app:1
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: config
              mountPath: /etc/uwsgi
      volumes:
        - name: config
          configMap:
            name: app
`,
      },
      {
        title: 'The queue of Redis is cut.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: cache
spec:
  serviceName: cache
  selector:
    matchLabels:
      app: cache
  template:
    metadata:
      labels:
        app: cache
    spec:
      containers:
        - name: cache
          image: redis:7.4
          args: [redis-server, --tcp-backlog, "65535"] # info: cut
`,
      },
    ],
  },
})
