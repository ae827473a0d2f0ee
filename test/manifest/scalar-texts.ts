import fc from 'fast-check'

/** Manifests whose `data.key` is a scalar of one style, with everything that the style allows: escapes, folds, blank and deeper lines, indicators, CRLF. */
export interface ScalarText {
  readonly style: string
  readonly text: string
}

const word = fc.constantFrom(
  'exec',
  'a',
  'server',
  'é',
  '😀',
  '#x',
  'a:b',
  '-',
  'x  y',
  '$(HOME)',
  '{{ x }}',
  "it's",
  '"q"',
  'no',
  '12',
  '\\d',
  '@',
  '%',
  '[',
  ',',
)
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map(list => list.join(' '))
const newline = fc.constantFrom('\n', '\r\n')
const blanks = fc.constantFrom('', '', '', ' ', '   ', '\t')

const inPlace = fc.constantFrom(
  (scalar: string) => `data:\n  key: ${scalar}\n  other: after\n`,
  (scalar: string) => `data: {first: 1, key: ${scalar}, other: after}\n`,
  (scalar: string) => `data:\n  key:   ${scalar}   # why\n  other: after\n`,
  (scalar: string) => `data:\n  key: !x &a ${scalar}\n  other: after\n`,
)

const lines = (line: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(line, blanks, fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 4 })
    .map(list =>
      list
        .map(([text, trailing, empty], index) => (index === list.length - 1 ? text : `${text}${trailing}${'\n'.repeat(empty + 1)}    `))
        .join(''),
    )

const single = lines(words.map(text => text.replaceAll("'", "''"))).map(text => `'${text}'`)
const doublePart = fc.oneof(
  words.map(text => text.replaceAll(/["\\]/g, match => `\\${match}`)),
  fc.constantFrom('\\n', '\\t', '\\x41', '\\u00e9', '\\U0001F600', '\\"', '\\\\', '\\/', '\\e', '\\ ', '\\\n     ', '\\0', '\\N'),
)
const double = lines(fc.array(doublePart, { minLength: 1, maxLength: 4 }).map(parts => parts.join(''))).map(text => `"${text}"`)
const plain = lines(words.map(text => text.replaceAll(/[#@%[\],{}:"'-]/g, 'p')))

const flow = (style: string, scalar: fc.Arbitrary<string>) =>
  fc.tuple(scalar, inPlace, newline).map(([text, place, end]): ScalarText => ({ style, text: place(text).replaceAll('\n', end) }))

const blockLine = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: words.map(text => `  ${text}`) },
  { weight: 1, arbitrary: words.map(text => `\t${text}`) },
  { weight: 1, arbitrary: words.map(text => `${text}  `) },
  { weight: 1, arbitrary: fc.constantFrom('   ', ' ') },
)
const block = (style: string, indicator: string) =>
  fc
    .tuple(
      fc.array(blockLine, { maxLength: 6 }),
      fc.constantFrom('', '-', '+'),
      fc.boolean(),
      newline,
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
    )
    .map(([content, chomping, explicit, end, indent, last]): ScalarText => {
      const header = `${indicator}${explicit ? indent : ''}${chomping}`
      const body = content.map(line => (line === '' ? '' : ' '.repeat(2 + indent) + line)).join('\n')
      const text = `data:\n  other: before\n  key: ${header}${explicit ? ' # how' : ''}\n${body}${last ? '' : '\n  after: x\n'}`
      return { style, text: text.replaceAll('\n', end) }
    })

export const scalarTexts: fc.Arbitrary<ScalarText> = fc.oneof(
  flow('plain', plain),
  flow('single', single),
  flow('double', double),
  block('literal', '|'),
  block('folded', '>'),
)
