import { doubleQuoted, isPlainSafe } from '../fix/scalar-text.js'
import type { Exemption, Migration } from './migration.js'

/** The parts of a `seaworthy.yaml` that come from other linters; empty texts where there is nothing. Each ends with a line feed. */
export interface ConfigParts {
  readonly rules: string
  readonly overrides: string
  readonly ignore: string
  /** What has no rule here, and what cannot be said: comments alone. */
  readonly remarks: string
}

/** Origins that are named behind a check before the rest is counted. */
const maxOrigins = 3

/** What the other linters say, as text of a `seaworthy.yaml`. */
export function configParts(migration: Migration): ConfigParts {
  const rules = migration.migratedRules().map(({ id, setting, comment }) => `  # ${line(comment)}\n  ${id}: ${setting}\n`)
  const overrides = migration.exemptions.map(overrideText)
  const ignore = migration.ignored.map(({ pattern, comment }) => `  # ${line(comment)}\n  - ${quoted(pattern)}\n`)
  return {
    rules: rules.length ? `rules:\n${rules.join('')}` : '',
    overrides: overrides.length ? `overrides:\n${overrides.join('')}` : '',
    ignore: ignore.length ? `ignore:\n${ignore.join('')}` : '',
    remarks: remarks(migration)
      .map(text => `${text}\n`)
      .join(''),
  }
}

/** The comment lines about what has no rule here, and what cannot be said. */
export function remarks(migration: Migration): string[] {
  const { missing, notes } = migration
  const lines: string[] = []
  if (missing.length) {
    lines.push('# Checks of other linters that no rule answers for yet, under the name that the rule will have:')
    for (const { peer, id, later, setting, origins } of missing) {
      const shown = origins.slice(0, maxOrigins).join(', ')
      const more = origins.length > maxOrigins ? ` and ${origins.length - maxOrigins} more` : ''
      const names = later.length ? later.join(', ') : '(no name yet)'
      lines.push(line(`#   ${names}: ${setting}  # ${peer}/${id}, ${shown}${more}`))
    }
  }
  if (notes.length) {
    lines.push('# What has no counterpart here:')
    for (const note of notes) lines.push(line(`#   ${note}`))
  }
  return lines
}

function overrideText({ files, names, namespaces, rules, comment }: Exemption): string {
  const conditions = Object.entries({ files, namespaces, names })
    .filter((entry): entry is [string, readonly string[]] => entry[1] !== undefined)
    .map(([key, values]) => `${key}: [${values.map(value => quoted(value, true)).join(', ')}]`)
  const body = [...conditions, 'rules:', ...rules.map(rule => `  ${rule}: off`)]
  return `  # ${line(comment)}\n${body.map((text, index) => `  ${index === 0 ? '- ' : '  '}${text}\n`).join('')}`
}

function quoted(text: string, flow = false): string {
  const shown = line(text)
  return isPlainSafe(shown, flow) ? shown : doubleQuoted(shown)
}

/** One line, without what nobody sees: the text comes from files. */
const line = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trimEnd()
