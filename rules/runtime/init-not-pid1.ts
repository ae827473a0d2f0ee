import { defineRule } from '../../src/rule/index.js'

/** Whether tini is told to be a subreaper, before the program that it starts. */
function reaps(words: readonly (string | undefined)[]): boolean {
  const dashes = words.indexOf('--')
  return (dashes < 0 ? words : words.slice(0, dashes)).some(word => /^-[a-zA-Z]*s/.test(word ?? ''))
}

const systemd = /^(?:\/usr)?\/sbin\/init$|(?:^|\/)systemd$/

export default defineRule({
  id: 'init-not-pid1',
  summary: 'An init that must be PID 1 runs in a Pod that shares its processes.',
  why: 'With shareProcessNamespace PID 1 is the pause process of the Pod: s6-overlay and systemd refuse to start, and what the container should run never comes up.',
  details: `
- **s6-overlay** (\`/init\`, as in the images of linuxserver.io) ends with "can only run as pid 1", since version 3; **systemd** refuses to manage a system that it did not boot: an error. Where only the
  path \`/init\` tells (the image is not known), a warning.
- **my_init** of phusion/baseimage signals *every* process it can see when it ends: those of the other containers too. A warning.
- **tini** starts, and reaps no zombie processes unless it is told to be a subreaper (\`-s\`, or \`TINI_SUBREAPER\`): info.

The same holds with \`hostPID\`.`,
  category: 'runtime',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  sources: [
    {
      title: 'Share process namespace between containers in a Pod',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/#understanding-process-namespace-sharing',
    },
    { title: 's6-overlay must be PID 1 (issue 383)', url: 'https://github.com/just-containers/s6-overlay/issues/383' },
    { title: 'tini: subreaping', url: 'https://github.com/krallin/tini#subreaping' },
    { title: 'my_init of baseimage-docker', url: 'https://github.com/phusion/baseimage-docker/blob/master/image/bin/my_init' },
  ],
  messages: {
    refuses:
      '{init} of container "{container}" must be PID 1 and is not ({why}): it refuses to run, and the container never comes up. Do not share processes in this Pod, or run the application without {init}.',
    killsOthers:
      'my_init of container "{container}" is not PID 1 ({why}): when it ends, it signals every process that it sees, those of the other containers too. Start it with --no-kill-all-on-exit, or do not share processes in this Pod.',
    noReaping:
      'tini of container "{container}" is not PID 1 ({why}): it reaps no zombie processes. Start it with -s, or set TINI_SUBREAPER.',
  },
  on: {
    container(container, { report, runtime }) {
      const { pod } = container.workload
      const shared = pod.at('shareProcessNamespace')
      const host = pod.at('hostPID')
      if (shared.boolean !== true && host.boolean !== true) return
      const field = shared.boolean === true ? shared : host
      const why = field === shared ? 'shareProcessNamespace' : 'hostPID'
      const line = runtime.commandLine(container)
      const data = { container: container.label, why }
      const tell = { related: [{ at: field, message: 'processes are shared here' }] }
      const first = line.wrappers.find(wrapper => wrapper.kind === 'init')
      const program = line.program[0]
      if (program?.text !== undefined && systemd.test(program.text))
        return report({ ...tell, at: program.at ?? container.at('image'), message: 'refuses', data: { ...data, init: 'systemd' } })
      if (!first) return
      const at = first.word.at ?? container.at('image')
      if (first.word.text === '/init')
        report({
          ...tell,
          at,
          message: 'refuses',
          data: { ...data, init: 's6-overlay' },
          ...(line.overridesImage && runtime.image(container).entrypoint?.[0] !== '/init'
            ? { lower: 'warning', because: 'another program may have the path /init' }
            : {}),
        })
      else if (first.name === 'my_init' && !line.words.some(word => word.text === '--no-kill-all-on-exit'))
        report({
          ...tell,
          at,
          message: 'killsOthers',
          data,
          lower: 'warning',
          because: 'it may only signal processes of its own user',
        })
      else if (first.name.startsWith('tini') && !reaps(line.words.map(word => word.text)) && !container.at('env').named('TINI_SUBREAPER'))
        report({ ...tell, at, message: 'noReaping', data, lower: 'info', because: 'signals still reach the application' })
    },
  },
  examples: {
    good: [
      {
        title: 'The container has processes of its own.',
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
          image: lscr.io/linuxserver/nginx:1.26.2
`,
      },
      {
        title: 'tini is told to be a subreaper.',
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
          image: node:20
          command: [tini, -s, --, node, server.js]
        - name: worker
          image: node:20
          command: [tini, --, node, worker.js]
          env:
            - name: TINI_SUBREAPER
              value: ""
`,
      },
      {
        title: 'An application without an init.',
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
          command: [/app/server]
`,
      },
    ],
    bad: [
      {
        title: 'An image of linuxserver.io.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ssh
spec:
  selector:
    matchLabels:
      app: ssh
  template:
    metadata:
      labels:
        app: ssh
    spec:
      shareProcessNamespace: true
      containers:
        - name: ssh
          image: lscr.io/linuxserver/openssh-server:9.7 # error: refuses
        - name: tools
          image: alpine:3.20
          command: [sleep, infinity]
`,
      },
      {
        title: 'systemd.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: node
spec:
  selector:
    matchLabels:
      app: node
  template:
    metadata:
      labels:
        app: node
    spec:
      shareProcessNamespace: true
      containers:
        - name: node
          image: registry.example.com/node:1
          command: [/sbin/init] # error: refuses
`,
      },
      {
        title: 'An init at the place of s6, in an image that is not known.',
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
      hostPID: true
      containers:
        - name: app
          image: registry.example.com/app:1
          command: [/init] # warning: refuses
`,
      },
      {
        title: 'tini reaps nothing, and my_init ends the other container.',
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
          image: node:20
          command: [tini, --, node, server.js] # info: noReaping
        - name: legacy
          image: phusion/baseimage:focal-1.2.0 # warning: killsOthers
`,
      },
    ],
  },
})
