import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { deployment, goodPod, pod, service } from '../cli/manifests.js'
import { seaworthy } from '../cli/seaworthy.js'
import { folderWith } from '../node/folder.js'
import { pullRequest, Repository } from './repository.js'
import { step } from './step.js'

const files = (taken: Awaited<ReturnType<typeof step>>) => taken.annotations.flatMap(({ file }) => file ?? [])
const inputs = { 'changed-lines': 'true' }

describe('changed-lines', () => {
  test.each([0, 2])('reports what a pull request causes, with a clone of depth %i', async depth => {
    const { origin, merge, event } = pullRequest(
      { 'old.yaml': pod('old'), 'touched.yaml': pod('a') },
      { 'new.yaml': pod('new'), 'touched.yaml': `${pod('a')}---\n${goodPod('b')}` },
    )
    const taken = await step(origin.checkout(merge, depth).folder, { event, inputs })
    expect(files(taken)).toEqual(['new.yaml'])
    expect(taken.outputs).toMatchObject({ warnings: '1', 'exit-reason': 'findings' })
    expect(taken.summary).toContain('2 findings not shown: the change did not cause them.')
    expect(taken.stderr).toBe('')
  })
  test('also what it causes in files that it does not touch', async () => {
    const { origin, merge, event } = pullRequest({ 'web.yaml': deployment }, { 'service.yaml': service })
    const taken = await step(origin.checkout(merge, 2).folder, { event, inputs })
    expect(taken.annotations.find(({ title }) => title === 'prestop-missing')?.file).toBe('web.yaml')
  })
  test('a clone that does not reach back: everything is reported, and it is said why', async () => {
    const { origin, merge, event } = pullRequest({ 'old.yaml': pod('old') }, { 'new.yaml': pod('new') })
    const taken = await step(origin.checkout(merge, 1).folder, { event, inputs })
    expect(files(taken)).toEqual(['new.yaml', 'old.yaml'])
    for (const text of [taken.text, taken.summary]) expect(text).toMatch(/what changed is not known, so every finding is reported.*fetch/i)
  })
  test('in a container, where the clone belongs to another user', async () => {
    const { origin, merge, event } = pullRequest({ 'old.yaml': pod('old') }, { 'new.yaml': pod('new') })
    const { folder } = origin.checkout(merge, 2)
    // As git's own tests pretend it.
    const env = { HOME: folderWith({}), GIT_CONFIG_NOSYSTEM: '1', GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
    expect(files(await step(folder, { event, inputs, env }))).toEqual(['new.yaml'])
  })
  test('of a push and of a merge queue', async () => {
    const origin = Repository.create()
    const base = origin.commit({ 'old.yaml': pod('old') })
    const head = origin.commit({ 'new.yaml': pod('new') })
    for (const event of [
      { name: 'push', payload: { before: base, after: head } },
      { name: 'merge_group', payload: { merge_group: { base_sha: base, head_sha: head } } },
    ])
      expect(files(await step(origin.folder, { event, inputs }))).toEqual(['new.yaml'])
  })
  test.each([
    ['schedule', {}],
    ['push', { before: '0'.repeat(40) }],
  ])('%s has nothing to compare with: everything is reported', async (name, payload) => {
    const origin = Repository.create()
    origin.commit({ 'old.yaml': pod('old') })
    const taken = await step(origin.folder, { event: { name, payload }, inputs })
    expect(files(taken)).toEqual(['old.yaml'])
    expect(taken.summary).toContain('This event has no change to compare with, so every finding is reported.')
  })
  test('outside of a repository', async () => {
    const taken = await step(folderWith({ 'a.yaml': pod() }), {
      event: { name: 'push', payload: { before: 'a'.repeat(40) } },
      inputs,
    })
    expect(files(taken)).toEqual(['a.yaml'])
    expect(taken.text).toContain('every finding is reported: this is no git repository')
  })
})

describe('baseline', () => {
  test('hides what it holds, in a file that is no manifest, and says what is gone', async () => {
    const cwd = folderWith({ 'deploy/a.yaml': pod('a'), 'deploy/b.yaml': pod('b') })
    expect((await seaworthy(path.join(cwd, 'deploy'), ['lint', '--write-baseline=known.json'])).code).toBe(0)
    const options = { inputs: { baseline: 'known.json', 'working-directory': 'deploy' } }
    const before = await step(cwd, options)
    expect(before.outputs).toMatchObject({ warnings: '0', 'exit-reason': 'clean' })
    expect(before.summary).toContain('2 findings in the baseline.')

    fs.writeFileSync(path.join(cwd, 'deploy/b.yaml'), goodPod('b'))
    fs.writeFileSync(path.join(cwd, 'deploy/c.yaml'), pod('c'))
    const after = await step(cwd, options)
    expect(files(after)).toEqual(['deploy/c.yaml'])
    expect(after.summary).toContain('1 finding of the baseline known.json is gone; "seaworthy lint --prune-baseline" takes it out.')
  })
  test('one that is not there, or no baseline, is a wrong use', async () => {
    const cwd = folderWith({ 'a.yaml': pod(), 'x.json': '{"version": 7}' })
    for (const baseline of ['missing.json', 'x.json'])
      expect((await step(cwd, { inputs: { baseline } })).outputs['exit-reason']).toBe('usage')
  })
})
