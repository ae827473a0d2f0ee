import { defineRule, ISTIO_PROXY, NATIVE_BY_DEFAULT, PROXY_CONFIG_ANNOTATION } from '../../src/rule/index.js'

export default defineRule({
  id: 'istio-hold-application-unset',
  summary: 'The application may start before its Istio proxy.',
  why: 'As a normal container the proxy starts side by side with the application, and all traffic is already sent through it: what the application calls in its first seconds (a database, a configuration service) is refused, and it crashes or starts without it.',
  details: `
With \`holdApplicationUntilProxyStarts: true\` the other containers wait for the proxy. As a native sidecar the proxy always starts first, and nothing has to be set: with the annotation \`sidecar.istio.io/nativeSidecar: "true"\`, and by default from
Istio 1.27 on where Kubernetes has native sidecars (1.29 and later).

Always **info**, and in no preset, because the version and the configuration of istiod are seldom among the manifests. Only Pods in Istio's sidecar mode are looked at (not in ambient mode) that name a Service or an address which they call.
Silent where the mesh configuration among the manifests, or the Pods themselves, say \`true\` or \`false\`.`,
  category: 'runtime',
  severity: 'info',
  presets: [],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Istio: ProxyConfig', url: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#ProxyConfig' },
    {
      title: 'Istio: startup before the proxy',
      url: 'https://istio.io/latest/docs/ops/common-problems/injection/#pod-or-containers-start-with-network-issues-if-istio-proxy-is-not-ready',
    },
    { title: 'Istio 1.27: native sidecars by default', url: 'https://istio.io/latest/news/releases/1.27.x/announcing-1.27/change-notes/' },
  ],
  messages: {
    unset:
      '{workload} calls {host}, and its Istio proxy may start later than container "{container}": the first calls are refused. Set holdApplicationUntilProxyStarts in proxy.istio.io/config, or make the proxy a native sidecar (the default from Istio {version} on).',
  },
  on: {
    workload(workload, { report, cluster, embedded }) {
      if (workload.replicaCount === 0 || cluster.meshOf(workload) !== 'istio') return
      const proxy = embedded.istioProxy(workload)
      if (proxy.unknown || proxy.native === true || proxy.holdsApplication !== undefined) return
      const call = cluster
        .hostsOf(workload)
        .find(
          ({ container, source, weak, service, host }) =>
            container?.role === 'normal' &&
            container.at('name').string !== ISTIO_PROXY &&
            source !== 'secret' &&
            !weak &&
            (service !== undefined || host.includes('.')) &&
            !/^(?:127\.|0\.0\.0\.0|localhost)/.test(host),
        )
      if (!call?.container) return
      const annotation = workload.template.at('metadata').at('annotations').at(PROXY_CONFIG_ANNOTATION)
      report({
        at: call.container.at('name'),
        message: 'unset',
        data: { workload: workload.label, host: call.host, container: call.container.label, version: NATIVE_BY_DEFAULT },
        related: [{ at: call.at, message: 'it calls this' }],
        fix: annotation.absent ? annotation.set('holdApplicationUntilProxyStarts: true') : undefined,
      })
    },
  },
  examples: {
    good: [
      {
        title: 'The application waits for the proxy; the proxy is a native sidecar.',
        yaml: `
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
        sidecar.istio.io/inject: "true"
      annotations:
        proxy.istio.io/config: '{ "holdApplicationUntilProxyStarts": true }'
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          env:
            - name: API_URL
              value: https://api.example.com/v1
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cart
spec:
  replicas: 3
  selector:
    matchLabels:
      app: cart
  template:
    metadata:
      labels:
        app: cart
        sidecar.istio.io/inject: "true"
      annotations:
        sidecar.istio.io/nativeSidecar: "true"
    spec:
      containers:
        - name: cart
          image: registry.example.com/cart:1
          env:
            - name: API_URL
              value: https://api.example.com/v1
`,
      },
      {
        title: 'The whole mesh holds applications.',
        yaml: `
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
        sidecar.istio.io/inject: "true"
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          env:
            - name: API_URL
              value: https://api.example.com/v1
---
apiVersion: install.istio.io/v1alpha1
kind: IstioOperator
metadata:
  name: istio
  namespace: istio-system
spec:
  meshConfig:
    defaultConfig:
      holdApplicationUntilProxyStarts: true
`,
      },
      {
        title: 'No mesh, ambient mode, and a Pod that calls nobody.',
        yaml: `
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
          env:
            - name: API_URL
              value: https://api.example.com/v1
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 3
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
        istio.io/dataplane-mode: ambient
    spec:
      containers:
        - name: api
          image: registry.example.com/api:1
          env:
            - name: API_URL
              value: https://api.example.com/v1
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: static
spec:
  replicas: 3
  selector:
    matchLabels:
      app: static
  template:
    metadata:
      labels:
        app: static
        sidecar.istio.io/inject: "true"
    spec:
      containers:
        - name: static
          image: nginx:1.27
`,
      },
    ],
    bad: [
      {
        title: 'A call to the world outside.',
        yaml: `
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
        sidecar.istio.io/inject: "true"
    spec:
      containers:
        - name: web # info: unset
          image: registry.example.com/web:1
          env:
            - name: API_URL
              value: https://api.example.com/v1
`,
        fixed: `
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
        sidecar.istio.io/inject: "true"
      annotations:
        proxy.istio.io/config: "holdApplicationUntilProxyStarts: true"
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          env:
            - name: API_URL
              value: https://api.example.com/v1
`,
      },
      {
        title: 'A Service of the same mesh; the annotation is about something else.',
        yaml: `
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
        sidecar.istio.io/inject: "true"
      annotations:
        proxy.istio.io/config: "concurrency: 2"
    spec:
      containers:
        - name: web # info: unset
          image: registry.example.com/web:1
          args: [--cart=http://cart:8080]
---
apiVersion: v1
kind: Service
metadata:
  name: cart
spec:
  selector:
    app: cart
  ports:
    - port: 8080
      targetPort: 8080
`,
      },
    ],
  },
})
