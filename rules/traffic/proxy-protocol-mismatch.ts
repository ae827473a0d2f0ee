import {
  annotationAt,
  type ContainerCursor,
  defineRule,
  goBoolean,
  type IngressNginx,
  ingressNginxControllers,
  ingressNginxSetting,
  type NginxConfig,
  type NginxDirective,
  type Place,
  providerOf,
  proxyProtocolOf,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'proxy-protocol-mismatch',
  summary: 'The load balancer of a Service sends a PROXY protocol header and nginx behind it does not expect one, or the other way round.',
  why: 'Both ends must agree. A header that nobody expects is read as a broken request, and every request gets a 400; a header that is expected and does not come makes nginx break off every connection.',
  details: `
Compared are the annotations of a Service of type LoadBalancer (AWS, DigitalOcean, Scaleway, Hetzner, OpenStack, Linode, Vultr, Alibaba) with what stands behind it: \`use-proxy-protocol\` in the ConfigMap of an
ingress-nginx controller, or \`listen ... proxy_protocol\` in the nginx.conf of a ConfigMap for the port that the Service targets.

It is an **error** where both sides are in the manifests. Where nginx expects the header and no annotation of a cloud is seen at all, it is **info**: the load balancer may be set up by other means. It is silent
where the ConfigMap of the controller is not in the manifests, and about annotations that it does not know.

The fix sets \`use-proxy-protocol\` in the ConfigMap. It is unsafe: everything else that speaks to the controller directly must send the header then too.`,
  category: 'traffic',
  severity: 'error',
  presets: ['recommended', 'traffic'],
  since: '0.1.0',
  fix: 'unsafe',
  reports: 'elsewhere',
  sources: [
    {
      title: 'ingress-nginx: use-proxy-protocol',
      url: 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#use-proxy-protocol',
    },
    {
      title: 'AWS Load Balancer Controller: PROXY protocol v2',
      url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/#proxy-protocol-v2',
    },
    { title: 'nginx: accepting the PROXY protocol', url: 'https://docs.nginx.com/nginx/admin-guide/load-balancer/using-proxy-protocol/' },
  ],
  messages: {
    unexpected:
      'The load balancer of Service {service} sends a PROXY protocol header, and {receiver} does not expect one: every request gets a 400, and TLS handshakes fail. {remedy}',
    missing:
      '{receiver} expects a PROXY protocol header, and nothing makes the load balancer of Service {service} send one: every connection is broken off. Switch the PROXY protocol on at the load balancer, by the annotation of its cloud, or off here.',
  },
  on: {
    Service(service, { report, cluster, embedded, settings }) {
      const { resource } = service
      if (service.at('spec').at('type').string !== 'LoadBalancer' || cluster.supersededBy(resource)) return
      const sends = proxyProtocolOf(resource.annotations)
      if (sends === 'unknown') return
      const name = resource.name ?? '(no name)'
      for (const edge of cluster.workloadsOf(resource)) {
        if (edge.weak || edge.workload.replicaCount === 0) continue
        const controller = ingressNginxControllers(cluster).find(({ workload }) => workload === edge.workload)
        const ports = edge.ports.flatMap(({ targetPort, container }) =>
          container && targetPort !== undefined ? [{ targetPort, container }] : [],
        )
        const side = controller ? ofController(controller) : ofListeners(ports, embedded.nginx(edge.workload))
        if (!side || side.expects === (sends !== 'no')) continue
        if (sends !== 'no') {
          report({
            at: annotationAt(resource, sends.annotation),
            message: 'unexpected',
            data: { service: name, receiver: side.receiver, remedy: side.remedy },
            related: [{ at: side.at, message: `${edge.workload.label}, behind this Service, is set up here` }],
            fix: side.setting?.set('true'),
          })
        } else {
          const known =
            Object.keys(resource.annotations).some(key => /load-?balancer/.test(key)) || providerOf(resource, settings) !== undefined
          report({
            at: side.at,
            message: 'missing',
            data: { service: name, receiver: side.receiver },
            related: [{ at: service.at('metadata').at('name'), message: `Service ${name} brings its connections` }],
            ...(!known && {
              lower: 'info',
              because: 'nothing in the manifests tells whose load balancer it is, and how it is set up',
            }),
          })
        }
        return
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Both ends agree.',
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
  externalTrafficPolicy: Local
  selector:
    app: ingress-nginx
  ports:
    - name: http
      port: 80
      targetPort: http
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
`,
      },
      {
        title: 'Neither end knows of it.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-type: nlb

spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  selector:
    app: ingress-nginx
  ports:
    - name: http
      port: 80
      targetPort: http
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
`,
      },
      {
        title: 'The ConfigMap of the controller is elsewhere.',
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
  externalTrafficPolicy: Local
  selector:
    app: ingress-nginx
  ports:
    - name: http
      port: 80
      targetPort: http
    - name: https
      port: 443
      targetPort: https
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
`,
      },
      {
        title: 'The listener expects what the load balancer sends.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: edge
  annotations:
    load-balancer.hetzner.cloud/uses-proxyprotocol: "true"
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
      listen 8080 proxy_protocol;
      location / {
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
        title: 'An annotation that is not known may switch it on.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
  annotations:
    example.com/proxy-protocol: enabled

spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  selector:
    app: ingress-nginx
  ports:
    - name: http
      port: 80
      targetPort: http
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
`,
      },
    ],
    bad: [
      {
        title: 'DigitalOcean sends the header, and the controller was never told.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
  annotations:
    service.beta.kubernetes.io/do-loadbalancer-enable-proxy-protocol: "true" # error: unexpected

spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  selector:
    app: ingress-nginx
  ports:
    - name: http
      port: 80
      targetPort: http
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
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
  annotations:
    service.beta.kubernetes.io/do-loadbalancer-enable-proxy-protocol: "true"

spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  selector:
    app: ingress-nginx
  ports:
    - name: http
      port: 80
      targetPort: http
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
`,
      },
      {
        title: 'An NLB sends it in a target group attribute.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-type: external
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
    service.beta.kubernetes.io/aws-load-balancer-target-group-attributes: proxy_protocol_v2.enabled=true,preserve_client_ip.enabled=false # error: unexpected

spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  selector:
    app: ingress-nginx
  ports:
    - name: http
      port: 80
      targetPort: http
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
  use-proxy-protocol: "false"
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
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-type: external
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
    service.beta.kubernetes.io/aws-load-balancer-target-group-attributes: proxy_protocol_v2.enabled=true,preserve_client_ip.enabled=false

spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  selector:
    app: ingress-nginx
  ports:
    - name: http
      port: 80
      targetPort: http
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
`,
      },
      {
        title: 'The controller expects it, and the load balancer of AWS does not send it.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-type: nlb

spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  selector:
    app: ingress-nginx
  ports:
    - name: http
      port: 80
      targetPort: http
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
  use-proxy-protocol: "true" # error: missing
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
`,
      },
      {
        title: 'Nothing tells whose load balancer it is.',
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
    - name: http
      port: 80
      targetPort: http
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
  use-proxy-protocol: "true" # info: missing
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
`,
      },
      {
        title: 'A plain nginx, that listens without it.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: edge
  annotations:
    load-balancer.hetzner.cloud/uses-proxyprotocol: "true" # error: unexpected
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
      location / {
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

interface Side {
  readonly expects: boolean
  readonly receiver: string
  readonly at: Place
  readonly remedy: string
  /** What can be set to `"true"`. */
  readonly setting?: ReturnType<typeof ingressNginxSetting>
}

/** What an ingress-nginx controller expects; undefined where its ConfigMap is not in the manifests or holds a placeholder. */
function ofController(controller: IngressNginx): Side | undefined {
  const { configMap, configMapNamed, workload, container } = controller
  const setting = ingressNginxSetting(controller, 'use-proxy-protocol')
  if (setting?.unknown || (configMapNamed && !configMap)) return undefined
  const expects = goBoolean(setting?.string) ?? false
  return {
    expects,
    receiver: `ingress-nginx (${workload.label})`,
    at: setting ?? container.at('args'),
    remedy: configMap
      ? `Set use-proxy-protocol: "true" in ConfigMap ${configMap.name}.`
      : 'Give it a ConfigMap with use-proxy-protocol: "true".',
    ...(setting && { setting }),
  }
}

/** What the `listen` lines for the ports of a Service expect; undefined where none is seen, or they differ. */
function ofListeners(
  ports: readonly { readonly targetPort: number; readonly container: ContainerCursor }[],
  configs: readonly NginxConfig[],
): Side | undefined {
  const listens: NginxDirective[] = []
  for (const { targetPort, container } of ports) {
    const config = configs.find(candidate => candidate.container === container)
    listens.push(...(config?.all('listen') ?? []).filter(({ words }) => portOf(words[0]?.text) === targetPort))
  }
  const [first] = listens
  if (!first) return undefined
  const expecting = listens.filter(({ words }) => words.some(({ text }) => text === 'proxy_protocol'))
  if (expecting.length > 0 && expecting.length < listens.length) return undefined
  return {
    expects: expecting.length > 0,
    receiver: 'nginx',
    at: first.at,
    remedy: 'Write proxy_protocol into its listen directives.',
  }
}

/** The port of `8080`, `*:8080`, `[::]:8080`; 80 for an address alone. */
function portOf(text: string | undefined): number | undefined {
  if (text === undefined || text.startsWith('unix:')) return undefined
  const digits = /(?:^|:)(\d{1,5})$/.exec(text)?.[1]
  return digits === undefined ? 80 : Number(digits)
}
