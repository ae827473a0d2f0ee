import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ShellNode } from '../../src/container/shell-ast.js'
import { createShellParser } from '../../src/container/shell-parser.js'
import { verdictOn } from './containers.js'

const parser = createShellParser()
const first = (script: string): ShellNode => {
  const command = parser.parse(script)?.[0]?.command
  if (!command) throw new Error('nothing was parsed')
  return command
}

describe('the contract with the parser library', () => {
  it('simple commands: words, assignments, redirections', () => {
    const script = 'A=1 cmd "a b" \'$x\' "$y" $(z) B=2 2>&1 >file'
    const node = first(script)
    if (node.kind !== 'simple') throw new Error(node.kind)
    expect(node.words.map(word => [script.slice(word.from, word.to), word.value, word.literal])).toEqual([
      ['cmd', 'cmd', true],
      ['"a b"', 'a b', true],
      ["'$x'", '$x', true],
      ['"$y"', '$y', false],
      ['$(z)', '$(z)', false],
      ['B=2', 'B=2', true],
    ])
    expect(node.redirected).toBe(true)
    expect(first('A=1')).toMatchObject({ kind: 'simple', words: [], redirected: false })
    expect(first('cmd <<< x')).toMatchObject({ redirected: true })
    expect(first('>f cmd')).toMatchObject({ redirected: true, words: [{ value: 'cmd' }] })
  })
  it('statements: offsets, background, here-documents', () => {
    const script = 'a & b; c <<EOF\nx;y\nEOF\nd'
    expect(parser.parse(script)?.map(({ from, to, background }) => [script.slice(from, to), background])).toEqual([
      ['a &', true],
      ['b', false],
      ['c <<EOF', false],
      ['d', false],
    ])
  })
  it.each([
    ['a | b |& c', 'pipeline'],
    ['a && b || c', 'and-or'],
    ['! a', 'prefixed'],
    ['time -p a | b', 'prefixed'],
    ['{ a; }', 'group'],
    ['( a )', 'group'],
    ['if a; then b; fi', 'branches'],
    ['case a in b) c;; esac', 'branches'],
    ['while a; do b; done', 'loop'],
    ['until a; do b; done', 'loop'],
    ['for a in b c; do d; done', 'loop'],
    ['select a in b; do c; done', 'loop'],
    ['for ((i=0;;i++)); do b; done', 'loop'],
    ['f() { a; }', 'function'],
    ['function f { a; }', 'function'],
    ['[[ a == b ]]', 'test'],
    ['(( 1 ))', 'test'],
    ['coproc a', 'coprocess'],
  ])('%s is a %s', (script, kind) => {
    expect(first(script).kind).toBe(kind)
  })
  it('what each construct holds', () => {
    expect(first('if a; then b; elif c; then d; fi')).toMatchObject({ exhaustive: false, conditions: [[{}], [{}]], branches: [[{}], [{}]] })
    expect(first('if a; then b; else c; fi > log')).toMatchObject({ exhaustive: true, redirected: true, branches: { length: 2 } })
    expect(first('case a in b) c;; *) d;; esac')).toMatchObject({ exhaustive: true, branches: { length: 2 } })
    expect(first('for ((;;)); do b; done')).toMatchObject({ unconditional: true, form: 'for' })
    expect(first('[[ 1 ]]')).toMatchObject({ text: '1' })
    expect(first('(( 1 ))')).toMatchObject({ text: '1' })
    expect(first('( a ) 2>&1')).toMatchObject({ subshell: true, redirected: true })
    expect(first('f() ( a )')).toMatchObject({ name: 'f', body: { kind: 'group', subshell: true } })
  })
  it.each(['if true; then', 'echo "open', "echo 'open", 'a )', '{ a', 'case x in', 'for', 'a | | b', 'echo \0x'])('refuses %j', script => {
    expect(parser.parse(script)).toBeUndefined()
  })
  it('refuses what is too long', () => {
    expect(parser.parse('a;'.repeat(1 << 20))).toBeUndefined()
  })
})

const many = (text: string, times: number) => text.repeat(times)
const hostile: Readonly<Record<string, string>> = {
  quotes: `echo "${many("'", 50_001)}`,
  substitutions: many('$(', 20_000) + many(')', 20_000),
  parameters: many('${a:-', 20_000) + many('}', 20_000),
  'open here-document': `cat <<EOF\n${many('x\n', 10_000)}`,
  backticks: many('`', 30_001),
  'and-or': `${many('true && ', 30_000)}exec x`,
  pipes: `${many('a|', 30_000)}b`,
  parentheses: many('(', 30_000),
  continuations: many('a \\\n', 30_000),
  trap: `trap '${many('x;', 30_000)}' TERM; wait`,
  'nested if': many('if a; then ', 5000),
  'deep loops': `${many('while true; do ', 200)}a${many('; done', 200)}`,
  'statements and jobs': many('foo bar & baz; ', 60_000),
  functions: many('f() { f; g; }; g() { f; }; ', 20_000),
  'functions in functions': `${many('a() { b() { ', 60)}x${many('; }; b; b; }; a; a', 60)}`,
  redefined: `${Array.from({ length: 2000 }, (_, index) => `f${index}() { f${index + 1}; f${index + 1}; }`).join('\n')}\nf0\n`,
  comments: many('# x\n', 200_000),
  words: `exec ${many('a ', 300_000)}`,
  'trap functions': `${Array.from({ length: 3000 }, (_, index) => `f${index}() { f${index + 1}; f${index}; }`).join('\n')}\ntrap f0 TERM\nx & wait\n`,
}

describe('hostile scripts', () => {
  for (const [name, script] of Object.entries(hostile)) {
    it(`${name}: ${script.length} characters within bounds`, () => {
      expect(['exec', 'fork', 'idle', 'unknown']).toContain(verdictOn(script).outcome)
    })
  }
  it('no text makes it throw', () => {
    const piece = fc.constantFrom(
      ...'if then fi while do done case in esac { } ( ) && || | & ; ;; \n exec trap wait TERM \' " $x ` $( ) app sleep 1 infinity <<EOF EOF > f() f ! # [[ ]] eval . exit'.split(
        ' ',
      ),
      '\n',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        for (const script of [pieces.join(' '), pieces.join('')]) {
          const { outcome, execAt } = verdictOn(script, 'debian:12')
          if (execAt !== undefined) expect(outcome).toBe('fork')
        }
      }),
      { numRuns: 300 },
    )
  })
  it('putting exec where it is safe makes the verdict exec', () => {
    const setup = fc.constantFrom(
      'cd /app',
      'export A=1',
      './migrate --all',
      'set -e',
      '[ -f x ]',
      '. /etc/env',
      'echo "a b"',
      'A=1',
      'x | y > z',
    )
    const separator = fc.constantFrom(' && ', '; ', '\n', ' || ')
    const app = fc.constantFrom('./srv', 'A=2 /bin/srv "$B"', './srv 2>&1', './srv >f <<EOF\nx\nEOF\n', '"/opt/a b/srv" $X')
    const end = fc.constantFrom('', '\n', ';', ' # end')
    fc.assert(
      fc.property(fc.array(fc.tuple(setup, separator), { maxLength: 4 }), app, end, (setups, program, tail) => {
        const script = setups.map(pair => pair.join('')).join('') + program + tail
        const { outcome, execAt } = verdictOn(script, 'debian:12')
        if (outcome !== 'fork' || execAt === undefined) return
        const at = script.lastIndexOf(execAt)
        expect(verdictOn(`${script.slice(0, at)}exec ${script.slice(at)}`, 'debian:12').outcome).toBe('exec')
      }),
      { numRuns: 300 },
    )
  })
})
