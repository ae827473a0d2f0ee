import { defineRule, folderOf, weakEvidence } from '../../src/rule/index.js'

export default defineRule({
  id: 'service-target-port-unknown',
  summary: 'A Service targets a port by a name that no container behind it has.',
  why: 'The name of a targetPort is looked up in the containers of each Pod. Where none has it, the Service has no endpoints for that port, and every connection to it is refused or times out.',
  details: `
Names only: a number needs no declaration in the Pod, since \`containerPort\` only informs. Containers and native sidecars are looked at, with the protocol of the port (TCP where none is said): a UDP port
of that name does not count for a TCP one.

It is an **error** when Service and Pods surely belong together, and **info** where a namespace is set on one side only or several environments fit.

It is silent when one of the workloads that the Service selects has the port; where Service and Pods stand in different folders, since a patch between them may add a sidecar with the port; where a
chart or a remote base stands in or below the folder; for Pods of custom resources, whose controllers add containers; where a placeholder stands among the ports; and where a Kustomize patch changes ports or containers.`,
  category: 'traffic',
  severity: 'error',
  presets: ['recommended', 'traffic'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Service: port definitions',
      url: 'https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports',
    },
    {
      title: 'FindPort: how a target port is looked up in a Pod',
      url: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/api/v1/pod/util.go',
    },
  ],
  aliases: ['kics/service_does_not_target_pod', 'popeye/1106'],
  messages: {
    unknown:
      'Connections to port {port} of Service {service} fail: no container of {workloads} has a port named "{name}"{have}. The Service has no endpoints for it.',
    protocol:
      'Connections to port {port} of Service {service} fail: in {workloads} the port "{name}" is a {actual} port, and the Service asks for {protocol}. The Service has no endpoints for it.',
  },
  on: {
    Service(service, { report, cluster }) {
      const spec = service.at('spec')
      const named = spec
        .at('ports')
        .items()
        .filter(port => typeof port.at('targetPort').raw === 'string' && !port.at('targetPort').unknown)
        .filter(port => !/^\d+$/.test(port.at('targetPort').raw as string))
      if (named.length === 0) return
      const { resource } = service
      const edges = cluster.workloadsOf(resource)
      if (edges.length === 0 || resource.patchTexts?.some(text => text.includes('targetPort'))) return
      const workloads = edges.map(({ workload }) => workload)
      const folder = folderOf(resource.file.path)
      if (workloads.some(workload => folderOf(workload.resource.file.path) !== folder)) return
      if (
        workloads.some(
          workload =>
            workload.kind.controller === 'custom' ||
            workload.running.length === 0 ||
            workload.pod.at('containers').unknown ||
            workload.mayBePatched('ports') ||
            workload.mayBePatched('containers'),
        )
      )
        return
      const declared = workloads.flatMap(workload => workload.running.flatMap(container => container.at('ports').items()))
      const open = workloads.some(workload =>
        workload.running.some(
          container =>
            container.unknown ||
            container.at('ports').unknown ||
            container
              .at('ports')
              .items()
              .some(port => port.unknown || port.at('name').unknown),
        ),
      )
      if (open) return
      const missing = named.some(port => !declared.some(declaration => declaration.at('name').string === port.at('targetPort').raw))
      if (missing && cluster.scopeOf(resource).gap !== undefined) return
      for (const port of named) {
        const target = port.at('targetPort')
        const name = target.raw as string
        const protocol = port.at('protocol').absent ? 'TCP' : port.at('protocol').string
        if (protocol === undefined || port.at('port').number === undefined) continue
        const same = declared.filter(declaration => declaration.at('name').string === name)
        const protocols = same.map(declaration => (declaration.at('protocol').absent ? 'TCP' : declaration.at('protocol').string))
        if (protocols.some(other => other === undefined || other === protocol)) continue
        const labels = [...new Set(workloads.map(({ label }) => label))]
        const data = {
          port: String(port.at('port').raw),
          service: resource.name ?? '(no name)',
          workloads: labels.length > 2 ? `${labels[0]} and ${labels.length - 1} more` : labels.join(' and '),
          name,
        }
        const names = [...new Set(declared.flatMap(declaration => declaration.at('name').string ?? []))]
        const numbers = [...new Set(declared.flatMap(declaration => declaration.at('containerPort').number ?? []))]
        const evidence = {
          at: target,
          related: workloads.slice(0, 3).flatMap(workload => {
            const [container] = workload.running
            return container ? [{ at: container.at('ports'), message: `the ports of ${workload.label}` }] : []
          }),
          ...(edges.every(({ weak }) => weak) && { lower: 'info' as const, because: weakEvidence }),
        }
        if (same.length > 0) report({ ...evidence, message: 'protocol', data: { ...data, protocol, actual: String(protocols[0]) } })
        else
          report({
            ...evidence,
            message: 'unknown',
            data: {
              ...data,
              have:
                names.length > 0
                  ? `, only ${names.slice(0, 4).join(', ')}`
                  : numbers.length > 0
                    ? `; their ports (${numbers.slice(0, 4).join(', ')}) have no names`
                    : '; they declare no ports',
            },
            // One port is the one that is meant, unless another port of the Service leads to it already.
            fix: spec
              .at('ports')
              .items()
              .some(other => other.key !== port.key && leadsTo(other.at('targetPort').raw ?? other.at('port').raw, numbers, names))
              ? undefined
              : declared.length === 1 && names.length === 1
                ? target.set(names[0] as string)
                : declared.length === 1 && numbers.length === 1
                  ? target.set(numbers[0] as number)
                  : undefined,
          })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'The name is there, in one of two containers, or in a native sidecar.',
        yaml: `
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
      initContainers:
        - name: proxy
          image: registry.example.com/proxy:1
          restartPolicy: Always
          ports:
            - { name: metrics, containerPort: 9901 }
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - { name: http, containerPort: 8080 }
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - { name: http, port: 80, targetPort: http }
    - { name: metrics, port: 9901, targetPort: metrics }
`,
      },
      {
        title: 'A number needs no declaration.',
        yaml: `
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
        - name: web
          image: registry.example.com/web:1
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
      targetPort: 8080
`,
      },
      {
        title: 'One of two workloads has the port: the Service has endpoints.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - { name: http, containerPort: 8080 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: worker
          image: registry.example.com/worker:1
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - { port: 80, targetPort: http }
`,
      },
      {
        title: 'A patch brings the port, and a placeholder may be it.',
        yaml: {
          'base/kustomization.yaml': `
resources: [web.yaml]
patches: [{ path: port.yaml }]
`,
          'base/web.yaml': `
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
        - name: web
          image: registry.example.com/web:1
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - { port: 80, targetPort: http }
`,
          'base/port.yaml': `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          ports:
            - { name: http, containerPort: 8080 }
`,
          'other/web.yaml': `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      containers:
        - name: api
          image: registry.example.com/api:1
          ports:
            - { name: "\${PORT_NAME}", containerPort: 8080 }
---
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  selector:
    app: api
  ports:
    - { port: 80, targetPort: http }
`,
        },
      },
      {
        title: 'Service and Deployment stand in different folders.',
        yaml: {
          'manager/manager.yaml': `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: manager
spec:
  selector:
    matchLabels:
      app: manager
  template:
    metadata:
      labels:
        app: manager
    spec:
      containers:
        - name: manager
          image: registry.example.com/manager:1
`,
          'rbac/metrics.yaml': `
apiVersion: v1
kind: Service
metadata:
  name: manager
spec:
  selector:
    app: manager
  ports:
    - port: 8443
      targetPort: https
`,
        },
      },
    ],
    bad: [
      {
        title: 'The sidecar with the port is gone, and the only port left has another purpose: no fix.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rabbitmq
  namespace: shop
spec:
  selector:
    matchLabels:
      app: rabbitmq
  template:
    metadata:
      labels:
        app: rabbitmq
    spec:
      containers:
        - name: rabbitmq
          image: rabbitmq:4.1
          ports:
            - containerPort: 5672
---
apiVersion: v1
kind: Service
metadata:
  name: rabbitmq
  namespace: shop
spec:
  selector:
    app: rabbitmq
  ports:
    - name: amqp
      port: 5672
      targetPort: 5672
    - name: exporter
      port: 9090
      targetPort: exporter # error: unknown
`,
      },
      {
        title: 'The port has another name.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
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
        - name: web
          image: registry.example.com/web:1
          ports:
            - { name: web, containerPort: 8080 }
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: http # error: unknown
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
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
        - name: web
          image: registry.example.com/web:1
          ports:
            - { name: web, containerPort: 8080 }
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: web
`,
      },
      {
        title: 'The port has no name.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: executor
spec:
  selector:
    matchLabels:
      app: executor
  template:
    metadata:
      labels:
        app: executor
    spec:
      containers:
        - name: executor
          image: registry.example.com/executor:1
          ports:
            - containerPort: 2375
---
apiVersion: v1
kind: Service
metadata:
  name: executor
spec:
  selector:
    app: executor
  ports:
    - name: debug
      port: 6060
      targetPort: debug # error: unknown
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: executor
spec:
  selector:
    matchLabels:
      app: executor
  template:
    metadata:
      labels:
        app: executor
    spec:
      containers:
        - name: executor
          image: registry.example.com/executor:1
          ports:
            - containerPort: 2375
---
apiVersion: v1
kind: Service
metadata:
  name: executor
spec:
  selector:
    app: executor
  ports:
    - name: debug
      port: 6060
      targetPort: 2375
`,
      },
      {
        title: 'Several ports, and none of this name; a Pod that declares none.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: manager
spec:
  selector:
    matchLabels:
      app: manager
  template:
    metadata:
      labels:
        app: manager
    spec:
      containers:
        - name: manager
          image: registry.example.com/manager:1
          ports:
            - { name: webhook, containerPort: 9443 }
            - { name: healthz, containerPort: 8081 }
---
apiVersion: v1
kind: Service
metadata:
  name: manager
spec:
  selector:
    app: manager
  ports:
    - name: metrics
      port: 8080
      targetPort: metrics # error: unknown
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  selector:
    matchLabels:
      app: agent
  template:
    metadata:
      labels:
        app: agent
    spec:
      containers:
        - name: agent
          image: registry.example.com/agent:1
---
apiVersion: v1
kind: Service
metadata:
  name: agent
spec:
  selector:
    app: agent
  ports:
    - port: 80
      targetPort: http # error: unknown
`,
      },
      {
        title: 'The name is that of a UDP port.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: dns
spec:
  selector:
    matchLabels:
      app: dns
  template:
    metadata:
      labels:
        app: dns
    spec:
      containers:
        - name: dns
          image: registry.example.com/dns:1
          ports:
            - { name: dns, containerPort: 5353, protocol: UDP }
---
apiVersion: v1
kind: Service
metadata:
  name: dns
spec:
  selector:
    app: dns
  ports:
    - { name: dns, port: 53, protocol: UDP, targetPort: dns }
    - name: dns-tcp
      port: 53
      targetPort: dns # error: protocol
`,
      },
      {
        title: 'Only one side says its namespace.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
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
        - name: web
          image: registry.example.com/web:1
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
      targetPort: http # info: unknown
`,
      },
    ],
  },
})

/** Whether a target is one of these ports, by number or by name. */
const leadsTo = (target: unknown, numbers: readonly unknown[], names: readonly unknown[]): boolean =>
  numbers.includes(target) || names.includes(target)
