import {
  type ContainerCursor,
  defineRule,
  execActions,
  type ProbeName,
  parseQuantity,
  probeNames,
  probeTiming,
  type Shell,
  withoutWrappers,
} from '../../src/rule/index.js'

/** Programs that take about a second of CPU or more before they do anything: virtual machines of Java and Erlang, tools written in JavaScript or Python with much to load. */
const slow =
  /^(?:java|mongosh|nodetool|cqlsh|rabbitmqctl|rabbitmq-diagnostics|kafka-[a-z-]+(?:\.sh)?|connect-[a-z-]+\.sh|zk(?:Cli|Server)\.sh|jboss-cli\.sh|asadmin|solr|hdfs|hadoop|hbase|pulsar|pulsar-admin|celery|airflow|superset|django-admin|manage\.py|rails|rake|bundle|npm|npx|yarn|pnpm|elixir|mix|emqx|emqx_ctl|vmq-admin|ejabberdctl|patronictl|gcloud|aws|az|pwsh|powershell)$/
/** Interpreters that start in a fraction of a second, as long as they get CPU. */
const interpreters = /^(?:python[\d.]*|node|nodejs|ruby|dotnet|mongo)$/
/** With less CPU than this, a fraction of a second becomes a second. In thousandths. */
const SCARCE_CPU = 250

export default defineRule({
  id: 'probe-timeout-default-exec',
  summary: 'The command of a probe starts a slow program and has one second for it.',
  why: 'The kubelet gives a probe one second unless it says more, and a probe that takes longer has failed. A program that needs most of that to start fails as soon as the node is busy: Pods are restarted, or leave their Services, because of the probe and not because of the application.',
  details: `
Looked at are exec probes without \`timeoutSeconds\`, or with 1. It is a **warning** for programs that need about a second of CPU to start (java, mongosh, nodetool, rabbitmqctl, celery, npm and others, also inside \`sh -c\`), and
for interpreters (python, node, ruby, mongo) in a container with a CPU limit below 250m. Without such a limit, interpreters are **info**.

Before Kubernetes 1.20 the timeout of commands was not enforced, so that old manifests leave it out; see [Configure probes](https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes).

The fix sets \`timeoutSeconds\`. It is unsafe since it makes a new rollout.`,
  category: 'availability',
  severity: 'warning',
  presets: ['availability'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Configure probes',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes',
    },
    {
      title: 'KEP-1972: kubelet exec probe timeouts',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/1972-kubelet-exec-probe-timeouts',
    },
  ],
  options: {
    timeoutSeconds: { type: 'integer', default: 5, minimum: 2, description: 'The timeout that the fix writes, in seconds.' },
    programs: { type: 'strings', default: [], description: 'More programs that are slow to start, by their base names.' },
  },
  messages: {
    short:
      'The {probe} of container "{container}" in {workload} starts {program} and has one second for it: on a busy node it fails although the application is well, and {consequence}. Set timeoutSeconds to {seconds} or more.',
  },
  needs: ['shell'],
  on: {
    container(container, { report, options, shell }) {
      if (container.role === 'init' || container.role === 'ephemeral') return
      for (const name of probeNames) {
        const probe = container.at(name)
        if (probe.absent) continue
        const command = probe.at('exec').at('command')
        if (command.absent || probeTiming(probe).timeoutSeconds !== 1) continue
        const programs = programsOf(container, name, shell)
        const heavy = programs.find(program => slow.test(program) || options.programs.includes(program))
        const program = heavy ?? programs.find(name => interpreters.test(name))
        if (program === undefined || container.workload.mayBePatched('timeoutSeconds')) continue
        report({
          at: probe.at('timeoutSeconds'),
          message: 'short',
          data: {
            probe: name,
            container: container.label,
            workload: container.workload.label,
            program,
            consequence: name === 'readinessProbe' ? 'the Pod gets no traffic' : 'the container is restarted',
            seconds: options.timeoutSeconds,
          },
          distinguish: name,
          related: [{ at: command, message: `starts ${program}` }],
          fix: probe.at('timeoutSeconds').set(options.timeoutSeconds),
          ...(heavy === undefined &&
            !isShortOfCpu(container) && { lower: 'info', because: `${program} starts in less than a second unless CPU is scarce` }),
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'A timeout that fits.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: mongo
spec:
  serviceName: mongo
  selector:
    matchLabels:
      app: mongo
  template:
    metadata:
      labels:
        app: mongo
    spec:
      containers:
        - name: mongo
          image: mongo:7
          livenessProbe:
            exec:
              command: [mongosh, --eval, "db.runCommand({ping: 1})"]
            timeoutSeconds: 10
`,
      },
      {
        title: 'A small program.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: redis
spec:
  serviceName: redis
  selector:
    matchLabels:
      app: redis
  template:
    metadata:
      labels:
        app: redis
    spec:
      containers:
        - name: redis
          image: redis:7
          livenessProbe:
            exec:
              command: [redis-cli, ping]
`,
      },
      {
        title: 'No command at all.',
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
          livenessProbe:
            httpGet:
              path: /healthz
              port: 8080
`,
      },
      {
        title: 'A placeholder for the timeout.',
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
          livenessProbe:
            exec:
              command: [java, -version]
            timeoutSeconds: \${TIMEOUT}
`,
      },
      {
        title: 'A name in an argument is no program.',
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
          livenessProbe:
            exec:
              command: [sh, -c, "pgrep -f java"]
`,
      },
      {
        title: 'Some file that mentions python.',
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
          readinessProbe:
            exec:
              command: [cat, /tmp/python]
`,
      },
    ],
    bad: [
      {
        title: 'mongosh loads Node.js and all of its shell.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: mongo
spec:
  serviceName: mongo
  selector:
    matchLabels:
      app: mongo
  template:
    metadata:
      labels:
        app: mongo
    spec:
      containers:
        - name: mongo
          image: mongo:7
          livenessProbe: # warning: short
            exec:
              command: [mongosh, --quiet, --eval, "db.hello().ok"]
`,
        fixed: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: mongo
spec:
  serviceName: mongo
  selector:
    matchLabels:
      app: mongo
  template:
    metadata:
      labels:
        app: mongo
    spec:
      containers:
        - name: mongo
          image: mongo:7
          livenessProbe:
            exec:
              command: [mongosh, --quiet, --eval, "db.hello().ok"]
            timeoutSeconds: 5
`,
      },
      {
        title: 'One second, written down.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: rabbitmq
spec:
  serviceName: rabbitmq
  selector:
    matchLabels:
      app: rabbitmq
  template:
    metadata:
      labels:
        app: rabbitmq
    spec:
      containers:
        - name: rabbitmq
          image: rabbitmq:3.13
          readinessProbe:
            exec:
              command: [rabbitmq-diagnostics, -q, ping]
            timeoutSeconds: 1 # warning: short
`,
        fixed: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: rabbitmq
spec:
  serviceName: rabbitmq
  selector:
    matchLabels:
      app: rabbitmq
  template:
    metadata:
      labels:
        app: rabbitmq
    spec:
      containers:
        - name: rabbitmq
          image: rabbitmq:3.13
          readinessProbe:
            exec:
              command: [rabbitmq-diagnostics, -q, ping]
            timeoutSeconds: 5
`,
      },
      {
        title: 'Inside of a shell.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: cassandra
spec:
  serviceName: cassandra
  selector:
    matchLabels:
      app: cassandra
  template:
    metadata:
      labels:
        app: cassandra
    spec:
      containers:
        - name: cassandra
          image: cassandra:5
          readinessProbe: # warning: short
            exec:
              command: [sh, -c, "nodetool status | grep -E '^UN'"]
`,
        fixed: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: cassandra
spec:
  serviceName: cassandra
  selector:
    matchLabels:
      app: cassandra
  template:
    metadata:
      labels:
        app: cassandra
    spec:
      containers:
        - name: cassandra
          image: cassandra:5
          readinessProbe:
            exec:
              command: [sh, -c, "nodetool status | grep -E '^UN'"]
            timeoutSeconds: 5
`,
      },
      {
        title: 'Celery loads the whole application.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
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
          livenessProbe: # warning: short
            exec:
              command: [bash, -c, "celery -A shop inspect ping -d worker@$HOSTNAME"]
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
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
          livenessProbe:
            exec:
              command: [bash, -c, "celery -A shop inspect ping -d worker@$HOSTNAME"]
            timeoutSeconds: 5
`,
      },
      {
        title: 'An interpreter that gets its CPU.',
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
          livenessProbe: # info: short
            exec:
              command: [python, /app/healthcheck.py]
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
          livenessProbe:
            exec:
              command: [python, /app/healthcheck.py]
            timeoutSeconds: 5
`,
      },
      {
        title: 'An interpreter with a tenth of a CPU.',
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
              cpu: 100m
          livenessProbe: # warning: short
            exec:
              command: [python3, -c, "import urllib.request as u; u.urlopen('http://localhost:8080')"]
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
            limits:
              cpu: 100m
          livenessProbe:
            exec:
              command: [python3, -c, "import urllib.request as u; u.urlopen('http://localhost:8080')"]
            timeoutSeconds: 5
`,
      },
      {
        title: 'A program that you know to be slow.',
        options: { programs: ['check-all'], timeoutSeconds: 20 },
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
          livenessProbe: # warning: short
            exec:
              command: [/app/bin/check-all]
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
          livenessProbe:
            exec:
              command: [/app/bin/check-all]
            timeoutSeconds: 20
`,
      },
    ],
  },
})

/** Base names of the programs that a probe starts: the command itself, or those in its script. */
function programsOf(container: ContainerCursor, name: ProbeName, shell: Shell): readonly string[] {
  const action = execActions(container).find(({ role }) => role === name)
  if (!action) return []
  const scripts = shell.scripts(container).filter(({ role }) => role === name)
  const commands = [
    action.words,
    ...scripts.flatMap(script => script.commands.map(command => command.words.map(({ text }) => ({ text, at: undefined })))),
  ]
  return commands.flatMap(words => withoutWrappers(words).words[0]?.text?.split('/').at(-1) ?? [])
}

function isShortOfCpu(container: ContainerCursor): boolean {
  const limit = parseQuantity(container.at('resources').at('limits').walk('cpu').raw)
  return limit !== undefined && limit.nanos < BigInt(SCARCE_CPU) * 1_000_000n
}
