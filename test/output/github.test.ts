import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { github } from '../../src/output/github.js'
import { hostileReport } from './hostile-text.js'
import { contextOf, finding, range, reportOf, shop, shopContext } from './sample.js'

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** Reads a workflow command as the runner does (`::name key=value,key=value::message`), and refuses what the toolkit would not have written. */
function parseCommand(line: string): Command {
  const match = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line)
  if (!match) throw new Error(`no command: ${line}`)
  const [, name = '', list = '', message = ''] = match
  const properties: Record<string, string> = {}
  for (const property of list.split(',')) {
    const pair = /^(file|line|endLine|col|endColumn|title)=([^=:]*|.*)$/.exec(property)
    if (!pair?.[1] || Object.hasOwn(properties, pair[1])) throw new Error(`bad property: ${property}`)
    properties[pair[1]] = decoded(pair[2] ?? '')
  }
  return { name, properties, message: decoded(message) }
}

function decoded(text: string): string {
  return text.replace(/%(.{0,2})/g, (_, code: string) => {
    const character = { '25': '%', '0D': '\r', '0A': '\n', '3A': ':', '2C': ',' }[code]
    if (character === undefined) throw new Error(`bad escape %${code}`)
    return character
  })
}

const commandsOf = (text: string): Command[] => text.split('\n').filter(Boolean).map(parseCommand)

describe('github', () => {
  it('writes one command a finding, the most severe first', () => {
    const commands = commandsOf(github(shop, shopContext))
    expect(commands.map(command => command.name)).toEqual(['error', 'error', 'error', 'warning', 'notice'])
    expect(commands[0]).toEqual({
      name: 'error',
      properties: { file: 'deploy/web.yaml', line: '14', endLine: '14', col: '18', endColumn: '51', title: 'shell-pid1-swallows-sigterm' },
      message: `${shop.diagnostics[1]?.message}\nsee deploy/svc.yaml:8 selected by this Service\nsee deploy/ingress.yaml:3 reached through this Ingress`,
    })
  })

  it('gives no columns where the range spans lines, since GitHub refuses them there', () => {
    const [command] = commandsOf(github(reportOf([finding({ range: range(2, 3, 5, 1) })]), contextOf()))
    expect(command?.properties).toEqual({ file: 'deploy/web.yaml', line: '2', endLine: '5', title: 'memory-limit-missing' })
  })

  it('escapes what would end a property or the command', () => {
    const report = reportOf([finding({ file: 'a,line=9::x.yaml', message: '100% \n::error::forged' })])
    const text = github(report, contextOf({}, { repositoryPrefix: 'deploy' }))
    expect(text).toContain('file=deploy/a%2Cline=9%3A%3Ax.yaml,')
    expect(text).toContain('::100%25 \\n::error::forged\n')
  })

  it('writes exactly one command a finding, whatever the linted tree contains', () => {
    fc.assert(
      fc.property(hostileReport, report => {
        expect(commandsOf(github(report, contextOf()))).toHaveLength(report.diagnostics.length)
      }),
      { numRuns: 200 },
    )
  })

  it('says when GitHub will not show all', () => {
    const lines = github(reportOf(Array.from({ length: 11 }, () => finding())), contextOf())
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(12)
    expect(lines.at(-1)).toMatch(/^GitHub shows 10 annotations of each severity: all 11 findings/)
    expect(github(reportOf([]), contextOf())).toBe('')
  })
})
