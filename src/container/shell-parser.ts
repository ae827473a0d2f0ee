import { parse } from 'unbash'
import type { ShellNode, ShellParser, ShellWord, SimpleCommand, Statement } from './shell-ast.js'

export type { ShellParser } from './shell-ast.js'

// The one file that knows the library; test/container/shell-parser.test.ts is the contract with it.
type Parsed = ReturnType<typeof parse>
type LibraryStatement = Parsed['commands'][number]
type LibraryNode = LibraryStatement['command']
type LibraryList = { readonly commands: readonly LibraryStatement[] }
type LibraryCommand = Extract<LibraryNode, { type: 'Command' }>
type LibraryWord = NonNullable<LibraryCommand['name']>
type LibraryPart = NonNullable<LibraryWord['parts']>[number]

/** A script beyond this size is not parsed: its verdict is unknown. In UTF-16 units; etcd refuses an object of more than 1.5 MB anyway. */
const LONGEST_SCRIPT = 1 << 20

/** Parses shell with unbash. POSIX `sh` is read as Bash, which is a superset for what is asked here. Linear; depth is limited by the library. */
export function createShellParser(): ShellParser {
  return {
    parse(script) {
      if (script.length > LONGEST_SCRIPT || script.includes('\0')) return undefined
      const parsed = parse(script)
      return parsed.errors && parsed.errors.length > 0 ? undefined : statements(parsed)
    },
  }
}

function statements(list: LibraryList): Statement[] {
  return list.commands.map(statement => ({
    from: statement.pos,
    to: statement.end,
    command: node(statement.command),
    background: statement.background === true,
  }))
}

function node(given: LibraryNode, redirected = false): ShellNode {
  const place = { from: given.pos, to: given.end }
  switch (given.type) {
    case 'Command':
      return simple(given)
    case 'Pipeline': {
      const commands = given.commands.map(command => node(command))
      const only = commands[0]
      const inner: ShellNode = commands.length === 1 && only ? only : { kind: 'pipeline', ...place, commands }
      return given.prefixes.length > 0 ? { kind: 'prefixed', ...place, command: inner } : inner
    }
    case 'AndOr':
      return { kind: 'and-or', ...place, commands: given.commands.map(command => node(command)), operators: given.operators }
    case 'Redirected':
      return { ...node(given.command, true), ...place }
    case 'BraceGroup':
    case 'Subshell':
      return { kind: 'group', ...place, subshell: given.type === 'Subshell', redirected, body: statements(given.body) }
    case 'If':
      return {
        kind: 'branches',
        ...place,
        redirected,
        conditions: [given.clause, ...given.elif.map(elif => elif.clause)].map(statements),
        branches: [given.then, ...given.elif.map(elif => elif.then), ...(given.else ? [given.else] : [])].map(statements),
        exhaustive: given.else !== undefined,
      }
    case 'Case':
      return {
        kind: 'branches',
        ...place,
        redirected,
        conditions: [],
        branches: given.items.map(item => statements(item.body)),
        exhaustive: given.items.some(item => item.pattern.some(pattern => pattern.value === '*')),
      }
    case 'While':
      return {
        kind: 'loop',
        ...place,
        redirected,
        form: given.kind,
        condition: statements(given.clause),
        unconditional: false,
        body: statements(given.body),
      }
    case 'For':
    case 'Select':
      return { kind: 'loop', ...place, redirected, form: 'for', condition: [], unconditional: false, body: statements(given.body) }
    case 'ArithmeticFor':
      return {
        kind: 'loop',
        ...place,
        redirected,
        form: 'for',
        condition: [],
        unconditional: given.test === undefined,
        body: statements(given.body),
      }
    case 'Function':
      // Only recovery from an error gives a bare list, and errors never come so far.
      return {
        kind: 'function',
        ...place,
        name: given.name.value,
        body:
          given.body.type === 'CompoundList'
            ? { kind: 'group', ...place, subshell: false, redirected: false, body: statements(given.body) }
            : node(given.body),
      }
    case 'Coproc':
      return { kind: 'coprocess', ...place }
    case 'TestCommand':
      return { kind: 'test', ...place, text: describeTest(given.expression) }
    case 'ArithmeticCommand':
      return { kind: 'test', ...place, text: given.body.trim() }
  }
}

/** The one operand of `[[ 1 ]]`; anything longer is not told apart. */
function describeTest(expression: { readonly type: string; readonly operator?: string; readonly operand?: unknown }): string {
  const operand = expression.operand as { readonly value?: unknown } | undefined
  return expression.type === 'TestUnary' && expression.operator === '-n' && typeof operand?.value === 'string' ? operand.value : ''
}

function simple(given: LibraryCommand): SimpleCommand {
  const words = given.name ? [word(given.name)] : []
  for (const part of given.suffix) {
    if (part.type === 'Word') words.push(word(part))
    else if (part.type === 'Assignment') words.push({ from: part.pos, to: part.end, value: part.text, literal: !/[$`]/.test(part.text) })
  }
  const redirects = (part: { readonly type: string }) => part.type === 'Redirect' || part.type === 'HereDoc' || part.type === 'HereString'
  return { kind: 'simple', from: given.pos, to: given.end, words, redirected: given.prefix.some(redirects) || given.suffix.some(redirects) }
}

function word(given: LibraryWord): ShellWord {
  // Parts are found at the first look; most words need none.
  const literal = !/[$`<>]/.test(given.text) || (given.parts ?? []).every(isLiteral)
  return { from: given.pos, to: given.end, value: given.value, literal }
}

function isLiteral(part: LibraryPart): boolean {
  if (part.type === 'DoubleQuoted' || part.type === 'LocaleString') return part.parts.every(inner => inner.type === 'Literal')
  return part.type === 'Literal' || part.type === 'SingleQuoted' || part.type === 'AnsiCQuoted' || part.type === 'Glob'
}
