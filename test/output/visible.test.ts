import { describe, expect, it } from 'vitest'
import { cut, plainFile, visible, withoutCommands } from '../../src/output/visible.js'

describe('visible', () => {
  it.each([
    ['\u001b[31mred\u0007', '\\x1b[31mred\\x07'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['abc\u202etxt', 'abc\\u202etxt'],
    ['a\u200bb\ufeffc', 'a\\u200bb\\ufeffc'],
    ['\ud800', '\\ud800'],
    ['\u{e0041}', '\\u{e0041}'],
    ['##vso[x] ##[y] ##teamcity[z]', '#\\#vso[x] #\\#[y] #\\#teamcity[z]'],
    ['plain ## text 日本 👩‍🚀', 'plain ## text 日本 👩‍🚀'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })
})

it('cut never halves a surrogate pair', () => {
  expect(cut('ab😀cd', 3)).toBe('ab…')
  expect(cut('ab😀cd', 4)).toBe('ab😀…')
  expect(cut('abc', 3)).toBe('abc')
})

it('a file named like a command is written from the working directory on', () => {
  expect(plainFile('::error file=x::boo.yaml')).toBe('./::error file=x::boo.yaml')
  expect(plainFile('a/::error.yaml')).toBe('a/::error.yaml')
})

it('withoutCommands touches only lines that begin like a command', () => {
  expect(withoutCommands('a ::b\n  ::error::x\n##[group]\n# fine')).toBe('a ::b\n  \\::error::x\n\\##[group]\n# fine')
})
