import type { RuleSeverity } from '../config/types.js'
import { fieldAt, mapAt, textsAt } from './config-value.js'
import { gitignorePattern } from './ignored-path.js'
import type { Migration, Origin } from './migration.js'

/**
 * Reads a `.kube-linter.yaml`: `checks` with `include`, `exclude`, `addAllBuiltIn`, `doNotAutoAddDefaults`, `ignorePaths`, and `customChecks`.
 * Source: https://docs.kubelinter.io/#/configuring-kubelinter
 */
export function readKubeLinter(
  value: unknown,
  origin: Origin,
  into: Migration,
  rule: { severity(id: string): RuleSeverity; isDefault(id: string): boolean },
): void {
  const checks = mapAt(value, 'checks')
  const excluded = textsAt(checks, 'exclude')
  for (const id of excluded) into.set('kube-linter', id, 'off', origin, rule.severity)
  const off = new Set(excluded.map(id => id.toLowerCase()))
  const all = fieldAt(checks, 'addAllBuiltIn') === true
  const included = all
    ? into.checks
        .all('kube-linter')
        .filter(check => check.here.length)
        .map(check => check.id)
    : textsAt(checks, 'include')
  for (const id of included) {
    if (off.has(id.toLowerCase())) continue
    const found = into.checks.find('kube-linter', id)
    // What the preset holds already needs no line.
    if (found?.here.length && found.here.every(rule.isDefault)) into.settings++
    else into.set('kube-linter', id, 'on', origin, rule.severity)
  }
  if (fieldAt(checks, 'doNotAutoAddDefaults') === true) {
    into.note(
      `${origin} ran only the checks that it includes; the preset "recommended" stays here, since its rules are others. "extends: []" leaves only what "rules" turns on`,
    )
  }
  for (const pattern of textsAt(checks, 'ignorePaths')) {
    into.settings++
    const ours = gitignorePattern(pattern)
    if (ours === undefined)
      into.note(`${origin} ignores the path "${pattern}", which lies outside of this folder or is no pattern of .gitignore`)
    else into.ignored.push({ pattern: ours, comment: origin })
  }
  const custom = fieldAt(value, 'customChecks')
  for (const check of Array.isArray(custom) ? custom : []) {
    into.settings++
    const name = fieldAt(check, 'name')
    const template = fieldAt(check, 'template')
    into.note(`${origin} has a check of its own, "${String(name)}" (template ${String(template)}): it has no counterpart here`)
  }
}
