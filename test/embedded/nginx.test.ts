import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Runtime } from '../../src/container/types.js'
import { createEmbedded } from '../../src/embedded/index.js'
import { parseNginx } from '../../src/embedded/nginx-syntax.js'
import { isNginxText, nginxInForce } from '../../src/embedded/nginx-tree.js'
import type { NginxConfig, NginxDirective } from '../../src/embedded/nginx-types.js'
import { build } from '../cluster/manifests.js'

type Statement = ReturnType<typeof parseNginx>['statements'][number]
const say = ({ name, words, block }: Statement): string =>
  [name.text, ...words.map(word => (word.unknown ? '?' : word.text))].join('|') + (block ? `{${block.map(say).join(';')}}` : '')
const read = (text: string) => {
  const { statements, complete } = parseNginx(text)
  return `${statements.map(say).join(';')}${complete ? '' : ' (incomplete)'}`
}

describe('syntax', () => {
  it.each([
    ['worker_processes auto;', 'worker_processes|auto'],
    ['events {} http { server { listen 80; } }', 'events{};http{server{listen|80}}'],
    ['# a; b {\nlisten 80; # c }\n', 'listen|80'],
    ['proxy_pass http://a#b;', 'proxy_pass|http://a#b'],
    [`add_header X "a; b { \\"c\\" }" always;`, 'add_header|X|a; b { "c" }|always'],
    [`log_format main '$remote_addr - "$request"';`, 'log_format|main|$remote_addr - "$request"'],
    ['location ~ \\.php$ { return 404; }', 'location|~|\\.php${return|404}'],
    ['location ~ "^/(\\d{1,3})$" {}', 'location|~|^/(\\d{1,3})${}'],
    ['set $a http://${host}:80;', 'set|$a|http://${host}:80'],
    ['proxy_pass http://${BACKEND_HOST}:80;', 'proxy_pass|?'],
    ['listen $PORT; server_name $host;', 'listen|?;server_name|$host'],
    ['proxy_pass http://{{ .Values.host }}:80;', 'proxy_pass|?'],
    ['{{- if .Values.tls }}\nlisten 443;\n{{- end }}', 'listen|443 (incomplete)'],
    ['listen 80 }', ' (incomplete)'],
    ['server { listen 80;', 'server{listen|80} (incomplete)'],
    ['a "b', ' (incomplete)'],
    ['content_by_lua_block { local t = { a = "}" } -- }\n ngx.say([[}]]) }\nreturn 1;', 'content_by_lua_block{};return|1'],
    ['', ''],
  ])('%j', (text, said) => expect(read(text)).toBe(said))

  it('gives the place of every word', () => {
    const text = 'server {\n  proxy_pass "http://web" ;\n}'
    const [pass] = parseNginx(text).statements[0]?.block ?? []
    expect(text.slice(pass?.name.from, pass?.to)).toBe('proxy_pass "http://web"')
    expect(text.slice(pass?.words[0]?.from, pass?.words[0]?.to)).toBe('"http://web"')
  })

  it('reads any text without throwing, and words stand where they say', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      ';',
      '"',
      "'",
      '\\',
      '#',
      '\n',
      ' ',
      '${',
      '{{',
      '}}',
      '{%',
      '<%',
      'a',
      '$b',
      'x_by_lua_block',
      '[[',
      '--',
      '\u{1f600}',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join('')),
        ),
        text => {
          let last = 0
          const check = (statement: Statement): void => {
            for (const { from, to } of [statement.name, ...statement.words]) {
              expect(from).toBeGreaterThanOrEqual(last)
              expect(to).toBeGreaterThanOrEqual(from)
              expect(to).toBeLessThanOrEqual(text.length)
              last = to
            }
            statement.block?.forEach(check)
          }
          parseNginx(text).statements.forEach(check)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is linear for openings without end', () => {
    for (const unit of ['{{', '{', 'a "', '{%', 'x_by_lua_block{[[', '}'] as const) {
      parseNginx(unit.repeat(100_000))
    }
  })
})

describe('which texts are nginx', () => {
  it.each([
    ['nginx.conf', 'worker_processes 1;\n', true],
    ['default', 'server { listen 8080; }', true],
    ['upstream.conf', 'upstream web {\n  server web:80;\n}', true],
    ['vault.hcl', 'listener "tcp" { address = "0.0.0.0:8200"; }', false],
    ['config', 'server {\n  enabled = true;\n}', false],
    ['values.yaml', 'x: |\n  listen 80;\n', false],
    ['readme', 'Put proxy_pass into your file; it is nice.', false],
    ['haproxy.cfg', 'frontend x\n  bind *:80', false],
  ])('%s', (key, text, is) => expect(isNginxText(text, key)).toBe(is))
})

const runtime = { commandLine: () => ({ words: [] }) } as unknown as Runtime
const indent = (text: string) => text.replaceAll(/^/gm, '    ')

function configs(mounts: string, files: Readonly<Record<string, string>>, kind = 'ConfigMap'): readonly NginxConfig[] {
  const data = Object.entries(files).map(([key, text]) => `  ${key}: |\n${indent(text)}`)
  const built = build({
    'a.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - {name: nginx, image: "nginx:1.27", volumeMounts: [${mounts}]}
      volumes: [{name: c, ${kind === 'Secret' ? 'secret: {secretName: conf}' : 'configMap: {name: conf}'}}]
---
apiVersion: v1
kind: ${kind}
metadata: {name: conf}
${kind === 'Secret' ? 'stringData' : 'data'}:
${data.join('\n')}
`,
  })
  return createEmbedded(built.cluster, runtime).nginx(built.workload('Deployment/web'))
}

const tree = (directives: readonly NginxDirective[]): string =>
  directives
    .map(({ name, words, block }) => [name, ...words.map(word => word.text ?? '?')].join(' ') + (block ? ` {${tree(block)}}` : ''))
    .join('; ')

describe('configurations of containers', () => {
  const main = 'events {}\nhttp {\n  keepalive_timeout 30;\n  include mime.types;\n  include conf.d/*.conf;\n}'

  it('puts included files in place', () => {
    const [config] = configs(
      '{name: c, mountPath: /etc/nginx/nginx.conf, subPath: nginx.conf}, {name: c, mountPath: /etc/nginx/conf.d/web.conf, subPath: web.conf}',
      {
        'nginx.conf': main,
        'web.conf': 'server {\n  listen 80;\n}',
      },
    )
    expect(tree(config?.directives ?? [])).toBe(
      'events {}; http {keepalive_timeout 30; include mime.types; include conf.d/*.conf; server {listen 80}}',
    )
    expect(config).toMatchObject({ complete: true, mainSeen: true })
    const [listen] = config?.all('listen') ?? []
    expect(listen?.parent?.parent?.name).toBe('http')
    expect(nginxInForce(listen!, 'keepalive_timeout', config!).map(({ words }) => words[0]?.text)).toEqual(['30'])
    expect(String(listen?.at.cursor.raw).slice(listen?.at.from, listen?.at.to)).toBe('listen 80')
  })

  it('takes files of conf.d without nginx.conf, also of Secrets', () => {
    const [config] = configs('{name: c, mountPath: /etc/nginx/conf.d}', { 'web.conf': 'server {\n  listen 80;\n}' }, 'Secret')
    expect(tree(config?.directives ?? [])).toBe('server {listen 80}')
    expect(config).toMatchObject({ complete: true, mainSeen: false })
  })

  it('is incomplete where an included file is not seen, and ends where files include each other', () => {
    const [lost] = configs('{name: c, mountPath: /etc/nginx/conf.d}', {
      'web.conf': 'include /opt/secret.conf;\nserver {\n  listen 80;\n}',
    })
    expect(lost).toMatchObject({ complete: false })
    const [loop] = configs('{name: c, mountPath: /etc/nginx/conf.d}', {
      'a.conf': 'include conf.d/b.conf;\ninclude b.conf;\nupstream x { }',
      'b.conf': 'include a.conf;\nupstream y { }',
    })
    expect(loop?.complete).toBe(false)
    expect(loop?.all('upstream').length).toBeLessThan(10)
  })

  it('has none for containers into which nothing of nginx is mounted', () => {
    expect(configs('', { 'web.conf': 'server {\n  listen 80;\n}' })).toEqual([])
  })
})
