import { defineRule, gracePeriodOf, spotPlacementOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'grace-period-exceeds-spot-notice',
  summary: 'The grace period is longer than the notice of a Spot node.',
  why: 'A Spot node is taken away a fixed time after its notice, whatever Pods still do. What an application planned for the seconds behind that (a checkpoint, a last upload, requests in flight) is lost.',
  details: `
EC2 gives two minutes, Compute Engine and Azure 30 seconds; GKE leaves 15 of them to Pods that are not part of the system. Nothing that a Pod asks for makes that longer.

It is a **warning** where a node selector, or a required node affinity without alternatives, sends the Pods to Spot nodes, and **info** where they only may run there (a preferred affinity, a toleration).
For labels that say nothing about the cloud (Karpenter's) the notice is that of \`provider\`, and two minutes where that is not set. The default grace period of 30 seconds is never reported.`,
  category: 'rollout',
  severity: 'warning',
  presets: ['availability'],
  since: '0.1.0',
  sources: [
    {
      title: 'EC2: Spot Instance interruption notices',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html',
    },
    { title: 'GKE: Spot VMs', url: 'https://cloud.google.com/kubernetes-engine/docs/concepts/spot-vms' },
    { title: 'AKS: Spot node pools', url: 'https://learn.microsoft.com/azure/aks/spot-node-pool' },
  ],
  messages: {
    longer:
      '{workload} {runs} Spot nodes and asks for {grace}s to stop, but {cloud} takes the node {notice}s after its notice: what still runs then is killed. Stop within {notice}s, save the work earlier, or use on-demand nodes.',
  },
  on: {
    podSpec(pod, { report, settings }) {
      const field = pod.at('terminationGracePeriodSeconds')
      if (field.absent) return
      const { seconds: grace } = gracePeriodOf(pod)
      if (grace === undefined || grace <= 30 || pod.workload.replicaCount === 0) return
      const spot = spotPlacementOf(pod, settings.provider)
      if (!spot || grace <= spot.notice) return
      report({
        at: field,
        message: 'longer',
        data: {
          workload: pod.workload.label,
          runs: spot.certain ? 'runs on' : 'may run on',
          grace,
          cloud: spot.cloud,
          notice: spot.notice,
        },
        related: [{ at: spot.at, message: spot.certain ? 'sends the Pods to Spot nodes' : 'lets the Pods run on Spot nodes' }],
        ...(!spot.certain && { lower: 'info' as const, because: 'the Pods may run on other nodes, too' }),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'Two minutes on EC2.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  replicas: 3
  selector:
    matchLabels:
      app: worker
  template:
    metadata:
      labels:
        app: worker
    spec:
      nodeSelector:
        eks.amazonaws.com/capacityType: SPOT
      terminationGracePeriodSeconds: 120
      containers:
        - name: worker
          image: registry.example.com/worker:1
`,
      },
      {
        title: 'Ten minutes on nodes that stay, and on nodes of which nothing is known.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  replicas: 3
  selector:
    matchLabels:
      app: worker
  template:
    metadata:
      labels:
        app: worker
    spec:
      nodeSelector:
        eks.amazonaws.com/capacityType: ON_DEMAND
      terminationGracePeriodSeconds: 600
      containers:
        - name: worker
          image: registry.example.com/worker:1
---
apiVersion: batch/v1
kind: Job
metadata:
  name: train
spec:
  template:
    spec:
      restartPolicy: Never
      terminationGracePeriodSeconds: \${GRACE}
      nodeSelector:
        cloud.google.com/gke-spot: "true"
      containers:
        - name: train
          image: registry.example.com/train:1
`,
      },
      {
        title: 'The default of 30 seconds.',
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
      nodeSelector:
        cloud.google.com/gke-spot: "true"
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      },
    ],
    bad: [
      {
        title: 'Five minutes, where Compute Engine gives 30 seconds.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: consumer
spec:
  replicas: 4
  serviceName: consumer
  selector:
    matchLabels:
      app: consumer
  template:
    metadata:
      labels:
        app: consumer
    spec:
      terminationGracePeriodSeconds: 300 # warning: longer
      nodeSelector:
        cloud.google.com/gke-spot: "true"
      tolerations:
        - key: cloud.google.com/gke-spot
          operator: Equal
          value: "true"
          effect: NoSchedule
      containers:
        - name: consumer
          image: registry.example.com/consumer:1
`,
      },
      {
        title: 'A required affinity, and Karpenter on Azure.',
        config: { provider: 'azure' },
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: render
spec:
  replicas: 2
  selector:
    matchLabels:
      app: render
  template:
    metadata:
      labels:
        app: render
    spec:
      terminationGracePeriodSeconds: 90 # warning: longer
      affinity:
        nodeAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            nodeSelectorTerms:
              - matchExpressions:
                  - key: karpenter.sh/capacity-type
                    operator: In
                    values: [spot]
      containers:
        - name: render
          image: registry.example.com/render:1
`,
      },
      {
        title: 'The Pods may run elsewhere.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: batch
spec:
  replicas: 2
  selector:
    matchLabels:
      app: batch
  template:
    metadata:
      labels:
        app: batch
    spec:
      terminationGracePeriodSeconds: 600 # info: longer
      tolerations:
        - key: kubernetes.azure.com/scalesetpriority
          operator: Equal
          value: spot
          effect: NoSchedule
      containers:
        - name: batch
          image: registry.example.com/batch:1
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: mixed
spec:
  replicas: 2
  selector:
    matchLabels:
      app: mixed
  template:
    metadata:
      labels:
        app: mixed
    spec:
      terminationGracePeriodSeconds: 600 # info: longer
      affinity:
        nodeAffinity:
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 1
              preference:
                matchExpressions:
                  - key: eks.amazonaws.com/capacityType
                    operator: In
                    values: [SPOT]
      containers:
        - name: mixed
          image: registry.example.com/mixed:1
`,
      },
    ],
  },
})
