import type { Path } from '../parse/types.js'
import { parseKubernetesVersion } from './kubernetes-version.js'
import type { ConfigFile, ImageTraits, Settings } from './types.js'

/**
 * What the configuration says of the cluster, defaults filled in (`provider: unknown`, `clusterDomain: cluster.local`, as kubeadm sets it).
 *
 * @throws ConfigError for a version that is none.
 */
export function settingsOf(file: ConfigFile, kubernetesVersion: string | undefined): Settings {
  const path: Path | undefined = kubernetesVersion === undefined ? ['kubernetesVersion'] : undefined
  const version = kubernetesVersion ?? file.kubernetesVersion
  return {
    kubernetesMinor: version === undefined ? undefined : parseKubernetesVersion(version, path && { path }),
    provider: file.provider ?? 'unknown',
    clusterDomain: (file.clusterDomain ?? 'cluster.local').replace(/\.$/, ''),
    nodeCIDRs: file.nodeCIDRs ?? [],
    nodeKernel: file.nodeKernel,
    images: Object.entries(file.images ?? {}).map(([pattern, traits]): { pattern: RegExp; traits: ImageTraits } => ({
      pattern: imagePattern(pattern),
      traits,
    })),
    advisories: file.advisories ?? [],
    externalCallers: file.externalCallers ?? false,
    externalObjects: file.externalObjects ?? [],
    workloadKinds: file.workloadKinds ?? [],
    suppressions: {
      requireReason: file.suppressions?.requireReason ?? false,
      reportUnused: file.suppressions?.reportUnused ?? true,
    },
  }
}

/**
 * An image as the config names it: the whole reference, in which `*` stands for any run of characters. Without a tag or digest it means every tag and digest.
 *
 * What stands between two stars is looked for once, at its first place (a lookahead keeps what it found, so that no star is tried again
 * because of a later one): matching stays quadratic at worst, whatever pattern and image a stranger writes.
 */
export function imagePattern(text: string): RegExp {
  const [first = '', ...rest] = text.split(/\*+/).map(part => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
  const last = rest.pop()
  const between = rest.map((part, index) => `(?=([^]*?${part}))\\${index + 1}`).join('')
  return new RegExp(`^${first}${between}${last === undefined ? '' : `[^]*${last}`}(?:[:@][^]*)?$`)
}
