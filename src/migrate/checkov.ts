import type { RuleSeverity } from '../config/types.js'
import { matchesWildcard } from '../config/wildcard.js'
import { fieldAt, textsAt } from './config-value.js'
import { gitignorePattern } from './ignored-path.js'
import type { Migration, Origin } from './migration.js'

const thresholds = new Set(['low', 'medium', 'high', 'critical'])

/** Reads a `.checkov.yaml`. Source: https://www.checkov.io/2.Basics/CLI%20Command%20Reference.html */
export function readCheckov(value: unknown, origin: Origin, into: Migration, severityOf: (rule: string) => RuleSeverity): void {
  const lists: readonly (readonly [string, RuleSeverity | 'on'])[] = [
    ['skip-check', 'off'],
    ['check', 'on'],
    ['soft-fail-on', 'info'],
    ['hard-fail-on', 'error'],
  ]
  for (const [key, setting] of lists) for (const id of textsAt(value, key)) readId(id, key, setting, origin, into, severityOf)
  if (textsAt(value, 'check').length) {
    into.note(
      `${origin} ran only the checks that "check" names; the preset "recommended" stays here, since its rules are others. "extends: []" leaves only what "rules" turns on`,
    )
  }
  for (const path of textsAt(value, 'skip-path')) {
    into.settings++
    const ours = gitignorePattern(path)
    if (ours === undefined)
      into.note(
        `${origin}: skip-path "${path}" is a regular expression, or lies outside of this folder; write a pattern of .gitignore under "ignore"`,
      )
    else into.ignored.push({ pattern: ours, comment: origin })
  }
  if (fieldAt(value, 'soft-fail') === true)
    into.note(`${origin} has soft-fail: findings do not fail the run. Here that is "--fail-on error", or "|| true" in the pipeline`)
  if (fieldAt(value, 'baseline') !== undefined)
    into.note(`${origin} names a baseline: "seaworthy lint --write-baseline" writes one of ours`)
}

function readId(
  id: string,
  key: string,
  setting: RuleSeverity | 'on',
  origin: Origin,
  into: Migration,
  severityOf: (rule: string) => RuleSeverity,
): void {
  if (thresholds.has(id.toLowerCase())) {
    into.settings++
    into.note(`${origin}: ${key} has the severity ${id}; here severities are those of each rule, and --fail-on says what fails`)
  } else if (id.includes('*')) {
    into.settings++
    const matching = into.checks.all('checkov').filter(check => matchesWildcard(id.toUpperCase(), check.id) && check.here.length)
    for (const check of matching) into.set('checkov', check.id, setting, origin, severityOf)
    if (/^CKV2?_\*|^CKV2?_K8S/i.test(id))
      into.note(`${origin}: ${key} has ${id}, which stands for ${matching.length} checks with a rule here`)
    else into.foreign++
  } else if (/^CKV2?_(?:K8S|ARGO)_/i.test(id) || into.checks.find('checkov', id)) into.set('checkov', id, setting, origin, severityOf)
  else into.foreign++
}
