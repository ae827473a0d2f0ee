import type { EngineRule } from '../src/rule/engine-rules.js'
import type { AnyRule, BadExample, GoodExample, OptionSpec } from '../src/rule/index.js'
import type { Guide } from './guides.js'

const generated = '<!-- GENERATED from the rule file by `npm run generate`. Do not edit. -->\n'

/** The docs page of a rule: what, why, options, messages, examples, sources, and the guides that speak of it. */
export function rulePage(rule: AnyRule, guides: readonly Guide[]): string {
  const options = Object.entries((rule.options ?? {}) as Record<string, OptionSpec>)
  const good = rule.examples.good.map(
    (example: string | GoodExample): GoodExample => (typeof example === 'string' ? { yaml: example } : example),
  )
  const bad: readonly BadExample[] = rule.examples.bad
  const parts = [
    generated,
    `# ${rule.id}\n`,
    `${rule.summary}\n`,
    table(
      ['category', 'severity', 'presets', 'fix', 'since'],
      [[rule.category, `${rule.severity} at most`, presetsOf(rule).join(', '), rule.fix ?? 'none', rule.since]],
    ),
    guides.length
      ? `In ${guides.length > 1 ? 'the guides' : 'the guide'} ${guides.map(({ file, title }) => `[${title}](../guides/${file})`).join(', ')}.\n`
      : '',
    `## Why\n\n${rule.why}\n`,
    rule.details ? `## Details\n\n${rule.details.trim()}\n` : '',
    `## What it says\n\n${Object.values(rule.messages as Record<string, string>)
      .map(message => `- ${message}`)
      .join('\n')}\n`,
    options.length
      ? `## Options\n\n${table(
          ['option', 'type', 'default', 'meaning'],
          options.map(([name, spec]) => [`\`${name}\``, spec.type, `\`${JSON.stringify(spec.default)}\``, spec.description]),
        )}\n\`\`\`yaml\n# seaworthy.yaml\nrules:\n  ${rule.id}:\n${options.map(([name, spec]) => `    ${name}: ${JSON.stringify(spec.default)}`).join('\n')}\n\`\`\`\n`
      : '',
    `## Reported\n\n${bad.map(example => show(example)).join('\n')}`,
    `## Not reported\n\n${good.map(example => show(example)).join('\n')}`,
    `## Silence one place\n\n\`\`\`yaml\n# seaworthy-ignore ${rule.id} -- why it does not matter here\n\`\`\`\n`,
    rule.aliases?.length ? `## The same check elsewhere\n\n${rule.aliases.map((alias: string) => `- \`${alias}\``).join('\n')}\n` : '',
    `## Sources\n\n${rule.sources.map((source: { title: string; url: string }) => `- [${source.title}](${source.url})`).join('\n')}\n`,
  ]
  return parts.filter(Boolean).join('\n')
}

function show(example: BadExample): string {
  const files = typeof example.yaml === 'string' ? { '': example.yaml } : example.yaml
  const fixed = example.fixed === undefined ? undefined : typeof example.fixed === 'string' ? { '': example.fixed } : example.fixed
  const block = ([name, text]: [string, string]) => `${name ? `\`${name}\`:\n\n` : ''}${fence(text, languageOf(name))}`
  return [
    example.title ? `${example.title}\n` : '',
    ...Object.entries(files as Record<string, string>).map(block),
    example.options ? `with the options \`${JSON.stringify(example.options)}\`\n` : '',
    example.config ? `with the configuration \`${JSON.stringify(example.config)}\`\n` : '',
    fixed ? `fixed:\n\n${Object.entries(fixed).map(block).join('\n')}` : '',
  ]
    .filter(Boolean)
    .join('\n')
}
const fence = (text: string, language: string): string => `\`\`\`${language}\n${text.replace(/^\n/, '').trimEnd()}\n\`\`\`\n`

/** What a code block is written in, by the name of its file. */
function languageOf(name: string): string {
  if (/dockerfile|containerfile/i.test(name)) return 'dockerfile'
  return /\.json$/.test(name) ? 'json' : /\.(?:sh|bash)$/.test(name) ? 'sh' : 'yaml'
}

const presetsOf = (rule: AnyRule): string[] => [...rule.presets, 'all']

/** The page of a finding that the engine makes. */
export function engineRulesPage(rule: EngineRule): string {
  return `${generated}\n# ${rule.id}\n\n${rule.summary}\n\n${table(['category', 'severity', 'made by'], [[rule.category, rule.severity, 'the engine']])}\n## Why\n\n${rule.why}\n\n${rule.fixed ? 'It is always on: a run that could not see everything must not look clean.' : 'It is on in every preset and with `--only`; its severity can be set in `seaworthy.yaml`.'}\n`
}

/** The list of all rules, by category. */
export function rulesIndexPage(rules: readonly AnyRule[], engineRules: readonly EngineRule[]): string {
  const categories = [...new Set(rules.map(rule => rule.category))].sort()
  const row = (rule: AnyRule) => [`[${rule.id}](${rule.id}.md)`, rule.severity, presetsOf(rule).join(', '), rule.fix ?? '', rule.summary]
  const sections = categories.map(
    category =>
      `## ${category}\n\n${table(['rule', 'at most', 'presets', 'fix', 'what'], rules.filter(rule => rule.category === category).map(row))}`,
  )
  const engine = `## The engine's own findings\n\n${table(
    ['rule', 'severity', 'what'],
    engineRules.map(rule => [`[${rule.id}](${rule.id}.md)`, rule.severity, rule.summary]),
  )}`
  return `${generated}\n# Rules\n\n${rules.length} rules, and ${engineRules.length} findings that the engine makes itself. A rule states the highest severity it can claim; where the manifest holds less evidence, it says less. What belongs together is told in [guides](../guides/README.md).\n\n${[...sections, engine].join('\n')}`
}

/** The presets and what they hold. */
export function presetsPage(rules: readonly AnyRule[]): string {
  const about: Record<string, string> = {
    recommended: 'What is on without a word: problems that hurt in production, said only where the manifests hold the evidence.',
    resources: 'Every missing request and limit, one finding a Pod.',
    valid: 'What the API server of `--kubernetes-version` would refuse, as far as it is built: an `error` here means refused.',
    all: 'Every rule that needs no configuration.',
  }
  const names = [...new Set(['recommended', 'resources', 'valid', ...rules.flatMap(rule => rule.presets)])]
  const section = (name: string, list: readonly AnyRule[]) =>
    `## ${name}\n\n${about[name] ?? ''}\n\n${list.map(rule => `- [${rule.id}](rules/${rule.id}.md): ${rule.summary}`).join('\n')}\n`
  return `${generated}\n# Presets\n\n\`--preset NAME[,NAME]\` or \`extends:\` in \`seaworthy.yaml\`.\n\n${[
    ...names.map(name =>
      section(
        name,
        rules.filter(rule => rule.presets.includes(name as never)),
      ),
    ),
    section('all', rules),
  ].join('\n')}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\n/g, ' ')
  return `| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |\n${rows.map(row => `| ${row.map(cell).join(' | ')} |`).join('\n')}\n`
}
