import { describe, expect, test } from 'vitest'
import { deployment, goodPod, pod, service } from '../cli/manifests.js'
import { folderWith } from '../node/folder.js'
import { pullRequest, Repository } from './repository.js'
import { step, temporaryFolder } from './step.js'

const many = (count: number, prefix: string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${prefix}${String(index).padStart(3, '0')}.yaml`, pod(`${prefix}-${index}`)]),
  )

describe('annotations', () => {
  test('name the rule, the file, the line and the columns', async () => {
    const { annotations } = await step(folderWith({ 'a.yaml': `${service}---\n${deployment}` }), { inputs: { preset: 'recommended' } })
    expect(annotations[0]).toEqual({
      level: 'warning',
      title: 'prestop-missing',
      file: 'a.yaml',
      line: '20',
      endLine: '20',
      // `web` in `- name: web`: GitHub's columns are inclusive.
      col: '17',
      endColumn: '19',
      message: expect.stringMatching(
        /^Deployment web has no preStop delay.*\nwarning because: .*\nsee a\.yaml:6 selected by Service web$/s,
      ),
    })
  })
  test('no more than 10 of a level; the summary has all, and says so', async () => {
    const { annotations, summary, outputs } = await step(folderWith(many(25, 'p')))
    expect(outputs.warnings).toBe('25')
    expect(annotations.filter(({ level }) => level === 'warning')).toHaveLength(10)
    // What fails the step is an annotation as well, since there is room among the errors.
    expect(annotations.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([
      '25 findings fail the step (fail-on: warning)',
    ])
    expect(summary.split('\n').filter(line => line.startsWith('| warning |'))).toHaveLength(25)
    expect(summary).toContain('15 findings of these are no annotation: GitHub shows 10 of each level in a step, and 50 in a job.')
  })
  test('no more than 50 in a job, however many of its steps use the Action', async () => {
    const cwd = folderWith({ ...many(12, 'p'), 'bad.yaml': 'a: [\n' })
    const runnerTemp = temporaryFolder()
    const counts: number[] = []
    for (let use = 0; use < 6; use++) counts.push((await step(cwd, { runnerTemp })).annotations.length)
    // 10 warnings, the syntax error, and why the step fails.
    expect(counts).toEqual([12, 12, 12, 12, 2, 0])
    // Another job begins anew, even on a runner that did not clean up.
    expect((await step(cwd, { runnerTemp, env: { GITHUB_RUN_ID: '2' } })).annotations).toHaveLength(12)
  })
  test('are grouped, so that they do not hide the log', async () => {
    const { commands, text } = await step(folderWith({ 'a.yaml': pod() }))
    expect(commands).toEqual(['group', 'endgroup'])
    expect(text).toContain('a.yaml:7:13')
  })
})

describe('files of the change come first', () => {
  const before = many(30, 'a')
  const changed = { 'z.yaml': pod('z'), 'a003.yaml': `# changed\n${pod('a-3')}` }
  const files = (taken: Awaited<ReturnType<typeof step>>) => taken.annotations.flatMap(({ file }) => file ?? [])

  test.each([0, 2])('in a pull request, with a clone of depth %i', async depth => {
    const { origin, merge, event } = pullRequest(before, changed)
    const taken = await step(origin.checkout(merge, depth).folder, { event })
    expect(files(taken).slice(0, 2)).toEqual(['a003.yaml', 'z.yaml'])
    expect(files(taken)).toHaveLength(10)
    expect(taken.summary.match(/^### .*$/gm)).toEqual(['### In files of this change', '### In other files', '### Suggested fixes'])
    expect(taken.outputs.warnings).toBe('31')
  })
  test('not where the clone does not reach back: then everything is the same', async () => {
    const { origin, merge, event } = pullRequest(before, changed)
    const taken = await step(origin.checkout(merge, 1).folder, { event })
    expect(files(taken)[0]).toBe('a000.yaml')
    expect(taken.summary.match(/^### .*$/gm)).toEqual(['### Findings', '### Suggested fixes'])
    expect(taken.outputs.warnings).toBe('31')
    expect(taken.stderr).toBe('')
  })
  test('of a push, and of a merge queue', async () => {
    const origin = Repository.create()
    const base = origin.commit(before)
    const head = origin.commit(changed)
    for (const event of [
      { name: 'push', payload: { before: base, after: head } },
      { name: 'merge_group', payload: { merge_group: { base_sha: base, head_sha: head } } },
    ])
      expect(files(await step(origin.folder, { event })).slice(0, 2)).toEqual(['a003.yaml', 'z.yaml'])
  })
  test.each([
    ['schedule', { schedule: '0 0 * * *' }],
    ['workflow_dispatch', {}],
    ['push', { before: '0'.repeat(40), after: 'f'.repeat(40) }],
    ['push', { before: '--output=x', after: null }],
    ['pull_request', { pull_request: null }],
    ['pull_request', []],
    ['merge_group', 'text'],
  ])('%s without a base: %j', async (name, payload) => {
    const origin = Repository.create()
    origin.commit({ 'a.yaml': pod(), 'b.yaml': goodPod('b') })
    const { code, outputs, stderr } = await step(origin.folder, { event: { name, payload } })
    expect({ code, warnings: outputs.warnings, stderr }).toEqual({ code: 1, warnings: '1', stderr: '' })
  })
})
