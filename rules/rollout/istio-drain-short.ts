import { defineRule, ISTIO_PROXY, NATIVE_BY_DEFAULT, NATIVE_SIDECAR_MINOR, TERMINATION_DRAIN_SECONDS } from '../../src/rule/index.js'

export default defineRule({
  id: 'istio-drain-short',
  summary: 'The Istio proxy stops before the application does.',
  why: 'The proxy gets SIGTERM together with the application, drains for a few seconds and exits. An application that still waits in preStop, or drains, then has no network: requests in flight and everything it calls fail, on every rollout.',
  details: `
As a normal container the proxy stays for \`terminationDrainDuration\` (5 seconds unless \`proxy.istio.io/config\` or the mesh says otherwise) after SIGTERM, whatever the application does. It is compared with the fixed preStop delays of the other
containers.

A **warning** when the annotation of the Pods sets a duration that is too short; **info** when the default is assumed, or the duration comes from the configuration of the mesh, since istiod may be configured elsewhere. Silent with
\`EXIT_ON_ZERO_ACTIVE_CONNECTIONS\` (the proxy waits for its connections), with a preStop hook of the proxy in the manifest, and where the proxy is a native sidecar, which is stopped last: with the annotation \`sidecar.istio.io/nativeSidecar: "true"\`,
and by default from Istio 1.27 on where Kubernetes has native sidecars (1.29 and later).`,
  category: 'rollout',
  severity: 'warning',
  presets: ['availability'],
  since: '0.1.0',
  sources: [
    { title: 'Istio: ProxyConfig', url: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#ProxyConfig' },
    { title: 'Istio: resource annotations', url: 'https://istio.io/latest/docs/reference/config/annotations/' },
    { title: 'istio/istio#34855: drain and exit on zero connections', url: 'https://github.com/istio/istio/issues/34855' },
    { title: 'Istio 1.27: native sidecars by default', url: 'https://istio.io/latest/news/releases/1.27.x/announcing-1.27/change-notes/' },
  ],
  messages: {
    short:
      'The Istio proxy of {workload} exits {drain}s after SIGTERM{origin}, while preStop keeps container "{container}" serving for {seconds}s: in the seconds between, its requests have no network. Set terminationDrainDuration to {better}s in proxy.istio.io/config, or make the proxy a native sidecar{since}.',
  },
  on: {
    workload(workload, { report, cluster, runtime, embedded, settings }) {
      if (workload.runsToCompletion || workload.replicaCount === 0) return
      let seconds = 0
      let slowest: (typeof workload.running)[number] | undefined
      for (const container of workload.running) {
        if (container.at('name').string === ISTIO_PROXY || container.at('lifecycle').absent) continue
        const hook = runtime.preStop(container)
        const delay = hook.kind === 'sleep' ? hook.total : hook.kind === 'unknown' ? hook.atLeast : 0
        if (delay > seconds) {
          seconds = delay
          slowest = container
        }
      }
      // Cheap first: most Pods have no delay, and most are in no mesh.
      if (!slowest || cluster.meshOf(workload) !== 'istio') return
      const proxy = embedded.istioProxy(workload)
      if (proxy.unknown || proxy.native === true || proxy.exitsOnZero) return
      const own = workload.running.find(container => container.at('name').string === ISTIO_PROXY)
      if (own && !own.at('lifecycle').absent) return
      const drain = proxy.terminationDrain?.seconds ?? TERMINATION_DRAIN_SECONDS
      if (drain >= seconds) return
      const set = proxy.terminationDrain
      const here = set?.at.resource === workload.resource
      const nativePossible = (settings.kubernetesMinor?.to ?? NATIVE_SIDECAR_MINOR) >= NATIVE_SIDECAR_MINOR && proxy.native === undefined
      report({
        at: here && set ? set.at : slowest.at('lifecycle').at('preStop'),
        message: 'short',
        data: {
          workload: workload.label,
          drain,
          origin: set ? '' : ', the default',
          container: slowest.label,
          seconds,
          better: Math.ceil(seconds + drain),
          since: nativePossible ? `, the default from Istio ${NATIVE_BY_DEFAULT} on` : ' (Kubernetes 1.29 and later)',
        },
        related: here
          ? [{ at: slowest.at('lifecycle').at('preStop'), message: 'keeps the container serving' }]
          : set
            ? [{ at: set.at, message: 'the duration of the mesh' }]
            : [],
        ...(!here && {
          lower: 'info' as const,
          because: `the mesh may be configured elsewhere, and proxies are native sidecars by default from Istio ${NATIVE_BY_DEFAULT} on`,
        }),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'The proxy stays longer than the hook.',
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
        proxy.istio.io/config: "terminationDrainDuration: 30s"
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          lifecycle:
            preStop:
              sleep:
                seconds: 15
`,
      },
      {
        title: 'It waits for its connections; it is a native sidecar.',
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
        proxy.istio.io/config: '{"terminationDrainDuration": "5s", "proxyMetadata": {"EXIT_ON_ZERO_ACTIVE_CONNECTIONS": "true"}}'
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          lifecycle:
            preStop:
              sleep:
                seconds: 15
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
        sidecar.istio.io/inject: "true"
      annotations:
        sidecar.istio.io/nativeSidecar: "true"
    spec:
      containers:
        - name: api
          image: registry.example.com/api:1
          lifecycle:
            preStop:
              sleep:
                seconds: 15
`,
      },
      {
        title: 'No mesh; Linkerd; five seconds, as long as the default.',
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
          lifecycle:
            preStop:
              sleep:
                seconds: 15
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
      annotations:
        linkerd.io/inject: enabled
    spec:
      containers:
        - name: api
          image: registry.example.com/api:1
          lifecycle:
            preStop:
              sleep:
                seconds: 15
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
    spec:
      containers:
        - name: cart
          image: registry.example.com/cart:1
          lifecycle:
            preStop:
              sleep:
                seconds: 5
`,
      },
    ],
    bad: [
      {
        title: 'Ten seconds, where the application waits for twenty.',
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
        proxy.istio.io/config: "terminationDrainDuration: 10s" # warning: short
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          lifecycle:
            preStop:
              sleep:
                seconds: 20
`,
      },
      {
        title: 'The namespace is in the mesh, and nothing says how long its proxies stay.',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    istio-injection: enabled
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
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
          lifecycle:
            preStop: # info: short
              exec:
                command: [sleep, "15"]
`,
      },
    ],
  },
})
