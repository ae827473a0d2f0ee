import type { Diagnostic, Severity } from '../diagnostic.js'
import { repositoryPath } from './repository-path.js'
import type { OutputContext } from './types.js'
import { plain } from './visible.js'

const MAX_RELATED = 5

/** A finding as GitHub annotates it; nothing in it is escaped for a workflow command yet. */
export interface Annotation {
  readonly severity: Severity
  readonly title: string
  readonly message: string
  /** Relative to the repository's root. */
  readonly file: string
  readonly startLine: number
  readonly endLine: number
  /** Columns are inclusive, and only there where the range is within a line: GitHub refuses them on several. */
  readonly startColumn?: number
  readonly endColumn?: number
}

/** What GitHub shows beside the line of a finding. */
export function annotationOf(diagnostic: Diagnostic, context: Pick<OutputContext, 'repositoryPrefix'>): Annotation {
  const { start, end } = diagnostic.range
  const related = diagnostic.related
    .slice(0, MAX_RELATED)
    .map(place => `${plain(place.file, 500)}:${place.range.start.line} ${plain(place.message, 300)}`)
  const more = diagnostic.related.length - related.length
  const message = [
    plain(diagnostic.message),
    ...(diagnostic.because ? [`${diagnostic.severity} because: ${plain(diagnostic.because)}`] : []),
    ...related.map(place => `see ${place}`),
    ...(more > 0 ? [`see ${more} more places`] : []),
  ].join('\n')
  return {
    severity: diagnostic.severity,
    title: plain(diagnostic.rule, 200),
    message,
    file: plain(repositoryPath(diagnostic.file, context), 500),
    startLine: start.line,
    endLine: end.line,
    ...(end.line === start.line && { startColumn: start.column, endColumn: Math.max(start.column, end.column - 1) }),
  }
}
