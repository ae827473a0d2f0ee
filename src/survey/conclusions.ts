import { NEWEST_MINOR, OLDEST_MINOR } from '../kubernetes/versions.js'
import type { KnownProvider, Sights, VersionSight } from './sights.js'

/** What the sights allow to say; undefined where they say nothing, or contradict each other. */
export interface Conclusions {
  /** `1.30`, or `1.28-1.31`. */
  readonly kubernetesVersion: string | undefined
  /** Why there is none although versions were seen. */
  readonly versionDoubt: string | undefined
  readonly provider: KnownProvider | undefined
  readonly providerDoubt: string | undefined
  readonly clusterDomain: string | undefined
}

/** A range that spans more says nothing: some of it is about another cluster, or forgotten. */
const widest = 8

/** Draws the conclusions, carefully: a wrong version or provider makes wrong findings, none makes fewer. */
export function concludeFrom({ providers, versions, clusterDomains }: Sights): Conclusions {
  const names = [...providers.keys()]
  const domains = new Set(clusterDomains.map(({ domain }) => domain))
  const [domain] = domains
  return {
    ...versionOf(versions),
    provider: names.length === 1 ? names[0] : undefined,
    providerDoubt: names.length > 1 ? `signs of several: ${names.join(', ')}` : undefined,
    clusterDomain: domains.size === 1 && domain !== 'cluster.local' ? domain : undefined,
  }
}

/** From the oldest to the newest that clusters run or are tested with; a least version widens it downwards. Prose counts only where nothing else does. */
function versionOf(versions: readonly VersionSight[]): Pick<Conclusions, 'kubernetesVersion' | 'versionDoubt'> {
  const minors = (says: VersionSight['says']) => versions.filter(sight => sight.says === says).map(({ minor }) => minor)
  const clusters = minors('cluster')
  const least = minors('least')
  if (!clusters.length && !least.length) {
    const told = new Set(minors('prose'))
    const [only] = told
    if (told.size !== 1)
      return { kubernetesVersion: undefined, versionDoubt: told.size ? 'only prose names some, and not one alone' : undefined }
    return { kubernetesVersion: undefined, versionDoubt: `only prose names one, 1.${only}` }
  }
  const from = Math.max(OLDEST_MINOR, Math.min(...clusters, ...least))
  // What is only known from below runs on everything newer.
  const to = clusters.length ? Math.max(...clusters, from) : Math.max(NEWEST_MINOR, from)
  // A chart that says what it supports, or a pipeline that tries every version, means it.
  const named = new Set(clusters.filter(minor => minor >= from && minor <= to)).size
  const meant = least.length > 0 || named > (to - from) / 2
  if (to - from > widest && !meant)
    return { kubernetesVersion: undefined, versionDoubt: `from 1.${from} to 1.${to} is too much to be one cluster` }
  return { kubernetesVersion: from === to ? `1.${from}` : `1.${from}-1.${to}`, versionDoubt: undefined }
}
