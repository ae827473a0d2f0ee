import { defineRule, excerpt, type ScriptCommand } from '../../src/rule/index.js'

/** The words of a `trap` or `kill` that name a signal with SIG in front, which dash knows in no place. */
function signalWords({ name, builtin, words }: ScriptCommand): ScriptCommand['words'] {
  if (!builtin) return []
  if (name === 'trap') return words.slice(2).filter(({ text }) => /^SIG[A-Z0-9]+$/i.test(text ?? ''))
  if (name !== 'kill') return []
  return words.filter(
    ({ text }, index) => /^-SIG[A-Z0-9]+$/i.test(text ?? '') || (words[index - 1]?.text === '-s' && /^SIG[A-Z0-9]+$/i.test(text ?? '')),
  )
}

export default defineRule({
  id: 'sh-signal-name-not-portable',
  summary: 'A signal is named with SIG in front, which the sh of Debian and Ubuntu does not know.',
  why: 'dash answers "SIGTERM: bad trap" or "Illegal option -S" and goes on: the trap is not set and the signal is not sent, so the application never learns that it should stop and is killed with requests in flight.',
  details: `
POSIX names signals without SIG. bash and BusyBox accept both; dash, which is \`sh\` in Debian, Ubuntu and the images built on them, accepts only the short names, for \`trap\` and for its own \`kill\`.
An **error** where the image says that the shell is dash, **info** where the image is not known and \`sh\` may be dash. Scripts of \`command\`, hooks and probes are read, mounted ones too; \`/bin/kill\` is a program that knows both.

The fix takes SIG away, which every shell understands.`,
  category: 'runtime',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  fix: 'safe',
  sources: [
    { title: 'POSIX: trap', url: 'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_29' },
    { title: 'POSIX: kill', url: 'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/kill.html' },
    { title: 'dash(1)', url: 'https://manpages.debian.org/stable/dash/dash.1.en.html' },
  ],
  messages: {
    trap: 'The shell of container "{container}" is dash, which knows no "{signal}": the trap is not set, and the clean-up behind it never runs. Write {short}.',
    kill: 'The shell of container "{container}" is dash, whose kill knows no "{signal}": the signal is not sent. Write {short}.',
    maybe:
      'Where sh of container "{container}" is dash, as in Debian and Ubuntu, "{signal}" is an error and "{command}" does nothing. Write {short}, which every shell knows.',
  },
  needs: ['shell'],
  reports: 'elsewhere',
  on: {
    container(container, { report, shell }) {
      for (const { commands, dialects, text } of shell.scripts(container)) {
        const dash = dialects.filter(dialect => dialect.startsWith('dash')).length
        if (dash === 0) continue
        for (const command of commands) {
          for (const { text: word, part } of signalWords(command)) {
            if (word === undefined) continue
            const signal = word.replace(/^-/, '')
            const short = signal.slice(3)
            const from = part.from + (word.length - signal.length)
            const common = {
              at: part,
              // Quotes around the word, and actions with escapes, have no place for each character.
              fix: command.exact && part.to - part.from === word.length ? text.splice(from, from + 3, '') : undefined,
              distinguish: `${command.name} ${signal}`,
            }
            const data = { container: container.label, signal, short }
            if (dash === dialects.length) report({ ...common, message: command.name === 'trap' ? 'trap' : 'kill', data })
            else
              report({
                ...common,
                message: 'maybe',
                data: { ...data, command: excerpt(command.part) },
                lower: 'info',
                because: 'the shell of the image is not known',
              })
          }
        }
      }
    },
  },
  examples: {
    good: [
      {
        title: 'bash knows both names.',
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
          command: [bash, -c, "./a & p=$!; trap 'kill -TERM $p; wait $p' SIGTERM; wait $p"]
`,
      },
      {
        title: 'The short names, on Debian.',
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
          image: debian:12
          command:
            - sh
            - -c
            - |
              trap 'kill -TERM $p; wait $p' TERM INT EXIT
              ./a & p=$!
              wait $p
`,
      },
      {
        title: 'BusyBox knows both names.',
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
          image: alpine:3.20
          command: [sh, -c, "./a & p=$!; trap 'kill -SIGTERM $p; wait $p' SIGTERM; wait $p"]
`,
      },
      {
        title: 'The program kill knows both names.',
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
          image: python:3.12-slim-bookworm
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "/bin/kill -SIGTERM 1; sleep 5"]
`,
      },
    ],
    bad: [
      {
        title: 'A trap that dash refuses, and in it a kill that it refuses too.',
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
        - name: c
          image: debian:12
          command: [sh, -c, "./a & p=$!; trap 'kill -SIGTERM $p; wait $p' SIGTERM; wait $p"] # error: kill # error: trap
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
        - name: c
          image: debian:12
          command: [sh, -c, "./a & p=$!; trap 'kill -TERM $p; wait $p' TERM; wait $p"]
`,
      },
      {
        title: 'A script in a block scalar.',
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
          image: node:20-bookworm
          command: ["/bin/sh", "-c"]
          args:
            - |
              cleanup() {
                kill -s SIGINT "$child" # error: kill
                wait "$child"
              }
              trap cleanup SIGTERM SIGINT # error: trap # error: trap
              node worker.js &
              child=$!
              wait "$child"
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
          image: node:20-bookworm
          command: ["/bin/sh", "-c"]
          args:
            - |
              cleanup() {
                kill -s INT "$child"
                wait "$child"
              }
              trap cleanup TERM INT
              node worker.js &
              child=$!
              wait "$child"
`,
      },
      {
        title: 'The image is not known.',
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
          lifecycle:
            preStop:
              exec:
                command: [/bin/sh, -c, "kill -SIGTERM 1; sleep 5"] # info: maybe
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
          lifecycle:
            preStop:
              exec:
                command: [/bin/sh, -c, "kill -TERM 1; sleep 5"]
`,
      },
      {
        title: 'A script in a mounted ConfigMap.',
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
          command: [/scripts/start.sh]
          ports:
            - containerPort: 8080
          volumeMounts:
            - name: scripts
              mountPath: /scripts
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: scripts
data:
  start.sh: |
    #!/bin/sh
    python app.py & pid=$!
    trap 'kill -TERM $pid' SIGTERM # error: trap
    wait $pid
    wait $pid
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
          command: [/scripts/start.sh]
          ports:
            - containerPort: 8080
          volumeMounts:
            - name: scripts
              mountPath: /scripts
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: scripts
data:
  start.sh: |
    #!/bin/sh
    python app.py & pid=$!
    trap 'kill -TERM $pid' TERM
    wait $pid
    wait $pid
`,
      },
      {
        title: 'A start script in an image of Debian.',
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
          'src/start.sh': `#!/bin/sh
trap 'kill -TERM $pid; wait $pid' SIGTERM # error: trap
python app.py & pid=$!
wait $pid
`,
        },
        fixed: {
          'src/start.sh': `#!/bin/sh
trap 'kill -TERM $pid; wait $pid' TERM
python app.py & pid=$!
wait $pid
`,
        },
      },
    ],
  },
})
