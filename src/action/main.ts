import { discover, requireFiles } from '../node/discover.js'
import { Folders } from '../node/folders.js'
import { delayOptimization } from '../node/v8-flags.js'
import { type Ending, failure } from './ending.js'
import { readInputs } from './inputs.js'
import { setOutputs } from './outputs.js'
import { runner } from './runner.js'
import { summaryRoom, writeSummary } from './step-summary.js'
import { workspaceOf } from './workspace.js'

async function act(): Promise<Ending> {
  const inputs = readInputs(runner)
  const workspace = workspaceOf(inputs.workingDirectory, process.env)
  const folders = new Folders()
  const targets = await discover(workspace.cwd, inputs.paths, folders)
  requireFiles(targets, inputs.paths)
  delayOptimization()
  // The rules and all that they stand on are loaded when there is something to lint.
  const { lintAndReport } = await import('./lint-and-report.js')
  return await lintAndReport(runner, { inputs, workspace, found: { folders, targets }, summaryRoom: summaryRoom() })
}

const ending = await act().catch(error => failure(runner, error))
// The step fails whatever becomes of its files.
process.exitCode = ending.code
writeSummary(runner, ending.summary)
try {
  setOutputs(runner, ending.outputs)
} catch (error) {
  // Later steps may depend on them: that they are not there must not look like a clean run.
  process.exitCode = ending.code || 3
  runner.error(`the outputs could not be written: ${(error as Error).message}`, { title: 'seaworthy' })
}
