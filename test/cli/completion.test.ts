import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.js'
import { formatNames } from '../../src/output/index.js'
import { folderWith } from '../node/folder.js'
import { seaworthy } from './seaworthy.js'

const cwd = folderWith({ 'deploy/web.yaml': '', 'values with space.yaml': '', 'bin/': '' })
const home = folderWith({})
const has = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0
const script = (shell: string) => path.join(cwd, `completion.${shell}`)

beforeAll(async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, stdout, stderr } = await seaworthy(cwd, ['completion', shell])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    fs.writeFileSync(script(shell), stdout)
  }
})

/** Lines with something on them, sorted. */
const sorted = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .sort()

describe('the scripts', () => {
  test('hold every command, flag and format of the one description', () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const text = fs.readFileSync(script(shell), 'utf8')
      for (const { name, flags } of commands) {
        expect(text, shell).toContain(name)
        for (const flag of flags) {
          const written = shell === 'fish' ? `-l ${flag.name} ` : `--${flag.name}`
          if (flag.reserved === undefined) expect(`${text} `, shell).toContain(written)
          else expect(text, shell).not.toMatch(new RegExp(`(?:--|-l )${flag.name}\\b`))
        }
      }
      for (const word of [...formatNames, 'recommended', 'best-effort-pod', 'unused-suppression']) expect(text, shell).toContain(word)
    }
  })
  test('another shell is wrong usage', async () => {
    for (const args of [[], ['tcsh'], ['bash', 'zsh']]) {
      const { code, stderr } = await seaworthy(cwd, ['completion', ...args])
      expect(code).toBe(2)
      expect(stderr).toContain('bash, zsh, fish')
    }
  })
})

describe.skipIf(!has('bash'))('bash', () => {
  /** What bash offers for the last word, as it breaks words at `=`. */
  const complete = (...words: string[]): string[] => {
    const list = ['seaworthy', ...words].map(word => `'${word}'`).join(' ')
    const program = `source ${script('bash')}; COMP_WORDS=(${list}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _seaworthy; printf '%s\\n' "\${COMPREPLY[@]}"`
    return sorted(execFileSync('bash', ['--norc', '-c', program], { cwd, encoding: 'utf8' }))
  }
  test('commands and their flags', () => {
    expect(complete('')).toEqual([...commands.map(command => command.name), 'help'].sort())
    expect(complete('l')).toEqual(['lint'])
    expect(complete('lint', '--fix')).toEqual(['--fix', '--fix-dry-run'])
    expect(complete('rules', '--f')).toEqual(['--format'])
    expect(complete('help', 'exp')).toEqual(['explain'])
    expect(complete('--v')).toEqual(['--version'])
  })
  test('values, behind a space or an equals sign', () => {
    expect(complete('lint', '--format', '')).toEqual([...formatNames].sort())
    expect(complete('lint', '--format', 'j')).toEqual(['json', 'junit'])
    expect(complete('lint', '--format', '=', 'js')).toEqual(['json'])
    expect(complete('lint', '--format', '=')).toEqual([...formatNames].sort())
    expect(complete('lint', '--format=js')).toEqual(['--format=json'])
    expect(complete('rules', '--format', '')).toEqual(['json', 'pretty'])
    expect(complete('lint', '--fail-on', 'w')).toEqual(['warning'])
    expect(complete('completion', 'f')).toEqual(['fish'])
    expect(complete('explain', 'best')).toEqual(['best-effort-pod'])
  })
  test('lists, word by word', () => {
    expect(complete('lint', '--preset', 'reco')).toEqual(['recommended'])
    expect(complete('lint', '--preset', 'recommended,reso')).toEqual(['recommended,resources'])
    expect(complete('lint', '--only', '=', 'best-effort-pod,grace-period-z')).toEqual(['best-effort-pod,grace-period-zero'])
  })
  test('rules with their severity', () => {
    expect(complete('lint', '--rule', 'best')).toEqual(['best-effort-pod='])
    expect(complete('lint', '--rule', 'best-effort-pod', '=', 'war')).toEqual(['warning'])
    expect(complete('lint', '--rule', 'best-effort-pod', '=')).toEqual(['error', 'info', 'off', 'warning'])
    expect(complete('lint', '--rule', '=', 'best-effort-pod', '=', 'of')).toEqual(['off'])
    expect(complete('lint', '--rule', 'best-effort-pod', '=', 'off,grace-period-z')).toEqual(['off,grace-period-zero='])
    expect(complete('lint', '--rule', 'best-effort-pod', '=', 'off,grace-period-zero', '=', 'i')).toEqual(['info'])
  })
  test('files are left to the shell, also behind a flag that stands alone', () => {
    for (const words of [
      ['lint', ''],
      ['lint', '--fix', ''],
      ['lint', '--config', ''],
      ['init', ''],
      ['lint', '--kubernetes-version', ''],
    ])
      expect(complete(...words), words.join(' ')).toEqual([])
  })
})

describe.skipIf(!has('zsh'))('zsh', () => {
  test('has no syntax error', () => {
    execFileSync('zsh', ['-n', script('zsh')])
  })
  /** What a zsh in a terminal of its own would add for the line: `compadd` is watched, and the shell ends behind the completion. */
  const complete = (line: string): string[] => {
    const inner = `PROMPT=; stty -echo; autoload -Uz compinit; compinit -u -d ${cwd}/zcompdump; source ${script('zsh')}
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return; fi
  local -a hits; builtin compadd -A hits "$@"
  local hit; for hit in "$hits[@]"; do print -r -- "HIT $IPREFIX$hit"; done
  builtin compadd "$@"
}
comppostfuncs=(exit); bindkey '^I' complete-word; print READY`
    fs.writeFileSync(path.join(cwd, 'inner.zsh'), inner)
    const program = `zmodload zsh/zpty; zpty z zsh -f -i; zpty -w z 'source ${cwd}/inner.zsh'; zpty -r z out '*READY*'
zpty -n -w z ${JSON.stringify(line)}$'\\t'; while zpty -r z out; do print -r -- "$out"; done`
    const answer = execFileSync('zsh', ['-f', '-c', program], { cwd, encoding: 'utf8', timeout: 20_000 })
    return [...new Set([...answer.matchAll(/HIT ([^\r\n]*)/g)].map(([, hit]) => hit!.trim()))].sort()
  }
  test('commands, flags, values, lists, files', () => {
    expect(complete('seaworthy ')).toEqual([...commands.map(command => command.name), 'help'].sort())
    expect(complete('seaworthy lint --fix-')).toEqual(['--fix-dry-run'])
    expect(complete('seaworthy lint --format ')).toEqual([...formatNames].sort())
    expect(complete('seaworthy lint --format=js')).toEqual(['--format=json'])
    expect(complete('seaworthy lint --preset recommended,reso')).toEqual(['recommended,resources'])
    expect(complete('seaworthy lint --rule best-effort-pod=wa')).toEqual(['best-effort-pod=warning'])
    expect(complete('seaworthy explain best')).toEqual(['best-effort-pod'])
    expect(complete('seaworthy lint dep')).toEqual(['deploy'])
    expect(complete('seaworthy init ')).toEqual(['bin', 'deploy'])
  }, 60_000)
})

describe.skipIf(!has('fish'))('fish', () => {
  /** What fish offers for the line. */
  const complete = (line: string): string[] => {
    const program = `source ${script('fish')}; complete -C ${JSON.stringify(line)}`
    const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home }
    return sorted(execFileSync('fish', ['--no-config', '-c', program], { cwd, encoding: 'utf8', env })).map(entry => entry.split('\t')[0]!)
  }
  test('commands, flags, values, lists, files', () => {
    expect(complete('seaworthy ')).toEqual([...commands.map(command => command.name), 'help'].sort())
    expect(complete('seaworthy lint --fix-')).toEqual(['--fix-dry-run'])
    expect(complete('seaworthy lint --format ')).toEqual([...formatNames].sort())
    expect(complete('seaworthy lint --format=js')).toEqual(['--format=json'])
    expect(complete('seaworthy lint --preset recommended,reso')).toEqual(['recommended,resources'])
    expect(complete('seaworthy lint --rule best-effort-pod=wa')).toEqual(['best-effort-pod=warning'])
    expect(complete('seaworthy explain best')).toEqual(['best-effort-pod'])
    expect(complete('seaworthy lint dep')).toEqual(['deploy/'])
    expect(complete('seaworthy init ')).toEqual(['bin/', 'deploy/'])
  })
})

test('every shell was tried', context => {
  const missing = ['bash', 'zsh', 'fish'].filter(shell => !has(shell))
  if (missing.length) context.skip(`not on this machine: ${missing.join(', ')}`)
  expect(missing).toEqual([])
})
