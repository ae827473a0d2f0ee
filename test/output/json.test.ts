import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { json } from '../../src/output/json.js'
import { hostileReport } from './hostile-text.js'
import { contextOf, finding, reportOf, shop, shopContext } from './sample.js'

describe('json', () => {
  it('is the contract: version 1, findings and a summary, nothing more', () => {
    const { version, tool, diagnostics, summary, ...rest } = JSON.parse(json(shop, shopContext))
    expect(rest).toEqual({})
    expect(version).toBe(1)
    expect(tool).toEqual({ name: 'seaworthy', version: '0.1.0' })
    expect(diagnostics).toEqual(shop.diagnostics)
    expect(summary).toEqual(shop.summary)
  })

  it('has its keys always in the same order', () => {
    const full = finding({ because: 'x', fix: { safety: 'safe', edits: [] } })
    const shuffled = Object.fromEntries(Object.entries(full).reverse()) as unknown as typeof full
    const parsed = JSON.parse(json(reportOf([shuffled]), contextOf()))
    expect(Object.keys(parsed)).toEqual(['version', 'tool', 'diagnostics', 'summary'])
    expect(Object.keys(parsed.diagnostics[0])).toEqual(
      'rule severity message file document range resource path related fingerprint because fix docs'.split(' '),
    )
    expect(Object.keys(parsed.summary)).toEqual(
      'files documents resources errors warnings infos suppressed unknownValues durationMs notLinted'.split(' '),
    )
  })

  it('puts one finding on a line', () => {
    const lines = json(shop, shopContext).trimEnd().split('\n')
    expect(lines).toHaveLength(shop.diagnostics.length + 2)
    for (const line of lines.slice(1, -1)) expect(JSON.parse(line.replace(/,$/, ''))).toHaveProperty('rule')
  })

  it('gives back the very text, whatever is in it', () => {
    fc.assert(
      fc.property(hostileReport, report => {
        const parsed = JSON.parse(json(report, contextOf()))
        expect(parsed.diagnostics).toEqual(JSON.parse(JSON.stringify(report.diagnostics)))
        expect(parsed.summary.notLinted).toEqual(report.summary.notLinted)
      }),
      { numRuns: 100 },
    )
  })

  it('takes the duration of the whole run where the front end knows it', () => {
    expect(JSON.parse(json(shop, { ...shopContext, durationMs: 77.6 })).summary.durationMs).toBe(78)
  })
})
