import { defineRule, excerpt, shellStory, signalsGroup, stopImpact } from '../../src/rule/index.js'

export default defineRule({
  id: 'trap-never-runs',
  summary: 'A TERM trap is set, and does not stop the application in time.',
  why: 'A shell runs a trap only when the command in the foreground has ended: a trap in front of a server that runs in the foreground is never reached before SIGKILL, so the clean-up that somebody wrote never happens.',
  details: `
Measured with bash, dash and BusyBox: the trap runs when the foreground command returns, and at once when the shell stands in \`wait\`. The pattern that works:

    ./server & pid=$!
    trap 'kill -TERM $pid; wait $pid' TERM
    wait $pid

Reported: a command, a pipe or a long sleep in the foreground behind the trap; a trap that neither signals the job in the background nor ends the loop. As **info**: a trap that signals the job while
nothing waits for it afterwards (the shell ends, and the job is killed before it has finished), a container that only sleeps, and dumb-init in front of a trap that signals (the job gets SIGTERM twice).

Silent behind \`exec\`, which leaves no trap behind, where the action cannot be read (\`trap "$HANDLER" TERM\`), for loops with short sleeps whose trap exits, Jobs and init containers.`,
  category: 'runtime',
  severity: 'warning',
  presets: ['recommended'],
  since: '0.1.0',
  sources: [
    { title: 'Bash manual: signals', url: 'https://www.gnu.org/software/bash/manual/html_node/Signals.html' },
    { title: 'POSIX: trap', url: 'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_29' },
    { title: 'Pod lifecycle: termination', url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination' },
  ],
  messages: {
    foreground:
      'The TERM trap in container "{container}" waits for "{command}" to end by itself, which it will not do within {grace}: it is killed {loss}. Run it in the background and "wait" for it.',
    doesNotStop:
      'The TERM trap in container "{container}" neither signals "{command}" nor ends the script in a way that stops it: it is killed {loss}. Let the trap signal it (kill -TERM $pid) and wait for it.',
    doesNotEndLoop:
      'The TERM trap in container "{container}" does not end the loop of the script: every stop waits {grace}, then kills it {loss}. Let the trap exit.',
    endsBeforeJob:
      'The TERM trap in container "{container}" signals "{command}" and nothing waits for it afterwards: the shell ends, and it is killed before it has finished. Wait once more: "kill -TERM $pid; wait $pid".',
    idle: 'The TERM trap in container "{container}" waits for "{command}" to end: every stop takes {grace}. Use "sleep infinity & wait".',
    signalledTwice:
      'dumb-init sends SIGTERM to every process of container "{container}", and the trap sends it to "{command}" again: some programs take the second one for "stop now". Use dumb-init --single-child.',
  },
  needs: ['shell'],
  reports: 'elsewhere',
  on: {
    container(container, { report, cluster, runtime, shell }) {
      const verdict = shell.pid1(container)
      if (!verdict?.trap || (verdict.outcome !== 'fork' && verdict.outcome !== 'idle')) return
      const impact = stopImpact(container, cluster, runtime)
      if (!impact) return
      const { trap, outcome } = verdict
      const { grace, loss } = impact
      const { command, started } = shellStory(container, verdict, runtime)
      const name = { container: container.label }
      const common = { at: trap.at, related: [...started, ...impact.related] }
      const unsure = !runtime.commandLine(container).known
        ? ({ lower: 'info', because: 'the ENTRYPOINT of the image is not known' } as const)
        : impact.lowered.lower === 'info'
          ? impact.lowered
          : {}
      if (trap.foreground) {
        const waited = excerpt(trap.foreground)
        const related = [{ at: trap.foreground, message: 'runs in the foreground' }, ...common.related]
        if (outcome === 'idle')
          report({
            ...common,
            related,
            message: 'idle',
            data: { ...name, command: waited, grace },
            lower: 'info',
            because: 'a container that only sleeps has nothing to lose',
          })
        else report({ ...common, related, message: 'foreground', data: { ...name, command: waited, grace, loss }, ...unsure })
      } else if (!trap.works && verdict.cause === 'loop')
        report({ ...common, message: 'doesNotEndLoop', data: { ...name, grace, loss }, ...unsure })
      else if (!trap.works) report({ ...common, message: 'doesNotStop', data: { ...name, command, loss }, ...unsure })
      else if (outcome === 'fork' && trap.forwards && !trap.waits && verdict.cause === 'background')
        report({
          ...common,
          message: 'endsBeforeJob',
          data: { ...name, command },
          lower: 'info',
          because: 'a quick application may be done before the shell ends',
        })
      else if (outcome === 'fork' && trap.forwards && signalsGroup(runtime.commandLine(container)))
        report({
          ...common,
          message: 'signalledTwice',
          data: { ...name, command },
          lower: 'info',
          because: 'most programs take a second SIGTERM calmly',
        })
    },
  },
  examples: {
    good: [
      {
        title: 'The application runs in the background and the shell waits.',
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
        title: 'bash knows SIGTERM by its long name as well.',
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
            - ./a & p=$!; trap 'kill -TERM $p; wait $p' SIGTERM; wait $p
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
        title: 'An EXIT trap that is taken back before exec.',
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
            - trap 'rm -f /tmp/l' EXIT; prep; trap - EXIT; exec ./a
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
        title: 'exec leaves no trap behind.',
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
            - trap 'echo stopping' TERM; exec ./a
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
        title: 'A loop with short sleeps, and a trap that exits.',
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
            - trap 'exit 0' TERM; while true; do ./sync; sleep 5; done
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
        title: 'A loop that waits for its sleep.',
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
            - trap 'exit 0' TERM; while true; do ./sync; sleep 3600 & wait $!; done
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
        title: 'What the action is cannot be read.',
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
            - trap "$HANDLER" TERM; ./server & wait
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
        title: 'The trap calls the tool of the server.',
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
          command: [/bin/sh, -c]
          args:
            - |
              stop() {
                nginx -s quit
                wait
              }
              trap stop TERM
              nginx -g 'daemon off;' &
              wait
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
            - sh
            - -c
            - trap cleanup TERM; ./import
`,
      },
    ],
    bad: [
      {
        title: 'The trap stands in front of a server in the foreground.',
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
            - "trap 'kill -TERM $p' TERM; ./server" # warning: foreground
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
        title: 'The same over several lines.',
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
          command: [/bin/sh, -c]
          args:
            - |
              trap cleanup TERM # warning: foreground
              ./server
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
        title: 'A pipe in the foreground.',
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
            - trap 'exit 0' TERM; ./server | tee /log/x # warning: foreground
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
        title: 'A long sleep in the foreground of a loop.',
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
            - trap 'exit 0' TERM; while true; do ./sync; sleep 3600; done # warning: foreground
`,
      },
      {
        title: 'The trap does not signal the application.',
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
          command: [/bin/sh, -c]
          args:
            - |
              trap 'echo stopping; exit 0' TERM # warning: doesNotStop
              ./server &
              wait
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
        title: 'The trap never ends.',
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
      image: busybox
      command: [/bin/sh, -c]
      args:
        - |
          trap "while true; do echo 'self destructing'; sleep 1; done" SIGTERM # warning: doesNotEndLoop
          while true; do date; sleep 1; done
`,
      },
      {
        title: 'Nothing waits for the application after the signal.',
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
          command: [/bin/sh, -c]
          args:
            - |
              ./server & pid=$!
              trap 'kill -TERM $pid' TERM # info: endsBeforeJob
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
        title: 'The container only sleeps.',
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
            - trap 'exit 0' TERM; sleep infinity # info: idle
`,
      },
      {
        title: 'dumb-init signals the application, and the trap signals it again.',
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
            - dumb-init
            - --
            - bash
            - -c
            - "./server & pid=$!; trap 'kill -TERM $pid; wait $pid' TERM; wait $pid" # info: signalledTwice
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
            - bash
            - -c
            - trap cleanup TERM; ./server # info: foreground
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
          command: [/scripts/start.sh]
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
    #!/bin/sh
    trap 'rm -f /run/ready' TERM # warning: foreground
    ./server
`,
      },
      {
        title: 'In a start script that a Dockerfile puts into the image.',
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
COPY start.sh /start.sh
RUN chmod +x /start.sh
ENTRYPOINT ["/start.sh"]
`,
          'src/start.sh': `#!/bin/bash
trap 'rm -f /run/ready' TERM # warning: foreground
python app.py
`,
        },
      },
    ],
  },
})
