import { defineRule } from '../../src/rule/index.js'

/** Types that take no traffic from outside; a missing type is ClusterIP. */
const internalTypes = new Set(['ClusterIP', 'ExternalName'])

export default defineRule({
  id: 'external-traffic-policy-invalid',
  summary: 'A Service sets externalTrafficPolicy or healthCheckNodePort in a way that the API server refuses.',
  why: 'The API server refuses the whole Service: `kubectl apply` fails, and a rollout stops half-way with the objects before it applied and those after it missing.',
  details: `
- \`externalTrafficPolicy\` is Cluster or Local, spelled like that.
- It may be set on Services of type LoadBalancer and NodePort, and from Kubernetes 1.29 on those of type ClusterIP with \`externalIPs\`.
- \`healthCheckNodePort\` may be set only with type LoadBalancer and policy Local.

Of the fixes, correcting the case of a word is safe in itself; removing a field asks whether the type should have been another one. All are marked unsafe.`,
  category: 'validity',
  severity: 'error',
  presets: ['recommended', 'valid'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'API reference: ServiceSpec',
      url: 'https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec',
    },
    {
      title: 'Validation of the external traffic fields',
      url: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go',
    },
  ],
  messages: {
    value: 'The API server refuses Service {service}: externalTrafficPolicy "{value}" does not exist. Write Cluster or Local.',
    type: 'The API server refuses Service {service}: externalTrafficPolicy may not be set with {type}. Remove it, or make the type LoadBalancer or NodePort.',
    healthCheckNodePort:
      'The API server refuses Service {service}: healthCheckNodePort may be set only with type LoadBalancer and externalTrafficPolicy Local, and here {reason}. Remove it.',
  },
  on: {
    Service(service, { report, settings }) {
      const spec = service.at('spec')
      const [type, policy, port, ips] = [
        spec.at('type'),
        spec.at('externalTrafficPolicy'),
        spec.at('healthCheckNodePort'),
        spec.at('externalIPs'),
      ]
      const name = service.resource.name ?? '(no name)'
      const typeName = type.absent ? 'ClusterIP' : type.string
      if (typeName === undefined || policy.unknown) return
      const written = policy.string === '' ? undefined : policy.string
      if (!policy.absent && policy.string === undefined) return

      if (written !== undefined && internalTypes.has(typeName)) {
        const external = typeName === 'ClusterIP' && (ips.unknown || ips.items().length > 0)
        const tooOld = external && !ips.unknown && (settings.kubernetesMinor?.from ?? 29) < 29
        if (!external || tooOld) {
          report({
            at: policy,
            message: 'type',
            data: { service: name, type: tooOld ? 'type ClusterIP before Kubernetes 1.29, with externalIPs neither' : `type ${typeName}` },
            fix: policy.remove(),
          })
          // The port would be refused for the same reason.
          return
        }
      }
      if (written !== undefined && written !== 'Local' && written !== 'Cluster') {
        const meant = ['Local', 'Cluster'].find(word => word.toLowerCase() === written.toLowerCase().trim())
        report({ at: policy, message: 'value', data: { service: name, value: written }, fix: meant ? policy.set(meant) : undefined })
        return
      }
      if (port.number !== undefined && port.number > 0 && (typeName !== 'LoadBalancer' || written !== 'Local')) {
        const knownType = typeName === 'LoadBalancer' || typeName === 'NodePort' || internalTypes.has(typeName)
        if (!knownType) return
        const reason = typeName !== 'LoadBalancer' ? `the type is ${typeName}` : `the policy is ${written ?? 'unset, which means Cluster'}`
        report({ at: port, message: 'healthCheckNodePort', data: { service: name, reason }, fix: port.remove() })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Where the fields belong.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  healthCheckNodePort: 32123
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: edge
spec:
  type: NodePort
  externalTrafficPolicy: Cluster
  selector:
    app: edge
  ports:
    - port: 80
`,
      },
      {
        title: 'ClusterIP with externalIPs.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  externalIPs:
    - 203.0.113.7
  externalTrafficPolicy: Local
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        title: 'The API server drops zero and the empty string.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  externalTrafficPolicy: ""
  healthCheckNodePort: 0
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        title: 'Placeholders.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: \${TYPE}
  externalTrafficPolicy: Local
  selector:
    app: web
  ports:
    - port: 80
`,
      },
    ],
    bad: [
      {
        title: 'On a ClusterIP Service.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: ClusterIP
  externalTrafficPolicy: Local # error: type
  selector:
    app: web
  ports:
    - port: 80
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: ClusterIP
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        title: 'With externalIPs, on a cluster that is too old for it.',
        config: { kubernetesVersion: '1.28' },
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  externalIPs:
    - 203.0.113.7
  externalTrafficPolicy: Local # error: type
  selector:
    app: web
  ports:
    - port: 80
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  externalIPs:
    - 203.0.113.7
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        title: 'In lower case.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  externalTrafficPolicy: local # error: value
  selector:
    app: web
  ports:
    - port: 80
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        title: 'A health check port without Local.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  healthCheckNodePort: 32123 # error: healthCheckNodePort
  selector:
    app: web
  ports:
    - port: 80
`,
        fixed: `
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
`,
      },
    ],
  },
})
