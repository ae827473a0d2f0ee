import {
  allowListsBehind,
  clientAddressUse,
  defineRule,
  externalTrafficOf,
  podCounts,
  spreadConstraint,
  spreadOverNodes,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'external-traffic-cluster-extra-hop',
  summary: 'A load balancer sends to any node in front of something that looks at the address of the client.',
  why: 'With policy Cluster, a node passes most connections on to a Pod of another node and replaces the address of the client by its own: one more hop, and access logs, allow lists, rate limits and affinity see nodes instead of clients.',
  details: `
It reports a Service of type LoadBalancer without \`externalTrafficPolicy: Local\` whose Pods are an ingress or gateway proxy (told by image), read a configuration that uses the
peer's address (\`$remote_addr\`, \`set_real_ip_from\`, \`limit_conn_zone\`, Traefik's \`ipAllowList\`). It is silent where the load balancer
registers Pods. With the PROXY protocol the address survives, and the message speaks of the hop alone.

Where a list of allowed addresses is what sees the wrong ones, \`ip-allow-list-behind-snat\` says so instead. Affinity by the address of the client is the matter of \`session-affinity-behind-snat\`.

Other Services that leave the policy open are reported by \`external-traffic-policy-unset\`; a Service is reported by one of the two.

The fix sets Local and adds a spread constraint where the Pods have none. It is unsafe: load moves between nodes, and nodes without a Pod leave the load balancer. None is offered where fewer than two
Pods are certain.`,
  category: 'traffic',
  severity: 'info',
  presets: [],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Using source IP: LoadBalancer',
      url: 'https://kubernetes.io/docs/tutorials/services/source-ip/#source-ip-for-services-with-type-loadbalancer',
    },
    {
      title: 'Virtual IPs: external traffic policy',
      url: 'https://kubernetes.io/docs/reference/networking/virtual-ips/#external-traffic-policy',
    },
  ],
  aliases: ['popeye/1107', 'popeye/1108'],
  messages: {
    address:
      '{workload} {use}, but behind LoadBalancer Service {service} with {policy} it sees the addresses of nodes, after an extra hop between nodes. Use Local with the Pods spread over nodes, or let the load balancer send to Pods.',
    hop: '{workload} {use}, and LoadBalancer Service {service} with {policy} sends most connections to it through one more node. Use Local with the Pods spread over nodes, or let the load balancer send to Pods.',
  },
  on: {
    Service(service, { report, cluster, runtime, embedded, isOn }) {
      const traffic = externalTrafficOf(service, cluster)
      if (traffic?.type !== 'LoadBalancer' || traffic.policy === 'Local' || traffic.targets === 'pod') return
      const use = clientAddressUse(service, traffic, cluster, runtime)
      if (!use) return
      if (
        isOn('ip-allow-list-behind-snat') &&
        !use.proxyProtocol &&
        allowListsBehind(
          traffic.edges.filter(({ weak }) => !weak),
          cluster,
          embedded,
        ).length > 0
      )
        return
      const { workload } = use.edge
      const certain = traffic.edges.every(
        edge => edge.workload.kind.controller === 'daemonset' || (podCounts(cluster, edge.workload).min ?? 0) >= 2,
      )
      const spread = traffic.edges.filter(edge => spreadOverNodes(edge.workload) === 'no').map(edge => spreadConstraint(edge.workload))
      report({
        at: traffic.policy ? traffic.at : service.at('spec').at('type'),
        message: use.proxyProtocol ? 'hop' : 'address',
        data: {
          workload: workload.label,
          use: use.phrase,
          service: service.resource.name ?? '(no name)',
          policy: traffic.policy ? 'externalTrafficPolicy Cluster' : 'externalTrafficPolicy Cluster (the default)',
        },
        related: [{ at: use.at, message: `${workload.label}, behind this Service, ${use.phrase}` }],
        fix: certain ? [traffic.at.set('Local'), ...spread.filter(intent => intent !== undefined)] : undefined,
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
  name: ingress
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  selector:
    app: ingress
  ports:
    - port: 443
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: ingress
spec:
  selector:
    matchLabels:
      app: ingress
  template:
    metadata:
      labels:
        app: ingress
    spec:
      containers:
        - name: controller
          image: registry.k8s.io/ingress-nginx/controller:v1.15.1
`,
      },
      {
        title: 'The load balancer registers Pods.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: traefik
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
spec:
  type: LoadBalancer
  selector:
    app: traefik
  ports:
    - port: 443
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: traefik
spec:
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
          image: traefik:v3.6
`,
      },
      {
        title: 'Nothing shows that the address of the client matters.',
        yaml: `
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
---
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
`,
      },
      {
        title: 'Inside of the cluster the question does not arise.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: traefik
spec:
  selector:
    app: traefik
  ports:
    - port: 443
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: traefik
spec:
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
          image: traefik:v3.6
`,
      },
    ],
    bad: [
      {
        title: 'An ingress controller that logs and limits by client.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: traefik
spec:
  type: LoadBalancer # info: address
  selector:
    app: traefik
  ports:
    - port: 443
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
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
          image: traefik:v3.6
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: traefik
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  selector:
    app: traefik
  ports:
    - port: 443
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
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
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app: traefik
      containers:
        - name: traefik
          image: traefik:v3.6
`,
      },
      {
        title: 'A proxy that is told the address by the PROXY protocol still pays for the hop.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: ingress
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-proxy-protocol: "*"
spec:
  type: LoadBalancer
  externalTrafficPolicy: Cluster # info: hop
  selector:
    app: ingress
  ports:
    - port: 443
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: ingress
spec:
  selector:
    matchLabels:
      app: ingress
  template:
    metadata:
      labels:
        app: ingress
    spec:
      containers:
        - name: controller
          image: registry.k8s.io/ingress-nginx/controller:v1.15.1
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: ingress
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-proxy-protocol: "*"
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  selector:
    app: ingress
  ports:
    - port: 443
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: ingress
spec:
  selector:
    matchLabels:
      app: ingress
  template:
    metadata:
      labels:
        app: ingress
    spec:
      containers:
        - name: controller
          image: registry.k8s.io/ingress-nginx/controller:v1.15.1
`,
      },
      {
        title: 'nginx passes on the address of its peer, which is a node.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer # info: address
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: nginx
          image: nginx:1.29
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: conf
          configMap:
            name: nginx
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: nginx
data:
  default.conf: |
    server {
      listen 80;
      location / {
        proxy_set_header X-Real-IP $remote_addr;
        proxy_pass http://localhost:8080;
      }
    }
`,
      },
    ],
  },
})
