import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import cidrOverlap from '../../rules/cluster/cidr-overlap.js'
import clusterCidrMismatch from '../../rules/cluster/cluster-cidr-mismatch.js'
import cniMtuMismatch from '../../rules/cluster/cni-mtu-mismatch.js'
import nodelocaldnsBypassed from '../../rules/dns/nodelocaldns-bypassed-by-ipvs.js'
import { configOf } from '../../src/config/index.js'
import { lint } from '../../src/engine/lint.js'
import { parse } from '../../src/parse/index.js'

const rules = [clusterCidrMismatch, cidrOverlap, cniMtuMismatch, nodelocaldnsBypassed]

/** What the rules about networks say of files by path; those that begin with a "+" are context. */
function findings(files: Record<string, string>): string[] {
  const config = configOf({ extends: 'cluster' }, rules)
  const { diagnostics } = lint({
    files: Object.entries(files).map(([path, text]) => ({
      path: path.replace(/^\+/, ''),
      target: !path.startsWith('+'),
      parsed: parse(text),
    })),
    rules,
    configFor: path => ({ config, relative: path }),
    today: '2026-01-01',
    chunks: {},
  })
  return diagnostics.map(({ file, rule, severity, related }) =>
    [file, rule, severity, ...related.map(place => place.file).filter(place => place !== file)].join(' '),
  )
}

const kubeadm = (pods: string, services = '10.96.0.0/12') =>
  `apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\nnetworking: {podSubnet: "${pods}", serviceSubnet: "${services}"}\n`
const flannel = (network: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: kube-flannel-cfg}\ndata:\n  net-conf.json: '{"Network": "${network}", "Backend": {"Type": "vxlan"}}'\n`
const calico = (cidr: string, name = 'pool') =>
  `apiVersion: projectcalico.org/v3\nkind: IPPool\nmetadata: {name: ${name}}\nspec: {cidr: ${cidr}}\n`
const proxy = (cidr: string) => `apiVersion: kubeproxy.config.k8s.io/v1alpha1\nkind: KubeProxyConfiguration\nclusterCIDR: ${cidr}\n`

describe('who belongs to one cluster', () => {
  test('the files of a folder', () => {
    expect(findings({ 'k8s/kubeadm.yaml': kubeadm('10.32.0.0/14'), 'k8s/flannel.yaml': flannel('10.244.0.0/16') })).toEqual([
      'k8s/flannel.yaml cluster-cidr-mismatch error k8s/kubeadm.yaml',
    ])
  })
  test('folders beside one another, less certainly', () => {
    expect(findings({ 'k8s/init/kubeadm.yaml': kubeadm('10.32.0.0/14'), 'k8s/cni/flannel.yaml': flannel('10.244.0.0/16') })).toEqual([
      'k8s/cni/flannel.yaml cluster-cidr-mismatch warning k8s/init/kubeadm.yaml',
    ])
  })
  test.each(['overlays', 'examples', 'test', 'environments'])('not the folders of %s', folder => {
    expect(
      findings({ [`${folder}/a/kubeadm.yaml`]: kubeadm('10.32.0.0/14'), [`${folder}/b/flannel.yaml`]: flannel('10.244.0.0/16') }),
    ).toEqual([])
  })
  test('not what stands further away', () => {
    expect(findings({ 'kubeadm.yaml': kubeadm('10.32.0.0/14'), 'a/b/flannel.yaml': flannel('10.244.0.0/16') })).toEqual([])
  })
  test('nothing where a folder holds several clusters', () => {
    const files = { 'a.yaml': kubeadm('10.32.0.0/14'), 'b.yaml': kubeadm('10.244.0.0/16') }
    expect(findings({ ...files, 'flannel.yaml': flannel('10.100.0.0/16'), 'proxy.yaml': proxy('10.1.0.0/16') })).toEqual([])
    expect(findings({ 'k.yaml': kubeadm('10.244.0.0/16'), 'x.yaml': flannel('10.1.0.0/16'), 'y.yaml': flannel('10.244.0.0/16') })).toEqual(
      [],
    )
  })
  test('nothing of another file where a field stands twice, once beside the word of the cluster', () => {
    const whole = `${kubeadm('10.32.0.0/14')}---\n${flannel('10.32.0.0/14')}`
    expect(findings({ 'all.yaml': whole, 'flannel.yaml': flannel('10.244.0.0/16') })).toEqual([])
  })
  test('nothing where a folder holds several network plug-ins to choose from', () => {
    const files = { 'kubeadm.yaml': kubeadm('10.244.0.0/16'), 'flannel.yaml': flannel('10.244.0.0/16') }
    expect(findings({ ...files, 'calico.yaml': calico('192.168.0.0/16') })).toEqual([])
    expect(findings({ 'kubeadm.yaml': kubeadm('10.244.0.0/16'), 'calico.yaml': calico('192.168.0.0/16') })).toHaveLength(1)
  })
  test('the nearest word counts', () => {
    const files = { 'a/kubeadm.yaml': kubeadm('10.32.0.0/14'), 'b/kubeadm.yaml': kubeadm('10.244.0.0/16') }
    expect(findings({ ...files, 'b/flannel.yaml': flannel('10.244.0.0/16') })).toEqual([])
  })
  test('a contradiction stands at the follower, whichever file is linted', () => {
    const leader = kubeadm('10.32.0.0/14')
    const follower = flannel('10.244.0.0/16')
    expect(findings({ '+kubeadm.yaml': leader, 'flannel.yaml': follower })).toEqual([
      'flannel.yaml cluster-cidr-mismatch error kubeadm.yaml',
    ])
    expect(findings({ 'kubeadm.yaml': leader, '+flannel.yaml': follower })).toEqual([])
    expect(findings({ '+kubeadm.yaml': leader, '+flannel.yaml': follower })).toEqual([])
  })
})

describe('contradictions', () => {
  test('are said once for each field', () => {
    const files = { 'k.yaml': `${kubeadm('10.32.0.0/14')}---\n${proxy('10.1.0.0/16')}---\n${flannel('10.244.0.0/16')}` }
    expect(findings(files)).toEqual(['k.yaml cluster-cidr-mismatch error', 'k.yaml cluster-cidr-mismatch error'])
  })
  test('an overlap that several fields repeat is said once', () => {
    const both = `${kubeadm('10.96.0.0/11')}---\n${proxy('10.96.0.0/11')}---\n${flannel('10.96.0.0/11')}`
    expect(findings({ 'k.yaml': both })).toEqual(['k.yaml cidr-overlap error'])
  })
  test('two objects that each describe a whole cluster are two clusters', () => {
    const cluster = (network: string) =>
      `apiVersion: cluster.x-k8s.io/v1beta1\nkind: Cluster\nmetadata: {name: "\${NAME}"}\nspec: {clusterNetwork: ${network}}\n`
    const pods = cluster('{pods: {cidrBlocks: [192.168.0.0/16]}}')
    const services = cluster('{services: {cidrBlocks: [192.168.0.0/16]}}')
    expect(findings({ 'k8s/a.yaml': pods, 'k8s/b.yaml': services })).toEqual([])
    const both = cluster('{pods: {cidrBlocks: [192.168.0.0/16]}, services: {cidrBlocks: [192.168.0.0/16]}}')
    expect(findings({ 'k8s/a.yaml': both })).toEqual(['k8s/a.yaml cidr-overlap error'])
  })
  test('between IPv4 and IPv6 there are none', () => {
    expect(findings({ 'k.yaml': `${kubeadm('fd00:10::/56', 'fd00:20::/112')}---\n${flannel('10.244.0.0/16')}` })).toEqual([])
    expect(findings({ 'k.yaml': kubeadm('fd00:10::/56', 'fd00:10:0:100::/112') })).toEqual([])
    expect(findings({ 'k.yaml': kubeadm('fd00:10::/48', 'fd00:10:0:100::/112') })).toEqual(['k.yaml cidr-overlap error'])
  })
})

test('nothing that a manifest may hold throws', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant([]), fc.constant({}), fc.constant('${X}'))
  const json = (raw: unknown) => JSON.stringify(raw)
  fc.assert(
    fc.property(fc.array(value, { minLength: 12, maxLength: 12 }), v => {
      const documents = [
        { apiVersion: 'kubeadm.k8s.io/v1beta4', kind: 'ClusterConfiguration', networking: { podSubnet: v[0], serviceSubnet: v[1] } },
        { apiVersion: 'kubeadm.k8s.io/v1beta4', kind: 'InitConfiguration', localAPIEndpoint: v[2], nodeRegistration: { criSocket: v[3] } },
        {
          apiVersion: 'kubeproxy.config.k8s.io/v1alpha1',
          kind: 'KubeProxyConfiguration',
          mode: v[4],
          clusterCIDR: v[5],
          detectLocalMode: v[6],
        },
        {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: { name: 'cilium-config' },
          data: { 'net-conf.json': v[7], veth_mtu: v[8], mtu: v[9] },
        },
        {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: { name: 'c' },
          data: { 'net-conf.json': json({ Network: v[0], Backend: v[1] }), c: `"cniVersion" mtu ${v[2]}` },
        },
        {
          apiVersion: 'operator.tigera.io/v1',
          kind: 'Installation',
          metadata: { name: 'd' },
          spec: { calicoNetwork: { mtu: v[10], ipPools: [v[11], { cidr: v[0], encapsulation: v[1] }] } },
        },
        {
          apiVersion: 'cluster.x-k8s.io/v1beta1',
          kind: 'Cluster',
          metadata: { name: 'e' },
          spec: { clusterNetwork: { pods: { cidrBlocks: v[2] }, services: v[3] } },
        },
        { apiVersion: 'kubelet.config.k8s.io/v1beta1', kind: 'KubeletConfiguration', clusterDNS: v[4] },
      ]
      expect(findings({ 'a.yaml': documents.map(json).join('\n---\n') }).filter(line => line.includes('rule-crash'))).toEqual([])
    }),
    { numRuns: 60 },
  )
})
