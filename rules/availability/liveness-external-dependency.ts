import { type ContainerCursor, defineRule, probesFailTogether, servingOf } from '../../src/rule/index.js'

/** Words of a path that speak of readiness or of what an application depends on. */
const dependencyWords = new Set([
  'ready',
  'readyz',
  'readiness',
  'deps',
  'dep',
  'dependencies',
  'dependency',
  'db',
  'database',
  'full',
  'deep',
])
/** Paths that answer for the application and everything it depends on. */
const aggregates: readonly { readonly path: RegExp; readonly product: string; readonly better: string }[] = [
  { path: /^(?:\/[\w.-]+)*\/actuator\/health\/?$/, product: 'Spring Boot', better: '/actuator/health/liveness' },
  { path: /^\/management\/health\/?$/, product: 'Spring Boot (JHipster)', better: '/management/health/liveness' },
  { path: /^\/q\/health\/?$/, product: 'Quarkus', better: '/q/health/live' },
]

export default defineRule({
  id: 'liveness-external-dependency',
  summary: 'The livenessProbe seems to ask whether dependencies are there.',
  why: 'When the database or another service is away, every Pod fails its liveness at once and is restarted, which repairs nothing: a short outage of one dependency becomes an outage of the application, with all its caches cold.',
  details: `
It is told by the path: words such as \`ready\`, \`deps\`, \`db\`, \`full\`, and paths that answer for everything (\`/actuator/health\` of Spring Boot, \`/q/health\` of Quarkus), also in the URL of a command such as curl.
A name proves nothing, so it is always **info**: look at what the path answers when the database is away.

Where liveness and readiness are the same, \`probes-identical\` speaks, if it is on.`,
  category: 'availability',
  severity: 'info',
  presets: ['availability'],
  since: '0.1.0',
  sources: [
    {
      title: 'Liveness, readiness and startup probes',
      url: 'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/',
    },
    {
      title: 'Spring Boot: checking external state with Kubernetes probes',
      url: 'https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.kubernetes-probes.external-state',
    },
    { title: 'Quarkus: SmallRye Health', url: 'https://quarkus.io/guides/smallrye-health' },
  ],
  messages: {
    named:
      'The livenessProbe of container "{container}" in {workload} asks {path}: if the answer depends on a database or another service, all Pods are restarted when that one is away. Let liveness ask something that the application answers by itself.',
    aggregate:
      'The livenessProbe of container "{container}" in {workload} asks {path}, where {product} answers for databases and brokers too: when one of them is away, all Pods are restarted. Ask {better}.',
  },
  on: {
    container(container, { report, cluster, isOn }) {
      const liveness = container.at('livenessProbe')
      if (liveness.absent || container.role === 'init' || container.role === 'ephemeral') return
      const found = pathOf(container)
      if (!found) return
      const { path, at } = found
      const aggregate = aggregates.find(known => known.path.test(path))
      if (
        !aggregate &&
        !path
          .toLowerCase()
          .split(/[^a-z0-9]+/)
          .some(word => dependencyWords.has(word))
      )
        return
      if (isOn('probes-identical') && probesFailTogether(container) && servingOf(cluster, container.workload)) return
      const data = { container: container.label, workload: container.workload.label, path }
      if (aggregate) {
        const { product, better } = aggregate
        report({ at, message: 'aggregate', data: { ...data, product, better } })
      } else report({ at, message: 'named', data })
    },
  },
  examples: {
    good: [
      {
        title: 'A path of its own.',
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
          readinessProbe:
            httpGet:
              path: /ready
              port: 8080
`,
      },
      {
        title: 'Words are compared as a whole.',
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
              path: /already/threaddb
              port: 8080
`,
      },
      {
        title: "Spring Boot's own liveness.",
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
              path: /actuator/health/liveness
              port: 8080
`,
      },
      {
        title: 'A connection asks for nothing.',
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
            tcpSocket:
              port: 8080
`,
      },
      {
        title: 'A placeholder.',
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
              path: /\${PATH}/ready
              port: 8080
`,
      },
      {
        title: 'The readinessProbe may ask about dependencies: that is what it is for.',
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
            httpGet:
              path: /health/full
              port: 8080
`,
      },
    ],
    bad: [
      {
        title: 'The path of readiness.',
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
              path: /ready # info: named
              port: 8080
            failureThreshold: 10
`,
      },
      {
        title: 'A health check with everything.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      containers:
        - name: api
          image: registry.example.com/api:1
          livenessProbe:
            httpGet:
              path: /health?check=db,queue # info: named
              port: 8080
          readinessProbe:
            httpGet:
              path: /ready
              port: 8080
`,
      },
      {
        title: 'Spring Boot answers for the database too.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          livenessProbe:
            httpGet:
              path: /actuator/health # info: aggregate
              port: 8080
          readinessProbe:
            httpGet:
              path: /actuator/health/readiness
              port: 8080
`,
      },
      {
        title: 'A command with a URL.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: search
spec:
  serviceName: search
  selector:
    matchLabels:
      app: search
  template:
    metadata:
      labels:
        app: search
    spec:
      containers:
        - name: search
          image: registry.example.com/search:1
          livenessProbe:
            exec:
              command:
                - sh
                - -c
                - curl -fs http://localhost:8080/health/ready # info: named
`,
      },
    ],
  },
})

/** The path that liveness asks, of httpGet or of the URL of a command. */
function pathOf(container: ContainerCursor) {
  const liveness = container.at('livenessProbe')
  const at = liveness.at('httpGet').at('path')
  if (at.string !== undefined) return { path: at.string, at }
  for (const word of liveness.at('exec').at('command').items()) {
    const path = /https?:\/\/[^/\s"']+(\/[^\s"']*)/.exec(word.string ?? '')?.[1]
    if (path !== undefined) return { path, at: word }
  }
  return undefined
}
