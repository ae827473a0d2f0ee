import fs from 'node:fs'
import type { AnyRule } from '../rule/index.js'

/** What the bundle leaves out of the rules: only `explain` and SARIF read it. */
export interface Documentation {
  readonly why: string
  readonly details?: string
  readonly sources: readonly { readonly title: string; readonly url: string }[]
}

/** The documentation of rules by id. It stands in a file beside the bundle; where there is none (run from source), the rules have it themselves. */
export function readDocumentation(rules: readonly AnyRule[]): ReadonlyMap<string, Documentation> {
  const own = new Map(rules.map((rule): [string, Documentation] => [rule.id, rule]))
  // This module may stand in a chunk, a folder below the entry.
  for (const place of ['./rules-documentation.json', '../rules-documentation.json']) {
    try {
      const text = fs.readFileSync(new URL(place, import.meta.url), 'utf8')
      for (const [id, documentation] of Object.entries(JSON.parse(text) as Record<string, Documentation>)) own.set(id, documentation)
      return own
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  return own
}
