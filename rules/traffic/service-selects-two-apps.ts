import { defineRule, type Workload } from '../../src/rule/index.js'

export default defineRule({
  id: 'service-selects-two-apps',
  summary: 'The selector of a Service also matches the Pods of another application.',
  why: 'A Service deals its connections to every Pod that it selects. Those that reach the other application are refused or get wrong answers, and since it is chance which ones, the errors look random.',
  details: `
Several workloads behind one Service are normal: canaries, blue and green, shards, one Deployment for each zone. So that alone is never reported. It is a **warning** when

- one workload declares the port that the Service targets by number, and another one declares none of its ports and runs something else: another image, another command, or a Job, whose Pods are ready
  from the moment they start;
- two Services select the same workloads, and each has a workload of its own name among them: \`cart\` and \`search\` both answer for both.

It is silent for headless Services, where clients choose a Pod, for ports that are targeted by name (a Pod without the name gets no traffic for it), for Pods of custom resources, and where a namespace is
set on one side only or several environments fit.`,
  category: 'traffic',
  severity: 'warning',
  presets: ['traffic'],
  since: '0.1.0',
  sources: [
    {
      title: 'Service: defining a Service',
      url: 'https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service',
    },
    {
      title: 'Labels and selectors',
      url: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/',
    },
  ],
  messages: {
    stranger:
      'Service {service} sends some of its connections to {other}, which fail: its selector matches these Pods too, and they do not listen on port {port} ({reason}). Add a label that only {workload} has.',
    twins:
      'Service {service} sends some of its connections to {other}, for which Service {twin} is there: both select the same Pods. Add a label that only {workload} has.',
  },
  on: {
    Service(service, { report, cluster }) {
      const { resource } = service
      const spec = service.at('spec')
      if (spec.at('clusterIP').string === 'None' || resource.name === undefined) return
      const edges = cluster.workloadsOf(resource)
      if (edges.length < 2 || edges.some(({ weak, workload }) => weak || workload.kind.controller === 'custom')) return
      const selector = spec.at('selector')
      const related = (workload: Workload, message: string) => ({ at: workload.template.at('metadata').at('labels'), message })

      const main = edges.find(
        ({ ports, workload }) =>
          !workload.runsToCompletion && ports.some(({ declared, port }) => declared && isNumber(port.at('targetPort').raw)),
      )
      const aimed = main?.ports.find(({ declared, port }) => declared && isNumber(port.at('targetPort').raw))
      for (const { workload, ports } of edges) {
        if (!main || !aimed || workload === main.workload) continue
        const stranger = ports.every(({ declared, port }) => !declared && isNumber(port.at('targetPort').raw))
        const reason = stranger ? differenceOf(main.workload, workload) : undefined
        if (reason === undefined) continue
        report({
          at: selector,
          message: 'stranger',
          data: {
            service: resource.name,
            other: workload.label,
            port: String(aimed.targetPort),
            reason,
            workload: main.workload.label,
          },
          related: [related(workload, `the labels of the Pods of ${workload.label}`), related(main.workload, 'the Pods that listen')],
          distinguish: workload.label,
        })
      }

      const own = edges.find(({ workload }) => isNamed(workload, resource.name as string))?.workload
      if (!own) return
      for (const { workload } of edges) {
        if (workload === own) continue
        const twin = cluster
          .servicesOf(workload)
          .find(
            edge =>
              edge.service.name !== resource.name &&
              !edge.weak &&
              isNamed(workload, edge.service.name ?? '') &&
              cluster.service(edge.service).at('spec').at('clusterIP').string !== 'None' &&
              cluster.workloadsOf(edge.service).some(other => other.workload === own),
          )
        if (!twin) continue
        report({
          at: selector,
          message: 'twins',
          data: { service: resource.name, other: workload.label, twin: twin.service.name as string, workload: own.label },
          related: [
            { at: twin.at, message: `the selector of Service ${twin.service.name}` },
            related(workload, `the labels of the Pods of ${workload.label}`),
          ],
          distinguish: workload.label,
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'A canary, with the port of the first.',
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
          ports:
            - containerPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-canary
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
        - name: web-canary
          image: registry.example.com/web:2
          ports:
            - containerPort: 8080
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
        title: 'Several versions of one program, of which not all declare the port.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: v1
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
        - name: v1
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: v2
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
        - name: v2
          image: registry.example.com/web:2
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
        title: 'The port is targeted by name: the Pods of the worker get no traffic for it. And a headless Service for all members.',
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
  name: web
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: http
---
apiVersion: v1
kind: Service
metadata:
  name: members
spec:
  clusterIP: None
  selector:
    app: shop
  ports:
    - port: 8080
`,
      },
      {
        title: 'One Service for both, and one for each.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cart
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
        - name: cart
          image: registry.example.com/cart:1
          ports:
            - containerPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: search
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
        - name: search
          image: registry.example.com/search:1
          ports:
            - containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8080
`,
      },
    ],
    bad: [
      {
        title: 'A worker has the label of the application, and no port.',
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
          image: registry.example.com/shop:1
          args: [gunicorn, shop.wsgi]
          ports:
            - containerPort: 8000
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
          image: registry.example.com/shop:1
          args: [celery, worker]
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: # warning: stranger
    app: shop
  ports:
    - port: 80
      targetPort: 8000
`,
      },
      {
        title: 'The Pods of a migration have the label too.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: sales
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
            - containerPort: 8000
---
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
  namespace: sales
spec:
  template:
    metadata:
      labels:
        app: web
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/web:1
          args: [migrate]
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: sales
spec:
  selector: # warning: stranger
    app: web
  ports:
    - port: 80
      targetPort: 8000
`,
      },
      {
        title: 'Two Services of two applications, with the label that they share.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cart
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
        - name: cart
          image: registry.example.com/cart:1
          ports:
            - containerPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: search
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
        - name: search
          image: registry.example.com/search:1
          ports:
            - containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: cart
spec:
  selector: # warning: twins
    app: shop
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: search-svc
spec:
  selector: # warning: twins
    app: shop
  ports:
    - port: 80
      targetPort: 8080
`,
      },
    ],
  },
})

/** A targetPort that is absent is the number of the port. */
const isNumber = (target: unknown): boolean => target === undefined || typeof target === 'number'

const bareName = (name: string): string => name.replace(/-(?:svc|service|deployment|deploy)$/, '')

const isNamed = ({ resource }: Workload, service: string): boolean =>
  resource.name !== undefined && bareName(resource.name) === bareName(service)

/** Why a workload is another application than the first; undefined where it may be the same in another guise. */
function differenceOf(first: Workload, other: Workload): string | undefined {
  if (other.running.some(container => container.at('ports').unknown)) return undefined
  // A Pod that is written down beside the Deployment that made it.
  if (other.kind.controller === 'pod' && other.resource.name?.startsWith(`${first.resource.name}-`)) return undefined
  if (other.runsToCompletion) return `${other.resource.kind === 'CronJob' ? 'a CronJob' : 'a Job'}, which declares no ports`
  const [left, right] = [imagesOf(first), imagesOf(other)]
  if (!left || !right) return undefined
  if (!right.some(image => left.includes(image))) return `they run ${right[0]}, and declare no such port`
  const [ours, theirs] = [commandOf(first), commandOf(other)]
  return theirs !== '' && ours !== theirs ? `they run ${theirs}, and declare no such port` : undefined
}

/** The images of the containers, without tags; undefined where one is not known. */
function imagesOf(workload: Workload): readonly string[] | undefined {
  const images = workload.running.map(container => container.at('image').string?.replace(/[:@][^/]*$/, ''))
  return images.length > 0 && images.every(image => image !== undefined) ? (images as string[]) : undefined
}

function commandOf({ running }: Workload): string {
  const [main] = running
  const words = [...(main?.at('command').items() ?? []), ...(main?.at('args').items() ?? [])].map(word => word.string ?? '?')
  const text = words.join(' ')
  return text.length > 60 ? `${text.slice(0, 60)}...` : text
}
