import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Instruction, type PlacedText, parseDockerfile } from '../../src/container/dockerfile-parser.js'
import { expandDockerVariables, stagesOf } from '../../src/container/dockerfile-stages.js'
import { originOf } from '../../src/container/image-files.js'

/** What a placed text reads as when its segments are taken from the file. */
function read(text: string, { value, segments }: PlacedText): string {
  let out = ''
  for (const segment of segments) {
    expect(segment.at).toBe(out.length)
    if (segment.kind === 'text') out += text.slice(segment.start, segment.end)
    else out += value.slice(segment.at, segment.at + segment.length)
  }
  return out
}

const names = (text: string) => parseDockerfile(text).map(({ name }) => name)
const only = (text: string): Instruction => {
  const all = parseDockerfile(text)
  expect(all).toHaveLength(1)
  return all[0]!
}

describe('instructions of a Dockerfile', () => {
  it('continues lines over comments and blank lines, and knows where every character stands', () => {
    const text = 'FROM a\nCMD node \\\n  # why\n\n  server.js \\  \n  --port 80\nUSER x\n'
    const cmd = parseDockerfile(text)[1]!
    expect(names(text)).toEqual(['FROM', 'CMD', 'USER'])
    expect(cmd.rest.value).toBe('node   server.js   --port 80')
    expect(read(text, cmd.rest)).toBe(cmd.rest.value)
    expect(text.slice(cmd.span.start, cmd.span.end)).toMatch(/^CMD[\s\S]*80$/)
  })
  it('takes another escape character from its directive', () => {
    expect(only('# escape=`\nCMD dir `\n c:\\\\x\n').rest.value).toBe('dir  c:\\\\x')
    expect(names('# a comment\n# escape=`\nCMD a `\nUSER b')).toEqual(['CMD', 'USER'])
  })
  it('does not continue behind an escaped escape character', () => {
    expect(names('RUN echo a\\\\\nUSER b')).toEqual(['RUN', 'USER'])
  })
  it('reads flags', () => {
    const copy = only('COPY --from=build --chown=1:1 /a /b')
    expect([...copy.flags]).toEqual([
      ['from', 'build'],
      ['chown', '1:1'],
    ])
    expect(copy.rest.value).toBe('/a /b')
  })
  it('reads the exec form, escapes and continuations included', () => {
    const text = 'ENTRYPOINT [ "sh", \\\n "-c", "echo \\"a\\u0041\\" b" ]'
    const { json } = only(text)
    expect(json?.map(({ value }) => value)).toEqual(['sh', '-c', 'echo "aA" b'])
    expect(json?.map(({ span }) => text.slice(span.start, span.end))).toEqual(['"sh"', '"-c"', '"echo \\"a\\u0041\\" b"'])
    for (const word of json ?? []) expect(read(text, word)).toBe(word.value)
  })
  it.each(['["a", "b"];', "['a', 'b']", '["a" "b"]', '["a", 1]', '["a"', '[]x', '{"a": 1}'])('is no exec form: %s', rest => {
    expect(only(`CMD ${rest}`).json).toBeUndefined()
  })
  it('keeps here-documents out of the instructions', () => {
    const text = 'FROM a\nCOPY <<-EOF <<"B" /x/\n\tone\n\tEOF\ntwo $x\nB\nRUN <<EOF\nCMD no\nEOF\nCMD yes'
    expect(names(text)).toEqual(['FROM', 'COPY', 'RUN', 'CMD'])
    const { heredocs } = parseDockerfile(text)[1]!
    expect(heredocs.map(({ name, text: own }) => [name, own.value])).toEqual([
      ['EOF', 'one\n'],
      ['B', 'two $x\n'],
    ])
    for (const heredoc of heredocs) expect(read(text, heredoc.text)).toBe(heredoc.text.value)
  })
  it('reads line ends of Windows', () => {
    expect(parseDockerfile('FROM a\r\nCMD a \\\r\n b\r\n').map(({ rest }) => rest.value)).toEqual(['a', 'a  b'])
  })
  it('gives an answer to every text', () => {
    const piece = fc.constantFrom(
      'FROM a AS b',
      'CMD',
      'ENTRYPOINT',
      'COPY --from=b',
      ' ',
      '\\',
      '\n',
      '\r\n',
      '"',
      '[',
      ']',
      ',',
      "'",
      '#',
      '<<E',
      'E',
      '$x',
      '${y:-z}',
      'é',
      '\t',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 40 }), pieces => {
        const text = pieces.join('')
        const instructions = parseDockerfile(text)
        for (const { rest, json, heredocs } of instructions) {
          expect(read(text, rest)).toBe(rest.value)
          for (const word of json ?? []) expect(read(text, word)).toBe(word.value)
          for (const heredoc of heredocs) expect(read(text, heredoc.text)).toBe(heredoc.text.value)
        }
        const stages = stagesOf(instructions)
        for (const stage of stages) originOf(stage, '/a/b.sh', () => true)
      }),
      { numRuns: 300 },
    )
  })
})

const stage = (text: string, args?: ReadonlyMap<string, string | undefined>) => stagesOf(parseDockerfile(text), args).at(-1)!

describe('stages', () => {
  it.each([
    ['ARG V=20\nFROM node:${V}-alpine', 'node:20-alpine'],
    ['ARG V\nFROM node:${V:-22}', 'node:22'],
    ['FROM scratch', 'scratch'],
    ['FROM --platform=$BUILDPLATFORM golang:1 AS b', 'golang:1'],
  ])('%j', (text, reference) => {
    expect(stage(text).base).toEqual({ kind: 'image', reference })
  })
  it('what a variable without a value decides is unknown', () => {
    expect(stage('ARG V\nFROM node:$V').base).toEqual({ kind: 'unknown' })
    expect(stage('ARG V=1\nFROM node:$V', new Map([['V', undefined]])).base).toEqual({ kind: 'unknown' })
    expect(stage('ARG V=1\nFROM node:$V', new Map([['V', '2']])).base).toEqual({ kind: 'image', reference: 'node:2' })
  })
  it('finds stages by name and number', () => {
    expect(stage('FROM a AS Base\nFROM base').base).toMatchObject({ kind: 'stage', stage: { index: 0 } })
    expect(stage('FROM a\nFROM b\nCOPY --from=0 /x /y').copies[0]?.from).toMatchObject({ index: 0 })
  })
  it('joins working directories, those of the stage below too', () => {
    expect(stage('FROM scratch AS a\nWORKDIR /app\nFROM a\nENV D=sub\nWORKDIR $D/../bin').workdir).toBe('/app/bin')
    expect(stage('FROM node:20\nWORKDIR sub').workdir).toBeUndefined()
  })
  it('fills variables in', () => {
    const known = new Map<string, string | undefined>([
      ['A', 'x'],
      ['E', ''],
      ['U', undefined],
    ])
    expect(
      ['$A', '${A}b', '${N:-d}', '${E:-d}', '${A:+y}', '${N:+y}', '\\$A', 'a'].map(text => expandDockerVariables(text, known)),
    ).toEqual(['x', 'xb', 'd', 'd', 'y', '', '$A', 'a'])
    expect(['$N', '${U:-d}', '${A#x}', '$(A)', '${'].map(text => expandDockerVariables(text, known))).toEqual(Array(5).fill(undefined))
  })
})

describe('files of an image', () => {
  const origin = (text: string, path: string, ...files: string[]) => {
    const found = originOf(stage(text), path, file => files.includes(file))
    return found?.kind === 'context' ? found.path : found?.kind
  }
  it.each([
    ['FROM a\nCOPY start.sh /start.sh', '/start.sh', 'start.sh'],
    ['FROM a\nCOPY docker/start.sh /usr/local/bin/', '/usr/local/bin/start.sh', 'docker/start.sh'],
    ['FROM a\nWORKDIR /app\nCOPY . .', '/app/bin/start.sh', 'bin/start.sh'],
    ['FROM a\nCOPY docker /opt', '/opt/start.sh', 'docker/start.sh'],
    ['FROM a\nCOPY scripts/*.sh /opt/', '/opt/start.sh', 'scripts/start.sh'],
    ['FROM a AS b\nCOPY start.sh /x/\nFROM c\nCOPY --from=b /x/start.sh /y.sh', '/y.sh', 'start.sh'],
    ['FROM a AS b\nCOPY start.sh /x/\nFROM b\nRUN chmod +x /x/start.sh', '/x/start.sh', 'start.sh'],
    ["FROM a\nCOPY start.sh /s.sh\nRUN sed -i 's/\\r$//' /s.sh", '/s.sh', 'start.sh'],
  ])('%j brings %s', (text, path, file) => {
    expect(origin(text, path, file)).toBe(file)
  })
  it('knows nothing of what a RUN writes, and of files that are not there', () => {
    expect(origin('FROM a\nCOPY start.sh /s.sh\nRUN sed -i s/a/b/ /s.sh', '/s.sh', 'start.sh')).toBeUndefined()
    expect(origin('FROM a\nCOPY start.sh /s.sh', '/s.sh')).toBeUndefined()
    expect(origin('FROM a\nCOPY --from=other /s.sh /s.sh', '/s.sh', 's.sh')).toBeUndefined()
  })
  it('takes the last that brings the path', () => {
    expect(origin('FROM a\nCOPY a.sh /s.sh\nCOPY b.sh /s.sh', '/s.sh', 'a.sh', 'b.sh')).toBe('b.sh')
  })
  it('finds here-documents', () => {
    expect(origin('FROM a\nCOPY <<EOF /start.sh\n#!/bin/sh\nEOF\n', '/start.sh')).toBe('heredoc')
  })
})
