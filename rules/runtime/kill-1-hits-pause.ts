import { defineRule, excerpt, execActions, withoutWrappers } from '../../src/rule/index.js'

/** Signals that end the pause process of the sandbox; it handles no other. Source: build/pause/linux/pause.c of Kubernetes. */
const ending = new Set(['TERM', 'INT', '15', '2'])

/** The signal that a `kill` sends to process 1, as a name or number; undefined where it sends none to it. */
function signalToOne(words: readonly (string | undefined)[]): string | undefined {
  let signal = 'TERM'
  for (let at = 1; at < words.length; at++) {
    const word = words[at]
    if (word === '1') return signal
    if (word === '-s' || word === '-n' || word === '--signal') signal = plain(words[++at])
    else if (word === '-l' || word === '-L' || word === '--list') return undefined
    else if (word !== undefined && /^-[A-Za-z0-9]+$/.test(word)) signal = plain(word.slice(1))
  }
  return undefined
}

const plain = (signal: string | undefined): string => (signal ?? '?').toUpperCase().replace(/^SIG/, '')

export default defineRule({
  id: 'kill-1-hits-pause',
  summary: 'A signal for PID 1 does not go to the application: the Pod shares its processes.',
  why: 'With shareProcessNamespace PID 1 is the pause process of the Pod, not the application: a reload or a graceful stop by "kill 1" is lost, and SIGTERM takes down the sandbox with every container in it.',
  details: `
The kubelet's pause process ends on SIGTERM and SIGINT, which restarts every container of the Pod, and ignores everything else. A container that does not run as the user of the sandbox may not
signal it at all. With \`hostPID\` process 1 is the init of the node; that is a warning, since only a privileged user may signal it.

Looked through are hooks, exec probes, and the scripts that containers start, mounted ones too.`,
  category: 'runtime',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  sources: [
    {
      title: 'Share process namespace between containers in a Pod',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/#understanding-process-namespace-sharing',
    },
    { title: 'The pause process', url: 'https://github.com/kubernetes/kubernetes/blob/master/build/pause/linux/pause.c' },
  ],
  messages: {
    lost: 'The Pod shares its processes (shareProcessNamespace), so PID 1 is the pause process: "{command}" in container "{container}" never reaches the application. Signal the application by its name (pkill), or by its PID file.',
    sandbox:
      'The Pod shares its processes (shareProcessNamespace), so PID 1 is the pause process: "{command}" in container "{container}" ends the sandbox of the Pod, which kills every container of it without draining. Signal the application by its name (pkill), or by its PID file.',
    node: 'The Pod sees the processes of its node (hostPID), so PID 1 is the init of the node: "{command}" in container "{container}" signals that, and not the application. Signal the application by its name (pkill), or by its PID file.',
  },
  needs: ['shell'],
  reports: 'elsewhere',
  on: {
    container(container, { report, shell }) {
      const { pod } = container.workload
      const shared = pod.at('shareProcessNamespace')
      const host = pod.at('hostPID')
      if (shared.boolean !== true && host.boolean !== true) return
      const tell = (signal: string | undefined, at: Parameters<typeof report>[0]['at'], command: string) => {
        // Signal 0 only asks whether a process is there.
        if (signal === undefined || signal === '0') return
        const common = { at, data: { container: container.label, command }, distinguish: command }
        if (shared.boolean === true)
          report({
            ...common,
            message: ending.has(signal) ? 'sandbox' : 'lost',
            related: [{ at: shared, message: 'processes are shared here' }],
          })
        else
          report({
            ...common,
            message: 'node',
            related: [{ at: host, message: 'the processes of the node are shared here' }],
            lower: 'warning',
            because: 'only a privileged user may signal the init of the node',
          })
      }
      for (const action of execActions(container)) {
        const { words } = withoutWrappers(action.words)
        if (!/(?:^|\/)kill$/.test(words[0]?.text ?? '')) continue
        const texts = words.map(word => word.text)
        const target = words.find(word => word.text === '1')?.at ?? words[0]?.at
        if (target) tell(signalToOne(texts), target, texts.map(text => text ?? '…').join(' '))
      }
      for (const { commands } of shell.scripts(container))
        for (const { name, words, part } of commands)
          if (name === 'kill') tell(signalToOne(words.map(word => word.text)), part, excerpt(part))
    },
  },
  examples: {
    good: [
      {
        title: 'Every container has processes of its own: PID 1 is the application.',
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
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "kill -QUIT 1; sleep 10"]
`,
      },
      {
        title: 'The application is signalled by its name.',
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
      shareProcessNamespace: true
      containers:
        - name: nginx
          image: nginx:1.27
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "sleep 10; pkill -QUIT -o nginx"]
        - name: reloader
          image: registry.example.com/reloader:2
`,
      },
      {
        title: 'Signal 0 asks whether the process is there.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  shareProcessNamespace: true
  containers:
    - name: web
      image: registry.example.com/web:1
      livenessProbe:
        exec:
          command: [kill, "-0", "1"]
`,
      },
      {
        title: 'Another process than 1.',
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
      shareProcessNamespace: true
      containers:
        - name: web
          image: registry.example.com/web:1
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "kill -TERM $(cat /run/web.pid); kill -l 1"]
`,
      },
    ],
    bad: [
      {
        title: 'The hook of an application that knows SIGQUIT.',
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
      shareProcessNamespace: true
      containers:
        - name: web
          image: registry.example.com/web:1
          lifecycle:
            preStop:
              exec:
                command: [kill, -QUIT, "1"] # error: lost
`,
      },
      {
        title: 'A sidecar that reloads nginx, and a hook that ends the sandbox.',
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
      shareProcessNamespace: true
      containers:
        - name: nginx
          image: nginx:1.27
          lifecycle:
            preStop:
              exec:
                command:
                  - /bin/sh
                  - -c
                  - sleep 5 && kill 1 # error: sandbox
        - name: reloader
          image: alpine:3.20
          command:
            - /bin/sh
            - -c
            - |
              while true; do
                inotifywait -e modify /etc/nginx/conf.d
                kill -HUP 1 # error: lost
              done
`,
      },
      {
        title: 'The processes of the node.',
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
      hostPID: true
      containers:
        - name: agent
          image: registry.example.com/agent:3
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "kill -s TERM 1"] # warning: node
`,
      },
      {
        title: 'A hook in a mounted script.',
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
      shareProcessNamespace: true
      volumes:
        - name: scripts
          configMap:
            name: scripts
            defaultMode: 0755
      containers:
        - name: web
          image: nginx:1.27
          lifecycle:
            preStop:
              exec:
                command: [/scripts/stop.sh]
          volumeMounts:
            - name: scripts
              mountPath: /scripts
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: scripts
data:
  stop.sh: |
    #!/bin/sh
    sleep 10
    kill -QUIT 1 # error: lost
`,
      },
    ],
  },
})
