import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.js'
import { presetNames } from '../../src/config/index.js'
import { VERSION } from '../../src/engine/docs-url.js'
import { formatNames } from '../../src/output/index.js'
import { folderWith } from '../node/folder.js'
import { goodPod } from './manifests.js'
import { seaworthy } from './seaworthy.js'

const cwd = folderWith({ 'a.yaml': goodPod(), 'deploy/b.yaml': goodPod() })

describe('help and version', () => {
  test('--version says the version of package.json', async () => {
    const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string }
    expect(version).toBe(VERSION)
    for (const flag of ['--version', '-V']) expect(await seaworthy(cwd, [flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
  test('--help shows commands and examples', async () => {
    const { code, stdout, stderr } = await seaworthy(cwd, ['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const word of ['lint', 'rules', 'explain', 'init', 'Examples:']) expect(stdout).toContain(word)
  })
  test.concurrent.each(commands.map(command => command.name))('%s --help shows its flags and examples', async command => {
    for (const args of [
      [command, '--help'],
      [command, '-h', '--nonsense'],
      ['help', command],
    ]) {
      const { code, stdout } = await seaworthy(cwd, args)
      expect(code).toBe(0)
      expect(stdout).toContain(`seaworthy ${command}`)
      expect(stdout).toContain('Examples:')
    }
  })
  test('--help is enough: every flag is described, formats and presets are all named, and lines fit a terminal', async () => {
    for (const { name, flags } of commands) {
      const { stdout } = await seaworthy(cwd, [name, '--help'])
      for (const flag of flags) {
        if (flag.reserved === undefined) expect(stdout).toMatch(new RegExp(`--${flag.name}( .*)? {2,}\\S`))
        else expect(stdout).not.toContain(`--${flag.name}`)
      }
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
    }
    const { stdout } = await seaworthy(cwd, ['lint', '--help'])
    for (const word of [...formatNames, ...presetNames, 'NO_COLOR', 'Exit codes', 'seaworthy-ignore', 'seaworthy.yaml'])
      expect(stdout).toContain(word)
  })
  test('without a command nothing looks like a clean run', async () => {
    const { code, stdout, stderr } = await seaworthy(cwd, [])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('seaworthy lint [paths...]')
  })
})

describe('wrong usage is exit code 2, with a hint and no stack', () => {
  test.concurrent.each([
    [
      ['lnit'],
      'seaworthy: there is no command "lnit"; did you mean "lint"? (the commands are lint, rules, explain, init, migrate, completion)',
    ],
    [['deploy/b.yaml'], 'seaworthy: there is no command "deploy/b.yaml"; did you mean "seaworthy lint deploy/b.yaml"?'],
    [['--formt'], 'seaworthy: there is no flag "--formt" before a command ("seaworthy --help" shows the commands)'],
    [['lint', '--formt', 'json'], 'seaworthy: there is no flag "--formt"; did you mean "--format"? ("seaworthy lint --help" shows them)'],
    [['lint', '-rf.yaml'], 'seaworthy: there is no flag "-r"; a file whose name begins with a dash is written ./-name or stands behind --'],
    [['lint', '--format'], 'seaworthy: --format needs a value: --format FORMAT'],
    [['lint', '--output', '--fix'], 'seaworthy: --output needs a value: --output FILE'],
    [['lint', '--fix=yes'], 'seaworthy: --fix takes no value'],
    [
      ['lint', '--format', 'jsno'],
      'seaworthy: --format cannot be "jsno"; did you mean "json"? (it can be pretty, json, sarif, github, gitlab, junit, markdown)',
    ],
    [['lint', '--fail-on', 'warn'], 'seaworthy: --fail-on cannot be "warn"; did you mean "warning"? (it can be error, warning, info)'],
    [
      ['lint', '--preset', 'recomended'],
      'seaworthy: there is no preset "recomended"; did you mean "recommended"? (the presets are recommended, resources, traffic, dns, valid, security, availability, cluster, all)',
    ],
    [
      ['lint', '--only', 'best-effort-pods'],
      'seaworthy: there is no rule "best-effort-pods"; did you mean "best-effort-pod"? ("seaworthy rules" lists them)',
    ],
    [['lint', '--only', ','], 'seaworthy: --only names nothing'],
    [['lint', '--rule', 'best-effort-pod'], 'seaworthy: --rule takes RULE=off, info, warning or error, not "best-effort-pod"'],
    [
      ['lint', '--rule', 'best-effort-pod=warn'],
      'seaworthy: "warn" is no severity of best-effort-pod; did you mean "warning"? (write off, info, warning, error)',
    ],
    [['lint', '--rule', '__proto__=off'], 'seaworthy: there is no rule "__proto__" ("seaworthy rules" lists them)'],
    [
      ['lint', '--rule', 'syntax-error=off'],
      'seaworthy: syntax-error stays error: a run that could not read everything must not look clean',
    ],
    [
      ['lint', '--kubernetes-version', 'latest'],
      'seaworthy: "latest" is no Kubernetes version: write a minor version such as "1.30", or a range such as "1.28-1.33"',
    ],
    [['lint', '--config', 'x.yaml', '--no-config'], 'seaworthy: --config and --no-config contradict each other'],
    [
      ['lint', '--config', 'none.yaml'],
      'seaworthy: the configuration none.yaml cannot be read: it does not exist, or it is a symbolic link that leads nowhere',
    ],
    [['lint', '--context', 'nowhere'], 'seaworthy: the context "nowhere" is no folder'],
    [['lint', '--unsafe-fixes'], 'seaworthy: --unsafe-fixes does nothing without --fix or --fix-dry-run'],
    [['lint', '--fix', '-'], 'seaworthy: --fix cannot write to standard input: use --fix-dry-run'],
    [['lint', '--stdin-filename', 'a.yaml'], 'seaworthy: --stdin-filename needs the path "-", standard input'],
    [
      ['lint', '--render'],
      'seaworthy: --render: charts and kustomizations are not rendered yet: write "helm template . | seaworthy lint -"',
    ],
    [['lint', '--plugin', 'x'], 'seaworthy: --plugin: plugins are not there yet'],
    [['lint', 'deplyo'], 'seaworthy: "deplyo" does not exist; did you mean "deploy"?'],
    [['lint', 'a.yaml', '*.txt'], 'seaworthy: no manifest (.yaml, .yml, .json) matches "*.txt"'],
    [['lint', '--output', 'no/such/folder/out.json'], 'seaworthy: --output no/such/folder/out.json cannot be written: ENOENT'],
    [['explain'], 'seaworthy: "seaworthy explain" takes the id of one rule ("seaworthy rules" lists them)'],
    [
      ['explain', 'best-effort-pods'],
      'seaworthy: there is no rule "best-effort-pods"; did you mean "best-effort-pod"? ("seaworthy rules" lists them)',
    ],
    [
      ['rules', 'best-effort-pod'],
      'seaworthy: "seaworthy rules" takes no path ("best-effort-pod"); "seaworthy explain best-effort-pod" explains a rule',
    ],
    [['init', 'a', 'b'], 'seaworthy: "seaworthy init" takes one folder'],
    [['init', 'nowhere'], 'seaworthy: "nowhere" is no folder'],
  ])('%j', async (args, message) => {
    expect(await seaworthy(cwd, args)).toEqual({ code: 2, stdout: '', stderr: `${message}\n` })
  })
  test('a folder without manifests', async () => {
    const empty = folderWith({ 'sub/x.txt': '' })
    const hidden = ': hidden folders, node_modules, vendor and what .gitignore hides are left out unless they are named\n'
    expect(await seaworthy(empty, ['lint'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `seaworthy: no manifest (.yaml, .yml, .json) in this folder${hidden}`,
    })
    expect((await seaworthy(empty, ['lint', 'sub'])).stderr).toContain('in "sub": hidden')
  })
  test('what a message quotes cannot act on the terminal or the CI log', async () => {
    const { stderr } = await seaworthy(cwd, ['lint', 'a\u001b7\n::error::x'])
    expect(stderr).toBe('seaworthy: "a\\x1b7\\n::error::x" does not exist\n')
  })
})
