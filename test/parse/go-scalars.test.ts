import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse/index.js'

/** What `key: <text>` is, as kubectl reads it. */
const read = (text: string) => (parse(`key: ${text}\n`).documents[0]!.value as { key: unknown }).key
const keyOf = (text: string) => Object.keys(parse(`${text}: x\n`).documents[0]!.value as object)[0]
const refusals = (text: string) => parse(text).problems.map(problem => problem.message)

// The answers are those of kubectl 1.32 and of an API server 1.36 to the same scalars.
describe('scalars as kubectl reads them', () => {
  test.each([
    ['yes', true],
    ['Yes', true],
    ['on', true],
    ['ON', true],
    ['y', true],
    ['Y', true],
    ['True', true],
    ['n', false],
    ['no', false],
    ['off', false],
    ['FALSE', false],
    ['yEs', 'yEs'],
    ['oN', 'oN'],
    ['"yes"', 'yes'],
    ["'on'", 'on'],
    ['~', null],
    ['null', null],
    ['Null', null],
    ['nULL', 'nULL'],
    ['', null],
    ['1', 1],
    ['-0', 0],
    ['+1', 1],
    ['01', 1],
    ['010', 8],
    ['0777', 511],
    ['-010', -8],
    ['08', 8],
    ['0o17', 15],
    ['0o3', 3],
    ['0x1F', 31],
    ['0x1e', 30],
    ['-0x10', -16],
    ['0b101', 5],
    ['1_000', 1000],
    ['1_0', 10],
    ['_1', '_1'],
    ['1e3', 1000],
    ['1E3', 1000],
    ['1.0', 1],
    ['.5', 0.5],
    ['1.', 1],
    ['1e', '1e'],
    ['e1', 'e1'],
    ['.', '.'],
    ['1:30', '1:30'],
    ['12:30:45', '12:30:45'],
    ['190:20:30', '190:20:30'],
    ['2001-12-14', '2001-12-14'],
    ['2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z'],
    ['1.2.3', '1.2.3'],
    ['128Mi', '128Mi'],
    ['25%', '25%'],
    ['=', '='],
    ['<<', '<<'],
    ['---', '---'],
    ['.inf', Number.POSITIVE_INFINITY],
    ['-.Inf', Number.NEGATIVE_INFINITY],
    ['.nan', Number.NaN],
    ['1e400', '1e400'],
    ['99999999999999999999', 1e20],
    ['12345678901234567890', 12345678901234567000],
    ['-9223372036854775808', -(2 ** 63)],
    ['0xFFFFFFFFFFFFFFFFFF', '0xFFFFFFFFFFFFFFFFFF'],
    ['!!str 5', '5'],
    ['!!str yes', 'yes'],
    ['!!int "5"', 5],
    ['!!float 5', 5],
    ['!!bool yes', true],
    ['!!null ""', null],
    ['!!binary aGVsbG8=', 'hello'],
    ['!!timestamp 2001-12-14', '2001-12-14'],
    ['! 5', 5],
    ['!Foo bar', 'bar'],
    ['!Foo 5', '5'],
    ['!<tag:yaml.org,2002:str> 5', '5'],
    ['x#c', 'x#c'],
    ['"\\x41\\u00e9"', 'Aé'],
    ["'it''s'", "it's"],
  ])('%s is %j', (text, value) => {
    expect(read(text)).toStrictEqual(value)
  })

  test.each([
    ['on', 'true'],
    ['n', 'false'],
    ['1', '1'],
    ['010', '8'],
    ['1.5', '1.5'],
    ['1e7', '1e+07'],
    ['0.1', '0.1'],
    ['true', 'true'],
    ['9007199254740993', '9007199254740993'],
    ['2001-01-01', '2001-01-01'],
    ['"on"', 'on'],
    ['!!str on', 'on'],
    ['name', 'name'],
    ['.inf', '.inf'],
  ])('the key %s is "%s"', (text, key) => {
    expect(keyOf(text)).toBe(key)
  })

  test('a null key is refused, and the other keys stay', () => {
    for (const text of ['~: a\nb: c\n', 'null: a\nb: c\n', ': a\nb: c\n', '? \n: a\nb: c\n']) {
      const parsed = parse(text)
      expect(parsed.problems.map(problem => problem.rule)).toEqual(['syntax-error'])
      expect(parsed.problems[0]!.message).toContain('null')
      expect({ ...(parsed.documents[0]!.value as object) }).toEqual({ b: 'c' })
    }
  })

  test('a collection as a key is refused', () => {
    expect(refusals('? [a]\n: b\n')).toEqual(['kubectl refuses a collection as a key of a mapping.'])
    expect(refusals('{a: 1}: b\n')).toHaveLength(1)
    expect(refusals('x: &x [1]\n*x : b\n')).toHaveLength(1)
  })

  test('what no tag can mean is refused', () => {
    expect(refusals('a: !!int x\n')).toEqual(['kubectl cannot read "x" as !!int.'])
    expect(refusals('a: !!int 1.5\n')).toHaveLength(1)
    expect(refusals('a: !!bool 1\n')).toHaveLength(1)
    expect(refusals('a: !!binary "%%%"\n')).toHaveLength(1)
    expect(refusals('a: !!set {a, b}\nb: !!omap [a: 1]\n')).toEqual([])
  })

  test('%TAG handles are followed', () => {
    expect({ ...(parse('%TAG !y! tag:yaml.org,2002:\n---\na: !y!str 5\n').documents[0]!.value as object) }).toEqual({ a: '5' })
  })

  test('a long run of digits costs nothing', () => {
    const digits = '1'.repeat(200_000)
    expect(read(digits)).toBe(digits)
    expect(read(`0${digits}`)).toBe(`0${digits}`)
    expect(read(`"${digits}"`)).toBe(digits)
  })
})
