import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** git cannot answer: a sentence that says why. */
export class GitError extends Error {
  override readonly name = 'GitError'
}

/**
 * Asks git about a repository. It starts no other program: no hooks, no diff and filter drivers, no file system monitor, nothing over the network; and it writes nothing.
 */
export class Git {
  private readonly cwd: string
  private readonly program: string
  private readonly env: NodeJS.ProcessEnv
  private readonly settings: readonly string[]

  private constructor(cwd: string, program: string, env: NodeJS.ProcessEnv, settings: readonly string[]) {
    this.cwd = cwd
    this.program = program
    this.env = env
    this.settings = settings
  }

  /**
   * @param anyOwner also a repository that belongs to another user, which git refuses otherwise: in the container of a CI job.
   * @throws GitError where git is not installed, or there is no repository.
   */
  static async open(cwd: string, { anyOwner = false }: { readonly anyOwner?: boolean } = {}): Promise<Git> {
    const program = programInPath('git')
    if (program === undefined) throw new GitError('git is not installed')
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      LC_ALL: 'C',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      // A clone that lacks objects would fetch them.
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: 'none',
    }
    const settings = ['-c', 'core.fsmonitor=false', ...(anyOwner ? ['-c', 'safe.directory=*'] : [])]
    const bare = new Git(cwd, program, env, settings)
    const drivers = await bare.lines(['config', '--null', '--name-only', '--get-regexp', '^filter\\..*\\.(clean|process|smudge)$'], [0, 1])
    return drivers.length ? new Git(cwd, program, withoutFilters(env, drivers), settings) : bare
  }

  /**
   * What git prints.
   *
   * @param codes exit codes that are an answer.
   * @throws GitError with what git says.
   */
  run(
    args: readonly string[],
    { input, codes = [0] }: { readonly input?: string; readonly codes?: readonly number[] } = {},
  ): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const child = spawn(this.program, ['--no-pager', ...this.settings, ...args], { cwd: this.cwd, env: this.env, windowsHide: true })
      const stdout: Buffer[] = []
      const stderr: Buffer[] = []
      child.stdout.on('data', chunk => stdout.push(chunk))
      child.stderr.on('data', chunk => stderr.push(chunk))
      child.on('error', error => reject(new GitError(`git cannot be started: ${(error as NodeJS.ErrnoException).code ?? error.message}`)))
      child.on('close', code => {
        if (code !== null && codes.includes(code)) resolve(Buffer.concat(stdout))
        else reject(new GitError(reasonIn(Buffer.concat(stderr).toString('utf8'), args[0]!, code)))
      })
      // Where git ends without reading, its answer says why.
      child.stdin.on('error', () => {})
      child.stdin.end(input ?? '')
    })
  }

  /** What git prints, parted at NUL. */
  async lines(args: readonly string[], codes: readonly number[] = [0]): Promise<string[]> {
    return (await this.run(args, { codes })).toString('utf8').split('\0').filter(Boolean)
  }

  /** What git prints, as one line. */
  async line(args: readonly string[], codes: readonly number[] = [0]): Promise<string> {
    return (await this.run(args, { codes })).toString('utf8').replace(/\r?\n$/, '')
  }

  /**
   * The contents of blobs, by their ids. Those that are larger than `limit` bytes are left out.
   *
   * @throws GitError for one that the clone lacks.
   */
  async blobs(ids: readonly string[], limit: number): Promise<Map<string, Buffer>> {
    const wanted = [...new Set(ids)]
    const contents = new Map<string, Buffer>()
    if (!wanted.length) return contents
    const sizes = (await this.run(['cat-file', '--batch-check'], { input: `${wanted.join('\n')}\n` })).toString('latin1').split('\n')
    const small = wanted.filter((id, index) => {
      const size = new RegExp(`^${id} blob (\\d+)$`).exec(sizes[index] ?? '')?.[1]
      if (size === undefined) throw new GitError('the clone lacks an earlier version of a file')
      return Number(size) <= limit
    })
    const answer = await this.run(['cat-file', '--batch'], { input: `${small.join('\n')}\n` })
    let at = 0
    for (const id of small) {
      const end = answer.indexOf(10, at)
      const size = Number(/ blob (\d+)$/.exec(answer.toString('latin1', at, end))?.[1] ?? Number.NaN)
      if (end === -1 || Number.isNaN(size)) throw new GitError('git gives another answer than expected')
      contents.set(id, answer.subarray(end + 1, end + 1 + size))
      at = end + 1 + size + 1
    }
    return contents
  }
}

/** The program in the absolute folders of PATH: one that lies in the linted tree is not started, even where PATH holds `.` or the system looks there first. */
function programInPath(name: string): string | undefined {
  const names = process.platform === 'win32' ? [`${name}.exe`] : [name]
  for (const folder of (process.env.PATH ?? process.env.Path ?? '').split(path.delimiter)) {
    if (!path.isAbsolute(folder)) continue
    for (const candidate of names.map(file => path.join(folder, file))) {
      try {
        fs.accessSync(candidate, fs.constants.X_OK)
        if (fs.statSync(candidate).isFile()) return candidate
      } catch {
        // The next folder may have it.
      }
    }
  }
  return undefined
}

/** Turns off what would turn files into what is in the repository: git-lfs, git-crypt and the like. Such files then count as changed, and are compared as they are. */
function withoutFilters(env: NodeJS.ProcessEnv, keys: readonly string[]): NodeJS.ProcessEnv {
  const names = new Set(keys.map(key => key.slice(0, key.lastIndexOf('.'))))
  const settings = [...names].flatMap(name => [
    [`${name}.clean`, ''],
    [`${name}.smudge`, ''],
    [`${name}.process`, ''],
    [`${name}.required`, 'false'],
  ])
  const before = Number(env.GIT_CONFIG_COUNT) || 0
  const added = settings.flatMap(([key, value], index): [string, string][] => [
    [`GIT_CONFIG_KEY_${before + index}`, key!],
    [`GIT_CONFIG_VALUE_${before + index}`, value!],
  ])
  return { ...env, ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(before + settings.length) }
}

/** What git complains about, as part of a sentence. */
function reasonIn(stderr: string, command: string, code: number | null): string {
  const line = stderr.split('\n').find(text => /^(?:fatal|error): /.test(text)) ?? stderr.split('\n')[0]
  if (line?.includes('not a git repository')) return 'this is no git repository'
  if (line?.includes('dubious ownership')) return 'the repository belongs to another user (see safe.directory in "git help config")'
  const said = line?.replace(/^(?:fatal|error): /, '').slice(0, 300)
  return said ? `git ${command}: ${said}` : `git ${command} ended with exit code ${code}`
}
