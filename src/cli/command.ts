import fs from 'node:fs'
import { nearest } from '../text/did-you-mean.js'
import { type Arguments, readArguments } from './arguments.js'
import { type Command, commands } from './commands.js'
import { reportFailure } from './failure.js'
import { surviveClosedPipes } from './terminal.js'
import { UsageError } from './usage-error.js'

/** A command, as its module exports it; the number is the exit code. */
type Implementation = (args: Arguments) => Promise<number>

const implementations: Readonly<Record<string, () => Promise<Implementation>>> = {
  lint: async () => (await import('./lint-command.js')).lintCommand,
  rules: async () => (await import('./rules-command.js')).rulesCommand,
  explain: async () => (await import('./explain-command.js')).explainCommand,
  init: async () => (await import('./init-command.js')).initCommand,
  migrate: async () => (await import('./migrate-command.js')).migrateCommand,
  completion: async () => (await import('./completion-command.js')).completionCommand,
}

/**
 * Runs what the command line asks for.
 *
 * @param argv without node and script.
 * @returns the exit code: 0, 1, 2 (wrong usage), 3 (a defect of ours).
 */
export async function runCommand(argv: readonly string[]): Promise<number> {
  surviveClosedPipes()
  try {
    const [name, ...rest] = argv
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      const asked = name === 'help' ? commands.find(command => command.name === rest[0]) : undefined
      const { commandHelp, programHelp } = await import('./help.js')
      // A pipeline that forgot the command must not look like a clean run.
      if (name === undefined) {
        process.stderr.write(programHelp())
        return 2
      }
      process.stdout.write(asked ? commandHelp(asked) : programHelp())
      return 0
    }
    const command = commands.find(candidate => candidate.name === name)
    if (!command) throw new UsageError(unknownCommand(name))
    if (asksForHelp(rest)) {
      process.stdout.write((await import('./help.js')).commandHelp(command))
      return 0
    }
    const args = readArguments(command, rest)
    const run = await implementations[command.name]!()
    return await run(args)
  } catch (error) {
    return reportFailure(error)
  }
}

function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return (end === -1 ? argv : argv.slice(0, end)).some(argument => argument === '--help' || argument === '-h')
}

function unknownCommand(name: string): string {
  const names = commands.map(command => command.name)
  if (name.startsWith('-')) {
    const meant = nearest(name, ['--help', '--version'])
    return `there is no flag "${name}" before a command${meant ? `; did you mean "${meant}"?` : ''} ("seaworthy --help" shows the commands)`
  }
  const meant: Command['name'] | undefined = nearest(name, names)
  if (meant === undefined && fs.existsSync(name)) return `there is no command "${name}"; did you mean "seaworthy lint ${name}"?`
  return `there is no command "${name}"${meant === undefined ? '' : `; did you mean "${meant}"?`} (the commands are ${names.join(', ')})`
}
