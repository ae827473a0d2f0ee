import { configuredDrain, defineRule, gracePeriodOf, hookDelaysOf, shutdownBudgetSeconds } from '../../src/rule/index.js'

export default defineRule({
  id: 'prestop-exceeds-grace-period',
  summary: 'The preStop delay leaves the application no time to stop.',
  why: 'The grace period counts from the deletion, and the hook is part of it: when it is over, the container is killed, whatever it still does. Requests in flight are cut, files are left half written.',
  details: `
An **error** when the delay alone is as long as the grace period (the application never sees SIGTERM before SIGKILL), a **warning** when less than \`shutdownBudgetSeconds\`, or less
than the drain time that the container configures for gunicorn, uvicorn, Spring, nginx, uWSGI or supervisord, is left. A native sleep *longer* than the grace period is refused by the API server; an equal one is accepted.

Only fixed delays are judged: the sleep action, and every \`sleep N\` that an exec hook surely runs. A sleep behind a command that stops the server (\`nginx -s quit; sleep 60\`) is a limit for its end:
that is a **warning** where it is as long as the grace period, and nothing where it is shorter.`,
  category: 'rollout',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Pod lifecycle: termination', url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination' },
    { title: 'Container lifecycle hooks', url: 'https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/' },
    { title: 'gunicorn: graceful_timeout', url: 'https://docs.gunicorn.org/en/stable/settings.html#graceful-timeout' },
  ],
  options: { shutdownBudgetSeconds },
  messages: {
    eaten:
      'preStop of container "{container}" ({seconds}s) eats the whole grace period ({grace}s{origin}): the application is killed with requests in flight. Set terminationGracePeriodSeconds to {better} or more.',
    squeezed:
      'preStop of container "{container}" takes {seconds}s of {grace}s{origin}, and the application is killed {left}s after it: {need}. Set terminationGracePeriodSeconds to {better} or more.',
  },
  on: {
    container(container, { report, runtime, options, cluster, embedded }) {
      const { workload, role } = container
      if (workload.runsToCompletion || role === 'init' || role === 'ephemeral') return
      const { seconds: grace, isDefault } = gracePeriodOf(workload.pod)
      // A grace period of 0 has a rule of its own.
      if (grace === undefined || grace === 0) return
      const hook = runtime.preStop(container)
      if (hook.kind === 'none') return
      // What a hook surely takes, whatever else it does: `nginx -s quit; sleep 60`. A shorter sleep behind such a command takes nothing from the server.
      const { total, untold } = hookDelaysOf(container, runtime)
      const seconds = total >= grace ? total : untold
      if (seconds === 0) return
      const drain = configuredDrain(container, { cluster, embedded })?.seconds ?? 0
      const need = Math.max(options.shutdownBudgetSeconds, drain)
      const left = grace - seconds
      if (left >= need) return
      const better = Math.ceil((seconds + need) / 5) * 5
      const field = workload.pod.at('terminationGracePeriodSeconds')
      const data = { container: container.label, seconds, grace, origin: isDefault ? ', the default' : '', better }
      const common = {
        at: hook.at,
        related: isDefault ? [] : [{ at: field, message: `the grace period of ${grace}s` }],
        fix: field.set(better),
      }
      if (left <= 0)
        report({
          ...common,
          message: 'eaten',
          data,
          ...(untold < Math.min(total, grace) && {
            lower: 'warning' as const,
            because: 'the hook stops the server before it sleeps, and that may be done in time',
          }),
        })
      else
        report({
          ...common,
          message: 'squeezed',
          data: {
            ...data,
            left: Math.round(left * 10) / 10,
            need: drain > left ? `it is configured to take up to ${drain}s to drain` : `less than the ${need}s that a stop may need`,
          },
          lower: 'warning',
          because: 'some seconds are left, which a quick application may find enough',
        })
    },
  },
  examples: {
    good: [
      {
        title: 'Twenty of sixty seconds.',
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
          lifecycle:
            preStop:
              sleep:
                seconds: 20
`,
      },
      {
        title: 'Ten seconds, and the default of thirty.',
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
          lifecycle:
            preStop:
              exec:
                command: [sleep, "10"]
`,
      },
      {
        title: '`seconds: 0` opts out of the delay.',
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
          lifecycle:
            preStop:
              sleep:
                seconds: 0
`,
      },
      {
        title: 'The server stops at once, and the sleep behind it only waits for its end.',
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
          image: nginx:1.27
          lifecycle:
            preStop:
              exec:
                command: ["sh", "-c", "nginx -s quit; sleep 25"]
`,
      },
      {
        title: 'A poll loop has no fixed length.',
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
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "while killall -0 nginx; do sleep 1; done"]
`,
      },
      {
        title: 'The grace period comes from a template.',
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
      terminationGracePeriodSeconds: \${GRACE}
      containers:
        - name: web
          image: registry.example.com/web:1
          lifecycle:
            preStop:
              sleep:
                seconds: 60
`,
      },
    ],
    bad: [
      {
        title: 'The hook quits the server first, and then sleeps for longer than the grace period.',
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
          image: nginx:1.27
          lifecycle:
            preStop:
              exec:
                command: ["sh", "-c", "nginx -s quit; sleep 60"] # warning: eaten
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
      terminationGracePeriodSeconds: 70
      containers:
        - name: web
          image: nginx:1.27
          lifecycle:
            preStop:
              exec:
                command: ["sh", "-c", "nginx -s quit; sleep 60"]
`,
      },
      {
        title: 'The native sleep is as long as the grace period.',
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
      terminationGracePeriodSeconds: 30
      containers:
        - name: web
          image: registry.example.com/web:1
          lifecycle:
            preStop:
              sleep:
                seconds: 30 # error: eaten
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
      terminationGracePeriodSeconds: 40
      containers:
        - name: web
          image: registry.example.com/web:1
          lifecycle:
            preStop:
              sleep:
                seconds: 30
`,
      },
      {
        title: 'Thirty seconds, and no grace period of its own: the default is thirty.',
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
          lifecycle:
            preStop:
              sleep:
                seconds: 30 # error: eaten
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
      terminationGracePeriodSeconds: 40
      containers:
        - name: web
          image: registry.example.com/web:1
          lifecycle:
            preStop:
              sleep:
                seconds: 30
`,
      },
      {
        title: 'Five seconds are left for an application that drains for thirty.',
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
          env:
            - name: GUNICORN_CMD_ARGS
              value: --graceful-timeout 30
          lifecycle:
            preStop:
              exec:
                command: [sleep, "25"] # warning: squeezed
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
      terminationGracePeriodSeconds: 55
      containers:
        - name: web
          image: registry.example.com/web:1
          env:
            - name: GUNICORN_CMD_ARGS
              value: --graceful-timeout 30
          lifecycle:
            preStop:
              exec:
                command: [sleep, "25"]
`,
      },
      {
        title: 'The arguments say how long the application drains.',
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
          args: [gunicorn, --graceful-timeout, "30", app]
          lifecycle:
            preStop:
              exec:
                command: [sleep, "10"] # warning: squeezed
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
      terminationGracePeriodSeconds: 40
      containers:
        - name: web
          image: registry.example.com/web:1
          args: [gunicorn, --graceful-timeout, "30", app]
          lifecycle:
            preStop:
              exec:
                command: [sleep, "10"]
`,
      },
    ],
  },
})
