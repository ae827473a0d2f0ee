import { type AnyCursor, type Cluster, defineRule, type Finding } from '../../src/rule/index.js'

/** Labels that say which release it is, by the recommended names of Kubernetes and Helm. Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/ */
const versionLabels = new Set([
  'app.kubernetes.io/version',
  'helm.sh/chart',
  'chart',
  'appVersion',
  'app-version',
  'chartVersion',
  'chart-version',
  'image-tag',
  'imageTag',
  'git-sha',
  'git-commit',
  'gitCommit',
  'commit',
  'commit-sha',
  'build',
  'buildNumber',
  'build-number',
])
/** Labels of Helm's charts: `web-1.4.2`. Without a version behind the name they stay the same. */
const chartLabels = /chart$/i
/** Labels that say it sometimes: `version: v1` is the name of a variant where a mesh routes by it, `version: 1.4.2` is a release. */
const sometimes = new Set(['version', 'release-version', 'tag'])

const messages = {
  version:
    'The selector of {workload} holds {label}: {value}. Selectors cannot change, so that the release with another value is refused by the API server. Remove the label from the selector; the Pods may keep it.',
} as const

export default defineRule({
  id: 'selector-includes-version',
  summary: 'A selector that can never change holds the version of a release.',
  why: 'spec.selector of a Deployment, StatefulSet or DaemonSet is immutable: the next release changes the label, the API server refuses the update ("field is immutable"), and somebody deletes the workload in production to get it through.',
  details: `
It looks for labels that name a release (\`app.kubernetes.io/version\`, \`helm.sh/chart\`, \`chart\`, \`commit\`, ...), and for \`version\`, \`tag\` and \`release-version\` where the value is the tag of an image of the Pods
or a full version such as \`1.4.2\`. It is silent where the name of the workload says the version too (\`reviews-v1\`), as it does where versions run beside each other and a mesh routes between them.

The fix removes the label from the selector, the Pods keep it. It is unsafe for a workload that exists already: delete it with \`--cascade=orphan\` first, once, and apply the new manifest.`,
  category: 'rollout',
  severity: 'warning',
  presets: ['recommended', 'availability'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Deployments: label selector updates',
      url: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#label-selector-updates',
    },
    { title: 'Helm: standard labels', url: 'https://helm.sh/docs/chart_best_practices/labels/' },
  ],
  messages,
  on: {
    Deployment: judge,
    StatefulSet: judge,
    DaemonSet: judge,
  },
  examples: {
    good: [
      {
        title: 'The version is a label of the Pods alone.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app.kubernetes.io/name: web
  template:
    metadata:
      labels:
        app.kubernetes.io/name: web
        app.kubernetes.io/version: 1.4.2
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
      {
        title: 'A label that names the chart without its version.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: consul-server
spec:
  serviceName: consul-server
  selector:
    matchLabels:
      app: consul
      chart: consul-helm
      release: consul
  template:
    metadata:
      labels:
        app: consul
        chart: consul-helm
        release: consul
    spec:
      containers:
        - name: consul
          image: hashicorp/consul:1.20.1
`,
      },
      {
        title: 'Two variants beside each other, as a mesh has them.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: reviews-v1
spec:
  selector:
    matchLabels:
      app: reviews
      version: v1
  template:
    metadata:
      labels:
        app: reviews
        version: v1
    spec:
      containers:
        - name: reviews
          image: docker.io/istio/examples-bookinfo-reviews-v1:1.20.2
`,
      },
    ],
    bad: [
      {
        title: 'Common labels of a Kustomization or a chart.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app.kubernetes.io/name: web
      app.kubernetes.io/version: 1.4.2 # warning: version
      helm.sh/chart: web-0.9.1 # warning: version
  template:
    metadata:
      labels:
        app.kubernetes.io/name: web
        app.kubernetes.io/version: 1.4.2
        helm.sh/chart: web-0.9.1
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app.kubernetes.io/name: web
  template:
    metadata:
      labels:
        app.kubernetes.io/name: web
        app.kubernetes.io/version: 1.4.2
        helm.sh/chart: web-0.9.1
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
      {
        title: 'The tag of the image.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: search
spec:
  serviceName: search
  selector:
    matchLabels:
      app: search
      version: "2024-11" # warning: version
  template:
    metadata:
      labels:
        app: search
        version: "2024-11"
    spec:
      containers:
        - name: search
          image: registry.example.com/search:2024-11
`,
        fixed: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: search
spec:
  serviceName: search
  selector:
    matchLabels:
      app: search
  template:
    metadata:
      labels:
        app: search
        version: "2024-11"
    spec:
      containers:
        - name: search
          image: registry.example.com/search:2024-11
`,
      },
    ],
  },
})

/** Whether a name holds a version, as `reviews-v1` does: also without the `v`, and with dashes for dots. */
function namesVersion(name: string, version: string): boolean {
  const plain = version.replace(/^v/, '').toLowerCase()
  return plain !== '' && (name.includes(plain) || name.includes(plain.replace(/[^a-z0-9]+/g, '-')))
}

function judge(
  object: AnyCursor,
  { report, cluster }: { report(finding: Finding<typeof messages>): void; readonly cluster: Cluster },
): void {
  const { resource } = object
  if (resource.group !== 'apps') return
  const entries = object.walk('spec', 'selector', 'matchLabels').entries()
  const release = entries.filter(([key]) => versionLabels.has(key) || sometimes.has(key))
  const [workload] = release.length > 0 ? cluster.workloadsFrom(resource) : []
  if (!workload) return
  for (const [key, value] of release) {
    const text = value.string
    if (text === undefined || !Object.hasOwn(workload.podLabels, key) || namesVersion(resource.name ?? '', text)) continue
    // `chart: consul-helm` names the chart alone, and a version without a digit (`latest`, `stable`) is that of every release.
    if (!(chartLabels.test(key) ? /\d+\.\d+/ : /\d/).test(text)) continue
    const tags = workload.running.flatMap(container => /:([^:/@]+)(?:@.*)?$/.exec(container.at('image').string ?? '')?.[1] ?? [])
    if (sometimes.has(key) && !tags.includes(text) && !/^v?\d+\.\d+\.\d+/.test(text)) continue
    report({
      at: value,
      message: 'version',
      data: { workload: workload.label, label: key, value: text },
      distinguish: key,
      fix: entries.length > 1 ? value.remove() : undefined,
    })
  }
}
