import {
  defineRule,
  eachFluentBit,
  type Finding,
  type FluentBitConfig,
  type FluentBitEntry,
  type Place,
  runsRelease,
} from '../../src/rule/index.js'

const messages = {
  shared:
    'Two inputs keep their offsets in {db}: when Fluent Bit starts, each deletes the entries of files that are not its own, so the other one has forgotten how far it had read, and loses lines or sends them again. Give each input a database of its own.',
} as const

export default defineRule({
  id: 'fluentbit-db-shared',
  summary: 'Two inputs of Fluent Bit share one database of offsets.',
  why: 'At its start every tail input deletes from its database what it does not read. With one database for two inputs each start throws away the offsets of the other: lines are lost, or whole files are sent again.',
  details: `
It looks at inputs \`tail\` that one Fluent Bit reads, included files too, and reports the second \`DB\` with the same path. Paths that hold a variable which the configuration does not set are not compared. Releases before 3.0.2 delete nothing at their
start; there it is **info**, since the documentation asks for a database of its own all the same.`,
  category: 'runtime',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  sources: [
    { title: 'Fluent Bit: tail, database file', url: 'https://docs.fluentbit.io/manual/pipeline/inputs/tail#database-file' },
    {
      title: 'Fluent Bit issue 8928: tail removes entries from the database during startup',
      url: 'https://github.com/fluent/fluent-bit/issues/8928',
    },
    { title: 'in_tail deletes stale entries', url: 'https://github.com/fluent/fluent-bit/blob/master/plugins/in_tail/tail_db.c' },
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
        title: 'One for each.',
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
        Tag kube.*
        Path /var/log/containers/*.log
        DB /var/log/flb_kube.db

    [INPUT]
        Name tail
        Tag audit.*
        Path /var/log/audit/audit.log
        DB /var/log/flb_audit.db
`,
      },
      {
        title: 'A variable that is set elsewhere; another kind of input.',
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
        Tag kube.*
        Path /var/log/containers/*.log
        DB \${DB}

    [INPUT]
        Name tail
        Tag audit.*
        Path /var/log/audit/audit.log
        DB \${DB}

    [INPUT]
        Name systemd
        DB /var/log/flb.db

    [INPUT]
        Name tail
        Path /a
        DB /var/log/flb.db
`,
      },
    ],
    bad: [
      {
        title: 'One file for two inputs.',
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
        Tag kube.*
        Path /var/log/containers/*.log
        DB /var/log/flb.db

    [INPUT]
        Name tail
        Tag audit.*
        Path /var/log/audit/audit.log
        DB /var/log/flb.db # error: shared
`,
      },
      {
        title: 'By a variable, in YAML.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: fluent-bit
  namespace: logging
data:
  fluent-bit.yaml: |
    env:
      state: /var/lib/fluent-bit
    pipeline:
      inputs:
        - name: tail
          path: /var/log/containers/*.log
          db: \${state}/tail.db
        - name: tail
          path: /var/log/pods/*/*/*.log
          db: /var/lib/fluent-bit/tail.db # error: shared
      outputs:
        - name: stdout
          match: "*"
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
    @INCLUDE inputs.conf
  inputs.conf: |
    [INPUT]
        Name tail
        Tag kube.*
        Path /var/log/containers/*.log
        DB /var/log/flb.db

    [INPUT]
        Name tail
        Tag audit.*
        Path /var/log/audit/audit.log
        DB /var/log/flb.db # error: shared
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
        title: 'A release that deletes nothing.',
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
    @INCLUDE inputs.conf
  inputs.conf: |
    [INPUT]
        Name tail
        Tag kube.*
        Path /var/log/containers/*.log
        DB /var/log/flb.db

    [INPUT]
        Name tail
        Tag audit.*
        Path /var/log/audit/audit.log
        DB /var/log/flb.db # info: shared
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
          image: fluent/fluent-bit:2.2.3
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

function judge({ sections, container }: FluentBitConfig): readonly Found[] {
  const first = new Map<string, FluentBitEntry>()
  return sections.flatMap((section): readonly Found[] => {
    const db = section.kind === 'input' && section.plugin === 'tail' ? section.get('db') : undefined
    if (db?.value === undefined) return []
    const other = first.get(db.value)
    if (!other) {
      first.set(db.value, db)
      return []
    }
    const related = [{ at: other.at, message: 'another input keeps its offsets there' }]
    const keeps = container !== undefined && runsRelease(container, '<3.0.2')
    return [
      {
        at: db.valueAt,
        finding: {
          at: db.valueAt,
          message: 'shared',
          data: { db: db.value },
          related,
          ...(keeps && { lower: 'info', because: 'this release of Fluent Bit deletes no entries at its start' }),
        },
      },
    ]
  })
}
