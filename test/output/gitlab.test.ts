import fs from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gitlab } from '../../src/output/gitlab.js'
import { hostileReport } from './hostile-text.js'
import { contextOf, finding, reportOf, shop, shopContext } from './sample.js'

interface Entry {
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string }
}
const ajv = new Ajv()
const validate = ajv.compile<Entry[]>(
  JSON.parse(fs.readFileSync(new URL('../fixtures/output/gitlab-code-quality.json', import.meta.url), 'utf8')),
)
function parse(text: string): Entry[] {
  const entries: unknown = JSON.parse(text)
  if (!validate(entries)) throw new Error(ajv.errorsText(validate.errors))
  return entries
}

describe('gitlab', () => {
  it('holds to the documented fields', () => {
    const entries = parse(gitlab(shop, shopContext))
    expect(entries.map(entry => entry.severity)).toEqual(['major', 'critical', 'critical', 'info', 'critical'])
    expect(entries[0]).toMatchSnapshot()
    expect(parse(gitlab(reportOf([]), contextOf()))).toEqual([])
  })

  it('gives each finding a fingerprint of its own, since GitLab folds equal ones', () => {
    const report = reportOf(['a', 'a', 'a-2', 'a', 'b'].map(fingerprint => finding({ fingerprint })))
    const prints = parse(gitlab(report, contextOf())).map(entry => entry.fingerprint)
    expect(new Set(prints).size).toBe(5)
    expect(prints[0]).toBe('a')
  })

  it('holds to them whatever the linted tree contains', () => {
    fc.assert(
      fc.property(hostileReport, report => {
        // An empty name and an absolute path are no names of a file below the working directory.
        const diagnostics = report.diagnostics.map(d => ({ ...d, file: `x${d.file}`, message: d.message || 'x' }))
        const entries = parse(gitlab(reportOf(diagnostics), contextOf({}, { repositoryPrefix: 'deploy' })))
        expect(new Set(entries.map(entry => entry.fingerprint)).size).toBe(diagnostics.length)
      }),
      { numRuns: 100 },
    )
  })

  it('names files from the root of the repository on', () => {
    const report = reportOf([finding({ file: 'web.yaml' })])
    expect(parse(gitlab(report, contextOf({}, { repositoryPrefix: 'deploy' })))[0]?.location.path).toBe('deploy/web.yaml')
  })
})
