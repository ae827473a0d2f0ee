import { defineRule, gracePeriodOf, isIdle, servingOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'grace-period-zero',
  summary: 'A grace period of 0 kills Pods without warning.',
  why: 'With `terminationGracePeriodSeconds: 0` a Pod is promised no time to stop: the kubelet gives its preStop hook a second at most and its processes two, then kills them with requests in flight and data unwritten, on every rollout, drain and scale-down. The object is gone at once, so a successor may start while they still run.',
  details: `
An **error** for Pods that a Service sends traffic to (a **warning** where its name says that it is for webhooks or metrics alone), a **warning** for Pods that declare a preStop hook (the API promises it no time at all, and the kubelet
cuts it off after a second) and that sleep in it or wait for a second and more; **info** where nothing tells how long the hook takes. Silent for Jobs and for Pods with neither.`,
  category: 'rollout',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Pod lifecycle: forced termination',
      url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination-forced',
    },
  ],
  messages: {
    serving:
      '{workload} has a grace period of 0: on every rollout its Pods are killed within two seconds, and requests from {traffic} that are in flight are cut. Leave the field out (30s), or give the application the seconds it needs.',
    hook: '{workload} has a grace period of 0: the preStop hook of container "{container}" is cut off after a second at most, and its processes are killed. Give it the seconds that the hook needs.',
  },
  on: {
    podSpec(pod, { report, cluster, runtime }) {
      const { workload } = pod
      if (workload.runsToCompletion || gracePeriodOf(pod).seconds !== 0) return
      const field = pod.at('terminationGracePeriodSeconds')
      const busy = workload.running.some(container => !isIdle(container, runtime))
      const serving = busy ? servingOf(cluster, workload) : undefined
      const hooked = workload.running.find(container => runtime.preStop(container).kind !== 'none')
      const hook = hooked && runtime.preStop(hooked)
      const seconds = hook?.kind === 'sleep' ? hook.total : hook?.kind === 'unknown' ? hook.atLeast : 0
      const hooks = hooked ? [{ at: hooked.at('lifecycle').at('preStop'), message: 'this hook has a second at most' }] : []
      if (serving && !serving.weak)
        report({
          at: field,
          message: 'serving',
          data: { workload: workload.label, traffic: serving.phrase },
          related: [...serving.related, ...hooks],
          fix: field.set(30),
          ...(!serving.external &&
            serving.exposures.every(({ edge }) => /(?:^|-)(?:metrics|webhook|admission)(?:-service)?$/.test(edge.service.name ?? '')) && {
              lower: 'warning' as const,
              because: 'by its name the Service is for webhooks or metrics alone',
            }),
        })
      else if (hooked)
        report({
          at: field,
          message: 'hook',
          data: { workload: workload.label, container: hooked.label },
          related: hooks,
          fix: field.set(30),
          ...(seconds >= 1
            ? { lower: 'warning' as const, because: 'no Service is seen to send traffic to the Pods' }
            : { lower: 'info' as const, because: 'the hook may be done within a second' }),
        })
    },
  },
  examples: {
    good: [
      {
        title: 'A toolbox that only sleeps has nothing to cut short.',
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
      terminationGracePeriodSeconds: 0
      containers:
        - name: shell
          image: curlimages/curl
          command: ["/bin/sleep", "infinity"]
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
`,
      },
      {
        title: 'A Job may be killed at once.',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata:
  name: import
spec:
  template:
    spec:
      restartPolicy: Never
      terminationGracePeriodSeconds: 0
      containers:
        - name: import
          image: registry.example.com/import:1
`,
      },
      {
        title: 'No Service and no hook: nothing is cut short.',
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
      terminationGracePeriodSeconds: 0
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      },
      {
        title: 'The default.',
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
    ],
    bad: [
      {
        title: 'A Service sends traffic to Pods that get no time to stop.',
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
      terminationGracePeriodSeconds: 0 # error: serving
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
      terminationGracePeriodSeconds: 30
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
      },
      {
        title: 'Only the API server calls its webhook.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: controller
spec:
  selector:
    matchLabels:
      app: controller
  template:
    metadata:
      labels:
        app: controller
    spec:
      terminationGracePeriodSeconds: 0 # warning: serving
      containers:
        - name: controller
          image: registry.example.com/controller:1
          ports:
            - containerPort: 9443
---
apiVersion: v1
kind: Service
metadata:
  name: webhook-service
spec:
  selector:
    app: controller
  ports:
    - port: 443
      targetPort: 9443
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: controller
spec:
  selector:
    matchLabels:
      app: controller
  template:
    metadata:
      labels:
        app: controller
    spec:
      terminationGracePeriodSeconds: 30
      containers:
        - name: controller
          image: registry.example.com/controller:1
          ports:
            - containerPort: 9443
---
apiVersion: v1
kind: Service
metadata:
  name: webhook-service
spec:
  selector:
    app: controller
  ports:
    - port: 443
      targetPort: 9443
`,
      },
      {
        title: 'A hook that gets no time.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  selector:
    matchLabels:
      app: agent
  template:
    metadata:
      labels:
        app: agent
    spec:
      terminationGracePeriodSeconds: 0 # info: hook
      containers:
        - name: agent
          image: registry.example.com/agent:1
          lifecycle:
            preStop:
              exec:
                command: [/bin/agent, -shutdown]
`,
        fixed: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  selector:
    matchLabels:
      app: agent
  template:
    metadata:
      labels:
        app: agent
    spec:
      terminationGracePeriodSeconds: 30
      containers:
        - name: agent
          image: registry.example.com/agent:1
          lifecycle:
            preStop:
              exec:
                command: [/bin/agent, -shutdown]
`,
      },
      {
        title: 'A hook that waits and is not let.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  selector:
    matchLabels:
      app: agent
  template:
    metadata:
      labels:
        app: agent
    spec:
      terminationGracePeriodSeconds: 0 # warning: hook
      containers:
        - name: agent
          image: registry.example.com/agent:1
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "sleep 5; /bin/agent -shutdown"]
`,
        fixed: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  selector:
    matchLabels:
      app: agent
  template:
    metadata:
      labels:
        app: agent
    spec:
      terminationGracePeriodSeconds: 30
      containers:
        - name: agent
          image: registry.example.com/agent:1
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "sleep 5; /bin/agent -shutdown"]
`,
      },
    ],
  },
})
