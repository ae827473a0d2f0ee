import { ConfigError, type ErrorPlace } from './config-error.js'

/** The versions that can be asked for; 1.0 is refused only by reason of age, beyond 1.99 it is a typing error. */
const version = /^v?1\.(\d{1,2})(?:\.\d+)?$/

/**
 * Reads `1.30`, `v1.30.4` or the range `1.28-1.33` as minor versions. The patch is read and dropped: no rule depends on it.
 *
 * @throws ConfigError for anything else, and for a range that runs backwards.
 */
export function parseKubernetesVersion(text: string, where: ErrorPlace = {}): { readonly from: number; readonly to: number } {
  const parts = text.split('-').map(part => version.exec(part.trim()))
  const [first, last = first] = parts
  if (!first || !last || parts.length > 2) {
    throw new ConfigError(`"${text}" is no Kubernetes version: write a minor version such as "1.30", or a range such as "1.28-1.33"`, where)
  }
  const from = Number(first[1])
  const to = Number(last[1])
  if (from > to) throw new ConfigError(`the range "${text}" runs backwards: write the lower version first`, where)
  return { from, to }
}
