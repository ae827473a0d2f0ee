const workload = (kind: string, name: string, container: string, labels = `{ app: ${name} }`) => `apiVersion: apps/v1
kind: ${kind}
metadata: { name: ${name} }
spec:
  replicas: 2
  selector: { matchLabels: ${labels} }
  template:
    metadata: { labels: ${labels} }
    spec:
      containers:
        - name: ${name}
${container}
`
const service = (name: string, spec: string) =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: ${name} }\nspec: { selector: { app: ${name} }, ports: [{ port: 80 }]${spec} }\n`
const image = '          image: registry.example.com/app:1\n'
const shell = `${image}          command: [sh, -c, "/start.sh"]\n          resources: { requests: { cpu: 1 } }`

/** Every way in which one file says something about another. */
export const related: Readonly<Record<string, string>> = {
  '.git/HEAD': '',
  'seaworthy.yaml': 'overrides: [{ files: [base/**], rules: { best-effort-pod: info } }]\n',
  // A Service, a load balancer, an Ingress through a Service, a caller by host name in the environment and in a ConfigMap.
  'web/web.yaml': workload('Deployment', 'web', shell),
  'web/edge/service.yaml': service('web', ', type: LoadBalancer, externalTrafficPolicy: Local'),
  'api/deployment.yaml': workload('Deployment', 'api', `${image}          env: [{ name: BACKEND, value: "http://cache:6379" }]`),
  'api/service.yaml': service('api', ''),
  'ingress.yaml':
    'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: all }\nspec:\n  rules: [{ http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: api, port: { number: 80 } } } }] } }]\n',
  'cache/cache.yaml': `${workload('StatefulSet', 'cache', image)}---\n${service('cache', '')}`,
  'front/front.yaml': workload('Deployment', 'front', `${image}          envFrom: [{ configMapRef: { name: front } }]`),
  'front/config.yaml':
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: front }\ndata: { upstream: "http://api.default.svc.cluster.local" }\n',
  // What scales and protects.
  'scale.yaml':
    'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: api }\nspec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }\n  minReplicas: 1\n  maxReplicas: 3\n  metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 50 } } }]\n',
  'budget.yaml':
    'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: api }\nspec: { minAvailable: 1, selector: { matchLabels: { app: api } } }\n',
  // A namespace with limits.
  'limits.yaml':
    'apiVersion: v1\nkind: LimitRange\nmetadata: { name: limits, namespace: jobs }\nspec: { limits: [{ type: Container, defaultRequest: { cpu: 100m, memory: 64Mi } }] }\n',
  'jobs/job.yaml': `apiVersion: v1\nkind: Pod\nmetadata: { name: job, namespace: jobs }\nspec:\n  containers: [{ name: job, image: registry.example.com/job:1 }]\n`,
  // Kustomize: a patch by a file that is no object by itself, in an overlay.
  'base/kustomization.yaml': 'resources: [app.yaml, service.yaml]\n',
  'base/app.yaml': workload('Deployment', 'app', shell),
  'base/service.yaml': service('app', ''),
  'overlays/prod/kustomization.yaml': 'resources: [../../base]\npatches: [{ path: hook.yaml }]\n',
  'overlays/prod/hook.yaml':
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: app }\nspec: { template: { spec: { containers: [{ name: app, lifecycle: { preStop: { sleep: { seconds: 5 } } } }] } } }\n',
  // The same objects in folders that are alternatives.
  'env/a/app.yaml': `${workload('Deployment', 'twin', shell)}---\n${service('twin', '')}`,
  'env/b/app.yaml': workload('Deployment', 'twin', shell),
  'env/b/service.yaml': service('twin', ', type: NodePort, externalTrafficPolicy: Local'),
  // What says nothing about others.
  'crd.yaml':
    'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: webs.example.com }\nspec: { group: example.com }\n',
  'mixed.yaml': `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: web }\n---\n${service('front', '')}`,
  'values.yaml': 'replicas: 3\n',
  'broken.yaml': 'apiVersion: v1\nkind: [\n',
}
