import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cidr, cover, holdsAddress, overlap, parseAddress, parseCidr, parseCidrs, sameAddresses } from '../../src/kubernetes/cidr.js'

const cidr = (text: string): Cidr => parseCidr(text)!

describe('parseAddress', () => {
  test.each([
    ['0.0.0.0', 4, 0n],
    ['10.96.0.10', 4, 0x0a60000an],
    ['255.255.255.255', 4, 0xffffffffn],
    ['::', 6, 0n],
    ['::1', 6, 1n],
    ['fd00::10', 6, (0xfd00n << 112n) + 0x10n],
    ['::ffff:10.0.0.1', 6, 0xffff0a000001n],
    ['1:2:3:4:5:6:7:8', 6, 0x00010002000300040005000600070008n],
    ['1:2:3:4:5:6:7::', 6, 0x00010002000300040005000600070000n],
  ])('%s', (text, family, value) => expect(parseAddress(text)).toEqual({ family, value }))

  test.each(['', '10.0.0', '256.0.0.1', '1::2::3', '1:2:3:4:5:6:7:8:9', ':::', 'web', '10.0.0.0/8'])('refuses %j', text =>
    expect(parseAddress(text)).toBeUndefined(),
  )
})

describe('parseCidr', () => {
  test('takes off the bits behind the prefix', () => {
    expect(cidr('10.244.7.1/16')).toMatchObject({ family: 4, first: 0x0af40000n, last: 0x0af4ffffn, prefix: 16, text: '10.244.7.1/16' })
    expect(cidr('fd00:1::5/64')).toMatchObject({ family: 6, first: parseAddress('fd00:1::')!.value, prefix: 64 })
    expect(cidr('0.0.0.0/0').last).toBe(0xffffffffn)
  })
  test.each(['10.0.0.0', '10.0.0.0/33', 'fd00::/129', '10.0.0.0/', '/8', '10.0.0.0/-1', '10.0.0.0/8/8', ''])('refuses %j', text =>
    expect(parseCidr(text)).toBeUndefined(),
  )
  test('reads lists only where every part is a network', () => {
    expect(parseCidrs('10.244.0.0/16,fd00::/56')?.map(({ family }) => family)).toEqual([4, 6])
    expect(parseCidrs('10.0.0.0/8 10.1.0.0/16')).toHaveLength(2)
    expect(parseCidrs('10.244.0.0/16,no')).toBeUndefined()
    expect(parseCidrs(' ')).toBeUndefined()
  })
  test('no text throws', () => {
    fc.assert(fc.property(fc.string(), text => void [parseCidr(text), parseCidrs(text), parseAddress(text)]))
    fc.assert(fc.property(fc.ipV6(), text => parseAddress(text)?.family === 6))
    fc.assert(fc.property(fc.ipV4(), fc.integer({ min: 0, max: 32 }), (ip, n) => holdsAddress(cidr(`${ip}/${n}`), parseAddress(ip)!)))
  })
})

describe('comparisons', () => {
  test('overlap', () => {
    expect(overlap(cidr('172.16.0.0/12'), cidr('172.17.0.0/16'))).toBe(true)
    expect(overlap(cidr('10.96.0.0/12'), cidr('10.244.0.0/16'))).toBe(false)
    expect(overlap(cidr('0.0.0.0/0'), cidr('::/0'))).toBe(false)
    expect(overlap(cidr('fd00::/56'), cidr('fd00:0:0:ff::/112'))).toBe(true)
  })
  test('cover joins neighbours', () => {
    const halves = [cidr('10.244.128.0/17'), cidr('10.244.0.0/17')]
    expect(cover(halves, cidr('10.244.0.0/16'))).toBe(true)
    expect(cover(halves.slice(1), cidr('10.244.0.0/16'))).toBe(false)
    expect(cover([cidr('10.244.0.0/18'), ...halves.slice(0, 1)], cidr('10.244.0.0/16'))).toBe(false)
    expect(cover([cidr('10.0.0.0/8'), cidr('10.244.0.0/24')], cidr('10.244.0.0/16'))).toBe(true)
    expect(cover([], cidr('10.244.0.0/16'))).toBe(false)
  })
  test('sameAddresses', () => {
    expect(sameAddresses([cidr('10.244.0.0/17'), cidr('10.244.128.0/17')], [cidr('10.244.9.9/16')])).toBe(true)
    expect(sameAddresses([cidr('10.244.0.0/16')], [cidr('10.244.0.0/16'), cidr('fd00::/56')])).toBe(false)
  })
})
