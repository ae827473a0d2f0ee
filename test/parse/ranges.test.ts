import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAllDocuments, stringify } from 'yaml'
import { parse } from '../../src/parse/index.js'
import { differences } from './compare-ranges.js'

const key = fc.constantFrom('name', 'spec', 'a b', 'on', '"', "it's", '#x', 'é', '😀', 'labels', '- x', '? y')
const scalar = fc.oneof(
  fc.constantFrom(
    '',
    'x',
    'a: b',
    '# no',
    'line\n',
    'a\n\n  b\nc',
    '  lead',
    'trail  ',
    '\ttab',
    'é😀',
    '"q"',
    "'",
    '1',
    'yes',
    '- x',
    '{',
    'long '.repeat(30),
  ),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
)
const document = fc.letrec(tie => ({
  node: fc.oneof({ maxDepth: 4, depthSize: 'small' }, scalar, tie('map'), tie('list')),
  map: fc.dictionary(key, tie('node'), { maxKeys: 4 }),
  list: fc.array(tie('node'), { maxLength: 4 }),
})).map

const style = fc.record({
  indent: fc.constantFrom(1, 2, 4),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom('any' as const, 'flow' as const, 'block' as const),
  defaultStringType: fc.constantFrom(
    'PLAIN' as const,
    'QUOTE_DOUBLE' as const,
    'QUOTE_SINGLE' as const,
    'BLOCK_LITERAL' as const,
    'BLOCK_FOLDED' as const,
  ),
  lineWidth: fc.constantFrom(20, 80),
})

test('every node of a generated document is where the other library has it', () => {
  fc.assert(
    fc.property(fc.array(document, { minLength: 1, maxLength: 3 }), style, fc.constantFrom('\n', '\r\n'), (values, options, newline) => {
      const text = values
        .map(value => stringify(value, options))
        .join('# between\n---\n')
        .replaceAll('\n', newline)
      const theirs = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' })
      fc.pre(theirs.every(one => one.errors.length === 0))
      const parsed = parse(text)
      expect(parsed.documents).toHaveLength(theirs.length)
      expect(parsed.documents.every(one => !one.broken)).toBe(true)
      for (const [index, one] of parsed.documents.entries())
        expect(one.root ? differences(theirs[index]!.contents, one.root, text) : []).toEqual([])
    }),
    { numRuns: 300 },
  )
})
