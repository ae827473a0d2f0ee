import { rules } from '../../rules/index.js'
import { presetNames, type RuleMeta, rulesOfPreset, withEngineRules } from '../config/index.js'
import { docsOf } from '../engine/docs-url.js'
import { paintWith } from '../output/paint.js'
import { engineRules } from '../rule/engine-rules.js'
import type { Arguments } from './arguments.js'
import { oneOf } from './lint-flags.js'
import { terminalWidth, wantsColor } from './terminal.js'
import { UsageError } from './usage-error.js'

/** `seaworthy rules`: every rule, those of the engine included. */
export async function rulesCommand(args: Arguments): Promise<number> {
  const [extra] = args.positionals
  if (extra !== undefined)
    throw new UsageError(`"seaworthy rules" takes no path ("${extra}"); "seaworthy explain ${extra}" explains a rule`)
  const format = oneOf(args, 'format', ['pretty', 'json'] as const) ?? 'pretty'
  const rows = listed()
  process.stdout.write(format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : table(rows, args))
  return 0
}

interface Row {
  readonly id: string
  readonly category: string
  readonly severity: string
  readonly presets: readonly string[]
  readonly aliases: readonly string[]
  readonly fix: 'safe' | 'unsafe' | null
  readonly since?: string
  readonly engine: boolean
  readonly summary: string
  readonly docs: string
}

function listed(): Row[] {
  const metas: readonly RuleMeta[] = withEngineRules(rules, engineRules)
  const holds = new Map(presetNames.map(name => [name, new Set(rulesOfPreset(name, metas))]))
  const own = rules.map(
    (rule): Row => ({
      id: rule.id,
      category: rule.category,
      severity: rule.severity,
      presets: presetNames.filter(name => holds.get(name)?.has(rule.id)),
      aliases: rule.aliases ?? [],
      fix: rule.fix ?? null,
      since: rule.since,
      engine: false,
      summary: rule.summary,
      docs: docsOf(rule.id),
    }),
  )
  const engine = engineRules.map(
    ({ id, category, severity, summary }): Row => ({
      id,
      category,
      severity,
      presets: [],
      aliases: [],
      fix: null,
      engine: true,
      summary,
      docs: docsOf(id),
    }),
  )
  return [...own, ...engine].sort((a, b) => (a.category === b.category ? (a.id < b.id ? -1 : 1) : a.category < b.category ? -1 : 1))
}

/** The rules by category, one a line. */
function table(rows: readonly Row[], args: Arguments): string {
  const paint = paintWith(wantsColor({ color: args.has('color'), noColor: args.has('no-color') }, process.env, process.stdout.isTTY))
  const width = Math.max(...rows.map(row => row.id.length))
  const lines: string[] = []
  let category: string | undefined
  for (const row of rows) {
    if (row.category !== category) {
      lines.push(...(category === undefined ? [] : ['']), paint.strong(row.category))
      category = row.category
    }
    const presets = row.engine ? 'always on' : row.presets.filter(name => name !== 'all').join(', ') || 'in no preset'
    const fix = row.fix === null ? '' : `, fix: ${row.fix}`
    lines.push(
      `  ${row.id.padEnd(width)}  ${paint.severity(row.severity as 'error', row.severity.padEnd(7))}  ${row.summary} ${paint.faint(`(${presets}${fix})`)}`,
    )
  }
  const narrow = terminalWidth() < 80 ? [] : ['', 'What a rule finds, why it hurts, its options: seaworthy explain RULE']
  return `${[...lines, ...narrow].join('\n')}\n`
}
