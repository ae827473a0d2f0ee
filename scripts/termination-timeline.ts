import { DEREGISTRATION_DELAY_SECONDS } from '../src/kubernetes/controllers/aws-load-balancer.js'
import { DEFAULT_GRACE_PERIOD, LEAST_STOP_SECONDS } from '../src/rule/grace-period.js'
import { needSeconds, shutdownBudgetSeconds } from '../src/rule/pre-stop.js'
import { drawTimeline, type Row, type Timeline } from './timeline-drawing.js'

const need = needSeconds.default
const budget = shutdownBudgetSeconds.default
const grace = DEFAULT_GRACE_PERIOD
/** What gunicorn gives requests to end, as an example of a long drain (docs.gunicorn.org, graceful_timeout). */
const LONG_DRAIN = 30
const short = need.clusterip

/** How traffic reaches a Pod, in the words of the guide, by the keys of the option `needSeconds`. */
const ways: readonly { readonly key: keyof typeof need; readonly name: string; readonly why: string }[] = [
  { key: 'clusterip', name: 'Service, inside the cluster', why: 'kube-proxy on every node' },
  { key: 'mesh', name: 'service mesh', why: 'the control plane tells every proxy' },
  { key: 'ingress', name: 'Ingress or Gateway', why: 'the controller batches its updates, its workers poll for them' },
  { key: 'lb-node', name: 'load balancer, to nodes', why: 'kube-proxy on every node, and connections that the load balancer keeps open' },
  { key: 'lb-pod', name: 'load balancer, to Pods', why: 'calls to the API of the cloud, one target after the other' },
]

/** The smallest grace period that holds a delay and the time to stop, as the rules suggest it. */
const graceFor = (delay: number) => Math.ceil((delay + budget) / 5) * 5

/** A container that serves through its delay, gets its stop signal and drains. */
const works = (title: string, key: 'ingress' | 'lb-pod'): Row => ({
  title,
  detail: `terminationGracePeriodSeconds: ${Math.max(grace, graceFor(need[key]))}`,
  arrivals: [{ from: 0, to: need[key], kind: 'served' }],
  bars: [
    { from: 0, to: need[key], kind: 'serves', text: `preStop: sleep ${need[key]}` },
    { from: need[key], to: need[key] + budget, kind: 'drains', text: 'drains, exits' },
  ],
  signals: [{ at: need[key], text: 'SIGTERM' }],
  note: 'Every connection finds somebody who answers it, and every request ends.',
})

const failures: readonly Row[] = [
  {
    title: 'No preStop hook',
    rule: 'prestop-missing',
    arrivals: [{ from: 0, to: need.ingress, kind: 'refused' }],
    bars: [{ from: 0, to: budget, kind: 'drains', text: 'drains, exits' }],
    signals: [{ at: 0, text: 'SIGTERM' }],
    failsAt: 0,
    note: `For ${need.ingress} s connections arrive at a closed port: 502 on every rollout.`,
  },
  {
    title: `A delay of ${short} s behind an Ingress`,
    rule: 'prestop-too-short',
    arrivals: [
      { from: 0, to: short, kind: 'served' },
      { from: short, to: need.ingress, kind: 'refused' },
    ],
    bars: [
      { from: 0, to: short, kind: 'serves', text: 'preStop' },
      { from: short, to: short + budget, kind: 'drains', text: 'drains, exits' },
    ],
    signals: [{ at: short, text: 'SIGTERM' }],
    failsAt: short,
    note: `What arrives between second ${short} and second ${need.ingress} is refused.`,
  },
  {
    title: 'preStop tells the server to quit',
    rule: 'prestop-async-quit',
    arrivals: [{ from: 0, to: need.ingress, kind: 'refused' }],
    bars: [{ from: 0, to: budget, kind: 'drains', text: 'nginx -s quit' }],
    signals: [{ at: 0, text: 'SIGTERM' }],
    failsAt: 0,
    note: 'The command returns at once: no delay, and the stop signal follows while the server still drains.',
  },
  {
    title: 'A delay as long as the grace period',
    rule: 'prestop-exceeds-grace-period',
    arrivals: [{ from: 0, to: need.ingress, kind: 'served' }],
    bars: [
      { from: 0, to: grace, kind: 'serves', text: `preStop: sleep ${grace}` },
      { from: grace, to: grace + LEAST_STOP_SECONDS, kind: 'drains', text: '' },
    ],
    signals: [
      { at: grace, text: 'SIGTERM', before: true },
      { at: grace + LEAST_STOP_SECONDS, text: 'SIGKILL', kill: true },
    ],
    failsAt: grace + LEAST_STOP_SECONDS,
    note: `The kubelet adds ${LEAST_STOP_SECONDS} s once, then kills: requests that take longer are cut.`,
  },
  {
    title: 'A drain longer than the rest',
    rule: 'grace-period-shorter-than-drain',
    arrivals: [{ from: 0, to: need.ingress, kind: 'served' }],
    bars: [
      { from: 0, to: need.ingress, kind: 'serves', text: `preStop: sleep ${need.ingress}` },
      { from: need.ingress, to: grace, kind: 'drains', text: `would drain for ${LONG_DRAIN} s` },
      { from: grace, to: need.ingress + LONG_DRAIN, kind: 'lost', text: '' },
    ],
    signals: [
      { at: need.ingress, text: 'SIGTERM' },
      { at: grace, text: 'SIGKILL', kill: true },
    ],
    failsAt: grace,
    note: `${need.ingress} s of delay and ${LONG_DRAIN} s of drain do not fit into ${grace} s.`,
  },
  {
    title: 'A shell is PID 1',
    rule: 'shell-pid1-swallows-sigterm',
    arrivals: [{ from: 0, to: need.ingress, kind: 'served' }],
    bars: [
      { from: 0, to: need.ingress, kind: 'serves', text: `preStop: sleep ${need.ingress}` },
      { from: need.ingress, to: grace, kind: 'deaf', text: 'the application knows of nothing' },
    ],
    signals: [
      { at: need.ingress, text: 'SIGTERM is lost' },
      { at: grace, text: 'SIGKILL', kill: true },
    ],
    failsAt: grace,
    note: 'Every stop takes the whole grace period, and ends connections that are kept alive in the middle.',
  },
  {
    title: 'An init in front of a shell',
    rule: 'init-wraps-nonexec-shell',
    arrivals: [{ from: 0, to: need.ingress, kind: 'served' }],
    bars: [{ from: 0, to: need.ingress, kind: 'serves', text: `preStop: sleep ${need.ingress}` }],
    signals: [{ at: need.ingress, text: 'SIGTERM ends the shell, the init, the container', kill: true }],
    failsAt: need.ingress,
    note: 'The application is killed within milliseconds, without draining at all.',
  },
  {
    title: 'The stop signal means "stop now"',
    rule: 'stop-signal-not-graceful',
    arrivals: [{ from: 0, to: need.ingress, kind: 'served' }],
    bars: [{ from: 0, to: need.ingress, kind: 'serves', text: `preStop: sleep ${need.ingress}` }],
    signals: [{ at: need.ingress, text: 'SIGTERM, for nginx before 1.19.5', kill: true }],
    failsAt: need.ingress,
    note: 'The server drops the requests that it is answering.',
  },
  {
    title: 'A target that drains for longer',
    rule: 'lb-deregistration-exceeds-grace-period',
    arrivals: [{ from: 0, to: need['lb-pod'], kind: 'served' }],
    bars: [
      { from: 0, to: need['lb-pod'], kind: 'serves', text: `preStop: sleep ${need['lb-pod']}` },
      { from: need['lb-pod'], to: grace, kind: 'drains', text: 'drains' },
      { from: grace, to: Number.POSITIVE_INFINITY, kind: 'lost', text: `${DEREGISTRATION_DELAY_SECONDS} s` },
    ],
    signals: [
      { at: need['lb-pod'], text: 'SIGTERM' },
      { at: grace, text: 'SIGKILL', kill: true },
    ],
    failsAt: grace,
    note: `An ALB or NLB waits ${DEREGISTRATION_DELAY_SECONDS} s for open requests; the Pod is gone after ${grace}.`,
  },
]

const timeline: Timeline = {
  title: 'From the deletion of a Pod to the last packet',
  description: `A time axis in seconds since the deletion of a Pod. At the top, how long new connections still arrive: ${ways.map(({ key, name }) => `${name} ${need[key]} s`).join(', ')}. Below it, what works: a preStop sleep of that length, then SIGTERM, then up to ${budget} seconds to drain, all within the grace period of ${grace} seconds. Below that ${failures.length} ways in which it fails: ${failures.map(({ title, note }) => `${title}: ${note}`).join(' ')}`,
  seconds: need.ingress + LONG_DRAIN + 2,
  line: { at: grace, text: `grace period: ${grace} s by default` },
  sections: [
    {
      heading: 'How long new connections still arrive at the Pod',
      rows: ways.map(({ key, name }) => ({
        title: name,
        arrivals: [],
        bars: [{ from: 0, to: need[key], kind: 'served', text: '' }],
        signals: [],
        beside: `${need[key]} s`,
      })),
    },
    { heading: 'What works', rows: [works('Behind an Ingress or Gateway', 'ingress'), works('Load balancer, to Pods', 'lb-pod')] },
    { heading: 'What fails, and the rule that finds it', rows: failures },
  ],
}

/** The picture of docs/guides/zero-downtime-rollouts.md, as SVG. All times in it are those that rules count with. */
export const terminationTimeline = (): string => drawTimeline(timeline)

/** The part of the guide that says the same as the picture: how long traffic arrives, and what the numbers in the picture mean. */
export function terminationTables(): string {
  const waits = ways.map(({ key, name, why }) => `| ${name} | ${need[key]} s | ${graceFor(need[key])} s | ${why} |`)
  const rows = failures.map(({ title, rule, note }, index) => `| ${index + 1} | ${title} | ${note} | [${rule}](../rules/${rule}.md) |`)
  return `| the way of the traffic | preStop delay | least grace period | what takes the time |
| --- | --- | --- | --- |
${waits.join('\n')}

The least grace period is the delay and ${budget} seconds for the application to stop. Both are options of the rules: \`needSeconds\` and \`shutdownBudgetSeconds\`.

| in the picture | what is wrong | what happens | rule |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}
