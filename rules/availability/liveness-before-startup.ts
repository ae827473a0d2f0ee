import { type ContainerCursor, defineRule, probeTiming, type Runtime } from '../../src/rule/index.js'

/** Ends of image names that run on a Java virtual machine, whoever built them. */
const javaImages =
  /(?:^|[/_-])(?:openjdk|eclipse-temurin|temurin|amazoncorretto|corretto|ibmjava|ibm-semeru-runtimes|zulu-openjdk|sapmachine|jre|jdk|java|tomcat|jetty|wildfly|payara|glassfish|open-liberty|keycloak|elasticsearch|opensearch|logstash|kafka|zookeeper|cassandra|activemq|artemis|solr|jenkins|sonarqube|nexus3?|neo4j|spring-boot|spring|trino|hazelcast|graylog)(?:-?\d[\w.]*)?(?:-(?:server|app|alpine|slim|debian\d*))?$/i
const dotnetImages = /(?:^|\/)dotnet\/(?:aspnet|runtime|sdk)$|(?:^|[/_-])(?:aspnetcore|aspnet|dotnet)$/i
const javaVariables = /^(?:JAVA_|_JAVA_|JDK_JAVA_|JVM_|CATALINA_|SPRING_|ES_JAVA_|KAFKA_HEAP|KAFKA_OPTS|QUARKUS_)/
const dotnetVariables = /^(?:ASPNETCORE_|DOTNET_)/

export default defineRule({
  id: 'liveness-before-startup',
  summary: 'The livenessProbe of a Java or .NET application gives up before the application can have started.',
  why: 'The kubelet kills the container in the middle of its start and starts it again from the beginning. On a busy node, or with little CPU, it never gets further: the rollout hangs in restarts.',
  details: `
The first probe comes after \`initialDelaySeconds\`, and the container is killed after \`failureThreshold\` failures, one each \`periodSeconds\`. The rule adds these up and reports what is less than \`minStartSeconds\`. With a startupProbe liveness waits, and the rule is silent.

That a container runs on a Java virtual machine is told by its command, by its image, by variables such as \`JAVA_TOOL_OPTIONS\`, or by a path below \`/actuator\`; native images are left out. .NET starts
faster: there it is **info**.

The fix adds a startupProbe that asks what liveness asks, for as long as it takes. It is unsafe since it makes a new rollout.`,
  category: 'availability',
  severity: 'warning',
  presets: ['availability'],
  since: '0.1.0',
  fix: 'unsafe',
  sources: [
    {
      title: 'Protect slow starting containers with startup probes',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes',
    },
  ],
  options: {
    minStartSeconds: {
      type: 'integer',
      default: 30,
      minimum: 1,
      description: 'Seconds that the start of a Java or .NET application may take.',
    },
  },
  messages: {
    tooEarly:
      'Container "{container}" of {workload} is killed when it has not answered within about {seconds}s after its start, and a {platform} application may take {needed}s: on a busy node it is restarted over and over. Add a startupProbe.',
  },
  on: {
    container(container, { report, runtime, options }) {
      const liveness = container.at('livenessProbe')
      const { workload, role } = container
      if (liveness.absent || liveness.unknown || role === 'init' || role === 'ephemeral' || !container.at('startupProbe').absent) return
      const { initialDelaySeconds, patienceSeconds, periodSeconds } = probeTiming(liveness)
      if (initialDelaySeconds === undefined || patienceSeconds === undefined || periodSeconds === undefined) return
      const seconds = initialDelaySeconds + patienceSeconds
      if (seconds >= options.minStartSeconds) return
      const platform = platformOf(container, runtime)
      if (!platform || workload.mayBePatched('startupProbe')) return
      const handler = (['httpGet', 'tcpSocket', 'grpc', 'exec'] as const).find(kind => liveness.at(kind).present)
      const failureThreshold = Math.ceil((2 * options.minStartSeconds) / periodSeconds)
      report({
        at: liveness,
        message: 'tooEarly',
        data: { container: container.label, workload: workload.label, seconds, platform: platform.name, needed: options.minStartSeconds },
        related: [{ at: platform.at, message: `shows that it runs on ${platform.name}` }],
        fix: handler && container.at('startupProbe').set({ [handler]: liveness.at(handler).raw, periodSeconds, failureThreshold } as never),
        ...(platform.name === '.NET' && { lower: 'info', because: 'a .NET application seldom takes that long to start' }),
      })
    },
  },
  examples: {
    good: [
      {
        title: 'A startupProbe.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
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
          image: eclipse-temurin:21-jre
          startupProbe:
            httpGet:
              path: /actuator/health/liveness
              port: 8080
            periodSeconds: 5
            failureThreshold: 24
          livenessProbe:
            httpGet:
              path: /actuator/health/liveness
              port: 8080
            initialDelaySeconds: 5
            periodSeconds: 5
            failureThreshold: 2
`,
      },
      {
        title: 'The defaults allow 30 seconds.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
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
          image: eclipse-temurin:21-jre
          livenessProbe:
            httpGet:
              path: /actuator/health/liveness
              port: 8080
`,
      },
      {
        title: 'A long delay.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
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
          image: tomcat:10
          livenessProbe:
            httpGet:
              path: /actuator/health/liveness
              port: 8080
            initialDelaySeconds: 60
            periodSeconds: 5
            failureThreshold: 1
`,
      },
      {
        title: 'A program that starts at once.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
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
          image: nginx:1.27
          livenessProbe:
            httpGet:
              path: /healthz
              port: 8080
            initialDelaySeconds: 5
            periodSeconds: 5
            failureThreshold: 2
`,
      },
      {
        title: 'Java compiled ahead of time.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
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
          image: registry.example.com/shop-native:1
          livenessProbe:
            httpGet:
              path: /actuator/health/liveness
              port: 8080
            initialDelaySeconds: 5
            periodSeconds: 5
            failureThreshold: 2
`,
      },
      {
        title: 'The delay is a placeholder.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
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
          image: eclipse-temurin:21-jre
          livenessProbe:
            httpGet:
              path: /actuator/health/liveness
              port: 8080
            initialDelaySeconds: \${DELAY}
            failureThreshold: 1
`,
      },
      {
        title: 'This application is known to start in ten seconds.',
        options: { minStartSeconds: 10 },
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
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
          image: eclipse-temurin:21-jre
          livenessProbe:
            httpGet:
              path: /actuator/health/liveness
              port: 8080
            initialDelaySeconds: 5
            periodSeconds: 5
            failureThreshold: 2
`,
      },
    ],
    bad: [
      {
        title: 'Spring Boot has 15 seconds.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
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
          image: eclipse-temurin:21-jre
          livenessProbe: # warning: tooEarly
            httpGet:
              path: /actuator/health/liveness
              port: 8080
            initialDelaySeconds: 5
            periodSeconds: 5
            failureThreshold: 2
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
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
          image: eclipse-temurin:21-jre
          startupProbe:
            httpGet:
              path: /actuator/health/liveness
              port: 8080
            periodSeconds: 5
            failureThreshold: 12
          livenessProbe:
            httpGet:
              path: /actuator/health/liveness
              port: 8080
            initialDelaySeconds: 5
            periodSeconds: 5
            failureThreshold: 2
`,
      },
      {
        title: 'The path shows Spring Boot.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
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
          livenessProbe: # warning: tooEarly
            httpGet:
              path: /actuator/health/liveness
              port: 8080
            failureThreshold: 2
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
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
          startupProbe:
            httpGet:
              path: /actuator/health/liveness
              port: 8080
            periodSeconds: 10
            failureThreshold: 6
          livenessProbe:
            httpGet:
              path: /actuator/health/liveness
              port: 8080
            failureThreshold: 2
`,
      },
      {
        title: 'Options for the virtual machine show it too.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
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
          env:
            - name: JAVA_TOOL_OPTIONS
              value: -XX:MaxRAMPercentage=75
          livenessProbe: # warning: tooEarly
            tcpSocket:
              port: 8080
            initialDelaySeconds: 5
            periodSeconds: 5
            failureThreshold: 2
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
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
          env:
            - name: JAVA_TOOL_OPTIONS
              value: -XX:MaxRAMPercentage=75
          startupProbe:
            tcpSocket:
              port: 8080
            periodSeconds: 5
            failureThreshold: 12
          livenessProbe:
            tcpSocket:
              port: 8080
            initialDelaySeconds: 5
            periodSeconds: 5
            failureThreshold: 2
`,
      },
      {
        title: 'The command shows it.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
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
          command: [java, -jar, app.jar]
          livenessProbe: # warning: tooEarly
            tcpSocket:
              port: 8080
            initialDelaySeconds: 5
            periodSeconds: 5
            failureThreshold: 2
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
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
          command: [java, -jar, app.jar]
          startupProbe:
            tcpSocket:
              port: 8080
            periodSeconds: 5
            failureThreshold: 12
          livenessProbe:
            tcpSocket:
              port: 8080
            initialDelaySeconds: 5
            periodSeconds: 5
            failureThreshold: 2
`,
      },
      {
        title: '.NET.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
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
          image: mcr.microsoft.com/dotnet/aspnet:8.0
          livenessProbe: # info: tooEarly
            httpGet:
              path: /healthz
              port: 8080
            initialDelaySeconds: 5
            periodSeconds: 5
            failureThreshold: 2
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
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
          image: mcr.microsoft.com/dotnet/aspnet:8.0
          startupProbe:
            httpGet:
              path: /healthz
              port: 8080
            periodSeconds: 5
            failureThreshold: 12
          livenessProbe:
            httpGet:
              path: /healthz
              port: 8080
            initialDelaySeconds: 5
            periodSeconds: 5
            failureThreshold: 2
`,
      },
    ],
  },
})

/** Whether a container runs on a Java virtual machine or on .NET, and what shows it. */
function platformOf(container: ContainerCursor, runtime: Runtime) {
  const { name, program } = runtime.commandLine(container)
  const image = container.at('image')
  if (/native|graal/i.test(image.string ?? '')) return undefined
  const command = program[0]?.at ?? image
  if (name === 'java' || name === 'catalina.sh') return { name: 'Java', at: command } as const
  if (name === 'dotnet') return { name: '.NET', at: command } as const
  const repository = runtime.image(container).reference?.repository ?? ''
  if (javaImages.test(repository)) return { name: 'Java', at: image } as const
  if (dotnetImages.test(repository)) return { name: '.NET', at: image } as const
  for (const variable of container.at('env').items()) {
    const text = variable.at('name').string ?? ''
    if (javaVariables.test(text)) return { name: 'Java', at: variable.at('name') } as const
    if (dotnetVariables.test(text)) return { name: '.NET', at: variable.at('name') } as const
  }
  const path = container.at('livenessProbe').at('httpGet').at('path')
  return path.string?.startsWith('/actuator/') ? ({ name: 'Java', at: path } as const) : undefined
}
