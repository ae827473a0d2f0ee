/**
 * What the API server accepts in the `dnsConfig` of a Pod.
 * Source: validatePodDNSConfig in https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go
 */

import { isDnsSubdomain } from './names.js'

/** Name servers in `dnsConfig.nameservers`: as many as resolv.conf of glibc holds. */
export const MOST_NAMESERVERS = 3

/** The search list: how many domains, and how many characters with a space between them. */
export interface SearchLimits {
  readonly domains: number
  readonly characters: number
}

/** The first minor with the feature gate ExpandedDNSConfig on by default (https://github.com/kubernetes/enhancements/issues/2595). */
const EXPANDED_MINOR = 26

/** The limits of a search list. @param minor of the API server; undefined for the newest */
export function searchLimits(minor: number | undefined): SearchLimits {
  return minor === undefined || minor >= EXPANDED_MINOR ? { domains: 32, characters: 2048 } : { domains: 6, characters: 256 }
}

/** The first minor with the feature gate RelaxedDNSSearchValidation on by default (https://github.com/kubernetes/enhancements/issues/4427). */
const RELAXED_MINOR = 33

/**
 * Whether a text may stand in `dnsConfig.searches`: a DNS subdomain, with a dot behind it if one likes; underscores, and the dot alone, from 1.33 on.
 * @param minor of the API server; undefined for the newest
 */
export function isSearchDomain(text: string, minor: number | undefined): boolean {
  const relaxed = minor === undefined || minor >= RELAXED_MINOR
  if (relaxed && text === '.') return true
  const name = text.endsWith('.') ? text.slice(0, -1) : text
  if (!relaxed) return isDnsSubdomain(name)
  return name.length <= 253 && name.split('.').every(part => /^_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/.test(part))
}

/** Whether a text is an IP address as the API server reads it in fields of old: zeros in front of the parts of an IPv4 address are taken. */
export function isIpAddress(text: string): boolean {
  const parts = text.split('.')
  if (parts.length === 4 && !text.includes(':')) return parts.every(isOctet)
  return isIpV6(text)
}

function isOctet(part: string): boolean {
  return /^\d{1,32}$/.test(part) && Number(part) <= 255
}

function isIpV6(text: string): boolean {
  if (text.length > 100 || text.includes(':::')) return false
  const halves = text.split('::')
  if (halves.length > 2) return false
  let groups = 0
  for (const [index, half] of halves.entries()) {
    if (half === '') continue
    const parts = half.split(':')
    for (const [place, part] of parts.entries()) {
      const last = index === halves.length - 1 && place === parts.length - 1
      if (last && part.includes('.')) {
        const octets = part.split('.')
        if (octets.length !== 4 || !octets.every(isOctet)) return false
        groups += 2
      } else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups++
      else return false
    }
  }
  return halves.length === 2 ? groups <= 7 : groups === 8
}
