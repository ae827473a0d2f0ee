import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedLines } from '../../src/engine/changed-lines.js'
import { DiffError, readUnifiedDiff } from '../../src/engine/unified-diff-text.js'
import { unifiedDiff } from '../../src/fix/index.js'

const diff = (...lines: string[]) => `${lines.join('\n')}\n`

describe('reads', () => {
  test('what git writes: changes, new, deleted, renamed and binary files', () => {
    const text = diff(
      'diff --git a/web.yaml b/web.yaml',
      'index 1..2 100644',
      '--- a/web.yaml',
      '+++ b/web.yaml',
      '@@ -1,3 +1,4 @@ kind: Deployment',
      ' a',
      '-b',
      '+B',
      '+C',
      ' d',
      '@@ -10,2 +11 @@',
      ' x',
      '-y',
      'diff --git a/new.yaml b/new.yaml',
      'new file mode 100644',
      '--- /dev/null',
      '+++ b/new.yaml',
      '@@ -0,0 +1,2 @@',
      '+--- a',
      '++++ b',
      'diff --git a/gone.yaml b/gone.yaml',
      'deleted file mode 100644',
      '--- a/gone.yaml',
      '+++ /dev/null',
      '@@ -1 +0,0 @@',
      '-a',
      'diff --git a/old.yaml b/moved.yaml',
      'similarity index 90%',
      'rename from old.yaml',
      'rename to moved.yaml',
      '--- a/old.yaml',
      '+++ b/moved.yaml',
      '@@ -1 +1 @@',
      '-a',
      '+b',
      '\\ No newline at end of file',
      'diff --git a/only-moved.yaml b/there.yaml',
      'similarity index 100%',
      'rename from only-moved.yaml',
      'rename to there.yaml',
      'diff --git a/utf16.yaml b/utf16.yaml',
      'Binary files a/utf16.yaml and b/utf16.yaml differ',
      'diff --git a/patch.yaml b/patch.yaml',
      'GIT binary patch',
      'literal 3',
      'Kc${N&',
      'diff --git a/empty.yaml b/empty.yaml',
      'deleted file mode 100644',
    )
    expect(readUnifiedDiff(text)).toEqual([
      {
        path: 'b/web.yaml',
        lines: [
          { start: 2, end: 4 },
          { start: 12, end: 12 },
        ],
      },
      { path: 'b/new.yaml', lines: [{ start: 1, end: 3 }] },
      { path: 'b/moved.yaml', lines: [{ start: 1, end: 2 }] },
      { path: 'there.yaml', lines: [] },
      { path: 'b/utf16.yaml', lines: 'all' },
      { path: 'b/patch.yaml', lines: 'all' },
    ])
  })
  test('what diff -u writes, with times and CRLF', () => {
    const text =
      'Only in old: x\r\n--- old/a b.yaml\t2026-01-01 00:00:00\r\n+++ new/a b.yaml\t2026-01-02 00:00:00\r\n@@ -1 +1 @@\r\n-a\r\n+b\r\n'
    expect(readUnifiedDiff(text)).toEqual([{ path: 'new/a b.yaml', lines: [{ start: 1, end: 2 }] }])
  })
  test('quoted names', () => {
    const text = diff('--- "a/\\303\\244\\t\\"\\\\.yaml"', '+++ "b/\\303\\244\\t\\"\\\\.yaml"', '@@ -0,0 +1 @@', '+a')
    expect(readUnifiedDiff(text)[0]?.path).toBe('b/ä\t"\\.yaml')
  })
  test('empty lines that lost their space', () => {
    expect(readUnifiedDiff(diff('--- a/a', '+++ b/a', '@@ -1,3 +1,3 @@', '', '-a', '+b', ''))).toEqual([
      { path: 'b/a', lines: [{ start: 2, end: 3 }] },
    ])
  })
  test('a file that occurs twice is touched as a whole', () => {
    const once = ['--- a/a', '+++ b/a', '@@ -1 +1 @@', '-a', '+b']
    expect(readUnifiedDiff(diff(...once, ...once))).toEqual([{ path: 'b/a', lines: 'all' }])
  })
  test('nothing', () => {
    expect(readUnifiedDiff('')).toEqual([])
    expect(readUnifiedDiff('\n')).toEqual([])
  })
  test('whatever our own diff of two texts says', () => {
    const line = fc.constantFrom('a: 1', 'b: 2', '-', '+++ b/x', '--- a/x', '@@ -1 +1 @@', '', '\\')
    const texts = fc.array(line, { maxLength: 15 }).map(lines => lines.map(one => `${one}\n`).join(''))
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const [file] = readUnifiedDiff(unifiedDiff('x.yaml', before, after))
        expect(file?.lines ?? []).toEqual(changedLines(before, after))
      }),
      { numRuns: 300 },
    )
  })
})

describe('refuses', () => {
  const lineOf = (text: string): number => {
    try {
      readUnifiedDiff(text)
    } catch (error) {
      if (error instanceof DiffError) return error.line
      throw error
    }
    throw new Error('it was read')
  }
  test.each([
    ['what is no diff', 'apiVersion: v1\nkind: Pod\n', 1],
    ['a hunk of no file', '@@ -1 +1 @@\n-a\n+b\n', 1],
    ['a hunk that is cut off', '--- a/a\n+++ b/a\n@@ -1,4 +1,4 @@\n a', 3],
    ['a hunk with other lines', '--- a/a\n+++ b/a\n@@ -1 +1 @@\n-a\n-b\n+c\n', 3],
    ['a line that begins with something else', '--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n-a\n*b\n', 5],
    ['the combined diff of a merge', 'diff --cc a\n--- a/a\n+++ b/a\n@@@ -1,1 -1,1 +1,1 @@@\n', 1],
  ])('%s', (_, text, line) => {
    expect(lineOf(text)).toBe(line)
  })
  test('in time that grows with the length', () => {
    readUnifiedDiff(`diff --git ${'a/x b/'.repeat(100_000)}\n${'@@ -1 +1 @@\n-a\n+b\n'.repeat(50_000)}`)
  })
})
