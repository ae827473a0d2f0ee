import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Runtime } from '../../src/container/types.js'
import { type CorefileStatement, parseCorefile } from '../../src/embedded/corefile-syntax.js'
import { createEmbedded } from '../../src/embedded/index.js'
import { build } from '../cluster/manifests.js'

const word = ({ text, unknown }: { readonly text: string; readonly unknown: boolean }) => (unknown ? '?' : text)
const say = ({ name, words, block }: CorefileStatement): string =>
  [name, ...words].map(word).join('|') + (block ? `{${block.map(say).join(';')}}` : '')
const read = (text: string) => {
  const { blocks, complete } = parseCorefile(text)
  const said = blocks.map(({ addresses, statements }) => `${addresses.map(word).join(',')}{${statements.map(say).join(';')}}`)
  return said.join(' ') + (complete ? '' : ' (incomplete)')
}

describe('syntax', () => {
  it.each([
    ['.:53 {\n  errors\n  cache 30\n}', '.:53{errors;cache|30}'],
    ['a.com:53 b.com,\nc.com {\n}', 'a.com:53,b.com,c.com{}'],
    ['. {\n  health {\n    lameduck 5s\n  }\n  ready\n}', '.{health{lameduck|5s};ready}'],
    ['. {\n  health { lameduck 5s }\n  ready\n}', '.{health{lameduck|5s};ready}'],
    ['. {\n  log # all {\n  # }\n}', '.{log}'],
    ['.{\n  log\n}', '.{{log} (incomplete)'],
    ['. {\n  rewrite name "a \\"b\\" \\c" d\n}', '.{rewrite|name|a "b" \\c|d}'],
    ['(base) {\n  errors\n}\n. {\n  import base\n}', '(base){errors} .{import|base}'],
    ['import conf/*\n', 'import,conf/*{}'],
    ['.:53\nerrors\nlog', '.:53{errors;log}'],
    ['{$ZONE} {\n  forward . {$UP}\n}', '?{forward|.|?}'],
    ['__PILLAR__DNS__DOMAIN__:53 {\n  bind __PILLAR__LOCAL__DNS__\n}', '?{bind|?}'],
    ['{{ .Values.zone }}:53 {\n  {{- if .Values.log }}\n  log\n  {{- end }}\n  cache {{ .Values.ttl }}\n}', '?{log;cache|?} (incomplete)'],
    ['. {\n  template IN A {\n    answer "{{ .Name }} 60 IN A 1.2.3.4"\n  }\n}', '.{template|IN|A{answer|?}}'],
    ['. {\n  errors', '.{errors} (incomplete)'],
    ['}', ' (incomplete)'],
    ['', ''],
  ])('%j', (text, said) => expect(read(text)).toBe(said))

  it('reads any text without throwing, and words stand where they say', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '"',
      '\\',
      '#',
      '\n',
      ' ',
      ',',
      '{{',
      '}}',
      '{$',
      '{%',
      'a',
      '.:53',
      'import',
      '(s)',
      '\u{1f600}',
      '\uFEFF',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join('')),
        ),
        text => {
          let last = 0
          const check = ({ from, to }: { readonly from: number; readonly to: number }) => {
            expect(from).toBeGreaterThanOrEqual(last)
            expect(to).toBeGreaterThanOrEqual(from)
            expect(to).toBeLessThanOrEqual(text.length)
            last = from
          }
          const each = (statement: CorefileStatement): void => {
            check(statement.name)
            for (const { to } of statement.words) expect(to).toBeLessThanOrEqual(text.length)
            statement.block?.forEach(each)
          }
          for (const { addresses, statements } of parseCorefile(text).blocks) {
            addresses.forEach(check)
            statements.forEach(each)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is linear for openings without end', () => {
    for (const unit of ['{{', '{ ', 'a "', '{$', 'a { } ', '} ', '{{ }}\n', '\n{{'] as const) {
      parseCorefile(unit.repeat(100_000))
    }
  })
})

describe('Corefiles of a cluster', () => {
  const manifest = (corefile: string) => `apiVersion: v1
kind: ConfigMap
metadata: {name: coredns, namespace: kube-system}
data:
  note: not one
  Corefile: |
${corefile.replaceAll(/^/gm, '    ')}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: coredns, namespace: kube-system}
spec:
  selector: {matchLabels: {k8s-app: kube-dns}}
  template:
    metadata: {labels: {k8s-app: kube-dns}}
    spec:
      containers: [{name: coredns, image: coredns, volumeMounts: [{name: c, mountPath: /etc/coredns}]}]
      volumes: [{name: c, configMap: {name: coredns}}]
`
  const corefile = (text: string) => {
    const built = build({ 'a.yaml': manifest(text) })
    const [file] = createEmbedded(built.cluster, {} as Runtime).corefilesOf(built.workload('Deployment/coredns'))
    return file!
  }

  it('knows servers, places and who reads it', () => {
    const file = corefile('.:53 {\n    health {\n        lameduck 5s\n    }\n}')
    expect(file).toMatchObject({ complete: true, readers: [{ container: { label: 'coredns' } }] })
    const [health] = file.servers[0]?.plugins ?? []
    const at = health?.block?.[0]?.at
    expect(String(at?.cursor.raw).slice(at?.from, at?.to)).toBe('lameduck 5s')
  })

  it('puts snippets in place, and says where a file is imported', () => {
    const file = corefile('(base) {\n    errors\n    ready\n}\n.:53 {\n    import base\n    cache\n}\nb:53 {\n    import /etc/x\n}')
    expect(file.servers.map(({ plugins, complete }) => [plugins.map(({ name }) => name).join(), complete])).toEqual([
      ['errors,ready,cache', true],
      ['', false],
    ])
    expect(file.complete).toBe(false)
  })

  it('ends where snippets bring each other in', () => {
    expect(corefile('(a) {\n    import b\n}\n(b) {\n    import a\n    log\n}\n. {\n    import b\n}').complete).toBe(false)
  })
})
