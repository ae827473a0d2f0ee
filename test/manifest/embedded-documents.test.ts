import { describe, expect, test } from 'vitest'
import { editsFor } from '../../src/fix/index.js'
import { Cursor } from '../../src/manifest/cursor.js'
import { componentsWithin } from '../../src/manifest/embedded-documents.js'
import { readManifests } from '../../src/manifest/index.js'
import { parse } from '../../src/parse/index.js'

const read = (text: string) => readManifests([{ path: 'a.yaml', target: true, parsed: parse(text) }], () => ({ workloadKinds: [] }))

const inConfigMap = `apiVersion: v1
kind: ConfigMap
metadata:
  name: kube-proxy
data:
  notes: nothing of kubeproxy.config.k8s.io/v1alpha1 here
  broken: "apiVersion: kubeproxy.config.k8s.io/v1alpha1\\nkind: [KubeProxyConfiguration"
  config.conf: |
    # of kubeadm
    apiVersion: kubeproxy.config.k8s.io/v1alpha1
    kind: KubeProxyConfiguration
    mode: ipvs # fast
    ---
    apiVersion: kubelet.config.k8s.io/v1beta1
    kind: KubeletConfiguration
`

describe('component configuration', () => {
  test('in a file of its own is no object and not left out', () => {
    const { resources, components, notLinted } = read(
      'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nmaxPods: 250\n',
    )
    expect(resources).toEqual([])
    expect(components.map(({ kind, within }) => [kind, within])).toEqual([['KubeletConfiguration', undefined]])
    expect(notLinted).toEqual([])
  })

  test('of a version whose fields are not known is left out and named', () => {
    const { components, notLinted } = read('apiVersion: kubeadm.k8s.io/v1alpha2\nkind: ClusterConfiguration\n')
    expect(components).toEqual([])
    expect(notLinted.map(({ reason }) => reason)).toEqual(['component-config'])
  })

  test('in a ConfigMap leads to the string that holds it; text that is no YAML gives nothing', () => {
    const found = componentsWithin(read(inConfigMap).resources)
    expect(found.map(({ kind, within }) => [kind, within?.path])).toEqual([
      ['KubeProxyConfiguration', ['data', 'config.conf']],
      ['KubeletConfiguration', ['data', 'config.conf']],
    ])
  })

  test('in a Secret is read from stringData only', () => {
    const secret = inConfigMap.replace('kind: ConfigMap', 'kind: Secret')
    expect(componentsWithin(read(secret).resources)).toEqual([])
    expect(componentsWithin(read(secret.replace('\ndata:', '\nstringData:')).resources)).toHaveLength(2)
  })

  test('an edit of the document is an edit of the string, comments kept', () => {
    const [proxy] = componentsWithin(read(inConfigMap).resources)
    const at = Cursor.of<{ mode?: string; nftables?: { masqueradeAll?: boolean } }>(proxy!)
    const edits = editsFor([at.at('mode').set('nftables'), at.at('nftables').at('masqueradeAll').set(true)])!
    let text = inConfigMap
    for (const { start, end, text: added } of [...edits].sort((a, b) => b.start - a.start))
      text = text.slice(0, start) + added + text.slice(end)
    expect(text).toBe(inConfigMap.replace('mode: ipvs # fast\n', 'mode: nftables # fast\n    nftables:\n      masqueradeAll: true\n'))
    const again = componentsWithin(read(text).resources)[0]!
    expect(again.object).toMatchObject({ mode: 'nftables', nftables: { masqueradeAll: true } })
  })

  test('a string with escapes is read and not edited where it is ambiguous', () => {
    const text = `apiVersion: v1
kind: ConfigMap
metadata: {name: kube-proxy}
data:
  config.conf: "apiVersion: kubeproxy.config.k8s.io/v1alpha1\\nkind: KubeProxyConfiguration\\nmode: \\x69pvs\\n"
`
    const [proxy] = componentsWithin(read(text).resources)
    expect(proxy!.object).toMatchObject({ mode: 'ipvs' })
    expect(editsFor([Cursor.of<{ mode?: string }>(proxy!).at('mode').set('iptables')])).toBeUndefined()
  })
})

describe('configuration of installers', () => {
  test.each([
    ['kube-proxy-arg: [proxy-mode=ipvs]\n', 'K3sConfiguration'],
    ['nodes: []\nservices: {kubeproxy: {}}\n', 'RkeCluster'],
    ['kube_proxy_mode: ipvs\n', 'KubesprayVariables'],
  ])('%s', (text, kind) => expect(read(text).components.map(component => component.kind)).toEqual([kind]))

  test('other documents without apiVersion and kind are left out as before', () => {
    for (const text of ['services: {web: {}}\n', 'a: 1\n', '- kube_proxy_mode\n']) expect(read(text).components, text).toEqual([])
  })
})
