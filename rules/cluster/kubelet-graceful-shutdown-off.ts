import {
  type Cluster,
  defineRule,
  goDurationSeconds,
  gracePeriodOf,
  PlaceIndex,
  type Resource,
  servingOf,
  type Workload,
} from '../../src/rule/index.js'

/** Pods that somebody sends requests to, and how long they may take to end. */
interface Draining {
  readonly resource: Resource
  readonly workload: Workload
  readonly grace: number
}
const known = new WeakMap<Cluster, PlaceIndex<Draining>>()

function drainingIn(cluster: Cluster): PlaceIndex<Draining> {
  let index = known.get(cluster)
  if (!index) {
    const all = cluster.workloads.flatMap((workload): Draining[] => {
      const { seconds: grace } = gracePeriodOf(workload.pod)
      return grace === undefined ? [] : [{ resource: workload.resource, workload, grace }]
    })
    index = new PlaceIndex(cluster, all)
    known.set(cluster, index)
  }
  return index
}

export default defineRule({
  id: 'kubelet-graceful-shutdown-off',
  summary: 'A kubelet does not wait for Pods when its node shuts down, or not long enough.',
  why: 'A reboot, an update of the node or a spot reclaim kills Pods with the node: preStop hooks and grace periods do not count, and requests in flight are cut.',
  details: `
\`shutdownGracePeriod\` is 0 by default, which turns graceful node shutdown off. \`shutdownGracePeriodByPodPriority\` takes its place where it is set. With a period, Pods near by (in the same file or folder, or in the folder beside) that serve traffic and want a longer
\`terminationGracePeriodSeconds\` than \`shutdownGracePeriod\` less \`shutdownGracePeriodCriticalPods\` are cut short.

This is information: a node that is drained before each shutdown needs none of it.`,
  category: 'cluster',
  severity: 'info',
  presets: ['cluster'],
  since: '0.1.0',
  sources: [
    { title: 'Node shutdowns', url: 'https://kubernetes.io/docs/concepts/cluster-administration/node-shutdown/#graceful-node-shutdown' },
  ],
  messages: {
    off: 'Graceful node shutdown is off (shutdownGracePeriod is 0): when a node reboots its Pods are killed with it, without preStop hooks and grace periods. Set shutdownGracePeriod and shutdownGracePeriodCriticalPods.',
    short:
      'When a node shuts down Pods have {period}s (shutdownGracePeriod less shutdownGracePeriodCriticalPods), and {workload} wants up to {grace}s to drain: it is killed {gap}s early.',
  },
  on: {
    KubeletConfiguration(kubelet, { report, cluster }) {
      if (!kubelet.at('shutdownGracePeriodByPodPriority').absent) return
      const total = kubelet.at('shutdownGracePeriod')
      const critical = kubelet.at('shutdownGracePeriodCriticalPods')
      if (total.unknown || critical.unknown) return
      const seconds = total.absent ? 0 : goDurationSeconds(total.string ?? '')
      const reserved = critical.absent ? 0 : goDurationSeconds(critical.string ?? '')
      if (seconds === undefined || reserved === undefined) return
      if (seconds <= 0) {
        report({ at: total, message: 'off' })
        return
      }
      const period = seconds - reserved
      let longest: Draining | undefined
      for (const draining of drainingIn(cluster).near(kubelet.resource)?.items ?? []) {
        const { grace, workload } = draining
        if (grace > period && grace > (longest?.grace ?? 0) && servingOf(cluster, workload)) longest = draining
      }
      if (!longest) return
      const { workload, grace } = longest
      report({
        at: total,
        message: 'short',
        data: { period, grace, gap: grace - period, workload: workload.label },
        related: [{ at: workload.pod.at('terminationGracePeriodSeconds'), message: 'the grace period of these Pods' }],
      })
    },
  },
  examples: {
    good: [
      {
        title: 'Half a minute, ten seconds of it for critical Pods.',
        yaml: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
shutdownGracePeriod: 45s
shutdownGracePeriodCriticalPods: 10s
`,
      },
      {
        title: 'By priority.',
        yaml: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
shutdownGracePeriodByPodPriority:
  - priority: 0
    shutdownGracePeriodSeconds: 60
`,
      },
    ],
    bad: [
      {
        title: 'Off, as by default.',
        yaml: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration # info: off
systemReserved:
  memory: 500Mi
`,
      },
      {
        title: 'Shorter than Pods need.',
        yaml: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
shutdownGracePeriod: 30s # info: short
shutdownGracePeriodCriticalPods: 10s
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
      terminationGracePeriodSeconds: 60
      containers:
        - name: web
          image: registry.example.com/web:1
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
    ],
  },
})
