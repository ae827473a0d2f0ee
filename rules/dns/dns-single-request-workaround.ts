import { defineRule, everyVersionHas, muslOnly } from '../../src/rule/index.js'

/** Nodes of this minor and later run kernels with the mends: older ones are out of the support of the distributions that they are tested with. */
const MODERN_MINOR = 30

export default defineRule({
  id: 'dns-single-request-workaround',
  summary: 'Lookups are slowed down to avoid a race that the kernel no longer has.',
  why: 'With single-request the resolver asks for IPv4 and IPv6 one after the other, and with single-request-reopen over a new socket each: every lookup takes twice as long, to avoid lost packets that kernels of today do not lose.',
  details: `
Always **info**, since the kernel of the nodes is seldom in the manifests. glibc sends both questions at once from one socket, and older kernels could drop one of the two packets in their connection tracking, which cost five seconds.
Linux 4.19 and 5.0 mended two of the causes, and later releases let more of these packets through; NodeLocal DNSCache avoids the rest.

It is silent for \`kubernetesVersion\` before 1.30 and for \`nodeKernel\` before 5.8, to be on the safe side; and on Alpine, where the option does nothing, which \`dns-option-noop-on-musl\` says. Try without it where lookups are slow, and look at
\`insert_failed\` of \`conntrack -S\`.`,
  category: 'dns',
  severity: 'info',
  presets: ['dns'],
  since: '0.1.0',
  sources: [
    { title: 'resolv.conf(5)', url: 'https://man7.org/linux/man-pages/man5/resolv.conf.5.html' },
    { title: 'DNS intermittent delays of 5s', url: 'https://github.com/kubernetes/kubernetes/issues/56903' },
    {
      title: 'Linux: resolve clash for matching conntracks (4.19)',
      url: 'https://git.kernel.org/linus/ed07d9a021df6da53456663a76999189badc432a',
    },
    {
      title: 'Linux: skip nat clash resolution for same-origin entries (5.0)',
      url: 'https://git.kernel.org/linus/4e35c1cb9460240e983a01745b5f29fe3a4d8e39',
    },
  ],
  messages: {
    obsolete:
      'The option {option} makes every lookup ask for IPv4 and IPv6 one after the other, against a race that kernels under Kubernetes 1.30 and newer hardly have any more: it probably only costs time. Try without it.',
  },
  on: {
    podSpec(pod, { report, runtime, settings, isOn }) {
      const options = pod.at('dnsConfig').at('options').items()
      if (options.length === 0) return
      const found = options.filter(option => /^single-request(?:-reopen)?$/.test(option.at('name').string ?? ''))
      if (found.length === 0 || !everyVersionHas(settings, MODERN_MINOR) || isOlder(settings.nodeKernel)) return
      if (isOn('dns-option-noop-on-musl') && muslOnly(pod, runtime)) return
      for (const option of found) {
        report({ at: option.at('name'), message: 'obsolete', data: { option: option.at('name').string as string } })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Another option.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  dnsConfig:
    options:
      - name: use-vc
  containers:
    - name: shop
      image: node:22-bookworm
`,
      },
      {
        title: 'An older cluster.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  dnsConfig:
    options:
      - name: single-request-reopen
  containers:
    - name: shop
      image: node:22-bookworm
`,
        config: { kubernetesVersion: '1.24' },
      },
      {
        title: 'An older kernel.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      dnsConfig:
        options:
          - name: ndots
            value: "2"
          - name: single-request-reopen
      containers:
        - name: api
          image: registry.example.com/api:3
`,
        config: { kubernetesVersion: '1.30', nodeKernel: '4.18.0' },
      },
    ],
    bad: [
      {
        title: 'In a Pod on Debian.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  dnsConfig:
    options:
      - name: single-request-reopen # info: obsolete
  containers:
    - name: shop
      image: node:22-bookworm
`,
      },
      {
        title: 'Beside ndots.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      dnsConfig:
        options:
          - name: ndots
            value: "2"
          - name: single-request # info: obsolete
      containers:
        - name: api
          image: registry.example.com/api:3
`,
        config: { kubernetesVersion: '1.33' },
      },
    ],
  },
})

/** Whether a kernel is older than 5.8. */
function isOlder(kernel: string | undefined): boolean {
  const [, major, minor] = /^(\d{1,4})\.(\d{1,4})/.exec(kernel ?? '') ?? []
  return major !== undefined && (Number(major) < 5 || (Number(major) === 5 && Number(minor) < 8))
}
