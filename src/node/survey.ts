import fs from 'node:fs'
import path from 'node:path'
import type { Sights } from '../survey/sights.js'
import { isWorthReading, Survey } from '../survey/survey.js'
import { decode } from './decode.js'
import { Folders } from './folders.js'
import { peerConfigForm } from './peer-configs.js'
import { readRegularFile } from './read-file.js'
import { repositoryFiles } from './repository-files.js'

/** What a look at a repository gave; paths are from `root`, with `/`. */
export interface SurveyedRepository {
  /** Absolute: the root of the repository that the folder is in, or the folder. */
  readonly root: string
  readonly sights: Sights
  /** Configurations of other linters. */
  readonly peerConfigs: readonly string[]
  /** How many files were read. */
  readonly read: number
  /** There was more than a bounded look reaches. */
  readonly truncated: boolean
}

const maxEntries = 50_000
const maxFiles = 5000
const maxFileSize = 256 * 1024
const maxTotal = 64 * 1024 * 1024

/** Looks at the repository around a folder: bounded in files, bytes and depth of reading; nothing in it is run. */
export async function surveyRepository(folder: string): Promise<SurveyedRepository> {
  const folders = new Folders()
  const real = fs.realpathSync(folder)
  const root = folders.repositoryAbove(real) ?? real
  const { files, truncated } = await repositoryFiles(root, folders, maxEntries)
  const survey = new Survey()
  let read = 0
  let total = 0
  let cut = truncated
  for (const file of files) {
    survey.lookAtName(file)
    if (!isWorthReading(file)) continue
    if (read >= maxFiles || total >= maxTotal) {
      cut = true
      continue
    }
    const content = readRegularFile(path.join(root, file), maxFileSize)
    if (!('bytes' in content)) continue
    read++
    total += content.bytes.length
    const decoded = decode(content.bytes)
    if ('text' in decoded) survey.lookAt(file, decoded.text)
  }
  return { root, sights: survey.sights, peerConfigs: files.filter(file => peerConfigForm(file)), read, truncated: cut }
}
