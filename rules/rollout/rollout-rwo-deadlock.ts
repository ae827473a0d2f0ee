import { defineRule, hostPortsOf, rollingUpdateOf, singleNodeOf, volumeClaimsOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'rollout-rwo-deadlock',
  summary: 'A rolling update waits for a volume that the old Pod holds.',
  why: 'The new Pod cannot mount the volume while the old one has it on another node, and the old one stays until the new one is ready: the rollout hangs ("Multi-Attach error"). On the same node both write to the same files.',
  details: `
A Deployment whose rolling update keeps all old Pods until new ones are ready (maxUnavailable comes to 0, as it does by default for one to three replicas), with a PersistentVolumeClaim that is in the manifests and is
\`ReadWriteOnce\` or \`ReadWriteOncePod\` only.

It is an **error** for ReadWriteOncePod: the second Pod is never started. It is a **warning** for ReadWriteOnce: on the node of the old Pod the new one starts, with two writers on the files. It is **info** where the namespace is
set on one side only.

It is silent for storage that is on one node and for network file systems (told by the storage class, or by the PersistentVolume that the claim names or that stands beside it), for read-only volumes, for Pods that are tied to one node, and where the claim is not in the
manifests. StatefulSets are not concerned: they end the old Pod first.

The fix sets strategy Recreate: the old Pod ends, then the new one starts. It is unsafe, since every release then has a gap; a StatefulSet with a claim for each Pod is the other way.`,
  category: 'rollout',
  severity: 'error',
  presets: ['recommended', 'availability'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'Persistent volumes: access modes', url: 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes' },
    { title: 'Deployments: strategy', url: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy' },
  ],
  messages: {
    once: 'Rollouts of {workload} start the new Pod while the old one holds volume {claim} ({mode}): on another node it waits for the volume without end, on the same node both use the same files. Use strategy Recreate, or a StatefulSet.',
    oncePod:
      'Rollouts of {workload} never finish: the new Pod may not use volume {claim} ({mode}) before the old Pod ends, and the old one ends only when the new one is ready. Use strategy Recreate, or a StatefulSet.',
  },
  on: {
    Deployment(deployment, { report, cluster }) {
      const volumes = deployment.at('spec').at('template').at('spec').at('volumes')
      if (volumes.items().every(volume => volume.at('persistentVolumeClaim').absent)) return
      for (const workload of cluster.workloadsFrom(deployment.resource)) {
        const rolling = rollingUpdateOf(workload, cluster)
        if (!rolling || rolling.replicas < 1 || rolling.unavailable > 0 || singleNodeOf(workload)) continue
        // host-port-blocks-rollout: the new Pod never gets to the node of the old one.
        const affinity = workload.pod.at('affinity').at('podAffinity').at('requiredDuringSchedulingIgnoredDuringExecution')
        if (affinity.items().length > 0 || hostPortsOf(workload).length > 0) continue
        for (const { name, at, accessModes, modesAt, place, weak } of volumeClaimsOf(workload, cluster)) {
          if (!accessModes || !modesAt || accessModes.some(mode => mode !== 'ReadWriteOnce' && mode !== 'ReadWriteOncePod')) continue
          const oncePod = accessModes.every(mode => mode === 'ReadWriteOncePod')
          if ((place !== 'unknown' && !oncePod) || isReadOnly(workload, at.path.at(-3))) continue
          const strategy = deployment.at('spec').at('strategy')
          report({
            at,
            message: oncePod ? 'oncePod' : 'once',
            data: { workload: workload.label, claim: name, mode: accessModes.join(', ') },
            related: [{ at: modesAt, message: 'one node at a time may mount it' }],
            fix: strategy.set({ type: 'Recreate' } as never),
            ...(weak
              ? { lower: 'info' as const, because: 'a namespace is set on one side only: it may be another claim' }
              : !oncePod && { lower: 'warning' as const, because: 'the new Pod may come to the node of the old one' }),
          })
          // One strategy, one finding.
          break
        }
      }
    },
  },
  examples: {
    good: [
      {
        title: 'The old Pod ends first.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: grafana
spec:
  strategy:
    type: Recreate
  selector:
    matchLabels:
      app: grafana
  template:
    metadata:
      labels:
        app: grafana
    spec:
      containers:
        - name: grafana
          image: grafana/grafana:11.4.0
      volumes:
        - name: data
          persistentVolumeClaim:
            claimName: grafana
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: grafana
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: 10Gi
`,
      },
      {
        title: 'Every node may mount it.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: media
spec:
  replicas: 2
  selector:
    matchLabels:
      app: media
  template:
    metadata:
      labels:
        app: media
    spec:
      containers:
        - name: media
          image: registry.example.com/media:1
      volumes:
        - name: data
          persistentVolumeClaim:
            claimName: media
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: media
spec:
  accessModes: [ReadWriteMany]
  resources:
    requests:
      storage: 10Gi
`,
      },
      {
        title: 'The storage is on one node: the new Pod starts there; and a claim that is not in the manifests.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: notes
spec:
  selector:
    matchLabels:
      app: notes
  template:
    metadata:
      labels:
        app: notes
    spec:
      containers:
        - name: notes
          image: registry.example.com/notes:1
      volumes:
        - name: data
          persistentVolumeClaim:
            claimName: notes
        - name: more
          persistentVolumeClaim:
            claimName: more
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: notes
spec:
  storageClassName: local-path
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: 1Gi
`,
      },
      {
        title: 'A PersistentVolume on NFS beside the claim.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: notes
spec:
  replicas: 1
  selector:
    matchLabels:
      app: notes
  template:
    metadata:
      labels:
        app: notes
    spec:
      containers:
        - name: notes
          image: registry.example.com/notes:1
      volumes:
        - name: data
          persistentVolumeClaim:
            claimName: notes
---
apiVersion: v1
kind: PersistentVolume
metadata:
  name: notes
spec:
  capacity:
    storage: 1Gi
  accessModes: [ReadWriteOnce]
  nfs:
    server: 192.0.2.10
    path: /data
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: notes
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: 1Gi
`,
      },
      {
        title: 'maxUnavailable 1 ends the only Pod first.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: notes
spec:
  replicas: 1
  strategy:
    rollingUpdate:
      maxSurge: 0
      maxUnavailable: 1
  selector:
    matchLabels:
      app: notes
  template:
    metadata:
      labels:
        app: notes
    spec:
      containers:
        - name: notes
          image: registry.example.com/notes:1
      volumes:
        - name: data
          persistentVolumeClaim:
            claimName: notes
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: notes
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: 1Gi
`,
      },
    ],
    bad: [
      {
        title: 'WordPress with the default strategy.',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: wp-pv-claim
spec:
  accessModes:
    - ReadWriteOnce
  resources:
    requests:
      storage: 20Gi
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wordpress
spec:
  selector:
    matchLabels:
      app: wordpress
  template:
    metadata:
      labels:
        app: wordpress
    spec:
      containers:
        - name: wordpress
          image: wordpress:6.2.1-apache
          volumeMounts:
            - name: wordpress-persistent-storage
              mountPath: /var/www/html
      volumes:
        - name: wordpress-persistent-storage
          persistentVolumeClaim:
            claimName: wp-pv-claim # warning: once
`,
        fixed: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: wp-pv-claim
spec:
  accessModes:
    - ReadWriteOnce
  resources:
    requests:
      storage: 20Gi
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wordpress
spec:
  selector:
    matchLabels:
      app: wordpress
  strategy:
    type: Recreate
  template:
    metadata:
      labels:
        app: wordpress
    spec:
      containers:
        - name: wordpress
          image: wordpress:6.2.1-apache
          volumeMounts:
            - name: wordpress-persistent-storage
              mountPath: /var/www/html
      volumes:
        - name: wordpress-persistent-storage
          persistentVolumeClaim:
            claimName: wp-pv-claim
`,
      },
      {
        title: 'ReadWriteOncePod and maxUnavailable 0.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ledger
  namespace: bank
spec:
  replicas: 1
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 0
      maxSurge: 1
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
          image: registry.example.com/ledger:1
          volumeMounts:
            - name: data
              mountPath: /data
      volumes:
        - name: data
          persistentVolumeClaim:
            claimName: ledger # error: oncePod
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: ledger
  namespace: bank
spec:
  accessModes: [ReadWriteOncePod]
  resources:
    requests:
      storage: 10Gi
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ledger
  namespace: bank
spec:
  replicas: 1
  strategy:
    type: Recreate
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
          image: registry.example.com/ledger:1
          volumeMounts:
            - name: data
              mountPath: /data
      volumes:
        - name: data
          persistentVolumeClaim:
            claimName: ledger
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: ledger
  namespace: bank
spec:
  accessModes: [ReadWriteOncePod]
  resources:
    requests:
      storage: 10Gi
`,
      },
    ],
  },
})

/** Whether every mount of a volume is read-only. */
function isReadOnly(workload: Parameters<typeof rollingUpdateOf>[0], index: string | number | undefined): boolean {
  const volume = workload.pod.at('volumes').items()[Number(index)]
  const name = volume?.at('name').string
  if (volume?.at('persistentVolumeClaim').at('readOnly').boolean === true) return true
  const mounts = workload.containers.flatMap(container =>
    container
      .at('volumeMounts')
      .items()
      .filter(mount => mount.at('name').string === name),
  )
  return mounts.length > 0 && mounts.every(mount => mount.at('readOnly').boolean === true)
}
