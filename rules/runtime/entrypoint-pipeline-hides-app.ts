import { defineRule, excerpt, parentOf, sharesProcesses, shellStory, stopImpact } from '../../src/rule/index.js'

export default defineRule({
  id: 'entrypoint-pipeline-hides-app',
  summary: 'A pipe, a subshell or a job in the background keeps a shell in front of the application.',
  why: 'Every part of a pipe, and every job in the background, is a child of the shell, whatever the shell and even behind exec: the shell stays PID 1, drops SIGTERM, and the application is killed when the grace period ends.',
  details: `
\`app | tee log\`, \`exec app | tee log\`, \`app & wait\`, \`exec app & wait\` and \`( exec app )\` all leave the shell as PID 1. For a copy of the log, let the application write to standard output, where the node collects it,
or use \`exec > >(tee log) 2>&1; exec app\` in bash: a process substitution is no pipe.

It is an **error** when a Service sends traffic to the container, a **warning** for other containers that run on. A pipe in front of \`exec\` is fine, and so is a job in the background beside an \`exec\`. Silent where a TERM trap
is set (\`trap-never-runs\` judges it) and behind an init (\`init-wraps-nonexec-shell\`).`,
  category: 'runtime',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  sources: [
    { title: 'Pod lifecycle: termination', url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination' },
    {
      title: 'Bash manual: command execution environment',
      url: 'https://www.gnu.org/software/bash/manual/html_node/Command-Execution-Environment.html',
    },
  ],
  messages: {
    pipe: 'The pipe keeps a shell as PID 1 of container "{container}", so "{command}" never sees SIGTERM: every stop waits {grace}, then kills it {loss}. Do without the pipe; in bash, "exec > >({rest}) 2>&1; exec {command}" takes its place.',
    pipeInto:
      'The pipe keeps a shell as PID 1 of container "{container}", so "{command}" never sees SIGTERM: every stop waits {grace}, then kills it {loss}. Give it its input in another way (a file, a here-document) and start it with exec.',
    background:
      'The shell of container "{container}" stays PID 1 while "{command}" runs in the background, and drops SIGTERM: every stop waits {grace}, then kills it {loss}. Start it with exec, or set a TERM trap that signals it and waits.',
    subshell:
      'The parentheses keep a shell as PID 1 of container "{container}", so "{command}" never sees SIGTERM: every stop waits {grace}, then kills it {loss}. Use exec without them.',
    exitTrap:
      'The EXIT trap lets bash end at once on SIGTERM in container "{container}", and "{command}", which has not heard of it, is killed {loss}. Let the trap signal it and wait for it.',
    sharedProcesses:
      'The shell in front of "{command}" in container "{container}" is not PID 1 (the processes of the Pod share their ids): SIGTERM kills it at once, the container ends, and "{command}" is killed {loss}.',
  },
  needs: ['shell'],
  reports: 'elsewhere',
  on: {
    container(container, { report, cluster, runtime, shell }) {
      const verdict = shell.pid1(container)
      if (!verdict?.keeper || verdict.trap || verdict.outcome !== 'fork') return
      const { cause, keeper, certain } = verdict
      if (cause !== 'pipeline' && cause !== 'background' && cause !== 'subshell') return
      const line = runtime.commandLine(container)
      if (parentOf(line)) return
      const impact = stopImpact(container, cluster, runtime)
      if (!impact) return
      const { grace, loss } = impact
      const { command, started } = shellStory(container, verdict, runtime)
      const data = { container: container.label, command }
      const common = {
        at: keeper,
        related: [
          ...started,
          ...(cause === 'background' && verdict.command ? [{ at: verdict.command, message: 'runs in the background' }] : []),
          ...impact.related,
        ],
        ...impact.lowered,
        ...(certain
          ? {}
          : !line.known
            ? ({ lower: 'info', because: 'the ENTRYPOINT of the image is not known' } as const)
            : ({
                lower: 'info',
                because: 'some shells let the last subshell take their place, or other ways through the script end in exec',
              } as const)),
      }
      if (verdict.endsAtOnce) report({ ...common, message: 'exitTrap', data: { ...data, loss } })
      else if (sharesProcesses(container)) report({ ...common, message: 'sharedProcesses', data: { ...data, loss } })
      else if (cause === 'pipeline') {
        // `app | tee log` and `echo y | app` want different advice. The keeper is the whole pipe; the application stands at its front or not.
        const first = verdict.command && !excerpt({ ...keeper, to: verdict.command.from }).includes('|')
        const bar = first ? String(keeper.cursor.raw).indexOf('|', verdict.command?.to) + 1 : 0
        if (first) report({ ...common, message: 'pipe', data: { ...data, grace, loss, rest: excerpt({ ...keeper, from: bar }) } })
        else report({ ...common, message: 'pipeInto', data: { ...data, grace, loss } })
      } else report({ ...common, message: cause, data: { ...data, grace, loss } })
    },
  },
  examples: {
    good: [
      {
        title: 'A pipe in front of exec.',
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
          image: nginx:1.27
          command:
            - sh
            - -c
            - cat cfg | envsubst > /etc/x && exec nginx
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
        title: 'A pipe that writes the configuration, then exec.',
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
          command:
            - sh
            - -c
            - envsubst < t | tee c.conf && exec ./srv -c c.conf
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
        title: 'bash hears SIGTERM by its EXIT trap, which stops the server.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: queue
spec:
  serviceName: queue
  selector:
    matchLabels:
      app: queue
  template:
    metadata:
      labels:
        app: queue
    spec:
      containers:
        - name: queue
          image: registry.example.com/queue:1
          command:
            - bash
            - -c
            - |
              queue-server &
              pid=$!
              function cleanup() {
                kill -SIGTERM $pid
                wait $(jobs -rp) || true
              }
              trap cleanup EXIT
              wait $(jobs -rp) || true
              sleep inf
`,
      },
      {
        title: 'Process substitution is no pipe.',
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
          command:
            - bash
            - -c
            - exec > >(tee /log/x) 2>&1; exec ./srv
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
        title: 'A helper in the background beside exec.',
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
          command:
            - /bin/sh
            - -c
            - ./reload-certs & exec ./srv
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
        title: 'A trap signals the job and waits.',
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
          command:
            - /bin/sh
            - -c
            - ./server & pid=$!; trap 'kill -TERM $pid; wait $pid' TERM; wait $pid
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
        title: 'A trap that is taken away behind the first wait: the second one waits for the end.',
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
          command:
            - /bin/sh
            - -c
            - |
              trap 'kill -TERM $pid' TERM INT
              ./server &
              pid=$!
              wait $pid
              trap - TERM INT
              wait $pid
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
        title: 'The container keeps itself alive and hears SIGTERM.',
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
          command:
            - /bin/sh
            - -c
            - trap : TERM INT; sleep infinity & wait
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
        title: 'A Job runs to its end.',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata:
  name: web
spec:
  template:
    metadata:
      labels:
        app: web
    spec:
      restartPolicy: Never
      containers:
        - name: web
          image: registry.example.com/web:1
          command:
            - /bin/sh
            - -c
            - ./import | tee /log/x
`,
      },
      {
        title: 'A script that only prepares.',
        yaml: `
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
      command:
        - sh
        - -c
        - echo hello | tee /tmp/x
`,
      },
    ],
    bad: [
      {
        title: 'The EXIT trap ends bash, and with it the server that it does not stop.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: queue
spec:
  serviceName: queue
  selector:
    matchLabels:
      app: queue
  template:
    metadata:
      labels:
        app: queue
    spec:
      containers:
        - name: queue
          image: registry.example.com/queue:1
          command:
            - bash
            - -c
            - trap 'rm -f /run/lock' EXIT; queue-server & wait # warning: exitTrap
`,
      },
      {
        title: 'exec in a pipe is a child of the shell all the same.',
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
          command:
            - bash
            - -c
            - exec ./srv | tee /log/srv.log # error: pipe
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
        title: 'Standard error goes to a logger.',
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
          image: alpine:3.20
          command:
            - /bin/sh
            - -c
            - ./app 2>&1 | logger # error: pipe
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
        title: 'The application reads from the pipe.',
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
          command:
            - bash
            - -c
            - echo "$LICENSE_KEY" | ./srv --accept # error: pipeInto
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
        title: 'A loop reads what the application writes.',
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
          command:
            - sh
            - -c
            - /entry.sh | while read l; do echo "$l"; done # error: pipe
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
        title: 'A log is followed and filtered; no Service sends traffic to it.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
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
          image: alpine
          command:
            - sh
            - -c
            - "tail -f /var/log/syslog | grep calico" # warning: pipe
`,
      },
      {
        title: 'A job in the background, and the shell waits for it.',
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
          command:
            - bash
            - -c
            - exec ./srv & wait $! # error: background
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
        title: 'The foreground only keeps the container alive.',
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
          image: debian:12
          command: [/bin/sh, -c]
          args:
            - |
              ./server &
              ./sidecar &
              tail -f /dev/null # error: background
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
        title: 'A subshell at the end.',
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
          command:
            - bash
            - -c
            - ( exec ./srv ) # error: subshell
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
        title: 'A subshell, where the shell of the image is not known.',
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
          command:
            - /bin/sh
            - -c
            - ( exec ./srv ) # info: subshell
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
        title: 'Arguments to an ENTRYPOINT that is not known.',
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
          args:
            - sh
            - -c
            - ./srv | tee /log/x # info: pipe
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
        title: 'The processes of the Pod share their ids.',
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
      shareProcessNamespace: true
      containers:
        - name: web
          image: registry.example.com/web:1
          command:
            - /bin/sh
            - -c
            - ./srv | tee /log/x # error: sharedProcesses
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
        title: 'In a mounted start script.',
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
      volumes:
        - name: scripts
          configMap:
            name: scripts
            defaultMode: 0755
      containers:
        - name: web
          image: registry.example.com/web:1
          command: [bash, /scripts/start.sh]
          ports:
            - containerPort: 8080
          volumeMounts:
            - name: scripts
              mountPath: /scripts
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
apiVersion: v1
kind: ConfigMap
metadata:
  name: scripts
data:
  start.sh: |
    #!/bin/bash
    exec ./server | tee /var/log/server.log # error: pipe
`,
      },
      {
        title: 'In the Dockerfile of the image, which a Compose file names.',
        yaml: {
          'compose.yaml': `services:
  web:
    image: registry.example.com/web:\${TAG}
    build:
      context: .
      dockerfile: docker/web.Dockerfile
`,
          'docker/web.Dockerfile': `FROM alpine:3.20
ENTRYPOINT /entry.sh | while read -r line; do logger "$line"; done # error: pipe
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
        },
      },
    ],
  },
})
