import type { RuleSeverity } from '../config/types.js'
import type { Counterpart, Peer, PeerChecks } from './peer-checks.js'

/** Where something was read: a file, as it is shown. */
export type Origin = string

/** An override for some objects or files, from an exemption of another linter. */
export interface Exemption {
  readonly files?: readonly string[]
  readonly names?: readonly string[]
  readonly namespaces?: readonly string[]
  readonly rules: readonly string[]
  readonly comment: string
}

/** What a check that has no rule here was set to. */
export interface Missing {
  readonly peer: Peer
  readonly id: string
  /** Names of the rules that will answer for it; none for an id that nobody knows. */
  readonly later: readonly string[]
  readonly setting: string
  readonly origins: Origin[]
}

/** A rule as the configurations of other linters set it. */
interface RuleVotes {
  readonly votes: { readonly peer: Peer; readonly id: string; readonly setting: RuleSeverity; readonly origin: Origin }[]
}

/** A line of `rules`. */
export interface MigratedRule {
  readonly id: string
  readonly setting: RuleSeverity
  readonly comment: string
}

const rank: Readonly<Record<RuleSeverity, number>> = { off: 0, info: 1, warning: 2, error: 3 }

/** Gathers what the configurations of other linters say, and puts it into our words. */
export class Migration {
  readonly exemptions: Exemption[] = []
  readonly ignored: { readonly pattern: string; readonly comment: string }[] = []
  /** What cannot be said in our configuration, a plain sentence each. */
  readonly notes: string[] = []
  /** How many settings of other linters were read. */
  settings = 0
  /** How many ids belong to checks that are not about Kubernetes manifests. */
  foreign = 0
  readonly checks: PeerChecks
  private readonly rules = new Map<string, RuleVotes>()
  private readonly lacking = new Map<string, Missing>()

  constructor(checks: PeerChecks) {
    this.checks = checks
  }

  /** A check has a severity, or is off. `on`: it runs, with the severity that our rule has by itself. */
  set(peer: Peer, id: string, setting: RuleSeverity | 'on', origin: Origin, severityOf: (rule: string) => RuleSeverity): void {
    this.settings++
    const found = this.checks.find(peer, id)
    for (const rule of found?.here ?? []) {
      const entry = this.rules.get(rule) ?? { votes: [] }
      entry.votes.push({ peer, id, setting: setting === 'on' ? severityOf(rule) : setting, origin })
      this.rules.set(rule, entry)
    }
    if (!found?.here.length) this.lack(peer, id, setting, origin, found)
  }

  /** Remembers a check without a rule here. */
  lack(peer: Peer, id: string, setting: string, origin: Origin, found: Counterpart | undefined): void {
    const key = `${peer}/${found?.id ?? id} ${setting}`
    const entry = this.lacking.get(key)
    if (!entry) this.lacking.set(key, { peer, id: found?.id ?? id, later: found?.later ?? [], setting, origins: [origin] })
    else if (!entry.origins.includes(origin)) entry.origins.push(origin)
  }

  note(sentence: string): void {
    if (!this.notes.includes(sentence)) this.notes.push(sentence)
  }

  /** Every check without a rule here, by linter and id. */
  get missing(): Missing[] {
    return [...this.lacking.values()].sort((a, b) => compare(a.peer, b.peer) || compare(a.id, b.id))
  }

  /**
   * The lines of `rules`. Where linters disagree, the stricter one holds. A rule that answers for several checks of a linter is turned off only when all of them were:
   * else the ones that stayed on would be lost.
   */
  migratedRules(): MigratedRule[] {
    const lines: MigratedRule[] = []
    for (const [id, { votes }] of [...this.rules].sort(([a], [b]) => compare(a, b))) {
      const said = votes.filter(vote => vote.setting !== 'off' || this.isWhollyOff(id, vote.peer, votes))
      const partly = votes.filter(vote => !said.includes(vote))
      for (const vote of partly) {
        this.note(
          `${vote.peer}/${vote.id} was off (${vote.origin}), and is one of several checks of ${vote.peer} that ${id} answers for: it stays on`,
        )
      }
      const strictest = [...said].sort((a, b) => rank[b.setting] - rank[a.setting])[0]
      if (!strictest) continue
      const others = said.filter(vote => vote.setting !== strictest.setting)
      if (others.length && strictest.setting !== 'off') {
        const quieter = others.map(vote => `${vote.setting} in ${vote.origin}`)
        this.note(`${id} is ${strictest.setting} as in ${strictest.origin}; it was ${[...new Set(quieter)].join(', ')}`)
      }
      const from = [...new Set(said.map(vote => `${vote.peer}/${vote.id}`))]
      lines.push({ id, setting: strictest.setting, comment: from.join(', ') })
    }
    return lines
  }

  private isWhollyOff(rule: string, peer: Peer, votes: RuleVotes['votes']): boolean {
    const off = new Set(votes.filter(vote => vote.peer === peer && vote.setting === 'off').map(vote => this.checks.find(peer, vote.id)?.id))
    return this.checks
      .all(peer)
      .filter(check => check.here.includes(rule))
      .every(check => off.has(check.id))
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
