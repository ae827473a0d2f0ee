import type { Config } from '../config/types.js'
import type { ReadLinked } from '../container/linked-images.js'
import type { ShellParser } from '../container/shell-parser.js'
import type { Diagnostic, NotLinted, Report } from '../diagnostic.js'
import type { ParsedFile } from '../parse/types.js'
import type { AnyRule } from '../rule/index.js'

/** A file of a run. What could not be read has a `failure` in place of a text; it becomes a finding. */
export interface InputFile {
  /** Relative to the working directory, with `/`. */
  readonly path: string
  /** Findings in it are reported; otherwise it is context. */
  readonly target: boolean
  readonly parsed: ParsedFile | undefined
  readonly failure?: { readonly rule: 'unreadable-file' | 'file-too-large' | 'syntax-error'; readonly message: string }
}

/** What the core is given. It is pure: no file, network, console, clock or process. */
export interface LintInput {
  readonly files: readonly InputFile[]
  /** Every rule that there is; which of them run is the configuration's business. */
  readonly rules: readonly AnyRule[]
  /** The configuration that holds for a file, and the file's path relative to that configuration's folder. */
  configFor(path: string): { readonly config: Config; readonly relative: string }
  /** YYYY-MM-DD; compared with the `until` of suppressions. */
  readonly today: string
  /** The heavy chunks that `chunksNeeded` asked for; a rule whose service is not loaded is an error of the front end. */
  readonly chunks: Partial<Chunks>
  /** Gives further files that manifests lead to: Dockerfiles, scripts, package.json. Paths are like those of `files`. */
  readonly linked?: ReadLinked | undefined
  /** What the front end left out by itself (binary files, other encodings). */
  readonly notLinted?: readonly NotLinted[]
}

/** The heavy chunks; a front end loads those that a run needs. */
export interface Chunks {
  readonly shellParser: ShellParser
}
export type LintOutcome = Report & {
  /** Some rule threw: exit code 3. */
  readonly crashed: boolean
  readonly suppressed: readonly Diagnostic[]
  /** The paths of the linked files that were read. */
  readonly linked: readonly string[]
  /** For the harness: message id and unsafe-or-safe of each diagnostic, in the same order. */
  readonly messageIds: readonly (string | undefined)[]
}
