import { rules } from '../../rules/index.js'
import { presetNames } from '../config/presets.js'
import { ruleSeverities } from '../config/rule-settings.js'
import { VERSION } from '../engine/docs-url.js'
import { formatNames } from '../output/index.js'
import { engineRules } from '../rule/engine-rules.js'
import type { Arguments } from './arguments.js'
import { commands, shells } from './commands.js'
import { type Completion, completionOf } from './completion/model.js'
import { UsageError } from './usage-error.js'

const writers: Readonly<Record<(typeof shells)[number], () => Promise<(completion: Completion) => string>>> = {
  bash: async () => (await import('./completion/bash.js')).bashCompletion,
  zsh: async () => (await import('./completion/zsh.js')).zshCompletion,
  fish: async () => (await import('./completion/fish.js')).fishCompletion,
}

/** `seaworthy completion SHELL`: the script that a shell completes the command line with. */
export async function completionCommand(args: Arguments): Promise<number> {
  const [shell, extra] = args.positionals
  const known = shells.find(name => name === shell)
  if (!known || extra !== undefined) throw new UsageError(`"seaworthy completion" takes one shell: ${shells.join(', ')}`)
  const write = await writers[known]()
  const completion = completionOf(commands, VERSION, {
    format: formatNames,
    severity: ruleSeverities.filter(severity => severity !== 'off'),
    ruleSeverity: ruleSeverities,
    preset: presetNames,
    rule: [...rules, ...engineRules].map(rule => rule.id).sort(),
    command: commands.map(command => command.name),
  })
  process.stdout.write(write(completion))
  return 0
}
