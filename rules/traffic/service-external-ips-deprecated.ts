import { defineRule } from '../../src/rule/index.js'

/** The version whose API calls the field deprecated. */
const DEPRECATED_MINOR = 36

export default defineRule({
  id: 'service-external-ips-deprecated',
  summary: 'A Service takes traffic by externalIPs, which Kubernetes 1.36 deprecated.',
  why: 'A future release drops the field from kube-proxy: traffic to these addresses then ends with an upgrade of the nodes. Until then, whoever may write a Service can take over any address that Pods call (CVE-2020-8554).',
  details: `
Deprecated in 1.36 (KEP-5707): the API server warns, kube-proxy still serves the addresses. Later a feature gate turns them off by default, and then the code goes. The admission controller
\`DenyServiceExternalIPs\` refuses new ones already where it is switched on.

With \`kubernetesVersion\` below 1.36 it is **info**. What takes its place is a Service of type LoadBalancer with a controller that assigns addresses (MetalLB, kube-vip, the load balancer of a cloud), or
a Gateway. The addresses in \`status.loadBalancer\` and in \`loadBalancerIP\` are other things and not meant.`,
  category: 'traffic',
  severity: 'warning',
  presets: ['traffic'],
  since: '0.1.0',
  sources: [
    {
      title: 'Kubernetes v1.36: deprecation and removal of Service externalIPs',
      url: 'https://kubernetes.io/blog/2026/05/14/kubernetes-v1-36-deprecation-and-removal-of-service-externalips/',
    },
    { title: 'Service: external IPs', url: 'https://kubernetes.io/docs/concepts/services-networking/service/#external-ips' },
    { title: 'KEP-5707: deprecate service.spec.externalIPs', url: 'https://www.kubernetes.dev/resources/keps/5707/' },
  ],
  aliases: ['trivy/KSV-0108', 'kyverno/restrict-service-external-ips'],
  messages: {
    deprecated:
      'externalIPs is deprecated since Kubernetes 1.36: a later kube-proxy stops serving {addresses}, and traffic to Service {service} ends with that upgrade. Use a LoadBalancer Service (with MetalLB or kube-vip outside of clouds) or a Gateway.',
  },
  on: {
    Service(service, { report, settings }) {
      const at = service.at('spec').at('externalIPs')
      const addresses = at.items().flatMap(({ string }) => (string !== undefined && /[.:]/.test(string) ? [string] : []))
      if (addresses.length === 0) return
      const { kubernetesMinor } = settings
      const old = kubernetesMinor !== undefined && kubernetesMinor.to < DEPRECATED_MINOR
      report({
        at,
        message: 'deprecated',
        data: {
          service: service.resource.name ?? '(no name)',
          addresses: addresses.length > 2 ? `${addresses[0]} and ${addresses.length - 1} more` : addresses.join(' and '),
        },
        ...(old && { lower: 'info', because: 'the Kubernetes version in the configuration is older' }),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'A load balancer assigns the address.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    metallb.io/loadBalancerIPs: 192.0.2.10
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        title: 'An empty list, and one that a template fills.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  externalIPs: []
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  externalIPs:
    - $(NODE_IP)
  selector:
    app: api
  ports:
    - port: 80
`,
      },
    ],
    bad: [
      {
        title: 'A dashboard at the address of a node.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: dashboard
spec:
  type: ClusterIP
  externalIPs: # warning: deprecated
    - 192.168.1.50
  selector:
    app: dashboard
  ports:
    - port: 80
`,
      },
      {
        title: 'An ingress controller on premises, at the addresses of three nodes.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  externalIPs: # warning: deprecated
    - 10.0.0.11
    - 10.0.0.12
    - 10.0.0.13
  selector:
    app.kubernetes.io/name: ingress-nginx
  ports:
    - name: http
      port: 80
      targetPort: http
    - name: https
      port: 443
      targetPort: https
`,
      },
      {
        title: 'The cluster is older than the deprecation.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  externalIPs: # info: deprecated
    - 192.0.2.10
  selector:
    app: web
  ports:
    - port: 80
`,
        config: { kubernetesVersion: '1.34' },
      },
    ],
  },
})
