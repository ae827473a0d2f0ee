import fs from 'node:fs'
import path from 'node:path'
import { rules } from '../../rules/index.js'
import { type ExplainedRule, explainRules } from '../config/explain.js'
import { type RuleMeta, withEngineRules } from '../config/index.js'
import { presetsInUse } from '../config/merge.js'
import type { Settings } from '../config/types.js'
import { readManifests } from '../manifest/index.js'
import type { Resource } from '../manifest/resource.js'
import { ConfigFiles } from '../node/config-files.js'
import { PathError } from '../node/discover.js'
import { Folders } from '../node/folders.js'
import { shownPath } from '../node/paths.js'
import { readTarget } from '../node/sources.js'
import { jsonText } from '../output/json-text.js'
import { engineRules } from '../rule/engine-rules.js'
import { type ConfigExplanation, explanationText, type ObjectName, type RuleExplanation } from './config-explanation.js'
import type { LintFlags } from './lint-flags.js'
import { terminalWidth, wantsColor } from './terminal.js'

/** `lint --explain-config FILE`: prints which configuration holds for a file, and which rules, with which options, and why. Lints nothing. */
export async function explainConfig(file: string, flags: LintFlags): Promise<number> {
  const explanation = await explain(file, flags, process.cwd())
  const color = wantsColor(flags, process.env, process.stdout.isTTY)
  process.stdout.write(
    flags.format === 'json'
      ? `${jsonText(explanation, 2)}\n`
      : explanationText(explanation, { color, width: Math.min(terminalWidth(), 140) }),
  )
  return 0
}

/** @throws PathError where there is no such file, ConfigError where its configuration cannot be used. */
async function explain(file: string, flags: LintFlags, cwd: string): Promise<ConfigExplanation> {
  const absolute = path.resolve(cwd, file)
  if (!fs.statSync(absolute, { throwIfNoEntry: false })?.isFile()) throw new PathError(`--explain-config: "${file}" is no file`)
  const real = fs.realpathSync(absolute)
  const metas: readonly RuleMeta[] = withEngineRules(rules, engineRules)
  const configs = new ConfigFiles({ cwd, folders: new Folders(), rules: metas, cli: flags.cli, file: flags.config })
  await configs.load([path.dirname(real)])
  const { config, relative } = configs.for(real)
  const origin = configs.originFor(real)
  const shown = shownPath(cwd, absolute)
  const objects = await objectsOf(shown, real, config.settings.workloadKinds)
  const source = { file: origin.value, cli: flags.cli, rules: metas, config, compile: origin.compile }
  const whole = explainRules(source, { file: relative })
  const perObject = objects.map(object => ({ object, rules: explainRules(source, { file: relative, ...placeOf(object) }) }))
  const explained = (rule: ExplainedRule): RuleExplanation => ({
    rule: rule.id,
    severity: rule.state.severity,
    options: rule.state.options,
    because: rule.reasons.map(({ by, name, number, setting, path: at }) => ({
      by,
      name,
      number,
      line: at && origin.lineOf(at),
      setting: setting as never,
    })),
  })
  const { settings } = config
  const minors = settings.kubernetesMinor
  return {
    version: 1,
    file: shown,
    config: origin.path === undefined ? null : shownPath(cwd, origin.path),
    how: flags.config === 'nearest' ? 'nearest' : flags.config === 'none' ? 'none' : 'named',
    ignored: configs.ignores(real),
    presets: presetsInUse(origin.value ?? {}, flags.cli).map(({ name, path: at }) => ({
      name,
      by: flags.cli.presets ? 'command line' : at ? 'extends' : 'default',
    })),
    settings: {
      kubernetesVersion: minors && (minors.from === minors.to ? `1.${minors.from}` : `1.${minors.from}-1.${minors.to}`),
      provider: settings.provider,
      clusterDomain: settings.clusterDomain,
    },
    objects: objects.map(nameOf),
    rules: whole.map((rule, index) => {
      const states = perObject.map(({ object, rules: own }) => ({ object, own: own[index]! }))
      const [first] = states
      // What holds for every object of the file is said once.
      if (!first) return explained(rule)
      const common = states.every(({ own }) => key(own) === key(first.own))
      if (common) return explained(first.own)
      return {
        ...explained(rule),
        objects: states
          .filter(({ own }) => key(own) !== key(rule))
          .map(({ object, own }) => ({ object: nameOf(object), ...explained(own), rule: undefined })),
      }
    }),
  }
}

const key = ({ state, reasons }: ExplainedRule): string => JSON.stringify([state.severity, state.options, reasons])

async function objectsOf(shown: string, real: string, workloadKinds: Settings['workloadKinds']): Promise<readonly Resource[]> {
  const read = await readTarget({ path: shown, real })
  if ('notLinted' in read || !read.input.parsed) return []
  return readManifests([{ path: shown, parsed: read.input.parsed, target: true }], () => ({ workloadKinds })).resources
}

function placeOf({ kind, name, namespace }: Resource): { kind: string; name?: string; namespace?: string } {
  return { kind, ...(name !== undefined && { name }), ...(namespace !== undefined && { namespace }) }
}

const nameOf = ({ kind, name, namespace }: Resource): ObjectName => ({ kind, name, namespace })
