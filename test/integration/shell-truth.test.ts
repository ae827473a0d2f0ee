import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { truth } from '../container/shell-truth.js'

/** The shells of this machine whose dialect is known for sure. */
const candidates: readonly { readonly dialect: string; readonly command: string; readonly known: () => boolean }[] = [
  { dialect: 'bash-5.1', command: 'bash', known: () => /version 5\.[1-9]/.test(output('bash', '--version')) },
  { dialect: 'dash-debian', command: 'dash', known: () => /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(output('cat', '/etc/os-release')) },
  { dialect: 'busybox', command: 'ash', known: () => /BusyBox/.test(output('ash', '--help')) },
  { dialect: 'mksh', command: 'mksh', known: () => /MIRBSD KSH/.test(output('mksh', '-c', 'echo $KSH_VERSION')) },
]

function output(command: string, ...args: string[]): string {
  const { stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  return error ? '' : stdout + stderr
}

const folder = mkdtempSync(join(tmpdir(), 'shell-truth-'))
const app = join(folder, 'app')
writeFileSync(app, '#!/bin/sh\necho "pid $$"\n')
chmodSync(app, 0o755)
afterAll(() => rmSync(folder, { recursive: true }))

/** Whether the application printed the process id of the shell that was started. */
function measure(shell: string, script: string): Promise<'exec' | 'fork' | 'nothing'> {
  return new Promise(resolve => {
    const child = spawn(shell, ['-c', script.replaceAll('./app', app), 'sh', app], { stdio: ['ignore', 'pipe', 'ignore'] })
    const limit = setTimeout(() => child.kill('SIGKILL'), 5000)
    let printed = ''
    child.stdout.on('data', chunk => {
      printed += chunk
    })
    child.on('close', () => {
      clearTimeout(limit)
      const pid = /pid (\d+)/.exec(printed)?.[1]
      resolve(pid === undefined ? 'nothing' : Number(pid) === child.pid ? 'exec' : 'fork')
    })
  })
}

describe('the table of shells, measured again', () => {
  for (const { dialect, command, known } of candidates) {
    it.skipIf(!known())(`${dialect} (${command})`, async () => {
      const wrong: string[] = []
      for (const { name, script, exec, fork } of truth) {
        const expected = exec.split(' ').includes(dialect) ? 'exec' : fork.split(' ').includes(dialect) ? 'fork' : undefined
        const measured = expected && (await measure(command, script))
        if (measured !== expected) wrong.push(`${name}: ${measured}, the table says ${expected}`)
      }
      expect(wrong).toEqual([])
    })
  }
})
