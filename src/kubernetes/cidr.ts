import { isIpAddress } from './dns-config.js'

/** An IP address as a number, with its family. */
export interface Address {
  readonly family: 4 | 6
  readonly value: bigint
}

/** A network: its first and its last address as numbers. */
export interface Cidr {
  readonly family: 4 | 6
  readonly first: bigint
  readonly last: bigint
  readonly prefix: number
  /** As written. */
  readonly text: string
}

/** Reads an IPv4 or IPv6 address. @returns undefined for everything else */
export function parseAddress(text: string): Address | undefined {
  if (!isIpAddress(text)) return undefined
  return text.includes(':') ? { family: 6, value: v6(text) } : { family: 4, value: v4(text) }
}

/** Reads `10.244.0.0/16` or `fd00::/56`; bits behind the prefix are taken off, as Go's net.ParseCIDR does. @returns undefined for everything else */
export function parseCidr(text: string): Cidr | undefined {
  const slash = text.lastIndexOf('/')
  const length = text.slice(slash + 1)
  if (slash < 0 || !/^\d{1,3}$/.test(length)) return undefined
  const address = parseAddress(text.slice(0, slash))
  const bits = address?.family === 6 ? 128 : 32
  const prefix = Number(length)
  if (!address || prefix > bits) return undefined
  const free = BigInt(bits - prefix)
  const first = (address.value >> free) << free
  return { family: address.family, first, last: first + (1n << free) - 1n, prefix, text }
}

/** Reads a list of networks, separated by commas or blanks, as dual-stack fields hold them. @returns undefined where one of them is none, and for an empty list */
export function parseCidrs(text: string): readonly Cidr[] | undefined {
  const parts = text.split(/[\s,]+/).filter(part => part !== '')
  const found = parts.flatMap(part => parseCidr(part) ?? [])
  return found.length > 0 && found.length === parts.length ? found : undefined
}

/** Whether two networks share an address. Those of two families never do. */
export function overlap(a: Cidr, b: Cidr): boolean {
  return a.family === b.family && a.first <= b.last && b.first <= a.last
}

/** Whether an address lies in a network. */
export function holdsAddress(network: Cidr, { family, value }: Address): boolean {
  return network.family === family && network.first <= value && value <= network.last
}

/** Whether networks together hold every address of another one. */
export function cover(networks: readonly Cidr[], inner: Cidr): boolean {
  let next = inner.first
  const sorted = networks.filter(network => overlap(network, inner)).sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
  for (const { first, last } of sorted) {
    if (first > next) return false
    if (last >= next) next = last + 1n
  }
  return next > inner.last
}

/** Whether two lists hold the same addresses. */
export function sameAddresses(a: readonly Cidr[], b: readonly Cidr[]): boolean {
  return a.every(network => cover(b, network)) && b.every(network => cover(a, network))
}

function v4(text: string): bigint {
  return text.split('.').reduce((value, octet) => (value << 8n) + BigInt(octet), 0n)
}

function v6(text: string): bigint {
  const [head = '', tail] = text.split('::')
  const front = groupsOf(head)
  const back = tail === undefined ? [] : groupsOf(tail)
  const zeros = Array.from({ length: 8 - front.length - back.length }, () => 0n)
  return [...front, ...zeros, ...back].reduce((value, group) => (value << 16n) + group, 0n)
}

/** The groups of 16 bits in a half of an IPv6 address; a last part with dots is two of them. */
function groupsOf(half: string): bigint[] {
  if (half === '') return []
  return half.split(':').flatMap(part => {
    if (!part.includes('.')) return [BigInt(`0x${part}`)]
    const value = v4(part)
    return [value >> 16n, value & 0xffffn]
  })
}
