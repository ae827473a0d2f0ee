import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Runtime } from '../../src/container/types.js'
import { type FluentBitSyntax, isFluentBitText, parseClassic, parseFluentBitYaml } from '../../src/embedded/fluent-bit-syntax.js'
import { createEmbedded } from '../../src/embedded/index.js'
import { build } from '../cluster/manifests.js'

const say = ({ blocks, includes, variables, complete }: FluentBitSyntax) =>
  [
    ...blocks.map(({ name, pairs }) => `${name}{${pairs.map(({ key, value }) => `${key}=${value}`).join(';')}}`),
    ...includes.map(({ path, behind }) => `<${path}@${behind}`),
    ...[...variables].map(([name, value]) => `$${name}=${value}`),
    ...(complete ? [] : ['(incomplete)']),
  ].join(' ')

describe('the classic format', () => {
  it.each([
    ['[INPUT]\n    Name   tail\n    Read_from_Head true\n', 'input{name=tail;read_from_head=true}'],
    ['[SERVICE]\r\n    Flush 1 # one\r\n    # no\r\n', 'service{flush=1 # one}'],
    ['@SET db=/a\n@INCLUDE in.conf\n[OUTPUT]\n  name stdout\n@include out/*.conf', 'output{name=stdout} <in.conf@0 <out/*.conf@1 $db=/a'],
    ['  [INPUT]\n  Name a\n  [OUTPUT]\n  Name b', 'input{name=a} output{name=b}'],
    ['[FILTER]\n    Name rewrite\n    [GROUP]\n        k v\n[INPUT]\n    Name b', 'filter{name=rewrite} input{name=b}'],
    ['{{- if .x }}\n[INPUT]\n    Name tail\n{{- end }}', 'input{name=tail} (incomplete)'],
    ['[INPUT]\n    Name', 'input{} (incomplete)'],
    ['Name tail', '(incomplete)'],
    ['[INPUT', '(incomplete)'],
    ['', ''],
  ])('%j', (text, said) => expect(say(parseClassic(text))).toBe(said))
})

describe('YAML', () => {
  it.each([
    [
      'service: {flush: 1}\nenv:\n  db: /a\nincludes:\n  - b.yaml\npipeline:\n  inputs:\n    - name: tail\n      readFromHead: true\n      processors: {logs: []}\n  outputs:\n    - {name: stdout, Match: "*"}',
      'service{flush=1} input{name=tail;read_from_head=true;processors=undefined} output{name=stdout;match=*} <b.yaml@0 $db=/a',
    ],
    ['pipeline: 5', ''],
    ['pipeline:\n  inputs: [5, null, []]', ''],
    ['a: [', '(incomplete)'],
    ['- a', '(incomplete)'],
  ])('%j', (text, said) => expect(say(parseFluentBitYaml(text))).toBe(said))

  it('gives the place of a value', () => {
    const text = 'pipeline:\n  inputs:\n    - name: "tail"\n      db: /x.db\n'
    const [, db] = parseFluentBitYaml(text).blocks[0]?.pairs ?? []
    expect(text.slice(db?.from, db?.to)).toBe('db: /x.db')
    expect(text.slice(db?.valueFrom, db?.to)).toBe('/x.db')
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    '[INPUT]',
    '[',
    ']',
    '\n',
    ' ',
    '\t',
    '#',
    '@SET a=b',
    '@INCLUDE ',
    'Name tail',
    '{{',
    '\r\n',
    'pipeline:',
    'inputs:',
    '- ',
    'env: ',
    '&a',
    '*a',
    '${X}',
  )
  it.each([
    ['classic', parseClassic],
    ['YAML', parseFluentBitYaml],
  ])('%s: reads it without throwing, and places are in it', (_, parse) => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join('')),
        ),
        text => {
          for (const { pairs, from, to } of parse(text).blocks) {
            expect(from <= to && to <= text.length).toBe(true)
            for (const pair of pairs) expect(pair.from <= pair.valueFrom && pair.valueFrom <= pair.to && pair.to <= text.length).toBe(true)
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('which texts are Fluent Bit', () => {
  it.each([
    ['fluent-bit.conf', '[SERVICE]\n    Flush 1', true],
    ['fluent-bit.conf', '[SERVICE]\n@INCLUDE input.conf', true],
    ['custom', '    [INPUT]\n        Name tail', true],
    ['fluent-bit.yaml', 'pipeline:\n  inputs:\n    - name: tail', true],
    ['values.yaml', 'pipeline: x', false],
    ['app.service', '[Service]\nExecStart=/bin/a', false],
    ['telegraf.conf', '[[inputs.cpu]]\n  percpu = true', false],
    ['php.ini', '[input]\n  name x', false],
    ['td.conf', '<source>\n  @type tail\n</source>', false],
  ])('%s', (key, text, is) => expect(isFluentBitText(text, key)).toBe(is))
})

describe('configurations of containers', () => {
  const read = (files: Readonly<Record<string, string>>, mount = '/fluent-bit/etc', words: readonly string[] = []) => {
    const data = Object.entries(files).map(([key, text]) => `  ${key}: |\n${text.replaceAll(/^/gm, '    ')}`)
    const built = build({
      'a.yaml': `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: fb}
spec:
  selector: {matchLabels: {app: fb}}
  template:
    metadata: {labels: {app: fb}}
    spec:
      containers: [{name: fb, image: "fluent/fluent-bit:3.1", volumeMounts: [{name: c, mountPath: ${mount}}]}]
      volumes: [{name: c, configMap: {name: conf}}]
---
apiVersion: v1
kind: ConfigMap
metadata: {name: conf}
data:
${data.join('\n')}
`,
    })
    const runtime = { commandLine: () => ({ words: words.map(text => ({ text })) }) } as unknown as Runtime
    return createEmbedded(built.cluster, runtime).fluentBit(built.workload('DaemonSet/fb'))
  }
  const tell = ([config]: ReturnType<typeof read>) =>
    config && `${config.sections.map(({ kind, plugin }) => `${kind} ${plugin}`).join(', ')}${config.complete ? '' : ' (incomplete)'}`

  it('follows includes, in order', () => {
    const files = {
      'fluent-bit.conf': '[SERVICE]\n    Flush 1\n@INCLUDE input*.conf\n@INCLUDE out.conf\n[FILTER]\n    Name grep',
      'input-a.conf': '[INPUT]\n    Name tail',
      'out.conf': '[OUTPUT]\n    Name ${OUT}',
      'other.conf': '[INPUT]\n    Name cpu',
    }
    expect(tell(read(files))).toBe('service undefined, input tail, output undefined, filter grep')
    expect(tell(read({ ...files, 'out.conf': '@SET OUT=es\n[OUTPUT]\n    Name ${OUT}' }))).toBe(
      'service undefined, input tail, output es, filter grep',
    )
    expect(tell(read({ ...files, 'out.conf': '' }))).toMatch(/\(incomplete\)$/)
  })

  it('begins with the file of -c', () => {
    const files = { 'fluent-bit.conf': '[INPUT]\n    Name cpu', 'b.yaml': 'pipeline:\n  inputs:\n    - name: tail' }
    expect(tell(read(files))).toBe('input cpu')
    expect(tell(read(files, '/fluent-bit/etc', ['fluent-bit', '-c', '/fluent-bit/etc/b.yaml']))).toBe('input tail')
    expect(read(files, '/fluent-bit/etc', ['fluent-bit', '--config=/elsewhere'])).toEqual([])
    expect(read(files, '/conf')).toEqual([])
  })
})
