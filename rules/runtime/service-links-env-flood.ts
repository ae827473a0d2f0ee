import { defineRule, isLinked, linkedServices, portVariablesOf, usesServiceLinks } from '../../src/rule/index.js'

export default defineRule({
  id: 'service-links-env-flood',
  summary: 'Variables that Kubernetes sets for every Service get in the way of the program.',
  why: 'Unless enableServiceLinks is false, each container gets seven and more variables for each Service of its namespace. A Service named flower sets FLOWER_PORT to tcp://10.96.0.7:80, and a program that reads its port from there does not start: at first it works, since the Pod was there before the Service, and it fails on the next restart.',
  details: `
It is a **warning** where a variable collides: a Service with an address of its own is in the Pod's namespace, and the container reads \`<SERVICE>_PORT\` as a number and does not set it. That is known of some
images (n8n up to 1.28, Flower, Cerebro 0.9, Dify), and it is seen where command, args or env use the variable in the place of a port, as in \`redis:$(REDIS_PORT)\`.

It is **info** with \`services\` Services or more in the namespace: thousands of variables make every start of a process slower, and with some thousand Services processes fail with "argument list too long".

A variable that the container sets itself is silent, since it wins; so is a Pod with \`envFrom\`, which may set it, and one that uses the variables on purpose (\`REDIS_SERVICE_HOST\`,
\`GET_HOSTS_FROM: env\`). Headless Services and those of type ExternalName set no variables. \`KUBERNETES_SERVICE_HOST\` and its like are always set.

The fix is safe for a program that cannot start otherwise. Against the number alone it is unsafe: nothing in the manifest says whether the program reads the variables.`,
  category: 'runtime',
  severity: 'warning',
  presets: ['availability'],
  since: '0.1.0',
  fix: 'safe',
  sources: [
    {
      title: 'Service: environment variables',
      url: 'https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables',
    },
    {
      title: 'Accessing the Service: enableServiceLinks',
      url: 'https://kubernetes.io/docs/tutorials/services/connect-applications-service/#environment-variables',
    },
  ],
  options: {
    services: {
      type: 'integer',
      default: 50,
      minimum: 1,
      description: 'From this number of Services in a namespace on the variables are too many.',
    },
  },
  messages: {
    collision:
      'Container "{container}" does not start: its program reads {variable} as a port, and Kubernetes sets that to tcp://<address>:<port> for Service {service}. Set enableServiceLinks: false.',
    used: 'Container "{container}" gets tcp://<address>:<port> where a port belongs: {variable} is what Kubernetes sets for Service {service}. Write the number, or use {servicePort}.',
    flood:
      'Each container of {workload} starts with more than {variables} variables for the {services} Services of its namespace. Set enableServiceLinks: false unless the program reads them.',
  },
  on: {
    podSpec(pod, { report, cluster, options }) {
      const links = pod.at('enableServiceLinks')
      const { workload } = pod
      if (!links.absent && links.raw !== true) return
      if (workload.kind.controller === 'custom' || workload.mayBePatched('enableServiceLinks')) return
      const onPurpose = usesServiceLinks(workload)
      for (const container of workload.containers) {
        for (const { name, service, at } of portVariablesOf(container)) {
          const found = cluster.find(workload.resource, { kind: 'Service', group: '', name: service })
          if (!found || found.weak || !isLinked(cluster, found.resource) || workload.mayBePatched('env')) continue
          const data = { container: container.label, variable: name, service }
          const related = [{ at: cluster.service(found.resource).at('metadata').at('name'), message: `the Service that sets ${name}` }]
          // Without links what is written as $(REDIS_PORT) would stay as it is: only the number helps there.
          if (at.key === 'image') {
            report({ at, message: 'collision', data, related, fix: onPurpose ? undefined : links.set(false), distinguish: name })
          } else {
            const variable = name.replace(/_PORT$/, '_SERVICE_PORT')
            report({ at, message: 'used', data: { ...data, servicePort: variable }, related, distinguish: name })
          }
          return
        }
      }
      if (onPurpose) return
      const services = linkedServices(cluster, workload)
      if (services < options.services) return
      report({
        at: links,
        message: 'flood',
        data: { workload: workload.label, services, variables: services * 7 },
        fix: links.set(false),
        fixSafety: 'unsafe',
        lower: 'info',
        because: 'the number alone slows starts down, and breaks nothing yet',
      })
    },
  },
  examples: {
    good: [
      {
        title: 'Links are off; the container sets the variable; the Service has no address.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: n8n
  namespace: tools
spec:
  selector:
    app: n8n
  ports:
    - port: 80
      targetPort: 5678
---
apiVersion: v1
kind: Pod
metadata:
  name: n8n
  namespace: tools
  labels:
    app: n8n
spec:
  enableServiceLinks: false
  containers:
    - name: n8n
      image: docker.n8n.io/n8nio/n8n:1.28.0
---
apiVersion: v1
kind: Pod
metadata:
  name: n8n-2
  namespace: tools
  labels:
    app: n8n
spec:
  containers:
    - name: n8n
      image: docker.n8n.io/n8nio/n8n:1.28.0
      env:
        - name: N8N_PORT
          value: "5678"
---
apiVersion: v1
kind: Service
metadata:
  name: flower
  namespace: tools
spec:
  clusterIP: None
  selector:
    app: flower
  ports:
    - port: 5555
---
apiVersion: v1
kind: Pod
metadata:
  name: flower
  namespace: tools
spec:
  containers:
    - name: flower
      image: mher/flower:2.0
`,
      },
      {
        title: 'The whole address is wanted, and links are used on purpose.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: dind
  namespace: ci
spec:
  selector:
    app: dind
  ports:
    - port: 2375
---
apiVersion: v1
kind: Pod
metadata:
  name: build
  namespace: ci
spec:
  containers:
    - name: build
      image: docker:27-cli
      env:
        - name: DOCKER_HOST
          value: $(DIND_PORT)
        - name: FALLBACK
          value: $(DIND_SERVICE_HOST):$(DIND_SERVICE_PORT)
`,
      },
      {
        title: 'n8n reads over the address since it checks its settings.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: n8n
spec:
  selector:
    app: n8n
  ports:
    - port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: n8n
  labels:
    app: n8n
spec:
  containers:
    - name: n8n
      image: n8nio/n8n:1.83.2
`,
      },
      {
        title: 'The Service is in another namespace.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: n8n
  namespace: edge
spec:
  selector:
    app: proxy
  ports:
    - port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: n8n
  namespace: tools
spec:
  containers:
    - name: n8n
      image: n8nio/n8n:1.28.0
`,
      },
    ],
    bad: [
      {
        title: 'The Service has the name of the program.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: n8n
  namespace: tools
spec:
  selector:
    app: n8n
  ports:
    - port: 80
      targetPort: 5678
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: n8n
  namespace: tools
spec:
  selector:
    matchLabels:
      app: n8n
  template:
    metadata:
      labels:
        app: n8n
    spec:
      containers:
        - name: n8n
          image: docker.n8n.io/n8nio/n8n:1.28.0 # warning: collision
          ports:
            - containerPort: 5678
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: n8n
  namespace: tools
spec:
  selector:
    app: n8n
  ports:
    - port: 80
      targetPort: 5678
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: n8n
  namespace: tools
spec:
  selector:
    matchLabels:
      app: n8n
  template:
    metadata:
      labels:
        app: n8n
    spec:
      enableServiceLinks: false
      containers:
        - name: n8n
          image: docker.n8n.io/n8nio/n8n:1.28.0
          ports:
            - containerPort: 5678
`,
      },
      {
        title: 'An address put together with the variable of a Service.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: redis
spec:
  selector:
    app: redis
  ports:
    - port: 6379
---
apiVersion: v1
kind: Pod
metadata:
  name: worker
spec:
  containers:
    - name: worker
      image: registry.example.com/worker:2
      env:
        - name: BROKER
          value: redis://redis:$(REDIS_PORT)/0 # warning: used
`,
      },
      {
        title: 'Many Services in one namespace (here three are many).',
        yaml: `
apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: Service, metadata: { name: a, namespace: shop }, spec: { ports: [{ port: 80 }] } }
  - { apiVersion: v1, kind: Service, metadata: { name: b, namespace: shop }, spec: { ports: [{ port: 80 }] } }
  - { apiVersion: v1, kind: Service, metadata: { name: c, namespace: shop }, spec: { ports: [{ port: 80 }] } }
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec: # info: flood
  containers:
    - name: web
      image: registry.example.com/web:1
`,
        fixed: `
apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: Service, metadata: { name: a, namespace: shop }, spec: { ports: [{ port: 80 }] } }
  - { apiVersion: v1, kind: Service, metadata: { name: b, namespace: shop }, spec: { ports: [{ port: 80 }] } }
  - { apiVersion: v1, kind: Service, metadata: { name: c, namespace: shop }, spec: { ports: [{ port: 80 }] } }
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  enableServiceLinks: false
  containers:
    - name: web
      image: registry.example.com/web:1
`,
        options: { services: 3 },
      },
    ],
  },
})
