import { describe, expect, test } from 'vitest'
import {
  allowsSysctl,
  normalizeSysctl,
  parsePortRange,
  reservesPort,
  safeSysctlSince,
  sysctlNamespace,
} from '../../src/kubernetes/sysctls.js'

describe('kernel parameters', () => {
  test.each([
    ['net/ipv4/tcp_rmem', 'net.ipv4.tcp_rmem'],
    ['net.ipv4.conf.eth0/1.forwarding', 'net.ipv4.conf.eth0/1.forwarding'],
    ['net/ipv4/conf/eth0.1/forwarding', 'net.ipv4.conf.eth0/1.forwarding'],
    ['kernel.sem', 'kernel.sem'],
  ])('%s is %s', (written, name) => expect(normalizeSysctl(written)).toBe(name))

  test.each([
    ['net.core.somaxconn', 'net'],
    ['kernel.shm_next_id', 'ipc'],
    ['kernel.sem', 'ipc'],
    ['fs.mqueue.msg_max', 'ipc'],
    ['fs.file-max', undefined],
    ['vm.max_map_count', undefined],
    ['network.x', undefined],
  ])('the namespace of %s', (name, namespace) => expect(sysctlNamespace(name)).toBe(namespace))

  test('patterns of the kubelet', () => {
    expect(allowsSysctl(['net.core.*'], 'net.core.somaxconn')).toBe(true)
    expect(allowsSysctl(['net/core/*'], 'net.core.somaxconn')).toBe(true)
    expect(allowsSysctl(['kernel.msg*'], 'kernel.msgmax')).toBe(true)
    expect(allowsSysctl(['net.core.somaxconn'], 'net.core.somaxconn2')).toBe(false)
  })

  test('ranges and lists of ports', () => {
    expect(parsePortRange(' 1024\t65535 ')).toEqual({ low: 1024, high: 65535 })
    expect(parsePortRange('1024')).toBeUndefined()
    expect(reservesPort('8080,9100-9110', 9105)).toBe(true)
    expect(reservesPort('8080,9100-9110', 9111)).toBe(false)
    expect(reservesPort('', 80)).toBe(false)
  })

  test('safe since', () => {
    expect(safeSysctlSince('net.ipv4.tcp_syncookies')).toBe(0)
    expect(safeSysctlSince('net.ipv4.tcp_rmem')).toBe(32)
    expect(safeSysctlSince('net.core.somaxconn')).toBeUndefined()
  })
})
