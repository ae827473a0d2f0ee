import fs from 'node:fs'
import path from 'node:path'
import type { Diagnostic, Severity } from '../diagnostic.js'
import { type Annotation, annotationOf } from '../output/annotation.js'
import { ANNOTATIONS_OF_A_JOB, ANNOTATIONS_OF_A_LEVEL } from '../output/limits.js'
import type { OutputContext } from '../output/types.js'
import type { Runner } from './runner.js'

const issue = { error: 'error', warning: 'warning', info: 'notice' } as const

/** How many annotations were made, and for how many findings there was no room. */
export interface Annotated {
  readonly shown: number
  readonly left: number
}

/**
 * Annotates findings, as far as GitHub shows them: 10 of a level in a step, 50 in a job, those of earlier steps with this Action counted.
 *
 * @param diagnostics the most important first.
 * @param verdict why the step fails; an annotation as well where there is still room.
 */
export function annotate(
  runner: Pick<Runner, 'error' | 'warning' | 'notice' | 'info' | 'startGroup' | 'endGroup'>,
  diagnostics: readonly Diagnostic[],
  context: Pick<OutputContext, 'repositoryPrefix'>,
  verdict: string | undefined,
): Annotated {
  const book = bookOf(process.env)
  let room = ANNOTATIONS_OF_A_JOB - spentIn(book)
  const level: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  const shown = diagnostics.filter(({ severity }) => {
    if (room <= 0 || level[severity] >= ANNOTATIONS_OF_A_LEVEL) return false
    room--
    level[severity]++
    return true
  })
  if (shown.length) runner.startGroup(`Annotations: ${shown.length} of ${diagnostics.length}`)
  for (const diagnostic of shown) {
    const { severity, message, ...place } = annotationOf(diagnostic, context)
    runner[issue[severity]](
      within(place) ? message : `${place.file}:${place.startLine}: ${message}`,
      within(place) ? place : { title: place.title },
    )
  }
  if (shown.length) runner.endGroup()
  if (verdict !== undefined) {
    if (room > 0 && level.error < ANNOTATIONS_OF_A_LEVEL) {
      room--
      runner.error(verdict, { title: 'seaworthy' })
    } else runner.info(verdict)
  }
  if (book !== undefined) spend(book, ANNOTATIONS_OF_A_JOB - room)
  return { shown: shown.length, left: diagnostics.length - shown.length }
}

/** GitHub has no place for a file that is not in the repository. */
const within = ({ file }: Pick<Annotation, 'file'>): boolean => !file.startsWith('/') && !file.startsWith('../')

/** Where steps of a job tell each other how many annotations they made; the runner empties the folder with each job. */
function bookOf({ RUNNER_TEMP, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB }: NodeJS.ProcessEnv): string | undefined {
  if (!RUNNER_TEMP) return undefined
  const job = [GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB].map(part => (part ?? '').replace(/[^\w-]/g, '')).join('-')
  return path.join(RUNNER_TEMP, `seaworthy-annotations-${job}`)
}

function spentIn(book: string | undefined): number {
  try {
    const spent = book === undefined ? '' : fs.readFileSync(book, 'utf8')
    return /^\d{1,3}$/.test(spent) ? Number(spent) : 0
  } catch {
    return 0
  }
}

function spend(book: string, spent: number): void {
  try {
    fs.writeFileSync(book, String(spent))
  } catch {
    // Without the folder, later steps count from nothing: GitHub then drops what is too much, and their summary still has it.
  }
}
