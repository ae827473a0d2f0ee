import { defineRule, formatBytes, javaImage, MEBIBYTE, memoryLimitOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'jvm-not-cgroup2-aware',
  summary: 'The JVM of an image does not see the limits of its container on nodes with cgroup v2.',
  why: 'The JVM takes the whole node for its own: a quarter of the memory of the node becomes its heap, and every CPU gets garbage collector threads. On a node of 64 GiB that is a heap of 16 GiB in a container of 1 GiB, which the kernel kills.',
  details: `
HotSpot reads cgroup v2 since 8u372, 11.0.16 and 15; Java 12 to 14 never does. Semeru (OpenJ9) reads it since 8.0.382, 11.0.20 and 17.0.8. Current Linux distributions have cgroup v2, and from Kubernetes 1.35 on the kubelet refuses to start
on cgroup v1 unless told otherwise.

The version comes from the tag of the well-known images (openjdk, eclipse-temurin, amazoncorretto, azul/zulu-openjdk, ibm-semeru-runtimes, ...); a tag without an update is known for those that are built no more: \`openjdk:8\` stands at
8u342. Tags that move with each release are silent, and images of your own are not known.

It is a **warning** where the container has a memory limit, and **info** where the size of the heap is given by \`-Xmx\`, which leaves the wrong number of CPUs. It is silent without limits.`,
  category: 'resources',
  severity: 'warning',
  presets: ['recommended', 'resources'],
  since: '0.1.0',
  sources: [
    { title: 'About cgroup v2: migrating', url: 'https://kubernetes.io/docs/concepts/architecture/cgroups/#migrating-to-cgroup-v2' },
    { title: 'JDK-8230305: Cgroups v2: container awareness', url: 'https://bugs.openjdk.org/browse/JDK-8230305' },
  ],
  messages: {
    memory:
      'Java {version} of container "{container}" does not see the memory limit {limit} on nodes with cgroup v2: its heap grows to a quarter of the memory of the node, and the kernel kills it. Use an image with {since} or newer, or set -Xmx{better}m.',
    cpu: 'Java {version} of container "{container}" does not see its limits on nodes with cgroup v2: it starts threads for every CPU of the node. Use an image with {since} or newer.',
  },
  on: {
    container(container, { report, cluster, settings, embedded }) {
      if (container.role === 'ephemeral') return
      const image = javaImage(container.at('image').string)
      if (!image || image.readsCgroup2) return
      const limit = memoryLimitOf(container, cluster, settings)
      if (!limit) return
      const processes = embedded.java(container)
      const known = processes.every(({ heapKnown }) => heapKnown)
      const sized = processes.some(({ maxHeap, heapKnown }) => maxHeap !== undefined || !heapKnown)
      const data = { version: image.version, container: container.label, since: image.since }
      const common = { at: container.at('image'), related: [{ at: limit.at, message: `the limit is ${limit.text}` }] }
      if (sized)
        report({
          ...common,
          message: 'cpu',
          data,
          lower: 'info',
          because: known ? 'the size of the heap is given' : 'the size of the heap may be given where the manifests do not show it',
        })
      else {
        const better = Math.floor((limit.bytes * 0.7) / MEBIBYTE)
        report({ ...common, message: 'memory', data: { ...data, limit: formatBytes(limit.bytes), better } })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Versions that read it.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: orders
spec:
  containers:
    - name: new
      image: eclipse-temurin:21-jre
      resources:
        limits: {memory: 1Gi}
    - name: old
      image: eclipse-temurin:11.0.25_9-jre
      resources:
        limits: {memory: 1Gi}
`,
      },
      {
        title: 'A tag that moves with each release, an image of your own, and no limit.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: orders
spec:
  containers:
    - name: moving
      image: amazoncorretto:8
      resources:
        limits: {memory: 1Gi}
    - name: own
      image: registry.example.com/orders:8u100
      resources:
        limits: {memory: 1Gi}
    - name: unlimited
      image: openjdk:8
`,
      },
    ],
    bad: [
      {
        title: 'Built no more, and old.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels:
      app: orders
  template:
    metadata:
      labels:
        app: orders
    spec:
      containers:
        - name: orders
          image: openjdk:8-jre-alpine # warning: memory
          command: [java, -jar, /app/orders.jar]
          resources:
            requests:
              memory: 1Gi
            limits:
              memory: 1Gi
`,
      },
      {
        title: 'An update of long ago, with a heap.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ledger
spec:
  selector:
    matchLabels:
      app: ledger
  template:
    metadata:
      labels:
        app: ledger
    spec:
      containers:
        - name: ledger
          image: eclipse-temurin:11.0.14_9-jre-focal # info: cpu
          command: [java, -Xmx600m, -jar, /app/ledger.jar]
          resources:
            limits:
              cpu: "2"
              memory: 1Gi
        - name: agent
          image: openjdk:13-jdk # warning: memory
          resources:
            limits:
              memory: 512Mi
`,
      },
    ],
  },
})
