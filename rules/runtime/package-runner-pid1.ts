import { defineRule, excerpt, sharesProcesses, stopImpact } from '../../src/rule/index.js'

const runners = new Set(['npm', 'yarn', 'pnpm'])
/** Options that take the next word; those that name a folder, and those that choose another package. */
const folders = new Set(['--prefix', '-C', '--cwd', '--dir'])
const elsewhere = /^(?:-w|--workspace|--workspaces|--filter|-F|-r|--recursive|workspace)(?:=|$)/

interface PackageCommand {
  readonly script: string
  readonly folder: string | undefined
}

/** The script of a package.json that `npm start`, `npm run x` or `yarn x` runs; undefined for everything else. */
function packageCommand(words: readonly (string | undefined)[]): PackageCommand | undefined {
  let folder: string | undefined
  const plain: string[] = []
  for (let at = 1; at < words.length && plain.length < 2; at++) {
    const word = words[at]
    if (word === undefined || elsewhere.test(word)) return undefined
    const [option = '', value] = word.split('=')
    if (folders.has(option)) folder = value ?? words[++at]
    else if (word === '--') break
    else if (!word.startsWith('-')) plain.push(word)
  }
  const [first, second] = plain
  if (first === 'run' || first === 'run-script') return second === undefined ? undefined : { script: second, folder }
  if (first === 'start' || words[0]?.endsWith('yarn')) return first === undefined ? undefined : { script: first, folder }
  return undefined
}

export default defineRule({
  id: 'package-runner-pid1',
  summary: '`npm` starts the application behind a shell that dies on SIGTERM.',
  why: 'npm passes SIGTERM on to the shell that runs the script, and to nothing else. Where that shell does not give its place to the application (the sh of Debian and Ubuntu never does), it ends at once, npm ends with it, and the application is killed with requests in flight.',
  details: `
Measured with npm 11: on Debian the application is killed within half a second; where \`sh\` is BusyBox or bash, a script of one command takes the place of the shell and drains; \`"start": "exec node server.js"\`
drains everywhere. An init in front of npm makes it worse (12 ms).

The script comes from the package.json that the [linked](../linked-files.md) Dockerfile copies into the working directory. An **error** when a Service sends traffic to the container, a **warning** for other
containers that run on; **info** for yarn and pnpm, which were not measured, where the shell of the image is not known, and where the package.json is not known and the image is one of Debian. Silent: Jobs,
init containers, scripts that begin with exec, commands of a workspace.`,
  category: 'runtime',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'npm scripts', url: 'https://docs.npmjs.com/cli/v11/using-npm/scripts' },
    {
      title: 'Best practices of the Node.js images: CMD',
      url: 'https://github.com/nodejs/docker-node/blob/main/docs/BestPractices.md#cmd',
    },
  ],
  messages: {
    dies: '{runner} passes SIGTERM only to the shell of its script "{script}", which ends without passing it on: container "{container}" ends at once, and "{command}" is killed {loss}. Begin the script with exec, or start the program itself.',
    unseen:
      '{runner} starts the script "{script}" in container "{container}" by the sh of Debian, which ends on SIGTERM without passing it on: unless the script begins with exec, the application is killed {loss}. Start the program itself.',
  },
  needs: ['shell'],
  reports: 'elsewhere',
  on: {
    container(container, { report, cluster, runtime, shell }) {
      const line = runtime.commandLine(container)
      const verdict = shell.pid1(container)
      const part = verdict?.outcome === 'exec' ? verdict.command : undefined
      if (verdict && !part) return
      const words = part ? excerpt(part).split(' ') : line.program.map(word => word.text)
      const runner = words[0]?.slice(words[0].lastIndexOf('/') + 1)
      if (runner === undefined || !runners.has(runner) || sharesProcesses(container)) return
      const command = packageCommand(words)
      const impact = command && stopImpact(container, cluster, runtime)
      if (!command || !impact) return
      const data = { runner, script: command.script, container: container.label, loss: impact.loss }
      const started = part ?? line.program.find(word => word.at)?.at
      const related = [...(started ? [{ at: started, message: `starts ${runner}` }] : []), ...impact.related]
      const scripts = runtime.packageScripts(container, command.folder)
      const text = scripts?.get(command.script)
      if (text) {
        const inner = shell.inline(container, text)
        if (inner.outcome !== 'fork' || inner.trap || !inner.keeper) return
        report({
          at: inner.keeper,
          message: 'dies',
          data: { ...data, command: inner.command ? excerpt(inner.command) : 'the application' },
          related,
          fix: inner.execAt && text.splice(inner.execAt.from, inner.execAt.from, 'exec '),
          distinguish: command.script,
          ...impact.lowered,
          ...(runner === 'npm' ? {} : { lower: 'info', because: 'how it treats signals depends on its version' }),
          ...(inner.certain ? {} : { lower: 'info', because: 'the shell of the image is not known' }),
        })
      } else if (!scripts && runner === 'npm' && started && runtime.image(container).sh === 'dash-debian')
        report({ at: started, message: 'unseen', data, related: impact.related, lower: 'info', because: 'the package.json is not known' })
    },
  },
  examples: {
    good: [
      {
        title: 'The script begins with exec.',
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
CMD ["npm", "start"]
`,
          'src/package.json': `{
  "name": "web",
  "scripts": {
    "start": "exec node server.js"
  }
}
`,
        },
      },
      {
        title: 'The sh of Alpine lets a single command take its place.',
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
          'src/Dockerfile': `FROM node:20-alpine
WORKDIR /app
COPY package.json server.js ./
CMD ["npm", "run", "start"]
`,
          'src/package.json': `{
  "name": "web",
  "scripts": {
    "start": "node server.js"
  }
}
`,
        },
      },
      {
        title: 'The program itself.',
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
CMD ["node", "server.js"]
`,
          'src/package.json': `{
  "name": "web",
  "scripts": {
    "start": "node server.js"
  }
}
`,
        },
      },
    ],
    bad: [
      {
        title: 'npm start on Debian.',
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
COPY package.json ./
RUN npm ci
COPY . .
CMD ["npm", "start"]
`,
          'src/package.json': `{
  "name": "web",
  "scripts": {
    "start": "node server.js" # error: dies
  }
}
`,
        },
        fixed: {
          'src/package.json': `{
  "name": "web",
  "scripts": {
    "start": "exec node server.js"
  }
}
`,
        },
      },
      {
        title: 'An init in front changes nothing, and a list of commands keeps the shell on Alpine too.',
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
          'src/Dockerfile': `FROM node:20-alpine
WORKDIR /app
COPY . .
ENTRYPOINT ["tini", "--"]
CMD ["npm", "--silent", "run", "serve"]
`,
          'src/package.json': `{
  "scripts": {
    "serve": "node server.js | pino-pretty" # error: dies
  }
}
`,
        },
      },
      {
        title: 'yarn was not measured.',
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
          command: [yarn, --cwd, backend, start]
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
CMD yarn --cwd backend start
`,
          'src/backend/package.json': `{
  "scripts": {
    "start": "node server.js" # info: dies
  }
}
`,
        },
        fixed: {
          'src/backend/package.json': `{
  "scripts": {
    "start": "exec node server.js"
  }
}
`,
        },
      },
      {
        title: 'The package.json is not known.',
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
          image: node:20-bookworm
          command: [npm, start] # info: unseen
`,
      },
    ],
  },
})
