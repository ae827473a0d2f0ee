import { defineRule, externalTrafficOf, providerOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'session-affinity-behind-snat',
  summary: 'Affinity by the address of the client (sessionAffinity ClientIP) on a Service that takes traffic from outside at any node.',
  why: 'Each node remembers clients by itself and by the address it sees. Connections of one client that arrive at two nodes go to two Pods, and behind a load balancer that replaces the address all its clients share one Pod: sessions break, and a few Pods get most of the load.',
  details: `
It reports Services of type LoadBalancer and NodePort with \`sessionAffinity: ClientIP\` and \`externalTrafficPolicy\` Cluster or unset. It is a **warning** on AWS, where neither the classic load balancer (which
replaces the address) nor an NLB (which divides connections among nodes) keeps a client on one node; **info** where the manifests do not tell whose load balancer it is, and for NodePorts.

It is silent on Google Cloud and Azure, whose controllers give the affinity of the Service to the load balancer, for load balancers that send to Pods, with target group stickiness on an NLB, and with
policy Local.

kube-proxy decides before it rewrites the source address, so it is not the address of a node that it remembers, as is often said; what it sees is what the load balancer sends.`,
  category: 'traffic',
  severity: 'warning',
  presets: ['traffic'],
  since: '0.1.0',
  sources: [
    {
      title: 'Virtual IPs: session affinity',
      url: 'https://kubernetes.io/docs/reference/networking/virtual-ips/#session-affinity',
    },
    {
      title: 'Affinity sends all clients of a load balancer to one Pod',
      url: 'https://github.com/kubernetes/kubernetes/issues/55603',
    },
    { title: 'The same client gets another Pod at another node', url: 'https://github.com/cloudnativelabs/kube-router/issues/159' },
    {
      title: 'AWS Load Balancer Controller: target group attributes',
      url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/#target-group-attributes',
    },
  ],
  messages: {
    loadBalancer:
      'sessionAffinity ClientIP does not keep clients of Service {service} on one Pod: {balancer} hands their connections to any node, and each node decides by itself, by the address it sees. Switch on stickiness at the load balancer, or use cookie affinity at an Ingress or Gateway.',
    nodePort:
      'sessionAffinity ClientIP keeps a client of NodePort Service {service} on one Pod only as long as it comes to the same node with its own address: each node decides by itself. Keep the affinity in what balances the nodes, or use cookie affinity at an Ingress or Gateway.',
  },
  on: {
    Service(service, { report, cluster, settings }) {
      const at = service.at('spec').at('sessionAffinity')
      if (at.string !== 'ClientIP') return
      const traffic = externalTrafficOf(service, cluster)
      if (!traffic || traffic.policy === 'Local' || traffic.targets === 'pod') return
      const { resource } = service
      const name = resource.name ?? '(no name)'
      if (traffic.type === 'NodePort') {
        report({
          at,
          message: 'nodePort',
          data: { service: name },
          lower: 'info',
          because: 'what comes to the node port, and from which addresses, is not in the manifests',
        })
        return
      }
      const provider = providerOf(resource, settings)
      if (provider === 'gcp' || provider === 'azure' || keepsClients(resource.annotations)) return
      report({
        at,
        message: 'loadBalancer',
        data: { service: name, balancer: provider === 'aws' ? 'the AWS load balancer' : 'the load balancer' },
        ...(provider !== 'aws' && {
          lower: 'info',
          because: 'whether its load balancer keeps a client on one node is not in the manifests (those of Google Cloud and Azure do)',
        }),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'Policy Local keeps the address of the client.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: game
spec:
  type: LoadBalancer
  sessionAffinity: ClientIP
  externalTrafficPolicy: Local
  selector:
    app: game
  ports:
    - port: 7000
`,
      },
      {
        title: 'The load balancer sends to Pods.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: game
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-type: external
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
spec:
  type: LoadBalancer
  sessionAffinity: ClientIP
  selector:
    app: game
  ports:
    - port: 7000
`,
      },
      {
        title: 'A ClusterIP Service sees its clients as they are.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: game
spec:
  type: ClusterIP
  sessionAffinity: ClientIP
  selector:
    app: game
  ports:
    - port: 7000
`,
      },
      {
        title: 'The NLB keeps clients by itself.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: game
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-type: external
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: instance
    service.beta.kubernetes.io/aws-load-balancer-target-group-attributes: stickiness.enabled=true,stickiness.type=source_ip
spec:
  type: LoadBalancer
  sessionAffinity: ClientIP
  selector:
    app: game
  ports:
    - port: 7000
`,
      },
      {
        title: 'Azure gives the affinity to its load balancer.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: game
spec:
  type: LoadBalancer
  sessionAffinity: ClientIP
  selector:
    app: game
  ports:
    - port: 7000
`,
        config: { provider: 'azure' },
      },
    ],
    bad: [
      {
        title: 'A load balancer of AWS.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: game
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-type: nlb
spec:
  type: LoadBalancer
  sessionAffinity: ClientIP # warning: loadBalancer
  selector:
    app: game
  ports:
    - port: 7000
`,
      },
      {
        title: 'A NodePort, with a time for the affinity.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: game
spec:
  type: NodePort
  sessionAffinity: ClientIP # info: nodePort
  sessionAffinityConfig:
    clientIP:
      timeoutSeconds: 600
  selector:
    app: game
  ports:
    - port: 7000
`,
      },
      {
        title: 'Nothing tells whose load balancer it is.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: game
spec:
  type: LoadBalancer
  sessionAffinity: ClientIP # info: loadBalancer
  externalTrafficPolicy: Cluster
  selector:
    app: game
  ports:
    - port: 7000
`,
      },
      {
        title: 'The configuration tells.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: game
spec:
  type: LoadBalancer
  sessionAffinity: ClientIP # warning: loadBalancer
  selector:
    app: game
  ports:
    - port: 7000
`,
        config: { provider: 'aws' },
      },
    ],
  },
})

/** Whether an annotation asks the load balancer itself to keep clients: target group stickiness of an NLB, the session time of Alibaba's and of DigitalOcean's. */
function keepsClients(annotations: Readonly<Record<string, string>>): boolean {
  return Object.keys(annotations).some(
    key =>
      (/sticky|stickiness|persistence-timeout|session-expire/.test(key) && annotations[key] !== '0') ||
      annotations[key]?.includes('stickiness.enabled=true'),
  )
}
