import type { UwsgiOption } from '../embedded/types.js'
import { Cursor, type Intent } from '../manifest/cursor.js'

/** A line for a uWSGI configuration. */
export interface UwsgiLine {
  readonly name: string
  readonly value: string
}

/**
 * Intents that write options beside one that stands in an ini or YAML text, on the command line or in a variable: `replace` also takes the place of that option.
 * Undefined where the text cannot be edited, or the format is one in which seaworthy does not write.
 */
export function writeBeside(option: UwsgiOption, lines: readonly UwsgiLine[], replace: boolean): readonly Intent[] | undefined {
  switch (option.source) {
    case 'ini':
      return inText(option, lines, replace, ({ name, value }) => `${name} = ${value}`)
    case 'yaml':
      return inText(option, lines, replace, ({ name, value }) => `${name}: ${value}`)
    case 'args':
      return inArguments(option, lines, replace)
    case 'script':
      return inScript(option, lines, replace)
    default:
      return undefined
  }
}

function inText(
  option: UwsgiOption,
  lines: readonly UwsgiLine[],
  replace: boolean,
  write: (line: UwsgiLine) => string,
): readonly Intent[] | undefined {
  const { cursor, from, to } = option.at
  const text = cursor.text()
  if (!text) return undefined
  const lineStart = text.value.lastIndexOf('\n', from - 1) + 1
  const indent = /^[ \t]*/.exec(text.value.slice(lineStart, from))?.[0] ?? ''
  const written = lines.map(write).join(`\n${indent}`)
  const intent = replace ? text.splice(from, to, written) : text.splice(to, to, `\n${indent}${written}`)
  return intent && [intent]
}

const asWord = ({ name, value }: UwsgiLine): string => (value === 'true' ? `--${name}` : `--${name}=${value}`)

function inArguments(option: UwsgiOption, lines: readonly UwsgiLine[], replace: boolean): readonly Intent[] | undefined {
  const { cursor } = option.nameAt
  const { resource, path } = cursor
  const list = Cursor.of<never>(resource).walk(...path.slice(resource.base.length, -1))
  const [first, ...rest] = lines
  if (!first) return undefined
  const intents: Intent[] = (replace ? rest : lines).map(line => ({ kind: 'append', at: list, value: asWord(line) }))
  if (!replace) return intents
  const name = cursor.text()
  if (!name?.value.startsWith('--')) return undefined
  const equals = name.value.indexOf('=')
  const change = name.splice(0, equals > 0 ? equals : name.value.length, `--${first.name}`)
  return change && [change, ...intents]
}

function inScript(option: UwsgiOption, lines: readonly UwsgiLine[], replace: boolean): readonly Intent[] | undefined {
  const { cursor, from, to } = option.nameAt
  const text = cursor.text()
  const [first, ...rest] = lines
  if (!text || !first) return undefined
  const quoted = (line: UwsgiLine) => (/[\s:]/.test(line.value) ? `--${line.name}='${line.value}'` : asWord(line))
  if (!replace) {
    const before = text.splice(from, from, `${lines.map(quoted).join(' ')} `)
    return before && [before]
  }
  const word = text.value.slice(from, to)
  if (!word.startsWith('--')) return undefined
  const equals = word.indexOf('=')
  const change = text.splice(
    from,
    equals > 0 ? from + equals : to,
    `${rest.map(quoted).join(' ')}${rest.length > 0 ? ' ' : ''}--${first.name}`,
  )
  return change && [change]
}
