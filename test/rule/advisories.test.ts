import { describe, expect, test } from 'vitest'
import { lint } from '../../src/index.js'
import { knownAdvisories } from '../../src/kubernetes/advisories.js'
import { isVersionRange } from '../../src/kubernetes/image-version.js'

const pod = (image: string, spec: Record<string, unknown> = {}) => ({
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'x' },
  spec: {
    selector: { matchLabels: { a: 'x' } },
    template: { metadata: { labels: { a: 'x' } }, spec: { containers: [{ name: 'c', image }], ...spec } },
  },
})
const proc = { volumes: [{ name: 'proc', hostPath: { path: '/proc' } }] }
const configured = (image: string, text: string) => [
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' }, data: { config: text } },
  pod(image, {
    containers: [{ name: 'c', image, volumeMounts: [{ name: 'c', mountPath: '/etc/c' }] }],
    volumes: [{ name: 'c', configMap: { name: 'c' } }],
  }),
]
const proxy = (image: string, fields: Record<string, unknown>) => [
  { apiVersion: 'kubeproxy.config.k8s.io/v1alpha1', kind: 'KubeProxyConfiguration', ...fields },
  pod(image),
]
const local = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 's' },
  spec: { type: 'LoadBalancer', externalTrafficPolicy: 'Local', ports: [{ port: 80 }] },
}

/** For each advisory, objects with the defect and objects without it: another version, or another condition. */
const examples: Record<string, { fires: readonly unknown[]; silent: readonly (readonly unknown[])[] }> = {
  'datadog-agent-conntrack-walk': {
    fires: [pod('gcr.io/datadoghq/agent:6.11.3', proc)],
    silent: [[pod('datadog/agent:6.12.0', { hostNetwork: true })], [pod('datadog/agent:6.11.3')], [pod('datadog/agent:6.4.2', proc)]],
  },
  'datadog-agent-conntrack-metrics-missing': {
    fires: [pod('public.ecr.aws/datadog/agent:6.13.0', proc)],
    silent: [[pod('datadog/agent:6.14.0', proc)], [pod('datadog/agent:6.13.0')]],
  },
  'datadog-agent-ss-output': {
    fires: configured('datadog/agent:6.13.0', 'instances:\n  - collect_connection_state: true\n'),
    silent: [configured('datadog/agent:6.14.1', 'collect_connection_state: true'), configured('datadog/agent:6.13.0', 'instances: []')],
  },
  'fluent-bit-forward-duplicates': {
    fires: configured('fluent/fluent-bit:1.1.2', '[INPUT]\n    Name forward\n'),
    silent: [
      configured('fluent/fluent-bit:1.1.3', '[INPUT]\n    Name forward\n'),
      configured('fluent/fluent-bit:1.1.2', '[INPUT]\n    Name tail\n'),
    ],
  },
  'kube-proxy-conn-reuse-mode': {
    fires: proxy('k8s.gcr.io/kube-proxy:v1.19.4', { mode: 'ipvs' }),
    silent: [proxy('k8s.gcr.io/kube-proxy:v1.22.0', { mode: 'ipvs' }), proxy('k8s.gcr.io/kube-proxy:v1.19.4', { mode: 'iptables' })],
  },
  'kube-proxy-local-policy-drops': {
    fires: [pod('k8s.gcr.io/kube-proxy:v1.24.1'), local],
    silent: [[pod('registry.k8s.io/kube-proxy:v1.26.0'), local], [pod('k8s.gcr.io/kube-proxy:v1.24.1')]],
  },
  'kube-proxy-no-periodic-sync': {
    fires: proxy('registry.k8s.io/kube-proxy:v1.35.1', { mode: 'ipvs' }),
    silent: [
      proxy('registry.k8s.io/kube-proxy:v1.36.0', { mode: 'ipvs' }),
      proxy('registry.k8s.io/kube-proxy:v1.35.1', { mode: 'nftables' }),
    ],
  },
  'kube-proxy-nftables-interface': {
    fires: proxy('registry.k8s.io/kube-proxy:v1.34.2', { mode: 'nftables', detectLocalMode: 'BridgeInterface' }),
    silent: [
      proxy('registry.k8s.io/kube-proxy:v1.35.0', { mode: 'nftables', detectLocalMode: 'BridgeInterface' }),
      proxy('registry.k8s.io/kube-proxy:v1.34.2', { mode: 'nftables', detectLocalMode: 'NodeCIDR' }),
    ],
  },
  'ingress-nginx-endpoints-only': {
    fires: [pod('registry.k8s.io/ingress-nginx/controller:v1.3.1')],
    silent: [[pod('registry.k8s.io/ingress-nginx/controller:v1.4.0')], [pod('example.com/other/controller:v1.3.1')]],
  },
  'alb-ingress-controller-no-groups': {
    fires: [pod('docker.io/amazon/aws-alb-ingress-controller:v1.1.9')],
    silent: [[pod('docker.io/amazon/aws-alb-ingress-controller:v2.0.0')]],
  },
  'aws-load-balancer-controller-readiness-webhook': {
    fires: [pod('public.ecr.aws/eks/aws-load-balancer-controller:v2.11.0')],
    silent: [[pod('public.ecr.aws/eks/aws-load-balancer-controller:v2.12.0')]],
  },
}

describe.each(knownAdvisories.map(advisory => [advisory.id, advisory] as const))('%s', (id, advisory) => {
  const ids = async (objects: readonly unknown[]) => {
    const files = { 'a.yaml': objects.map(object => JSON.stringify(object)).join('\n---\n') }
    const { diagnostics } = await lint({ files, config: { extends: [], rules: { 'image-known-bad': 'error' } } })
    return diagnostics.flatMap(({ message }) => /known defect \(([^)]+)\)/.exec(message)?.[1] ?? [])
  }

  test('has a firing and a silent example', async () => {
    const example = examples[id]
    expect(example, 'write one').toBeDefined()
    expect(await ids(example!.fires)).toContain(id)
    expect(example!.silent.length).toBeGreaterThan(0)
    for (const objects of example!.silent) expect(await ids(objects), JSON.stringify(objects)).not.toContain(id)
  })
  test('is well formed', () => {
    expect(isVersionRange(advisory.versions)).toBe(true)
    expect(advisory.consequence).toMatch(/^[^A-Z].*[^.]$/)
    expect(advisory.source).toMatch(/^https:\/\//)
  })
})

test('every example has its advisory', () => {
  expect(Object.keys(examples).sort()).toEqual(knownAdvisories.map(({ id }) => id).sort())
})
