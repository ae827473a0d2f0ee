import type { Diagnostic } from '../diagnostic.js'
import { bySeverity } from '../output/counts.js'

/** Findings by what they mean to who reads them; each part has the most severe first. */
export interface Ranked {
  /** In files that the change touches; all of them where that is not known. */
  readonly near: readonly Diagnostic[]
  readonly far: readonly Diagnostic[]
}

/** @param isTouched whether the change touches a file of the report; undefined where that is not known. */
export function ranked(diagnostics: readonly Diagnostic[], isTouched: ((file: string) => boolean) | undefined): Ranked {
  const sorted = bySeverity(diagnostics)
  if (!isTouched) return { near: sorted, far: [] }
  return { near: sorted.filter(({ file }) => isTouched(file)), far: sorted.filter(({ file }) => !isTouched(file)) }
}
