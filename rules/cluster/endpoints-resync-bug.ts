import { defineRule, type Finding, imageNameOf, type Place } from '../../src/rule/index.js'

const messages = {
  rewrite:
    'kube-controller-manager {version} rewrites the Endpoints of every headless Service ({count} here) at each resync, once in 12 to 24 hours: changed Pod addresses queue for minutes behind that, and traffic goes to Pods that are gone. Upgrade to {fixed}.',
} as const

/** The first release with the mend in each minor: kubernetes#94112 and its cherry-picks 94935, 94934 and 94937. 1.16 never got it. */
const fixedIn: Readonly<Record<number, number>> = { 17: 13, 18: 10, 19: 3 }

export default defineRule({
  id: 'endpoints-resync-bug',
  summary: 'A kube-controller-manager that rewrites all Endpoints of headless Services at each resync.',
  why: 'The controller is busy for minutes once or twice a day, and a rollout in that time leaves the addresses of deleted Pods in use: 502 and 504 until the queue is empty.',
  details: `
Releases 1.16 to 1.17.12, 1.18 to 1.18.9 and 1.19 to 1.19.2. **Warning** where at least \`headlessThreshold\` headless Services are among the manifests, **info** otherwise, since few of them cost little.
Read are the image of the static Pod and \`kubernetesVersion\` of kubeadm.`,
  category: 'cluster',
  severity: 'warning',
  presets: ['recommended', 'cluster'],
  since: '0.1.0',
  sources: [
    {
      title: 'kubernetes#94112: endpoints of headless Services are updated at each resync',
      url: 'https://github.com/kubernetes/kubernetes/pull/94112',
    },
    { title: 'Changelog of Kubernetes 1.19', url: 'https://github.com/kubernetes/kubernetes/blob/master/CHANGELOG/CHANGELOG-1.19.md' },
  ],
  options: {
    headlessThreshold: { type: 'integer', default: 200, minimum: 1, description: 'From so many headless Services on it is a warning.' },
  },
  messages,
  on: {
    container(container, context) {
      const image = container.at('image')
      if (!image.string || imageNameOf(image.string) !== 'kube-controller-manager') return
      judge(context, image, /:([^@:/]+)(?:@|$)/.exec(image.string)?.[1])
    },
    ClusterConfiguration(document, context) {
      const version = document.at('kubernetesVersion')
      judge(context, version, version.string)
    },
  },
  examples: {
    good: [
      {
        title: 'Mended.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: kube-controller-manager
  namespace: kube-system
spec:
  containers:
    - name: kube-controller-manager
      image: k8s.gcr.io/kube-controller-manager:v1.18.10
`,
      },
      {
        title: 'A new cluster.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
kubernetesVersion: v1.36.3
`,
      },
    ],
    bad: [
      {
        title: 'A static Pod.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: kube-controller-manager
  namespace: kube-system
spec:
  containers:
    - name: kube-controller-manager
      image: k8s.gcr.io/kube-controller-manager:v1.17.3 # info: rewrite
      command: [kube-controller-manager, --concurrent-endpoint-syncs=30]
`,
      },
      {
        title: 'With as many headless Services as the option says.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta3
kind: ClusterConfiguration
kubernetesVersion: 1.19.2 # warning: rewrite
---
apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  clusterIP: None
  selector:
    app: db
  ports:
    - port: 5432
`,
        options: { headlessThreshold: 1 },
      },
    ],
  },
})

interface Judging {
  report(finding: Finding<typeof messages>): void
  readonly cluster: { ofKind(kind: string): readonly { readonly object: Readonly<Record<string, unknown>> }[] }
  readonly options: { readonly headlessThreshold: number }
}

function judge({ report, cluster, options }: Judging, at: Place, version: string | undefined): void {
  const match = /^v?1\.(\d{1,2})\.(\d{1,3})(?![\d.])/.exec(version ?? '')
  if (!match) return
  const [minor, patch] = [Number(match[1]), Number(match[2])]
  const fixed = minor === 16 ? 13 : fixedIn[minor]
  if (fixed === undefined || (minor !== 16 && patch >= fixed)) return
  const count = cluster.ofKind('Service').filter(({ object }) => {
    const { spec } = object
    return typeof spec === 'object' && spec !== null && 'clusterIP' in spec && spec.clusterIP === 'None'
  }).length
  report({
    at,
    message: 'rewrite',
    data: { version: `1.${minor}.${patch}`, count, fixed: `1.${minor === 16 ? 17 : minor}.${fixed}` },
    ...(count < options.headlessThreshold && { lower: 'info', because: 'few headless Services are among the manifests' }),
  })
}
