import { rules } from '../../rules/index.js'
import { withEngineRules } from '../../src/config/index.js'
import type { LintOutcome } from '../../src/engine/types.js'
import { type Run, run } from '../../src/node/run.js'
import { engineRules } from '../../src/rule/engine-rules.js'

/** Lints paths of a folder with every rule, in this process. */
export function runIn(cwd: string, ...paths: string[]): Promise<Run> {
  return run({
    cwd,
    paths,
    context: 'nearest',
    config: 'nearest',
    cli: { presets: ['all'] },
    readStdin: () => Buffer.alloc(0),
    stdinFilename: undefined,
    today: '2026-01-01',
    rules,
    metas: withEngineRules(rules, engineRules),
  })
}

/** The findings of paths of a folder. */
export const lintIn = async (cwd: string, ...paths: string[]): Promise<LintOutcome> => (await runIn(cwd, ...paths)).outcome
