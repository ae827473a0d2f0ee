import { defineRule, gracePeriodOf } from '../../src/rule/index.js'

/** Seconds for which Fluent Bit waits on exit, unless the service says otherwise. */
const DEFAULT_GRACE = 5

export default defineRule({
  id: 'fluentbit-grace-exceeds-grace-period',
  summary: 'Fluent Bit is killed before it is done with sending what it holds.',
  why: 'When it is told to stop, Fluent Bit sends and retries for its grace time what it has read and not delivered. The kubelet that kills it before that loses these records, unless they are buffered on disk.',
  details: `
Always **info**: with a receiver that answers, Fluent Bit is done long before. It compares \`Grace\` of the service (5 seconds by default) with \`terminationGracePeriodSeconds\` of the Pods that read the configuration (30 by default). It is silent
where either is unknown, and where no workload is seen to read it.`,
  category: 'runtime',
  severity: 'info',
  presets: [],
  since: '0.1.0',
  sources: [
    {
      title: 'Fluent Bit: service',
      url: 'https://docs.fluentbit.io/manual/administration/configuring-fluent-bit/classic-mode/configuration-file#service',
    },
    { title: 'Pod termination', url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination' },
  ],
  messages: {
    exceeds:
      'Fluent Bit takes up to {grace} seconds to send what it holds when it is told to stop, and {workload} is killed after {seconds} s: records are lost while the receiver is slow. Make terminationGracePeriodSeconds longer than Grace.',
  },
  reports: 'elsewhere',
  on: {
    workload(workload, { report, embedded }) {
      const { seconds } = gracePeriodOf(workload.pod)
      if (seconds === undefined || workload.runsToCompletion) return
      for (const config of embedded.fluentBit(workload)) {
        const service = config.sections.filter(({ kind }) => kind === 'service')
        const entry = service.findLast(section => section.get('grace'))?.get('grace')
        if (!entry && (!config.complete || service.length === 0)) continue
        const grace = entry ? (/^\d{1,6}$/.test(entry.value ?? '') ? Number(entry.value) : undefined) : DEFAULT_GRACE
        if (grace === undefined || grace < seconds) continue
        const field = workload.pod.at('terminationGracePeriodSeconds')
        report({
          at: entry?.valueAt ?? field,
          message: 'exceeds',
          data: { grace, workload: workload.label, seconds },
          related: entry ? [{ at: field, message: `${workload.label} is killed after ${seconds} seconds` }] : [],
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'The default in both.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: fluent-bit
  namespace: logging
data:
  fluent-bit.conf: |
    [SERVICE]
        Flush 1

    [INPUT]
        Name tail
        Path /var/log/containers/*.log
        DB /var/log/flb.db
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: fluent-bit
  namespace: logging
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
          image: fluent/fluent-bit:3.2.4
          volumeMounts:
            - name: config
              mountPath: /fluent-bit/etc/
            - name: varlog
              mountPath: /var/log
      volumes:
        - name: config
          configMap:
            name: fluent-bit
        - name: varlog
          hostPath:
            path: /var/log
`,
      },
      {
        title: 'Ten seconds for the five of the default.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: fluent-bit
  namespace: logging
data:
  fluent-bit.conf: |
    [SERVICE]
        Flush 1

    [INPUT]
        Name tail
        Path /var/log/containers/*.log
        DB /var/log/flb.db
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: fluent-bit
  namespace: logging
spec:
  selector:
    matchLabels:
      app: fluent-bit
  template:
    metadata:
      labels:
        app: fluent-bit
    spec:
      terminationGracePeriodSeconds: 10
      containers:
        - name: fluent-bit
          image: fluent/fluent-bit:3.2.4
          volumeMounts:
            - name: config
              mountPath: /fluent-bit/etc/
            - name: varlog
              mountPath: /var/log
      volumes:
        - name: config
          configMap:
            name: fluent-bit
        - name: varlog
          hostPath:
            path: /var/log
`,
      },
      {
        title: 'Nobody reads it.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: fluent-bit
  namespace: logging
data:
  fluent-bit.conf: |
    [SERVICE]
        Flush 1
        Grace 60

    [INPUT]
        Name tail
        Path /var/log/containers/*.log
        DB /var/log/flb.db
`,
      },
    ],
    bad: [
      {
        title: 'More than the Pod has.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: fluent-bit
  namespace: logging
data:
  fluent-bit.conf: |
    [SERVICE]
        Flush 1
        Grace 30 # info: exceeds

    [INPUT]
        Name tail
        Path /var/log/containers/*.log
        DB /var/log/flb.db
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: fluent-bit
  namespace: logging
spec:
  selector:
    matchLabels:
      app: fluent-bit
  template:
    metadata:
      labels:
        app: fluent-bit
    spec:
      terminationGracePeriodSeconds: 10
      containers:
        - name: fluent-bit
          image: fluent/fluent-bit:3.2.4
          volumeMounts:
            - name: config
              mountPath: /fluent-bit/etc/
            - name: varlog
              mountPath: /var/log
      volumes:
        - name: config
          configMap:
            name: fluent-bit
        - name: varlog
          hostPath:
            path: /var/log
`,
      },
      {
        title: 'As long as the default.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: fluent-bit
  namespace: logging
data:
  fluent-bit.yaml: |
    service:
      flush: 1
      grace: 30 # info: exceeds
    pipeline:
      inputs:
        - name: systemd
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: fluent-bit
  namespace: logging
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
          image: fluent/fluent-bit:3.2.4
          volumeMounts:
            - name: config
              mountPath: /fluent-bit/etc/
            - name: varlog
              mountPath: /var/log
      volumes:
        - name: config
          configMap:
            name: fluent-bit
        - name: varlog
          hostPath:
            path: /var/log
`,
      },
      {
        title: 'Less than the default of Fluent Bit.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: fluent-bit
  namespace: logging
data:
  fluent-bit.conf: |
    [SERVICE]
        Flush 1

    [INPUT]
        Name tail
        Path /var/log/containers/*.log
        DB /var/log/flb.db
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: fluent-bit
  namespace: logging
spec:
  selector:
    matchLabels:
      app: fluent-bit
  template:
    metadata:
      labels:
        app: fluent-bit
    spec:
      terminationGracePeriodSeconds: 2 # info: exceeds
      containers:
        - name: fluent-bit
          image: fluent/fluent-bit:3.2.4
          volumeMounts:
            - name: config
              mountPath: /fluent-bit/etc/
            - name: varlog
              mountPath: /var/log
      volumes:
        - name: config
          configMap:
            name: fluent-bit
        - name: varlog
          hostPath:
            path: /var/log
`,
      },
    ],
  },
})
