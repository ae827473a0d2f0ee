import fs from 'node:fs'
import path from 'node:path'
import { unifiedDiff } from '../fix/index.js'
import { encode } from '../node/decode.js'
import { configNames } from '../node/folders.js'
import { replaceFile } from '../node/write-file.js'
import { plain, plainFile, withoutCommands } from '../output/visible.js'
import type { Arguments } from './arguments.js'
import { type Migrated, migrateFolder } from './migrate-folder.js'
import { say } from './terminal.js'
import { UsageError } from './usage-error.js'

/** `seaworthy migrate`: takes over configurations and ignores of other linters. @returns 1 where something could not be written. */
export async function migrateCommand(args: Arguments): Promise<number> {
  const [folder = '.', extra] = args.positionals
  if (extra !== undefined) throw new UsageError('"seaworthy migrate" takes one folder')
  const cwd = process.cwd()
  const root = path.resolve(cwd, folder)
  if (!fs.statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`"${folder}" is no folder`)
  const migrated = await migrateFolder({ cwd, root, manifests: !args.has('config-only') })
  const dry = args.has('dry-run')
  const unwritten = dry ? showChanges(migrated) : writeChanges(migrated)
  const report = reportOf(migrated, dry)
  // A diff is for `git apply`: what a person reads stands beside it.
  if (dry) process.stderr.write(report)
  else process.stdout.write(report)
  return unwritten || migrated.unmergeable ? 1 : 0
}

function showChanges({ config, files }: Migrated): number {
  if (config && config.text !== config.before) {
    const diff = unifiedDiff(config.shown, config.before ?? '', config.text)
    process.stdout.write(config.before === undefined ? diff.replace(/^--- .*$/m, '--- /dev/null') : diff)
  }
  for (const { shown, before, after } of files) process.stdout.write(unifiedDiff(shown, before, after))
  return 0
}

/** @returns how many files could not be written. */
function writeChanges({ config, files }: Migrated): number {
  let unwritten = 0
  const refuse = (shown: string, problem: string) => {
    unwritten++
    say(`seaworthy: ${shown} was not written: ${problem}`)
  }
  // The manifests first: a configuration that is there makes a second run start where this one ended.
  for (const { shown, real, encoding, before, after } of files) {
    const problem = replaceFile(real, encode(before, encoding), encode(after, encoding))
    if (problem !== undefined) refuse(shown, problem)
  }
  if (!config || config.text === config.before) return unwritten
  try {
    if (config.before === undefined) fs.writeFileSync(config.real, config.text, { flag: 'wx' })
    else {
      const problem = replaceFile(config.real, Buffer.from(config.before), Buffer.from(config.text))
      if (problem !== undefined) refuse(config.shown, problem)
    }
  } catch (error) {
    refuse(config.shown, (error as NodeJS.ErrnoException).code ?? 'unknown error')
  }
  return unwritten
}

function reportOf(migrated: Migrated, dry: boolean): string {
  const { config, files, migration, read, apart, ignores } = migrated
  const lines: string[] = []
  const rules = migration.migratedRules().length
  if (!read.length && !ignores.found) {
    const nothing =
      'nothing of kube-linter, kube-score, polaris, checkov or trivy was found here: no configuration, no ignore in a manifest'
    return `seaworthy: ${nothing}\n`
  }
  if (read.length) lines.push(`Read: ${read.map(file => plainFile(file)).join(', ')}.`)
  const would = dry ? 'would be ' : ''
  if (config) {
    const parts = [
      rules && count(rules, 'rule'),
      migration.exemptions.length && count(migration.exemptions.length, 'override'),
      migration.ignored.length && count(migration.ignored.length, 'ignored path'),
    ].filter(Boolean)
    const what = parts.length ? parts.join(', ') : 'comments only'
    lines.push(
      config.text === config.before
        ? `${plainFile(config.shown)} holds all of it already.`
        : `${plainFile(config.shown)} ${would}${config.before === undefined ? 'written' : 'extended'}: ${what}.`,
    )
    if (config.kept.length) lines.push(`Set there already, and left as it is: ${config.kept.join(', ')}.`)
  }
  if (migrated.unmergeable) {
    lines.push(
      `${configNames[0]} could not be edited (an anchor or an alias is in the way); this has to be put in by hand:`,
      '',
      migrated.unmergeable.trimEnd(),
      '',
    )
  }
  if (ignores.found) {
    const changed = files.length ? ` in ${count(files.length, 'file')}` : ''
    lines.push(`${count(ignores.found, 'ignore')} of other linters in manifests: ${ignores.taken} ${would}taken over${changed}.`)
    if (ignores.needless) lines.push(`  ${ignores.needless} not needed: no rule here finds anything there, or it is silenced already`)
    if (ignores.missing) lines.push(`  ${ignores.missing} of checks that no rule answers for yet`)
    if (ignores.expired) lines.push(`  ${ignores.expired} expired`)
    for (const { where, why } of ignores.left) lines.push(`  left to do by hand: ${plainFile(where)} (${plain(why)})`)
  }
  const missing = new Set(migration.missing.map(({ peer, id }) => `${peer}/${id}`)).size
  if (missing)
    lines.push(`${count(missing, 'check')} without a rule here yet: ${config ? `in ${plainFile(config.shown)} as comments` : 'see above'}.`)
  if (migration.notes.length)
    lines.push(`${count(migration.notes.length, 'setting')} without a counterpart: ${config ? 'there too' : 'see above'}.`)
  if (migration.foreign) lines.push(`${count(migration.foreign, 'id')} of checks that are not about Kubernetes manifests left out.`)
  for (const file of apart)
    lines.push(`Not read, since it speaks of one folder: ${plainFile(file)} ("seaworthy migrate ${plainFile(path.posix.dirname(file))}").`)
  return `${withoutCommands(lines.join('\n'))}\n`
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
