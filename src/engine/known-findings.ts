import type { Diagnostic, Severity } from '../diagnostic.js'

/** The fingerprint without the number that tells equal ones apart. */
export const baseFingerprint = (fingerprint: string): string => fingerprint.replace(/-\d+$/, '')

const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

interface Known {
  count: number
  worst: number
}

/** What was found in the files as they were before a change. */
export class KnownFindings {
  private readonly byFile = new Map<string, Map<string, Known>>()

  /** @param diagnostics the findings of the files as they were. */
  constructor(diagnostics: readonly Diagnostic[]) {
    for (const diagnostic of diagnostics) {
      const file = this.byFile.get(diagnostic.file) ?? new Map<string, Known>()
      this.byFile.set(diagnostic.file, file)
      const key = keyOf(diagnostic)
      const known = file.get(key)
      const severity = rank[diagnostic.severity]
      file.set(key, { count: (known?.count ?? 0) + 1, worst: Math.max(known?.worst ?? 0, severity) })
    }
  }

  /**
   * The findings that were not there before: another fingerprint in that file, or one that is more severe now. Where a fingerprint occurs more often than
   * before, nobody can say which of the equal findings is the new one: all of them are given.
   *
   * @param oldName what a file was called; undefined for one that was not there.
   */
  newAmong(diagnostics: readonly Diagnostic[], oldName: (file: string) => string | undefined): Set<Diagnostic> {
    const counts = new Map<string, number>()
    const placeOf = (diagnostic: Diagnostic) => `${diagnostic.file}\u0000${keyOf(diagnostic)}`
    for (const diagnostic of diagnostics) counts.set(placeOf(diagnostic), (counts.get(placeOf(diagnostic)) ?? 0) + 1)
    return new Set(
      diagnostics.filter(diagnostic => {
        const file = oldName(diagnostic.file)
        const known = file === undefined ? undefined : this.byFile.get(file)?.get(keyOf(diagnostic))
        return !known || counts.get(placeOf(diagnostic))! > known.count || rank[diagnostic.severity] > known.worst
      }),
    )
  }
}

/** The fingerprint of a finding that belongs to no object has the file in it, which may have got another name. */
function keyOf({ rule, message, resource, fingerprint }: Diagnostic): string {
  return resource ? baseFingerprint(fingerprint) : `${rule}\u0000${message}`
}
