import { describe, expect, test } from 'vitest'
import type { ParsedFile } from '../../src/parse/index.js'
import { parse } from '../../src/parse/index.js'
import { tolerantParser } from '../../src/parse/tolerant-parser.js'

const shown = (parsed: ParsedFile) =>
  parsed.problems.map(({ span, message }) => {
    const { line, column } = parsed.position(span.start)
    return `${line}:${column} ${parsed.text.slice(span.start, span.end)} | ${message}`
  })

describe('syntax errors, all of a document, in words', () => {
  test.each([
    ['a tab', 'kind: Pod\nmetadata:\n\tname: x\n', ['3:1 \t | A tab indents']],
    ['a tab behind spaces', 'a:\n  \tb: 1\n', ['2:3 \t | A tab indents']],
    ['a double quote', 'metadata:\n  name: "x\nspec: {}\n', ['2:9 "x | This quote (") is not closed']],
    ['a single quote', "a:\n  name: 'x\nb: 1\n", ["2:9 'x | This quote (') is not closed"]],
    [
      'brackets',
      'kind: Pod\nmetadata: {name: x\nspec: [\n',
      ['2:11 {name: x | This bracket ({) is not closed', '3:7 [ | This bracket ([) is not closed'],
    ],
    ['text behind a quote', "a: 'it's'\nb: 1\n", ["1:8 s' | Text stands behind the closing quote"]],
    ['indentation', 'metadata:\n   name: a\n  labels: {}\n', ['3:3 labels: {} | This line does not fit']],
    ['indentation of a key below a value', 'metadata:\n  name: a\n    labels: {}\n', ['3:5 labels: {} | This line does not fit']],
    ['indentation of an item', 'spec:\n  - name: a\n   image: b\n', ['3:4 image: b | This line does not fit']],
    ['no colon', 'a: 1\nb\nc: 2\n', ['2:1 b | This line is neither']],
    ['no space behind the colon', 'a:1\nb: 2\n', ['1:1 a: | A space is missing']],
    ['two colons', 'a: 1\nmsg: error: something\n', ['2:6 error: something | A value with ": " in it must be quoted']],
    ['a reserved character', 'a: @x\nb: `y`\n', ['1:4 @ | A value cannot begin with "@"', '2:4 ` | A value cannot begin with "`"']],
    ['an escape', 'a: "\\q"\n', ['1:5 \\ | This is no escape']],
    ['a template', 'metadata:\n  name: {{ include "x" . }}-foo\n', ['2:9 {{ | This is a template']],
    ['a list behind a key', 'a: - b\n', ['1:4 -  | A list cannot begin on the line of its key']],
    ['a merge conflict', 'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n', ['2:1 <<<<<<< | A merge conflict']],
    ['two JSON values', '{"a":1}\n{"b":2}\n', ['2:1 {"b":2} | Several values']],
    ['a missing comma', '{"a": 1 "b": 2}\n', ['1:7 1 "b": 2 | A comma is missing']],
    ['an empty alias', 'a: *\n', ['1:4 * | A value that begins with "*"']],
    ['a glob', 'a: *foo bar\n', ['1:4 *foo bar | A value that begins with "*"']],
    ['a block scalar header', 'a: |x\n  foo\n', ['1:5 x | Only an indentation']],
    ['a control character', 'a: x\u0007y\n', ['1:5 \u0007 | The character U+0007']],
    ['a null character', 'a: x\0y\n', ['1:5 \0 | The character U+0000']],
  ])('%s', (_, text, wanted) => {
    const found = shown(parse(text, tolerantParser))
    expect(found.length).toBeGreaterThanOrEqual(wanted.length)
    for (const [index, start] of wanted.entries()) expect(found[index]!.slice(0, start.length)).toBe(start)
    const alone = parse(text)
    expect(alone.problems.length).toBeGreaterThanOrEqual(1)
    expect(alone.documents.every(document => document.broken)).toBe(true)
  })

  test('the tolerant parser is asked for only where it helps', () => {
    expect(parse('a: [\n').needsTolerantParser).toBe(true)
    expect(parse('a: [\n', tolerantParser).needsTolerantParser).toBe(false)
    expect(parse('a: x\0y\n').needsTolerantParser).toBe(false)
    expect(parse(`a: ${'['.repeat(5000)}`).needsTolerantParser).toBe(false)
    expect(parse('a: 1\n').needsTolerantParser).toBe(false)
  })

  test('a broken document takes only itself down', () => {
    const text = 'a: "x\n---\nb: 2\n---\nc: [\n---\nd: 4\n'
    const parsed = parse(text, tolerantParser)
    expect(parsed.documents.map(document => document.broken)).toEqual([true, false, true, false])
    expect(parsed.documents.map(document => (document.value as Record<string, unknown> | undefined)?.b)).toEqual([
      undefined,
      2,
      undefined,
      undefined,
    ])
    expect(parsed.problems.map(problem => problem.document)).toEqual([0, 2])
    expect(shown(parsed)).toEqual(['1:4 "x | This quote (") is not closed.', '5:4 [ | This bracket ([) is not closed.'])
    expect(text.slice(parsed.documents[3]!.locate(['d'])!.value.start).trim()).toBe('4')
    expect(parsed.documents[0]!.root).toBeUndefined()
    expect(parsed.documents[0]!.locate([])).toBeUndefined()
    expect(parsed.documents[0]!.peek(['a'])).toBeUndefined()
  })

  test('mistakes of several lines are told apart', () => {
    expect(shown(parse('a: @x\nb: 1\nc: "\\q"\nd: e: f\n', tolerantParser)).map(line => line.slice(0, 3))).toEqual(['1:4', '3:5', '4:4'])
  })
})

describe('duplicate keys', () => {
  test('are told with both places, and the last counts', () => {
    const text = 'metadata:\n  name: a\n  name: b\nspec:\n- x: 1\n  "x": 2\n  x: 3\n'
    const parsed = parse(text)
    expect(shown(parsed)).toEqual([
      '3:3 name | The key "name" is given twice: kubectl uses the last value, strict decoding refuses the object.',
      '6:3 "x" | The key "x" is given twice: kubectl uses the last value, strict decoding refuses the object.',
      '7:3 x | The key "x" is given twice: kubectl uses the last value, strict decoding refuses the object.',
    ])
    expect(parsed.problems.map(problem => [problem.rule, problem.path, problem.document])).toEqual([
      ['duplicate-key', ['metadata', 'name'], 0],
      ['duplicate-key', ['spec', 0, 'x'], 0],
      ['duplicate-key', ['spec', 0, 'x'], 0],
    ])
    const first = parsed.problems[0]!.related[0]!
    expect([parsed.position(first.span.start), first.message]).toEqual([{ line: 2, column: 3 }, 'first given here'])
    expect((parsed.documents[0]!.value as { metadata: { name: string } }).metadata.name).toBe('b')
    expect(parsed.documents[0]!.broken).toBe(false)
  })

  test.each(['1: a\n"1": b\n', 'on: a\n"true": b\n', '010: a\n8: b\n', '{"a": 1, "a": 2}\n', '&k a: 1\n*k : 2\n'])(
    'what is one key in JSON: %j',
    text => {
      expect(parse(text).problems.map(problem => problem.rule)).toEqual(['duplicate-key'])
    },
  )

  test.each(['<<: {a: 1}\na: 2\n', 'a: 2\n<<: {a: 1}\n', '<<: {a: 1}\n<<: {a: 2}\n', 'a: {b: 1}\nb: {b: 1}\n'])(
    'no duplicate: %j',
    text => {
      expect(parse(text).problems).toEqual([])
    },
  )

  test('a key that is merged and then given twice is one', () => {
    expect(parse('<<: {a: 1}\na: 2\na: 3\n').problems).toHaveLength(1)
  })

  test('are found in every document', () => {
    expect(parse('a: 1\na: 2\n---\nb: 1\n---\nc: 1\nc: 2\n').problems.map(problem => problem.document)).toEqual([0, 2])
  })

  test('a thousand of them are told one by one', () => {
    const { problems } = parse('a: 1\n'.repeat(3000))
    expect(problems).toHaveLength(1000)
    expect(problems.at(-1)!.message).toContain('1999 more')
  })
})
