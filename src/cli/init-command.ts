import fs from 'node:fs'
import path from 'node:path'
import { configNames } from '../node/folders.js'
import type { Arguments } from './arguments.js'
import { initialConfig } from './initial-config.js'
import { say } from './terminal.js'
import { UsageError } from './usage-error.js'

/** `seaworthy init`: writes a commented configuration; never over one that is there. */
export async function initCommand(args: Arguments): Promise<number> {
  const [folder = '.', extra] = args.positionals
  if (extra !== undefined) throw new UsageError('"seaworthy init" takes one folder')
  for (const name of configNames) {
    const there = path.join(folder, name)
    if (fs.lstatSync(there, { throwIfNoEntry: false })) throw new UsageError(`${there} is there already, and is not overwritten`)
  }
  const file = path.join(folder, configNames[0])
  try {
    fs.writeFileSync(file, initialConfig, { flag: 'wx' })
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`)
  }
  say(`seaworthy: wrote ${file}`)
  return 0
}
