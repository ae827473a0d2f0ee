import { describe, expect, it } from 'vitest'
import { pretty, prettySummary } from '../../src/output/pretty.js'
import { contextOf, finding, range, reportOf, shop, shopContext } from './sample.js'

describe('pretty', () => {
  it('shows a person what is wrong, where, and what to do', () => {
    expect(pretty(shop, shopContext)).toMatchSnapshot()
  })

  it('colours only when it may', () => {
    expect(pretty(shop, shopContext)).not.toContain('\u001b')
    const coloured = pretty(shop, { ...shopContext, color: true })
    expect(coloured).toContain('\u001b[1;31merror\u001b[0m')
    // biome-ignore lint/complexity/useRegexLiterals: the escape character
    expect(coloured.replace(new RegExp('\u001b\\[[0-9;]*m', 'g'), '')).toBe(pretty(shop, shopContext))
  })

  it('keeps to the width of the terminal, paths excepted', () => {
    const findings = pretty(shop, { ...shopContext, width: 60 }).split('Not linted:')[0] ?? ''
    for (const line of findings.split('\n')) if (line.startsWith('  ')) expect(line.length).toBeLessThanOrEqual(60)
  })

  it('names a few related places and counts the others', () => {
    const related = Array.from({ length: 20_000 }, (_, index) => ({
      message: `container ${index}`,
      file: 'a.yaml',
      range: range(1, 1, 1, 2),
    }))
    const text = pretty(reportOf([finding({ related })]), contextOf())
    expect(text).toContain('see: a.yaml:1:1 container 7\n')
    expect(text).toContain('see: 19992 more places')
    expect(text).not.toContain('container 8')
  })

  it('shows 20,000 findings of one file in time that grows with their number', () => {
    const text = '- {name: web, image: nginx}\n'.repeat(20_000)
    const report = reportOf(Array.from({ length: 20_000 }, (_, index) => finding({ range: range(index + 1, 3, index + 1, 7) })))
    pretty(report, contextOf({ 'deploy/web.yaml': text }))
  })
})

describe('prettySummary', () => {
  it('says that there are no problems, and in how much', () => {
    expect(prettySummary(reportOf([], { resources: 1204 }), contextOf())).toBe('No problems in 1,204 objects in 3 files, 41 ms.\n')
  })

  it('does not call a run clean that saw no object', () => {
    expect(prettySummary(reportOf([], { resources: 0, files: 1 }), contextOf())).toBe('No Kubernetes objects in 1 file.\n')
  })

  it('says when nothing found fails the run', () => {
    const report = reportOf([finding({ severity: 'warning' })])
    expect(prettySummary(report, contextOf({}, { failOn: 'error' }))).toContain('Nothing at or above --fail-on error.\n')
    expect(prettySummary(report, contextOf({}, { failOn: 'warning' }))).not.toContain('--fail-on')
  })

  it.each([
    ['chart/templates/a.yaml', 'helm template chart |'],
    ['templates/a.yaml', 'helm template . |'],
    ['my chart;rm/templates/a.yaml', 'helm template . |'],
    ['-x/templates/a.yaml', 'helm template . |'],
    ['a.yaml', 'helm template . |'],
  ])('for %s the hint is %s', (file, hint) => {
    const report = reportOf([], { notLinted: [{ file, reason: 'helm-template', message: '' }] })
    expect(prettySummary(report, contextOf())).toContain(`${hint} seaworthy lint -\n`)
  })

  it('groups what was not linted by reason, the largest group first', () => {
    const text = prettySummary(shop, shopContext)
    expect(text.indexOf('4 Helm templates')).toBeGreaterThan(0)
    expect(text.indexOf('4 Helm templates')).toBeLessThan(text.indexOf('1 values file'))
    expect(text).toContain('c.yaml and 1 more file\n')
  })
})
