import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from './folder.js'
import { lintIn as lint } from './lint-folder.js'
import { related } from './related-files.js'

const examples = path.resolve(import.meta.dirname, '../../examples')
describe('one file has the findings that it has in the whole repository', () => {
  test.each([
    ['the examples', examples],
    ['files that say something about each other', folderWith(related)],
  ])('%s', async (_, cwd) => {
    const all = await lint(cwd, '.')
    const files = [...new Set(all.diagnostics.map(diagnostic => diagnostic.file))]
    expect(files.length).toBeGreaterThan(2)
    for (const file of files) {
      const { diagnostics } = await lint(cwd, file)
      expect(diagnostics).toEqual(all.diagnostics.filter(diagnostic => diagnostic.file === file))
    }
  })
  test('and these depend on the other files', async () => {
    const cwd = folderWith(related)
    const withFinding = async (file: string, without: string) => {
      const whole = await lint(cwd, file)
      fs.renameSync(path.join(cwd, without), path.join(cwd, `${without}.off`))
      const less = await lint(cwd, file)
      fs.renameSync(path.join(cwd, `${without}.off`), path.join(cwd, without))
      const brief = (outcome: typeof whole) =>
        outcome.diagnostics.map(({ rule, severity, related: places }) => `${rule} ${severity} ${places.length}`)
      return { whole: brief(whole), less: brief(less) }
    }
    for (const [file, without] of [
      ['web/web.yaml', 'web/edge/service.yaml'],
      ['web/edge/service.yaml', 'web/web.yaml'],
      ['api/deployment.yaml', 'api/service.yaml'],
      ['api/deployment.yaml', 'ingress.yaml'],
      ['api/deployment.yaml', 'scale.yaml'],
      ['env/b/app.yaml', 'env/b/service.yaml'],
      ['jobs/job.yaml', 'limits.yaml'],
      ['base/app.yaml', 'overlays/prod/hook.yaml'],
    ] as const) {
      const { whole, less } = await withFinding(file, without)
      expect(whole, `${file} without ${without}`).not.toEqual(less)
    }
  })
})
