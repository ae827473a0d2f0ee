import { defineRule, excerpt, onlyWaits, parentOf, sharesProcesses, stopImpact } from '../../src/rule/index.js'

/** A sleep up to this long is a pause in front of something else. In seconds. */
const SHORT = 300

export default defineRule({
  id: 'idle-command-pid1',
  summary: 'A container only sleeps or follows a file as PID 1, which drops SIGTERM.',
  why: 'The kernel delivers to PID 1 only signals that it handles, and neither sleep nor tail handles any: every stop of the Pod waits out the whole grace period before it is killed, which slows rollouts and node drains down.',
  details: `
For information: such a container loses nothing when it is killed, but the Pod stays around for the grace period. A log shipper made of \`tail -f\` is the usual case. An init in front, or a shell that waits with a trap, ends at once.
Silent for Jobs, init containers, a grace period of 0, Pods that share their processes (there the program is not PID 1 and ends at once), and where shell-pid1-swallows-sigterm says that a shell stays in front.`,
  category: 'runtime',
  severity: 'info',
  presets: [],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'pid_namespaces(7): the init process', url: 'https://man7.org/linux/man-pages/man7/pid_namespaces.7.html' },
    { title: 'Pod lifecycle: termination', url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination' },
  ],
  messages: {
    waits:
      '"{command}" is PID 1 of container "{container}" and drops SIGTERM: every stop of the Pod waits {grace}, then kills it. Where that matters, let a shell wait: sh -c "trap \'exit 0\' TERM; {command} & wait".',
  },
  needs: ['shell'],
  reports: 'elsewhere',
  on: {
    container(container, { report, cluster, runtime, shell }) {
      const line = runtime.commandLine(container)
      const verdict = shell.pid1(container)
      const part = verdict && (verdict.outcome === 'exec' || (verdict.outcome === 'idle' && !verdict.certain)) ? verdict.command : undefined
      if (verdict ? !part || verdict.trap : !line.program[0]?.at) return
      const words = part ? excerpt(part).split(' ') : line.program.map(word => word.text)
      if (!onlyWaits(words, SHORT) || parentOf(line) || sharesProcesses(container)) return
      const impact = stopImpact(container, cluster, runtime)
      if (!impact) return
      const command = words.map(word => word ?? '…').join(' ')
      const whole = !part && line.wrappers.length === 0 && container.at('args').absent && !words.includes(undefined)
      report({
        at: part ?? line.program[0]?.at ?? container.at('command'),
        message: 'waits',
        data: { container: container.label, command, grace: impact.grace },
        fix:
          whole && /^[\w ./-]+$/.test(command)
            ? container.at('command').set(['sh', '-c', `trap 'exit 0' TERM; ${command} & wait`])
            : undefined,
      })
    },
  },
  examples: {
    good: [
      {
        title: 'A shell that waits ends at once.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: tools
spec:
  selector:
    matchLabels:
      app: tools
  template:
    metadata:
      labels:
        app: tools
    spec:
      containers:
        - name: tools
          image: alpine:3.20
          command: [sh, "-c", trap 'exit 0' TERM; sleep infinity & wait]
`,
      },
      {
        title: 'An init in front.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: tools
spec:
  selector:
    matchLabels:
      app: tools
  template:
    metadata:
      labels:
        app: tools
    spec:
      containers:
        - name: tools
          image: registry.example.com/tools:1
          command: [tini, --, sleep, infinity]
`,
      },
      {
        title: 'A Job, and a short sleep.',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata:
  name: wait
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: wait
          image: alpine:3.20
          command: [sleep, "3600"]
---
apiVersion: v1
kind: Pod
metadata:
  name: short
spec:
  containers:
    - name: short
      image: alpine:3.20
      command: [sleep, "30"]
`,
      },
      {
        title: 'Processes are shared: sleep is not PID 1.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: tools
spec:
  selector:
    matchLabels:
      app: tools
  template:
    metadata:
      labels:
        app: tools
    spec:
      shareProcessNamespace: true
      containers:
        - name: tools
          image: alpine:3.20
          command: [sleep, infinity]
`,
      },
    ],
    bad: [
      {
        title: 'A toolbox.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: tools
spec:
  selector:
    matchLabels:
      app: tools
  template:
    metadata:
      labels:
        app: tools
    spec:
      containers:
        - name: tools
          image: alpine:3.20
          command: [sleep, infinity] # info: waits
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: tools
spec:
  selector:
    matchLabels:
      app: tools
  template:
    metadata:
      labels:
        app: tools
    spec:
      containers:
        - name: tools
          image: alpine:3.20
          command: [sh, "-c", trap 'exit 0' TERM; sleep infinity & wait]
`,
      },
      {
        title: 'A container that shows a log file.',
        yaml: `
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
      containers:
        - name: web
          image: registry.example.com/web:1
        - name: access-log
          image: busybox:1.36
          args: [/bin/sh, -c, tail -n+1 -F /var/log/access.log] # info: waits
`,
      },
      {
        title: 'Kept alive with tail.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: debug
spec:
  selector:
    matchLabels:
      app: debug
  template:
    metadata:
      labels:
        app: debug
    spec:
      containers:
        - name: debug
          image: registry.example.com/debug:2
          command: ["tail"] # info: waits
          args: ["-f", "/dev/null"]
`,
      },
    ],
  },
})
