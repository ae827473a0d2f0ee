import {
  type AnyCursor,
  defineRule,
  type Intent,
  isControllerLabel,
  isExternalObject,
  isNearWord,
  isReleaseLabel,
  type Resource,
  type Workload,
} from '../../src/rule/index.js'

type Labels = Readonly<Record<string, string>>

/** The kinds whose Pods are there for as long as the object is. */
const lasting = new Set(['pod', 'deployment', 'statefulset', 'daemonset', 'replicaset'])

export default defineRule({
  id: 'service-selects-nothing',
  summary: 'The selector of a Service matches no Pod, and just misses those it seems to be for.',
  why: 'A Service without Pods has no endpoints: every connection to it is refused or hangs until it times out, and an Ingress or a load balancer in front of it answers 503.',
  details: `
No manifest shows every Pod of a cluster: operators, Helm charts and other repositories bring more. So a selector that matches nothing is not enough. It is a **warning** when the Pods that are meant
stand beside the Service, in the same file or in another file of its folder, when no other Service selects them, and one of these holds:

- some labels of the selector match and others do not;
- the workload has the Service's name;
- a value of the selector is one or two letters away from the workload's;
- the file holds just this one Service and this one workload;
- all labels match, and the namespaces differ.

It is silent where the label that is missing may be put on running Pods (\`role\` and other marks of a leader election, keys with the domain of an operator) or tells releases apart
(\`track\`, \`version\`, \`color\`: the other release may come), where an Endpoints object or EndpointSlice gives the addresses, where a Kustomize patch changes labels or the selector, and for Pods
named by \`externalObjects\` in the configuration.

With the option \`everyMiss\` a Service that matches nothing is reported (as **info**) without such a candidate too, unless a Helm chart, a remote base, or an object of which a controller may make
Pods stands in or below its folder. That is for repositories that hold everything.`,
  category: 'traffic',
  severity: 'warning',
  presets: ['recommended', 'traffic'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Service: defining a Service',
      url: 'https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service',
    },
    {
      title: 'Debug Services: does the Service have any EndpointSlices?',
      url: 'https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/#does-the-service-have-any-endpointslices',
    },
  ],
  aliases: [
    'kube-linter/dangling-service',
    'kube-score/service-targets-pod',
    'kics/service_does_not_target_pod',
    'kubescape/C-0293',
    'monokle/LNK001',
    'popeye/1100',
  ],
  options: {
    everyMiss: {
      type: 'boolean',
      default: false,
      description: 'Report a Service that selects nothing also where no Pods come near its selector. For repositories that hold every Pod.',
    },
  },
  messages: {
    labels:
      'Service {service} has no endpoints, and connections to it fail: it selects {selector}, which no Pod has. The Pods of {workload} have {labels}.',
    namespace:
      'Service {service} has no endpoints, and connections to it fail: it is in namespace {namespace}, and the Pods that it selects, those of {workload}, are in {other}.',
    nothing: 'Service {service} has no endpoints, and connections to it fail: it selects {selector}, which no Pod in {scope} has.',
  },
  on: {
    Service(service, { report, cluster, settings, options }) {
      const { resource } = service
      const spec = service.at('spec')
      const selector = spec.at('selector')
      const wanted = selector.entries()
      if (wanted.length === 0 || spec.at('type').string === 'ExternalName') return
      if (wanted.some(([, value]) => value.string === undefined) || resource.name === undefined) return
      if (cluster.supersededBy(resource) || cluster.workloadsOf(resource).length > 0) return
      const pairs = wanted.map(([key, value]) => [key, value.string as string] as const)
      if (pairs.some(([key, value]) => isControllerLabel(key, value))) return
      if (resource.patchTexts?.some(text => text.includes('selector'))) return
      if (isExternalObject(settings, resource, workloadKinds, [resource.name, ...pairs.map(([, value]) => value)])) return
      const beside = cluster.beside(resource)
      if (
        beside.some(
          other => (other.kind === 'Endpoints' || other.kind === 'EndpointSlice') && other.name?.startsWith(resource.name as string),
        )
      )
        return

      const data = { service: resource.name, selector: pairs.map(pair => pair.join('=')).join(', ') }
      const candidates = beside
        .flatMap(other => cluster.workloadsFrom(other))
        .filter(
          workload =>
            lasting.has(workload.kind.controller) &&
            !cluster.supersededBy(workload.resource) &&
            !workload.template.at('metadata').at('labels').unknown &&
            Object.keys(workload.podLabels).length > 0 &&
            !workload.mayBePatched('labels') &&
            cluster.servicesOf(workload).length === 0,
        )
      const scope = cluster.scopeOf(resource)
      const near = nearest(resource, pairs, candidates, beside, scope.gap === undefined)
      if (near?.kind === 'namespace') {
        const metadata = service.at('metadata')
        report({
          at: metadata.at('namespace'),
          message: 'namespace',
          data: {
            service: resource.name,
            workload: near.workload.label,
            namespace: resource.namespace as string,
            other: near.workload.namespace as string,
          },
          related: [{ at: near.workload.template.at('metadata').at('labels'), message: 'these labels match' }],
        })
      } else if (near) {
        const { workload, missing } = near
        const labels = workload.template.at('metadata').at('labels')
        const first = missing.length === 1 ? (missing[0] as string) : undefined
        report({
          at: first === undefined ? selector : selector.at(first),
          message: 'labels',
          data: { ...data, workload: workload.label, labels: pairsOf(workload.podLabels) },
          related: [{ at: labels, message: `the labels of the Pods of ${workload.label}` }],
          fix: correction(selector, pairs, missing, workload),
        })
      } else if (options.everyMiss) {
        if (scope.gap === undefined)
          report({
            at: selector,
            message: 'nothing',
            data: { ...data, scope: scope.description },
            lower: 'info',
            because: 'Pods with these labels may come from somewhere else',
          })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'The selector matches.',
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
        version: v2
    spec:
      containers:
        - name: web
          image: registry.example.com/web:2
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
`,
      },
      {
        title: 'Part of a repository: the Pods are somewhere else, and the Deployment beside has a Service of its own.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
spec:
  selector:
    app: api
  ports:
    - port: 80
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
---
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
          image: registry.example.com/web:2
`,
      },
      {
        title: 'Pods that an operator makes, and a label that a leader election sets on running Pods.',
        yaml: `
apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata:
  name: orders
  namespace: shop
spec:
  instances: 3
---
apiVersion: v1
kind: Service
metadata:
  name: orders-lb
  namespace: shop
spec:
  type: LoadBalancer
  selector:
    cnpg.io/cluster: orders
    role: primary
  ports:
    - port: 5432
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: patroni
  namespace: shop
spec:
  serviceName: patroni
  selector:
    matchLabels:
      app: patroni
  template:
    metadata:
      labels:
        app: patroni
    spec:
      containers:
        - name: patroni
          image: registry.example.com/patroni:4
---
apiVersion: v1
kind: Service
metadata:
  name: patroni
  namespace: shop
spec:
  selector:
    app: patroni
    role: master
  ports:
    - port: 5432
`,
      },
      {
        title: 'The release that it waits for is not there yet.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
      track: stable
  template:
    metadata:
      labels:
        app: web
        track: stable
    spec:
      containers:
        - name: web
          image: registry.example.com/web:2
---
apiVersion: v1
kind: Service
metadata:
  name: web-canary
spec:
  selector:
    app: web
    track: canary
  ports:
    - port: 80
`,
      },
      {
        title: 'Addresses from outside, a name in the DNS, and Pods that the configuration knows of.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: legacy
  namespace: shop
spec:
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: mail
  namespace: shop
spec:
  type: ExternalName
  externalName: mail.example.com
---
apiVersion: v1
kind: Service
metadata:
  name: search
  namespace: shop
spec:
  selector:
    app: search
  ports:
    - port: 9200
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: serch
  namespace: shop
spec:
  selector:
    matchLabels:
      app: serch
  template:
    metadata:
      labels:
        app: serch
    spec:
      containers:
        - name: search
          image: registry.example.com/search:2
`,
        config: { externalObjects: [{ kind: 'StatefulSet', name: 'search', namespace: 'shop' }] },
      },
      {
        title: 'A chart stands in the folder; even everyMiss says nothing then.',
        yaml: {
          'deploy/service.yaml': `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
          'deploy/chart/templates/web.yaml': `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}-web
  labels: {{- include "labels" . | nindent 4 }}
`,
        },
        options: { everyMiss: true },
      },
      {
        title: 'Kustomize puts the label on both.',
        yaml: {
          'app/kustomization.yaml': `
commonLabels:
  app: web
resources:
  - web.yaml
`,
          'app/web.yaml': `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: frontend
  ports:
    - port: 80
---
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
          image: registry.example.com/web:2
`,
        },
      },
    ],
    bad: [
      {
        title: 'A letter is wrong.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: npm-metrics
  namespace: kube-system
spec:
  selector:
    k8s-app: azure-npm
    component: deamon # warning: labels
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: azure-npm
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: azure-npm
      component: daemon
  template:
    metadata:
      labels:
        k8s-app: azure-npm
        component: daemon
    spec:
      containers:
        - name: azure-npm
          image: registry.example.com/azure-npm:1
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: npm-metrics
  namespace: kube-system
spec:
  selector:
    k8s-app: azure-npm
    component: daemon
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: azure-npm
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: azure-npm
      component: daemon
  template:
    metadata:
      labels:
        k8s-app: azure-npm
        component: daemon
    spec:
      containers:
        - name: azure-npm
          image: registry.example.com/azure-npm:1
`,
      },
      {
        title: 'The names agree, and the labels do not.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: logstash-test
  namespace: default
spec:
  selector:
    matchLabels:
      k8s-app: logstash-test
  template:
    metadata:
      labels:
        k8s-app: logstash-test
    spec:
      containers:
        - name: logstash-test
          image: registry.example.com/logstash-test:1
---
apiVersion: v1
kind: Service
metadata:
  name: logstash-test
spec:
  selector:
    run: logstash-test # warning: labels
  ports:
    - port: 80
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: logstash-test
  namespace: default
spec:
  selector:
    matchLabels:
      k8s-app: logstash-test
  template:
    metadata:
      labels:
        k8s-app: logstash-test
    spec:
      containers:
        - name: logstash-test
          image: registry.example.com/logstash-test:1
---
apiVersion: v1
kind: Service
metadata:
  name: logstash-test
spec:
  selector:
    k8s-app: logstash-test
  ports:
    - port: 80
`,
      },
      {
        title: 'The selector asks for a label that the Pods do not have.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: sales
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
        - name: shop
          image: registry.example.com/shop:1
---
apiVersion: v1
kind: Service
metadata:
  name: front
  namespace: sales
spec:
  selector:
    app: shop
    tier: frontend # warning: labels
  ports:
    - port: 80
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: sales
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
        - name: shop
          image: registry.example.com/shop:1
---
apiVersion: v1
kind: Service
metadata:
  name: front
  namespace: sales
spec:
  selector:
    app: shop
  ports:
    - port: 80
`,
      },
      {
        title: 'All labels match, in another namespace.',
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
      part: front
  template:
    metadata:
      labels:
        app: web
        part: front
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: edge # warning: namespace
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        title: 'The only Service of the file and the only Deployment.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: readiness
spec:
  selector:
    matchLabels:
      app: readiness
      tier: backend
  template:
    metadata:
      labels:
        app: readiness
        tier: backend
    spec:
      containers:
        - name: readiness
          image: registry.example.com/readiness:1
---
apiVersion: v1
kind: Service
metadata:
  name: probe
spec:
  selector: # warning: labels
    tier: frontend
    app: probe
  ports:
    - port: 80
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: readiness
spec:
  selector:
    matchLabels:
      app: readiness
      tier: backend
  template:
    metadata:
      labels:
        app: readiness
        tier: backend
    spec:
      containers:
        - name: readiness
          image: registry.example.com/readiness:1
---
apiVersion: v1
kind: Service
metadata:
  name: probe
spec:
  selector:
    tier: backend
    app: readiness
  ports:
    - port: 80
`,
      },
      {
        title: 'Nothing comes near, in a repository that holds everything.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: indexd
spec:
  selector: # info: nothing
    app: indexd
  ports:
    - port: 80
`,
        options: { everyMiss: true },
      },
    ],
  },
})

const workloadKinds = ['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet']

type Pairs = readonly (readonly [key: string, value: string])[]
type Near =
  | { readonly kind: 'namespace'; readonly workload: Workload }
  | { readonly kind: 'labels'; readonly workload: Workload; readonly missing: readonly string[] }

/** A folder with more objects is no application but a heap of examples: only the file tells who belongs together. */
const mostBeside = 40

/** The Pods that a Service which selects nothing seems to be for. */
function nearest(
  service: Resource,
  pairs: Pairs,
  candidates: readonly Workload[],
  beside: readonly Resource[],
  complete: boolean,
): Near | undefined {
  const inFile = candidates.filter(({ resource }) => resource.file === service.file)
  const elsewhere = inFile.find(
    ({ podLabels, namespace }) =>
      namespace !== undefined && service.namespace !== undefined && pairs.every(([key, value]) => podLabels[key] === value),
  )
  if (elsewhere) return { kind: 'namespace', workload: elsewhere }
  const near = beside.length > mostBeside ? inFile : candidates
  const known = near.filter(({ namespace }) => !namespace || !service.namespace || namespace === service.namespace)
  // Looked up once: there may be thousands of workloads.
  const pair = isPair(service, beside)
  const judged = known.flatMap(workload => {
    const missing = pairs.filter(([key, value]) => workload.podLabels[key] !== value)
    if (missing.every(([key]) => isReleaseLabel(key)) || missing.some(([key]) => service.commonLabelKeys?.has(key))) return []
    const strength = strengthOf(service, pairs, missing, workload, pair && complete)
    return strength === 0 ? [] : [{ workload, missing: missing.map(([key]) => key), strength }]
  })
  const [best] = judged.sort((a, b) => b.strength - a.strength)
  return best && { kind: 'labels', workload: best.workload, missing: best.missing }
}

/** Labels that name an application, and not only a group that it belongs to. */
const namingKeys = new Set(['app', 'name', 'k8s-app', 'run', 'service', 'app.kubernetes.io/name', 'app.kubernetes.io/instance'])

/** How much speaks for a workload; 0 for nothing. */
function strengthOf(service: Resource, pairs: Pairs, missing: Pairs, workload: Workload, pair: boolean): number {
  const { podLabels, resource } = workload
  const matching = pairs.filter(pair => !missing.includes(pair))
  if (missing.every(([key, value]) => Object.hasOwn(podLabels, key) && isNearWord(podLabels[key] as string, value))) return 4
  if (matching.some(([key]) => namingKeys.has(key)) && missing.every(([key]) => !Object.hasOwn(podLabels, key))) return 3
  if (resource.name !== undefined && bareName(resource.name) === bareName(service.name as string)) return 2
  if (resource.file !== service.file) return 0
  return pair ? 1 : 0
}

/** Whether the file of a Service holds one workload beside it, and no other Service. */
function isPair(service: Resource, beside: readonly Resource[]): boolean {
  return beside.filter(({ file, kind }) => file === service.file && (kind === 'Service' || lasting.has(kind.toLowerCase()))).length === 1
}

const bareName = (name: string): string => name.replace(/-(?:svc|service|deployment|deploy|pod)$/, '')

/** The smallest change that makes the selector match: one value, one label less, or the labels of the workload. */
function correction(selector: AnyCursor, pairs: Pairs, missing: readonly string[], { podLabels, resource }: Workload): Intent | undefined {
  if (missing.length < pairs.length || pairs.length === 1) {
    const [key] = missing
    if (key !== undefined && missing.length === 1) {
      if (Object.hasOwn(podLabels, key)) return selector.at(key).set(podLabels[key] as string)
      if (pairs.length > 1) return selector.at(key).remove()
    }
  }
  const labels = selectorOf(resource) ?? podLabels
  return selector.set(labels)
}

/** `spec.selector.matchLabels` of a workload. */
function selectorOf({ object }: Resource): Labels | undefined {
  const { spec } = object as { spec?: { selector?: { matchLabels?: unknown } } }
  const labels = spec?.selector?.matchLabels
  if (typeof labels !== 'object' || labels === null || Array.isArray(labels)) return undefined
  const entries = Object.entries(labels)
  return entries.length > 0 && entries.every((entry): entry is [string, string] => typeof entry[1] === 'string')
    ? Object.fromEntries(entries)
    : undefined
}

const pairsOf = (labels: Labels): string =>
  Object.entries(labels)
    .slice(0, 4)
    .map(pair => pair.join('='))
    .join(', ')
