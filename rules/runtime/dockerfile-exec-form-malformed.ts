import { defineRule } from '../../src/rule/index.js'

const quotes = /[\u2018\u2019\u201c\u201d']/g

/** The array that was meant: other quotes, something behind the bracket, a comma too many. Undefined where that is no array of strings either. */
function meant(text: string): string | undefined {
  const array = /^\[.*\]/s.exec(text)?.[0]
  if (array === undefined) return undefined
  const plain = array.includes('"') ? array.replace(/[\u201c\u201d]/g, '"') : array.replace(quotes, '"')
  const written = plain.replace(/,\s*\]$/, ']')
  try {
    const words: unknown = JSON.parse(written)
    return Array.isArray(words) && words.length > 0 && words.every(word => typeof word === 'string')
      ? JSON.stringify(words).replaceAll('","', '", "')
      : undefined
  } catch {
    return undefined
  }
}

function flaw(text: string): string {
  if (/^\[\s*['\u2018\u2019\u201c\u201d]/.test(text)) return 'its quotes are not double quotes'
  if (/\][^\]]+$/.test(text)) return 'something stands behind its bracket'
  return /,\s*\]$/.test(text) ? 'a comma stands in front of its bracket' : 'it is not valid JSON'
}

export default defineRule({
  id: 'dockerfile-exec-form-malformed',
  summary: 'An ENTRYPOINT or CMD looks like the exec form and is none.',
  why: 'What is no JSON array of strings is taken for the shell form without a word: a shell gets the brackets as a command, does not find it, and the container never starts. Where it does start, a shell is PID 1 and drops SIGTERM.',
  details: `
The exec form is a JSON array: double quotes around every word, commas between them, nothing behind the bracket. \`['node', 'server.js']\`, \`["node" "server.js"]\` and \`["node", "server.js"];\` are none of it.
(Old versions of the builder let pass what stands behind the bracket.)

Reported where the instruction takes effect: a container runs the image and sets no \`command\` (and for CMD no \`args\`). How a Dockerfile is found: [linked files](../linked-files.md). \`[ -f x ] && run\` is a
test of the shell, and no finding.`,
  category: 'runtime',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Dockerfile reference: exec form', url: 'https://docs.docker.com/reference/dockerfile/#exec-form' },
    {
      title: 'parseMaybeJSON of BuildKit',
      url: 'https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/line_parsers.go',
    },
  ],
  messages: {
    shell:
      'This {instruction} looks like an array and is none ({flaw}), so a shell gets it as it stands and finds no such command: container "{container}" does not start. Write a JSON array.',
  },
  reports: 'elsewhere',
  on: {
    container(container, { report, runtime }) {
      if (!container.at('command').absent) return
      const commands = runtime.image(container).commands
      if (!commands) return
      const given = [
        { instruction: 'ENTRYPOINT', command: commands.entrypoint },
        { instruction: 'CMD', command: container.at('args').absent ? commands.cmd : undefined },
      ]
      for (const { instruction, command } of given) {
        if (!command?.malformed || typeof command.at.raw !== 'string') continue
        const text = command.at.raw
        const array = meant(text)
        report({
          at: command.at,
          message: 'shell',
          data: { instruction, flaw: flaw(text), container: container.label },
          fix: array === undefined ? undefined : command.at.text()?.splice(0, text.length, array),
          distinguish: instruction,
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'A JSON array.',
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
COPY . .
ENTRYPOINT ["node"]
CMD [ "server.js", \\
      "--port=8080" ]
`,
        },
      },
      {
        title: 'A test of the shell.',
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
          'src/Dockerfile': `FROM alpine:3.20
CMD [ "$MODE" = worker ] && exec /worker || exec /server
`,
        },
      },
      {
        title: 'The container says itself what runs.',
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
          command: [node, server.js]
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
CMD ['node', 'server.js']
`,
        },
      },
    ],
    bad: [
      {
        title: 'Single quotes.',
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
CMD ['node', 'server.js'] # error: shell
`,
        },
        fixed: {
          'src/Dockerfile': `FROM node:20-bookworm
WORKDIR /app
COPY . .
CMD ["node", "server.js"]
`,
        },
      },
      {
        title: 'A semicolon, and a comma too many.',
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
COPY . .
ENTRYPOINT ["python", "-m", "app"]; # error: shell
CMD ["--port", "8080",] # error: shell
`,
        },
        fixed: {
          'src/Dockerfile': `FROM python:3.12-slim-bookworm
COPY . .
ENTRYPOINT ["python", "-m", "app"]
CMD ["--port", "8080"]
`,
        },
      },
      {
        title: 'A comma is missing.',
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
COPY . .
CMD ["node" "server.js"] # error: shell
`,
        },
      },
    ],
  },
})
