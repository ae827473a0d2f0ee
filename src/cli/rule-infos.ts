import { rules } from '../../rules/index.js'
import type { FormatName, RuleInfo } from '../output/index.js'
import { engineRules } from '../rule/engine-rules.js'

/** What the formatters say about rules; only SARIF writes the reasons and sources, which are read from a file of their own. */
export async function ruleInfos(format: FormatName): Promise<RuleInfo[]> {
  if (format !== 'sarif') return [...rules, ...engineRules]
  const { readDocumentation } = await import('./rule-documentation.js')
  const documentation = readDocumentation(rules)
  const documented = rules.map((rule): RuleInfo => {
    const { id, summary, severity, category } = rule
    const { why, sources } = documentation.get(id) ?? rule
    return { id, summary, severity, category, why, sources }
  })
  return [...documented, ...engineRules]
}
