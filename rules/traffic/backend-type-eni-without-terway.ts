import { backendTypeAnnotations, defineRule, flannelOf, nounOf } from '../../src/rule/index.js'

export default defineRule({
  id: 'backend-type-eni-without-terway',
  summary: 'A Service asks for Pods as targets of its load balancer, and the network is Flannel.',
  why: 'Only Pods of Terway have a network interface of Alibaba Cloud. Behind Flannel the annotation is refused or ignored: the load balancer has no backends, or goes on sending to nodes.',
  details: `
\`service.beta.kubernetes.io/backend-type: eni\` (also \`...alibaba-cloud-loadbalancer-backend-type\`) registers the elastic network interfaces of Pods with the load balancer. Evidence of Flannel is its DaemonSet
in the manifests, and no Terway beside it.

The fix removes the annotation. It is unsafe: the load balancer then sends to nodes.`,
  category: 'traffic',
  severity: 'warning',
  presets: ['recommended', 'traffic'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'ACK: annotations of a Service',
      url: 'https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/add-annotations-to-the-yaml-file-of-a-service-to-configure-clb-instances',
    },
    {
      title: 'ACK: Terway and Flannel',
      url: 'https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/work-with-terway',
    },
  ],
  messages: {
    flannel:
      'Service {service} asks for the network interfaces of its Pods as targets, which only Terway gives them, and {flannel} shows that the network is Flannel: the load balancer gets no Pods. Remove the annotation, or move to Terway.',
  },
  on: {
    Service(service, { report, cluster }) {
      const key = backendTypeAnnotations.find(name => service.resource.annotations[name] === 'eni')
      if (key === undefined || service.at('spec').at('type').string !== 'LoadBalancer') return
      const flannel = flannelOf(cluster)
      if (!flannel) return
      const { resource } = flannel
      const annotations = service.at('metadata').at('annotations')
      const at = annotations.at(key)
      report({
        at,
        message: 'flannel',
        data: { service: service.resource.name ?? '(no name)', flannel: nounOf(resource) },
        related: [{ at: flannel, message: 'the network is Flannel' }],
        fix: annotations.entries().length > 1 ? at.remove() : annotations.remove(),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'Terway.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    service.beta.kubernetes.io/backend-type: eni
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: terway-eniip
  namespace: kube-system
spec:
  selector:
    matchLabels:
      app: terway
  template:
    metadata:
      labels:
        app: terway
    spec:
      containers:
        - name: c
          image: registry-vpc.cn-hangzhou.aliyuncs.com/acs/terway:v1.5.6
`,
      },
      {
        title: 'Nothing tells of the network; the annotation is not set.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    service.beta.kubernetes.io/backend-type: eni
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type: intranet
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: kube-flannel-ds
  namespace: kube-system
spec:
  selector:
    matchLabels:
      app: flannel
  template:
    metadata:
      labels:
        app: flannel
    spec:
      containers:
        - name: c
          image: registry-vpc.cn-hangzhou.aliyuncs.com/acs/flannel:v0.15.1.22
`,
      },
    ],
    bad: [
      {
        title: 'Flannel in the manifests.',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type: intranet
    service.beta.kubernetes.io/backend-type: eni # warning: flannel
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: kube-flannel-ds
  namespace: kube-system
spec:
  selector:
    matchLabels:
      app: flannel
  template:
    metadata:
      labels:
        app: flannel
    spec:
      containers:
        - name: c
          image: registry-vpc.cn-hangzhou.aliyuncs.com/acs/flannel:v0.15.1.22
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type: intranet
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: kube-flannel-ds
  namespace: kube-system
spec:
  selector:
    matchLabels:
      app: flannel
  template:
    metadata:
      labels:
        app: flannel
    spec:
      containers:
        - name: c
          image: registry-vpc.cn-hangzhou.aliyuncs.com/acs/flannel:v0.15.1.22
`,
      },
      {
        title: 'The current spelling, and files apart.',
        yaml: {
          'web/service.yaml': `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: web
  annotations:
    service.beta.kubernetes.io/alibaba-cloud-loadbalancer-backend-type: eni # warning: flannel
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
`,
          'system/flannel.yaml': `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: kube-flannel-ds
  namespace: kube-system
spec:
  selector:
    matchLabels:
      app: flannel
  template:
    metadata:
      labels:
        app: flannel
    spec:
      containers:
        - name: c
          image: docker.io/flannel/flannel:v0.27.0
`,
        },
        fixed: {
          'web/service.yaml': `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: web
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
`,
        },
      },
    ],
  },
})
