import { describe, expect, test } from 'vitest'
import {
  componentField,
  componentKinds,
  fieldNames,
  isKnownComponent,
  knownVersionsOf,
  rootStruct,
} from '../../src/kubernetes/component-fields.js'

describe('fields of component configuration', () => {
  test('every kind that rules can visit has a known version', () => {
    const groups = [
      'kubelet.config.k8s.io',
      'kubeproxy.config.k8s.io',
      'kubeadm.k8s.io',
      'kubescheduler.config.k8s.io',
      'apiserver.config.k8s.io',
    ]
    for (const kind of componentKinds)
      expect(
        groups.flatMap(group => knownVersionsOf(group, kind)),
        kind,
      ).not.toEqual([])
  })

  test('types, and the minors that have a field', () => {
    const kubelet = rootStruct('kubelet.config.k8s.io/v1beta1', 'KubeletConfiguration')!
    expect(componentField(kubelet, 'maxPods')).toEqual({ type: { kind: 'integer' }, since: undefined, until: undefined })
    expect(componentField(kubelet, 'evictionHard')?.type).toEqual({ kind: 'map', of: { kind: 'string' } })
    expect(componentField(kubelet, 'singleProcessOOMKill')?.since).toBe(32)
    expect(componentField(kubelet, 'maxpods')).toBeUndefined()
    expect(componentField(kubelet, 'constructor')).toBeUndefined()
    const proxy = rootStruct('kubeproxy.config.k8s.io/v1alpha1', 'KubeProxyConfiguration')!
    expect(componentField(proxy, 'udpIdleTimeout')?.until).toBe(25)
  })

  test('arguments of kubeadm are a mapping in v1beta3 and a list in v1beta4', () => {
    const argumentsOf = (version: string) => {
      const root = rootStruct(`kubeadm.k8s.io/${version}`, 'ClusterConfiguration')!
      const server = componentField(root, 'apiServer')!.type
      return componentField(server.kind === 'struct' ? server.name : '', 'extraArgs')?.type
    }
    expect(argumentsOf('v1beta3')).toEqual({ kind: 'map', of: { kind: 'string' } })
    expect(argumentsOf('v1beta4')?.kind).toBe('list')
  })

  test('other kinds and versions are not known', () => {
    expect(isKnownComponent('kubeadm.k8s.io/v1alpha3', 'ClusterConfiguration')).toBe(false)
    expect(isKnownComponent('v1', 'Pod')).toBe(false)
    expect(fieldNames('constructor')).toEqual([])
  })
})
