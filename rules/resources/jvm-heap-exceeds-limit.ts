import { defineRule, formatBytes, type HeapSize, MEBIBYTE, type MemoryLimit, memoryLimitOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'jvm-heap-exceeds-limit',
  summary: 'The heap of a JVM does not fit into the memory limit of its container.',
  why: 'The JVM collects garbage only when its heap nears the size it was told. A heap as large as the limit lets the kernel kill the container first: exit code 137, no OutOfMemoryError, no heap dump, under load.',
  details: `
A JVM needs memory beside its heap: metaspace, code cache, thread stacks, direct buffers; 150 to 400 MiB for most services.

- **error**: \`-Xmx\` (or \`-XX:MaxHeapSize\`) is the limit or more, or \`-XX:MaxRAMPercentage\` is 100 or more.
- **warning**: the heap takes more than \`maxHeapPercent\` of the limit and leaves less than \`enoughMemoryMiB\` beside it; for \`-XX:MaxRAMPercentage\` more than \`maxRamPercentage\`.
- **info**: the flag stands in a variable that start scripts read by convention (JAVA_OPTS), and no script is seen that does. Also, with \`reportDefaultHeap\`, a JVM without any flag: it takes a quarter of the limit.

The flags come from the command line, from a start script in the manifest or in a mounted ConfigMap, and from JAVA_TOOL_OPTIONS, JDK_JAVA_OPTIONS, _JAVA_OPTIONS and the variables of well-known products
(ES_JAVA_OPTS, KAFKA_HEAP_OPTS, CATALINA_OPTS, ...). The last one that the JVM reads counts.

It is silent without a memory limit (memory-limit-missing), and where a placeholder may change heap or limit.`,
  category: 'resources',
  severity: 'error',
  presets: ['recommended', 'resources'],
  since: '0.1.0',
  sources: [
    {
      title: 'The java command: -Xmx, MaxRAMPercentage, JDK_JAVA_OPTIONS',
      url: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html',
    },
    {
      title: 'Resource management for Pods and containers: how limits are enforced',
      url: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#how-pods-with-resource-limits-are-run',
    },
  ],
  options: {
    maxHeapPercent: {
      type: 'integer',
      default: 80,
      minimum: 1,
      maximum: 100,
      description: 'The largest share of the limit, in per cent, that -Xmx may take.',
    },
    maxRamPercentage: { type: 'integer', default: 85, minimum: 1, maximum: 100, description: 'The largest value of -XX:MaxRAMPercentage.' },
    enoughMemoryMiB: {
      type: 'integer',
      default: 1024,
      minimum: 0,
      description: 'So much memory beside the heap, in MiB, is enough whatever the share.',
    },
    reportDefaultHeap: { type: 'boolean', default: false, description: 'Also report JVMs that no flag tells how large their heap may be.' },
  },
  messages: {
    exceeds:
      'Container "{container}" may grow its heap to {heap} ({flag}) with a memory limit of {limit}: it is killed before the JVM ever collects the last of it. Lower the heap to about {better}, or raise the limit.',
    tight:
      'The heap of container "{container}" ({flag}) leaves {rest} of its memory limit {limit} for metaspace, threads and buffers: under load the kernel kills it. Lower the heap to about {better}, or raise the limit.',
    default:
      'The JVM of container "{container}" takes a quarter of its memory limit {limit} for the heap, about {better}, since no flag says otherwise: set -XX:MaxRAMPercentage.',
  },
  on: {
    container(container, { report, cluster, settings, embedded, options }) {
      const processes = embedded.java(container)
      if (processes.length === 0) return
      const limit = memoryLimitOf(container, cluster, settings)
      if (!limit) return
      for (const { maxHeap, maxRamPercentage, heapKnown, seen, at } of processes) {
        if (!heapKnown) continue
        const size = maxHeap ?? maxRamPercentage
        if (!size) {
          if (!options.reportDefaultHeap || !seen || !at) continue
          const data = { container: container.label, limit: limit.text, better: formatBytes(limit.bytes / 4) }
          report({ at, message: 'default', data, lower: 'info', because: 'a small heap may be meant', related: [limitPlace(limit)] })
          continue
        }
        const heap = maxHeap ? maxHeap.value : (limit.bytes * size.value) / 100
        const rest = limit.bytes - heap
        const share = maxHeap ? options.maxHeapPercent : options.maxRamPercentage
        const exceeds = rest <= 0
        if (!exceeds && (heap <= (limit.bytes * share) / 100 || rest >= options.enoughMemoryMiB * MEBIBYTE)) continue
        const better = formatBytes(Math.min(limit.bytes * 0.75, Math.max(limit.bytes - 512 * MEBIBYTE, limit.bytes / 2)))
        const common = {
          at: size.flag.at,
          related: [limitPlace(limit)],
          distinguish: size.flag.text ?? '',
          ...evidence(size, limit, exceeds),
        }
        const data = { container: container.label, flag: size.flag.text ?? '', limit: limit.text, better }
        if (exceeds) report({ ...common, message: 'exceeds', data: { ...data, heap: formatBytes(heap) } })
        else report({ ...common, message: 'tight', data: { ...data, rest: formatBytes(rest) } })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Room beside the heap.',
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
          image: registry.example.com/orders:1
          env:
            - name: JAVA_TOOL_OPTIONS
              value: -Xmx300m
          resources:
            limits:
              memory: 512Mi
`,
      },
      {
        title: 'A share of the limit.',
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
        - name: c
          image: r/java:1
          env:
            - name: JAVA_TOOL_OPTIONS
              value: "-XX:MaxRAMPercentage=70"
          resources:
            limits:
              memory: 1Gi
              cpu: "1"
`,
      },
      {
        title: 'No memory limit, or a heap that nobody knows yet.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: search
spec:
  containers:
    - name: search
      image: docker.elastic.co/elasticsearch/elasticsearch:8.17.0
      env:
        - name: ES_JAVA_OPTS
          value: -Xms4g -Xmx4g
    - name: indexer
      image: registry.example.com/indexer:1
      command: [java, "-Xmx$(HEAP)", -jar, /app/indexer.jar]
      resources:
        limits:
          memory: 512Mi
`,
      },
      {
        title: 'JAVA_OPTS is not read: the manifest starts java itself.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: orders
spec:
  containers:
    - name: orders
      image: eclipse-temurin:21
      command: [java, -XX:MaxRAMPercentage=60, -jar, /app/orders.jar]
      env:
        - name: JAVA_OPTS
          value: -Xmx4g
      resources:
        limits:
          memory: 2Gi
`,
      },
      {
        title: 'A large heap with gigabytes beside it.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: cassandra
spec:
  containers:
    - name: cassandra
      image: registry.example.com/cassandra:5
      command: [java, -Xms28g, -Xmx28g, -jar, /app.jar]
      resources:
        limits:
          memory: 32Gi
`,
      },
    ],
    bad: [
      {
        title: 'The heap is the limit.',
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
        - name: c
          image: r/java:1
          env:
            - name: JAVA_TOOL_OPTIONS
              value: "-Xmx512m" # error: exceeds
          resources:
            limits:
              memory: 512Mi
`,
      },
      {
        title: 'A start script reads JAVA_OPTS; a third JVM flag would win, but there is none.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: ledger
spec:
  serviceName: ledger
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
          image: eclipse-temurin:21-jre
          command: [sh, -c]
          args:
            - exec java $JAVA_OPTS -jar /app/ledger.jar
          env:
            - name: JAVA_OPTS
              value: -Dspring.profiles.active=prod -Xms900m -Xmx900m # warning: tight
          resources:
            requests:
              cpu: 500m
              memory: 1Gi
            limits:
              memory: 1Gi
`,
      },
      {
        title: 'By convention alone: nothing shows that the image reads JAVA_OPTS.',
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
          image: registry.example.com/orders:1
          env:
            - name: JAVA_OPTS
              value: -Xmx2g # info: exceeds
          resources:
            limits:
              memory: 1Gi
`,
      },
      {
        title: 'Kafka and a share of 95 per cent.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: broker
spec:
  containers:
    - name: broker
      image: registry.example.com/kafka:3
      env:
        - name: KAFKA_HEAP_OPTS
          value: -Xmx4G -Xms4G # error: exceeds
      resources:
        limits:
          memory: 4Gi
    - name: exporter
      image: registry.example.com/jmx-exporter:1
      args: ["-XX:MaxRAMPercentage=95.0", -jar, /exporter.jar] # warning: tight
      resources:
        limits:
          memory: 256Mi
`,
      },
      {
        title: 'No flag at all.',
        options: { reportDefaultHeap: true },
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: orders
spec:
  containers:
    - name: orders
      image: eclipse-temurin:21
      command: [java, -jar, /app/orders.jar] # info: default
      resources:
        limits:
          memory: 2Gi
`,
      },
    ],
  },
})

function limitPlace({ at, text, from }: MemoryLimit) {
  return {
    at,
    message:
      from === 'container' ? `the limit is ${text}` : from === 'pod' ? `the whole Pod has ${text}` : `the LimitRange gives it ${text}`,
  }
}

/** How much lower than an error the evidence is. */
function evidence({ flag }: HeapSize, limit: MemoryLimit, exceeds: boolean) {
  if (!flag.certain) {
    return { lower: 'info' as const, because: `${flag.variable} only counts when the start script of the image passes it to java` }
  }
  if (limit.from === 'limit-range')
    return { lower: 'warning' as const, because: 'the LimitRange is a manifest of its own and may not be in that cluster' }
  return exceeds ? {} : { lower: 'warning' as const, because: 'the heap itself fits' }
}
