import {
  defineRule,
  eachFluentBit,
  type FileLife,
  type Finding,
  type FluentBitConfig,
  fileLifeOf,
  type Place,
} from '../../src/rule/index.js'

const messages = {
  duplicates:
    'This input has no DB: Fluent Bit forgets how far it has read, and sends every file under {path} again from its head whenever its container starts. Give it a DB on a volume that outlives the Pod.',
  loses:
    'This input has no DB: Fluent Bit forgets how far it has read, and lines that are written to {path} while it is restarted or rolled out are never sent. Give it a DB on a volume that outlives the Pod.',
  lost: 'The database with the offsets of {path} lies in {where} and is gone with it: after every rollout Fluent Bit {effect}. Put it where the files themselves are, on a volume that outlives the Pod.',
} as const

export default defineRule({
  id: 'fluentbit-tail-no-db',
  summary: 'Fluent Bit forgets how far it has read the log files.',
  why: 'Without a database of offsets that outlives its container, every restart and rollout of Fluent Bit loses the lines that were written in the meantime or, with Read_from_Head, sends all files again: gaps or millions of duplicates in the log store.',
  details: `
It looks at inputs \`tail\` of Fluent Bit in ConfigMaps and Secrets, in the classic format and in YAML, with the files that they include. The database has to live at least as long as the files: on a hostPath for the logs of the node
(which are read there), on the emptyDir for files that a sidecar reads from an emptyDir.

It is **info** for files in an emptyDir, where only a restart of the container counts, and where no workload is seen to read the configuration and the files are not those below \`/var/log\`. It is silent for files of the container itself, for \`Exit_On_Eof\`,
for Jobs, and where a variable or a template decides.`,
  category: 'runtime',
  severity: 'warning',
  presets: ['recommended'],
  since: '0.1.0',
  sources: [
    { title: 'Fluent Bit: tail, database file', url: 'https://docs.fluentbit.io/manual/pipeline/inputs/tail#database-file' },
    { title: 'Fluent Bit: tail, keeping state', url: 'https://docs.fluentbit.io/manual/pipeline/inputs/tail#tailing-files-keeping-state' },
    { title: 'Volumes', url: 'https://kubernetes.io/docs/concepts/storage/volumes/' },
  ],
  messages,
  on: {
    ConfigMap(config, { report, embedded }) {
      for (const { finding } of eachFluentBit(embedded, config.resource, judge)) report(finding)
    },
    Secret(config, { report, embedded }) {
      for (const { finding } of eachFluentBit(embedded, config.resource, judge)) report(finding)
    },
  },
  examples: {
    good: [
      {
        title: 'On the node, beside the logs.',
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
        Parsers_File parsers.conf

    [INPUT]
        Name tail
        Tag kube.*
        Path /var/log/containers/*.log
        DB /var/log/flb_kube.db
        Mem_Buf_Limit 5MB

    [OUTPUT]
        Name es
        Match *
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
        title: 'A sidecar that reads from an emptyDir; files of the container itself.',
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
        Parsers_File parsers.conf

    [INPUT]
        Name tail
        Tag kube.*
        Path /app/logs/*.log
        DB /app/logs/flb_kube.db
        Mem_Buf_Limit 5MB

    [OUTPUT]
        Name es
        Match *
---
apiVersion: apps/v1
kind: Deployment
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
            - name: logs
              mountPath: /app/logs
      volumes:
        - name: config
          configMap:
            name: fluent-bit
        - name: logs
          emptyDir: {}
`,
      },
      {
        title: 'A variable decides, another input, an import that ends.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: fluent-bit
  namespace: logging
data:
  fluent-bit.conf: |
    [INPUT]
        Name tail
        Path /var/log/containers/*.log
        DB \${STATE_DIR}/kube.db

    [INPUT]
        Name systemd
        Tag host.*

    [INPUT]
        Name tail
        Path /var/log/old/*.log
        Exit_On_Eof true
`,
      },
    ],
    bad: [
      {
        title: 'All files again at every start.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: fb
  namespace: logging
data:
  fluent-bit.conf: |
    [INPUT] # warning: duplicates
        Name tail
        Path /var/log/containers/*.log
        Read_from_Head true
`,
      },
      {
        title: 'In an included file.',
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

    @INCLUDE input-kubernetes.conf
  input-kubernetes.conf: |
    [INPUT] # warning: loses
        Name tail
        Path /var/log/containers/*.log
        Parser cri
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
        title: 'In YAML; the database lies in an emptyDir.',
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
    pipeline:
      inputs:
        - name: tail
          path: /var/log/containers/*.log
          db: /state/kube.db # warning: lost
          read_from_head: true
        - name: tail # info: loses
          path: /state/app.log
      outputs:
        - name: stdout
          match: "*"
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
            - name: state
              mountPath: /state
      volumes:
        - name: config
          configMap:
            name: fluent-bit
        - name: varlog
          hostPath:
            path: /var/log
        - name: state
          emptyDir: {}
`,
      },
      {
        title: 'The database dies with the container.',
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
        Parsers_File parsers.conf

    [INPUT]
        Name tail
        Tag kube.*
        Path /var/log/containers/*.log
        DB /tail-db/flb_kube.db # warning: lost
        Mem_Buf_Limit 5MB

    [OUTPUT]
        Name es
        Match *
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
    ],
  },
})

interface Found {
  readonly at: Extract<Place, { readonly from: number }>
  readonly finding: Finding<typeof messages>
}

const rank: Readonly<Record<FileLife, number>> = { container: 0, pod: 1, longer: 2 }

function judge({ sections, container, workload }: FluentBitConfig): readonly Found[] {
  if (workload?.runsToCompletion) return []
  return sections.flatMap((section): readonly Found[] => {
    if (section.kind !== 'input' || section.plugin !== 'tail' || section.on('exit_on_eof') !== false) return []
    const path = section.get('path')?.value?.split(',')[0]?.trim()
    if (!path) return []
    const files = container && fileLifeOf(container, path)
    const head = section.on('read_from_head') === true
    const related = container
      ? [{ at: container.at('image'), message: `container "${container.label}" of ${container.workload.label} reads this file` }]
      : []
    const db = section.get('db')
    if (!db) {
      if (!section.complete || files?.life === 'container') return []
      const unseen = !files && !path.startsWith('/var/log/')
      const lower =
        files?.life === 'pod'
          ? ({ lower: 'info', because: 'the files are gone with the Pod: only a restart of the container counts' } as const)
          : unseen
            ? ({ lower: 'info', because: 'the manifests do not show where the files come from' } as const)
            : {}
      return [{ at: section.at, finding: { at: section.at, message: head ? 'duplicates' : 'loses', data: { path }, related, ...lower } }]
    }
    const kept = container && db.value !== undefined ? fileLifeOf(container, db.value) : undefined
    if (!files || !kept || rank[kept.life] >= rank[files.life]) return []
    return [
      {
        at: db.valueAt,
        finding: {
          at: db.valueAt,
          message: 'lost',
          data: {
            path,
            where: kept.volume === undefined ? 'the file system of the container' : `the emptyDir ${kept.volume}`,
            effect: head
              ? 'sends every file again from its head'
              : 'goes on at the end of every file, and what was written in the meantime is never sent',
          },
          related,
          ...(files.life === 'pod' && {
            lower: 'info',
            because: 'the files are gone with the Pod: only a restart of the container counts',
          }),
        },
      },
    ]
  })
}
