import { say } from './terminal.js'

/** Something that is wrong, and where. */
export interface Complaint {
  readonly message: string
  readonly place?: { readonly file: string; readonly line: number; readonly column: number } | undefined
}

/** Why nothing was linted. `code` is 2 for what the user can repair, 3 for a defect of ours. */
export async function complaintsOf(error: unknown): Promise<{ readonly code: 2 | 3; readonly complaints: readonly Complaint[] }> {
  if (error instanceof Error && (error.name === 'UsageError' || error.name === 'PathError'))
    return { code: 2, complaints: [{ message: error.message }] }
  if (isConfigError(error)) return { code: 2, complaints: [error, ...error.others] }
  const { HOMEPAGE, VERSION } = await import('../engine/docs-url.js')
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {
    code: 3,
    complaints: [
      { message: `seaworthy ${VERSION} failed: ${said}` },
      { message: `This is a defect of seaworthy. Please report it, with the command and the file if you can: ${HOMEPAGE}/issues` },
    ],
  }
}

/** Says on standard error why nothing was linted. @returns the exit code. */
export async function reportFailure(error: unknown): Promise<number> {
  const { code, complaints } = await complaintsOf(error)
  for (const { place, message } of complaints) {
    if (code === 3) say(message)
    else say(`${place ? `${place.file}:${place.line}:${place.column}` : 'seaworthy'}: ${message}`)
  }
  return code
}

// By name, not by class: this file is loaded before, and without, the configuration.
function isConfigError(error: unknown): error is Complaint & { readonly others: readonly Complaint[] } {
  return error instanceof Error && error.name === 'ConfigError'
}
