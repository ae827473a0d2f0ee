import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isIpAddress, isSearchDomain, searchLimits } from '../../src/kubernetes/dns-config.js'

describe('addresses of name servers', () => {
  test.each([
    '10.0.0.2',
    '010.000.000.002',
    '::',
    '::1',
    '1::',
    '2001:db8::53',
    '1:2:3:4:5:6:7:8',
    '::ffff:192.0.2.1',
    '1:2:3:4:5:6:1.2.3.4',
  ])('takes %s', text => expect(isIpAddress(text)).toBe(true))
  test.each([
    '',
    '10.0.0',
    '10.0.0.256',
    '10.0.0.0.1',
    'dns.example.com',
    ':',
    ':::',
    '1:2',
    '1::2::3',
    '1:2:3:4:5:6:7:8:9',
    '::g',
    '::1.2.3',
    '1.2.3.4:53',
    'fe80::1%eth0',
    '1:2:3:4:5:6:7:8::',
  ])('refuses "%s"', text => expect(isIpAddress(text)).toBe(false))
  test('no text throws', () => {
    fc.assert(
      fc.property(fc.string(), text => typeof isIpAddress(text) === 'boolean' && typeof isSearchDomain(text, undefined) === 'boolean'),
    )
  })
})

describe('search lists', () => {
  test.each([
    ['corp.example.com', 32, true],
    ['corp.example.com.', 32, true],
    ['corp..example.com', undefined, false],
    ['Corp.example.com', undefined, false],
    ['', undefined, false],
    ['.', 32, false],
    ['.', 33, true],
    ['_sites.corp', 32, false],
    ['_sites.corp', 33, true],
    ['a_b.corp', undefined, true],
    ['-a.corp', undefined, false],
    ['x'.repeat(254), undefined, false],
  ])('"%s" in 1.%s: %s', (text, minor, taken) => expect(isSearchDomain(text, minor)).toBe(taken))

  test('are longer from 1.26 on', () => {
    expect(searchLimits(25)).toEqual({ domains: 6, characters: 256 })
    expect(searchLimits(26)).toEqual({ domains: 32, characters: 2048 })
    expect(searchLimits(undefined)).toEqual(searchLimits(36))
  })
})
