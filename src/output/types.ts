import type { Report, Severity } from '../diagnostic.js'

/** What an output says about a rule besides its findings. */
export interface RuleInfo {
  readonly id: string
  readonly summary: string
  readonly why?: string
  /** The highest severity it can claim. */
  readonly severity: Severity
  readonly category: string
  readonly sources?: readonly { readonly title: string; readonly url: string }[]
  /** The docs page, in Markdown. */
  readonly help?: string
}

/** What a formatter is told besides the report. It is pure: everything it reads comes from here. */
export interface OutputContext {
  readonly toolVersion: string
  /** Terminal colours may be used; the front end decides (a terminal, NO_COLOR, --color). */
  readonly color: boolean
  /** Columns of the terminal; 100 where there is none. */
  readonly width: number
  /** The project's page, as an absolute URL. */
  readonly docsUrl: string
  /** The rules that may occur in the report; SARIF describes those that do. An id that is not listed gets a bare description. */
  readonly rules: readonly RuleInfo[]
  /** The text of a file by its `file` in the report; `undefined` where there is none, and its findings come without a code frame. */
  textOf(file: string): string | undefined
  /** The working directory, relative to the repository's root, with `/`: `` or `deploy/prod`. */
  readonly repositoryPrefix: string
  /** Findings at or above it fail the run. */
  readonly failOn: Severity
  /** The findings are counted by rule and folder too. */
  readonly statistics?: boolean
  /** Milliseconds of the whole run; `report.summary.durationMs` where it is missing. */
  readonly durationMs?: number
}

/** The whole text for standard output or a file; it ends with a line feed unless it is empty. Never throws. */
export type Formatter = (report: Report, context: OutputContext) => string
