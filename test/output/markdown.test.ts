import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdown } from '../../src/output/markdown.js'
import { cellCode, markdownText } from '../../src/output/markdown-text.js'
import { hostileReport, hostileText } from './hostile-text.js'
import { cells, withoutCodeAndEscapes } from './markdown-reader.js'
import { contextOf, finding, reportOf, shop, shopContext } from './sample.js'

describe('markdown', () => {
  it('has a table for each severity, the most severe first', () => {
    const text = markdown(shop, shopContext)
    expect(text).toMatchSnapshot()
    expect([...text.matchAll(/^### (.*)$/gm)].map(match => match[1])).toEqual(['Errors', 'Warnings', 'Infos'])
  })

  it('says so when nothing was found', () => {
    expect(markdown(reportOf([]), contextOf())).toBe('## seaworthy\n\n**No problems** (8 objects in 3 files, 41 ms)\n')
  })

  it('keeps three cells a row and no HTML, whatever the linted tree contains', () => {
    const { docs } = finding()
    fc.assert(
      fc.property(hostileReport, report => {
        const lines = markdown(report, contextOf()).split('\n')
        const rows = lines.filter(line => line.startsWith('|'))
        for (const row of rows) expect(cells(row)).toHaveLength(3)
        expect(rows.filter(row => !/^\| (Place|---) /.test(row))).toHaveLength(report.diagnostics.length)
        for (const line of lines.filter(line => line && !line.startsWith('|'))) expect(line).toMatch(/^(#{2,3} |\*\*|- |\d+ )/)
        for (const line of lines) expect(withoutCodeAndEscapes(line.replace(`(${docs})`, ''))).not.toMatch(/[<>@`]|!\[|:\/\//)
      }),
      { numRuns: 200 },
    )
  })

  it('links to the docs of the rule and to nothing else', () => {
    const report = reportOf([finding({ message: 'see [this](http://evil.example) or www.evil.example', docs: 'https://example.com/a.md' })])
    const text = markdown(report, contextOf())
    expect([...text.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(match => match[1])).toEqual(['https://example.com/a.md'])
    expect(text).toContain('see \\[this\\](http\\://evil.example) or www\\.evil.example')
  })

  it('fits into a comment, and says how many findings did not', () => {
    const text = markdown(reportOf(Array.from({ length: 2000 }, () => finding({ message: 'x'.repeat(200) }))), contextOf())
    expect(text.length).toBeLessThan(65_536)
    const rows = text.split('\n').filter(line => line.startsWith('| `')).length
    expect(text).toContain(`${(2000 - rows).toLocaleString('en-US')} more findings: see the log.`)
  })
})

describe('text', () => {
  it('shows digests as code, so that nobody is notified', () => {
    expect(markdownText('image nginx@sha256:abc by @octocat')).toBe('image `nginx@sha256:abc` by `@octocat`')
  })

  it('a code span is never closed by its text', () => {
    fc.assert(
      fc.property(hostileText, text => {
        expect(withoutCodeAndEscapes(cellCode(text))).toBe('')
        expect(withoutCodeAndEscapes(markdownText(text))).not.toMatch(/[*_<>|~`[\]$#]/)
      }),
    )
  })
})
