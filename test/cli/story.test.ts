import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { commit, git, repositoryWith, write } from '../node/repository.js'
import { deployment, pod, service } from './manifests.js'
import { lint, seaworthy } from './seaworthy.js'

const withHook = deployment.replace(
  '          resources:',
  '          lifecycle:\n            preStop:\n              sleep:\n                seconds: 5\n          resources:',
)
const named = (text: string, name: string) => text.replaceAll('web', name)
const baseline = 'seaworthy-baseline.json'
const read = (cwd: string, name: string) => fs.readFileSync(path.join(cwd, name), 'utf8')

test('a repository with a history: first run, baseline, a branch, its findings, the fix, green', async () => {
  const cwd = repositoryWith({
    'README.md': '# shop\n',
    'deploy/shop.yaml': `# The shop.\n${named(deployment, 'shop')}---\n${named(service, 'shop')}`,
    'deploy/cart.yaml': `${named(withHook, 'cart')}---\n${named(service, 'cart')}`,
    'jobs/report.yaml': pod('report'),
  })
  const findings = async (...args: string[]) => {
    const { code, report } = await lint(cwd, args)
    return { code, findings: report.diagnostics.map(({ file, rule }) => `${file} ${rule}`) }
  }

  // The first run finds what years have left.
  expect(await findings()).toEqual({ code: 1, findings: ['deploy/shop.yaml prestop-missing', 'jobs/report.yaml best-effort-pod'] })
  // It becomes the baseline; the run is green from now on.
  expect((await seaworthy(cwd, ['lint', '--write-baseline'])).code).toBe(0)
  commit(cwd, 'lint with seaworthy')
  expect(await findings('--baseline', baseline)).toEqual({ code: 0, findings: [] })

  // A branch adds a Deployment without a preStop hook, repairs another, takes a hook away elsewhere, and moves a file.
  git(cwd, 'checkout', '-q', '-b', 'search')
  write(cwd, {
    'deploy/search/search.yaml': `# Search, new.\n${named(deployment, 'search')}`,
    'deploy/search/service.yaml': named(service, 'search'),
    'deploy/shop.yaml': `# The shop.\n${named(withHook, 'shop')}---\n${named(service, 'shop')}`,
    'deploy/cart.yaml': `${named(deployment, 'cart')}---\n${named(service, 'cart')}`,
  })
  git(cwd, 'mv', 'jobs', 'batch')
  commit(cwd, 'search')
  // Meanwhile main goes on.
  git(cwd, 'checkout', '-q', 'main')
  write(cwd, { 'other.yaml': pod('other') })
  commit(cwd, 'other')
  git(cwd, 'checkout', '-q', 'search')

  const caused = ['deploy/cart.yaml prestop-missing', 'deploy/search/search.yaml prestop-missing']
  // Three ways to see what the branch brings, and nothing of what was there.
  expect(await findings('--since', 'main')).toEqual({ code: 1, findings: caused })
  expect(await findings('--baseline', baseline)).toEqual({ code: 1, findings: caused })
  fs.writeFileSync(path.join(cwd, '.git/branch.diff'), git(cwd, 'diff', 'main...HEAD'))
  expect(await findings('--diff', '.git/branch.diff')).toEqual({ code: 1, findings: caused })
  // A reviewer sees where, and why.
  const pretty = await seaworthy(cwd, ['lint', '--since', 'main'])
  expect(pretty.stdout).toContain('deploy/search/search.yaml:13:17  warning  prestop-missing  (Deployment search)')
  expect(pretty.stdout).toContain('see: deploy/search/service.yaml:6:3 selected by Service search')
  expect(pretty.stdout).toContain('1 finding not shown: the change did not cause it.')
  // As annotations of a pull request too.
  const github = await seaworthy(cwd, ['lint', '--since', 'main', '--format', 'github'])
  expect(github.stdout.match(/^::warning file=[^,]+/gm)).toEqual([
    '::warning file=deploy/cart.yaml',
    '::warning file=deploy/search/search.yaml',
  ])

  // The fix writes what the branch causes, and leaves the rest of the repository alone.
  const report = read(cwd, 'batch/report.yaml')
  const fix = await seaworthy(cwd, ['lint', '--since', 'main', '--fix', '--unsafe-fixes'])
  expect({ code: fix.code, stderr: fix.stderr }).toEqual({ code: 0, stderr: 'seaworthy: 2 repairs in 2 files\n' })
  expect(read(cwd, 'deploy/search/search.yaml')).toMatch(/^# Search, new\.\n.*preStop/s)
  expect(read(cwd, 'batch/report.yaml')).toBe(report)
  expect(
    git(cwd, 'status', '--porcelain')
      .split('\n')
      .filter(Boolean)
      .map(line => line.slice(3)),
  ).toEqual(['deploy/cart.yaml', 'deploy/search/search.yaml'])

  // Green; and the baseline shrinks by what was repaired.
  expect(await findings('--since', 'main')).toEqual({ code: 0, findings: [] })
  const last = await seaworthy(cwd, ['lint', '--baseline', baseline])
  expect({ code: last.code, stderr: last.stderr }).toEqual({
    code: 0,
    stderr: `seaworthy: 1 finding of the baseline ${baseline} is gone; --prune-baseline takes it out\n`,
  })
  expect((await seaworthy(cwd, ['lint', '--baseline', baseline, '--prune-baseline'])).code).toBe(0)
  expect(JSON.parse(read(cwd, baseline)).findings.map(({ file }: { file: string }) => file)).toEqual(['batch/report.yaml'])
  commit(cwd, 'preStop hooks')
  expect(await findings('--baseline', baseline)).toEqual({ code: 0, findings: [] })
})
