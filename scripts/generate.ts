// Writes every generated file that is made from the rules: docs pages, indexes, the picture of the rollout guide, config schema and its validator.
// usage: npm run generate [-- --check]   (--check writes nothing and fails when a file is stale)
import fs from 'node:fs'
import path from 'node:path'
import { rules } from '../rules/index.js'
import { withEngineRules } from '../src/config/rule-meta.js'
import { buildConfigSchema } from '../src/config/schema.js'
import { engineRules } from '../src/rule/engine-rules.js'
import { generateValidator } from './generate-config-validator.js'
import { guidesByRule } from './guides.js'
import { engineRulesPage, presetsPage, rulePage, rulesIndexPage } from './rule-pages.js'
import { terminationTables, terminationTimeline } from './termination-timeline.js'

const ROLLOUT_GUIDE = 'docs/guides/zero-downtime-rollouts.md'
const guides = guidesByRule()
const schema = buildConfigSchema(withEngineRules(rules, engineRules))
const files = new Map<string, string>([
  ['docs/rules/README.md', rulesIndexPage(rules, engineRules)],
  ['docs/presets.md', presetsPage(rules)],
  ['docs/guides/pod-termination.svg', terminationTimeline()],
  [ROLLOUT_GUIDE, between(fs.readFileSync(ROLLOUT_GUIDE, 'utf8'), 'timeline', terminationTables())],
  ['schemas/config.schema.json', `${JSON.stringify(schema, null, 2)}\n`],
  ['src/config/validate.generated.js', generateValidator(schema)],
  ...rules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule, guides.get(rule.id) ?? [])]),
  ...engineRules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, engineRulesPage(rule)]),
])

/** A page with the part between its two markers replaced. */
function between(page: string, name: string, part: string): string {
  const marked = new RegExp(`(<!-- ${name}:begin[^>]*-->\\n)[\\s\\S]*?(<!-- ${name}:end -->)`)
  if (!marked.test(page)) throw new Error(`the markers ${name}:begin and ${name}:end are missing`)
  return page.replace(marked, (_, begin, end) => `${begin}\n${part}\n${end}`)
}

const check = process.argv.includes('--check')
const stale: string[] = []
for (const [file, text] of files) {
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) continue
  stale.push(file)
  if (check) continue
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, text)
}
for (const name of fs.existsSync('docs/rules') ? fs.readdirSync('docs/rules') : []) {
  const file = `docs/rules/${name}`
  if (files.has(file)) continue
  stale.push(file)
  if (!check) fs.rmSync(file)
}
if (check && stale.length) {
  console.error(`stale, run npm run generate:\n  ${stale.join('\n  ')}`)
  process.exitCode = 1
} else console.log(`generate: ${files.size} files, ${stale.length} ${check ? 'stale' : 'written'}`)
