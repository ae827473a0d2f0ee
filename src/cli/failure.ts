import { HOMEPAGE, VERSION } from '../engine/docs-url.js'
import { say } from './terminal.js'

/** Says on standard error why nothing was linted. @returns the exit code: 2 for what the user can repair, 3 for a defect of ours. */
export function reportFailure(error: unknown): number {
  if (error instanceof Error && (error.name === 'UsageError' || error.name === 'PathError')) {
    say(`seaworthy: ${error.message}`)
    return 2
  }
  if (isConfigError(error)) {
    for (const { place, message } of [error, ...error.others])
      say(`${place ? `${place.file}:${place.line}:${place.column}` : 'seaworthy'}: ${message}`)
    return 2
  }
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  say(`seaworthy ${VERSION} failed: ${said}`)
  say(`This is a defect of seaworthy. Please report it, with the command and the file if you can: ${HOMEPAGE}/issues`)
  return 3
}

interface Complaint {
  readonly message: string
  readonly place?: { readonly file: string; readonly line: number; readonly column: number } | undefined
}

// By name, not by class: this file is loaded before, and without, the configuration.
function isConfigError(error: unknown): error is Complaint & { readonly others: readonly Complaint[] } {
  return error instanceof Error && error.name === 'ConfigError'
}
