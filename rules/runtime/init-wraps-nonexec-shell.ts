import { defineRule, parentOf, shellStory, stopImpact } from '../../src/rule/index.js'

export default defineRule({
  id: 'init-wraps-nonexec-shell',
  summary: 'An init starts a shell that stays in front of the application.',
  why: 'tini, dumb-init and their like end as soon as their direct child ends. A shell behind them is not PID 1, so SIGTERM kills it at once; the init ends, the container with it, and the application is killed within milliseconds, without draining at all.',
  details: `
That is worse than no init: the shell as PID 1 would at least have ignored the signal until the grace period ended. With tini, \`tini -g\` and dumb-init the application was killed 3 to 22 ms after the signal.
The init helps where its direct child is the application: say \`exec\` in the script.

It is an **error** when a Service sends traffic to the container, a **warning** for other containers that run on, and **info** where the shell of the image may let its last command take its place. Silent: a program or a
script file behind the init whose text is not known, a script with a TERM trap (\`trap-never-runs\` judges it), a loop of nothing but tools, Jobs and init containers.`,
  category: 'runtime',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'dumb-init: signal handling', url: 'https://github.com/Yelp/dumb-init#signal-behavior' },
    { title: 'tini: process group killing', url: 'https://github.com/krallin/tini#process-group-killing' },
    { title: 'Pod lifecycle: termination', url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination' },
  ],
  messages: {
    wraps:
      '{init} exits when the shell behind it dies from SIGTERM, so "{command}" in container "{container}" is killed at once, {loss}. Start it with exec in the script.',
    unknownShell:
      'Whether the shell behind {init} in container "{container}" lets "{command}" take its place depends on what sh is in the image: where it does not, "{command}" is killed at once, {loss}. Start it with exec in the script.',
  },
  needs: ['shell'],
  reports: 'elsewhere',
  on: {
    container(container, { report, cluster, runtime, shell }) {
      const line = runtime.commandLine(container)
      const parent = parentOf(line)
      if (!parent) return
      const verdict = shell.pid1(container)
      // A loop of nothing but tools loses nothing when it dies.
      if (!verdict?.keeper || !verdict.command || verdict.trap || verdict.outcome !== 'fork') return
      const impact = stopImpact(container, cluster, runtime)
      if (!impact) return
      const { command } = shellStory(container, verdict, runtime)
      const data = { init: parent.name, container: container.label, command, loss: impact.loss }
      const common = {
        at: verdict.keeper,
        related: [...(parent.word.at ? [{ at: parent.word.at, message: `${parent.name} is PID 1` }] : []), ...impact.related],
        fix: verdict.execAt && verdict.script?.splice(verdict.execAt.from, verdict.execAt.from, 'exec '),
        // Whoever else runs the file is not seen.
        ...(verdict.file ? { fixSafety: 'unsafe' as const } : {}),
        ...impact.lowered,
      }
      if (verdict.certain) report({ ...common, message: 'wraps', data })
      else if (line.known && (verdict.dialect !== undefined || verdict.file))
        report({
          ...common,
          message: 'wraps',
          data,
          ...(impact.lowered.lower ? {} : ({ lower: 'warning', because: 'other ways through the script end in exec' } as const)),
        })
      else report({ ...common, message: 'unknownShell', data, lower: 'info', because: 'the shell of the image is not known' })
    },
  },
  examples: {
    good: [
      {
        title: 'exec in the script.',
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
          image: node:20
          command:
            - tini
            - --
            - sh
            - -c
            - npm run migrate && exec node a.js
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
        title: 'exec with Python.',
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
          image: python:3.12
          command:
            - tini
            - --
            - sh
            - -c
            - exec python app.py
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
        title: 'The application is the direct child.',
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
          image: node:20
          command: [tini, --, node, a.js]
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
        title: 'A script file behind the init whose text is not known, whose text is not known.',
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
          command: [/tini, -g, --, /usr/local/bin/toolbox.sh]
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
        title: 'dumb-init in front of a script with a trap that signals and waits.',
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
          image: python:3.12
          command:
            - dumb-init
            - --single-child
            - --
            - sh
            - -c
            - "python app.py & pid=$!; trap 'kill -TERM $pid; wait $pid' TERM; wait $pid"
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
        title: 'BusyBox lets the last command take its place.',
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
            - tini
            - --
            - sh
            - -c
            - ./migrate && ./server
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
        title: 'A loop of nothing but tools.',
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
          image: busybox
          command:
            - tini
            - --
            - sh
            - -c
            - while true; do date; sleep 5; done
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
          image: node:20
          command:
            - tini
            - --
            - sh
            - -c
            - node import.js
`,
      },
      {
        title: 'The start script behind the init ends in exec.',
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
COPY start.sh /start.sh
ENTRYPOINT ["dumb-init", "--"]
CMD ["/start.sh"]
`,
          'src/start.sh': `#!/bin/sh
python manage.py migrate
exec python app.py
`,
        },
      },
    ],
    bad: [
      {
        title: 'npm prepares, node serves.',
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
          image: node:20
          command:
            - tini
            - --
            - sh
            - -c
            - npm run migrate && node a.js # error: wraps
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
          image: node:20
          command:
            - tini
            - --
            - sh
            - -c
            - npm run migrate && exec node a.js
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
        title: 'One command, and the sh of Debian.',
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
          image: node:20
          command:
            - tini
            - --
            - sh
            - -c
            - node a.js # error: wraps
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
          image: node:20
          command:
            - tini
            - --
            - sh
            - -c
            - exec node a.js
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
        title: 'dumb-init and a pipe.',
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
          image: python:3.12
          command:
            - dumb-init
            - --
            - bash
            - -c
            - python app.py | tee /log/x # error: wraps
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
        title: 'timeout passes the signal on, to the shell.',
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
          image: python:3.12
          command:
            - timeout
            - -k
            - "5"
            - 1d
            - sh
            - -c
            - python worker.py # warning: wraps
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
          image: python:3.12
          command:
            - timeout
            - -k
            - "5"
            - 1d
            - sh
            - -c
            - exec python worker.py
`,
      },
      {
        title: 'One branch says exec, the other does not.',
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
          image: node:20
          command: [tini, --, sh, -c]
          args:
            - |
              if [ -n "$DEBUG" ]; then
                exec node --inspect a.js
              else
                node a.js # warning: wraps
              fi
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
        title: 'What sh is in this image is not known.',
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
            - tini
            - --
            - sh
            - -c
            - ./migrate && ./server # info: unknownShell
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
          command:
            - tini
            - --
            - sh
            - -c
            - ./migrate && exec ./server
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
        title: 'An init in front of a mounted script that does not say exec.',
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
          image: python:3.12-slim-bookworm
          command: ["dumb-init", "--", "/scripts/start.sh"]
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
    python manage.py migrate
    python app.py # error: wraps
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
      volumes:
        - name: scripts
          configMap:
            name: scripts
            defaultMode: 0755
      containers:
        - name: web
          image: python:3.12-slim-bookworm
          command: ["dumb-init", "--", "/scripts/start.sh"]
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
    python manage.py migrate
    exec python app.py
`,
      },
      {
        title: 'dumb-init in the Dockerfile, and a start script that does not say exec.',
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
COPY start.sh /start.sh
ENTRYPOINT ["dumb-init", "--"]
CMD ["/start.sh"]
`,
          'src/start.sh': `#!/bin/sh
python manage.py migrate
python app.py # error: wraps
`,
        },
        fixed: {
          'src/start.sh': `#!/bin/sh
python manage.py migrate
exec python app.py
`,
        },
      },
    ],
  },
})
