import fs from 'node:fs'
import path from 'node:path'
import type { LinkedText } from '../container/linked-images.js'
import { commentLines, plainText } from '../parse/plain-text.js'
import type { ParsedFile } from '../parse/types.js'
import type { ConfigFiles } from './config-files.js'
import { decode } from './decode.js'
import { readRegularFile } from './read-file.js'
import type { Source } from './sources.js'

/** A Dockerfile or a start script has some kilobytes; what is larger is a program. In bytes. */
const maxLinkedSize = 512 * 1024

/** Names that say that a file is no manifest and may be linked. */
const linkedName = /^(?:Dockerfile|Containerfile)(?:[.-].+)?$|\.(?:dockerfile|containerfile|sh|bash)$|^package\.json$/i

/** Whether a file that was named on the command line is no manifest by its name: a Dockerfile, a script, a package.json. */
export function isLinkedName(file: string): boolean {
  return linkedName.test(path.basename(file))
}

/** A text that is no YAML, as a file of the run. */
export function plainFile(text: string): ParsedFile {
  return plainText(text, [], commentLines)
}

/** The Dockerfiles, scripts and the like that manifests lead to, read when they are asked for, each once. */
export class LinkedFiles {
  private readonly cwd: string
  private readonly configs: ConfigFiles
  private readonly roots: readonly string[]
  private readonly walked: readonly string[]
  private readonly named: ReadonlySet<string>
  private readonly known = new Map<string, Source | undefined>()

  /**
   * @param roots the folders that may be read, absolute and real
   * @param walked those of them in which every file is a target
   * @param named files that were named, absolute and real
   */
  constructor(options: {
    readonly cwd: string
    readonly configs: ConfigFiles
    readonly roots: readonly string[]
    readonly walked: readonly string[]
    readonly named: ReadonlySet<string>
  }) {
    this.cwd = options.cwd
    this.configs = options.configs
    this.roots = options.roots
    this.walked = options.walked
    this.named = options.named
  }

  /** The file at a path as the report has it; undefined where there is none that may be read. */
  at(shown: string): Source | undefined {
    if (!this.known.has(shown)) this.known.set(shown, this.read(shown))
    return this.known.get(shown)
  }

  private read(shown: string): Source | undefined {
    let real: string
    try {
      real = fs.realpathSync(path.resolve(this.cwd, shown))
    } catch {
      return undefined
    }
    if (!this.roots.some(root => isWithin(real, root)) || /[\\/](?:\.git|node_modules)[\\/]/.test(real)) return undefined
    // The engine asks by the path that is reported.
    for (const name of [real, path.resolve(this.cwd, shown)]) this.configs.adopt(path.dirname(name))
    if (this.configs.ignores(real)) return undefined
    const read = readRegularFile(real, maxLinkedSize)
    const decoded = 'bytes' in read ? decode(read.bytes) : undefined
    if (!decoded || 'problem' in decoded || decoded.text.includes('\0')) return undefined
    const byteOrderMark = decoded.text.charCodeAt(0) === 0xfeff
    const target = this.named.has(real) || this.walked.some(root => isWithin(real, root))
    return {
      input: { path: shown, target, parsed: plainFile(byteOrderMark ? decoded.text.slice(1) : decoded.text) },
      real,
      origin: { encoding: decoded.encoding, byteOrderMark },
      linked: true,
    }
  }
}

const isWithin = (file: string, root: string): boolean => file.startsWith(root.endsWith(path.sep) ? root : `${root}${path.sep}`)

/** What the core is given of a linked file. */
export function linkedText(source: Source | undefined): LinkedText | undefined {
  return source?.input.parsed && { text: source.input.parsed.text, target: source.input.target }
}
