import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../node/folder.js'
import { commit, git, repositoryWith, write } from '../node/repository.js'
import { lint } from './seaworthy.js'

const skaffold = `apiVersion: skaffold/v4beta6
kind: Config
build:
  artifacts:
    - image: r.io/web
      context: src
`
const web = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: r.io/web:1
`
const dockerfile = 'FROM python:3.12-slim-bookworm\nCOPY start.sh /start.sh\nENTRYPOINT ["/start.sh"]\n'
const start = '#!/bin/sh\npython app.py\n'
const project = { 'skaffold.yaml': skaffold, 'k8s/web.yaml': web, 'src/Dockerfile': dockerfile, 'src/start.sh': start }
const only = ['--only', 'shell-pid1-swallows-sigterm']

const found = async (cwd: string, args: readonly string[] = []) => {
  const { report, stderr } = await lint(cwd, [...only, ...args])
  return { findings: report.diagnostics.map(({ file, range }) => `${file}:${range.start.line}`), stderr, report }
}

describe('linked files on the disk', () => {
  test('are found from the repository, its manifests, one manifest, and the file itself', async () => {
    const cwd = repositoryWith(project)
    for (const args of [[], ['k8s'], ['k8s/web.yaml'], ['src/start.sh'], ['src/Dockerfile', 'k8s']])
      expect((await found(cwd, args)).findings, args.join(' ')).toEqual(['src/start.sh:2'])
    expect((await found(path.join(cwd, 'k8s'), ['.'])).findings).toEqual(['../src/start.sh:2'])
    // Without context nothing says what the image is built from.
    expect((await found(cwd, ['k8s/web.yaml', '--context', 'none'])).findings).toEqual([])
  })
  test('a finding has the same fingerprint however it is reached', async () => {
    const cwd = repositoryWith(project)
    const print = async (...args: string[]) =>
      (await found(cwd, args)).report.diagnostics.map(diagnostic => (diagnostic as unknown as { fingerprint: string }).fingerprint)
    expect(await print('k8s/web.yaml')).toEqual(await print('.'))
  })
  test('a Dockerfile that nothing leads to is told, and no manifest', async () => {
    const cwd = repositoryWith({ ...project, 'other/Dockerfile': dockerfile })
    const { findings, report } = await found(cwd, ['other/Dockerfile'])
    expect(findings).toEqual([])
    expect(report.summary.notLinted).toEqual([expect.objectContaining({ file: 'other/Dockerfile', reason: 'not-kubernetes' })])
  })
  test('what the configuration ignores is not read, and it may name a Dockerfile', async () => {
    expect((await found(repositoryWith({ ...project, 'seaworthy.yaml': 'ignore: [src/start.sh]\n' }))).findings).toEqual([])
    const { 'skaffold.yaml': _, ...without } = project
    const named = { ...without, 'seaworthy.yaml': 'images: { r.io/web: { dockerfile: src/Dockerfile } }\n' }
    const cwd = repositoryWith(named)
    expect((await found(cwd)).findings).toEqual(['src/start.sh:2'])
    expect((await found(path.join(cwd, 'k8s'), ['web.yaml'])).findings).toEqual(['../src/start.sh:2'])
  })
  test('nothing outside of the repository is read', async () => {
    const outside = folderWith({ 'start.sh': start })
    const cwd = repositoryWith({ ...project, 'src/start.sh': '#!/bin/sh\nexec python app.py\n' })
    fs.rmSync(path.join(cwd, 'src/start.sh'))
    fs.symlinkSync(path.join(outside, 'start.sh'), path.join(cwd, 'src/start.sh'))
    expect((await found(cwd)).findings).toEqual([])
  })
  test('are repaired only where it is asked for, byte for byte else', async () => {
    const cwd = repositoryWith({ ...project, 'src/start.sh': `\uFEFF${start}`.replace('\uFEFF', '').replaceAll('\n', '\r\n') })
    await lint(cwd, [...only, '--fix'])
    expect(fs.readFileSync(path.join(cwd, 'src/start.sh'), 'utf8')).not.toContain('exec')
    await lint(cwd, [...only, '--fix', '--unsafe-fixes'])
    expect(fs.readFileSync(path.join(cwd, 'src/start.sh'), 'utf8')).toBe('#!/bin/sh\r\nexec python app.py\r\n')
  })
  test('--since tells what a change in them causes, and where it causes something', async () => {
    const fine = { ...project, 'src/start.sh': '#!/bin/sh\nexec python app.py\n' }
    const change = (main: Record<string, string>, changes: Record<string, string>) => {
      const cwd = repositoryWith(main)
      git(cwd, 'checkout', '-q', '-b', 'branch')
      write(cwd, changes)
      commit(cwd, 'change')
      return found(cwd, ['--since', 'main'])
    }
    // In the script; in the Dockerfile, which starts another script; in what links them; and what was there before.
    expect(await change(fine, { 'src/start.sh': start })).toMatchObject({ findings: ['src/start.sh:2'], stderr: '' })
    expect(await change({ ...fine, 'src/run.sh': start }, { 'src/Dockerfile': dockerfile.replaceAll('start.sh', 'run.sh') })).toMatchObject(
      {
        findings: ['src/run.sh:2'],
      },
    )
    const { 'skaffold.yaml': linking, ...unlinked } = project
    expect((await change(unlinked, { 'skaffold.yaml': linking })).findings).toEqual(['src/start.sh:2'])
    expect((await change(project, { 'k8s/other.yaml': web.replaceAll('web', 'other') })).findings).toEqual([])
    expect((await change(project, { 'src/Dockerfile': `# moved\n${dockerfile}` })).findings).toEqual([])
  })
  test('--diff and baselines know them', async () => {
    const cwd = repositoryWith(project)
    const diff = (file: string) => `--- a/${file}\n+++ b/${file}\n@@ -2 +2 @@\n-exec python app.py\n+python app.py\n`
    fs.writeFileSync(path.join(cwd, 'script.diff'), diff('src/start.sh'))
    fs.writeFileSync(path.join(cwd, 'other.diff'), diff('skaffold.yaml'))
    expect((await found(cwd, ['--diff', 'script.diff'])).findings).toEqual(['src/start.sh:2'])
    expect((await found(cwd, ['--diff', 'other.diff'])).findings).toEqual([])
    await lint(cwd, [...only, '--write-baseline', 'base.json'])
    expect((await found(cwd, ['--baseline', 'base.json'])).findings).toEqual([])
    write(cwd, { 'src/start.sh': '#!/bin/sh\nexec python app.py\n' })
    expect((await found(cwd, ['--baseline', 'base.json'])).stderr).toContain('1 finding of the baseline base.json is gone')
  })
})
