import {
  defineRule,
  INGRESS_NGINX_RETIRED,
  ingressNginxControllers,
  ingressNginxEvidence,
  ingressNginxLastReleases,
} from '../../src/rule/index.js'

const releases = ingressNginxLastReleases.map(version => `v${version}`).join(', ')

export default defineRule({
  id: 'ingress-nginx-retired',
  summary: 'Traffic comes through ingress-nginx, which gets no more security fixes.',
  why: 'The Kubernetes project retired ingress-nginx in March 2026. It goes on running, but a hole that is found in it from now on stays open, at the very place where traffic from outside enters the cluster.',
  details: `
The last releases are v1.15.1, v1.14.5 and v1.13.9 of 2026-03-19. The controller is reported at its image (**warning**): the project's own images, old and new, and Bitnami's. Builds that other vendors
maintain (\`rancher/nginx-ingress-controller\`) are not.

Where no manifest runs the controller, each Ingress that is meant for it is **info**: it has annotations that begin with \`nginx.ingress.kubernetes.io/\`, or its IngressClass says
\`k8s.io/ingress-nginx\`. The class name \`nginx\` alone says nothing, since the NGINX Ingress Controller of F5 (\`nginx.org/\`), another product that is maintained, has it too.

There is no fix by text: Gateway API, or another Ingress controller, has to be chosen. Snippets, affinity and canary annotations have no direct successor.`,
  category: 'traffic',
  severity: 'warning',
  presets: ['traffic'],
  since: '0.1.0',
  sources: [
    { title: 'Ingress NGINX retirement', url: 'https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/' },
    {
      title: 'Ingress NGINX: statement from the Steering and Security Response Committees',
      url: 'https://kubernetes.io/blog/2026/01/29/ingress-nginx-statement/',
    },
    { title: 'Gateway API: migrating from Ingress', url: 'https://gateway-api.sigs.k8s.io/guides/migrating-from-ingress/' },
  ],
  aliases: ['kubescape/C-0292', 'kyverno/check-ingress-nginx-controller-version-and-annotation-policy'],
  messages: {
    controller: `{workload} runs ingress-nginx, which was retired in ${INGRESS_NGINX_RETIRED}: no release after ${releases} closes a security hole, and this is where traffic enters the cluster. Move to Gateway API or another Ingress controller.`,
    ingress: `Ingress {ingress} is written for ingress-nginx ({evidence}), which was retired in ${INGRESS_NGINX_RETIRED} and gets no more security fixes. Plan its move to Gateway API or another Ingress controller.`,
  },
  on: {
    workload(workload, { report, cluster }) {
      const controller = ingressNginxControllers(cluster).find(found => found.workload === workload)
      if (controller) report({ at: controller.container.at('image'), message: 'controller', data: { workload: workload.label } })
    },
    Ingress(ingress, { report, cluster }) {
      const evidence = ingressNginxEvidence(ingress.resource, cluster)
      if (!evidence || ingressNginxControllers(cluster).length > 0) return
      const spec = ingress.at('spec')
      const byField = spec.at('ingressClassName')
      report({
        at: byField.present ? byField : ingress.at('metadata').at('annotations'),
        message: 'ingress',
        data: {
          ingress: ingress.resource.name ?? '(no name)',
          evidence: evidence === 'class' ? 'by its IngressClass' : 'by its annotations',
        },
        lower: 'info',
        because: 'the controller itself is in none of the manifests',
      })
    },
  },
  examples: {
    good: [
      {
        title: 'The NGINX Ingress Controller of F5 is another product, with the same class name.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    nginx.org/lb-method: least_conn
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: nginx-ingress
spec:
  selector:
    matchLabels:
      app: nginx-ingress
  template:
    metadata:
      labels:
        app: nginx-ingress
    spec:
      containers:
        - name: nginx-ingress
          image: nginx/nginx-ingress:5.4.0
`,
      },
      {
        title: 'The class name alone does not tell which controller it is.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: shop
      port:
        number: 80
`,
      },
      {
        title: 'An annotation that was left behind: the class is that of another controller.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    nginx.ingress.kubernetes.io/ssl-redirect: "true"
spec:
  ingressClassName: traefik
  defaultBackend:
    service:
      name: shop
      port:
        number: 80
`,
      },
      {
        title: 'The IngressClass names the controller of F5.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: nginx
spec:
  controller: nginx.org/ingress-controller
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    nginx.ingress.kubernetes.io/ssl-redirect: "true"
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: shop
      port:
        number: 80
`,
      },
    ],
    bad: [
      {
        title: 'The controller, and an Ingress for it: said once, at the controller.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
spec:
  selector:
    matchLabels:
      app.kubernetes.io/name: ingress-nginx
      app.kubernetes.io/component: controller
  template:
    metadata:
      labels:
        app.kubernetes.io/name: ingress-nginx
        app.kubernetes.io/component: controller
    spec:
      containers:
        - name: controller
          image: registry.k8s.io/ingress-nginx/controller:v1.12.1 # warning: controller
          args:
            - /nginx-ingress-controller
            - --publish-service=$(POD_NAMESPACE)/ingress-nginx-controller
            - --controller-class=k8s.io/ingress-nginx
            - --ingress-class=nginx
            - --configmap=$(POD_NAMESPACE)/ingress-nginx-controller
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    nginx.ingress.kubernetes.io/proxy-body-size: 50m
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: shop
      port:
        number: 80
`,
      },
      {
        title: 'An image of the years before 2021, as a DaemonSet.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: nginx-ingress-controller
  namespace: ingress-nginx
spec:
  selector:
    matchLabels:
      app: ingress-nginx
  template:
    metadata:
      labels:
        app: ingress-nginx
    spec:
      hostNetwork: true
      containers:
        - name: nginx-ingress-controller
          image: quay.io/kubernetes-ingress-controller/nginx-ingress-controller:0.26.1 # warning: controller
          args:
            - /nginx-ingress-controller
            - --configmap=$(POD_NAMESPACE)/nginx-configuration
`,
      },
      {
        title: 'Only the Ingress is in the manifests: its annotations tell.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    nginx.ingress.kubernetes.io/rewrite-target: /$2
spec:
  ingressClassName: nginx # info: ingress
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /shop(/|$)(.*)
            pathType: ImplementationSpecific
            backend:
              service:
                name: shop
                port:
                  number: 80
`,
      },
      {
        title: 'The IngressClass tells.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: internal
spec:
  controller: k8s.io/ingress-nginx
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: wiki
spec:
  ingressClassName: internal # info: ingress
  defaultBackend:
    service:
      name: wiki
      port:
        number: 80
`,
      },
    ],
  },
})
