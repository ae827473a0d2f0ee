import { type AnyCursor, defineRule } from '../../src/rule/index.js'

export default defineRule({
  id: 'prestop-readiness-gap',
  summary: 'A preStop hook makes the readiness probe fail, and ends before anybody notices.',
  why: 'The hook drops or sets a file that the readiness probe looks at, so that the Pod leaves the endpoints. The kubelet notices after `periodSeconds` times `failureThreshold`, later than the hook is over: the probe contributes nothing, and the delay is shorter than its author believes.',
  details: `
The trick is older than today's Kubernetes: a deleted Pod leaves the endpoints at once, whatever its probes say, and what the Pod needs is time. A plain \`sleep\` of some seconds does it.

Always **info**, and only where the hook and an exec readiness probe name the same file, and the fixed delay of the hook is known.`,
  category: 'rollout',
  severity: 'info',
  presets: [],
  since: '0.1.0',
  sources: [
    { title: 'Pod lifecycle: termination', url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination' },
    {
      title: 'KEP-1669: proxy terminating endpoints',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/1669-proxy-terminating-endpoints',
    },
    {
      title: 'Probes',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes',
    },
  ],
  messages: {
    late: 'preStop of container "{container}" makes readiness fail through {file}, which the kubelet notices after up to {window}s, but the hook is over after {seconds}s. A deleted Pod leaves the endpoints without that; what it needs is a sleep as long as its proxies take.',
  },
  on: {
    container(container, { report, runtime }) {
      if (container.workload.runsToCompletion) return
      const probe = container.at('readinessProbe')
      const check = probe.at('exec').at('command')
      if (check.absent) return
      const hook = runtime.preStopCommands(container)
      if (!hook) return
      const files = filesIn(check.items())
      const file = filesIn(hook.words.flatMap(word => (word.at ? [word.at] : []))).find(path => files.includes(path))
      if (file === undefined) return
      const delay = runtime.preStop(container)
      const seconds = delay.kind === 'sleep' ? delay.total : delay.kind === 'unknown' && hook.complete ? delay.atLeast : undefined
      const period = probe.at('periodSeconds').absent ? 10 : probe.at('periodSeconds').number
      const threshold = probe.at('failureThreshold').absent ? 3 : probe.at('failureThreshold').number
      if (seconds === undefined || period === undefined || threshold === undefined || seconds >= period * threshold) return
      report({
        at: hook.at,
        message: 'late',
        data: { container: container.label, file, window: period * threshold, seconds },
        related: [{ at: check, message: 'readiness looks at this file' }],
      })
    },
  },
  examples: {
    good: [
      {
        title: 'The hook is longer than the probe takes.',
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
      terminationGracePeriodSeconds: 60
      containers:
        - name: web
          image: registry.example.com/web:1
          readinessProbe:
            periodSeconds: 5
            failureThreshold: 2
            exec:
              command: [cat, /tmp/ready]
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "rm /tmp/ready; sleep 20"]
`,
      },
      {
        title: 'Probe and hook have nothing to do with each other.',
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
          readinessProbe:
            exec:
              command: [cat, /tmp/ready]
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "touch /tmp/stopped; sleep 10"]
        - name: api
          image: registry.example.com/api:1
          readinessProbe:
            httpGet:
              path: /ready
              port: 8080
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "rm /tmp/ready; sleep 10"]
`,
      },
    ],
    bad: [
      {
        title: 'Ten seconds, where the probe takes thirty.',
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
          readinessProbe:
            exec:
              command: [cat, /tmp/ready]
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "rm -f /tmp/ready && sleep 10"] # info: late
`,
      },
      {
        title: 'The file says that the Pod shuts down; nothing sleeps.',
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
          readinessProbe:
            periodSeconds: 5
            failureThreshold: 1
            exec:
              command: ["/bin/sh", "-c", "test ! -f /tmp/shutdown && curl -fs localhost:8080/health"]
          lifecycle:
            preStop:
              exec:
                command: [touch, /tmp/shutdown] # info: late
`,
      },
    ],
  },
})

/** Absolute paths of state files in the words of a command: folders of programs are left out. */
function filesIn(words: readonly AnyCursor[]): readonly string[] {
  return words.flatMap(
    word =>
      (word.string ?? '').match(/(?<![\w.:/-])\/(?:tmp|run|var|dev\/shm|etc|app|data|home|opt|mnt|srv|healthz?|shared|state)[\w./-]*/g) ??
      [],
  )
}
