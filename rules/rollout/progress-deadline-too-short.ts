import { type AnyCursor, defineRule } from '../../src/rule/index.js'

/** What the API server fills in, in seconds. Source: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#progress-deadline-seconds */
const DEFAULT_DEADLINE = 600
/** Defaults of a probe. Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Probe */
const DEFAULT_PERIOD = 10
const DEFAULT_FAILURES = 3

export default defineRule({
  id: 'progress-deadline-too-short',
  summary: 'A Deployment is declared failed before its Pods had the time to start.',
  why: 'Progress stops counting at progressDeadlineSeconds: kubectl rollout status, Helm and Argo CD report a failed release, and roll back or page someone, while the new Pods start as they always do.',
  details: `
- **error**: the deadline is not greater than minReadySeconds; the API server refuses the Deployment. This holds for the default deadline of 600 seconds too.
- **error**: a container is not even asked before the deadline (\`initialDelaySeconds\` of its startup or readiness probe), so that no Pod can be ready in time.
- **warning**: a startup probe gives the container longer than the deadline (\`initialDelaySeconds + periodSeconds x failureThreshold\`): a start that the probe allows fails the release.

A Pod is progress when it is made, when it is ready and when it is available (minReadySeconds later); the deadline starts anew with each. Pods that wait for a node or an image need time as well: leave room. Raising the deadline costs nothing; where
everything goes well it is never reached.`,
  category: 'rollout',
  severity: 'error',
  presets: ['recommended', 'availability'],
  since: '0.1.0',
  sources: [
    {
      title: 'Deployments: progress deadline seconds',
      url: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#progress-deadline-seconds',
    },
    {
      title: 'DeploymentSpec of the API',
      url: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/deployment-v1/#DeploymentSpec',
    },
  ],
  messages: {
    refused:
      'progressDeadlineSeconds ({deadline}) of {workload} is not greater than minReadySeconds ({ready}): the API server refuses the Deployment. Raise it to {better} or so.',
    delayed:
      'Each rollout of {workload} is reported as failed: container "{container}" is first probed after {start} seconds, and the deadline for progress is {deadline}. Raise progressDeadlineSeconds to {better} or so.',
    budget:
      'Rollouts of {workload} are reported as failed when a start takes long: the startup probe of container "{container}" allows {start} seconds, the deadline for progress only {deadline}. Raise progressDeadlineSeconds to {better} or so.',
  },
  on: {
    Deployment(deployment, { report, cluster }) {
      const spec = deployment.at('spec')
      const deadlineAt = spec.at('progressDeadlineSeconds')
      const readyAt = spec.at('minReadySeconds')
      const deadline = deadlineAt.absent ? DEFAULT_DEADLINE : deadlineAt.number
      const ready = readyAt.absent ? 0 : readyAt.number
      if (deadline === undefined || ready === undefined || deadline <= 0 || ready < 0 || spec.at('paused').boolean === true) return
      for (const workload of cluster.workloadsFrom(deployment.resource)) {
        const common = { at: deadlineAt.absent ? (readyAt.absent ? deployment : readyAt) : deadlineAt }
        const better = (seconds: number) => Math.ceil((seconds + 60) / 60) * 60
        if (deadline <= ready) {
          const data = { workload: workload.label, deadline, ready, better: better(ready) }
          report({
            ...common,
            message: 'refused',
            data,
            related: readyAt.absent ? [] : [{ at: readyAt, message: 'the new Pods must be ready for so long' }],
          })
          continue
        }
        // Without Pods there is nothing to wait for.
        if (workload.replicaCount === 0) continue
        for (const container of workload.running) {
          const startup = container.at('startupProbe')
          const readiness = container.at('readinessProbe')
          const probe = startup.absent ? readiness : startup
          const delay = seconds(probe.at('initialDelaySeconds'), 0)
          if (probe.absent || delay === undefined) continue
          const at = deadlineAt.absent ? probe : deadlineAt
          const data = { workload: workload.label, container: container.label, deadline }
          if (delay >= deadline) {
            const related = [{ at: probe.at('initialDelaySeconds'), message: 'the first look' }]
            report({ at, message: 'delayed', data: { ...data, start: delay, better: better(delay) }, related })
            continue
          }
          if (startup.absent) continue
          const period = seconds(startup.at('periodSeconds'), DEFAULT_PERIOD)
          const failures = seconds(startup.at('failureThreshold'), DEFAULT_FAILURES)
          if (period === undefined || failures === undefined) continue
          const start = delay + period * failures
          if (start <= deadline) continue
          report({
            at,
            message: 'budget',
            data: { ...data, start, better: better(start) },
            related: [{ at: startup, message: 'the time that a start may take' }],
            lower: 'warning',
            because: 'the container may well start faster than its probe allows',
          })
        }
      }
    },
  },
  examples: {
    good: [
      {
        title: 'The default deadline of ten minutes, and a start of five.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  minReadySeconds: 30
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
            httpGet: {path: /healthz, port: 8080}
            periodSeconds: 10
            failureThreshold: 30
`,
      },
      {
        title: 'A short deadline for a quick start.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  progressDeadlineSeconds: 60
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
            httpGet: {path: /healthz, port: 8080}
            initialDelaySeconds: 5
`,
      },
    ],
    bad: [
      {
        title: 'The API server refuses it.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  minReadySeconds: 60
  progressDeadlineSeconds: 60 # error: refused
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
`,
      },
      {
        title: 'The default deadline does not fit to minReadySeconds.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: canary
spec:
  minReadySeconds: 900 # error: refused
  selector:
    matchLabels:
      app: canary
  template:
    metadata:
      labels:
        app: canary
    spec:
      containers:
        - name: canary
          image: registry.example.com/canary:1
`,
      },
      {
        title: 'A model is loaded for up to twenty minutes.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: inference
spec:
  selector:
    matchLabels:
      app: inference
  template:
    metadata:
      labels:
        app: inference
    spec:
      containers:
        - name: server
          image: registry.example.com/inference:1
          startupProbe: # warning: budget
            httpGet:
              path: /health
              port: 8000
            periodSeconds: 10
            failureThreshold: 120
`,
      },
      {
        title: 'Nobody asks before the deadline.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: erp
spec:
  progressDeadlineSeconds: 120 # error: delayed
  selector:
    matchLabels:
      app: erp
  template:
    metadata:
      labels:
        app: erp
    spec:
      containers:
        - name: erp
          image: registry.example.com/erp:1
          readinessProbe:
            tcpSocket:
              port: 8080
            initialDelaySeconds: 180
`,
      },
    ],
  },
})

/** A number, its default where it is absent; undefined where it is not known. */
function seconds(field: AnyCursor, standard: number): number | undefined {
  return field.absent ? standard : field.number
}
