import { defineRule, hasDeadline, sidecarsOf } from '../../src/rule/index.js'

/** What programs, scripts and variables mention where somebody thought of ending the sidecar. */
const endsIt =
  /quit(?:quit)?quit|\bp?kill(?:all)?\b|linkerd-await|scuttle|\/shutdown\b|\/quit\b|ISTIO_QUIT_API|ENVOY_ADMIN_API|ISTIO_AGENT|pilot-agent[\s",\]]+request|one-time|exit-after-auth|exit-on-/i

/** The programs of known sidecars, by a part of their names; a wrapper of some other name may end them. */
const usual = /proxy|agent|fluent|beat|promtail|vector|envoy|consul|daprd?|sync|reload|collector|otel|xray|vault/i

/** Kinds of which a Pod is done when all of its containers are. Others (Argo Workflows, training jobs) end sidecars themselves, or look at one container only. */
const groups = new Set(['batch', 'keda.sh', 'jobset.x-k8s.io'])

export default defineRule({
  id: 'job-sidecar-never-ends',
  summary: 'A Job has a sidecar that never ends.',
  why: 'The Pod of a Job is done when all of its containers are. A proxy or log shipper that runs on keeps the Pod running: the Job never completes, a CronJob never starts its next run (or piles runs up), and what waits for the Job waits forever.',
  details: `
Known sidecars (proxies of meshes and databases, log shippers, agents) among the normal containers of a Job or CronJob, with another container beside them. Told by name and image.

Silent when anything in the Pod shows that the sidecar is ended: a program or script that mentions \`/quitquitquit\`, \`kill\`, \`linkerd-await\`, \`/shutdown\` and the like, also in a mounted ConfigMap, an option that ends it
(\`--one-time\`, \`-exit-after-auth\`), a shell or another program around it, \`shareProcessNamespace\`. A **warning** for the proxies of Istio and Linkerd, which the application may ask to quit over HTTP from its own code, or when \`activeDeadlineSeconds\` ends the Job
(as failed).

A native sidecar, in \`initContainers\` with \`restartPolicy: Always\`, is stopped by the kubelet when the work is done: on by default since Kubernetes 1.29, stable since 1.33.`,
  category: 'runtime',
  severity: 'error',
  presets: ['recommended'],
  since: '0.1.0',
  sources: [
    {
      title: 'Sidecar containers: Jobs with sidecar containers',
      url: 'https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/#jobs-with-sidecar-containers',
    },
    {
      title: 'KEP-753: sidecar containers',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/753-sidecar-containers',
    },
    {
      title: 'Cloud SQL Auth Proxy: batch jobs',
      url: 'https://github.com/GoogleCloudPlatform/cloud-sql-proxy/tree/main/examples/k8s-sidecar#run-the-cloud-sql-auth-proxy-with-batch-jobs',
    },
  ],
  messages: {
    native:
      'Container "{sidecar}" runs on when "{work}" is done, so {workload} never completes{next}. Move it to initContainers with restartPolicy: Always{since}, or end it from "{work}".',
    old: 'Container "{sidecar}" runs on when "{work}" is done, so {workload} never completes{next}. End it from "{work}"; from Kubernetes 1.29 on a native sidecar is ended by the kubelet.',
  },
  on: {
    podSpec(pod, { report, cluster, runtime, settings }) {
      const { workload } = pod
      if (!workload.runsToCompletion || !groups.has(workload.resource.group) || workload.running.length < 2) return
      const { sidecars, applications } = sidecarsOf(workload)
      const work = applications[0]
      if (!work || pod.at('shareProcessNamespace').boolean === true || pod.at('shareProcessNamespace').unknown) return
      const staying = sidecars.filter(({ container }) => {
        const line = runtime.commandLine(container)
        return container.role === 'normal' && (!line.known || usual.test(line.name ?? 'proxy'))
      })
      if (
        staying.length === 0 ||
        workload.containers.some(container => ['command', 'args', 'env', 'lifecycle'].some(key => mentions(container.walk(key).raw)))
      )
        return
      if (cluster.configOf(workload).some(edge => mentions(edge.config.object))) return
      const native = (settings.kubernetesMinor?.from ?? 29) >= 29
      const deadline = hasDeadline(workload)
      for (const { container, kind } of staying) {
        const data = {
          sidecar: container.label,
          work: work.label,
          workload: workload.label,
          next: workload.kind.controller === 'cronjob' ? ', and its next runs pile up or never start' : '',
        }
        const lowered =
          kind === 'mesh'
            ? ({ lower: 'warning', because: 'the application may ask the proxy to quit from its own code' } as const)
            : deadline
              ? ({ lower: 'warning', because: 'a deadline ends the Job, as failed' } as const)
              : {}
        const common = { at: container.at('name'), ...lowered }
        if (native)
          report({ ...common, message: 'native', data: { ...data, since: settings.kubernetesMinor ? '' : ' (Kubernetes 1.29 and later)' } })
        else report({ ...common, message: 'old', data })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'A native sidecar.',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata:
  name: import
spec:
  template:
    spec:
      restartPolicy: Never
      initContainers:
        - name: cloud-sql-proxy
          image: gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.14.3
          restartPolicy: Always
          args: ["--port=5432", "project:region:db"]
      containers:
        - name: import
          image: registry.example.com/import:1
`,
      },
      {
        title: 'The work tells the proxy to quit; a shell ends it when a file appears; it runs once.',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata:
  name: import
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: import
          image: registry.example.com/import:1
          command: [sh, -c, "./import; curl -fsS -X POST localhost:9091/quitquitquit"]
        - name: cloud-sql-proxy
          image: gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.14.3
          args: ["--quitquitquit", "--port=5432", "project:region:db"]
---
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/migrate:1
        - name: cloudsql-proxy
          image: gcr.io/cloudsql-docker/gce-proxy:1.33-alpine
          command: [sh, -c, "/cloud_sql_proxy -instances=p:r:d=tcp:5432 & while [ ! -f /run/done ]; do sleep 2; done"]
---
apiVersion: batch/v1
kind: Job
metadata:
  name: charge
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: charge
          image: registry.example.com/charge:1
        - name: cloudsql-proxy
          image: registry.example.com/sqlproxy:1.11
          command: [/watchkiller, /cloud_sql_proxy, "-instances=p:r:d=tcp:3306"]
---
apiVersion: batch/v1
kind: Job
metadata:
  name: build
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: build
          image: registry.example.com/build:1
        - name: git-sync
          image: registry.k8s.io/git-sync/git-sync:v4.2.3
          args: [--repo=https://example.com/r.git, --one-time]
`,
      },
      {
        title: 'Two containers that both do work; a Deployment never completes anyway.',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata:
  name: import
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: users
          image: registry.example.com/import:1
        - name: orders
          image: registry.example.com/import:1
---
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
        - name: cloud-sql-proxy
          image: gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.14.3
`,
      },
    ],
    bad: [
      {
        title: 'A migration beside the Cloud SQL proxy.',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/shop:2
          command: [./manage.py, migrate]
        - name: cloud-sql-proxy # error: native
          image: gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.14.3
          args: ["--port=5432", "project:region:db"]
`,
      },
      {
        title: 'A CronJob with a log shipper, on a cluster without native sidecars.',
        config: { kubernetesVersion: '1.27' },
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers:
            - name: report
              image: registry.example.com/report:1
              volumeMounts:
                - name: logs
                  mountPath: /var/log/report
            - name: fluent-bit # error: old
              image: fluent/fluent-bit:3.1
          volumes:
            - name: logs
              emptyDir: {}
`,
      },
      {
        title: 'A deadline ends the Job, as failed; Istio can be asked to quit from the code.',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata:
  name: train
spec:
  template:
    spec:
      restartPolicy: Never
      activeDeadlineSeconds: 3600
      containers:
        - name: train
          image: registry.example.com/train:1
        - name: fluentd # warning: native
          image: fluent/fluentd:v1.17
---
apiVersion: batch/v1
kind: Job
metadata:
  name: sync
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: sync
          image: registry.example.com/sync:1
        - name: istio-proxy # warning: native
          image: docker.io/istio/proxyv2:1.20.0
`,
      },
    ],
  },
})

function mentions(value: unknown): boolean {
  return value !== undefined && endsIt.test(JSON.stringify(value) ?? '')
}
