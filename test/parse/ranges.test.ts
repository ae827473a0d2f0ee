import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments, stringify } from 'yaml'
import type { YamlNode } from '../../src/parse/index.js'
import { parse } from '../../src/parse/index.js'

/** Compares a tree with the ranges that the other library gives. */
function compare(theirs: unknown, ours: YamlNode, text: string): void {
  if (isAlias(theirs)) expect([ours.kind, ours.start, ours.end]).toEqual(['alias', theirs.range![0], theirs.range![1]])
  else if (isScalar(theirs)) {
    const [start, end] = theirs.range!
    expect(ours.kind).toBe('scalar')
    if (ours.kind !== 'scalar' || start === end) return
    expect(ours.start).toBe(start)
    // A block scalar ends for us behind its last character, for them behind its last line.
    if (ours.block) expect(text.slice(ours.end, end)).toMatch(/^\s*$/)
    else expect(ours.end).toBe(end)
  } else if (isMap(theirs)) {
    expect([ours.kind, ours.start]).toEqual(['map', theirs.range![0]])
    if (ours.kind !== 'map') return
    if (ours.style === 'flow') expect(ours.end).toBe(theirs.range![1])
    expect(ours.entries).toHaveLength(theirs.items.length)
    for (const [index, pair] of theirs.items.entries()) {
      compare(pair.key, ours.entries[index]!.key, text)
      if (pair.value) compare(pair.value, ours.entries[index]!.value, text)
    }
  } else if (isSeq(theirs)) {
    expect([ours.kind, ours.start]).toEqual(['sequence', theirs.range![0]])
    if (ours.kind !== 'sequence') return
    if (ours.style === 'flow') expect(ours.end).toBe(theirs.range![1])
    expect(ours.items).toHaveLength(theirs.items.length)
    for (const [index, item] of theirs.items.entries()) if (!isPair(item)) compare(item, ours.items[index]!, text)
  }
}

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
      for (const [index, one] of parsed.documents.entries()) if (one.root) compare(theirs[index]!.contents, one.root, text)
    }),
    { numRuns: 400 },
  )
})
