import type { Runner } from './runner.js'

/**
 * Why the step ends as it does: `clean`, nothing at or above the input `fail-on`; `findings`, something; `not-read`, no such finding, but a text that could
 * not be read or parsed; `usage`, an input or a configuration that cannot be used; `defect`, an error of seaworthy.
 */
export type ExitReason = 'clean' | 'findings' | 'not-read' | 'usage' | 'defect'

/** What later steps read. The counts are empty where nothing was linted. */
export interface Outputs {
  readonly errors?: number
  readonly warnings?: number
  readonly infos?: number
  /** The SARIF file, relative to the workspace where it is in it. */
  readonly sarifFile?: string | undefined
  readonly exitReason: ExitReason
}

/** Writes the outputs of the Action; their names are those of action.yml. @throws where the runner's file is not there, or cannot be written. */
export function setOutputs(runner: Pick<Runner, 'setOutput'>, { errors, warnings, infos, sarifFile, exitReason }: Outputs): void {
  runner.setOutput('errors', errors ?? '')
  runner.setOutput('warnings', warnings ?? '')
  runner.setOutput('infos', infos ?? '')
  runner.setOutput('sarif-file', sarifFile ?? '')
  runner.setOutput('exit-reason', exitReason)
}
