import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffLines } from '../../src/fix/line-diff.js'
import { unifiedDiff } from '../../src/fix/unified-diff.js'

/** Applies a unified diff the way `patch` does, checking every line and count of it. */
function patched(before: string, diff: string): string {
  if (diff === '') return before
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const lines = diff.match(/[^\n]*\n|[^\n]+$/g)!
  const out: string[] = []
  let at = 0
  let index = 2
  while (index < lines.length) {
    const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@\n$/.exec(lines[index++]!)
    expect(header).not.toBeNull()
    const [oldLine, oldCount, newLine, newCount] = header!.slice(1).map(part => (part === undefined ? 1 : Number(part)))
    const start = oldCount === 0 ? oldLine! : oldLine! - 1
    while (at < start) out.push(old[at++]!)
    expect(out.length).toBe(newCount === 0 ? newLine! : newLine! - 1)
    let taken = 0
    let given = 0
    while (index < lines.length && !lines[index]!.startsWith('@@')) {
      let line = lines[index++]!
      if (lines[index]?.startsWith('\\')) {
        expect(lines[index++]).toBe('\\ No newline at end of file\n')
        line = line.slice(0, -1)
      }
      const text = line.slice(1)
      if (line[0] !== '+') {
        expect(text).toBe(old[at++])
        taken++
      }
      if (line[0] !== '-') {
        out.push(text)
        given++
      }
    }
    expect([taken, given]).toEqual([oldCount, newCount])
  }
  while (at < old.length) out.push(old[at++]!)
  return out.join('')
}

describe('unifiedDiff', () => {
  it('shows three lines of context and joins changes that are near', () => {
    const before = 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\n'
    expect(unifiedDiff('deploy/web.yaml', before, before.replace('e\n', 'E\n'))).toBe(
      '--- a/deploy/web.yaml\n+++ b/deploy/web.yaml\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n',
    )
    expect(unifiedDiff('x', before, before.replace('e\n', 'E\n').replace('i\n', '')).match(/@@ /g)).toHaveLength(1)
    expect(unifiedDiff('x', before, before.replace('b\n', '').replace('m\n', 'm\nM\n')).match(/^@@ /gm)).toHaveLength(2)
    expect(unifiedDiff('x', before, before)).toBe('')
  })

  it('says where the final newline is missing, and numbers empty sides', () => {
    expect(unifiedDiff('x', 'a', 'b')).toBe(
      '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
    )
    expect(unifiedDiff('x', '', 'a\n')).toBe('--- a/x\n+++ b/x\n@@ -0,0 +1 @@\n+a\n')
    expect(unifiedDiff('x', 'a\n', '')).toBe('--- a/x\n+++ b/x\n@@ -1 +0,0 @@\n-a\n')
    expect(unifiedDiff('x', 'a\r\nb\r\n', 'a\r\nc\r\n')).toContain('-b\r\n+c\r\n')
  })

  it('quotes a path with controls', () => {
    expect(unifiedDiff('a\n+b".yaml', 'a\n', 'b\n').split('\n')[0]).toBe('--- "a/a\\012+b\\".yaml"')
  })

  it('ends a path with spaces by a tab, as git does', () => {
    expect(unifiedDiff('a b.yaml', 'a\n', 'b\n').split('\n').slice(0, 2)).toEqual(['--- a/a b.yaml\t', '+++ b/a b.yaml\t'])
  })

  it('is a patch from one text to the other', () => {
    const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', 'd\r\n', '\n', 'one\n', 'two\n', 'three\n'), { maxLength: 30 })
    const end = fc.constantFrom('', 'tail', 'a')
    fc.assert(
      fc.property(text, end, text, end, (left, leftEnd, right, rightEnd) => {
        const before = left.join('') + leftEnd
        const after = right.join('') + rightEnd
        const diff = unifiedDiff('x', before, after)
        expect(patched(before, diff)).toBe(after)
        expect(diff === '').toBe(before === after)
      }),
      { numRuns: 500 },
    )
  })

  it('finds few edits in a long text', () => {
    const old = Array.from({ length: 50_000 }, (_, index) => (index % 3 === 0 ? `name: c${index}\n` : '  image: x\n'))
    const changed = old.flatMap((line, index) => (index % 500 === 1 ? [line, '  resources: {}\n'] : index % 700 === 3 ? [] : [line]))
    const changes = diffLines(old, changed)
    const lines = changes.reduce((sum, change) => sum + change.oldEnd - change.oldStart + change.newEnd - change.newStart, 0)
    expect(lines).toBe(changed.length - old.length + 2 * old.filter((_, index) => index % 500 !== 1 && index % 700 === 3).length)
  })

  it('stays quick where two long texts share nothing but lines that repeat', () => {
    const old = Array.from({ length: 20_000 }, (_, index) => (index % 2 ? 'a\n' : 'b\n'))
    const other = Array.from({ length: 20_000 }, (_, index) => (index % 3 ? 'a\n' : 'c\n'))
    expect(patched(old.join(''), unifiedDiff('x', old.join(''), other.join('')))).toBe(other.join(''))
  })
})
