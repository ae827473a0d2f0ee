import { type ComponentArguments, componentArgumentsOf, defineRule, type Finding, lastFlag } from '../../src/rule/index.js'

/** Defaults of kube-controller-manager: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/ */
const DEFAULT_SYNCS = 5
const DEFAULT_QPS = 20

const messages = {
  throttled:
    '{flag}={value} starts {value} workers that share {qps} requests a second to the API server (--kube-api-qps): they wait for each other, and endpoints change no faster than before. Raise --kube-api-qps and --kube-api-burst with it.',
  legacy:
    '--concurrent-endpoint-syncs={value} speeds up the old Endpoints objects alone: kube-proxy and ingress controllers read EndpointSlices, which --concurrent-service-endpoint-syncs is for, and that one stays at {other}. Raise that flag.',
} as const

export default defineRule({
  id: 'endpoint-syncs-throttled',
  summary: 'More workers for endpoints that get no more done.',
  why: 'After a rollout of many Pods the endpoints change as slowly as before: for minutes traffic goes to Pods that are gone.',
  details: `
\`--concurrent-endpoint-syncs\` (Endpoints) and \`--concurrent-service-endpoint-syncs\` (EndpointSlices) are 5 by default. Whatever they say, all controllers share \`--kube-api-qps\` (20 a second by default) and
\`--kube-api-burst\` (30). Reported from \`minSyncs\` on. Read are static Pods of kube-controller-manager and the extra arguments of kubeadm.`,
  category: 'cluster',
  severity: 'info',
  presets: ['cluster'],
  since: '0.1.0',
  sources: [
    {
      title: 'kube-controller-manager',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
    },
  ],
  options: { minSyncs: { type: 'integer', default: 11, minimum: 1, description: 'Fewer workers than these are not reported.' } },
  messages,
  on: {
    workload(workload, context) {
      judge(context, workload.resource)
    },
    component(document, context) {
      judge(context, document.resource)
    },
  },
  examples: {
    good: [
      {
        title: 'Raised together.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: kube-controller-manager
  namespace: kube-system
spec:
  containers:
    - name: kube-controller-manager
      image: registry.k8s.io/kube-controller-manager:v1.36.3
      command:
        - kube-controller-manager
        - --concurrent-service-endpoint-syncs=20
        - --kube-api-qps=100
        - --kube-api-burst=150
`,
      },
      {
        title: 'A template fills in the requests.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: kube-controller-manager
  namespace: kube-system
spec:
  containers:
    - name: kube-controller-manager
      image: registry.k8s.io/kube-controller-manager:v1.36.3
      command:
        - kube-controller-manager
        - --concurrent-service-endpoint-syncs=30
        - --kube-api-qps=\${QPS}
`,
      },
      {
        title: 'The defaults.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta3
kind: ClusterConfiguration
controllerManager:
  extraArgs:
    bind-address: 0.0.0.0
`,
      },
    ],
    bad: [
      {
        title: 'The old controller, and no more requests than before.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: kube-controller-manager
  namespace: kube-system
spec:
  containers:
    - name: kube-controller-manager
      image: registry.k8s.io/kube-controller-manager:v1.30.2
      command:
        - kube-controller-manager
        - --concurrent-endpoint-syncs=30 # info: legacy
`,
      },
      {
        title: 'In the configuration of kubeadm.',
        yaml: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
controllerManager:
  extraArgs:
    - name: concurrent-service-endpoint-syncs
      value: "50" # info: throttled
`,
      },
    ],
  },
})

interface Judging {
  report(finding: Finding<typeof messages>): void
  readonly cluster: Parameters<typeof componentArgumentsOf>[0]
  readonly runtime: Parameters<typeof componentArgumentsOf>[1]
  readonly options: { readonly minSyncs: number }
}

function judge({ report, cluster, runtime, options }: Judging, resource: ComponentArguments['resource']): void {
  for (const args of componentArgumentsOf(cluster, runtime, resource)) {
    if (args.component !== 'kube-controller-manager') continue
    // NaN where a placeholder stands: nothing is below that.
    const number = (name: string, otherwise: number): number => {
      const flag = lastFlag(args, name)
      return flag ? Number(flag.value) : otherwise
    }
    const slices = lastFlag(args, 'concurrent-service-endpoint-syncs')
    const endpoints = lastFlag(args, 'concurrent-endpoint-syncs')
    const qps = number('kube-api-qps', DEFAULT_QPS)
    const syncs = Number(slices?.value)
    if (slices && syncs >= options.minSyncs && qps < syncs) {
      report({ at: slices.at, message: 'throttled', data: { flag: '--concurrent-service-endpoint-syncs', value: syncs, qps } })
    }
    const legacy = Number(endpoints?.value)
    const other = number('concurrent-service-endpoint-syncs', DEFAULT_SYNCS)
    if (endpoints && legacy >= options.minSyncs && other < legacy)
      report({ at: endpoints.at, message: 'legacy', data: { value: legacy, other } })
  }
}
