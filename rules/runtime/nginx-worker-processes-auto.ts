import { defineRule, eachNginx, type NginxSubject, parseQuantity } from '../../src/rule/index.js'

export default defineRule({
  id: 'nginx-worker-processes-auto',
  summary: 'With worker_processes auto, nginx starts a worker for each CPU of the node, although its container may use only some of them.',
  why: 'With worker_processes auto nginx counts the CPUs of the node: on a node of 64, a container with a limit of 1 runs 64 workers. They share its CPU time and are throttled together, which shows as latency, and each takes memory and upstream connections of its own.',
  details: `
It reads \`worker_processes auto\` in an nginx.conf from a ConfigMap or Secret, and the CPU limit of the container that mounts it (**info**). A limit of \`mostCpus\` CPUs and more is not reported. An nginx.conf of the image is not
seen, though that of the official image says \`auto\` as well; \`NGINX_ENTRYPOINT_WORKER_PROCESSES_AUTOTUNE\` tunes only that one, since a mounted file cannot be written.

The fix writes the limit, rounded up. It is unsafe: fewer workers serve fewer connections where \`worker_connections\` is small.`,
  category: 'runtime',
  severity: 'info',
  presets: ['resources'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    { title: 'nginx: worker_processes', url: 'https://nginx.org/en/docs/ngx_core_module.html#worker_processes' },
    {
      title: 'docker-nginx: tuning of worker processes',
      url: 'https://github.com/nginx/docker-nginx/blob/master/entrypoint/30-tune-worker-processes.sh',
    },
  ],
  options: {
    mostCpus: {
      type: 'number',
      default: 8,
      minimum: 0,
      description: 'CPU limits from this many CPUs on are not reported.',
    },
  },
  messages: {
    auto: 'nginx starts a worker for each CPU of the node, and container "{container}" of {workload} may use {limit}: the workers are throttled together, and each takes memory of its own. Write worker_processes {workers}.',
  },
  on: {
    ConfigMap(object, { report, embedded, options }) {
      const found = eachNginx(embedded, object.resource, config => workersOf(config, options.mostCpus))
      for (const { at, limit, workers, container, workload } of found) {
        report({
          at,
          message: 'auto',
          data: { container: container.label, workload: workload.label, limit: cpus(limit), workers },
          related: [{ at: container.at('resources').at('limits').at('cpu'), message: 'the CPU limit of the container' }],
          fix: at.cursor.text()?.splice(at.from, at.to, String(workers)),
        })
      }
    },
    Secret(object, { report, embedded, options }) {
      const found = eachNginx(embedded, object.resource, config => workersOf(config, options.mostCpus))
      for (const { at, limit, workers, container, workload } of found) {
        report({
          at,
          message: 'auto',
          data: { container: container.label, workload: workload.label, limit: cpus(limit), workers },
          related: [{ at: container.at('resources').at('limits').at('cpu'), message: 'the CPU limit of the container' }],
          fix: at.cursor.text()?.splice(at.from, at.to, String(workers)),
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'A number.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  nginx.conf: |
    worker_processes 2;
    events {
      worker_connections 1024;
    }
    http {
      include /etc/nginx/conf.d/*.conf;
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          resources:
            requests:
              cpu: 100m
              memory: 128Mi
            limits:
              cpu: "2"
              memory: 128Mi
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/nginx.conf
              subPath: nginx.conf
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
      },
      {
        title: 'No CPU limit: the workers may use the CPUs that they count.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  nginx.conf: |
    worker_processes auto;
    events {
      worker_connections 1024;
    }
    http {
      include /etc/nginx/conf.d/*.conf;
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/nginx.conf
              subPath: nginx.conf
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
      },
      {
        title: 'A limit of many CPUs.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  nginx.conf: |
    worker_processes auto;
    events {
      worker_connections 1024;
    }
    http {
      include /etc/nginx/conf.d/*.conf;
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          resources:
            requests:
              cpu: 100m
              memory: 2Gi
            limits:
              cpu: "16"
              memory: 2Gi
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/nginx.conf
              subPath: nginx.conf
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
      },
    ],
    bad: [
      {
        title: 'Half a CPU.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  nginx.conf: |
    worker_processes auto; # info: auto
    events {
      worker_connections 1024;
    }
    http {
      include /etc/nginx/conf.d/*.conf;
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          resources:
            requests:
              cpu: 100m
              memory: 128Mi
            limits:
              cpu: 500m
              memory: 128Mi
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/nginx.conf
              subPath: nginx.conf
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
        fixed: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: edge-nginx
data:
  nginx.conf: |
    worker_processes 1;
    events {
      worker_connections 1024;
    }
    http {
      include /etc/nginx/conf.d/*.conf;
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          resources:
            requests:
              cpu: 100m
              memory: 128Mi
            limits:
              cpu: 500m
              memory: 128Mi
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/nginx.conf
              subPath: nginx.conf
      volumes:
        - name: conf
          configMap:
            name: edge-nginx
`,
      },
      {
        title: 'From a Secret, with two CPUs.',
        yaml: `
apiVersion: v1
kind: Secret
metadata:
  name: edge-nginx
stringData:
  nginx.conf: |
    worker_processes auto; # info: auto
    events {
      worker_connections 1024;
    }
    http {
      include /etc/nginx/conf.d/*.conf;
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          resources:
            requests:
              cpu: 100m
              memory: 256Mi
            limits:
              cpu: 2
              memory: 256Mi
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/nginx.conf
              subPath: nginx.conf
      volumes:
        - name: conf
          secret:
            secretName: edge-nginx
`,
        fixed: `
apiVersion: v1
kind: Secret
metadata:
  name: edge-nginx
stringData:
  nginx.conf: |
    worker_processes 2;
    events {
      worker_connections 1024;
    }
    http {
      include /etc/nginx/conf.d/*.conf;
    }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
spec:
  replicas: 2
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          resources:
            requests:
              cpu: 100m
              memory: 256Mi
            limits:
              cpu: 2
              memory: 256Mi
          volumeMounts:
            - name: conf
              mountPath: /etc/nginx/nginx.conf
              subPath: nginx.conf
      volumes:
        - name: conf
          secret:
            secretName: edge-nginx
`,
      },
    ],
  },
})

/** The `auto` of a configuration whose container has a CPU limit below `most` CPUs. */
function workersOf(config: NginxSubject, most: number) {
  const { container, workload } = config
  if (!container || !workload) return []
  const word = config.all('worker_processes').at(-1)?.words[0]
  const written = container.at('resources').at('limits').at('cpu').value
  if (word?.text !== 'auto' || (typeof written !== 'string' && typeof written !== 'number')) return []
  const quantity = parseQuantity(written)
  if (!quantity) return []
  const limit = Number(quantity.nanos) / 1e9
  return limit > 0 && limit < most ? [{ at: word.at, limit, workers: Math.ceil(limit), container, workload }] : []
}

const cpus = (limit: number): string => (limit === 1 ? '1 CPU' : `${limit} CPUs`)
