import {
  type AnyCursor,
  albAnnotations,
  albIngressOf,
  defaultsToPods,
  defineRule,
  lacksNodePort,
  patchesSpeakOf,
  stickinessOf,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'alb-sticky-without-ip-target',
  summary: 'An ALB is to keep each client on one target, and its targets are nodes.',
  why: 'The cookie of the ALB keeps a client on a node. From there kube-proxy picks any Pod of the cluster for each connection: sessions, carts and uploads that live in one Pod are lost at random.',
  details: `
Sticky sessions of an ALB need \`target-type: ip\`; \`instance\` is the default of the AWS Load Balancer Controller. It looks at \`stickiness.enabled=true\` in \`target-group-attributes\` of the Ingress, or of the Service,
which wins. With \`externalTrafficPolicy: Local\` and one Pod a node, a node is a Pod: then it is silent. Where EKS Auto Mode may serve the Ingress, whose default is not documented, and for a Service of one Pod,
it is **info**.

The fix sets \`target-type: ip\`. It is unsafe: target groups are made anew.`,
  category: 'traffic',
  severity: 'warning',
  presets: ['recommended', 'traffic'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'AWS Load Balancer Controller: target-type',
      url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#target-type',
    },
    {
      title: 'Sticky sessions for Application Load Balancers',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html',
    },
  ],
  messages: {
    sticky:
      'The ALB of {ingress} keeps each client on a node ({reason}), and kube-proxy spreads its requests over all Pods of Service {service}: sessions are lost. Set target-type: ip.',
  },
  on: {
    Ingress(ingress, { report, cluster, settings, isOn }) {
      const alb = albIngressOf(ingress.resource, cluster, settings)
      if (!alb || patchesSpeakOf(alb.ingress, 'target-type')) return
      const annotations = ingress.at('metadata').at('annotations')
      const reported = new Set<string>()
      for (const { service, name, targets } of alb.backends) {
        if (targets.type !== 'instance' || (!targets.at && defaultsToPods(cluster))) continue
        const typed = service && cluster.service(service)
        const at = stickinessOf(ingress.resource, service)
        if (!at) continue
        if (service && ((isOn('alb-instance-without-nodeport') && lacksNodePort(service)) || patchesSpeakOf(service, 'target-type')))
          continue
        if (typed?.at('spec').at('externalTrafficPolicy').string === 'Local') continue
        const place = `${at.resource.identity} ${at.path.join('/')}`
        if (reported.has(place)) continue
        reported.add(place)
        const edges = service ? cluster.workloadsOf(service) : []
        const single = edges.length === 1 && edges[0]?.workload.replicaCount === 1 && cluster.autoscalersOf(edges[0].workload).length === 0
        const own = annotations.at(albAnnotations.targetType)
        report({
          // A finding stands in the Ingress, also where a Service says it.
          at: at.resource === ingress.resource ? at : annotations,
          message: 'sticky',
          data: { ingress: alb.label, reason: targets.at ? 'target-type: instance' : 'the default of target-type', service: name },
          related: [
            ...(targets.at ? [{ at: targets.at, message: 'targets are nodes' }] : []),
            ...(at.resource === ingress.resource ? [] : [{ at, message: `Service ${name} asks for it` }]),
          ],
          fix: targets.at?.resource.kind === 'IngressClassParams' ? undefined : ((targets.at ?? own) as AnyCursor).set('ip'),
          ...(single
            ? { lower: 'info', because: 'there is one Pod today' }
            : !targets.sure && {
                lower: 'info',
                because:
                  'nothing tells whether the open source controller serves the Ingress or EKS Auto Mode, which sends to Pods by default',
              }),
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Pods as targets.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    alb.ingress.kubernetes.io/target-group-attributes: stickiness.enabled=true,stickiness.lb_cookie.duration_seconds=60
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: x
      port:
        number: 80
`,
      },
      {
        title: 'Not sticky; one Pod a node.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    alb.ingress.kubernetes.io/target-type: instance
    alb.ingress.kubernetes.io/target-group-attributes: stickiness.enabled=false,deregistration_delay.timeout_seconds=30
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: local
  annotations:
    alb.ingress.kubernetes.io/target-group-attributes: stickiness.enabled=true,stickiness.lb_cookie.duration_seconds=60
    alb.ingress.kubernetes.io/target-type: instance
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: local
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: local
spec:
  type: NodePort
  externalTrafficPolicy: Local
  selector:
    app: local
  ports:
    - port: 80
`,
      },
    ],
    bad: [
      {
        title: 'Sticky by the Ingress, instance by the Ingress.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    alb.ingress.kubernetes.io/target-type: instance
    alb.ingress.kubernetes.io/target-group-attributes: stickiness.enabled=true,stickiness.lb_cookie.duration_seconds=60 # warning: sticky
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
  type: NodePort
  selector:
    a: x
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: x
spec:
  replicas: 3
  selector:
    matchLabels:
      a: x
  template:
    metadata:
      labels:
        a: x
    spec:
      containers:
        - name: c
          image: r/x:1
`,
        fixed: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
    alb.ingress.kubernetes.io/target-group-attributes: stickiness.enabled=true,stickiness.lb_cookie.duration_seconds=60
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
  type: NodePort
  selector:
    a: x
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: x
spec:
  replicas: 3
  selector:
    matchLabels:
      a: x
  template:
    metadata:
      labels:
        a: x
    spec:
      containers:
        - name: c
          image: r/x:1
`,
      },
      {
        title: 'The default, and Services that are in no manifest.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: alb
    alb.ingress.kubernetes.io/scheme: internet-facing
    alb.ingress.kubernetes.io/target-group-attributes: stickiness.enabled=true,stickiness.type=lb_cookie # warning: sticky
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /*
            pathType: ImplementationSpecific
            backend:
              service:
                name: web
                port:
                  number: 80
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
    alb.ingress.kubernetes.io/target-group-attributes: stickiness.enabled=true,stickiness.type=lb_cookie
    alb.ingress.kubernetes.io/target-type: ip
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /*
            pathType: ImplementationSpecific
            backend:
              service:
                name: web
                port:
                  number: 80
`,
      },
      {
        title: 'A Service asks for it; one Pod; a class that EKS Auto Mode may serve.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: one
  annotations:
    alb.ingress.kubernetes.io/target-type: instance
    alb.ingress.kubernetes.io/target-group-attributes: stickiness.enabled=true,stickiness.lb_cookie.duration_seconds=60 # info: sticky
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: one
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: one
spec:
  type: NodePort
  selector:
    app: one
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: one
spec:
  replicas: 1
  selector:
    matchLabels:
      app: one
  template:
    metadata:
      labels:
        app: one
    spec:
      containers:
        - name: c
          image: r/x:1
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: two
  annotations: # info: sticky
    alb.ingress.kubernetes.io/scheme: internal
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: two
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: two
  annotations:
    alb.ingress.kubernetes.io/target-group-attributes: stickiness.enabled=true,stickiness.lb_cookie.duration_seconds=60
spec:
  type: NodePort
  selector:
    app: two
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: two
spec:
  replicas: 3
  selector:
    matchLabels:
      app: two
  template:
    metadata:
      labels:
        app: two
    spec:
      containers:
        - name: c
          image: r/x:1
`,
        fixed: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: one
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
    alb.ingress.kubernetes.io/target-group-attributes: stickiness.enabled=true,stickiness.lb_cookie.duration_seconds=60
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: one
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: one
spec:
  type: NodePort
  selector:
    app: one
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: one
spec:
  replicas: 1
  selector:
    matchLabels:
      app: one
  template:
    metadata:
      labels:
        app: one
    spec:
      containers:
        - name: c
          image: r/x:1
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: two
  annotations:
    alb.ingress.kubernetes.io/scheme: internal
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: two
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: two
  annotations:
    alb.ingress.kubernetes.io/target-group-attributes: stickiness.enabled=true,stickiness.lb_cookie.duration_seconds=60
spec:
  type: NodePort
  selector:
    app: two
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: two
spec:
  replicas: 3
  selector:
    matchLabels:
      app: two
  template:
    metadata:
      labels:
        app: two
    spec:
      containers:
        - name: c
          image: r/x:1
`,
      },
    ],
  },
})
