import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deployment, goodPod, pod, service } from '../cli/manifests.js'

const project = path.resolve(import.meta.dirname, '../..')
/** Python with the module that makes virtual environments; some distributions part the two. */
const python = ['python3', 'python'].find(name => spawnSync(name, ['-c', 'import venv, ensurepip'], { stdio: 'ignore' }).status === 0)
const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'seaworthy-pre-commit-')))
const hooks = path.join(folder, 'hooks')
const commands = path.join(folder, 'venv', process.platform === 'win32' ? 'Scripts' : 'bin')
const env: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') && !name.startsWith('npm_'))),
  PATH: `${commands}${path.delimiter}${process.env.PATH}`,
  PRE_COMMIT_HOME: path.join(folder, 'home'),
  PRE_COMMIT_COLOR: 'never',
  GIT_CONFIG_GLOBAL: path.join(folder, 'gitconfig'),
  GIT_CONFIG_NOSYSTEM: '1',
}
const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** A repository with the files that git tracks here, and the build as it is. */
function cloneOfProject(): void {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: project, encoding: 'utf8' }).split('\0').filter(Boolean)
  for (const name of tracked) {
    if (name.startsWith('dist/') || !fs.existsSync(path.join(project, name))) continue
    fs.mkdirSync(path.dirname(path.join(hooks, name)), { recursive: true })
    fs.copyFileSync(path.join(project, name), path.join(hooks, name))
  }
  fs.cpSync(path.join(project, 'dist'), path.join(hooks, 'dist'), { recursive: true })
  git(hooks, 'init', '-q')
  git(hooks, 'add', '-A')
  git(hooks, 'commit', '-q', '-m', 'all')
}

let scratch = ''
let count = 0

/** A scratch repository that runs some hooks, with the rest of the files committed. */
function repositoryWith(hookLines: string, committed: Readonly<Record<string, string>> = {}): void {
  scratch = path.join(folder, `scratch${count++}`)
  const config = `repos:\n  - repo: ${JSON.stringify(hooks)}\n    rev: ${git(hooks, 'rev-parse', 'HEAD').trim()}\n    hooks:\n${hookLines}`
  write({ '.pre-commit-config.yaml': config, ...committed })
  git(scratch, 'init', '-q')
  git(scratch, 'add', '-A')
  git(scratch, 'commit', '-q', '-m', 'before')
  execFileSync('pre-commit', ['install'], { cwd: scratch, env, stdio: 'pipe' })
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(scratch, name)), { recursive: true })
    fs.writeFileSync(path.join(scratch, name), text)
  }
}

/** Stages what is there and commits. */
function commit(...paths: string[]): { committed: boolean; output: string } {
  git(scratch, 'add', ...(paths.length ? paths : ['-A']))
  const { status, stdout, stderr } = spawnSync('git', ['commit', '-m', 'change'], { cwd: scratch, env, encoding: 'utf8' })
  return { committed: status === 0, output: stdout + stderr }
}

/** Has a finding that the Service makes. */
const bad = `${deployment}---\n${service}`
/** Has a finding with a safe repair: `exec` in front of the command. */
const wrapped = goodPod('b').replace('nginx:1.29\n', 'node:20-bookworm\n      command: [sh, -c, node server.js]\n')

describe.skipIf(!python)('the hooks of pre-commit, from a clone with nothing built', () => {
  beforeAll(() => {
    fs.mkdirSync(hooks, { recursive: true })
    fs.writeFileSync(
      path.join(folder, 'gitconfig'),
      '[user]\n  name = Somebody\n  email = somebody@example.com\n[init]\n  defaultBranch = main\n',
    )
    execFileSync(python!, ['-m', 'venv', path.join(folder, 'venv')], { stdio: 'pipe' })
    execFileSync(path.join(commands, 'pip'), ['install', '--quiet', '--disable-pip-version-check', 'pre-commit>=4,<5'], { stdio: 'pipe' })
    cloneOfProject()
  }, 300_000)
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

  describe('seaworthy', () => {
    beforeEach(() => repositoryWith('      - id: seaworthy\n'))

    test('blocks the commit of a bad manifest and says why', () => {
      write({ 'deploy/a.yaml': bad })
      const { committed, output } = commit()
      expect(output).toContain('prestop-missing')
      expect(output).toContain('deploy/a.yaml:')
      expect(output).toMatch(/seaworthy\.+Failed/)
      expect(committed).toBe(false)
    })
    test('lets a good manifest pass, in silence about files that are no manifests', () => {
      write({ 'a.yaml': goodPod(), 'package.json': '{ "private": true }', '.github/workflows/ci.yml': 'on: push\njobs: {}\n' })
      const { committed, output } = commit()
      expect(output).toMatch(/seaworthy\.+Passed/)
      expect(committed).toBe(true)
    })
    test('does not run for a commit without manifests', () => {
      write({ 'a.md': '# text\n' })
      expect(commit()).toMatchObject({ committed: true, output: expect.stringMatching(/seaworthy\.+.*no files to check/) })
    })
  })

  test('a file that is not staged is context: its Service makes prestop-missing speak, and no finding is about it', () => {
    repositoryWith('      - id: seaworthy\n', {
      'service/web.yaml': `${service}---
${pod('other')}`,
    })
    write({ 'deploy/web.yaml': deployment })
    const { committed, output } = commit('deploy/web.yaml')
    expect(output).toContain('prestop-missing')
    expect(output).not.toContain('best-effort-pod')
    expect(committed).toBe(false)
    // The same Deployment that nothing routes to is good.
    git(scratch, 'reset', '-q')
    fs.rmSync(path.join(scratch, 'service'), { recursive: true })
    const alone = commit()
    expect(alone.output).not.toContain('prestop-missing')
    expect(alone.committed).toBe(true)
  })

  test('what is committed counts, not what lies in the folder', () => {
    repositoryWith('      - id: seaworthy\n')
    write({ 'a.yaml': bad })
    git(scratch, 'add', '-A')
    write({ 'a.yaml': goodPod() })
    const { status, stdout, stderr } = spawnSync('git', ['commit', '-m', 'change'], { cwd: scratch, env, encoding: 'utf8' })
    expect(stdout + stderr).toContain('prestop-missing')
    expect(status).not.toBe(0)
    expect(fs.readFileSync(path.join(scratch, 'a.yaml'), 'utf8')).toBe(goodPod())
  })

  test('seaworthy-fix repairs, blocks once, and passes when the repair is staged', () => {
    repositoryWith('      - id: seaworthy-fix\n')
    write({ 'a.yaml': wrapped })
    const first = commit()
    expect(first.output).toMatch(/seaworthy --fix\.+Failed/)
    expect(first.output).toContain('files were modified by this hook')
    expect(first.committed).toBe(false)
    expect(fs.readFileSync(path.join(scratch, 'a.yaml'), 'utf8')).toBe(wrapped.replace('node server.js', 'exec node server.js'))
    const second = commit()
    expect(second.output).toMatch(/seaworthy --fix\.+Passed/)
    expect(second.committed).toBe(true)
    expect(git(scratch, 'status', '--porcelain')).toBe('')
  })

  test('seaworthy-all lints files that are not staged', () => {
    repositoryWith('      - id: seaworthy-all\n', { 'old.yaml': bad })
    write({ 'a.yaml': goodPod() })
    const { committed, output } = commit()
    expect(output).toContain('old.yaml:')
    expect(committed).toBe(false)
  })

  test('nothing but this package is installed, and nothing is built', () => {
    const [clone] = fs.readdirSync(path.join(folder, 'home')).filter(name => name.startsWith('repo'))
    const home = path.join(folder, 'home', clone!)
    const [environment] = fs.readdirSync(home).filter(name => name.startsWith('node_env-'))
    expect(fs.readdirSync(path.join(home, environment!, 'lib/node_modules'))).toEqual(['seaworthy'])
    expect(fs.existsSync(path.join(home, 'node_modules'))).toBe(false)
    expect(git(home, 'status', '--porcelain').replace(/^\?\? node_env-.*\n/m, '')).toBe('')
  })

  test('arguments of the user are obeyed', () => {
    repositoryWith('      - id: seaworthy\n        args: [--fail-on, error, --preset, resources]\n')
    write({ 'a.yaml': goodPod().replace('requests: { cpu: 100m, memory: 64Mi }', 'requests: { memory: 64Mi }') })
    const { committed } = commit()
    expect(committed).toBe(true)
  })
})
