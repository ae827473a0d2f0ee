import type { Path } from '../parse/types.js'
import { nearest } from '../text/did-you-mean.js'
import { ConfigError, type ErrorPlace, orDidYouMean } from './config-error.js'
import { defaultOptions, mergeOptions } from './options.js'
import type { RuleMeta } from './rule-meta.js'
import type { RuleSetting, RuleSeverity, RuleState } from './types.js'

export const ruleSeverities: readonly RuleSeverity[] = ['off', 'info', 'warning', 'error']

/** Finds rules by id, and says what was meant where there is none. */
export class RuleIndex {
  readonly rules: readonly RuleMeta[]
  private readonly byId: ReadonlyMap<string, RuleMeta>

  constructor(rules: readonly RuleMeta[]) {
    this.rules = rules
    this.byId = new Map(rules.map(rule => [rule.id, rule]))
  }

  find(id: string): RuleMeta | undefined {
    return this.byId.get(id)
  }

  /** @throws ConfigError where there is no such rule; it names the rule that has the id as an alias, or the nearest id. */
  get(id: string, where: ErrorPlace = {}): RuleMeta {
    const rule = this.byId.get(id)
    if (rule) return rule
    throw new ConfigError(`there is no rule "${id}"${orDidYouMean(this.meantBy(id))} ("seaworthy rules" lists them)`, {
      aboutKey: true,
      ...where,
    })
  }

  /** The id that somebody most likely meant: the rule that has the word as an alias of a peer, else the nearest id. */
  meantBy(id: string): string | undefined {
    const lower = id.toLowerCase()
    const ofPeer = this.rules.find(rule =>
      rule.aliases?.some(alias => alias.toLowerCase() === lower || alias.toLowerCase().endsWith(`/${lower}`)),
    )
    return ofPeer?.id ?? nearest(id, this.byId.keys())
  }
}

/** The state of a rule that nobody configured. */
export function initialState(rule: RuleMeta, on: boolean): RuleState {
  return { severity: on || rule.engine ? rule.severity : 'off', severityIsUsers: false, options: defaultOptions(rule.options) }
}

/**
 * The state `base` with a setting of the config file put over it.
 *
 * @throws ConfigError for a severity or option that does not exist, and for a rule of the engine that cannot be lowered.
 */
export function withSetting(rule: RuleMeta, base: RuleState, setting: RuleSetting, path: Path): RuleState {
  if (typeof setting === 'string') return withSeverity(rule, base, setting, { path })
  if (typeof setting !== 'object' || setting === null || Array.isArray(setting)) {
    throw new ConfigError(`the setting of ${rule.id} must be ${ruleSeverities.join(', ')}, or a mapping of its options`, { path })
  }
  const { severity, ...options } = setting
  const changed = severity === undefined ? base : withSeverity(rule, base, severity, { path: [...path, 'severity'] })
  return { ...changed, options: mergeOptions(rule.id, rule.options, base.options, options, path) }
}

/** The state `base` with the severity that the user gives; errors as for `withSetting`. */
export function withSeverity(rule: RuleMeta, base: RuleState, severity: RuleSeverity, where: ErrorPlace = {}): RuleState {
  if (!ruleSeverities.includes(severity)) {
    const meant = typeof severity === 'string' ? nearest(severity, ruleSeverities) : undefined
    throw new ConfigError(
      `"${String(severity)}" is no severity of ${rule.id}${orDidYouMean(meant)} (write ${ruleSeverities.join(', ')})`,
      where,
    )
  }
  if (rule.fixed && severity !== rule.severity) {
    throw new ConfigError(`${rule.id} stays ${rule.severity}: a run that could not read everything must not look clean`, where)
  }
  return { ...base, severity, severityIsUsers: true }
}
