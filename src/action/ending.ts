import { complaintsOf } from '../cli/failure.js'
import { ANNOTATIONS_OF_A_LEVEL } from '../output/limits.js'
import { markdownText } from '../output/markdown-text.js'
import { plain } from '../output/visible.js'
import type { Outputs } from './outputs.js'
import type { Runner } from './runner.js'

/** Of the summary: more than anybody reads. */
const MOST_LINES = 100

/** How the step ends. */
export interface Ending {
  /** The exit code of the step: that of the command. */
  readonly code: 0 | 1 | 2 | 3
  /** For the summary of the step; empty where the runner has none. */
  readonly summary: string
  readonly outputs: Outputs
}

/** Nothing was linted: says why in annotations. The exit code is 2 for what the workflow can repair, 3 for a defect of ours. */
export async function failure(runner: Pick<Runner, 'error' | 'info'>, error: unknown): Promise<Ending> {
  const { code, complaints } = await complaintsOf(error)
  const said = complaints.map(({ place, message }) => plain(place ? `${place.file}:${place.line}:${place.column}: ${message}` : message))
  for (const [index, { place, message }] of complaints.entries()) {
    if (index >= ANNOTATIONS_OF_A_LEVEL) runner.info(`error: ${said[index]}`)
    else if (!place) runner.error(said[index]!, { title: 'seaworthy' })
    else
      runner.error(plain(message), {
        title: 'seaworthy',
        file: plain(place.file, 500),
        startLine: place.line,
        startColumn: place.column,
      })
  }
  const lines = said.slice(0, MOST_LINES).map(text => `- ${markdownText(text)}`)
  if (said.length > MOST_LINES) lines.push(`- and ${said.length - MOST_LINES} more: see the log`)
  return {
    code,
    summary: `## seaworthy: nothing was linted\n\n${lines.join('\n')}\n`,
    outputs: { exitReason: code === 2 ? 'usage' : 'defect' },
  }
}
