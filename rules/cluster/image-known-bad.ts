import { advisoriesFor, advisoryHolds, defineRule, knownAdvisories } from '../../src/rule/index.js'

const lowered = { error: 'warning', warning: 'info', info: 'info' } as const

export default defineRule({
  id: 'image-known-bad',
  summary: 'A container runs a version of its image that has a known defect.',
  why: 'These defects do not show in a test: they burn a core on busy nodes, store every log line many times, or drop connections during rollouts, until the version is replaced.',
  details: `
The defects stand in \`schemas/advisories.json\`: images, versions, when it matters, what happens, the first release without it, and where it is written. Add your own with \`advisories\` in the configuration, or in a file of its
own that \`advisoryFiles\` names; see [Advisories](../advisories.md).

An image is known by the end of its name, so that mirrors are found. The version is read from the tag (\`v1.2.3-alpine\`, \`6.11.3-jmx\`); a digest alone, \`latest\` and the like say nothing. A tag such as \`1.8\` is reported when every
patch of 1.8 has the defect. A rebuild of a vendor (\`-eks-...\`, \`-gke.3\`) may carry the mend: it is one step less severe. Where the manifests do not show the configuration that decides, it is **info**.`,
  category: 'cluster',
  severity: 'error',
  presets: ['recommended', 'cluster'],
  since: '0.1.0',
  sources: [
    { title: 'The advisories and their sources', url: 'https://github.com/seaworthy-dev/seaworthy/blob/main/schemas/advisories.json' },
  ],
  messages: {
    bad: '{image} {version} has a known defect ({id}): {consequence}. {advice} {source}.',
  },
  on: {
    container(container, { report, cluster, runtime, settings }) {
      const image = container.at('image')
      if (!image.string) return
      for (const { advisory, version } of advisoriesFor(image.string, [...settings.advisories, ...knownAdvisories])) {
        const holds = advisoryHolds(advisory, container, cluster, runtime)
        if (!holds || (holds === 'unknown' && advisory.severity === 'info')) continue
        const usual = version.rebuilt ? lowered[advisory.severity] : advisory.severity
        report({
          at: image,
          message: 'bad',
          data: {
            image: image.string.slice(image.string.lastIndexOf('/') + 1).replace(/[:@].*$/s, ''),
            version: version.text,
            id: advisory.id,
            consequence: advisory.consequence,
            advice: advisory.fixed === undefined ? 'See' : `Upgrade to ${advisory.fixed} or newer, see`,
            source: advisory.source,
          },
          distinguish: advisory.id,
          lower: holds === 'unknown' ? 'info' : usual,
          because:
            holds === 'unknown'
              ? 'the manifests do not show the configuration that decides'
              : version.rebuilt
                ? 'a rebuild of a vendor may carry the mend'
                : 'the advisory says so',
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Newer releases, and a digest that says nothing.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agents
spec:
  selector:
    matchLabels:
      app: agents
  template:
    metadata:
      labels:
        app: agents
    spec:
      hostNetwork: true
      containers:
        - name: agent
          image: datadog/agent:7.72.2
        - name: fb
          image: fluent/fluent-bit:1.1.1
        - name: fb-by-digest
          image: fluent/fluent-bit@sha256:0000000000000000000000000000000000000000000000000000000000000000
`,
      },
      {
        title: 'Without the input that has the defect: forward is an output, too.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: fluent-bit
data:
  fluent-bit.conf: |
    [INPUT]
        Name tail
        Path /var/log/containers/*.log
    [OUTPUT]
        Name forward
        Host aggregator
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: fluent-bit
spec:
  selector:
    matchLabels:
      app: fluent-bit
  template:
    metadata:
      labels:
        app: fluent-bit
    spec:
      containers:
        - name: fluent-bit
          image: fluent/fluent-bit:1.1.2
          volumeMounts:
            - name: config
              mountPath: /fluent-bit/etc
      volumes:
        - name: config
          configMap:
            name: fluent-bit
`,
      },
    ],
    bad: [
      {
        title: 'An agent that walks the conntrack table of its node.',
        yaml: `
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
      hostNetwork: true
      containers:
        - name: agent
          image: datadog/agent:6.11.3-jmx # warning: bad
`,
      },
      {
        title: 'The forward input, seen and unseen, from a mirror.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: fluent-bit
data:
  fluent-bit.conf: |
    [INPUT]
        Name forward
        Port 24224
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: aggregator
spec:
  selector:
    matchLabels:
      app: aggregator
  template:
    metadata:
      labels:
        app: aggregator
    spec:
      containers:
        - name: fluent-bit
          image: mirror.example.com/fluent/fluent-bit:1.1.2 # error: bad
          volumeMounts:
            - name: config
              mountPath: /fluent-bit/etc
      volumes:
        - name: config
          configMap:
            name: fluent-bit
---
apiVersion: v1
kind: Pod
metadata:
  name: fluent-bit
spec:
  containers:
    - name: fb
      image: fluent/fluent-bit:1.1.2 # info: bad
`,
      },
      {
        title: 'An advisory of your own.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: gateway
spec:
  selector:
    matchLabels:
      app: gateway
  template:
    metadata:
      labels:
        app: gateway
    spec:
      containers:
        - name: gateway
          image: registry.example.com/platform/gateway:v2.3.1 # error: bad
`,
        config: {
          advisories: [
            {
              id: 'gateway-leak',
              images: ['platform/gateway'],
              versions: '>=2.3.0 <2.3.4',
              fixed: '2.3.4',
              severity: 'error',
              consequence: 'it leaks a connection for each request that a client cuts off',
              source: 'https://wiki.example.com/gateway-leak',
            },
          ],
        },
      },
    ],
  },
})
