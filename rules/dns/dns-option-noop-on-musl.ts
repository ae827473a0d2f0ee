import { defineRule, muslOnly } from '../../src/rule/index.js'

/**
 * Options of resolv.conf that glibc knows and musl reads over: it looks for ndots, attempts and timeout only.
 * Source: __get_resolv_conf in https://git.musl-libc.org/cgit/musl/tree/src/network/resolvconf.c
 */
const ignored: ReadonlyMap<string, string> = new Map([
  ['single-request', 'musl always sends A and AAAA at once, from one socket'],
  ['single-request-reopen', 'musl always sends A and AAAA at once, from one socket'],
  ['use-vc', 'musl asks by UDP first, and by TCP only for a truncated answer (from 1.2.4, Alpine 3.18, on)'],
  ['rotate', 'musl asks all name servers at once'],
  ['no-aaaa', 'musl asks for A and AAAA whenever the program wants either'],
])

export default defineRule({
  id: 'dns-option-noop-on-musl',
  summary: 'An option for the resolver has no effect on Alpine.',
  why: 'musl reads only ndots, timeout and attempts from resolv.conf. Whoever sets single-request-reopen against lookups that hang for five seconds has changed nothing on an Alpine image, and they go on.',
  details: `
It looks at \`single-request\`, \`single-request-reopen\`, \`use-vc\`, \`rotate\` and \`no-aaaa\` in \`dnsConfig.options\`. Always **info**: the option does no harm.

It is silent unless an image of the Pod is known to be built on musl (Alpine); for programs written in Go, which bring a resolver of their own; and where another container of the Pod is built on
glibc, which the option may be meant for.

Against races of parallel lookups a local cache that asks by TCP (NodeLocal DNSCache) helps on every libc; otherwise build the image on glibc.`,
  category: 'dns',
  severity: 'info',
  presets: ['dns'],
  since: '0.1.0',
  sources: [
    {
      title: 'Functional differences of musl from glibc: name resolver',
      url: 'https://wiki.musl-libc.org/functional-differences-from-glibc.html#Name-Resolver/DNS',
    },
    { title: 'resolv.conf(5)', url: 'https://man7.org/linux/man-pages/man5/resolv.conf.5.html' },
  ],
  messages: {
    noop: 'The option {option} has no effect in container "{container}": its image is built on musl, which reads only ndots, timeout and attempts ({fact}).',
  },
  on: {
    podSpec(pod, { report, runtime }) {
      const options = pod.at('dnsConfig').at('options').items()
      if (options.length === 0) return
      const found = options.filter(option => ignored.has(option.at('name').string ?? ''))
      if (found.length === 0) return
      const musl = muslOnly(pod, runtime)
      if (!musl) return
      for (const option of found) {
        const name = option.at('name').string as string
        report({
          at: option.at('name'),
          message: 'noop',
          data: { option: name, container: musl.label, fact: ignored.get(name) as string },
          related: [{ at: musl.at('image'), message: 'this image is built on musl' }],
        })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'glibc reads the option.',
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
      image: node:20-bookworm
`,
      },
      {
        title: 'musl reads these.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  dnsConfig:
    options:
      - name: ndots
        value: "2"
      - name: timeout
        value: "1"
  containers:
    - name: shop
      image: node:20-alpine
`,
      },
      {
        title: 'A resolver in Go reads the option whatever the image; another container may be the one that is meant.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: edge
spec:
  dnsConfig:
    options:
      - name: single-request-reopen
  containers:
    - name: traefik
      image: traefik:v3.1
---
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
      image: node:20-bookworm
    - name: proxy
      image: nginx:1.27-alpine
`,
      },
    ],
    bad: [
      {
        title: 'Against lookups that hang for five seconds.',
        yaml: `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  dnsConfig:
    options:
      - name: single-request-reopen # info: noop
  containers:
    - name: shop
      image: node:20-alpine
`,
      },
      {
        title: 'Two options of a Deployment.',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
  namespace: shop
spec:
  replicas: 3
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      dnsPolicy: ClusterFirst
      dnsConfig:
        options:
          - name: ndots
            value: "2"
          - name: use-vc # info: noop
          - name: single-request # info: noop
      containers:
        - name: api
          image: python:3.12-alpine
          command: [gunicorn, api.wsgi]
`,
      },
    ],
  },
})
