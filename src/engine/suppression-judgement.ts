import { nearest } from '../text/did-you-mean.js'
import { isSuppressible, type SuppressionFinding, type SuppressionRule, type SuppressOptions } from './suppressible.js'
import type { SuppressionIndex } from './suppression-index.js'
import type { Suppression } from './suppressions.js'

/** Beyond this many names that are no rules a comment is prose; one more finding would help nobody. */
const mostUnknown = 5

/** Says what is wrong with suppressions, one after the other. */
export class SuppressionJudge {
  readonly findings: SuppressionFinding[] = []
  private readonly options: SuppressOptions
  private readonly hints = new Map<string, string>()

  constructor(options: SuppressOptions) {
    this.options = options
  }

  /** The rules that a suppression covers, `all` among them; none where it is expired or cannot be understood. Adds to `findings`. */
  judge(suppression: Suppression): readonly string[] {
    const say = (rule: SuppressionRule, message: string, about: string) => this.findings.push(findingOf(suppression, rule, message, about))
    if (suppression.unknownWord !== undefined) {
      const known = suppression.unknownWord.includes('file') ? 'seaworthy-ignore-file' : 'seaworthy-ignore'
      say('unknown-suppression', `"${suppression.unknownWord}" suppresses nothing; write "${known}".`, suppression.unknownWord)
      return []
    }
    if (suppression.badUntil !== undefined) {
      const behind = suppression.badUntil === '' ? 'nothing' : `"${suppression.badUntil}"`
      say('unknown-suppression', `Behind "until" stands ${behind}, not a day such as 2027-01-31: nothing is suppressed.`, 'until')
      return []
    }
    if (suppression.rules.length === 0) {
      const example = suppression.form === 'comment' ? '# seaworthy-ignore <rule> -- reason' : '<rule>, <rule> -- reason'
      say('unknown-suppression', `The suppression names no rule: write "${example}", or "all" in place of the rules.`, '')
      return []
    }
    if (suppression.until !== undefined && suppression.until < this.options.today) {
      const rules = suppression.rules.join(', ')
      say('expired-suppression', `The suppression of ${rules} ended on ${suppression.until}: solve the finding, or set another day.`, rules)
      return []
    }
    if (this.options.requireReason && suppression.reason === undefined) {
      say('suppression-reason-missing', 'The suppression gives no reason; add " -- why" behind the rules.', suppression.rules.join(', '))
    }
    // In a sentence the word "all" must not silence everything.
    const alone = suppression.rules.length === 1
    const unknown = suppression.rules.filter(
      rule => !(rule === 'all' && alone) && !(this.options.knownRules.has(rule) && isSuppressible(rule)),
    )
    for (const rule of unknown.slice(0, mostUnknown)) say('unknown-suppression', this.hintFor(rule), rule)
    return unknown.length === 0 ? suppression.rules : suppression.rules.filter(rule => !unknown.includes(rule))
  }

  private hintFor(rule: string): string {
    let hint = this.hints.get(rule)
    if (hint === undefined) {
      hint = this.hint(rule)
      this.hints.set(rule, hint)
    }
    return hint
  }

  private hint(rule: string): string {
    const { knownRules, aliases } = this.options
    if (rule === 'all') return '"all" stands alone: leave the other names out, or name the rules.'
    if (!isSuppressible(rule)) return `"${rule}" cannot be suppressed.`
    const ours = aliases?.get(rule) ?? nearest(rule, knownRules)
    return `The suppression names "${rule}", which is no rule${ours === undefined ? '; "seaworthy rules" lists them' : `; did you mean "${ours}"?`}`
  }
}

/** Findings about suppressions that silenced nothing, although their rules ran. */
export function unusedIn(index: SuppressionIndex, options: SuppressOptions): SuppressionFinding[] {
  const findings: SuppressionFinding[] = []
  for (const { suppression, rule, used } of index.claimed) {
    if (used || suppression.outside) continue
    if (rule === 'all' ? options.complete === false : !options.ran(rule)) continue
    const what = rule === 'all' ? 'Nothing here needs suppressing' : `"${rule}" finds nothing here`
    const remedy = suppression.rules.length > 1 ? `take "${rule}" out of the suppression` : 'remove the suppression'
    findings.push(findingOf(suppression, 'unused-suppression', `${what}: ${remedy}.`, rule))
  }
  return findings
}

/** A suppression behind which nothing follows. */
export function unboundFinding(suppression: Suppression): SuppressionFinding {
  return findingOf(
    suppression,
    'unused-suppression',
    'Nothing follows that the suppression could be about: remove it.',
    suppression.rules.join(', '),
  )
}

function findingOf(suppression: Suppression, rule: SuppressionRule, message: string, about: string): SuppressionFinding {
  const { span, binding, resource } = suppression
  return { rule, message, span, document: binding?.document, path: binding?.path, resource, about }
}
