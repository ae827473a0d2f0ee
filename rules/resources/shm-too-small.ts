import { defineRule, isIdle } from '../../src/rule/index.js'

/** What a container runtime mounts at /dev/shm. Source: https://kubernetes.io/docs/concepts/storage/volumes/#emptydir and containerd's default mounts (size=65536k). */
const STANDARD = '64 MiB'

/** Images whose documentation asks for more shared memory. */
const programs: readonly {
  readonly image: RegExp
  readonly what: string
  readonly fails: string
  readonly notWith: RegExp
  readonly started?: RegExp
}[] = [
  {
    image:
      /(?:^|\/)selenium\/(?:standalone|node)-(?:chrome|chromium|edge|firefox|all-browsers)(?::|@|$)|(?:^|\/)browserless\/(?:chrome|chromium)(?::|@|$)|(?:^|\/)zenika\/alpine-chrome(?::|@|$)/,
    what: 'A browser',
    fails: 'tabs may crash ("session deleted because of page crash")',
    notWith: /disable-dev-shm-usage/,
  },
  {
    image:
      /(?:^|\/)pytorch\/pytorch(?::|@|$)|^nvcr\.io\/nvidia\/(?:pytorch|tritonserver)(?::|@|$)|(?:^|\/)vllm\/vllm-openai(?::|@|$)|(?:^|\/)huggingface\/text-generation-inference(?::|@|$)|(?:^|\/)lmsysorg\/sglang(?::|@|$)/,
    what: 'PyTorch',
    fails: 'data loaders and GPUs that exchange tensors may end with a bus error',
    notWith: /NCCL_SHM_DISABLE|--num[-_]workers[ =]0\b/,
  },
  {
    image:
      /^(?:docker\.io\/)?(?:library\/)?postgres(?::|@|$)|(?:^|\/)(?:postgis\/postgis|timescale\/timescaledb)(?::|@|$)|(?:^|\/)bitnami(?:legacy)?\/postgresql(?::|@|$)/,
    what: 'PostgreSQL',
    fails: 'parallel queries may fail ("could not resize shared memory segment ... No space left on device")',
    notWith: /dynamic_shared_memory_type|max_parallel_workers_per_gather=0/,
    // The image is a client as often as a server.
    started: /^(?:-.*|(?:.*\/)?(?:postgres|postmaster|docker-entrypoint\.sh|patroni))$/,
  },
]

export default defineRule({
  id: 'shm-too-small',
  summary: 'A program that shares memory between its processes has only the 64 MiB that every container gets.',
  why: 'Container runtimes mount /dev/shm with 64 MiB. Browsers, PyTorch and parallel queries of PostgreSQL need more: they crash or fail under load, with errors about a bus or a full device that nobody connects with a mount.',
  details: `
It knows the images whose documentation asks for more: browsers of Selenium and browserless, PyTorch and servers for models, PostgreSQL. It is **info**, since a small load never notices.

It is silent where something is mounted at /dev/shm or /dev, with \`hostIPC: true\`, and where a flag says that shared memory is not used (\`--disable-dev-shm-usage\`, \`dynamic_shared_memory_type\`).
It is silent for the image of PostgreSQL where it runs something else, such as a client.

The fix mounts an \`emptyDir\` in memory of \`sizeMiB\`. It is unsafe: what is written there counts against the memory limit of the container.`,
  category: 'resources',
  severity: 'info',
  presets: ['resources'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Volumes: emptyDir in memory', url: 'https://kubernetes.io/docs/concepts/storage/volumes/#emptydir' },
    { title: 'Selenium images: shared memory', url: 'https://github.com/SeleniumHQ/docker-selenium#quick-start' },
    { title: 'PyTorch image: shared memory', url: 'https://github.com/pytorch/pytorch#docker-image' },
    {
      title: 'PostgreSQL: dynamic_shared_memory_type',
      url: 'https://www.postgresql.org/docs/current/runtime-config-resource.html#GUC-DYNAMIC-SHARED-MEMORY-TYPE',
    },
  ],
  options: {
    sizeMiB: { type: 'integer', default: 1024, minimum: 65, description: 'The size, in MiB, that the fix gives /dev/shm.' },
  },
  messages: {
    small:
      '{what} in container "{container}" shares memory in /dev/shm, which has {size}: under load {fails}. Mount an emptyDir with medium Memory at /dev/shm.',
  },
  on: {
    container(container, { report, runtime, options }) {
      const image = container.at('image').string
      if (image === undefined || (container.role !== 'normal' && container.role !== 'sidecar')) return
      const program = programs.find(({ image: pattern }) => pattern.test(image))
      if (!program) return
      const { pod, runsToCompletion } = container.workload
      const written = [...container.at('command').items(), ...container.at('args').items()]
      const first = written[0]?.raw
      if (program.started && (runsToCompletion || (first !== undefined && !(typeof first === 'string' && program.started.test(first)))))
        return
      if (isIdle(container, runtime)) return
      const mounts = container.at('volumeMounts')
      if (mounts.unknown || pod.at('hostIPC').boolean === true || pod.at('volumes').unknown) return
      if (mounts.items().some(mount => mount.at('mountPath').unknown || /^\/dev(?:\/shm)?\/?$/.test(mount.at('mountPath').string ?? '')))
        return
      const words = written.map(word => word.raw)
      const variables = container
        .at('env')
        .items()
        .flatMap(item => [item.at('name').raw, item.at('value').raw])
      if ([...words, ...variables].some(text => typeof text === 'string' && program.notWith.test(text))) return
      if (container.workload.mayBePatched('volumeMounts')) return
      const volume = { name: 'dshm', emptyDir: { medium: 'Memory', sizeLimit: `${options.sizeMiB}Mi` } }
      const taken = pod
        .at('volumes')
        .items()
        .some(item => item.at('name').string === volume.name)
      report({
        at: container.at('image'),
        message: 'small',
        data: { what: program.what, container: container.label, size: STANDARD, fails: program.fails },
        fix: taken ? undefined : [mounts.append({ name: volume.name, mountPath: '/dev/shm' }), pod.at('volumes').append(volume)],
      })
    },
  },
  examples: {
    good: [
      {
        title: 'Mounted.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: browser
spec:
  selector:
    matchLabels:
      app: browser
  template:
    metadata:
      labels:
        app: browser
    spec:
      volumes:
        - name: dshm
          emptyDir:
            medium: Memory
            sizeLimit: 1Gi
      containers:
        - name: chrome
          image: selenium/standalone-chrome:131.0
          volumeMounts:
            - name: dshm
              mountPath: /dev/shm
`,
      },
      {
        title: 'A client.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: psql
spec:
  containers:
    - name: psql
      image: postgres:17
      command: [sleep, infinity]
    - name: dump
      image: postgres:17
      command: [pg_dump, shop]
`,
      },
      {
        title: 'Not used, or that of the node.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: db
spec:
  containers:
    - name: postgres
      image: postgres:17
      args: [-c, dynamic_shared_memory_type=mmap]
    - name: web
      image: registry.example.com/web:1
---
apiVersion: v1
kind: Pod
metadata:
  name: train
spec:
  hostIPC: true
  containers:
    - name: train
      image: pytorch/pytorch:2.5.1-cuda12.4-cudnn9-runtime
`,
      },
    ],
    bad: [
      {
        title: 'A browser.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: browser
spec:
  selector:
    matchLabels:
      app: browser
  template:
    metadata:
      labels:
        app: browser
    spec:
      containers:
        - name: chrome
          image: selenium/standalone-chrome:131.0 # info: small
          resources:
            limits:
              memory: 2Gi
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: browser
spec:
  selector:
    matchLabels:
      app: browser
  template:
    metadata:
      labels:
        app: browser
    spec:
      containers:
        - name: chrome
          image: selenium/standalone-chrome:131.0
          resources:
            limits:
              memory: 2Gi
          volumeMounts:
            - name: dshm
              mountPath: /dev/shm
      volumes:
        - name: dshm
          emptyDir:
            medium: Memory
            sizeLimit: 1024Mi
`,
      },
      {
        title: 'A database with volumes of its own.',
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
      volumes:
        - name: data
          persistentVolumeClaim:
            claimName: data
      containers:
        - name: postgres
          image: postgres:17 # info: small
          volumeMounts:
            - name: data
              mountPath: /var/lib/postgresql/data
`,
        fixed: `
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
      volumes:
        - name: data
          persistentVolumeClaim:
            claimName: data
        - name: dshm
          emptyDir:
            medium: Memory
            sizeLimit: 1024Mi
      containers:
        - name: postgres
          image: postgres:17
          volumeMounts:
            - name: data
              mountPath: /var/lib/postgresql/data
            - name: dshm
              mountPath: /dev/shm
`,
      },
    ],
  },
})
