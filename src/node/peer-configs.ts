import path from 'node:path'
import { ConfigError } from '../config/config-error.js'
import { isMapping } from '../manifest/cursor.js'
import type { Peer } from '../migrate/peer-checks.js'
import { decode } from './decode.js'
import { parseText } from './parse-text.js'
import { readRegularFile } from './read-file.js'

/** What a configuration file of another linter is. */
export type PeerConfigForm = 'kube-linter' | 'polaris' | 'checkov' | 'trivy' | 'trivyignore' | 'trivyignore.yaml'

/** A configuration of another linter: its YAML as a value, or its text. */
export interface PeerConfig {
  readonly form: PeerConfigForm
  readonly peer: Peer
  /** From the folder that is migrated, with `/`. */
  readonly path: string
  readonly value: unknown
  readonly text: string
}

const names: readonly (readonly [RegExp, PeerConfigForm, Peer])[] = [
  [/^\.?kube-?linter(?:[-.]config)?\.ya?ml$/, 'kube-linter', 'kube-linter'],
  [/^\.?polaris(?:[-.]config)?\.ya?ml$/, 'polaris', 'polaris'],
  [/^\.checkov\.ya?ml$/, 'checkov', 'checkov'],
  [/^trivy\.ya?ml$/, 'trivy', 'trivy'],
  [/^\.trivyignore$/, 'trivyignore', 'trivy'],
  [/^\.trivyignore\.ya?ml$/, 'trivyignore.yaml', 'trivy'],
]

/** Folders whose configuration speaks of the whole repository. */
const speakOfAll = new Set(['', '.github', '.github/linters', '.github/config', '.config', '.ci', 'ci', 'config', '.checkov', '.polaris'])
// They are a few lines.
const maxSize = 1024 * 1024

/** The form of a file of that name; undefined for one that configures no other linter. */
export function peerConfigForm(file: string): { readonly form: PeerConfigForm; readonly peer: Peer } | undefined {
  const found = names.find(([pattern]) => pattern.test(path.posix.basename(file)))
  return found && { form: found[1], peer: found[2] }
}

/** Whether a configuration speaks of the whole folder that is migrated, and not only of one below it. */
export const speaksOfAll = (file: string): boolean => speakOfAll.has(path.posix.dirname(file) === '.' ? '' : path.posix.dirname(file))

/** Whether a file is what its name says: other programs have a `polaris.yaml` and a `trivy.yaml` too. */
export function isOfPeer({ form, value }: PeerConfig): boolean {
  if (form !== 'polaris') return true
  return isMapping(value) && ['checks', 'exemptions', 'customChecks'].some(key => Object.hasOwn(value, key))
}

/**
 * Reads a configuration of another linter.
 *
 * @throws ConfigError with its place, where it cannot be read.
 */
export async function readPeerConfig(root: string, file: string): Promise<PeerConfig> {
  const { form, peer } = peerConfigForm(file)!
  const read = readRegularFile(path.join(root, file), maxSize)
  if (!('bytes' in read)) throw new ConfigError(`${file} ${'failure' in read ? read.failure.message : `is ${read.special}`}`)
  const decoded = decode(read.bytes)
  if ('problem' in decoded) throw new ConfigError(`${file} cannot be read: ${decoded.problem}`)
  if (form === 'trivyignore') return { form, peer, path: file, value: undefined, text: decoded.text }
  const parsed = await parseText(decoded.text)
  const problem = parsed.problems.find(({ rule }) => rule === 'syntax-error')
  if (problem) throw new ConfigError(problem.message, { place: { file, ...parsed.position(problem.span.start) } })
  return { form, peer, path: file, value: parsed.documents.find(document => !document.empty)?.value, text: decoded.text }
}
