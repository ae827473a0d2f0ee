import { allowListsBehind, defineRule, externalTrafficOf, proxyProtocolOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'ip-allow-list-behind-snat',
  summary: 'A list of allowed client addresses stands behind a Service that replaces the address of the client.',
  why: 'With externalTrafficPolicy Cluster a node passes a connection on under its own address. An allow list then refuses everybody, or, where it holds the network of the nodes, lets everybody in; a deny list stops nobody.',
  details: `
Lists that it knows: \`whitelist-source-range\`, \`allowlist-source-range\` and \`denylist-source-range\` of Ingresses, for an ingress-nginx controller of the manifests; \`allow\` with \`deny all\` in an nginx.conf of a ConfigMap; \`ipAllowList\`
and \`ipWhiteList\` of Traefik without \`ipStrategy\`; \`ipBlocks\` in AuthorizationPolicies of an Istio gateway.

It is silent where the address survives: policy Local, a load balancer that sends to Pods, the PROXY protocol, forwarded headers that the controller trusts, \`set_real_ip_from\`. Lists of the loopback alone are not
looked at. It is **info** for NodePorts, since what stands in front of them is not seen, and where several controllers could serve the Ingress. \`loadBalancerSourceRanges\` of a Service is checked before the address is
replaced, and is right as it is.`,
  category: 'traffic',
  severity: 'warning',
  presets: ['recommended', 'traffic'],
  since: '0.1.0',
  sources: [
    {
      title: 'Using source IP: LoadBalancer',
      url: 'https://kubernetes.io/docs/tutorials/services/source-ip/#source-ip-for-services-with-type-loadbalancer',
    },
    {
      title: 'ingress-nginx: whitelist source range',
      url: 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#whitelist-source-range',
    },
    { title: 'Istio: access control at ingress gateways', url: 'https://istio.io/latest/docs/tasks/security/authorization/authz-ingress/' },
  ],
  messages: {
    replaced:
      '{list} is compared with addresses of nodes: Service {service} ({policy}) replaces that of the client on the way to {workload}. It refuses everybody, or lets everybody in if it holds the network of the nodes. Set externalTrafficPolicy: Local, or use the PROXY protocol.',
  },
  on: {
    Service(service, { report, cluster, embedded }) {
      const traffic = externalTrafficOf(service, cluster)
      if (!traffic || traffic.policy === 'Local' || traffic.targets === 'pod') return
      if (proxyProtocolOf(service.resource.annotations) !== 'no') return
      const lists = allowListsBehind(
        traffic.edges.filter(({ weak }) => !weak),
        cluster,
        embedded,
      )
      const [first] = lists
      if (!first) return
      report({
        at: traffic.policy ? traffic.at : service.at('spec').at('type'),
        message: 'replaced',
        data: {
          list: lists.length > 1 ? `The list of ${first.noun} (and ${lists.length - 1} more)` : `The list of ${first.noun}`,
          service: service.resource.name ?? '(no name)',
          policy: traffic.policy ? 'externalTrafficPolicy Cluster' : 'externalTrafficPolicy Cluster, the default',
          workload: first.edge.workload.label,
        },
        related: lists.slice(0, 3).map(({ at, noun }) => ({ at, message: `the list of ${noun}` })),
        ...(traffic.type === 'NodePort'
          ? ({
              lower: 'info',
              because: 'what stands in front of the node port, and under which address it comes, is not in the manifests',
            } as const)
          : first.weak
            ? ({ lower: 'info', because: 'several controllers are in the manifests, and the Ingress may belong to another' } as const)
            : {}),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'Local keeps the address of the client.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  selector:
    app: ingress-nginx
  ports:
    - name: https
      port: 443
      targetPort: https
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
data:
  allow-snippet-annotations: "false"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
spec:
  replicas: 2
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
            - --controller-class=k8s.io/ingress-nginx
            - --configmap=$(POD_NAMESPACE)/ingress-nginx-controller
          ports:
            - name: http
              containerPort: 80
            - name: https
              containerPort: 443
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: admin
  namespace: shop
  annotations:
    nginx.ingress.kubernetes.io/whitelist-source-range: 203.0.113.0/24,198.51.100.7/32
spec:
  ingressClassName: nginx
  rules:
    - host: admin.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: admin
                port:
                  number: 80
`,
      },
      {
        title: 'The controller trusts the header of a proxy in front of it.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
spec:
  type: LoadBalancer
  selector:
    app: ingress-nginx
  ports:
    - name: https
      port: 443
      targetPort: https
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
data:
  use-forwarded-headers: "true"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
spec:
  replicas: 2
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
            - --controller-class=k8s.io/ingress-nginx
            - --configmap=$(POD_NAMESPACE)/ingress-nginx-controller
          ports:
            - name: http
              containerPort: 80
            - name: https
              containerPort: 443
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: admin
  namespace: shop
  annotations:
    nginx.ingress.kubernetes.io/whitelist-source-range: 203.0.113.0/24,198.51.100.7/32
spec:
  ingressClassName: nginx
  rules:
    - host: admin.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: admin
                port:
                  number: 80
`,
      },
      {
        title: 'The PROXY protocol brings the address.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
  annotations:
    service.beta.kubernetes.io/do-loadbalancer-enable-proxy-protocol: "true"
spec:
  type: LoadBalancer
  selector:
    app: ingress-nginx
  ports:
    - name: https
      port: 443
      targetPort: https
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
data:
  use-proxy-protocol: "true"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
spec:
  replicas: 2
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
            - --controller-class=k8s.io/ingress-nginx
            - --configmap=$(POD_NAMESPACE)/ingress-nginx-controller
          ports:
            - name: http
              containerPort: 80
            - name: https
              containerPort: 443
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: admin
  namespace: shop
  annotations:
    nginx.ingress.kubernetes.io/whitelist-source-range: 203.0.113.0/24,198.51.100.7/32
spec:
  ingressClassName: nginx
  rules:
    - host: admin.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: admin
                port:
                  number: 80
`,
      },
      {
        title: 'A list of the loopback alone, and one that is compared with a header.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: edge
spec:
  type: LoadBalancer
  selector:
    app: edge
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  default.conf: |
    server {
      listen 8080;
      location /status {
        allow 127.0.0.1;
        deny all;
        stub_status;
      }
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
      },
      {
        title: 'nginx takes the address from a header.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: edge
spec:
  type: LoadBalancer
  selector:
    app: edge
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  default.conf: |
    server {
      listen 8080;
      set_real_ip_from 10.0.0.0/8;
      real_ip_header X-Forwarded-For;
      location /admin/ {
        allow 203.0.113.0/24;
        deny all;
        proxy_pass http://127.0.0.1:3000;
      }
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
      },
      {
        title: 'Traefik takes the address from a header.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: LoadBalancer
  selector:
    app: traefik
  ports:
    - port: 443
      targetPort: websecure
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: office
  namespace: traefik
spec:
  ipAllowList:
    sourceRange:
      - 203.0.113.0/24
    ipStrategy:
      depth: 1
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  replicas: 2
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.4
          ports:
            - name: websecure
              containerPort: 8443
`,
      },
    ],
    bad: [
      {
        title: 'An Ingress for the office only, behind a controller whose Service says nothing.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
spec:
  type: LoadBalancer # warning: replaced
  selector:
    app: ingress-nginx
  ports:
    - name: https
      port: 443
      targetPort: https
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
data:
  allow-snippet-annotations: "false"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
spec:
  replicas: 2
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
            - --controller-class=k8s.io/ingress-nginx
            - --configmap=$(POD_NAMESPACE)/ingress-nginx-controller
          ports:
            - name: http
              containerPort: 80
            - name: https
              containerPort: 443
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: admin
  namespace: shop
  annotations:
    nginx.ingress.kubernetes.io/whitelist-source-range: 203.0.113.0/24,198.51.100.7/32
spec:
  ingressClassName: nginx
  rules:
    - host: admin.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: admin
                port:
                  number: 80
`,
      },
      {
        title: 'An nginx of its own.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: edge
spec:
  type: LoadBalancer
  externalTrafficPolicy: Cluster # warning: replaced
  selector:
    app: edge
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  default.conf: |
    server {
      listen 8080;
      location /admin/ {
        allow 203.0.113.0/24;
        deny all;
        proxy_pass http://127.0.0.1:3000;
      }
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
      },
      {
        title: 'A middleware of Traefik.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: LoadBalancer # warning: replaced
  selector:
    app: traefik
  ports:
    - port: 443
      targetPort: websecure
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: office
  namespace: traefik
spec:
  ipAllowList:
    sourceRange:
      - 203.0.113.0/24
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  replicas: 2
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.4
          ports:
            - name: websecure
              containerPort: 8443
`,
      },
      {
        title: 'A gateway of Istio.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: istio-ingressgateway
  namespace: istio-system
spec:
  type: LoadBalancer
  externalTrafficPolicy: Cluster # warning: replaced
  selector:
    istio: ingressgateway
  ports:
    - port: 443
      targetPort: 8443
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: office
  namespace: istio-system
spec:
  selector:
    matchLabels:
      istio: ingressgateway
  action: ALLOW
  rules:
    - from:
        - source:
            ipBlocks:
              - 203.0.113.0/24
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: istio-ingressgateway
  namespace: istio-system
spec:
  replicas: 2
  selector:
    matchLabels:
      istio: ingressgateway
  template:
    metadata:
      labels:
        istio: ingressgateway
    spec:
      containers:
        - name: istio-proxy
          image: docker.io/istio/proxyv2:1.27.0
          ports:
            - containerPort: 8443
`,
      },
      {
        title: 'A NodePort: something unknown stands in front of it.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: edge
spec:
  type: NodePort # info: replaced
  selector:
    app: edge
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  default.conf: |
    server {
      listen 8080;
      location /admin/ {
        allow 203.0.113.0/24;
        deny all;
        proxy_pass http://127.0.0.1:3000;
      }
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
      },
    ],
  },
})
