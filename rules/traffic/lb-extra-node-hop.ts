import {
  type AlbBackend,
  type AnyCursor,
  albAnnotations,
  albIngressOf,
  clientAddressUse,
  cloudOf,
  defaultsToPods,
  defineRule,
  externalTrafficOf,
  lacksNodePort,
  nlbAnnotations,
  patchesSpeakOf,
  stickinessOf,
} from '../../src/rule/index.js'

/** How a Service asks each cloud for Pods as targets, in words. */
const remedies = {
  aws: `Set the annotation ${nlbAnnotations.targetType}: ip (an NLB of the AWS Load Balancer Controller)`,
  alibaba: 'On Terway, set service.beta.kubernetes.io/backend-type: eni',
  tencent: 'With VPC-CNI, set the annotation service.cloud.tencent.com/direct-access: "true"',
} as const

export default defineRule({
  id: 'lb-extra-node-hop',
  summary: 'A cloud load balancer that could send to Pods sends to nodes.',
  why: 'Each connection goes to a node port first, and most go on to a Pod of another node: a hop more, often into another zone, balanced twice, with the health of nodes checked instead of that of Pods, and node addresses in place of those of clients.',
  details: `
It reports an Ingress whose ALB has targets of type instance (the default), and a Service of type LoadBalancer without the annotation by which its cloud registers Pods, where the cloud is known by an
annotation, a class or the setting \`provider\`: AWS, Tencent Cloud, and Alibaba Cloud where the annotation asks for nodes (\`ecs\`; Terway has Pods as targets by default). Google's load balancers of Services and Azure's send to nodes always; GKE's Ingress takes Pods by default.

It is **info**: it works, and costs latency and money between zones. It is a **warning** where the Service wants each client on one Pod (\`sessionAffinity: ClientIP\`) or its Pods look at the address of the client:
both see nodes.

It is silent for \`externalTrafficPolicy: Local\`, which has no second hop, and where \`alb-instance-without-nodeport\`, \`alb-sticky-without-ip-target\` or \`external-traffic-cluster-extra-hop\` reports the same object.

The fix sets the target type. It is unsafe: target groups are made anew, and Pods need addresses of the VPC.`,
  category: 'traffic',
  severity: 'warning',
  presets: ['traffic'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'AWS Load Balancer Controller: target-type',
      url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#target-type',
    },
    {
      title: 'AWS Load Balancer Controller: NLB',
      url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/nlb/',
    },
    {
      title: 'ACK: annotations of a Service',
      url: 'https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/add-annotations-to-the-yaml-file-of-a-service-to-configure-clb-instances',
    },
    { title: 'TKE: direct access to Pods', url: 'https://www.tencentcloud.com/document/product/457/36837' },
  ],
  messages: {
    ingress:
      'The ALB of {ingress} sends to node ports ({reason}), and most requests go on to a Pod of another node. With target-type: ip it sends to the Pods of {services}.',
    service:
      'The load balancer of Service {service} sends to nodes, and most connections go on to a Pod of another node. {remedy}, and it sends to the Pods.',
  },
  on: {
    Ingress(ingress, { report, cluster, settings, isOn }) {
      const alb = albIngressOf(ingress.resource, cluster, settings)
      if (!alb || patchesSpeakOf(alb.ingress, 'target-type')) return
      const told = isOn('alb-instance-without-nodeport')
      const backends = alb.backends.filter(({ service, targets }) => {
        if (targets.type !== 'instance' || (!targets.at && defaultsToPods(cluster))) return false
        if (isOn('alb-sticky-without-ip-target') && stickinessOf(ingress.resource, service)) return false
        if (!service) return true
        const spec = cluster.service(service).at('spec')
        return (
          !(told && lacksNodePort(service)) &&
          spec.at('externalTrafficPolicy').string !== 'Local' &&
          !patchesSpeakOf(service, 'target-type')
        )
      })
      const [first] = backends
      if (!first) return
      const { at } = first.targets
      const own = ingress.at('metadata').at('annotations').at(albAnnotations.targetType)
      const sticky = backends.find(
        ({ service }) => service && cluster.service(service).at('spec').at('sessionAffinity').string === 'ClientIP',
      )
      report({
        at: at?.resource === ingress.resource ? at : own.absent ? ingress.at('metadata').at('annotations') : own,
        message: 'ingress',
        data: { ingress: alb.label, reason: at ? 'target-type: instance' : 'the default', services: namesOf(backends) },
        related: [
          ...backends.map(({ at: reference, name }) => ({ at: reference, message: `${alb.label} sends to Service ${name}` })),
          ...(sticky?.service
            ? [{ at: cluster.service(sticky.service).at('spec').at('sessionAffinity'), message: 'sticks to the addresses of nodes' }]
            : []),
        ],
        fix: at && at.resource.kind === 'IngressClassParams' ? undefined : ((at ?? own) as AnyCursor).set('ip'),
        ...(!sticky && { lower: 'info', because: 'it works, with a hop more' }),
      })
    },
    Service(service, { report, cluster, settings, runtime, isOn }) {
      const traffic = externalTrafficOf(service, cluster)
      if (traffic?.type !== 'LoadBalancer' || traffic.policy === 'Local' || traffic.targets === 'pod') return
      const { annotations } = service.resource
      const cloud = cloudOf(service, settings)
      if (!cloud || patchesSpeakOf(service.resource, 'target-type')) return
      // A placeholder may be `ip`.
      const typed = service.at('metadata').at('annotations').at(nlbAnnotations.targetType)
      if (typed.unknown || service.at('spec').at('selector').entries().length === 0) return
      const use = clientAddressUse(service, traffic, cluster, runtime)
      if (use && isOn('external-traffic-cluster-extra-hop')) return
      const reconciled =
        annotations[nlbAnnotations.type] === 'external' || service.at('spec').at('loadBalancerClass').string === 'service.k8s.aws/nlb'
      report({
        at: typed.absent ? service.at('spec').at('type') : typed,
        message: 'service',
        data: { service: service.resource.name ?? '(no name)', remedy: remedies[cloud] },
        related: [
          ...traffic.edges
            .filter(({ weak }) => !weak)
            .map(({ workload }) => ({ at: workload.pod, message: `${workload.label} is behind this Service` })),
          ...(use ? [{ at: use.at, message: `${use.edge.workload.label} ${use.phrase}` }] : []),
        ],
        fix: cloud === 'aws' && reconciled ? typed.set('ip') : undefined,
        ...(!use && { lower: 'info', because: 'it works, with a hop more' }),
      })
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
---
apiVersion: v1
kind: Service
metadata:
  name: edge
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-type: external
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
spec:
  type: LoadBalancer
  selector:
    app: edge
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: ack
  annotations:
    service.beta.kubernetes.io/backend-type: eni
spec:
  type: LoadBalancer
  selector:
    app: ack
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: tke
  annotations:
    service.cloud.tencent.com/direct-access: "true"
spec:
  type: LoadBalancer
  selector:
    app: tke
  ports:
    - port: 80
`,
      },
      {
        title: 'Local has no second hop.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: edge
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-type: nlb
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  selector:
    app: edge
  ports:
    - port: 80
`,
      },
      {
        title: 'Clouds whose load balancers send to nodes always, one that nothing names, and ACK, where the network decides.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: azure
  annotations:
    service.beta.kubernetes.io/azure-load-balancer-internal: "true"
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: gcp
  annotations:
    networking.gke.io/load-balancer-type: Internal
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: bare
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: ack
  annotations:
    service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type: intranet
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        title: 'Other classes of Ingresses.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
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
  name: gce
spec:
  ingressClassName: gce
  defaultBackend:
    service:
      name: x
      port:
        number: 80
`,
      },
    ],
    bad: [
      {
        title: 'The default of an ALB; the Service is in no manifest.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: echoserver
  namespace: echoserver
  annotations: # info: ingress
    alb.ingress.kubernetes.io/scheme: internet-facing
    alb.ingress.kubernetes.io/tags: Environment=dev,Team=test
spec:
  ingressClassName: alb
  rules:
    - http:
        paths:
          - path: /
            pathType: Exact
            backend:
              service:
                name: echoserver
                port:
                  number: 80
`,
        fixed: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: echoserver
  namespace: echoserver
  annotations:
    alb.ingress.kubernetes.io/scheme: internet-facing
    alb.ingress.kubernetes.io/tags: Environment=dev,Team=test
    alb.ingress.kubernetes.io/target-type: ip
spec:
  ingressClassName: alb
  rules:
    - http:
        paths:
          - path: /
            pathType: Exact
            backend:
              service:
                name: echoserver
                port:
                  number: 80
`,
      },
      {
        title: 'Each client is to stay on one Pod, and kube-proxy sees the addresses of nodes.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    alb.ingress.kubernetes.io/target-type: instance # warning: ingress
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
  sessionAffinity: ClientIP
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
  type: NodePort
  sessionAffinity: ClientIP
  selector:
    a: x
  ports:
    - port: 80
`,
      },
      {
        title: 'An NLB of the AWS Load Balancer Controller.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: edge
  namespace: edge
spec:
  type: LoadBalancer # info: service
  loadBalancerClass: service.k8s.aws/nlb
  selector:
    app: edge
  ports:
    - port: 80
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: edge
  namespace: edge
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  selector:
    app: edge
  ports:
    - port: 80
`,
      },
      {
        title: 'A load balancer of ACK, and one of TKE.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: ack
  annotations:
    service.beta.kubernetes.io/backend-type: ecs
spec:
  type: LoadBalancer # info: service
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: tke
  annotations:
    service.kubernetes.io/qcloud-loadbalancer-internal-subnetid: subnet-0123
spec:
  type: LoadBalancer # info: service
  selector:
    app: api
  ports:
    - port: 80
`,
      },
      {
        title: 'The configuration names the cloud.',
        config: { provider: 'aws' },
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer # info: service
  selector:
    app: web
  ports:
    - port: 80
`,
      },
    ],
  },
})

/** "Service a", "Services a and b". */
function namesOf(backends: readonly AlbBackend[]): string {
  const names = backends.map(({ name }) => name)
  return names.length === 1 ? `Service ${names[0]}` : `Services ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
