import fs from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { deployment, pod, service } from '../cli/manifests.js'
import { seaworthy } from '../cli/seaworthy.js'
import { Repository } from './repository.js'
import { type StepOptions, step } from './step.js'

const worker = deployment.replaceAll('web', 'worker')
/** A second Deployment behind a Service, without a preStop hook. */
const shop = `${service.replaceAll('web', 'shop')}---\n${deployment.replaceAll('web', 'shop')}`

/**
 * A team meets the linter: a repository with a history, a baseline, a pull request that adds a bad Deployment and repairs a Pod, the fix, green.
 *
 * @param runner Node and the Action, where they are not those of the tests.
 */
export async function playStory(runner: Pick<StepOptions, 'node' | 'action'> = {}): Promise<void> {
  const origin = Repository.create()
  origin.commit({ 'deploy/debug.yaml': pod('debug'), 'deploy/web.yaml': `${service}---\n${deployment}`, 'deploy/worker.yaml': worker })

  // The first day: the history is found, and put into a baseline.
  const first = await step(origin.folder, { ...runner, inputs: { paths: 'deploy' }, event: { name: 'push', payload: {} } })
  expect(first.code).toBe(1)
  expect(first.annotations.flatMap(({ file }) => file ?? [])).toEqual(['deploy/debug.yaml', 'deploy/web.yaml'])
  expect((await seaworthy(origin.folder, ['lint', 'deploy', '--write-baseline'])).code).toBe(0)
  const inputs = { paths: 'deploy', baseline: 'seaworthy-baseline.json', 'changed-lines': 'true' }
  const main = origin.commit({})
  const start = await step(origin.folder, { ...runner, inputs, event: { name: 'schedule', payload: {} } })
  expect({ code: start.code, reason: start.outputs['exit-reason'] }).toEqual({ code: 0, reason: 'clean' })

  // A pull request that brings a problem, and takes one away.
  origin.git('switch', '--quiet', '--create', 'feature')
  const repaired = `${pod('debug')}      resources: { requests: { cpu: 10m, memory: 16Mi }, limits: { memory: 16Mi } }\n`
  let head = origin.commit({ 'deploy/shop.yaml': shop, 'deploy/debug.yaml': repaired })
  const pullRequest = async () => {
    origin.git('switch', '--quiet', '--detach', main)
    origin.git('merge', '--quiet', '--no-ff', '--no-edit', 'feature')
    const merge = origin.git('rev-parse', 'HEAD')
    origin.git('switch', '--quiet', 'feature')
    const event = { name: 'pull_request', payload: { pull_request: { base: { sha: main }, head: { sha: head, repo: { fork: true } } } } }
    return step(origin.checkout(merge, 2).folder, { ...runner, inputs, event })
  }
  const red = await pullRequest()
  expect({ code: red.code, stderr: red.stderr }).toEqual({ code: 1, stderr: '' })
  expect(red.annotations.map(({ level, title, file, line }) => ({ level, title, file, line }))).toEqual([
    { level: 'warning', title: 'prestop-missing', file: 'deploy/shop.yaml', line: '20' },
    { level: 'error', title: 'seaworthy' },
  ])
  expect(red.outputs).toMatchObject({ errors: '0', warnings: '1', 'exit-reason': 'findings' })
  expect(red.summary).toContain('1 finding in the baseline.')
  expect(red.summary).toContain('1 finding of the baseline seaworthy-baseline.json is gone')
  expect(red.summary).toMatch(/^\+ +preStop:$/m)

  // What the summary suggests, done by the command.
  expect((await seaworthy(origin.folder, ['lint', 'deploy/shop.yaml', '--fix', '--unsafe-fixes'])).code).toBe(0)
  expect(fs.readFileSync(path.join(origin.folder, 'deploy/shop.yaml'), 'utf8')).toContain('preStop:')
  head = origin.commit({})
  const green = await pullRequest()
  expect({ code: green.code, reason: green.outputs['exit-reason'], annotations: green.annotations }).toEqual({
    code: 0,
    reason: 'clean',
    annotations: [],
  })

  // The baseline shrinks, and never grows.
  expect((await seaworthy(origin.folder, ['lint', 'deploy', '--baseline', 'seaworthy-baseline.json', '--prune-baseline'])).code).toBe(0)
  const left = JSON.parse(fs.readFileSync(path.join(origin.folder, 'seaworthy-baseline.json'), 'utf8'))
  expect(left.findings.map(({ file }: { file: string }) => file)).toEqual(['deploy/web.yaml'])
}
