import { defineRule, hostPortsOf, servingOf, singleNodeOf, volumeClaimsOf, weakEvidence } from '../../src/rule/index.js'

export default defineRule({
  id: 'rollout-recreate-on-serving',
  summary: 'A Deployment that serves traffic is replaced by ending all old Pods first.',
  why: 'With strategy Recreate the Service has no endpoint from the first SIGTERM until a new Pod is ready: every release is an outage as long as a start takes, and a release that does not start is one without end.',
  details: `
It is a **warning** where traffic comes from outside of the cluster, and **info** where a ClusterIP Service alone leads to the Pods: callers inside may retry; and
where the Pods write to a volume that every node may mount, since two of them would share the files.

It is silent where Recreate is right: a volume of a PersistentVolumeClaim that is not ReadWriteMany (or not in the manifests), a volume of the host, a port of the host, or Pods that are
tied to one node. It is silent without a Service, too, and where all of them are for metrics or webhooks, by their names.

The fix removes the strategy, so that Pods roll. It is unsafe: the application must bear two versions beside each other.`,
  category: 'rollout',
  severity: 'warning',
  presets: ['availability'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Deployments: Recreate', url: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment' },
  ],
  aliases: ['kube-linter/no-rolling-update-strategy', 'kube-score/deployment-strategy', 'kubescape/C-0305'],
  messages: {
    outage:
      'Each rollout of {workload} first ends all of its Pods (strategy Recreate): requests to {services} fail until a new one is ready. Use RollingUpdate, or say why two versions cannot run beside each other.',
  },
  on: {
    Deployment(deployment, { report, cluster }) {
      const strategy = deployment.at('spec').at('strategy')
      if (strategy.at('type').string !== 'Recreate') return
      for (const workload of cluster.workloadsFrom(deployment.resource)) {
        if (workload.replicaCount === 0 || workload.mayBePatched('strategy')) continue
        const serving = servingOf(cluster, workload)
        if (!serving || serving.exposures.every(({ edge }) => /-(?:metrics|webhook)(?:-service)?$/.test(edge.service.name ?? ''))) continue
        if (hostPortsOf(workload).length > 0 || singleNodeOf(workload)) continue
        const hostPath = workload.pod
          .at('volumes')
          .items()
          .some(volume => !volume.at('hostPath').absent)
        const claims = volumeClaimsOf(workload, cluster)
        if (hostPath || claims.some(({ accessModes }) => !accessModes?.includes('ReadWriteMany'))) continue
        report({
          at: strategy.at('type'),
          message: 'outage',
          data: { workload: workload.label, services: serving.phrase },
          related: serving.related,
          fix: strategy.remove(),
          ...(serving.weak
            ? { lower: 'info' as const, because: weakEvidence }
            : claims.length > 0
              ? { lower: 'info' as const, because: 'two Pods would share the files of its volume' }
              : !serving.external && {
                  lower: 'info' as const,
                  because: 'no Ingress, route or load balancer leads to it: callers in the cluster may retry',
                }),
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'One writer on a disk.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: grafana
spec:
  strategy:
    type: Recreate
  selector:
    matchLabels:
      app: grafana
  template:
    metadata:
      labels:
        app: grafana
    spec:
      containers:
        - name: grafana
          image: grafana/grafana:11.4.0
          volumeMounts:
            - name: data
              mountPath: /var/lib/grafana
      volumes:
        - name: data
          persistentVolumeClaim:
            claimName: grafana
---
apiVersion: v1
kind: Service
metadata:
  name: grafana
spec:
  type: LoadBalancer
  selector:
    app: grafana
  ports:
    - port: 3000
`,
      },
      {
        title: 'No Service.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: scheduler
spec:
  strategy:
    type: Recreate
  selector:
    matchLabels:
      app: scheduler
  template:
    metadata:
      labels:
        app: scheduler
    spec:
      containers:
        - name: scheduler
          image: registry.example.com/scheduler:1
`,
      },
    ],
    bad: [
      {
        title: 'Behind a load balancer.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  strategy:
    type: Recreate # warning: outage
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
  type: LoadBalancer
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
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        title: 'Behind a load balancer, with files that two Pods would share.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1
  strategy:
    type: Recreate # info: outage
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
      volumes:
        - name: files
          persistentVolumeClaim:
            claimName: files
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: files
spec:
  accessModes: [ReadWriteMany]
  resources:
    requests:
      storage: 5Gi
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
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
  replicas: 1
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
      volumes:
        - name: files
          persistentVolumeClaim:
            claimName: files
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: files
spec:
  accessModes: [ReadWriteMany]
  resources:
    requests:
      storage: 5Gi
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'Files that all Pods may write do not ask for it; inside of the cluster alone it is information.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: media
  namespace: shop
spec:
  strategy:
    type: Recreate # info: outage
  selector:
    matchLabels:
      app: media
  template:
    metadata:
      labels:
        app: media
    spec:
      containers:
        - name: media
          image: registry.example.com/media:1
      volumes:
        - name: files
          persistentVolumeClaim:
            claimName: files
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: files
  namespace: shop
spec:
  accessModes: [ReadWriteMany]
  resources:
    requests:
      storage: 10Gi
---
apiVersion: v1
kind: Service
metadata:
  name: media
  namespace: shop
spec:
  selector:
    app: media
  ports:
    - port: 80
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: media
  namespace: shop
spec:
  selector:
    matchLabels:
      app: media
  template:
    metadata:
      labels:
        app: media
    spec:
      containers:
        - name: media
          image: registry.example.com/media:1
      volumes:
        - name: files
          persistentVolumeClaim:
            claimName: files
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: files
  namespace: shop
spec:
  accessModes: [ReadWriteMany]
  resources:
    requests:
      storage: 10Gi
---
apiVersion: v1
kind: Service
metadata:
  name: media
  namespace: shop
spec:
  selector:
    app: media
  ports:
    - port: 80
`,
      },
    ],
  },
})
