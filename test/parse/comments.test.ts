import { expect, test } from 'vitest'
import { parse } from '../../src/parse/index.js'

test('comments are what stands behind a # outside of scalars', () => {
  const text = [
    '# head',
    '---  # marker',
    'a: x#y   # one',
    'b: "# no" # two',
    "c: '# no",
    "  # no' # three",
    'd: |  # four',
    '  # no',
    '  text # no',
    ' # five',
    'e: [a, # six',
    '  "#", #seven',
    '  ] #',
    'f: &x#y !z#w v',
    '"#": 1 #\teight',
    'g:',
    '  # nine',
    '---',
    '# ten',
  ].join('\n')
  const parsed = parse(text)
  expect(parsed.problems).toEqual([])
  expect(parsed.comments.map(comment => comment.text)).toEqual([
    '# head',
    '# marker',
    '# one',
    '# two',
    '# three',
    '# four',
    '# five',
    '# six',
    '#seven',
    '#',
    '#\teight',
    '# nine',
    '# ten',
  ])
  expect(parsed.comments.filter(comment => comment.ownLine).map(comment => comment.text)).toEqual(['# head', '# five', '# nine', '# ten'])
  for (const { span, text: comment } of parsed.comments) expect(text.slice(span.start, span.end)).toBe(comment)
})

test('the line end is no part of a comment', () => {
  expect(parse('a: 1 # x\r\n# y\rb: 2\n').comments.map(comment => comment.text)).toEqual(['# x', '# y'])
})

test('comments of the documents that can be read', () => {
  expect(parse('# a\na: 1\n---\nb: [ # b\n---\n# c\nc: 1\n').comments.map(comment => comment.text)).toEqual(['# a', '# c'])
})

test('comments of a file that holds nothing else', () => {
  expect(parse('# a\n\n  # b').comments.map(comment => comment.text)).toEqual(['# a', '# b'])
})
