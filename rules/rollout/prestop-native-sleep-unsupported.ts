import { defineRule, NATIVE_SLEEP_MINOR, NATIVE_ZERO_SLEEP_MINOR } from '../../src/rule/index.js'

export default defineRule({
  id: 'prestop-native-sleep-unsupported',
  summary: 'The native preStop sleep is newer than the cluster.',
  why: 'A cluster without the sleep action refuses the object, or drops the field and with it the delay: the rollout stops, or Pods get SIGTERM while connections still arrive.',
  details: `
\`preStop.sleep\` came with Kubernetes 1.29 behind the feature gate \`PodLifecycleSleepAction\`, is on by default since 1.30 and stable since 1.34. \`seconds: 0\` came with 1.32 behind
\`PodLifecycleSleepActionAllowZero\` and is on by default since 1.33.

Judged only when \`kubernetesVersion\` is set, by the oldest version it names. The fix calls the \`sleep\` program of the image, where the image is known to have one.`,
  category: 'rollout',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'KEP-3960: sleep action for the preStop hook',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/3960-pod-lifecycle-sleep-action',
    },
    {
      title: 'KEP-4818: zero seconds for the sleep action',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/4818-allow-zero-value-for-sleep-action-of-prestop-hook',
    },
    { title: 'Feature gates', url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/' },
  ],
  messages: {
    action:
      'preStop of container "{container}" uses the sleep action, which is on by default from Kubernetes 1.30, and the manifests must run on 1.{minor}: the object is refused, or the delay is dropped. Call a sleep program there.',
    zero: 'preStop of container "{container}" sleeps 0 seconds, which is accepted by default from Kubernetes 1.33, and the manifests must run on 1.{minor}: the API server refuses the object. Leave the hook out there.',
  },
  on: {
    container(container, { report, runtime, settings }) {
      const minor = settings.kubernetesMinor?.from
      if (minor === undefined || minor >= NATIVE_ZERO_SLEEP_MINOR) return
      const preStop = container.at('lifecycle').at('preStop')
      const sleep = preStop.at('sleep')
      if (!sleep.present) return
      const seconds = sleep.at('seconds').number
      const data = { container: container.label, minor }
      if (minor < NATIVE_SLEEP_MINOR) {
        const { sh } = runtime.image(container)
        const replaced = seconds !== undefined && seconds > 0 && sh !== undefined && sh !== 'none'
        report({
          at: sleep,
          message: 'action',
          data,
          fix: replaced ? [sleep.remove(), preStop.at('exec').set({ command: ['sleep', String(seconds)] })] : undefined,
        })
      } else if (seconds === 0) report({ at: sleep.at('seconds'), message: 'zero', data })
    },
  },
  examples: {
    good: [
      {
        title: 'The version has the action.',
        config: { kubernetesVersion: '1.30' },
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
`,
      },
      {
        title: 'No version is configured: the newest is meant, also for zero seconds.',
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
        title: 'A program sleeps on every version.',
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
          image: nginx:1.27
          lifecycle:
            preStop:
              exec:
                command: [sleep, "15"]
`,
      },
    ],
    bad: [
      {
        title: 'The oldest version of the range has no sleep action; the image has a program.',
        config: { kubernetesVersion: '1.28-1.32' },
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
          image: nginx:1.27
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              sleep: # error: action
                seconds: 15
        - name: api
          image: registry.example.com/api:1
          lifecycle:
            preStop:
              sleep: # error: action
                seconds: 15
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
          image: nginx:1.27
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              exec:
                command:
                  - sleep
                  - "15"
        - name: api
          image: registry.example.com/api:1
          lifecycle:
            preStop:
              sleep:
                seconds: 15
`,
      },
      {
        title: 'Zero seconds on 1.31.',
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
              sleep:
                seconds: 0 # error: zero
`,
      },
    ],
  },
})
