import data from '../../schemas/peer-checks.json' with { type: 'json' }

export const peers = ['kube-linter', 'kube-score', 'polaris', 'checkov', 'trivy'] as const
export type Peer = (typeof peers)[number]

/** What a check of another linter is here. */
export interface Counterpart {
  /** The id as the other linter writes it, in one of its spellings. */
  readonly id: string
  /** Rules that answer for it. */
  readonly here: readonly string[]
  /** Names of rules that will, once there are some. */
  readonly later: readonly string[]
}

/** Finds our rules by the ids of other linters: the rules' own `aliases`, and for rules that do not exist yet the table of `schemas/peer-checks.json`. */
export class PeerChecks {
  private readonly byPeer = new Map<Peer, Map<string, { id: string; here: string[]; later: string[] }>>()

  constructor(rules: readonly { readonly id: string; readonly aliases?: readonly string[] | undefined }[]) {
    const known = new Set(rules.map(rule => rule.id))
    for (const peer of peers) {
      const checks = new Map<string, { id: string; here: string[]; later: string[] }>()
      this.byPeer.set(peer, checks)
      const entry = (id: string) => {
        const key = keyOf(peer, id)
        const found = checks.get(key) ?? { id, here: [], later: [] }
        checks.set(key, found)
        return found
      }
      for (const rule of rules) {
        for (const alias of rule.aliases ?? []) if (alias.startsWith(`${peer}/`)) entry(alias.slice(peer.length + 1)).here.push(rule.id)
      }
      for (const [id, names] of Object.entries(data[peer] as Readonly<Record<string, readonly string[]>>)) {
        const found = entry(id)
        for (const name of names) {
          const list = known.has(name) ? found.here : found.later
          if (!list.includes(name)) list.push(name)
        }
      }
    }
  }

  /** The counterpart of a check; undefined for an id that the linter does not have. */
  find(peer: Peer, id: string): Counterpart | undefined {
    return this.byPeer.get(peer)!.get(keyOf(peer, id))
  }

  /** The checks that an id means, with or without the name of the linter before it (`checkov/CKV_K8S_16`). */
  named(asked: string): (Counterpart & { readonly peer: Peer })[] {
    const slash = asked.indexOf('/')
    const [only, id] = slash < 0 ? [undefined, asked] : [asked.slice(0, slash).toLowerCase(), asked.slice(slash + 1)]
    return peers.flatMap(peer => {
      const found = only === undefined || only === peer ? this.find(peer, id) : undefined
      return found ? [{ ...found, peer }] : []
    })
  }

  /** Every check of a linter. */
  all(peer: Peer): Counterpart[] {
    return [...this.byPeer.get(peer)!.values()]
  }
}

/** One key for the spellings of an id: trivy's check 12 is KSV012, KSV-0012 and AVD-KSV-0012. */
function keyOf(peer: Peer, id: string): string {
  const lower = id.trim().toLowerCase()
  if (peer !== 'trivy') return lower
  const match = /^(?:avd-)?([a-z]+)-?0*([0-9]{1,6})$/.exec(lower)
  return match ? `${match[1]}-${match[2]}` : lower
}
