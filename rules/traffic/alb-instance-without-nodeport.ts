import {
  type AlbBackend,
  type AnyCursor,
  albAnnotations,
  albIngressOf,
  defaultsToPods,
  defineRule,
  lacksNodePort,
  patchesSpeakOf,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'alb-instance-without-nodeport',
  summary: 'An ALB is to send to node ports, and the Service has none.',
  why: 'The AWS Load Balancer Controller refuses the Ingress: no ALB is made, or no change reaches the one that is there, and that for every Ingress of the group. Nothing but an event on the Ingress says so.',
  details: `
With \`target-type: instance\`, which is the default of the controller, an ALB sends to a port of the nodes; the Service must be of type NodePort or LoadBalancer. \`ip\` sends to the Pods, whatever the type.
IngressClassParams win over the annotation of the Service, and that over the annotation of the Ingress.

What is known of the default: it is \`instance\` for the open source controller, unless its flag \`--default-target-type\` says otherwise. EKS Auto Mode routes to Pods. Where neither an IngressClass nor an
annotation that Auto Mode does not read tells which of the two serves the Ingress, an unset target type is a **warning**. It is silent where the IngressClassParams are in no manifest, where a Kustomize
patch speaks of the target type or the type of the Service, and for Services that are in no manifest.

TargetGroupBindings with \`targetType: instance\` are judged the same way.

The fix sets \`target-type: ip\`. It is unsafe: it makes new target groups, and needs a network plugin that gives Pods addresses of the VPC.`,
  category: 'traffic',
  severity: 'error',
  presets: ['recommended', 'traffic'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'AWS Load Balancer Controller: target-type',
      url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#target-type',
    },
    {
      title: 'AWS Load Balancer Controller: IngressClassParams, targetType',
      url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/ingress_class/#spectargettype',
    },
    { title: 'EKS Auto Mode: Application Load Balancers', url: 'https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-alb.html' },
  ],
  messages: {
    unset:
      'The ALB of {ingress} sends to node ports, the default of target-type, and {services} of type ClusterIP: the controller refuses {ingress}. Set target-type: ip, or type: NodePort on the Service.',
    instance:
      'The ALB of {ingress} sends to node ports, since target-type is instance, and {services} of type ClusterIP: the controller refuses {ingress}. Set target-type: ip, or type: NodePort on the Service.',
    binding:
      'TargetGroupBinding {name} registers nodes, since targetType is instance, and Service {service} has no node port: no target is registered. Use a target group of type ip, or type: NodePort on the Service.',
  },
  on: {
    Ingress(ingress, { report, cluster, settings }) {
      const alb = albIngressOf(ingress.resource, cluster, settings)
      if (!alb || patchesSpeakOf(alb.ingress, 'target-type')) return
      const byPlace = new Map<string, AlbBackend[]>()
      for (const backend of alb.backends) {
        const { service, targets } = backend
        if (!service || targets.type !== 'instance' || !lacksNodePort(service) || patchesSpeakOf(service, 'target-type')) continue
        if (!targets.at && defaultsToPods(cluster)) continue
        const key = targets.at ? `${targets.at.resource.identity} ${targets.at.path.join('/')}` : ''
        byPlace.set(key, [...(byPlace.get(key) ?? []), backend])
      }
      for (const backends of byPlace.values()) {
        const { at, sure } = (backends[0] as AlbBackend).targets
        const own = ingress.at('metadata').at('annotations').at(albAnnotations.targetType)
        const weak = backends.every(backend => backend.weak)
        const data = { ingress: alb.label, services: servicesAre(backends) }
        const finding = {
          // What says so may stand in another file, in IngressClassParams.
          at: at?.resource === ingress.resource ? at : own.absent ? ingress.at('metadata').at('annotations') : own,
          related: backends.flatMap(({ service, name, at: reference }) =>
            service
              ? [
                  { at: cluster.service(service).at('spec').at('type'), message: `Service ${name} has no node port` },
                  { at: reference, message: `${alb.label} sends to Service ${name}` },
                ]
              : [],
          ),
          fix: at && at.resource.kind === 'IngressClassParams' ? undefined : ((at ?? own) as AnyCursor).set('ip'),
          ...(weak
            ? {
                lower: 'warning' as const,
                because: 'which Service the Ingress means is not certain: a namespace is set on one side only, or several environments fit',
              }
            : !sure && {
                lower: 'warning' as const,
                because:
                  'nothing tells whether the open source controller serves the Ingress or EKS Auto Mode, which sends to Pods by default',
              }),
        }
        if (at) report({ ...finding, message: 'instance', data })
        else report({ ...finding, message: 'unset', data })
      }
    },
    TargetGroupBinding(binding, { report, cluster }) {
      const at = binding.at('spec').at('targetType')
      const reference = binding.at('spec').at('serviceRef').at('name')
      if (at.string !== 'instance' || reference.string === undefined) return
      const found = cluster.find(binding.resource, { kind: 'Service', group: '', name: reference.string })
      if (!found || !lacksNodePort(found.resource)) return
      report({
        at,
        message: 'binding',
        data: { name: binding.resource.name ?? '(no name)', service: reference.string },
        related: [{ at: cluster.service(found.resource).at('spec').at('type'), message: `Service ${reference.string} has no node port` }],
        ...(found.weak && {
          lower: 'warning',
          because: 'which Service is meant is not certain: a namespace is set on one side only, or several environments fit',
        }),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'Pods as targets: the type of the Service does not matter.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  selector:
    a: x
  ports:
    - port: 80
`,
      },
      {
        title: 'The Service says it, or has node ports.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    alb.ingress.kubernetes.io/scheme: internal
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: x
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
spec:
  selector:
    a: x
  ports:
    - port: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: j
  annotations:
    alb.ingress.kubernetes.io/target-type: instance
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: y
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: y
spec:
  type: NodePort
  selector:
    a: y
  ports:
    - port: 80
`,
      },
      {
        title: 'IngressClassParams say it.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: front
spec:
  controller: ingress.k8s.aws/alb
  parameters:
    apiGroup: elbv2.k8s.aws
    kind: IngressClassParams
    name: front
---
apiVersion: elbv2.k8s.aws/v1beta1
kind: IngressClassParams
metadata:
  name: front
spec:
  targetType: ip
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
spec:
  ingressClassName: front
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  selector:
    a: x
  ports:
    - port: 80
`,
      },
      {
        title: 'IngressClassParams that are in no manifest may say it.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: front
spec:
  controller: ingress.k8s.aws/alb
  parameters:
    apiGroup: elbv2.k8s.aws
    kind: IngressClassParams
    name: front
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
spec:
  ingressClassName: front
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  selector:
    a: x
  ports:
    - port: 80
`,
      },
      {
        title: 'EKS Auto Mode.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: alb
spec:
  controller: eks.amazonaws.com/alb
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  selector:
    a: x
  ports:
    - port: 80
`,
      },
      {
        title:
          'A redirect that the load balancer answers by itself; a Service that is in no manifest; another class; the ALB of another cloud.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: redirect
  annotations:
    alb.ingress.kubernetes.io/scheme: internal
    alb.ingress.kubernetes.io/actions.x: '{"Type":"redirect","RedirectConfig":{"Protocol":"HTTPS","Port":"443","StatusCode":"HTTP_301"}}'
spec:
  ingressClassName: alb
  rules:
    - http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: x
                port:
                  name: use-annotation
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: elsewhere
  annotations:
    alb.ingress.kubernetes.io/scheme: internal
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: of-another-chart
      port:
        number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: other
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ack
  annotations:
    alb.ingress.kubernetes.io/healthcheck-enabled: "true"
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  selector:
    a: x
  ports:
    - port: 80
`,
      },
      {
        title: 'The controller in the manifests has another default.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: aws-load-balancer-controller
  namespace: kube-system
spec:
  selector:
    matchLabels:
      app: aws-load-balancer-controller
  template:
    metadata:
      labels:
        app: aws-load-balancer-controller
    spec:
      containers:
        - name: controller
          image: public.ecr.aws/eks/aws-load-balancer-controller:v2.13.4
          args:
            - --cluster-name=shop
            - --default-target-type=ip
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    alb.ingress.kubernetes.io/group.name: shop
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  selector:
    a: x
  ports:
    - port: 80
`,
      },
    ],
    bad: [
      {
        title: 'No target type, and an IngressClass of the open source controller.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: alb
spec:
  controller: ingress.k8s.aws/alb
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations: # error: unset
    alb.ingress.kubernetes.io/scheme: internal
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  selector:
    a: x
  ports:
    - port: 80
`,
        fixed: `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: alb
spec:
  controller: ingress.k8s.aws/alb
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    alb.ingress.kubernetes.io/scheme: internal
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  selector:
    a: x
  ports:
    - port: 80
`,
      },
      {
        title: 'No target type, and a class that EKS Auto Mode may serve.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations: # warning: unset
    alb.ingress.kubernetes.io/scheme: internal
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  selector:
    a: x
  ports:
    - port: 80
`,
        fixed: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    alb.ingress.kubernetes.io/scheme: internal
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: x
spec:
  selector:
    a: x
  ports:
    - port: 80
`,
      },
      {
        title: 'instance, and two Services of type ClusterIP.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: alb
    alb.ingress.kubernetes.io/scheme: internet-facing
    alb.ingress.kubernetes.io/target-type: instance # error: instance
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 80}, {"HTTPS": 443}]'
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: api
                port:
                  number: 80
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
spec:
  type: ClusterIP
  selector:
    app: api
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
        fixed: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: alb
    alb.ingress.kubernetes.io/scheme: internet-facing
    alb.ingress.kubernetes.io/target-type: ip
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 80}, {"HTTPS": 443}]'
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: api
                port:
                  number: 80
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
spec:
  type: ClusterIP
  selector:
    app: api
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        title: 'The Service asks for it itself: the annotation of the Ingress stands in the way of nothing, and its own is to be changed.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations: # error: instance
    alb.ingress.kubernetes.io/group.name: shop
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: x
  annotations:
    alb.ingress.kubernetes.io/target-type: instance
spec:
  type: ClusterIP
  selector:
    a: x
  ports:
    - port: 80
`,
        fixed: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    alb.ingress.kubernetes.io/group.name: shop
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: x
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
spec:
  type: ClusterIP
  selector:
    a: x
  ports:
    - port: 80
`,
      },
      {
        title: 'The backend of an older API, in another file and with a namespace on one side only.',
        yaml: {
          'ingress.yaml': `
apiVersion: extensions/v1beta1
kind: Ingress
metadata:
  name: legacy
  namespace: shop
  annotations: # warning: unset
    kubernetes.io/ingress.class: alb
spec:
  rules:
    - http:
        paths:
          - path: /*
            backend:
              serviceName: web
              servicePort: 80
`,
          'service.yaml': `
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
        fixed: {
          'ingress.yaml': `
apiVersion: extensions/v1beta1
kind: Ingress
metadata:
  name: legacy
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: alb
    alb.ingress.kubernetes.io/target-type: ip
spec:
  rules:
    - http:
        paths:
          - path: /*
            backend:
              serviceName: web
              servicePort: 80
`,
        },
      },
      {
        title: 'A binding to a target group that is made elsewhere.',
        yaml: `
apiVersion: elbv2.k8s.aws/v1beta1
kind: TargetGroupBinding
metadata:
  name: api
spec:
  serviceRef:
    name: api
    port: 80
  targetGroupARN: arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/api/0123456789abcdef
  targetType: instance # error: binding
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
    ],
  },
})

/** "Service a is", "Services a and b are". */
function servicesAre(backends: readonly AlbBackend[]): string {
  const names = backends.map(({ name }) => name)
  return names.length === 1 ? `Service ${names[0]} is` : `Services ${names.slice(0, -1).join(', ')} and ${names.at(-1)} are`
}
