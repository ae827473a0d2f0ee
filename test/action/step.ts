import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { builtCommand } from '../cli/seaworthy.js'
import { type TakenLog, takeLog } from './runner-model.js'

const made: string[] = []
afterAll(() => {
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true })
})

/** What a step with the Action gave. */
export interface Step extends TakenLog {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>
  /** `pull_request` and so on, with the payload. */
  readonly event?: { readonly name: string; readonly payload: unknown }
  /** A folder for what is kept between the steps of a job; a new one where it is missing. */
  readonly runnerTemp?: string
  /** In place of this Node. */
  readonly node?: string
  /** In place of the Action built from the sources. */
  readonly action?: string
  readonly env?: Readonly<Record<string, string>>
  /** Arguments of Node. */
  readonly nodeArgs?: readonly string[]
}

/** The Action, built from the sources as they are. */
export const builtAction = (): string => path.join(path.dirname(builtCommand()), 'action.js')

export function temporaryFolder(): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'seaworthy-step-')))
  made.push(folder)
  return folder
}

/** Runs the built Action as a runner runs it: inputs and context in the environment, the files that it writes made beforehand and empty. */
export async function step(workspace: string, options: StepOptions = {}): Promise<Step> {
  const folder = temporaryFolder()
  const file = (name: string, content = ''): string => {
    const at = path.join(folder, name)
    fs.writeFileSync(at, content)
    return at
  }
  const output = file('output')
  const summary = file('summary')
  const { PATH = '', HOME = '' } = process.env
  const env: Record<string, string> = {
    PATH,
    HOME,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_EVENT_NAME: options.event?.name ?? 'workflow_dispatch',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(options.event?.payload ?? {})),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'shop/manifests',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'lint',
    RUNNER_TEMP: options.runnerTemp ?? temporaryFolder(),
    ...Object.fromEntries(Object.entries(options.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...options.env,
  }
  const { code, stdout, stderr } = await spawned(
    options.node ?? process.execPath,
    [...(options.nodeArgs ?? []), options.action ?? builtAction()],
    workspace,
    env,
  )
  return {
    code,
    stdout,
    stderr,
    // A runner reads both.
    ...takeLog(`${stdout}\n${stderr}`),
    outputs: outputsIn(fs.readFileSync(output, 'utf8')),
    summary: fs.readFileSync(summary, 'utf8'),
  }
}

function spawned(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', chunk => out.push(chunk))
    child.stderr.on('data', chunk => err.push(chunk))
    child.on('error', reject)
    child.on('close', code => resolve({ code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }))
  })
}

/** The outputs as a runner reads them: `name<<delimiter`, the value, the delimiter. */
function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(line) ?? []
    if (name === undefined) throw new Error(`no output: ${line}`)
    const end = lines.indexOf(delimiter!)
    outputs[name] = lines.splice(0, end).join('\n')
    lines.shift()
  }
  return outputs
}
