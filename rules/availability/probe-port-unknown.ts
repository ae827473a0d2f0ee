import { type Cluster, type ContainerCursor, defineRule, type ProbeName, probeNames, probePortCursor } from '../../src/rule/index.js'

export default defineRule({
  id: 'probe-port-unknown',
  summary: 'A probe calls a port that its container does not have.',
  why: 'The kubelet looks a name up among the ports of the container. A name that is not there makes every readiness and startup probe fail, so that the Pod never gets traffic, and it makes liveness do nothing at all.',
  details: `
A **name** is an **error** in a readiness or startup probe: the Pod never becomes ready. In a liveness probe it is a **warning**: the kubelet throws the result of a probe that it cannot make away, so that a hanging container
is never restarted. The names of ports of other containers do not count.

A **number** need not be declared, and most programs with an undeclared health port do listen there: numbers are looked at only with the option \`numbers\`, as **info**, when the container declares other ports and nothing
else in the manifest speaks of the number: no argument, variable, mounted configuration, Service or other container.

It is silent where the probe names another host, and where a template or Kustomize patch fills in ports.`,
  category: 'availability',
  severity: 'error',
  presets: ['recommended', 'availability'],
  since: '0.1.0',
  sources: [
    {
      title: 'Configure probes: use a named port',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port',
    },
    { title: 'kubelet: the worker of a probe', url: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/prober/worker.go' },
  ],
  aliases: ['kube-linter/liveness-port', 'kube-linter/readiness-port', 'kube-linter/startup-port'],
  options: {
    numbers: {
      type: 'boolean',
      default: false,
      description: 'Report port numbers, too, that the container does not declare and nothing else speaks of.',
    },
  },
  messages: {
    neverReady:
      'The {probe} calls port "{port}", and container "{container}" has {known}: the probe fails every time, and {workload} never gets traffic.',
    neverRuns:
      'The livenessProbe calls port "{port}", and container "{container}" has {known}: the probe is never made, and {workload} is not restarted when it hangs.',
    undeclared:
      'The {probe} of container "{container}" in {workload} calls port {port}, which nothing in the manifests speaks of (declared: {declared}): if the application does not listen there, the probe always fails.',
  },
  on: {
    container(container, { report, cluster, options }) {
      if (container.role === 'init' || container.role === 'ephemeral') return
      const told = new Set<number>()
      for (const name of probeNames) {
        if (container.at(name).absent) continue
        const at = probePortCursor(container, name)
        const port = at.string ?? at.number
        const ports = container.at('ports')
        if (port === undefined || ports.unknown || ports.items().some(item => item.unknown) || asksElsewhere(container, name)) continue
        const declared = ports.items().filter(item => item.at('containerPort').raw !== undefined)
        const { workload } = container
        const data = { container: container.label, workload: workload.label }
        if (typeof port === 'string') {
          // Digits in quotes are no name: the API server refuses them, and old ones took them for the number.
          if (/^[0-9]*$/.test(port) || declared.some(item => item.at('name').string === port || item.at('name').unknown)) continue
          if (workload.mayBePatched('ports')) continue
          const names = declared.flatMap(item => item.at('name').string ?? [])
          const known = `no port of that name${names.length > 0 ? ` (but ${names.map(word => `"${word}"`).join(', ')})` : ''}`
          if (name === 'livenessProbe')
            report({
              at,
              message: 'neverRuns',
              data: { ...data, port, known },
              lower: 'warning',
              because: 'nothing is broken until the container hangs',
            })
          else report({ at, message: 'neverReady', data: { ...data, probe: name, port, known } })
          continue
        }
        if (
          !options.numbers ||
          declared.length === 0 ||
          told.has(port) ||
          declared.some(item => Number(item.at('containerPort').raw) === port)
        )
          continue
        if (declared.some(item => item.at('containerPort').unknown) || isSpokenOf(port, container, cluster)) continue
        told.add(port)
        report({
          at,
          message: 'undeclared',
          data: { ...data, probe: name, port, declared: declared.map(item => String(item.at('containerPort').raw)).join(', ') },
          distinguish: name,
          lower: 'info',
          because: 'a port need not be declared',
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'A name and a number of declared ports.',
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
          ports:
            - name: http
              containerPort: 8080
          livenessProbe:
            httpGet:
              path: /healthz
              port: 8080
          readinessProbe:
            httpGet:
              path: /healthz
              port: http
`,
      },
      {
        title: 'An undeclared port that an argument names.',
        options: { numbers: true },
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: operator
spec:
  selector:
    matchLabels:
      app: operator
  template:
    metadata:
      labels:
        app: operator
    spec:
      containers:
        - name: operator
          image: registry.example.com/operator:1
          args: ["--health-probe-bind-address=:8081"]
          ports:
            - name: http
              containerPort: 8080
          livenessProbe:
            httpGet:
              path: /healthz
              port: 8081
`,
      },
      {
        title: 'Numbers are not looked at by default: operators listen on ports that they do not declare.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: operator
spec:
  selector:
    matchLabels:
      app: operator
  template:
    metadata:
      labels:
        app: operator
    spec:
      containers:
        - name: operator
          image: registry.example.com/operator:1
          ports:
            - name: http
              containerPort: 8080
          livenessProbe:
            httpGet:
              path: /healthz
              port: 8081
`,
      },
      {
        title: 'No port is declared at all.',
        options: { numbers: true },
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
        title: 'A sidecar listens there.',
        options: { numbers: true },
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
          ports:
            - containerPort: 8080
          readinessProbe:
            httpGet:
              path: /healthz/ready
              port: 15021
        - name: proxy
          image: registry.example.com/proxy:1
          ports:
            - containerPort: 15021
`,
      },
      {
        title: 'A Service sends traffic there.',
        options: { numbers: true },
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
          ports:
            - name: metrics
              containerPort: 9090
          readinessProbe:
            httpGet:
              path: /healthz
              port: 8080
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
        title: 'A mounted configuration names it.',
        options: { numbers: true },
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
          envFrom:
            - configMapRef:
                name: web
          ports:
            - name: http
              containerPort: 8080
          readinessProbe:
            httpGet:
              path: /healthz
              port: 8081
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
  MANAGEMENT_PORT: "8081"
`,
      },
      {
        title: 'Another host.',
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
          ports:
            - name: http
              containerPort: 8080
          livenessProbe:
            tcpSocket:
              host: 10.0.0.1
              port: admin
`,
      },
      {
        title: 'Placeholders.',
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
          ports:
            - name: \${PORT_NAME}
              containerPort: 8080
          readinessProbe:
            httpGet:
              path: /healthz
              port: http
          livenessProbe:
            httpGet:
              path: /healthz
              port: \${PORT}
`,
      },
      {
        title: 'Digits in quotes are refused for another reason.',
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
          ports:
            - name: http
              containerPort: 8080
          readinessProbe:
            httpGet:
              path: /healthz
              port: "8081"
`,
      },
    ],
    bad: [
      {
        title: 'The port has another name: the Pod never becomes ready.',
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
          ports:
            - name: web
              containerPort: 8080
          readinessProbe:
            httpGet:
              path: /healthz
              port: http # error: neverReady
`,
      },
      {
        title: 'No ports, and liveness that never runs.',
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
              port: http # warning: neverRuns
`,
      },
      {
        title: 'The name stands in another container.',
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
          startupProbe:
            httpGet:
              path: /
              port: http # error: neverReady
        - name: nginx
          image: nginx:1.27
          ports:
            - name: http
              containerPort: 80
`,
      },
      {
        title: 'A number that nothing speaks of, once for both probes.',
        options: { numbers: true },
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
          ports:
            - name: http
              containerPort: 8080
          livenessProbe:
            httpGet:
              path: /healthz
              port: 8008 # info: undeclared
          readinessProbe:
            httpGet:
              path: /healthz
              port: 8008
`,
      },
    ],
  },
})

function asksElsewhere(container: ContainerCursor, name: ProbeName): boolean {
  const probe = container.at(name)
  return !probe.walk('httpGet', 'host').absent || !probe.walk('tcpSocket', 'host').absent
}

/** Whether a port number stands anywhere else where it says that something listens there. */
function isSpokenOf(port: number, container: ContainerCursor, cluster: Cluster): boolean {
  const { workload } = container
  const mentions = (raw: unknown) => raw !== undefined && new RegExp(`(?<![0-9])${port}(?![0-9])`).test(JSON.stringify(raw))
  const inPod = workload.running.some(
    ({ raw }) =>
      typeof raw === 'object' &&
      raw !== null &&
      ['ports', 'command', 'args', 'env'].some(field => mentions((raw as Record<string, unknown>)[field])),
  )
  if (inPod || mentions(workload.podAnnotations)) return true
  if (cluster.servicesOf(workload).some(edge => edge.ports.some(({ targetPort }) => targetPort === port))) return true
  return cluster.configOf(workload).some(({ config }) => mentions(config.object.data))
}
