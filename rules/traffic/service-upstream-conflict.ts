import {
  annotationAt,
  defineRule,
  goBoolean,
  ingressNginxAnnotations,
  ingressNginxControllers,
  ingressNginxEvidence,
  ingressNginxSetting,
} from '../../src/rule/index.js'

const { serviceUpstream, affinity, upstreamHashBy, loadBalance } = ingressNginxAnnotations

export default defineRule({
  id: 'service-upstream-conflict',
  summary:
    'The annotation service-upstream of ingress-nginx is combined with a way of balancing that it turns off, or with a headless Service.',
  why: 'With service-upstream the controller knows one address, the ClusterIP, and kube-proxy picks a Pod for each connection: cookies for sticky sessions and hashes have nothing to choose from, and users lose their sessions at random.',
  details: `
An **error** where an Ingress has \`service-upstream: "true"\` together with \`affinity: cookie\`, \`upstream-hash-by\`, or a \`load-balance\` other than round robin: the controller accepts both and ignores the second,
without a word. The same holds where \`service-upstream\` is switched on for all in the ConfigMap of a controller that the manifests run.

A **warning** where the backend is a headless Service (\`clusterIP: None\`): there is no ClusterIP, the controller logs an error at each sync and goes on with the addresses of the Pods, so that the annotation does nothing.

The fix removes the annotation that is ignored; whether sticky sessions or service-upstream are what is wanted is for you to say, so it is unsafe.

IPVS mode of kube-proxy is no conflict any more: its stalls on reused connections went with Linux 5.9.`,
  category: 'traffic',
  severity: 'error',
  presets: ['recommended', 'traffic'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'ingress-nginx: Service Upstream, known issues',
      url: 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#service-upstream',
    },
    {
      title: 'ingress-nginx: getServiceClusterEndpoint',
      url: 'https://github.com/kubernetes/ingress-nginx/blob/controller-v1.15.1/internal/ingress/controller/controller.go',
    },
  ],
  messages: {
    ignored:
      'service-upstream{where} leaves ingress-nginx one address, the ClusterIP: {annotation} of Ingress {ingress} is silently ignored, and {consequence}. Remove one of the two.',
    headless:
      'service-upstream of Ingress {ingress} has no effect on Service {service}, which is headless: there is no ClusterIP, and ingress-nginx logs an error and uses the addresses of the Pods. Remove the annotation, or name a Service with a ClusterIP.',
  },
  on: {
    Ingress(ingress, { report, cluster }) {
      const { resource } = ingress
      const said = annotationAt(resource, serviceUpstream)
      const on = goBoolean(said.string)
      const others = [affinity, upstreamHashBy, loadBalance].map(key => annotationAt(resource, key)).filter(at => isSet(at.string))
      if (on === false || (on === undefined && (said.present || said.unknown || others.length === 0))) return
      if (!ingressNginxEvidence(resource, cluster)) return
      const name = resource.name ?? '(no name)'
      const global = on === undefined ? globalSetting(cluster) : undefined
      if (on === undefined && !global) return
      for (const at of others) {
        const key = String(at.key)
        report({
          at,
          message: 'ignored',
          data: {
            where: global ? ' in the ConfigMap of the controller' : '',
            annotation: `${key.slice(key.indexOf('/') + 1)}: ${at.string}`,
            ingress: name,
            consequence: key === affinity ? 'sessions do not stick' : 'each connection goes to any Pod',
          },
          related: [{ at: global ?? said, message: 'service-upstream is switched on here' }],
          fix: at.remove(),
          distinguish: key,
        })
      }
      if (on !== true) return
      for (const edge of cluster.routesFrom(resource)) {
        const clusterIP = cluster.service(edge.service).at('spec').at('clusterIP')
        if (clusterIP.string !== 'None') continue
        report({
          at: said,
          message: 'headless',
          data: { ingress: name, service: edge.service.name ?? '(no name)' },
          related: [{ at: clusterIP, message: `Service ${edge.service.name} is headless` }],
          lower: edge.weak ? 'info' : 'warning',
          because: edge.weak
            ? 'whether this Service is meant is not certain'
            : 'the controller falls back to the addresses of the Pods, so that traffic flows',
          distinguish: edge.service.name ?? '',
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'service-upstream alone.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: chat
  namespace: chat
  annotations:
    cert-manager.io/cluster-issuer: letsencrypt
    nginx.ingress.kubernetes.io/proxy-read-timeout: "3600"
    nginx.ingress.kubernetes.io/service-upstream: "true"
    nginx.ingress.kubernetes.io/load-balance: round_robin
spec:
  ingressClassName: nginx
  tls:
    - hosts:
        - chat.example.com
      secretName: chat-tls
  rules:
    - host: chat.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: chat
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: chat
spec:
  selector:
    a: chat
  ports:
    - port: 80
`,
      },
      {
        title: 'It is switched off.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    nginx.ingress.kubernetes.io/service-upstream: "false"
    nginx.ingress.kubernetes.io/affinity: cookie
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: x
      port:
        number: 80
`,
      },
      {
        title: 'The controller of F5 has other annotations.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    nginx.org/lb-method: least_conn
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: x
      port:
        number: 80
`,
      },
      {
        title: 'An Ingress may switch off what the ConfigMap of the controller switches on.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    nginx.ingress.kubernetes.io/service-upstream: "false"
    nginx.ingress.kubernetes.io/affinity: cookie
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: x
      port:
        number: 80
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
data:
  service-upstream: "true"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ingress-nginx-controller
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
      containers:
        - name: controller
          image: registry.k8s.io/ingress-nginx/controller:v1.15.1
          args:
            - /nginx-ingress-controller
            - --configmap=$(POD_NAMESPACE)/ingress-nginx-controller
`,
      },
    ],
    bad: [
      {
        title: 'Sticky sessions and service-upstream.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    nginx.ingress.kubernetes.io/service-upstream: "true"
    nginx.ingress.kubernetes.io/affinity: cookie # error: ignored
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: x
      port:
        number: 80
`,
        fixed: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    nginx.ingress.kubernetes.io/service-upstream: "true"
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: x
      port:
        number: 80
`,
      },
      {
        title: 'The backend is headless.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    nginx.ingress.kubernetes.io/service-upstream: "true" # warning: headless
spec:
  ingressClassName: nginx
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
  clusterIP: None
  selector:
    a: x
  ports:
    - port: 80
`,
      },
      {
        title: 'A hash by a header, among the usual other annotations of a site.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: chat
  namespace: chat
  annotations:
    cert-manager.io/cluster-issuer: letsencrypt
    nginx.ingress.kubernetes.io/proxy-read-timeout: "3600"
    nginx.ingress.kubernetes.io/service-upstream: "true"
    nginx.ingress.kubernetes.io/upstream-hash-by: "$http_x_room" # error: ignored
spec:
  ingressClassName: nginx
  tls:
    - hosts:
        - chat.example.com
      secretName: chat-tls
  rules:
    - host: chat.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: chat
                port:
                  name: http
`,
        fixed: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: chat
  namespace: chat
  annotations:
    cert-manager.io/cluster-issuer: letsencrypt
    nginx.ingress.kubernetes.io/proxy-read-timeout: "3600"
    nginx.ingress.kubernetes.io/service-upstream: "true"
spec:
  ingressClassName: nginx
  tls:
    - hosts:
        - chat.example.com
      secretName: chat-tls
  rules:
    - host: chat.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: chat
                port:
                  name: http
`,
      },
      {
        title: 'The ConfigMap of the controller switches it on for every Ingress.',
        yaml: {
          'shop.yaml': `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    nginx.ingress.kubernetes.io/affinity: cookie # error: ignored
    nginx.ingress.kubernetes.io/session-cookie-name: route
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: x
      port:
        number: 80
`,
          'controller.yaml': `
apiVersion: v1
kind: ConfigMap
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
data:
  service-upstream: "true"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ingress-nginx-controller
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
      containers:
        - name: controller
          image: registry.k8s.io/ingress-nginx/controller:v1.15.1
          args:
            - /nginx-ingress-controller
            - --configmap=$(POD_NAMESPACE)/ingress-nginx-controller
`,
        },
        fixed: {
          'shop.yaml': `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    nginx.ingress.kubernetes.io/session-cookie-name: route
spec:
  ingressClassName: nginx
  defaultBackend:
    service:
      name: x
      port:
        number: 80
`,
        },
      },
    ],
  },
})

/** A value that asks for more than round robin. */
function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'round_robin'
}

/** Where a controller of the manifests switches service-upstream on for every Ingress; undefined where there are several that disagree. */
function globalSetting(cluster: Parameters<typeof ingressNginxControllers>[0]) {
  const settings = ingressNginxControllers(cluster).map(controller => ingressNginxSetting(controller, 'service-upstream'))
  return settings.length > 0 && settings.every(at => goBoolean(at?.string) === true) ? settings[0] : undefined
}
