import { asNativeSleep, defineRule, servingOf, targetOf } from '../../src/rule/index.js'

/** Programs of a shell, of coreutils, procps and the like: an image without a shell has none of them. */
const userland = new Set([
  'sh',
  'bash',
  'ash',
  'dash',
  'zsh',
  'ksh',
  'sleep',
  'kill',
  'killall',
  'pkill',
  'curl',
  'wget',
  'rm',
  'touch',
  'echo',
  'cat',
  'env',
  'timeout',
  'nc',
])

export default defineRule({
  id: 'prestop-command-not-in-image',
  summary: 'A preStop hook calls a program that the image does not have.',
  why: 'The hook fails with FailedPreStopHook, the container gets SIGTERM at once, and the delay or the cleaning up that the hook was written for never happens: connections that still arrive are refused on every rollout.',
  details: `
Images on distroless, scratch or Chainguard hold the application and no shell, no \`sleep\`, no \`kill\`. The image is known by its name (distroless with \`debug\` in the tag and Chainguard with \`-dev\` do have
BusyBox), by a linked Dockerfile, or by \`images: { pattern: { shell: none } }\` in the configuration. Images of which nothing is known are never judged, nor is a program that a volume may bring.

It is an **error** when a Service sends traffic to the Pods, a **warning** otherwise. A hook that only sleeps becomes the native \`sleep\` action, which needs no program
(on by default since Kubernetes 1.30); the fix is safe when \`kubernetesVersion\` says that every version has it.`,
  category: 'rollout',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  fix: 'safe',
  sources: [
    {
      title: 'Container lifecycle hooks: hook handler execution',
      url: 'https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-execution',
    },
    { title: 'Distroless images', url: 'https://github.com/GoogleContainerTools/distroless#why-should-i-use-distroless-images' },
    {
      title: 'KEP-3960: sleep action for the preStop hook',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/3960-pod-lifecycle-sleep-action',
    },
  ],
  messages: {
    delay:
      'preStop of container "{container}" calls {program}, and {image} ships no shell and none of its tools: the hook fails, and the {seconds}s of delay never happen. Use the native action, "sleep.seconds: {seconds}"{since}.',
    hook: 'preStop of container "{container}" calls {program}, and {image} ships no {missing}: the hook fails, and SIGTERM comes at once. Call a program that the image has{instead}.',
  },
  on: {
    container(container, { report, runtime, cluster, settings }) {
      const { workload } = container
      if (workload.runsToCompletion) return
      const hook = runtime.preStopCommands(container)
      const word = hook?.words[0]
      if (!word?.at || word.text === undefined) return
      const program = word.text
      const name = program.slice(program.lastIndexOf('/') + 1)
      const facts = runtime.image(container)
      // `/app/sleep` is a program of the application's own.
      const usual = !program.includes('/') || /^(?:\/usr)?(?:\/local)?\/s?bin\/[^/]+$/.test(program)
      const noShell = facts.sh === 'none' && usual && userland.has(name)
      if (!noShell && !(name === 'bash' && facts.bash === 'none')) return
      if (mayComeFromVolume(program, container.at('volumeMounts').items()) || container.at('env').named('PATH')) return
      const serving = servingOf(cluster, workload)
      const native = asNativeSleep(container, runtime, settings.kubernetesMinor)
      const image = container.at('image').string ?? 'the image'
      const common = {
        at: word.at,
        related: [
          { at: container.at('image'), message: noShell ? 'this image has no shell' : 'this image has no bash' },
          ...(serving?.related ?? []),
        ],
        fix: native?.intents,
        ...(native?.safety === 'unsafe' && { fixSafety: 'unsafe' as const }),
        ...(!serving
          ? { lower: 'warning' as const, because: 'no Service is seen to send traffic to the Pods' }
          : serving.weak
            ? { lower: 'warning' as const, because: 'Service and Pods may not belong together' }
            : targetOf(serving, container) === undefined
              ? { lower: 'warning' as const, because: 'the Services of the Pod send their traffic to another container' }
              : {}),
      }
      if (native)
        report({
          ...common,
          message: 'delay',
          data: {
            container: container.label,
            program,
            image,
            seconds: native.seconds,
            since: settings.kubernetesMinor ? '' : ', from Kubernetes 1.30 on',
          },
        })
      else
        report({
          ...common,
          message: 'hook',
          data: {
            container: container.label,
            program,
            image,
            missing: noShell ? 'shell and none of its tools' : 'bash',
            instead: noShell ? ', or take an image variant with a shell' : ', such as sh',
          },
        })
    },
  },
  examples: {
    good: [
      {
        title: 'A program of that name in a folder of the application.',
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
          image: gcr.io/distroless/static-debian12
          lifecycle:
            preStop:
              exec:
                command: [/app/sleep, "5"]
`,
      },
      {
        title: 'The debug variant has BusyBox.',
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
          image: gcr.io/distroless/java21-debian12:debug
          lifecycle:
            preStop:
              exec:
                command: [/busybox/sh, -c, "sleep 10; kill -QUIT 1; sleep 5"]
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'The native action needs no program; a program of the application is there.',
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
          image: gcr.io/distroless/java21-debian12:latest
          lifecycle:
            preStop:
              sleep:
                seconds: 10
        - name: api
          image: gcr.io/distroless/static-debian12:nonroot
          lifecycle:
            preStop:
              exec:
                command: [/app/server, drain]
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'Nothing is known of the image; an init container brings the tools in a volume.',
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
                command: [sleep, "10"]
        - name: api
          image: gcr.io/distroless/static-debian12
          volumeMounts:
            - name: tools
              mountPath: /tools
          lifecycle:
            preStop:
              exec:
                command: [/tools/sleep, "10"]
`,
      },
    ],
    bad: [
      {
        title: 'A Java service on distroless, with a shell in its hook.',
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
          image: gcr.io/distroless/java21-debian12:latest
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              exec:
                command: [/bin/sh, -c, "sleep 10"] # error: delay
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
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
          image: gcr.io/distroless/java21-debian12:latest
          ports:
            - containerPort: 8080
          lifecycle:
            preStop:
              sleep:
                seconds: 10
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
`,
      },
      {
        title: 'The Cloud SQL proxy is a distroless image: its sleep has never run.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cloudsqlproxy
spec:
  replicas: 1
  selector:
    matchLabels:
      app: cloudsqlproxy
  template:
    metadata:
      labels:
        app: cloudsqlproxy
    spec:
      containers:
        - name: cloudsqlproxy
          image: gcr.io/cloudsql-docker/gce-proxy:1.25.0
          command: [/cloud_sql_proxy, -dir=/cloudsql, "-instances=project:region:db=tcp:0.0.0.0:3306"]
          lifecycle:
            preStop:
              exec:
                command:
                  - sleep # warning: delay
                  - "10"
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cloudsqlproxy
spec:
  replicas: 1
  selector:
    matchLabels:
      app: cloudsqlproxy
  template:
    metadata:
      labels:
        app: cloudsqlproxy
    spec:
      containers:
        - name: cloudsqlproxy
          image: gcr.io/cloudsql-docker/gce-proxy:1.25.0
          command: [/cloud_sql_proxy, -dir=/cloudsql, "-instances=project:region:db=tcp:0.0.0.0:3306"]
          lifecycle:
            preStop:
              sleep:
                seconds: 10
`,
      },
      {
        title: 'More than a sleep has no fix; bash is not in Alpine.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: csi-node
spec:
  selector:
    matchLabels:
      app: csi-node
  template:
    metadata:
      labels:
        app: csi-node
    spec:
      containers:
        - name: registrar
          image: registry.k8s.io/sig-storage/csi-node-driver-registrar:v2.10.1
          lifecycle:
            preStop:
              exec:
                command:
                  - /bin/sh # warning: hook
                  - -c
                  - rm -rf /registration/csi.example.com /registration/csi.example.com-reg.sock
        - name: helper
          image: alpine:3.20
          lifecycle:
            preStop:
              exec:
                command: [bash, -c, "umount /data"] # warning: hook
`,
      },
    ],
  },
})

/** Whether a volume is mounted over the program, or over a folder in which it would be looked up. */
function mayComeFromVolume(
  program: string,
  mounts: readonly { at(key: 'mountPath'): { readonly string: string | undefined; readonly unknown: boolean } }[],
): boolean {
  return mounts.some(mount => {
    const path = mount.at('mountPath')
    if (path.unknown || path.string === undefined) return true
    const folder = path.string.replace(/\/+$/, '')
    return program.includes('/') ? program.startsWith(`${folder}/`) : /^(?:\/usr)?(?:\/local)?\/s?bin$/.test(folder)
  })
}
