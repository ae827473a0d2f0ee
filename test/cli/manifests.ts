/** A Pod without requests and limits: `best-effort-pod`. */
export const pod = (name = 'a') => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
spec:
  containers:
    - name: web
      image: nginx:1.29
`

/** A Pod about which the default preset has nothing to say. */
export const goodPod = (name = 'a') => `${pod(name)}      resources:
        requests: { cpu: 100m, memory: 64Mi }
        limits: { memory: 64Mi }
`

export const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.2
          ports: [{ containerPort: 8080 }]
          resources:
            requests: { cpu: 100m, memory: 64Mi }
            limits: { memory: 64Mi }
`
/** The Service that makes `prestop-missing` speak about the Deployment. */
export const service = `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: { app: web }
  ports: [{ port: 80, targetPort: 8080 }]
`
