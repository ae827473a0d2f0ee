import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ranked } from '../../src/action/importance.js'
import { sourceLinks } from '../../src/action/source-links.js'
import { suggestedFixes } from '../../src/action/suggested-fixes.js'
import { type SummaryInput, summaryOf } from '../../src/action/summary.js'
import type { Diagnostic, Report } from '../../src/diagnostic.js'
import { deployment, pod, service } from '../cli/manifests.js'
import { folderWith } from '../node/folder.js'
import { hostileReport, hostileText, isWellFormed, RAW_CONTROL } from '../output/hostile-text.js'
import { cells, withoutCodeAndEscapes } from '../output/markdown-reader.js'
import { finding, range, reportOf } from '../output/sample.js'
import { step } from './step.js'

const runner = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'shop/manifests', GITHUB_SHA: 'a'.repeat(40) }

function summary(
  report: Report,
  parts: Partial<SummaryInput> = {},
  textOf: (file: string) => string | undefined = () => undefined,
): string {
  const suggestions = suggestedFixes(report.diagnostics, textOf, file => file, { most: 50, characters: 1_000_000 })
  return summaryOf({
    report,
    ranked: ranked(report.diagnostics, undefined),
    touchedKnown: false,
    suggestions,
    moreFixes: 0,
    notAnnotated: 0,
    verdict: undefined,
    notes: [],
    sarifFile: undefined,
    room: 1_000_000,
    linkTo: sourceLinks(runner, ''),
    ...parts,
  })
}

const rowsOf = (text: string): string[] => text.split('\n').filter(line => /^\| (?:error|warning|info) /.test(line))

describe('the summary of a step', () => {
  test('has the most important finding first, with links to its lines and its rule', async () => {
    const { summary: text } = await step(folderWith({ 'a.yaml': `${pod()}---\n${service}---\n${deployment}`, 'b.yaml': 'a: [\n' }))
    const [first, second] = rowsOf(text)
    expect(cells(first!).map(cell => cell.replace(/\(https.*\/blob\/[^/]+\//, '(…/'))).toEqual([
      'error',
      '[`b.yaml:1:4`](…/b.yaml#L1)',
      expect.any(String),
      '[`syntax-error`](…/docs/rules/syntax-error.md)',
    ])
    expect(second).toMatch(/^\| warning \| \[`a\.yaml:7:13`\]/)
  })
  test('its diffs can be applied as they stand', async () => {
    const cwd = folderWith({
      'deploy/a.yaml': `${service}---\n# stays\n${deployment}`,
      'b.yaml': `${pod()}\n\n\n\n\n---\n${service}`,
      'c.yaml': pod('c').trimEnd(),
    })
    const { summary: text } = await step(cwd)
    const diffs = [...text.matchAll(/^```diff\n(.*?\n)```$/gms)].map(match => match[1]!)
    expect(diffs.length).toBeGreaterThan(1)
    for (const diff of diffs) execFileSync('git', ['apply', '--check', '-'], { cwd, input: diff })
    for (const diff of diffs) execFileSync('git', ['apply', '-'], { cwd, input: diff })
    const after = await step(cwd)
    expect(after.outputs).toMatchObject({ errors: '0', warnings: '0' })
  })
  test('folds what is behind the hundredth finding', () => {
    const text = summary(reportOf(Array.from({ length: 130 }, (_, index) => finding({ file: `${index}.yaml` }))))
    expect(text).toContain('<details><summary>30 more findings</summary>')
    expect(rowsOf(text)).toHaveLength(130)
  })
  test('stays below the limit, and counts what has no room', () => {
    const before = Array.from({ length: 40 }, (_, line) => `line ${line}\n`).join('')
    const fixed = (index: number): Diagnostic =>
      finding({
        file: `${'é'.repeat(200)}${index}.yaml`,
        message: '日本語 '.repeat(200),
        fix: { safety: 'safe', edits: [{ file: 'a.yaml', range: range(5, 1, 5, 2), text: 'x' }] },
      })
    const report = reportOf(Array.from({ length: 3000 }, (_, index) => fixed(index)))
    for (const room of [1_000_000, 100_000, 5000]) {
      const text = summary(report, { room, sarifFile: 'out.sarif', moreFixes: 2950 }, () => before)
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(room)
      const rows = rowsOf(text).length
      expect(text).toContain(`${(3000 - rows).toLocaleString('en-US')} more findings had no room here: see the log and \`out.sarif\`.`)
      const shown = text.split('```diff').length - 1
      expect(text).toContain(`${(3000 - shown).toLocaleString('en-US')} more findings can be repaired`.replace(shown ? '' : ' more', ''))
      if (room === 1_000_000) expect(rows).toBeGreaterThan(200)
    }
  })
  test('thousands of findings in a real step are all accounted for, in a file below 1 MiB', async () => {
    // The engine has limits of its own for a file.
    const files = Array.from({ length: 10 }, (_, file) => [
      `${file}.yaml`,
      Array.from({ length: 400 }, (_, index) => pod(`a-${file}-${index}`)).join('---\n'),
    ])
    const { summary: text, outputs } = await step(folderWith(Object.fromEntries(files)))
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    const left = Number(/([\d,]+) more findings? had no room here/.exec(text)?.[1]?.replaceAll(',', '') ?? 0)
    expect(rowsOf(text).length + left).toBe(Number(outputs.warnings))
    expect(outputs.warnings).toBe('4000')
  })
  test('says what was not linted', async () => {
    const { summary: text } = await step(
      folderWith({ 'a.yaml': pod(), 'chart/Chart.yaml': 'name: x', 'chart/templates/a.yaml': '{{ if .x }}\na: b\n{{ end }}\n' }),
    )
    expect(text).toContain('**Not linted**')
    expect(text).toContain('`chart/templates/a.yaml`')
  })
})

describe('nothing of the linted tree works in the summary', () => {
  const hostileInput = fc.tuple(hostileReport, hostileText)

  test('as HTML, as Markdown, as a link', () => {
    fc.assert(
      fc.property(hostileInput, ([report, text]) => {
        const whole = summary(report, { notAnnotated: 1, verdict: 'x' }, () => `${text}\n\n${text}\n`)
        expect(RAW_CONTROL.exec(whole)).toBeNull()
        expect(isWellFormed(whole)).toBe(true)
        let fence: string | undefined
        for (const line of whole.split('\n')) {
          const mark = /^(`{3,})(diff)?$/.exec(line)
          if (fence !== undefined) {
            // Code ends with a fence at least as long as that which opened it, and that is always our own.
            if (mark && mark[1]!.length >= fence.length) fence = undefined
            else expect(line).toMatch(/^(?:[-+ @\\…]|$)/)
          } else if (mark?.[2]) fence = mark[1]
          else if (line.startsWith('<details>'))
            expect(line).toMatch(
              /^<details><summary>(?:[\d,]+ more findings?|<code>[^<>`"']*<\/code> <code>[^<>`"']*<\/code> \([a-z: ]+\))<\/summary>$/,
            )
          else if (line === '</details>') continue
          else if (line.startsWith('|')) {
            expect(cells(line)).toHaveLength(4)
            const ours = line
              .replaceAll(/\]\(https:\/\/github\.com\/shop\/manifests\/blob\/a{40}\/[\w.%/~-]*#L\d+(?:-L\d+)?\)/g, ']')
              .replaceAll(`](${finding().docs})`, ']')
            expect(withoutCodeAndEscapes(ours)).not.toMatch(/[<>@`]|!\[|:\/\/|\]\(/)
          } else {
            expect(line).toMatch(/^(?:$|#{2,3} |\*\*|- |\d+ |\||[\d,]+ more|1 finding)/)
            expect(withoutCodeAndEscapes(line)).not.toMatch(/[<>@`]|!\[|:\/\//)
          }
        }
        expect(fence).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })

  test('links to lines are links to the repository, or none', () => {
    const link = sourceLinks(runner, 'deploy')
    expect(link('a b)|<.yaml', range(1, 1, 3, 1))).toBe(
      `https://github.com/shop/manifests/blob/${'a'.repeat(40)}/deploy/a%20b%29%7C%3C.yaml#L1-L3`,
    )
    expect(link('../../x.yaml', range(1, 1, 1, 2))).toBeUndefined()
    expect(link('/etc/x.yaml', range(1, 1, 1, 2))).toBeUndefined()
    for (const wrong of [
      { GITHUB_SERVER_URL: 'javascript:alert(1)' },
      { GITHUB_REPOSITORY: 'a/b) [x](y' },
      { GITHUB_SHA: 'main' },
      { GITHUB_SHA: '' },
    ])
      expect(sourceLinks({ ...runner, ...wrong }, '')('a.yaml', range(1, 1, 1, 2))).toBeUndefined()
  })
})
