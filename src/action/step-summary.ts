import fs from 'node:fs'
import type { Runner } from './runner.js'

/** GitHub refuses the summary of a step beyond 1 MiB as a whole (docs, "Workflow commands": "Step isolation and limits"); a little is left for others. */
const LIMIT = 1_000_000

const fileOf = (): string | undefined => process.env.GITHUB_STEP_SUMMARY || undefined

/** How many bytes the summary of the step still takes; 0 where the runner has none. */
export function summaryRoom(): number {
  const file = fileOf()
  return file === undefined ? 0 : LIMIT - (fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0)
}

/** Adds Markdown to the summary of the step. Where it cannot be written, a line of the log says so. */
export function writeSummary(runner: Pick<Runner, 'warning'>, markdown: string): void {
  const file = fileOf()
  if (file === undefined || !markdown) return
  try {
    // Not made where it is missing: nobody would read it.
    if (!fs.existsSync(file)) throw new Error('the file for it is missing')
    fs.appendFileSync(file, markdown)
  } catch (error) {
    runner.warning(`the job summary could not be written: ${(error as Error).message}`, { title: 'seaworthy' })
  }
}
