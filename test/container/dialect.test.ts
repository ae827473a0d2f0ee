import { describe, expect, it } from 'vitest'
import type { ShellDialect } from '../../src/container/types.js'
import { verdictOn } from './containers.js'
import { truth } from './shell-truth.js'

/** An image and a program that give a dialect. */
const shells: Readonly<Record<ShellDialect, readonly [image: string, program: string]>> = {
  'bash-4.2': ['centos:7', 'bash'],
  'bash-4.4': ['rockylinux:8', 'sh'],
  'bash-5.1': ['rockylinux:9', 'sh'],
  busybox: ['alpine:3.20', '/bin/sh'],
  'dash-debian': ['node:20-bookworm', '/bin/sh'],
  // Upstream dash is `sh` in no known image; it is judged below with what it shares with BusyBox.
  dash: ['', ''],
  zsh: ['r/app:1', 'zsh'],
  mksh: ['r/app:1', 'mksh'],
}

describe('implicit exec, against what was measured', () => {
  for (const dialect of Object.keys(shells) as ShellDialect[]) {
    const [image, program] = shells[dialect]
    if (program === '') continue
    const rows = truth.filter(row => `${row.exec} ${row.fork}`.split(' ').includes(dialect))
    it(`${dialect}: ${rows.length} scripts`, () => {
      const wrong: string[] = []
      for (const { name, script, exec } of rows) {
        const { outcome, certain } = verdictOn(script, image, program)
        const expected = exec.split(' ').includes(dialect) ? 'exec' : 'fork'
        if (outcome !== expected || !certain) wrong.push(`${name}: ${outcome} ${certain}, measured ${expected}`)
      }
      expect(wrong).toEqual([])
    })
  }
})
