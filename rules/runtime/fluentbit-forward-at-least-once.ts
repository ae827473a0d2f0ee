import { defineRule, eachFluentBit, type Finding, type FluentBitConfig, type Place } from '../../src/rule/index.js'

const messages = {
  atLeastOnce:
    'With Require_ack_response a chunk is sent again when its acknowledgement is late or lost, also when {host} has it already: records come twice there after a timeout or a restart. Make the receiver drop duplicates, or count with them.',
} as const

export default defineRule({
  id: 'fluentbit-forward-at-least-once',
  summary: 'Fluent Bit forwards records at least once, which is more than once at times.',
  why: 'An acknowledgement that comes too late makes Fluent Bit send the whole chunk again. Whoever counts log lines, bills by them or alerts on them sees some twice, most of all while the receiver is slow or restarted.',
  details: `
Always **info**: it is what the option is for, and losing records instead is seldom better. It looks at outputs \`forward\` with \`Require_ack_response\`, and is silent with \`Retry_Limit no_retries\`.`,
  category: 'runtime',
  severity: 'info',
  presets: [],
  since: '0.1.0',
  sources: [
    { title: 'Fluent Bit: forward', url: 'https://docs.fluentbit.io/manual/pipeline/outputs/forward#configuration-parameters' },
    { title: 'Fluent Bit: scheduling and retries', url: 'https://docs.fluentbit.io/manual/administration/scheduling-and-retries' },
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
        title: 'Sent once, and lost at times.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: fluent-bit
  namespace: logging
data:
  fluent-bit.conf: |
    [OUTPUT]
        Name forward
        Match *
        Host fluentd.logging
        Port 24224
        Require_ack_response Off
`,
      },
      {
        title: 'Without retries.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: fluent-bit
  namespace: logging
data:
  fluent-bit.conf: |
    [OUTPUT]
        Name forward
        Match *
        Host fluentd.logging
        Port 24224
        Require_ack_response On
        Retry_Limit no_retries
`,
      },
    ],
    bad: [
      {
        title: 'With acknowledgements.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: fluent-bit
  namespace: logging
data:
  fluent-bit.conf: |
    [OUTPUT]
        Name forward
        Match *
        Host fluentd.logging
        Port 24224
        Require_ack_response On # info: atLeastOnce
`,
      },
      {
        title: 'In YAML.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: fluent-bit
  namespace: logging
data:
  fluent-bit.yaml: |
    pipeline:
      inputs:
        - name: cpu
      outputs:
        - name: forward
          match: "*"
          require_ack_response: true # info: atLeastOnce
`,
      },
    ],
  },
})

interface Found {
  readonly at: Extract<Place, { readonly from: number }>
  readonly finding: Finding<typeof messages>
}

function judge({ sections }: FluentBitConfig): readonly Found[] {
  return sections.flatMap((section): readonly Found[] => {
    const entry = section.kind === 'output' && section.plugin === 'forward' ? section.get('require_ack_response') : undefined
    if (!entry || section.on('require_ack_response') !== true || /^no_retries$/i.test(section.get('retry_limit')?.value ?? '')) return []
    const host = section.get('host')?.value ?? 'the receiver'
    return [{ at: entry.at, finding: { at: entry.at, message: 'atLeastOnce', data: { host } } }]
  })
}
