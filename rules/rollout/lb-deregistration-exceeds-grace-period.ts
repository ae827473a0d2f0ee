import {
  type AnyCursor,
  type AwsBalancer,
  awsBalancersOf,
  DEREGISTRATION_DELAY,
  DEREGISTRATION_DELAY_SECONDS,
  defineRule,
  gracePeriodOf,
  type Runtime,
  stringMap,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'lb-deregistration-exceeds-grace-period',
  summary: 'A load balancer lets requests to a Pod run longer than the Pod has left to live.',
  why: 'A Pod that is deleted leaves the target group, and the load balancer lets its open requests go on for the deregistration delay. The kubelet kills the Pod at the end of its grace period all the same: what is still running, such as uploads, downloads and long polls, ends in 502 or a reset.',
  details: `
The deregistration delay of an ALB or NLB is 300 seconds unless \`deregistration_delay.timeout_seconds\` in the target group attributes says otherwise (0 to 3,600); a Pod has 30 seconds (\`terminationGracePeriodSeconds\`), and the
preStop hook takes its share. It compares the delay with what is left of the grace period after the fixed sleep of the preStop hook, for the Pod behind the load balancer that has least. Only load balancers that register
Pods count: target type ip. It is silent where a hook of unknown length may hold the Pod until its requests are done.

It is **info**, since only requests longer than that are cut, and most applications have none. Either give the Pod time for its longest request, or say the truth to the load balancer. The fix does the latter: it
lowers the delay to what the Pod has. It is unsafe: the load balancer then cuts off longer requests itself.`,
  category: 'rollout',
  severity: 'info',
  presets: ['traffic'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Target groups: deregistration delay',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#deregistration-delay',
    },
    {
      title: 'Amazon EKS best practices: load balancing',
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/load-balancing.html',
    },
  ],
  messages: {
    longer:
      'When {pod} is deleted, {balancer} lets its requests run for {delay} s, and the Pod has {left} s for them ({budget}): longer requests break. Set terminationGracePeriodSeconds: {grace}, or deregistration_delay.timeout_seconds={left}.',
    unset:
      'When {pod} is deleted, {balancer} lets its requests run for {delay} s, the default, and the Pod has {left} s for them ({budget}): longer requests break. Set deregistration_delay.timeout_seconds={left}, or raise terminationGracePeriodSeconds.',
  },
  on: {
    Ingress(ingress, { report, cluster, settings, runtime }) {
      for (const balancers of byAttributes(awsBalancersOf(ingress.resource, cluster, settings))) {
        const found = judge(balancers, ingress.at('metadata').at('annotations'), runtime)
        if (found) report(found)
      }
    },
    Service(service, { report, cluster, settings, runtime }) {
      if (service.at('spec').at('type').string !== 'LoadBalancer') return
      const found = judge(awsBalancersOf(service.resource, cluster, settings), service.at('metadata').at('annotations'), runtime)
      if (found) report(found)
    },
  },
  examples: {
    good: [
      {
        title: 'The Pod has as long as the load balancer gives its requests.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
    alb.ingress.kubernetes.io/target-group-attributes: deregistration_delay.timeout_seconds=60
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
      terminationGracePeriodSeconds: 90
      containers:
        - name: c
          image: r/x:1
`,
      },
      {
        title: 'Nodes as targets: the Pod never leaves the target group.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    alb.ingress.kubernetes.io/target-type: instance
    alb.ingress.kubernetes.io/target-group-attributes: deregistration_delay.timeout_seconds=300
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
        title: 'A hook that may wait for requests; a placeholder.',
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
          lifecycle:
            preStop:
              exec:
                command: [/app/drain]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: j
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
    alb.ingress.kubernetes.io/target-group-attributes: \${ATTRIBUTES}
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: y
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: y
spec:
  selector:
    a: y
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: y
spec:
  replicas: 3
  selector:
    matchLabels:
      a: y
  template:
    metadata:
      labels:
        a: y
    spec:
      containers:
        - name: c
          image: r/x:1
`,
      },
    ],
    bad: [
      {
        title: 'Two minutes for requests, half a minute for the Pod.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
    alb.ingress.kubernetes.io/target-group-attributes: deregistration_delay.timeout_seconds=120 # info: longer
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
      terminationGracePeriodSeconds: 45
      containers:
        - name: c
          image: r/x:1
          lifecycle:
            preStop:
              sleep:
                seconds: 15
`,
        fixed: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
    alb.ingress.kubernetes.io/target-group-attributes: deregistration_delay.timeout_seconds=30
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
      terminationGracePeriodSeconds: 45
      containers:
        - name: c
          image: r/x:1
          lifecycle:
            preStop:
              sleep:
                seconds: 15
`,
      },
      {
        title: 'The defaults of both: 300 and 30 seconds.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i
  annotations: # info: unset
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
    alb.ingress.kubernetes.io/target-group-attributes: deregistration_delay.timeout_seconds=30
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
        title: 'An NLB with other attributes.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: edge
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
    service.beta.kubernetes.io/aws-load-balancer-target-group-attributes: preserve_client_ip.enabled=true # info: unset
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  selector:
    app: edge
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 3
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: c
          image: r/x:1
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: edge
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
    service.beta.kubernetes.io/aws-load-balancer-target-group-attributes: preserve_client_ip.enabled=true,deregistration_delay.timeout_seconds=30
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  selector:
    app: edge
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 3
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: c
          image: r/x:1
`,
      },
      {
        title: 'Two Services, one of which says it itself.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations: # info: longer
    alb.ingress.kubernetes.io/target-type: ip
    alb.ingress.kubernetes.io/target-group-attributes: deregistration_delay.timeout_seconds=20
spec:
  ingressClassName: alb
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /upload
            pathType: Prefix
            backend:
              service:
                name: upload
                port:
                  number: 80
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: upload
  annotations:
    alb.ingress.kubernetes.io/target-group-attributes: deregistration_delay.timeout_seconds=900
spec:
  selector:
    app: upload
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: upload
spec:
  replicas: 3
  selector:
    matchLabels:
      app: upload
  template:
    metadata:
      labels:
        app: upload
    spec:
      containers:
        - name: c
          image: r/x:1
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
        - name: c
          image: r/x:1
`,
        fixed: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
    alb.ingress.kubernetes.io/target-group-attributes: deregistration_delay.timeout_seconds=20
spec:
  ingressClassName: alb
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /upload
            pathType: Prefix
            backend:
              service:
                name: upload
                port:
                  number: 80
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: upload
  annotations:
    alb.ingress.kubernetes.io/target-group-attributes: deregistration_delay.timeout_seconds=30
spec:
  selector:
    app: upload
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: upload
spec:
  replicas: 3
  selector:
    matchLabels:
      app: upload
  template:
    metadata:
      labels:
        app: upload
    spec:
      containers:
        - name: c
          image: r/x:1
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
        - name: c
          image: r/x:1
`,
      },
    ],
  },
})

/** The Services behind an Ingress by the annotation that holds for them. */
function byAttributes(balancers: readonly AwsBalancer[]): readonly (readonly AwsBalancer[])[] {
  const groups = new Map<string, AwsBalancer[]>()
  for (const balancer of balancers) {
    const at = balancer.attributesAt
    if (!at) continue
    const key = `${at.resource.identity} ${at.path.join('/')}`
    groups.set(key, [...(groups.get(key) ?? []), balancer])
  }
  return [...groups.values()]
}

/** The finding about the Services for which one annotation holds: about the Pod that has least time. */
function judge(balancers: readonly AwsBalancer[], annotations: AnyCursor, runtime: Runtime) {
  const attributes = balancers[0]?.attributesAt
  if (!attributes || attributes.unknown) return undefined
  const said = attributes.string === undefined ? undefined : stringMap(attributes.string).get(DEREGISTRATION_DELAY)
  if (said !== undefined && !/^\d{1,4}$/.test(said)) return undefined
  const delay = said === undefined ? DEREGISTRATION_DELAY_SECONDS : Number(said)
  const lives = balancers
    .filter(({ targets, autoMode }) => targets === 'ip' && !(autoMode && said === undefined))
    .flatMap(({ label, edges }) => edges.map(edge => ({ label, ...edge, weak: edge.weak, workload: edge.workload })))
    .flatMap(({ label, workload, weak }) => {
      const { seconds } = gracePeriodOf(workload.pod)
      if (weak || seconds === undefined || workload.replicaCount === 0 || workload.runsToCompletion) return []
      const hooks = workload.running.map(container => runtime.preStop(container))
      if (hooks.some(({ kind }) => kind === 'unknown' || kind === 'graceful-helper')) return []
      const sleep = Math.max(0, ...hooks.map(hook => (hook.kind === 'sleep' ? Math.ceil(hook.total) : 0)))
      return [{ label, workload, seconds, sleep, left: Math.max(0, seconds - sleep) }]
    })
  const [shortest] = lives.sort((a, b) => a.left - b.left)
  if (!shortest || delay <= shortest.left) return undefined
  const { label, workload, seconds, sleep, left } = shortest
  const data = {
    pod: workload.kind.controller === 'pod' ? workload.label : `a Pod of ${workload.label}`,
    balancer: label,
    delay,
    left,
    budget: sleep > 0 ? `a grace period of ${seconds} s, less ${sleep} s of preStop` : `a grace period of ${seconds} s`,
  }
  const grace = workload.pod.at('terminationGracePeriodSeconds')
  const finding = {
    // The annotation may stand on the Service, in another file.
    at: attributes.resource === annotations.resource ? attributes : annotations,
    related: [{ at: grace.absent ? workload.pod : grace, message: `${workload.label} has ${seconds} s in all` }],
    fix: withDelay(attributes, left),
  }
  return said === undefined
    ? ({ ...finding, message: 'unset', data } as const)
    : ({ ...finding, message: 'longer', data: { ...data, grace: delay + sleep } } as const)
}

/** Intent: the attributes of a target group, with this delay. */
function withDelay(attributes: AnyCursor, seconds: number) {
  const pair = `${DEREGISTRATION_DELAY}=${seconds}`
  const text = attributes.text()
  if (!text) return attributes.absent ? attributes.set(pair) : undefined
  const found = /deregistration_delay\.timeout_seconds\s*=\s*\d+/.exec(text.value)
  return found
    ? text.splice(found.index, found.index + found[0].length, pair)
    : text.splice(text.value.length, text.value.length, `${text.value === '' ? '' : ','}${pair}`)
}
