import { defineRule, isIpAddress, isSearchDomain, isValidatedByApiServer, MOST_NAMESERVERS, searchLimits } from '../../src/rule/index.js'

export default defineRule({
  id: 'dns-policy-none-invalid',
  summary: 'A Pod brings a resolver configuration that the API server refuses.',
  why: 'The API server refuses the Pod, or the whole workload around it: `kubectl apply` fails, and a rollout stops half-way with the objects before it applied and those after it missing.',
  details: `
- \`dnsPolicy: None\` takes everything from \`dnsConfig\`, which needs at least one name server then.
- At most three \`nameservers\`, each an IP address.
- \`searches\` have at most 32 domains and 2048 characters with the spaces between them. The feature gate ExpandedDNSConfig has done that by default since Kubernetes 1.26 and for good since 1.28;
  before it is 6 domains and 256 characters. The lowest version in \`kubernetesVersion\` counts.
- A search domain is a DNS subdomain in lower case, with a dot behind it if you like. Underscores, and a single dot, are taken from Kubernetes 1.33 on.
- An option has a name.

Pods inside of custom resources are not judged: what is accepted there is their controller's business. Values that a template fills in are not judged either.`,
  category: 'validity',
  severity: 'error',
  presets: ['recommended', 'dns', 'valid'],
  since: '0.1.0',
  sources: [
    {
      title: 'DNS for Services and Pods: Pod DNS config',
      url: 'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-dns-config',
    },
    {
      title: 'Validation of dnsConfig',
      url: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go',
    },
  ],
  messages: {
    noConfig:
      'The API server refuses {workload}: dnsPolicy None takes everything from dnsConfig, and there is none. Add dnsConfig.nameservers, or remove dnsPolicy.',
    noServer:
      'The API server refuses {workload}: dnsPolicy None needs at least one address in dnsConfig.nameservers. Add one, or remove dnsPolicy.',
    servers: 'The API server refuses {workload}: {count} nameservers, and at most {most} are allowed.',
    notAddress: 'The API server refuses {workload}: the nameserver "{value}" is no IP address.',
    searches: 'The API server refuses {workload}: {count} search domains, and at most {most} are allowed{version}.',
    characters: 'The API server refuses {workload}: the search list has {count} characters, and at most {most} are allowed{version}.',
    notDomain: 'The API server refuses {workload}: the search domain "{value}" is no DNS name in lower case.',
    noName: 'The API server refuses {workload}: an option of dnsConfig has no name.',
  },
  on: {
    podSpec(pod, { report, settings }) {
      const { workload } = pod
      const config = pod.at('dnsConfig')
      const policy = pod.at('dnsPolicy')
      if (config.absent && policy.absent) return
      if (!isValidatedByApiServer(workload)) return
      if (config.unknown) return
      const name = workload.label
      const servers = config.at('nameservers')
      if (policy.string === 'None' && !workload.mayBePatched('nameservers')) {
        if (config.absent) {
          report({ at: policy, message: 'noConfig', data: { workload: name } })
          return
        }
        if (servers.absent || (Array.isArray(servers.raw) && servers.raw.length === 0)) {
          report({
            at: servers.absent ? config : servers,
            message: 'noServer',
            data: { workload: name },
            related: [{ at: policy, message: 'dnsPolicy is None' }],
          })
          return
        }
      }
      const addresses = servers.items()
      if (addresses.length > MOST_NAMESERVERS)
        report({ at: servers, message: 'servers', data: { workload: name, count: addresses.length, most: MOST_NAMESERVERS } })
      for (const address of addresses) {
        if (address.string !== undefined && !isIpAddress(address.string))
          report({ at: address, message: 'notAddress', data: { workload: name, value: address.string } })
      }
      const minor = settings.kubernetesMinor?.from
      const limits = searchLimits(minor)
      const version = limits.domains < searchLimits(undefined).domains ? ' before Kubernetes 1.26' : ''
      const searches = config.at('searches')
      const domains = searches.items()
      if (domains.length > limits.domains)
        report({ at: searches, message: 'searches', data: { workload: name, count: domains.length, most: limits.domains, version } })
      const characters = domains.reduce((sum, domain) => sum + (domain.string?.length ?? 0), Math.max(0, domains.length - 1))
      if (characters > limits.characters)
        report({ at: searches, message: 'characters', data: { workload: name, count: characters, most: limits.characters, version } })
      for (const domain of domains) {
        if (domain.string !== undefined && !isSearchDomain(domain.string, minor))
          report({ at: domain, message: 'notDomain', data: { workload: name, value: domain.string } })
      }
      for (const option of config.at('options').items()) {
        const named = option.at('name')
        if (option.raw !== undefined && !option.unknown && (named.absent || named.raw === ''))
          report({ at: named.absent ? option : named, message: 'noName', data: { workload: name } })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'None with a name server: the node-local cache.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  dnsPolicy: None
  dnsConfig:
    nameservers: [169.254.20.10]
  containers:
    - name: c
      image: registry.example.com/a:1
`,
      },
      {
        title: 'Three addresses of both families, search domains with underscores and a dot behind, options.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: mailer
  namespace: mail
spec:
  selector:
    matchLabels:
      app: mailer
  template:
    metadata:
      labels:
        app: mailer
    spec:
      dnsPolicy: "None"
      dnsConfig:
        nameservers:
          - 10.96.0.10
          - 2001:db8::53
          - ::ffff:192.0.2.53
        searches:
          - mail.svc.cluster.local
          - svc.cluster.local.
          - _sites.corp.example.com
        options:
          - name: ndots
            value: "2"
          - name: edns0
      containers:
        - name: mailer
          image: registry.example.com/mailer:3
`,
      },
      {
        title: 'Seven search domains are too many only before 1.26; what a template fills in is not judged.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  dnsConfig:
    nameservers: ["\${DNS}"]
    searches: [a.example.com, b.example.com, c.example.com, d.example.com, e.example.com, f.example.com, g.example.com]
  containers:
    - name: c
      image: registry.example.com/a:1
`,
        config: { kubernetesVersion: '1.26 - 1.33' },
      },
    ],
    bad: [
      {
        title: 'None and no name server.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  dnsPolicy: None
  dnsConfig: # error: noServer
    options:
      - name: ndots
        value: "2"
  containers:
    - name: c
      image: registry.example.com/a:1
`,
      },
      {
        title: 'None and no configuration at all, and an empty list.',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 4 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          dnsPolicy: None # error: noConfig
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/report:1
---
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  dnsPolicy: None
  dnsConfig:
    nameservers: [] # error: noServer
  containers:
    - name: c
      image: registry.example.com/a:1
`,
      },
      {
        title: 'Too many name servers, a name in place of an address, a domain in capitals, an option without a name.',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  selector:
    matchLabels:
      app: agent
  template:
    metadata:
      labels:
        app: agent
    spec:
      dnsConfig:
        nameservers: # error: servers
          - 10.0.0.2
          - 1.1.1.1
          - dns.corp.example.com # error: notAddress
          - 300.0.0.1 # error: notAddress
        searches:
          - CORP.example.com # error: notDomain
        options:
          - value: "2" # error: noName
      containers:
        - name: agent
          image: registry.example.com/agent:1
`,
      },
      {
        title: 'A range that begins before 1.26.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  dnsConfig:
    searches: [a.example.com, b.example.com, c.example.com, d.example.com, e.example.com, f.example.com, g_1.example.com] # error: searches # error: notDomain
  containers:
    - name: c
      image: registry.example.com/a:1
`,
        config: { kubernetesVersion: '1.25 - 1.33' },
      },
      {
        title: 'A search list of more than 256 characters, before 1.26.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  dnsConfig:
    searches: # error: characters
      - team-a.very-long-name-of-a-department.very-long-name-of-a-department.very-long-name-of-a-department.very-long-name-of-a-department.very-long-name-of-a-department.example.com
      - team-b.very-long-name-of-a-department.very-long-name-of-a-department.very-long-name-of-a-department.very-long-name-of-a-department.very-long-name-of-a-department.example.com
  containers:
    - name: c
      image: registry.example.com/a:1
`,
        config: { kubernetesVersion: '1.25' },
      },
    ],
  },
})
