import { complaintsOf } from '../cli/failure.js'
import { markdownText } from '../output/markdown-text.js'
import { plain } from '../output/visible.js'
import type { Outputs } from './outputs.js'
import type { Runner } from './runner.js'

/** How the step ends. */
export interface Ending {
  /** The exit code of the step: that of the command. */
  readonly code: 0 | 1 | 2 | 3
  /** For the summary of the step; empty where the runner has none. */
  readonly summary: string
  readonly outputs: Outputs
}

/** Nothing was linted: says why in annotations. The exit code is 2 for what the workflow can repair, 3 for a defect of ours. */
export async function failure(runner: Pick<Runner, 'error'>, error: unknown): Promise<Ending> {
  const { code, complaints } = await complaintsOf(error)
  for (const { place, message } of complaints) {
    const at = place && { file: plain(place.file, 500), startLine: place.line, startColumn: place.column }
    runner.error(plain(message), { title: 'seaworthy', ...at })
  }
  const lines = complaints.map(
    ({ place, message }) => `- ${markdownText(place ? `${place.file}:${place.line}:${place.column}: ${message}` : message)}`,
  )
  return {
    code,
    summary: `## seaworthy: nothing was linted\n\n${lines.join('\n')}\n`,
    outputs: { exitReason: code === 2 ? 'usage' : 'defect' },
  }
}
