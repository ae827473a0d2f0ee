import { defineRule, gracePeriodOf, isIdle, type ScriptCommand, sharesProcesses, withoutWrappers } from '../../src/rule/index.js'

const shells = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh'])
const inits = new Set(['tini', 'tini-static', 'dumb-init', 'catatonit', 'docker-init', 'my_init', 'init'])

/** `tini -- app`, also behind `exec`. */
function startsInit({ words }: ScriptCommand): boolean {
  return words.some(({ text }) => text !== undefined && inits.has(text.slice(text.lastIndexOf('/') + 1)))
}

export default defineRule({
  id: 'command-bypasses-image-init',
  summary: 'The command replaces the ENTRYPOINT of the image, and with it the init that the image brings.',
  why: '`command` throws the ENTRYPOINT of the image away. Where that was an init such as tini or dumb-init, nothing reaps zombie processes any more until the process table is full, and a program that does not handle SIGTERM itself ignores it as PID 1 and is killed after the whole grace period.',
  details: `
Reported for containers whose \`command\` starts a shell in an image whose ENTRYPOINT is known to be an init: jenkins/jenkins, ingress-nginx, apache/airflow, jupyter, n8n, gitlab-runner, the images of
linuxserver.io, and those of linked Dockerfiles. \`args\` keep the ENTRYPOINT. Silent for Jobs and init containers, where the script starts the init itself, where the processes of the Pod are shared, and where
shell-pid1-swallows-sigterm says already that the shell stays in front of the application.`,
  category: 'runtime',
  severity: 'warning',
  presets: [],
  since: '0.1.0',
  sources: [
    {
      title: 'Define a command and arguments for a container',
      url: 'https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#notes',
    },
    { title: 'What is advantage of tini', url: 'https://github.com/krallin/tini/issues/8' },
  ],
  messages: {
    bypasses:
      'The command of container "{container}" replaces the ENTRYPOINT of its image, and with it {init}: nothing reaps zombie processes, and a program that does not handle SIGTERM itself is killed after {grace}. Use args instead of command, or put "{init} --" in front.',
  },
  needs: ['shell'],
  on: {
    container(container, { report, runtime, shell, isOn }) {
      const { workload, role } = container
      if (container.at('command').absent || role === 'init' || role === 'ephemeral' || workload.runsToCompletion) return
      const entrypoint = runtime.image(container).entrypoint
      if (entrypoint === undefined || entrypoint.length === 0) return
      const given = entrypoint.map(text => ({ text, at: undefined }))
      const init = entrypoint[0]?.slice(entrypoint[0].lastIndexOf('/') + 1)
      if (init === undefined || !inits.has(init) || withoutWrappers(given).words.length === given.length) return
      const line = runtime.commandLine(container)
      if (!shells.has(line.name ?? '') || line.wrappers.some(wrapper => wrapper.kind === 'init') || isIdle(container, runtime)) return
      if (sharesProcesses(container)) return
      const verdict = shell.pid1(container)
      if (verdict?.outcome === 'idle' || (verdict?.outcome === 'fork' && isOn('shell-pid1-swallows-sigterm'))) return
      if (shell.scripts(container).some(({ role: runs, commands }) => runs === 'command' && commands.some(startsInit))) return
      const { seconds } = gracePeriodOf(workload.pod)
      report({
        at: container.at('command'),
        message: 'bypasses',
        data: {
          container: container.label,
          init: init === 'init' ? '/init' : init,
          grace: seconds === undefined ? 'the grace period' : `${seconds}s`,
        },
      })
    },
  },
  examples: {
    good: [
      {
        title: 'args keep the ENTRYPOINT.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: jenkins
spec:
  selector:
    matchLabels:
      app: jenkins
  template:
    metadata:
      labels:
        app: jenkins
    spec:
      containers:
        - name: jenkins
          image: jenkins/jenkins:lts
          args: [--httpPort=9090]
`,
      },
      {
        title: 'The script starts the init itself.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: jenkins
spec:
  selector:
    matchLabels:
      app: jenkins
  template:
    metadata:
      labels:
        app: jenkins
    spec:
      containers:
        - name: jenkins
          image: jenkins/jenkins:lts
          command: [/bin/bash, -c, "/setup.sh && exec /usr/bin/tini -- /usr/local/bin/jenkins.sh"]
`,
      },
      {
        title: 'An image whose ENTRYPOINT is no init.',
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
          image: rockylinux:9
          command: [/bin/bash, -c, "exec /opt/web/run.sh"]
`,
      },
      {
        title: 'A Job.',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata:
  name: airflow-migrate
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: apache/airflow:2.9.2
          command: [bash, -c, "airflow db migrate"]
`,
      },
    ],
    bad: [
      {
        title: 'Jenkins starts many short processes, and tini reaps them.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: jenkins
spec:
  selector:
    matchLabels:
      app: jenkins
  template:
    metadata:
      labels:
        app: jenkins
    spec:
      containers:
        - name: jenkins
          image: jenkins/jenkins:lts
          command: [/bin/bash, -c, "/usr/local/bin/jenkins.sh --x"] # warning: bypasses
`,
      },
      {
        title: 'Airflow, started by a script.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: scheduler
spec:
  selector:
    matchLabels:
      app: scheduler
  template:
    metadata:
      labels:
        app: scheduler
    spec:
      containers:
        - name: scheduler
          image: apache/airflow:2.9.2
          command: # warning: bypasses
            - bash
            - -c
            - |
              airflow db check
              exec airflow scheduler
`,
      },
    ],
  },
})
