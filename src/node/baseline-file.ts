import fs from 'node:fs'
import path from 'node:path'
import { ConfigError } from '../config/config-error.js'
import { type BaselineEntry, checkBaseline, formatBaseline } from '../engine/baseline.js'
import { decode } from './decode.js'
import { parseText } from './parse-text.js'
import { shownPath } from './paths.js'
import { maxFileSize, readRegularFile } from './read-file.js'
import { replaceFile } from './write-file.js'

/** What a baseline is called where no name is given. */
export const defaultBaseline = 'seaworthy-baseline.json'

/** A baseline that was read. */
export interface BaselineFile {
  /** Absolute. */
  readonly file: string
  /** As it was given. */
  readonly given: string
  readonly bytes: Buffer
  readonly entries: readonly BaselineEntry[]
}

/**
 * Reads a baseline.
 *
 * @param given relative to `cwd`.
 * @throws ConfigError with the place of what cannot be used.
 */
export async function readBaseline(cwd: string, given: string): Promise<BaselineFile> {
  const file = path.resolve(cwd, given)
  const shown = shownPath(cwd, file)
  const read = readRegularFile(file, maxFileSize)
  if ('failure' in read) {
    if (fs.existsSync(file)) throw new ConfigError(`the baseline ${shown} ${read.failure.message}`)
    throw new ConfigError(`there is no baseline ${shown}; "seaworthy lint --write-baseline=${shown}" writes it`)
  }
  if ('special' in read) throw new ConfigError(`the baseline ${shown} is ${read.special}`)
  const decoded = decode(read.bytes)
  if ('problem' in decoded) throw new ConfigError(`the baseline ${shown} cannot be read: ${decoded.problem}`)
  return { file, given, bytes: read.bytes, entries: await entriesIn(decoded.text.replace(/^\uFEFF/, ''), shown) }
}

async function entriesIn(text: string, shown: string): Promise<BaselineEntry[]> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // JSON is YAML, and the YAML parser knows where what is wrong stands; a comma too many, as an edit by hand leaves it, does no harm.
    const parsed = await parseText(text)
    const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(text)
    if (conflict)
      throw new ConfigError('two branches changed the baseline, and what git made of it was not resolved', {
        place: { file: shown, ...parsed.position(conflict.index) },
      })
    const [problem] = parsed.problems
    if (problem)
      throw new ConfigError(`the baseline is not valid JSON: ${problem.message}`, {
        place: { file: shown, ...parsed.position(problem.span.start) },
      })
    value = parsed.documents.find(document => !document.empty)?.value
  }
  try {
    return checkBaseline(value)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const parsed = await parseText(text)
    const found = parsed.documents.find(document => !document.empty)?.locate(error.path ?? [])
    throw new ConfigError(error.message, { place: { file: shown, ...parsed.position(found?.value.start ?? 0) } })
  }
}

/**
 * Writes a baseline where there is none, or where one was: another file is not overwritten.
 *
 * @returns why nothing was written, or undefined.
 */
export async function writeBaseline(cwd: string, given: string, entries: readonly BaselineEntry[]): Promise<string | undefined> {
  const file = path.resolve(cwd, given)
  if (!fs.existsSync(file)) {
    try {
      fs.writeFileSync(file, formatBaseline(entries), { flag: 'wx' })
      return undefined
    } catch (error) {
      return (error as NodeJS.ErrnoException).code ?? 'unknown error'
    }
  }
  let before: BaselineFile
  try {
    before = await readBaseline(cwd, given)
  } catch {
    return 'what stands there is no baseline: remove it, or give another name'
  }
  return replaceBaseline(before, entries)
}

/** Replaces a baseline that was read. @returns why nothing was written, or undefined. */
export function replaceBaseline({ file, bytes }: BaselineFile, entries: readonly BaselineEntry[]): string | undefined {
  const text = Buffer.from(formatBaseline(entries))
  return bytes.equals(text) ? undefined : replaceFile(fs.realpathSync(file), bytes, text)
}

/** The name of a file in a baseline: relative to the folder that the baseline is in, so that it does not matter where the command is started. */
export function baselineNames(cwd: string, file: string): (shown: string) => string {
  const folder = path.dirname(path.resolve(cwd, file))
  return shown => shownPath(folder, path.resolve(cwd, shown))
}
