import fs from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { repositoryPath, uriOf } from '../../src/output/repository-path.js'
import { sarif } from '../../src/output/sarif.js'
import { hostileReport } from './hostile-text.js'
import { contextOf, finding, range, reportOf, shop, shopContext } from './sample.js'

// The schema is draft 4 and uses nothing that later drafts read otherwise, but for the two keywords that are taken off here.
const { $schema, id, ...schema } = JSON.parse(
  fs.readFileSync(new URL('../fixtures/output/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'),
)
const isUri = (text: string): boolean => URL.canParse(text)
const isReference = (text: string): boolean =>
  /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[0-9A-Fa-f]{2})*$/.test(text) && URL.canParse(text, 'http://h/')
const ajv = new Ajv({ strict: false, unicodeRegExp: false, formats: { uri: isUri, 'uri-reference': isReference, 'date-time': true } })
const validate = ajv.compile<Log>(schema)

function parse(text: string): Log {
  const log: unknown = JSON.parse(text)
  if (!validate(log)) throw new Error(ajv.errorsText(validate.errors))
  return log
}
const runOf = (text: string) => parse(text).runs[0]!

describe('sarif', () => {
  it('the fixture is the schema of SARIF 2.1.0', () => {
    expect([$schema, id]).toEqual(['http://json-schema.org/draft-04/schema#', expect.stringContaining('sarif-2.1.0')])
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false)
  })

  it('holds to the schema', () => {
    const { results, tool, columnKind, invocations } = runOf(sarif(shop, shopContext))
    expect(columnKind).toBe('utf16CodeUnits')
    expect(tool.driver.version).toBe('0.1.0')
    expect(results).toHaveLength(shop.diagnostics.length)
    expect(results?.[1]).toMatchSnapshot()
    expect(invocations?.[0]?.executionSuccessful).toBe(true)
    expect(invocations?.[0]?.toolExecutionNotifications).toHaveLength(shop.summary.notLinted.length)
    expect(invocations?.[0]?.toolExecutionNotifications?.[4]?.descriptor?.id).toBe('not-linted/values-file')
  })

  it('holds to the schema whatever the linted tree contains', () => {
    fc.assert(
      fc.property(hostileReport, report => {
        expect(runOf(sarif(report, contextOf())).results).toHaveLength(report.diagnostics.length)
      }),
      { numRuns: 150 },
    )
  })

  it('describes each rule that occurs, once, and results point at theirs', () => {
    const { results = [], tool } = runOf(sarif(shop, shopContext))
    const rules = tool.driver.rules ?? []
    expect(new Set(rules.map(rule => rule.id)).size).toBe(rules.length)
    for (const result of results) expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId)
    expect(rules.find(rule => rule.id === 'shell-pid1-swallows-sigterm')).toMatchSnapshot()
    for (const rule of rules) expect(rule.properties?.tags?.length).toBeLessThanOrEqual(20)
  })

  it('gives a security severity to security rules alone', () => {
    const { tool } = runOf(sarif(reportOf([finding({ rule: 'privileged-container' }), finding()]), contextOf()))
    const [limit, privileged] = tool.driver.rules ?? []
    expect(limit?.properties).not.toHaveProperty('security-severity')
    expect(privileged?.properties).toMatchObject({ 'security-severity': '8.0', tags: ['kubernetes', 'security'] })
  })

  it('says when a rule crashed', () => {
    const report = reportOf([finding({ rule: 'internal/rule-crash', severity: 'error' })])
    expect(runOf(sarif(report, contextOf())).invocations?.[0]?.executionSuccessful).toBe(false)
  })

  it('keeps the most severe 25,000 results and says that it left some out', () => {
    const infos = Array.from({ length: 25_000 }, () => finding({ severity: 'info' }))
    const { results = [], invocations } = runOf(sarif(reportOf([...infos, finding({ severity: 'error' })]), contextOf()))
    expect(results).toHaveLength(25_000)
    expect(results[0]?.level).toBe('error')
    expect(invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe('1 finding left out: SARIF holds 25000.')
  })

  it('names files from the root of the repository on', () => {
    const report = reportOf([
      finding({ file: 'web.yaml', fix: { safety: 'safe', edits: [{ file: '../b c.yaml', range: range(1, 1, 1, 2), text: '' }] } }),
    ])
    const result = runOf(sarif(report, contextOf({}, { repositoryPrefix: 'deploy/prod' }))).results?.[0]
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({ uri: 'deploy/prod/web.yaml', uriBaseId: '%SRCROOT%' })
    expect(result?.fixes?.[0]?.artifactChanges[0]?.artifactLocation.uri).toBe('deploy/b%20c.yaml')
  })

  it('takes links in messages apart', () => {
    const report = reportOf([finding({ message: 'a [link](http://evil.example)' }), finding({ message: 'command ["sh", "-c"]' })])
    const [link, command] = runOf(sarif(report, contextOf())).results ?? []
    expect(link?.message.text).toBe('a \\[link\\](http://evil.example)')
    expect(command?.message.text).toBe('command ["sh", "-c"]')
  })
})

describe('paths', () => {
  it.each([
    ['a.yaml', '', 'a.yaml'],
    ['./a.yaml', 'deploy', 'deploy/a.yaml'],
    ['../a.yaml', 'deploy', 'a.yaml'],
    ['../../a.yaml', 'deploy', '../a.yaml'],
    ['/etc/a.yaml', 'deploy', '/etc/a.yaml'],
  ])('%s in %j is %s', (file, repositoryPrefix, path) => {
    expect(repositoryPath(file, { repositoryPrefix })).toBe(path)
  })

  it.each([
    ['a b/ü.yaml', 'a%20b/%C3%BC.yaml'],
    ['c:x?#%.yaml', 'c%3Ax%3F%23%25.yaml'],
    ['/etc/a.yaml', 'file:///etc/a.yaml'],
    ['\ud800.yaml', '%EF%BF%BD.yaml'],
  ])('the URI of %j is %s', (path, uri) => {
    expect(uriOf(path)).toBe(uri)
  })
})
