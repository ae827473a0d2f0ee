import { rules } from '../../rules/index.js'
import { RuleIndex, withEngineRules } from '../config/index.js'
import { docsOf } from '../engine/docs-url.js'
import { type Paint, paintWith } from '../output/paint.js'
import { plain } from '../output/visible.js'
import { wrap } from '../output/wrap.js'
import { engineRules } from '../rule/engine-rules.js'
import type { AnyRule } from '../rule/index.js'
import type { OptionSpec } from '../rule/options.js'
import type { Arguments } from './arguments.js'
import { type Documentation, readDocumentation } from './rule-documentation.js'
import { say, terminalWidth, wantsColor } from './terminal.js'
import { UsageError } from './usage-error.js'

/** `seaworthy explain RULE`. The id of a peer's check names the rules that answer for it. */
export async function explainCommand(args: Arguments): Promise<number> {
  const [asked, extra] = args.positionals
  if (asked === undefined || extra !== undefined)
    throw new UsageError('"seaworthy explain" takes the id of one rule ("seaworthy rules" lists them)')
  const paint = paintWith(wantsColor({ color: args.has('color'), noColor: args.has('no-color') }, process.env, process.stdout.isTTY))
  const engineRule = engineRules.find(rule => rule.id === asked)
  if (engineRule) {
    process.stdout.write(
      page([
        heading(engineRule.id, `${engineRule.category}, ${engineRule.severity}, a rule of the engine: no preset hides it`, paint),
        paragraphs(engineRule.summary),
        paragraphs(engineRule.why),
        docsOf(engineRule.id),
      ]),
    )
    return 0
  }
  const found = rulesFor(asked)
  if (!found.length) {
    // Another spelling of the id (KSV018), or a check that no rule answers for yet.
    const { PeerChecks } = await import('../migrate/peer-checks.js')
    for (const { peer, id, here, later } of new PeerChecks(rules).named(asked)) {
      found.push(...rules.filter(rule => here.includes(rule.id) && !found.includes(rule)))
      if (!found.length)
        throw new UsageError(
          `${peer}/${id} is a check of ${peer} that no rule answers for yet; the rule will be called ${later.join(', ')}`,
        )
    }
  }
  if (!found.length) {
    const meant = new RuleIndex(withEngineRules(rules, engineRules)).meantBy(asked)
    throw new UsageError(
      `there is no rule "${asked}"${meant === undefined ? '' : `; did you mean "${meant}"?`} ("seaworthy rules" lists them)`,
    )
  }
  const documentation = readDocumentation(rules)
  if (found[0]!.id !== asked)
    say(`seaworthy: ${plain(asked)} is the check of another linter; here it is ${found.map(rule => rule.id).join(', ')}`)
  process.stdout.write(found.map(rule => explanation(rule, documentation.get(rule.id) ?? rule, paint)).join('\n'))
  return 0
}

/** The rule of that id, else the rules that have it as an alias, with or without the name of the other linter. */
function rulesFor(asked: string): AnyRule[] {
  const rule = rules.find(candidate => candidate.id === asked)
  if (rule) return [rule]
  const lower = asked.toLowerCase()
  return rules.filter(candidate =>
    candidate.aliases?.some(alias => alias.toLowerCase() === lower || alias.toLowerCase().endsWith(`/${lower}`)),
  )
}

function explanation(rule: AnyRule, { why, details, sources }: Documentation, paint: Paint): string {
  const presets = rule.presets.length ? `preset ${rule.presets.join(', ')}` : 'in no preset but all'
  const fix = rule.fix === undefined ? '' : `, ${rule.fix} fix`
  const options = Object.entries((rule.options ?? {}) as Record<string, OptionSpec>)
  return page([
    heading(rule.id, `${rule.category}, at most ${rule.severity}, ${presets}${fix}, since ${rule.since}`, paint),
    paragraphs(rule.summary),
    paragraphs(why),
    details === undefined ? '' : paragraphs(details),
    options.length
      ? section(
          'Options',
          options.map(([name, spec]) => optionLine(name, spec)),
          paint,
        )
      : '',
    section('In seaworthy.yaml', ['rules:', `  ${rule.id}: off`], paint),
    section('On one object, with a reason', [`# seaworthy-ignore ${rule.id} -- why it is fine here`], paint),
    sources.length
      ? section(
          'Sources',
          sources.map(({ title, url }) => `${title}: ${url}`),
          paint,
        )
      : '',
    rule.aliases?.length ? section('In other linters', [rule.aliases.join(', ')], paint) : '',
    docsOf(rule.id),
  ])
}

function optionLine(name: string, spec: OptionSpec): string {
  const type =
    spec.type === 'string' && spec.enum
      ? spec.enum.join(' or ')
      : spec.type === 'strings'
        ? 'list of texts'
        : spec.type === 'integers'
          ? 'integers by name'
          : spec.type
  return `${name} (${type}, default ${JSON.stringify(spec.default)}): ${spec.description}`
}

const heading = (id: string, about: string, paint: Paint): string => `${paint.strong(id)}  ${paint.faint(`(${about})`)}`
const page = (parts: readonly string[]): string => `${parts.filter(Boolean).join('\n\n')}\n`
const width = (): number => Math.min(terminalWidth(), 120)

function section(title: string, lines: readonly string[], paint: Paint): string {
  return [paint.strong(`${title}:`), ...lines.flatMap(line => hang(line))].join('\n')
}

/** A line that is wrapped below itself; YAML keeps its indent. */
function hang(line: string): string[] {
  const indent = /^ */.exec(line)![0]
  return wrap(line.trimStart(), width() - indent.length - 4).map((part, index) => `  ${indent}${index ? '  ' : ''}${part}`)
}

/** Prose, wrapped; code and lists stay as they are. */
function paragraphs(text: string): string {
  return text
    .trim()
    .split(/\n{2,}/)
    .map(part => (/^(?:[-*|#>]|\d+\.|```| {4})/.test(part) ? part : wrap(part.replaceAll('\n', ' '), width()).join('\n')))
    .join('\n\n')
}
