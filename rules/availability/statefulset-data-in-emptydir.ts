import { defineRule } from '../../src/rule/index.js'

/** Where images of databases and brokers keep what they must not lose. */
const dataFolders =
  /^\/(?:var\/lib\/(?:mysql|postgresql(?:\/.*)?|pgsql(?:\/.*)?|mongodb?|cassandra|neo4j|influxdb2?|clickhouse|rabbitmq|couchdb|rethinkdb|etcd|zookeeper|kafka|arangodb3|questdb|prometheus|grafana|elasticsearch|opensearch|nats|loki|minio)|data(?:\/(?!.*(?:cache|tmp|log)).*)?|datadir|pgdata|zookeeper\/data|etcd-data|usr\/share\/(?:elasticsearch|opensearch)\/data|opt\/(?:couchbase\/var|couchdb\/data|nats|kafka\/data)|bitnami\/[a-z]+(?:\/data)?|cockroach\/cockroach-data|qdrant\/storage|cluster-data|kafka\/data|home\/postgres\/pgdata)(?:\/data)?\/?$/
/** Volumes that are made to be thrown away, by their names. */
const scratch =
  /cache|tmp|temp|scratch|logs?(?:$|-)|run(?:$|-)|sock|config|conf(?:$|-)|plugins|scripts|shared|buffer|wal-?spool|empty-?dir$/i
/** Images that keep only what can be computed again. */
const caches = /(?:^|\/)(?:memcached|redis|valkey|keydb|dragonfly|varnish|squid|nginx|haproxy|envoy|sentinel)|cache/i

export default defineRule({
  id: 'statefulset-data-in-emptydir',
  summary: 'A StatefulSet seems to keep its data in an emptyDir volume.',
  why: 'An emptyDir goes with its Pod: the data of a member is lost with every rollout, eviction and node failure, and the whole of it when all members move at the same time.',
  details: `
It is told by where the volume is mounted: the data folders of common databases and brokers, and \`/data\`. Whether something else has a copy is not in the manifest, so it is **info**.

It is silent when the Pods have a persistent volume as well (\`volumeClaimTemplates\`, a claim), for volumes in memory (\`medium: Memory\`), for volumes whose name speaks of a cache, logs or configuration, for caches such as Redis and memcached, and where a
Kustomize patch speaks of volumes.`,
  category: 'availability',
  severity: 'info',
  presets: ['availability'],
  since: '0.1.0',
  sources: [
    { title: 'Volumes: emptyDir', url: 'https://kubernetes.io/docs/concepts/storage/volumes/#emptydir' },
    { title: 'StatefulSet: stable storage', url: 'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage' },
  ],
  messages: {
    lost: '{workload} mounts emptyDir volume "{volume}" at {path}: what a Pod writes there is lost when the Pod is replaced, in every rollout and drain. Use volumeClaimTemplates if it has to stay.',
  },
  on: {
    workload(workload, { report, runtime }) {
      if (workload.kind.controller !== 'statefulset' || workload.replicaCount === 0) return
      const volumes = workload.pod.at('volumes')
      const empty = volumes
        .items()
        .filter(volume => !volume.at('emptyDir').absent || Object.hasOwn((volume.raw ?? {}) as object, 'emptyDir'))
      if (
        empty.length === 0 ||
        volumes.items().some(volume => !volume.at('persistentVolumeClaim').absent || !volume.at('ephemeral').absent)
      )
        return
      const spec = workload.resource.object.spec as Record<string, unknown> | undefined
      if (spec && Object.hasOwn(spec, 'volumeClaimTemplates') && (spec.volumeClaimTemplates as unknown[] | null)?.length !== 0) return
      for (const volume of empty) {
        const name = volume.at('name').string
        if (name === undefined || scratch.test(name) || volume.at('emptyDir').at('medium').string === 'Memory') continue
        for (const container of workload.running) {
          if (caches.test(runtime.image(container).reference?.repository ?? '')) continue
          const mount = container
            .at('volumeMounts')
            .items()
            .find(item => item.at('name').string === name && dataFolders.test(item.at('mountPath').string ?? ''))
          if (!mount || workload.mayBePatched('volumes') || workload.mayBePatched('volumeClaimTemplates')) continue
          report({
            at: volume.at('emptyDir'),
            message: 'lost',
            data: { workload: workload.label, volume: name, path: mount.at('mountPath').string ?? '' },
            distinguish: name,
            related: [{ at: mount.at('mountPath'), message: `container "${container.label}" keeps it here` }],
          })
          break
        }
      }
    },
  },
  examples: {
    good: [
      {
        title: 'A claim for each Pod.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: mysql
spec:
  serviceName: mysql
  replicas: 1
  selector:
    matchLabels:
      app: mysql
  template:
    metadata:
      labels:
        app: mysql
    spec:
      containers:
        - name: mysql
          image: mysql:8.4
          volumeMounts:
            - name: data
              mountPath: /var/lib/mysql
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests:
            storage: 10Gi
`,
      },
      {
        title: 'A claim, and scratch space beside it.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  serviceName: db
  replicas: 1
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
          emptyDir: {}
      containers:
        - name: db
          image: postgres:16
          volumeMounts:
            - name: store
              mountPath: /var/lib/postgresql/data
            - name: data
              mountPath: /data
  volumeClaimTemplates:
    - metadata:
        name: store
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests:
            storage: 10Gi
`,
      },
      {
        title: 'A cache.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: redis
spec:
  serviceName: redis
  replicas: 1
  selector:
    matchLabels:
      app: redis
  template:
    metadata:
      labels:
        app: redis
    spec:
      containers:
        - name: redis
          image: redis:7
          volumeMounts:
            - name: data
              mountPath: /data
      volumes:
        - name: data
          emptyDir: {}
`,
      },
      {
        title: 'A folder for logs and temporary files.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: shop
spec:
  serviceName: shop
  replicas: 1
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          volumeMounts:
            - name: tmp-files
              mountPath: /data
      volumes:
        - name: tmp-files
          emptyDir: {}
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: api
spec:
  serviceName: api
  replicas: 1
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
          image: registry.example.com/api:1
          volumeMounts:
            - name: work
              mountPath: /tmp
      volumes:
        - name: work
          emptyDir: {}
`,
      },
      {
        title: 'In memory: meant to be lost.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  serviceName: db
  replicas: 1
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
          image: postgres:16
          volumeMounts:
            - name: data
              mountPath: /var/lib/postgresql/data
      volumes:
        - name: data
          emptyDir:
            medium: Memory
`,
      },
      {
        title: 'A Deployment makes no promise.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: mysql
spec:
  replicas: 1
  selector:
    matchLabels:
      app: mysql
  template:
    metadata:
      labels:
        app: mysql
    spec:
      volumes:
        - name: data
          emptyDir: {}
      containers:
        - name: mysql
          image: mysql:8.4
          volumeMounts:
            - name: data
              mountPath: /var/lib/mysql
`,
      },
    ],
    bad: [
      {
        title: 'A database.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: mysql
spec:
  serviceName: mysql
  replicas: 1
  selector:
    matchLabels:
      app: mysql
  template:
    metadata:
      labels:
        app: mysql
    spec:
      containers:
        - name: mysql
          image: mysql:8.4
          volumeMounts:
            - name: data
              mountPath: /var/lib/mysql
      volumes:
        - name: data
          emptyDir: {} # info: lost
`,
      },
      {
        title: 'Kafka in a folder of its own.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: kafka
spec:
  serviceName: kafka
  replicas: 1
  selector:
    matchLabels:
      app: kafka
  template:
    metadata:
      labels:
        app: kafka
    spec:
      containers:
        - name: kafka
          image: bitnami/kafka:3.7
          volumeMounts:
            - name: storage
              mountPath: /bitnami/kafka
      volumes:
        - name: storage
          emptyDir: {} # info: lost
`,
      },
      {
        title: 'An application with a data folder.',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: shop
spec:
  serviceName: shop
  replicas: 1
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          volumeMounts:
            - name: data
              mountPath: /data
      volumes:
        - name: data
          emptyDir: {} # info: lost
`,
      },
    ],
  },
})
