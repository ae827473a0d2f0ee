import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const project = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..')

/** What a call of the command gave. */
export interface Answer {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Calls the built command in a folder. */
export function seaworthy(
  cwd: string,
  args: readonly string[],
  options: { stdin?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env
    const child = spawn(process.execPath, [builtCommand(), ...args], { cwd, env: { ...env, ...options.env } })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', chunk => stdout.push(chunk))
    child.stderr.on('data', chunk => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', code =>
      resolve({ code, stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8') }),
    )
    // A command that ends without reading its input closes the pipe.
    child.stdin.on('error', () => {})
    child.stdin.end(options.stdin ?? '')
  })
}

/** A report of `--format json`. */
export interface JsonReport {
  readonly diagnostics: readonly {
    readonly rule: string
    readonly severity: string
    readonly file: string
    readonly message: string
    readonly range: { readonly start: { readonly line: number; readonly column: number } }
  }[]
  readonly summary: {
    readonly files: number
    readonly resources: number
    readonly baselined?: number
    readonly unchanged?: number
    readonly notLinted: readonly { readonly file: string; readonly reason: string }[]
  }
}

/** Lints in a folder; the report, and what else the command said. */
export async function lint(
  cwd: string,
  args: readonly string[],
  options: Parameters<typeof seaworthy>[2] = {},
): Promise<Answer & { report: JsonReport }> {
  const answer = await seaworthy(cwd, ['lint', '--format', 'json', ...args], options)
  if (!answer.stdout) throw new Error(`no report: exit ${answer.code}, ${answer.stderr}`)
  return { ...answer, report: JSON.parse(answer.stdout) as JsonReport }
}

let built: string | undefined

/**
 * The command, built from the sources as they are: `dist/` may be older than what is tested. The build is kept until a source changes,
 * and the first of several test processes makes it.
 */
export function builtCommand(): string {
  if (built) return built
  const cache = path.join(project, 'node_modules/.cache/seaworthy')
  const out = path.join(cache, 'test-dist')
  const mark = path.join(cache, 'test-dist.mark')
  const lock = path.join(cache, 'test-dist.lock')
  fs.mkdirSync(cache, { recursive: true })
  const state = stateOfSources()
  const isFresh = () => fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === state
  const until = Date.now() + 60_000
  while (!isFresh()) {
    try {
      fs.mkdirSync(lock)
    } catch {
      if (Date.now() > until) fs.rmSync(lock, { recursive: true, force: true })
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
      continue
    }
    try {
      if (!isFresh()) {
        execFileSync(process.execPath, ['scripts/build.mjs', '--no-types', '--out', out], { cwd: project, stdio: 'pipe' })
        // Below node_modules nothing says that this is a module.
        fs.writeFileSync(path.join(out, 'package.json'), '{"type":"module"}')
        fs.writeFileSync(mark, state)
      }
    } finally {
      fs.rmSync(lock, { recursive: true, force: true })
    }
  }
  built = path.join(out, 'cli.js')
  return built
}

/** The time of the last change of a source, and how many there are. */
function stateOfSources(): string {
  let latest = 0
  let count = 0
  const stack = ['src', 'rules', 'scripts', 'package.json'].map(name => path.join(project, name))
  for (let at = stack.pop(); at; at = stack.pop()) {
    const stat = fs.statSync(at)
    if (stat.isDirectory()) for (const name of fs.readdirSync(at)) stack.push(path.join(at, name))
    else {
      latest = Math.max(latest, stat.mtimeMs)
      count++
    }
  }
  return `${latest} ${count}`
}
