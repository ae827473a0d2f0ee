import { defineRule, hostPortsOf, rollingUpdateOf, servingOf, volumeClaimsOf, weakEvidence } from '../../src/rule/index.js'

export default defineRule({
  id: 'rollout-max-unavailable-all',
  summary: 'A rolling update may take away all Pods of a Deployment at once.',
  why: 'maxUnavailable is as large as the number of replicas: every rollout ends all old Pods before a new one is ready, and its Service answers with connection errors until then.',
  details: `
The numbers are those of the controller: a percentage of maxUnavailable rounds down, one of maxSurge rounds up, and where both come to nothing one Pod may be unavailable. Replicas are the fewest the manifests
allow, with an autoscaler its minimum. Only what is written is reported: the defaults (25 % each) never take all Pods.

It is an **error** for two replicas and more, a **warning** for one, whose rollouts would have no gap with the defaults, and **info** where \`replicas\` is not set (which is one, unless something else scales;
in kube-system it is silent). Deployments that no Service selects are left out, and so are those that could not roll
in another way: with a port of the host, or a volume that one node mounts. \`strategy: Recreate\` is reported by rollout-recreate-on-serving.

The fix keeps all Pods until new ones are ready. It is unsafe, since the cluster needs room for one more Pod, and two versions run beside each other.`,
  category: 'rollout',
  severity: 'error',
  presets: ['recommended', 'availability'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Deployments: max unavailable', url: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#max-unavailable' },
    {
      title: 'DeploymentStrategy of the API',
      url: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/deployment-v1/#DeploymentSpec',
    },
  ],
  messages: {
    all: 'Each rollout of {workload} may end all {replicas} Pods before a new one is ready (maxUnavailable {value}): requests to {services} fail until then. Keep maxUnavailable below {replicas}.',
    one: 'Each rollout of {workload} ends its only Pod before the new one is ready (maxUnavailable {value}): requests to {services} fail until then. Set maxUnavailable: 0, so that the new Pod comes first.',
  },
  on: {
    Deployment(deployment, { report, cluster }) {
      const written = deployment.at('spec').at('strategy').at('rollingUpdate')
      if (written.absent) return
      for (const workload of cluster.workloadsFrom(deployment.resource)) {
        const rolling = rollingUpdateOf(workload, cluster)
        if (!rolling || rolling.replicas < 1 || rolling.unavailable < rolling.replicas) continue
        // Addons of the cluster leave their replicas to an autoscaler of their own.
        const unset = workload.replicas?.absent === true && cluster.autoscalersOf(workload).length === 0
        if (unset && workload.namespace === 'kube-system') continue
        const serving = servingOf(cluster, workload)
        if (!serving || hostPortsOf(workload).length > 0) continue
        // A claim that is not in the manifests may well be of one node, too.
        const claims = volumeClaimsOf(workload, cluster)
        if (claims.some(({ accessModes }) => !accessModes?.includes('ReadWriteMany'))) continue
        const at = rolling.maxUnavailable.absent ? rolling.maxSurge : rolling.maxUnavailable
        const fixes = [
          rolling.maxUnavailable.set(rolling.replicas > 1 ? 1 : 0),
          ...(rolling.surge === 0 && rolling.replicas === 1 ? [rolling.maxSurge.set(1)] : []),
        ]
        const finding = {
          at,
          data: {
            workload: workload.label,
            replicas: rolling.replicas,
            services: serving.phrase,
            value: rolling.maxUnavailable.absent ? `becomes ${rolling.unavailable} with maxSurge ${rolling.maxSurge.raw}` : String(at.raw),
          },
          related: serving.related,
          fix: fixes,
          ...(serving.weak
            ? { lower: 'info' as const, because: weakEvidence }
            : unset
              ? { lower: 'info' as const, because: 'replicas is not set: something else may run more' }
              : rolling.replicas === 1 && { lower: 'warning' as const, because: 'one Pod is gone whenever its node is drained, too' }),
        }
        if (rolling.replicas === 1) report({ ...finding, message: 'one' })
        else report({ ...finding, message: 'all' })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'The defaults never take all Pods.',
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
        title: 'One of three, and an autoscaler that never has fewer.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy:
    rollingUpdate:
      maxUnavailable: 1
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
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 3
  maxReplicas: 9
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
        title: 'A port of the host or a disk lets only one Pod run at a time.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  strategy:
    rollingUpdate:
      maxUnavailable: 1
      maxSurge: 0
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: proxy
          image: registry.example.com/proxy:1
          ports:
            - containerPort: 80
              hostPort: 80
---
apiVersion: v1
kind: Service
metadata:
  name: edge
spec:
  selector:
    app: edge
  ports:
    - port: 80
`,
      },
      {
        title: 'No Service: a queue worker.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  replicas: 2
  strategy:
    rollingUpdate:
      maxUnavailable: 100%
  selector:
    matchLabels:
      app: worker
  template:
    metadata:
      labels:
        app: worker
    spec:
      containers:
        - name: worker
          image: registry.example.com/worker:1
`,
      },
    ],
    bad: [
      {
        title: 'All three at once.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 100% # error: all
      maxSurge: 1
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
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 1
      maxSurge: 1
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
`,
      },
      {
        title: 'One replica, and its only Pod goes first.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 1
  strategy:
    rollingUpdate:
      maxSurge: 0 # warning: one
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
---
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  selector:
    app: api
  ports:
    - port: 80
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 1
  strategy:
    rollingUpdate:
      maxSurge: 1
      maxUnavailable: 0
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
---
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  selector:
    app: api
  ports:
    - port: 80
`,
      },
      {
        title: 'The minimum of the autoscaler is the number of Pods at night.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy:
    rollingUpdate:
      maxUnavailable: 2 # error: all
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
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 9
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
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy:
    rollingUpdate:
      maxUnavailable: 1
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
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 9
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
    ],
  },
})
