import { describe, expect, it } from 'vitest'
import pipeline from '../../rules/runtime/entrypoint-pipeline-hides-app.js'
import init from '../../rules/runtime/init-wraps-nonexec-shell.js'
import shell from '../../rules/runtime/shell-pid1-swallows-sigterm.js'
import trap from '../../rules/runtime/trap-never-runs.js'
import { lint } from '../../src/index.js'
import type { AnyRule } from '../../src/rule/index.js'

const rules: readonly AnyRule[] = [shell, pipeline, trap, init]
const ids = rules.map(rule => rule.id)

/** Examples hold marks such as `# error: stays`; they are taken out as the harness does. */
const withoutMarks = (yaml: string) => yaml.replace(/\s*# (?:error|warning|info): \w+$/gm, '')
const optionsOf = (yaml: string | Readonly<Record<string, string>>): { files: Record<string, string>; linked: Record<string, string> } => {
  const texts = Object.entries(typeof yaml === 'string' ? { 'web.yaml': yaml } : yaml).map(
    ([name, text]) => [name, withoutMarks(text)] as const,
  )
  const isManifest = ([name]: readonly [string, string]) => name.endsWith('.yaml')
  return { files: Object.fromEntries(texts.filter(isManifest)), linked: Object.fromEntries(texts.filter(text => !isManifest(text))) }
}

describe('one cause is said by one rule', () => {
  for (const rule of rules) {
    it(`${rule.id}: its bad examples have no finding of the other three`, async () => {
      for (const { title, yaml } of rule.examples.bad) {
        const { diagnostics } = await lint(optionsOf(yaml))
        const found = new Set(diagnostics.map(diagnostic => diagnostic.rule).filter(id => ids.includes(id)))
        expect([...found], title).toEqual([rule.id])
      }
    })
    it(`${rule.id}: its good examples have no finding of the other three`, async () => {
      for (const example of rule.examples.good) {
        const yaml = typeof example === 'string' ? example : example.yaml
        const { diagnostics } = await lint(optionsOf(yaml))
        expect(
          diagnostics.filter(diagnostic => ids.includes(diagnostic.rule)),
          typeof example === 'string' ? example : example.title,
        ).toEqual([])
      }
    })
  }
})
