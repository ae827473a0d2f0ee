import { asNativeSleep, defineRule } from '../../src/rule/index.js'

export default defineRule({
  id: 'prestop-sleep-not-native',
  summary: 'A preStop hook starts a program only to sleep.',
  why: 'The hook works as long as every image that the Pod will ever use has a shell and a sleep. On the day somebody moves to a distroless image it fails, SIGTERM comes at once, and requests are lost on every rollout.',
  details: `
Kubernetes sleeps by itself: \`preStop: {sleep: {seconds: N}}\`, on by default since 1.30, stable since 1.34. It needs no program in the image and no process in the container.

Always **info**. Only hooks that do nothing but sleep for whole seconds are named; \`sleep 10 && nginx -s quit\` stays as it is. The fix is safe when \`kubernetesVersion\` says that every version has the
action, and is left out where the sleep is longer than the grace period, since the API server refuses such an action.`,
  category: 'rollout',
  severity: 'info',
  presets: [],
  since: '0.1.0',
  fix: 'safe',
  sources: [
    {
      title: 'Container lifecycle hooks: sleep',
      url: 'https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations',
    },
    {
      title: 'KEP-3960: sleep action for the preStop hook',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/3960-pod-lifecycle-sleep-action',
    },
  ],
  messages: {
    native:
      'preStop of container "{container}" starts a program to sleep {seconds}s, which fails in an image without one. The native action "sleep.seconds: {seconds}" needs none{since}.',
  },
  on: {
    container(container, { report, runtime, settings, isOn }) {
      if (container.workload.runsToCompletion) return
      const native = asNativeSleep(container, runtime, settings.kubernetesMinor)
      if (!native) return
      // The image has no such program: that is more than a matter of taste, and has a rule of its own.
      if (runtime.image(container).sh === 'none' && isOn('prestop-command-not-in-image')) return
      report({
        at: container.at('lifecycle').at('preStop').at('exec').at('command'),
        message: 'native',
        data: { container: container.label, seconds: native.seconds, since: settings.kubernetesMinor ? '' : ', from Kubernetes 1.30 on' },
        fix: native.intents,
        ...(native.safety === 'unsafe' && { fixSafety: 'unsafe' as const }),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'The sleep action; a hook that does more; half a second; longer than the grace period.',
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
                seconds: 15
        - name: proxy
          image: nginx:1.27
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "sleep 10 && nginx -s quit"]
        - name: api
          image: registry.example.com/api:1
          lifecycle:
            preStop:
              exec:
                command: [sleep, "0.5"]
        - name: worker
          image: registry.example.com/worker:1
          lifecycle:
            preStop:
              exec:
                command: [sleep, "60"]
`,
      },
      {
        title: 'Before 1.30 there is no such action.',
        config: { kubernetesVersion: '1.28' },
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
        title: 'A comment in the script says why; the length comes from a template.',
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
                command:
                  - sh
                  - -c
                  - |
                    # the load balancer polls every five seconds
                    sleep 10
        - name: api
          image: registry.example.com/api:1
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "sleep \${DRAIN}"]
`,
      },
    ],
    bad: [
      {
        title: 'A shell, only to sleep.',
        config: { kubernetesVersion: '1.31' },
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
                command: ["/bin/sh", "-c", "sleep 15"] # info: native
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
          lifecycle:
            preStop:
              sleep:
                seconds: 15
`,
      },
      {
        title: 'The version is not known: the fix is there, and is not safe.',
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
          image: nginx:1.27
          lifecycle:
            postStart:
              exec:
                command: [/warm-up]
            preStop:
              exec:
                command: # info: native
                  - /bin/sleep
                  - 20s
          ports:
            - containerPort: 8080
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
      terminationGracePeriodSeconds: 60
      containers:
        - name: web
          image: nginx:1.27
          lifecycle:
            postStart:
              exec:
                command: [/warm-up]
            preStop:
              sleep:
                seconds: 20
          ports:
            - containerPort: 8080
`,
      },
    ],
  },
})
