import { type Context, defineRule, eachUwsgi, type Finding, type Place, type UwsgiConfig } from '../../src/rule/index.js'

const messages = {
  old: 'gracefully_kill_them_all cuts the running requests of {workload} on every rollout: image {image} holds uWSGI {version}, whose master process ends before its workers have finished. Use uWSGI 2.0.27 or later.',
  unknown:
    'gracefully_kill_them_all lets running requests end only since uWSGI 2.0.27: with an older one the master process of {workload} ends first, and the requests are cut on every rollout.',
} as const

interface Found {
  readonly at: Place
  readonly rank: number
  readonly finding: Finding<typeof messages>
}

export default defineRule({
  id: 'uwsgi-graceful-hook-unsupported',
  summary: 'A hook that stops uWSGI gracefully needs a newer uWSGI.',
  why: 'Before uWSGI 2.0.27 the master process does not wait for its workers in gracefully_kill_them_all. As PID 1 of the container it takes them along when it ends: whoever waits for an answer at that moment gets a 502.',
  details: `
Looked at is \`hook-master-start = unix_signal:15 gracefully_kill_them_all\` in command, args, \`UWSGI_\` variables and ini, YAML, JSON or XML texts in ConfigMaps.

It is a **warning** where the tag of the image tells an older version, as in \`unbit/uwsgi:2.0.23\` or \`python:3.12-uwsgi-2.0.21\`; **info** where nothing tells the version; silent for 2.0.27 and later.
2.0.27 to 2.0.30 have a fault of their own with \`master-fifo\` reloads, which Pods do not use.

Leave the hook where it is: without it, SIGTERM means reload to uWSGI 2.0.`,
  category: 'runtime',
  severity: 'warning',
  presets: ['availability'],
  since: '0.1.0',
  reports: 'elsewhere',
  sources: [
    { title: 'uWSGI #2656: gracefully_kill_them_all and running requests', url: 'https://github.com/unbit/uwsgi/issues/2656' },
    { title: 'uWSGI #2671: the fix, released with 2.0.27', url: 'https://github.com/unbit/uwsgi/pull/2671' },
    {
      title: 'uWSGI: hooks',
      url: 'https://uwsgi-docs.readthedocs.io/en/latest/Hooks.html',
    },
  ],
  messages,
  on: {
    workload(workload, context) {
      for (const { finding } of eachUwsgi(context.embedded, { workload }, config => judge(context, config))) context.report(finding)
    },
    ConfigMap(object, context) {
      for (const { finding } of eachUwsgi(context.embedded, { config: object.resource }, config => judge(context, config)))
        context.report(finding)
    },
    Secret(object, context) {
      for (const { finding } of eachUwsgi(context.embedded, { config: object.resource }, config => judge(context, config)))
        context.report(finding)
    },
  },
  examples: {
    good: [
      {
        title: 'uWSGI 2.0.27 waits for its workers.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    master = true
    http = :8080
    hook-master-start = unix_signal:15 gracefully_kill_them_all
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/uwsgi:2.0.27
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
`,
      },
      {
        title: 'Another hook, a comment, and die-on-term.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    master = true
    http = :8080
    ; hook-master-start = unix_signal:15 gracefully_kill_them_all
    hook-master-start = unix_signal:10 reload
    die-on-term = true
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/uwsgi:2.0.18
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
`,
      },
    ],
    bad: [
      {
        title: 'The image tells an older version.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    master = true
    http = :8080
    hook-master-start = unix_signal:15 gracefully_kill_them_all # warning: old
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/uwsgi:2.0.23-python3.11
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
`,
      },
      {
        title: 'The tag of an image for another program names uWSGI; on the command line.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      containers:
        - name: api
          image: registry.example.com/api:4-uwsgi2.0.21
          command: 
            - uwsgi
            - --master
            - --http=:8080
            - --hook-master-start=unix_signal:15 gracefully_kill_them_all # warning: old
`,
      },
      {
        title: 'Nothing tells the version.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: rpc-uwsgi
data:
  uwsgi.ini: |
    [uwsgi]
    master = true
    http = :8080
    hook-master-start = unix_signal:15 gracefully_kill_them_all # info: unknown
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: rpc
spec:
  selector:
    matchLabels:
      app: rpc
  template:
    metadata:
      labels:
        app: rpc
    spec:
      containers:
        - name: rpc
          image: registry.example.com/rpc:1
          command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]
          volumeMounts:
            - name: conf
              mountPath: /etc/uwsgi
      volumes:
        - name: conf
          configMap:
            name: rpc-uwsgi
`,
      },
    ],
  },
})

function judge({ runtime }: Pick<Context<unknown, Record<never, never>, never>, 'runtime'>, config: UwsgiConfig): readonly Found[] {
  const { workload, container } = config
  const hook = config.all('hook-master-start').find(({ value }) => /^unix_signal:15\s+gracefully_kill_them_all$/.test(value?.trim() ?? ''))
  if (!hook) return []
  const reference = runtime.image(container).reference
  const version = reference && versionIn(reference)
  if (version !== undefined && version >= GRACEFUL_PATCH) return []
  const related = [{ at: container.at('image'), message: 'the image' }]
  return version === undefined
    ? [
        {
          at: hook.at,
          rank: 1,
          finding: {
            at: hook.at,
            message: 'unknown',
            data: { workload: workload.label },
            related,
            lower: 'info',
            because: 'nothing in the manifests tells the version of uWSGI',
          },
        },
      ]
    : [
        {
          at: hook.at,
          rank: 0,
          finding: {
            at: hook.at,
            message: 'old',
            data: { workload: workload.label, image: container.at('image').string ?? '', version: `2.0.${version}` },
            related,
          },
        },
      ]
}

/** The patch of 2.0 that brought the fix. */
const GRACEFUL_PATCH = 27

/** The patch of uWSGI 2.0 that an image tells: of an image for uWSGI the beginning of its tag, of others what follows the word. */
function versionIn({ repository, tag }: { readonly repository: string; readonly tag?: string }): number | undefined {
  if (tag === undefined) return undefined
  const own = /uwsgi/i.test(repository.slice(repository.lastIndexOf('/') + 1))
    ? /^v?2\.0\.(\d{1,2})(?:\.\d+)?(?![\d.])/.exec(tag)
    : undefined
  const said = own ?? /uwsgi[-_]?v?2\.0\.(\d{1,2})(?!\d)/i.exec(tag)
  return said ? Number(said[1]) : undefined
}
