import {
  type Context,
  defineRule,
  eachUwsgi,
  type Finding,
  gracePeriodOf,
  type Place,
  servingOf,
  type UwsgiConfig,
  weakEvidence,
  writeBeside,
} from '../../src/rule/index.js'

const messages = {
  missing:
    'uWSGI treats SIGTERM as reload: on every rollout the Pods of {workload} start their workers again and hang for {seconds}s until SIGKILL cuts the running requests. Add die-on-term = true.',
  off: 'uWSGI treats SIGTERM as reload with die-on-term = {value}: on every rollout the Pods of {workload} start their workers again and hang for {seconds}s until SIGKILL cuts the running requests.',
} as const

interface Found {
  readonly at: Place
  readonly rank: number
  readonly finding: Finding<typeof messages>
}

export default defineRule({
  id: 'uwsgi-die-on-term-missing',
  summary: 'The master process of uWSGI reloads when the kubelet asks it to stop.',
  why: 'Without die-on-term the master process of uWSGI 2.0 answers SIGTERM with a reload: it starts its workers again instead of stopping, the Pod hangs until the grace period is over, and SIGKILL cuts whatever runs then.',
  details: `
Read are command, args, \`UWSGI_\` variables and ini, YAML, JSON or XML texts in ConfigMaps. It is an **error** when all of the configuration is in the manifests, uWSGI runs with its master
process (\`master\`, or an option that brings it, such as \`cheaper\` or \`stats\`), and a Service selects the Pods; a **warning** without a Service, or when the image starts uWSGI and may add options.

It is silent without a master process, since uWSGI then ends at SIGTERM (measured with 2.0.30); with \`hook-master-start = unix_signal:15 gracefully_kill_them_all\`; with \`exit-on-reload\`;
when \`lifecycle.stopSignal\` is SIGINT or SIGQUIT; when a preStop hook of unknown effect may stop uWSGI; for the emperor; and when an ini file is not in the manifests.

\`die-on-term\` stops at once. To let running requests end, uWSGI 2.0.27 and later can use the hook instead.`,
  category: 'runtime',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  fix: 'safe',
  sources: [
    {
      title: 'uWSGI: signals for controlling uWSGI',
      url: 'https://uwsgi-docs.readthedocs.io/en/latest/Management.html#signals-for-controlling-uwsgi',
    },
    { title: 'uWSGI: things to know', url: 'https://uwsgi-docs.readthedocs.io/en/latest/ThingsToKnow.html' },
  ],
  messages,
  on: {
    workload(workload, context) {
      for (const { finding } of eachUwsgi(context.embedded, { workload }, config => judge(context, config))) context.report(finding)
    },
    ConfigMap(object, context) {
      for (const { finding } of eachUwsgi(context.embedded, { config: object.resource }, config => judge(context, config)))
        context.report(finding)
    },
    Secret(object, context) {
      for (const { finding } of eachUwsgi(context.embedded, { config: object.resource }, config => judge(context, config)))
        context.report(finding)
    },
  },
  examples: {
    good: [
      {
        title: 'die-on-term is set.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    http-socket = :8080
    master = true
    die-on-term = true
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'The HTTP router, with everything.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    ;http-socket = :8080
    http = :8080
    http-keepalive = 75
    http-auto-chunked = true
    die-on-term = true
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'A hook stops uWSGI gracefully.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    master = true
    http-socket = :8080
    hook-master-start = unix_signal:15 gracefully_kill_them_all
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'Beside nginx, on a UNIX socket.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          ports:
            - containerPort: 8080
        - name: py
          image: registry.example.com/rpc:1
          command: [uwsgi, --master, --socket, /run/u.sock, --die-on-term]
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'Without a master process uWSGI ends at SIGTERM.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command:
            - uwsgi
            - --http
            - ":8080"
            - --http-keepalive=75
            - --http-auto-chunked
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'The option is a variable; a reload that exits.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command:
            - uwsgi
            - --master
          env:
            - name: UWSGI_DIE_ON_TERM
              value: "1"
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: other
spec:
  replicas: 2
  selector:
    matchLabels:
      app: other
  template:
    metadata:
      labels:
        app: other
    spec:
      containers:
        - name: other
          image: registry.example.com/rpc:1
          command: [uwsgi, --master, --exit-on-reload]
`,
      },
      {
        title: 'Another signal stops the container.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command:
            - uwsgi
            - --master
          lifecycle:
            stopSignal: SIGINT
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'A hook may stop uWSGI.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command:
            - uwsgi
            - --master
          lifecycle:
            preStop:
              exec:
                command: [/stop.sh]
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'The rest of the configuration is in the image.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command:
            - uwsgi
            - --master
            - --ini
            - /app/uwsgi.ini
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'A job ends by itself.',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata:
  name: spool
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: spool
          image: registry.example.com/rpc:1
          command: [uwsgi, --master, --spooler, /spool]
`,
      },
    ],
    bad: [
      {
        title: 'An ini in a ConfigMap.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    http = :8080
    master = true # error: missing
    module = wsgi:app
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
        fixed: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    http = :8080
    master = true
    die-on-term = true
    module = wsgi:app
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'Arguments.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command:
            - uwsgi
            - --http
            - ":8080"
            - --http-keepalive=75
            - --http-auto-chunked
            - --master # error: missing
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command:
            - uwsgi
            - --http
            - ":8080"
            - --http-keepalive=75
            - --http-auto-chunked
            - --master
            - --die-on-term
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'A script, and an option that brings the master process.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command:
            - sh
            - -c
            - exec uwsgi --http :8080 --cheaper=2 # error: missing
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command:
            - sh
            - -c
            - exec uwsgi --http :8080 --die-on-term --cheaper=2
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'Variables.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command:
            - uwsgi
            - --module
            - wsgi:app
          env:
            - name: UWSGI_MASTER
              value: "1" # error: missing
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command:
            - uwsgi
            - --module
            - wsgi:app
          env:
            - name: UWSGI_MASTER
              value: "1"
            - name: UWSGI_DIE_ON_TERM
              value: "true"
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'No Service selects the Pods.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    master = true # warning: missing
    exit-on-reload = false
    spooler = /spool
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
`,
        fixed: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    master = true
    die-on-term = true
    exit-on-reload = false
    spooler = /spool
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
`,
      },
      {
        title: 'The image starts uWSGI with the ini that is mounted.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    http-socket = :8080
    master = true # warning: missing
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
        fixed: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    http-socket = :8080
    master = true
    die-on-term = true
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'It is turned off.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    master = true
    die-on-term = false # error: off
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
        fixed: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    master = true
    die-on-term = true
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  replicas: 2
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
---
apiVersion: v1
kind: Service
metadata:
  name: rpc
spec:
  selector:
    app: rpc
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'uWSGI is started by the Dockerfile of the image.',
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
          'src/Dockerfile': `FROM python:3.12-slim-bookworm
WORKDIR /app
COPY . .
CMD ["uwsgi", "--master", "--http", ":8080", "--module", "app.wsgi"] # error: missing
`,
        },
      },
    ],
  },
})

type Surroundings = Pick<Context<typeof messages, Record<never, never>, never>, 'cluster' | 'runtime'>

function judge({ cluster, runtime }: Surroundings, config: UwsgiConfig): readonly Found[] {
  const { workload, container, masterOption } = config
  if (workload.runsToCompletion || workload.replicaCount === 0 || !config.complete || config.master !== 'on' || !masterOption) return []
  const flag = config.flag('die-on-term')
  const exits = config.flag('exit-on-reload')
  if (flag === 'on' || flag === 'unknown' || exits === 'on' || exits === 'unknown') return []
  // Hooks can do anything with signals; only those that say so are known to.
  if (
    config.options.some(
      ({ name, value, unknown }) => /^hook-(master|as-|post|pre|asap|accepting)/.test(name) && (unknown || /signal/.test(value ?? '')),
    )
  )
    return []
  if (
    !container.walk('lifecycle', 'stopSignal').absent ||
    container.at('lifecycle').unknown ||
    runtime.preStop(container).kind === 'unknown'
  )
    return []
  if (catchesSignals(masterOption.at.cursor.raw, container.at('command').raw)) return []
  const { seconds } = gracePeriodOf(workload.pod)
  if (seconds === undefined || seconds === 0) return []

  const serving = servingOf(cluster, workload)
  const lowered = !serving
    ? ({ lower: 'warning', because: 'no Service selects the Pods' } as const)
    : serving.weak
      ? ({ lower: 'warning', because: weakEvidence } as const)
      : config.commandSeen
        ? {}
        : ({ lower: 'warning', because: 'the image starts uWSGI and may add options' } as const)
  const related = [{ at: container.at('name'), message: `uWSGI runs in container "${container.label}"` }, ...(serving?.related ?? [])]
  const data = { workload: workload.label, seconds }
  const rank = 'lower' in lowered ? 1 : 0
  const off = flag === 'off' ? config.last('die-on-term') : undefined
  const line = [{ name: 'die-on-term', value: 'true' }]
  if (off) {
    const fix = writeBeside(off, line, true)
    return [
      {
        at: off.at,
        rank,
        finding: { at: off.at, message: 'off', data: { ...data, value: off.value ?? '' }, related, fix, fixSafety: 'unsafe', ...lowered },
      },
    ]
  }
  const fix =
    masterOption.source === 'env' && masterOption.nameAt !== masterOption.at
      ? container.at('env').append({ name: 'UWSGI_DIE_ON_TERM', value: 'true' })
      : writeBeside(masterOption, line, false)
  return [{ at: masterOption.at, rank, finding: { at: masterOption.at, message: 'missing', data, related, fix, ...lowered } }]
}

/** Whether what starts uWSGI may change the signal that reaches it: a script with a trap, dumb-init with --rewrite. */
function catchesSignals(script: unknown, command: unknown): boolean {
  return (
    (typeof script === 'string' && /\btrap\b/.test(script)) ||
    (Array.isArray(command) && command.some(word => typeof word === 'string' && /^(-r|--rewrite)/.test(word)))
  )
}
