import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FormatName, formatNames, formats } from '../../src/output/index.js'
import { json } from '../../src/output/json.js'
import { prettySummary } from '../../src/output/pretty.js'
import { statistics } from '../../src/output/statistics.js'
import { commandLines, hostileReport, hostileText, isWellFormed, LOG_COMMAND, RAW_CONTROL } from './hostile-text.js'
import { contextOf, finding, reportOf, shop, shopContext } from './sample.js'

function expectHarmless(text: string, name: FormatName): void {
  expect(RAW_CONTROL.exec(text)).toBeNull()
  expect(LOG_COMMAND.exec(text)).toBeNull()
  expect(isWellFormed(text)).toBe(true)
  if (name !== 'github') expect(commandLines(text)).toEqual([])
}

describe.each(formatNames)('%s', name => {
  it('passes on nothing of the linted tree that a terminal or a CI log would obey', async () => {
    const format = await formats[name]()
    fc.assert(
      fc.property(hostileReport, hostileText, (report, text) => {
        expectHarmless(format(report, contextOf(Object.fromEntries(report.diagnostics.map(d => [d.file, text])))), name)
      }),
      { numRuns: 150 },
    )
  })

  it('cuts messages and names of megabytes', async () => {
    const long = 'a'.repeat(1_000_000)
    const report = reportOf([
      finding({
        message: long,
        because: long,
        path: `/${long}`,
        resource: { apiVersion: 'v1', kind: long, namespace: long, name: long },
        related: [{ message: long, file: 'a.yaml', range: finding().range }],
      }),
    ])
    expect((await formats[name]())(report, contextOf()).length).toBeLessThan(30_000)
  })

  it('ends with a line feed and gives the same text again', async () => {
    const format = await formats[name]()
    const text = format(shop, shopContext)
    expect(text.endsWith('\n')).toBe(true)
    expect(format(shop, shopContext)).toBe(text)
  })
})

it('the summary alone is as harmless', () => {
  fc.assert(
    fc.property(hostileReport, report => {
      expectHarmless(prettySummary(report, contextOf()), 'pretty')
      expectHarmless(statistics(report, contextOf()), 'pretty')
      expectHarmless(json(report, { ...contextOf(), statistics: true }), 'json')
    }),
    { numRuns: 100 },
  )
})
