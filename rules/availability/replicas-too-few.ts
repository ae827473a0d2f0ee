import {
  balancesLocalNodes,
  type Cluster,
  defineRule,
  isForDevelopment,
  regardedPods,
  regards,
  servingOf,
  type Workload,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'replicas-too-few',
  summary: 'A Deployment that serves traffic from outside runs a single Pod.',
  why: 'When its node is drained or fails, when the Pod is evicted or crashes, nothing answers until another Pod is scheduled, has pulled its image and is ready: seconds at best, minutes on a new node.',
  details: `
It is **info**: one Pod is often what is meant. Looked at are Deployments and Rollouts that traffic reaches from outside of the cluster (a route, a load balancer, a node port); the option \`pods\` widens that.

It is silent with an autoscaler, with strategy Recreate and with a volume that one node at a time can mount, since these run a single Pod on purpose; for \`replicas: 0\`; in namespaces for development; where a Kustomize patch or a
placeholder sets the number; where another workload is behind the same Services; and where \`external-traffic-local-single-replica\` says the same.

The fix sets \`minimum\`. It is unsafe: not every application can run twice.`,
  category: 'availability',
  severity: 'info',
  presets: ['availability'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Disruptions', url: 'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/' },
    {
      title: 'EKS best practices: run multiple replicas',
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/application.html',
    },
  ],
  aliases: [
    'kube-linter/minimum-three-replicas',
    'kube-score/deployment-replicas',
    'polaris/deploymentMissingReplicas',
    'datree/DEPLOYMENT_INCORRECT_REPLICAS_VALUE',
    'kyverno/require-deployments-have-multiple-replicas',
  ],
  options: {
    minimum: { type: 'integer', default: 2, minimum: 1, description: 'The fewest Pods that are enough.' },
    pods: regardedPods('external'),
  },
  messages: {
    tooFew:
      '{workload} runs {count}: when a node is drained or a Pod crashes, requests fail until another Pod is ready. Run {minimum} or more.',
  },
  on: {
    workload(workload, { report, cluster, options, isOn }) {
      const { replicaCount, replicas, kind, resource } = workload
      if (kind.controller !== 'deployment' || !replicas || replicaCount === undefined || replicaCount === 0) return
      if (replicaCount >= options.minimum || workload.recreates || isForDevelopment(resource.namespace)) return
      const serving = servingOf(cluster, workload)
      if (!regards(options.pods, serving) || cluster.autoscalersOf(workload).length > 0 || workload.mayBePatched('replicas')) return
      if (holdsExclusiveVolume(workload, cluster)) return
      const services = serving?.exposures.map(({ edge }) => edge.service) ?? []
      if (services.length > 0 && services.every(service => cluster.workloadsOf(service).length > 1)) return
      if (
        replicaCount === 1 &&
        isOn('external-traffic-local-single-replica') &&
        services.some(service => balancesLocalNodes(service, cluster))
      )
        return
      report({
        at: replicas,
        message: 'tooFew',
        data: {
          workload: workload.label,
          count: `${replicaCount === 1 ? 'one Pod' : `${replicaCount} Pods`}${serving ? ` behind ${serving.phrase}` : ''}`,
          minimum: options.minimum,
        },
        related: serving?.related ?? [],
        fix: replicas.set(options.minimum),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'Two Pods.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
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
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: web
      port:
        number: 80
`,
      },
      {
        title: 'Traffic from inside of the cluster only.',
        yaml: `
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
        title: 'An autoscaler.',
        yaml: `
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
          resources:
            requests:
              cpu: 250m
              memory: 256Mi
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
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: web
      port:
        number: 80
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
  minReplicas: 1
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`,
      },
      {
        title: 'Strategy Recreate: two of them must not run side by side.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1
  strategy:
    type: Recreate
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
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: web
      port:
        number: 80
`,
      },
      {
        title: 'A volume that one node at a time can mount.',
        yaml: `
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
      volumes:
        - name: data
          persistentVolumeClaim:
            claimName: web
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
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: web
      port:
        number: 80
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: web
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: 1Gi
`,
      },
      {
        title: 'A namespace for tests.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: e2e-test
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
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: e2e-test
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: e2e-test
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: web
      port:
        number: 80
`,
      },
      {
        title: 'Two versions behind one Service.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-v1
spec:
  replicas: 1
  selector:
    matchLabels:
      v: one
  template:
    metadata:
      labels:
        v: one
        app: web
    spec:
      containers:
        - name: web-v1
          image: registry.example.com/web-v1:1
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-v2
spec:
  replicas: 1
  selector:
    matchLabels:
      v: two
  template:
    metadata:
      labels:
        v: two
        app: web
    spec:
      containers:
        - name: web-v2
          image: registry.example.com/web-v2:1
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
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: web
      port:
        number: 80
`,
      },
      {
        title: 'A Kustomization sets the number.',
        yaml: {
          'base/web.yaml': `
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
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: web
      port:
        number: 80
`,
          'base/kustomization.yaml': `
resources:
  - web.yaml
`,
          'prod/kustomization.yaml': `
resources:
  - ../base
replicas:
  - name: web
    count: 3
`,
        },
      },
      {
        title: 'Scaled to nothing.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 0
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
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: web
      port:
        number: 80
`,
      },
    ],
    bad: [
      {
        title: 'One Pod behind an Ingress.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1 # info: tooFew
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
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: web
      port:
        number: 80
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
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
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: web
      port:
        number: 80
`,
      },
      {
        title: 'Nothing said is one.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec: # info: tooFew
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
  replicas: 2
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
        title: 'A volume that many nodes can mount.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1 # info: tooFew
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      volumes:
        - name: data
          persistentVolumeClaim:
            claimName: web
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
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: web
      port:
        number: 80
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: web
spec:
  accessModes: [ReadWriteMany]
  resources:
    requests:
      storage: 1Gi
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      volumes:
        - name: data
          persistentVolumeClaim:
            claimName: web
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
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: web
      port:
        number: 80
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: web
spec:
  accessModes: [ReadWriteMany]
  resources:
    requests:
      storage: 1Gi
`,
      },
      {
        title: 'Three for everything, as other linters have it.',
        options: { minimum: 3, pods: 'all' },
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  replicas: 2 # info: tooFew
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
        fixed: `
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
      containers:
        - name: worker
          image: registry.example.com/worker:1
`,
      },
    ],
  },
})

/** Whether the Pods mount a claim that one node at a time may mount, or one of which nothing is known. */
function holdsExclusiveVolume(workload: Workload, cluster: Cluster): boolean {
  return workload.pod
    .at('volumes')
    .items()
    .some(volume => {
      const claim = volume.at('persistentVolumeClaim').at('claimName')
      if (claim.absent) return false
      const found =
        claim.string === undefined ? undefined : cluster.find(workload.resource, { kind: 'PersistentVolumeClaim', name: claim.string })
      const modes = found && (found.resource.object.spec as { accessModes?: unknown } | undefined)?.accessModes
      return !Array.isArray(modes) || !modes.some(mode => mode === 'ReadWriteMany' || mode === 'ReadOnlyMany')
    })
}
