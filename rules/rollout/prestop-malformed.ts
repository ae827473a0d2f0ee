import { type AnyCursor, defineRule } from '../../src/rule/index.js'

const handlers = ['exec', 'httpGet', 'sleep', 'tcpSocket'] as const

export default defineRule({
  id: 'prestop-malformed',
  summary: 'A preStop hook is written so that it cannot run.',
  why: 'A hook of the wrong shape is refused by the API server, dropped without a word, or fails when the Pod stops. In the last two cases the container gets SIGTERM at once, and the drain that the hook was written for never happens.',
  details: `
What happens depends on the mistake:

| written | what happens |
|---|---|
| a number in \`command\` (\`[sleep, 5]\`), a text where a list belongs, \`seconds: "5"\` or \`5s\`, two handlers, no handler | the API server refuses the object |
| \`preStop\` beside \`lifecycle\` or directly in the Pod spec, \`prestop\` | kubectl refuses the unknown field; with validation off, and for many controllers that create objects, it is dropped |
| \`command: ["sleep 10"]\` | accepted; the kubelet looks for a program of that name, with the space in it, and fails |
| \`tcpSocket\` | accepted for old objects' sake; it was never implemented, and fails |

Numbers in \`command\`, texts in \`seconds\` and a plain command in one word have a fix. Placeholders of a template are never judged.`,
  category: 'rollout',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  fix: 'safe',
  sources: [
    {
      title: 'Container lifecycle hooks',
      url: 'https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations',
    },
    {
      title: 'LifecycleHandler in the API',
      url: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#LifecycleHandler',
    },
    {
      title: 'KEP-2885: server-side unknown field validation',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-api-machinery/2885-server-side-unknown-field-validation',
    },
  ],
  messages: {
    misplaced:
      '{key} stands in {place}, where Kubernetes knows no such field: the hook is refused or dropped, and the container gets SIGTERM without it. Put it at containers[].lifecycle.preStop.',
    several: 'preStop of container "{container}" has {count} handlers ({names}): the API server refuses the object. Keep one.',
    none: 'preStop of container "{container}" has no handler: the API server refuses the object. Give it exec, httpGet or sleep.',
    shape: '{field} of container "{container}" is {found}, not {wanted}: the API server refuses the object.',
    number:
      'The word {value} in the preStop command of container "{container}" is a {type}, and every word must be a string: the API server refuses the object. Quote it.',
    seconds: 'sleep.seconds of container "{container}" is {value}: the API server takes whole seconds as a number, and refuses the object.',
    oneWord:
      'The preStop command of container "{container}" is one word, "{word}": no program has that name, so the hook fails, and SIGTERM comes at once. Make each word an item of its own.',
    tcpSocket:
      'preStop of container "{container}" uses tcpSocket, which the API accepts and the kubelet never implemented: the hook fails, and SIGTERM comes at once. Use exec, httpGet or sleep.',
  },
  on: {
    podSpec(pod, { report }) {
      for (const key of ['lifecycle', 'preStop'] as const) {
        const found = pod.walk(key)
        if (found.present && isHook(found, key)) report({ at: found, message: 'misplaced', data: { key, place: 'the Pod spec' } })
      }
    },
    container(container, { report }) {
      const beside = container.walk('preStop')
      if (beside.present) report({ at: beside, message: 'misplaced', data: { key: 'preStop', place: 'the container, beside lifecycle' } })
      const lifecycle = container.at('lifecycle')
      if (lifecycle.absent || !lifecycle.present) return
      for (const [key, value] of lifecycle.entries())
        if (key !== 'preStop' && /^pre[-_]?stop(?:hook)?$/i.test(key))
          report({ at: value, message: 'misplaced', data: { key: `"${key}"`, place: 'lifecycle' } })

      const hook = lifecycle.at('preStop')
      if (!hook.present) return
      const name = { container: container.label }
      const shape = (at: AnyCursor, field: string, wanted: string) =>
        report({ at, message: 'shape', data: { ...name, field, found: typeName(at.raw), wanted } })
      if (!isObject(hook.raw)) return shape(hook, 'preStop', 'an object')
      const given = handlers.filter(handler => !hook.at(handler).absent)
      if (given.length > 1) return report({ at: hook, message: 'several', data: { ...name, count: given.length, names: given.join(', ') } })
      const [handler] = given
      if (!handler) {
        // Another key may hold what a template fills in, or a handler of a newer version.
        if (hook.entries().length === 0) report({ at: hook, message: 'none', data: name })
        return
      }
      const action = hook.at(handler)
      if (!action.present) return
      if (!isObject(action.raw)) return shape(action, handler, 'an object')
      if (handler === 'tcpSocket') return report({ at: action, message: 'tcpSocket', data: name })
      if (handler === 'sleep') {
        const seconds = hook.at('sleep').at('seconds')
        if (!seconds.present || (Number.isInteger(seconds.raw) && (seconds.raw as number) >= 0)) return
        const whole = typeof seconds.raw === 'string' ? /^(\d{1,6})s?$/.exec(seconds.raw) : null
        report({
          at: seconds,
          message: 'seconds',
          data: { ...name, value: typeof seconds.raw === 'string' ? `the text "${seconds.raw}"` : shown(seconds.raw) },
          fix: whole ? seconds.set(Number(whole[1])) : undefined,
        })
      }
      if (handler !== 'exec') return
      const command = hook.at('exec').at('command')
      if (command.unknown) return
      if (!Array.isArray(command.raw)) return shape(command, 'exec.command', 'a list of words')
      const words = command.items()
      for (const word of words) {
        // A null is read as an empty string.
        if (!word.present || typeof word.raw === 'string') continue
        const { raw } = word
        report({
          at: word,
          message: 'number',
          data: { ...name, value: shown(raw), type: typeof raw === 'object' ? 'list or an object' : typeof raw },
          fix: Number.isSafeInteger(raw) ? word.set(String(raw)) : undefined,
        })
      }
      const first = words[0]?.string
      if (first === undefined || !/^[\w./-]+\s+[^\s]/.test(first)) return
      const plain = words.length === 1 && /^[\w./:=,@%+-]+(?: +[\w./:=,@%+-]+)+$/.test(first)
      report({
        at: words[0] as AnyCursor,
        message: 'oneWord',
        data: { ...name, word: first.length > 60 ? `${first.slice(0, 60)}…` : first },
        fix: plain ? command.set(first.split(/ +/)) : undefined,
      })
    },
  },
  examples: {
    good: [
      {
        title: 'Each handler as it is meant.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
          lifecycle:
            preStop:
              sleep:
                seconds: 15
        - name: proxy
          image: nginx:1.27
          lifecycle:
            preStop:
              exec:
                command: [sh, -c, "sleep 15 && nginx -s quit"]
        - name: admin
          image: registry.example.com/admin:1
          lifecycle:
            preStop:
              httpGet:
                path: /shutdown
                port: 8081
`,
      },
      {
        title: 'Quoted numbers, and a path in front.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  serviceName: db
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      containers:
        - name: db
          image: registry.example.com/db:1
          lifecycle:
            preStop:
              exec:
                command:
                  - /bin/sleep
                  - "20"
`,
      },
      {
        title: 'A template fills the values in; no hook at all is no mistake.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
              sleep:
                seconds: \${DRAIN_SECONDS}
        - name: worker
          image: registry.example.com/worker:1
          lifecycle:
            postStart:
              exec:
                command: [/warm-up]
`,
      },
    ],
    bad: [
      {
        title: 'A number in a command.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
                command:
                  - sleep
                  - 5 # error: number
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
                command:
                  - sleep
                  - "5"
`,
      },
      {
        title: 'A command in one word.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
          lifecycle: {preStop: {exec: {command: ["sleep 10"]}}} # error: oneWord
        - name: proxy
          image: nginx:1.27
          lifecycle:
            preStop:
              exec:
                command:
                  - sleep 10 && nginx -s quit # error: oneWord
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
          lifecycle: {preStop: {exec: {command: ["sleep", "10"]}}}
        - name: proxy
          image: nginx:1.27
          lifecycle:
            preStop:
              exec:
                command:
                  - sleep 10 && nginx -s quit
`,
      },
      {
        title: 'The hook stands beside `lifecycle`, with a number in its command: neither would work.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
          preStop: # error: misplaced
            exec:
              command:
                - sleep
                - 5
`,
      },
      {
        title: 'In the Pod spec, and in the wrong case.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      lifecycle: # error: misplaced
        preStop:
          exec:
            command: [sleep, "5"]
      containers:
        - name: web
          image: registry.example.com/web:1
          lifecycle:
            prestop: # error: misplaced
              exec:
                command: [sleep, "5"]
`,
      },
      {
        title: 'Texts where `sleep` takes a number.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
              sleep:
                seconds: 15s # error: seconds
        - name: api
          image: registry.example.com/api:1
          lifecycle:
            preStop:
              sleep: 15 # error: shape
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
              sleep:
                seconds: 15
        - name: api
          image: registry.example.com/api:1
          lifecycle:
            preStop:
              sleep: 15
`,
      },
      {
        title: 'A handler that was never implemented, two handlers, and none.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
              tcpSocket: # error: tcpSocket
                port: 8080
        - name: api
          image: registry.example.com/api:1
          lifecycle:
            preStop: # error: several
              sleep:
                seconds: 5
              exec:
                command: [/bin/drain]
        - name: worker
          image: registry.example.com/worker:1
          lifecycle:
            preStop: {} # error: none
        - name: queue
          image: registry.example.com/queue:1
          lifecycle:
            preStop:
              exec:
                command: /bin/drain --wait # error: shape
`,
      },
    ],
  },
})

/** A stray `lifecycle` of a Pod spec is about hooks only where it holds one: custom kinds have fields of that name. */
function isHook(found: AnyCursor, key: 'lifecycle' | 'preStop'): boolean {
  return key === 'preStop' || !found.walk('preStop').absent || !found.walk('postStart').absent
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typeName(value: unknown): string {
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : typeof value === 'string' ? 'a text' : `a ${typeof value}`
}

function shown(value: unknown): string {
  return typeof value === 'object' ? typeName(value) : String(value).slice(0, 40)
}
