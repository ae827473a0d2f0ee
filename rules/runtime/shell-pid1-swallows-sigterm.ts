import { defineRule, parentOf, sharesProcesses, shellStory, stopImpact } from '../../src/rule/index.js'

export default defineRule({
  id: 'shell-pid1-swallows-sigterm',
  summary: 'A shell stays in front of the application and drops SIGTERM.',
  why: 'The kernel delivers to PID 1 only signals that it handles, and a shell handles none: SIGTERM is lost, the application never learns that it should stop, the Pod waits out its whole grace period and is killed with requests in flight.',
  details: `
A shell stays PID 1 unless the script says \`exec\`, or the shell lets its last command take its place by itself. Which do that was measured:

| script given to \`sh -c\` | bash 4.4, 5.0 | bash 5.1 and later | BusyBox | sh of Debian and Ubuntu |
|---|---|---|---|---|
| one command | yes | yes | yes | **never** |
| with a redirection (\`2>&1\`) | no | no | yes | never |
| behind \`&&\` | yes | yes | yes | never |
| behind \`;\` | no | yes | yes | never |
| a newline behind it (a YAML \`|\` block) | yes | yes | no | never |
| in \`if\`, \`case\`, \`{ }\` | no | no | yes | never |
| in a pipe, a function, a loop, or with any trap | no | no | no | never |
| script file | no | no | no | never |

The image tells which shell \`sh\` is (\`images:\` in the configuration adds your own). It is an **error** when a Service sends traffic to the container, a **warning** for other containers
that run on, and **info** when the shell of the image is not known, when a preStop hook may stop the application by itself, or when the container only sleeps. Silent: Jobs, init containers, hooks and probes, script files whose text is not known (neither in a mounted ConfigMap, nor in a linked Dockerfile),
scripts that do not parse. A pipe, a job in the background and a TERM trap have rules of their own; so has an init in front.

With \`shareProcessNamespace\` or \`hostPID\` the shell is not PID 1: it dies at once, and the application with it.`,
  category: 'runtime',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  fix: 'safe',
  sources: [
    { title: 'Pod lifecycle: termination', url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination' },
    { title: 'pid_namespaces(7): the init process', url: 'https://man7.org/linux/man-pages/man7/pid_namespaces.7.html' },
    { title: 'Debian bug 642922: dash and implicit exec', url: 'https://bugs.debian.org/642922' },
  ],
  options: {
    ignoreNonServing: {
      type: 'boolean',
      default: false,
      description: 'Say nothing about containers that no Service sends traffic to.',
    },
  },
  messages: {
    stays:
      'The shell is PID 1 of container "{container}" and drops SIGTERM: every stop waits {grace}, then kills "{command}" {loss}. {reason} Start it with exec.',
    loop: 'A shell loop is PID 1 of container "{container}" and drops SIGTERM: every stop waits {grace}, then kills it {loss}. Add a trap that exits on TERM and let the loop use "sleep N & wait $!", or run a program that handles SIGTERM.',
    sharedProcesses:
      'The shell in front of "{command}" in container "{container}" is not PID 1 ({why}): SIGTERM kills it at once, the container ends, and "{command}" is killed {loss}. Start it with exec.',
    exitTrap:
      'The EXIT trap lets bash end at once on SIGTERM in container "{container}", and "{command}", which has not heard of it, is killed {loss}. Start it in the background, and let the trap signal it and wait for it.',
    unknownShell:
      'Whether the shell of container "{container}" lets "{command}" take its place depends on what sh is in the image: where it does not, "{command}" never sees SIGTERM and is killed {loss}. Start it with exec.',
    idle: 'Container "{container}" only sleeps, behind a shell that drops SIGTERM: every stop waits {grace}. Where that matters, use "trap : TERM; sleep infinity & wait".',
  },
  needs: ['shell'],
  reports: 'elsewhere',
  on: {
    container(container, { report, cluster, runtime, shell, options }) {
      const verdict = shell.pid1(container)
      if (!verdict?.keeper || verdict.trap || (verdict.outcome !== 'fork' && verdict.outcome !== 'idle')) return
      const { cause, keeper, certain } = verdict
      // A pipe, a job in the background and a subshell are the business of entrypoint-pipeline-hides-app, an init in front that of init-wraps-nonexec-shell.
      if (cause === 'pipeline' || cause === 'background' || cause === 'subshell') return
      const line = runtime.commandLine(container)
      if (parentOf(line)) return
      const impact = stopImpact(container, cluster, runtime)
      if (!impact || (options.ignoreNonServing && !impact.serving)) return
      const { grace, loss } = impact
      const story = shellStory(container, verdict, runtime)
      const name = { container: container.label }
      const shared = sharesProcesses(container)

      if (verdict.outcome === 'idle') {
        if (certain && !shared && !verdict.endsAtOnce)
          report({
            at: keeper,
            message: 'idle',
            data: { ...name, grace },
            lower: 'info',
            because: 'a container that only sleeps has nothing to lose',
          })
        return
      }
      const common = {
        at: keeper,
        related: [...story.started, ...impact.related],
        fix: verdict.execAt && verdict.script?.splice(verdict.execAt.from, verdict.execAt.from, 'exec '),
        // Whoever else runs the file is not seen.
        ...(verdict.file ? { fixSafety: 'unsafe' as const } : {}),
      }
      const doubt = certain
        ? {}
        : !line.known
          ? ({ lower: 'info', because: 'the ENTRYPOINT of the image is not known' } as const)
          : verdict.dialect === undefined && !verdict.file
            ? ({ lower: 'info', because: 'the shell of the image is not known' } as const)
            : impact.lowered.lower
              ? {}
              : ({ lower: 'warning', because: 'other ways through the script end in exec' } as const)
      const lowered = { ...impact.lowered, ...doubt }
      // A loop with nothing but tools in it serves nobody, and loses nothing when it dies at once.
      const onlyTools = cause === 'loop' && !verdict.command
      if (verdict.endsAtOnce) {
        if (!onlyTools) report({ ...common, message: 'exitTrap', data: { ...name, command: story.command, loss }, ...lowered })
      } else if (shared && certain) {
        if (!onlyTools)
          report({
            ...common,
            message: 'sharedProcesses',
            data: {
              ...name,
              command: story.command,
              loss,
              why: container.workload.pod.at('hostPID').boolean ? 'hostPID' : 'shareProcessNamespace',
            },
            ...lowered,
          })
      } else if (cause === 'loop')
        report({
          ...common,
          message: 'loop',
          data: { ...name, grace, loss: onlyTools ? 'in the middle of its work' : loss },
          ...(onlyTools && !lowered.lower
            ? { lower: 'warning', because: 'the loop runs nothing but tools, which serve no requests' }
            : lowered),
        })
      else if (!certain && line.known && verdict.dialect === undefined && !verdict.file)
        report({ ...common, message: 'unknownShell', data: { ...name, command: story.command, loss }, ...lowered })
      else report({ ...common, message: 'stays', data: { ...name, command: story.command, reason: story.reason, grace, loss }, ...lowered })
    },
  },
  examples: {
    good: [
      {
        title: 'The script says exec.',
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
          image: node:20-bookworm
          command:
            - /bin/sh
            - -c
            - cd /app && exec node server.js
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
        title: 'BusyBox lets the last command take its place: no newline follows it.',
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
          command: [/bin/sh, -c]
          args: ["./migrate && ./server"]
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
        title: 'bash lets a single command take its place.',
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
          image: rockylinux:9
          command:
            - bash
            - -c
            - java -jar app.jar
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
        title: 'exec with an expansion.',
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
            - exec java $OPTS -jar app.jar
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
        title: 'A pipe in front, exec behind it.',
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
        title: 'exec in every branch.',
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
          command: [/bin/bash, -c]
          args:
            - |
              if [ -f /data/joined ]; then
                exec cockroach start --join=db-0
              else
                exec cockroach start
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
        title: 'The entrypoint script of an official image ends in exec.',
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
          image: postgres:16
          args: [postgres, -c, max_connections=200]
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
        title: 'An init in front of a program.',
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
          image: node:20-bookworm
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
        title: 'A script file whose text is not known.',
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
          image: node:20-bookworm
          command: [/bin/sh, /start.sh]
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
        title: 'A shell in a hook and in a probe.',
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
          image: node:20-bookworm
          command: [node, server.js]
          readinessProbe:
            exec:
              command: [sh, -c, "test -f /ready"]
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "sleep 10"]
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
          image: node:20-bookworm
          command:
            - /bin/sh
            - -c
            - node import.js
`,
      },
      {
        title: 'A CronJob runs to its end.',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: web
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        metadata:
          labels:
            app: web
        spec:
          restartPolicy: OnFailure
          containers:
            - name: web
              image: busybox
              command:
                - /bin/sh
                - -c
                - date; echo done
`,
      },
      {
        title: 'An init container runs to its end.',
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
      initContainers:
        - name: wait
          image: busybox
          command:
            - sh
            - -c
            - until nslookup db; do sleep 1; done; while true; do sleep 1; done
      containers:
        - name: web
          image: node:20-bookworm
          command: [node, server.js]
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
        title: 'A Pod that is not restarted ends by itself.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
spec:
  restartPolicy: Never
  containers:
    - name: web
      image: node:20-bookworm
      command:
        - /bin/sh
        - -c
        - node import.js
`,
      },
      {
        title: 'A script that does not parse says nothing.',
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
          image: node:20-bookworm
          command:
            - /bin/sh
            - -c
            - if true; then node server.js
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
        title: 'The loop has a trap and hears it.',
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
            - trap 'exit 0' TERM; while true; do ./sync; sleep 5 & wait $!; done
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
        title: 'A mounted start script that ends in exec.',
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
    #!/bin/bash
    set -e
    ./migrate
    exec java $JAVA_OPTS -jar /app.jar
`,
      },
      {
        title: 'An entrypoint script that hands over to its arguments.',
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
          command: ["/scripts/start.sh", "/app/server", "--port=8080"]
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
    set -e
    envsubst < /etc/app.template > /tmp/app.conf
    exec "$@"
`,
      },
      {
        title: 'The Dockerfile starts the program itself (the exec form), or a script that ends in exec.',
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
          'src/Dockerfile': `FROM node:20-bookworm
WORKDIR /app
COPY . .
ENTRYPOINT ["/app/start.sh"]
CMD ["node", "server.js"]
`,
          'src/start.sh': `#!/bin/sh
./migrate
exec "$@"
`,
        },
      },
    ],
    bad: [
      {
        title: 'Debian: sh never lets a command take its place.',
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
          image: node:20-bookworm
          command:
            - /bin/sh
            - -c
            - node server.js # error: stays
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
          image: node:20-bookworm
          command:
            - /bin/sh
            - -c
            - exec node server.js
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
        title: 'Alpine: the newline at the end of the block scalar keeps BusyBox there.',
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
          command: [/bin/sh, -c]
          args:
            - |
              ./migrate
              ./server # error: stays
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
          image: alpine:3.20
          command: [/bin/sh, -c]
          args:
            - |
              ./migrate
              exec ./server
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
        title: 'bash stays in front of a command with a redirection.',
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
          image: rockylinux:9
          command:
            - bash
            - -c
            - java -jar app.jar 2>&1 # error: stays
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
          image: rockylinux:9
          command:
            - bash
            - -c
            - exec java -jar app.jar 2>&1
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
        title: 'A redirection keeps every bash, whatever the image.',
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
            - gunicorn app 2>&1 # error: stays
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
            - bash
            - -c
            - exec gunicorn app 2>&1
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
        title: 'The last command of a list.',
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
          image: python:3.12-slim
          command:
            - /bin/sh
            - -c
            - cd /app && python app.py 2>&1 # error: stays
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
          image: python:3.12-slim
          command:
            - /bin/sh
            - -c
            - cd /app && exec python app.py 2>&1
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
        title: 'An entrypoint that ends in exec "$@" starts the shell.',
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
          args:
            - sh
            - -c
            - node server.js # error: stays
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
          args:
            - sh
            - -c
            - exec node server.js
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
        title: 'A function keeps the shell; where exec belongs is for a person to say.',
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
          command: [/bin/sh, -c]
          args:
            - |
              main() {
                ./server # error: stays
              }
              main
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
        title: 'With a trap for EXIT alone bash ends on SIGTERM, and the server with it.',
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
            - trap 'rm -f /run/ready' EXIT; ./server # error: exitTrap
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
          image: node:20-bookworm
          command: [/bin/sh, -c]
          args:
            - |
              if [ -n "$DEBUG" ]; then
                exec node --inspect server.js
              else
                node server.js # warning: stays
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
        title: 'An endless loop behind a Service.',
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
            - /bin/sh
            - -c
            - while true; do echo hello | nc -l -p 8080; done # error: loop
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
        title: 'A loop of nothing but tools serves no requests.',
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
            - /bin/sh
            - -c
            - while true; do date > /data/index.html; sleep 60; done # warning: loop
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
        title: 'An endless loop that no Service sends traffic to.',
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
            - /bin/sh
            - -c
            - while true; do date > /data/index.html; sleep 60; done # warning: loop
`,
      },
      {
        title: 'A database that no Service selects.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
spec:
  replicas: 3
  serviceName: web
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
          image: zookeeper:3.9
          command:
            - /bin/sh
            - -c
            - zkGenConfig.sh && zkServer.sh start-foreground # warning: stays
`,
        fixed: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
spec:
  replicas: 3
  serviceName: web
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
          image: zookeeper:3.9
          command:
            - /bin/sh
            - -c
            - zkGenConfig.sh && exec zkServer.sh start-foreground
`,
      },
      {
        title: 'The Service sends its traffic to another container.',
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
        - name: config-watch
          image: busybox
          command:
            - sh
            - -c
            - while true; do ./sync; sleep 5; done # warning: loop
        - name: web
          image: node:20-bookworm
          command: [node, server.js]
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
        title: 'Nothing tells which of the two containers listens.',
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
        - name: helper
          image: registry.example.com/helper:1
        - name: web
          image: node:20-bookworm
          command:
            - sh
            - -c
            - node server.js # warning: stays
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
      targetPort: http
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
        - name: helper
          image: registry.example.com/helper:1
        - name: web
          image: node:20-bookworm
          command:
            - sh
            - -c
            - exec node server.js
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
      targetPort: http
`,
      },
      {
        title: 'A preStop hook stops the application before SIGTERM comes.',
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
          image: node:20-bookworm
          command:
            - /bin/sh
            - -c
            - node server.js # info: stays
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, pkill node; sleep 10]
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
          image: node:20-bookworm
          command:
            - /bin/sh
            - -c
            - exec node server.js
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, pkill node; sleep 10]
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
            - /bin/sh
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
            - /bin/sh
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
        title: 'What the ENTRYPOINT of this image does with its arguments is not known.',
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
            - while true; do ./sync; sleep 5; done # info: loop
`,
      },
      {
        title: 'The processes of the Pod share their ids: the shell is not PID 1.',
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
          image: node:20-bookworm
          command:
            - /bin/sh
            - -c
            - node server.js # error: sharedProcesses
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
      shareProcessNamespace: true
      containers:
        - name: web
          image: node:20-bookworm
          command:
            - /bin/sh
            - -c
            - exec node server.js
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
          image: debian:12
          command:
            - /bin/sh
            - -c
            - apt-get update; sleep infinity # info: idle
`,
      },
      {
        title: 'A start script in a mounted ConfigMap: a file never gets the implicit exec, whatever the shell.',
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
    #!/bin/bash
    set -e
    ./migrate
    java $JAVA_OPTS -jar /app.jar # error: stays
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
    #!/bin/bash
    set -e
    ./migrate
    exec java $JAVA_OPTS -jar /app.jar
`,
      },
      {
        title: 'The same behind exec, in a ConfigMap of another file.',
        yaml: {
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
      volumes:
        - name: scripts
          configMap:
            name: scripts
            defaultMode: 0755
      containers:
        - name: web
          image: alpine:3.20
          command: ["sh", "-c", "cd /app && exec sh /scripts/start.sh"]
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
`,
          'deploy/scripts.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: scripts
data:
  start.sh: |
    export PORT=8080
    ./server --config /etc/server.conf # error: stays
`,
        },
        fixed: {
          'deploy/scripts.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: scripts
data:
  start.sh: |
    export PORT=8080
    exec ./server --config /etc/server.conf
`,
        },
      },
      {
        title: 'The shell form in the Dockerfile of the image.',
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
          'src/Dockerfile': `FROM node:20-bookworm
WORKDIR /app
COPY . .
CMD node server.js # error: stays
`,
        },
        fixed: {
          'src/Dockerfile': `FROM node:20-bookworm
WORKDIR /app
COPY . .
CMD exec node server.js
`,
        },
      },
      {
        title: 'The start script that the Dockerfile puts into the image.',
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
python manage.py migrate
gunicorn app:app # error: stays
`,
        },
        fixed: {
          'src/start.sh': `#!/bin/bash
python manage.py migrate
exec gunicorn app:app
`,
        },
      },
    ],
  },
})
