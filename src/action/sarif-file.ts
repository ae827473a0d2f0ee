import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { UsageError } from '../cli/usage-error.js'
import type { Workspace } from './workspace.js'

/**
 * Where the input `sarif-file` leads. Its folder is made where it is missing. A path that is not absolute must stay in the workspace: a link in a pull
 * request must not decide which file of the runner is written.
 *
 * @throws UsageError
 */
export function sarifPlace(given: string, { root, cwd }: Workspace): string {
  const wanted = path.resolve(cwd, given)
  try {
    const folder = path.dirname(wanted)
    if (!path.isAbsolute(given)) requireWithin(nearestFolder(folder), root, given)
    fs.mkdirSync(folder, { recursive: true })
    if (fs.statSync(wanted, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`input sarif-file: "${given}" is a folder`)
    return wanted
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw unwritable(given, error)
  }
}

/** Writes the file as a whole; a link that stands there is replaced, not followed. @throws UsageError where it cannot be written. */
export function writeSarif(given: string, place: string, text: string): void {
  const temporary = `${place}.${randomBytes(4).toString('hex')}.tmp`
  try {
    fs.writeFileSync(temporary, text, { flag: 'wx' })
    fs.renameSync(temporary, place)
  } catch (error) {
    fs.rmSync(temporary, { force: true })
    throw unwritable(given, error)
  }
}

const unwritable = (given: string, error: unknown) =>
  new UsageError(`input sarif-file: "${given}" cannot be written: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`)

/** The folder, or the nearest one above it that exists, without links. */
function nearestFolder(folder: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    try {
      return fs.realpathSync(at)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || path.dirname(at) === at) throw error
    }
  }
}

function requireWithin(folder: string, root: string, given: string): void {
  const relative = path.relative(root, folder)
  if (relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative))
    throw new UsageError(`input sarif-file: "${given}" leads out of the workspace`)
}
