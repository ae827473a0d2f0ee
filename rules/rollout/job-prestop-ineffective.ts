import { defineRule } from '../../src/rule/index.js'

export default defineRule({
  id: 'job-prestop-ineffective',
  summary: 'A preStop hook of a Job does not run when the Job is done.',
  why: 'The kubelet calls preStop before it terminates a container. A container that ends by itself, as those of Jobs do, or that crashes, is never terminated: what the hook was to clean up, upload or report is left undone after every normal run.',
  details: `
The hook does run when the Pod is deleted or evicted, when a deadline ends the Job, or when a liveness probe fails, so it may be there for that; the rule is **info** and in no preset.
What has to happen at the end of every run belongs in the program or the script, a \`trap ... EXIT\` for instance.

Silent: native sidecars, which the kubelet does terminate when the other containers are done, and hooks that only sleep.`,
  category: 'rollout',
  severity: 'info',
  presets: [],
  since: '0.1.0',
  sources: [
    {
      title: 'Lifecycle in the API: preStop',
      url: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#lifecycle-1',
    },
    {
      title: 'Container lifecycle hooks',
      url: 'https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#container-hooks',
    },
  ],
  messages: {
    ends: 'preStop of container "{container}" runs only when {workload} is stopped from outside: when the container ends by itself, the hook is not called. What every run needs at its end belongs in the program.',
  },
  on: {
    container(container, { report, runtime }) {
      const { workload, role } = container
      if (!workload.runsToCompletion || role !== 'normal') return
      const hook = runtime.preStop(container)
      if (hook.kind === 'none' || (hook.kind === 'sleep' && hook.only)) return
      report({
        at: container.at('lifecycle').at('preStop'),
        message: 'ends',
        data: { container: container.label, workload: workload.label },
      })
    },
  },
  examples: {
    good: [
      {
        title: 'A Deployment is always stopped from outside.',
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
                command: [/app/upload-logs]
`,
      },
      {
        title: 'A native sidecar is terminated when the Job is done; the script cleans up itself.',
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
        - name: proxy
          image: registry.example.com/proxy:1
          restartPolicy: Always
          lifecycle:
            preStop:
              exec:
                command: [/proxy, drain]
      containers:
        - name: import
          image: registry.example.com/import:1
          command: [bash, -c, "trap ./clean-up EXIT; ./import"]
`,
      },
    ],
    bad: [
      {
        title: 'Results are to be uploaded at the end.',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata:
  name: train
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: train
          image: registry.example.com/train:1
          lifecycle:
            preStop: # info: ends
              exec:
                command: ["/bin/sh", "-c", "aws s3 cp --recursive /out s3://models/latest"]
`,
      },
      {
        title: 'A report of a CronJob.',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: backup
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers:
            - name: backup
              image: registry.example.com/backup:1
              lifecycle:
                preStop: # info: ends
                  httpGet:
                    path: /finished
                    port: 8080
`,
      },
    ],
  },
})
