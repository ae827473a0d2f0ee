import { describe, expect, it } from 'vitest'
import type { Runtime } from '../../src/container/types.js'
import { createEmbedded } from '../../src/embedded/index.js'
import type { UwsgiConfig, UwsgiOption } from '../../src/embedded/types.js'
import { build } from '../cluster/manifests.js'

const runtime = {
  image: () => ({ commands: undefined }),
  commandLine: () => ({ words: [], known: false, overridesImage: false, wrappers: [], program: [], name: undefined }),
} as unknown as Runtime

/** A Deployment with one container, written as the fields of a container, and further documents. */
function configs(container: string, more = '', pod = ''): readonly UwsgiConfig[] {
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
        - {name: app, image: "r/app:1", ${container}}
${pod}
---
${more}`,
  })
  return createEmbedded(built.cluster, runtime).uwsgi(built.workload('Deployment/web'))
}

function one(container: string, more = '', pod = ''): UwsgiConfig {
  const found = configs(container, more, pod)
  expect(found).toHaveLength(1)
  return found[0]!
}

const say = (config: { options: readonly UwsgiOption[] }) =>
  config.options.map(({ name, value, unknown, conditional }) => `${name}=${unknown ? '?' : (value ?? '')}${conditional ? ' (if)' : ''}`)
const sockets = (config: UwsgiConfig) => config.sockets.map(({ protocol, bind, port }) => `${protocol} ${bind} ${port ?? ''}`.trim())
const text = (option: UwsgiOption) => String(option.at.cursor.raw).slice(option.at.from, option.at.to)

const ini = (body: string, key = 'uwsgi.ini', name = 'conf') =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata:\n  ${key}: |\n${body
    .split('\n')
    .map(line => `    ${line}`)
    .join('\n')}\n`
const mount = 'volumeMounts: [{name: c, mountPath: /etc/uwsgi}]'
const volume = '      volumes: [{name: c, configMap: {name: conf}}]'

describe('command lines', () => {
  it('reads options in both styles, flags, short options and files', () => {
    const config = one(
      'command: [uwsgi, --master, --http-socket, ":8080", --processes=4, -s, "/run/a.sock", -M, --http-keepalive, --module, "app:app"]',
    )
    expect(say(config)).toEqual([
      'master=',
      'http-socket=:8080',
      'processes=4',
      'socket=/run/a.sock',
      'master=',
      'http-keepalive=',
      'module=app:app',
    ])
    expect(config.complete).toBe(true)
    expect(config.commandSeen).toBe(true)
    expect(sockets(config)).toEqual(['http any 8080', 'uwsgi unix'])
    expect(config.options.map(text)).toEqual(['--master', ':8080', '--processes=4', '/run/a.sock', '-M', '--http-keepalive', 'app:app'])
    expect(config.master).toBe('on')
    expect(config.flag('die-on-term')).toBe('unset')
  })

  it.each([
    'command: [newrelic-admin, run-program, uwsgi, --http-socket, ":80"]',
    'command: [/usr/local/bin/uwsgi], args: [--http-socket, ":80"]',
    'args: [uwsgi, --http-socket, ":80"]',
    'args: [--http-socket, ":80"]',
    'command: [gosu, uwsgi, uwsgi, --http-socket=:80]',
    'command: [sh, -c, "python manage.py migrate && exec uwsgi --http-socket :80"]',
    'command: [/bin/bash, -ec], args: ["cd /app\\nuwsgi --http-socket \\":80\\" # comment\\n"]',
    'command: [sh, -c, "uwsgi --http-socket :${PORT:-80}"]',
    'command: [sh, -c, "A=1 uwsgi --http-socket 0.0.0.0:$PORT"], env: [{name: PORT, value: "80"}]',
    'command: [uwsgi, --http-socket, ":$(PORT)"], env: [{name: PORT, value: "80"}]',
    'env: [{name: UWSGI_HTTP_SOCKET, value: ":80"}]',
    'command: [uwsgi], env: [{name: UWSGI_HTTP_SOCKET, value: ":80"}]',
    'command: [uwsgi, --socket, ":80", --protocol=http]',
    'command: [uwsgi, --protocol, http, -s, ":80"]',
    'command: [./start.sh], env: [{name: UWSGI_HTTP_SOCKET, value: ":80"}]',
  ])('finds the socket of %s', container => expect(sockets(one(container))).toEqual(['http any 80']))

  it.each([
    'command: [gunicorn, app]',
    'command: [celery, -A, uwsgi, worker], env: [{name: UWSGI_HTTP_SOCKET, value: ":80"}]',
    'command: [sh, -c, "pip install uwsgi && python app.py"]',
    'command: [nginx], env: [{name: UWSGI_HOST, value: "app"}]',
    'env: [{name: UWSGI_HOST, value: "app"}]',
    'args: [--http, ":80"]',
    'command: [sh, -c, "echo uwsgi --http-socket :80"]',
  ])('sees no uWSGI in %s', container => expect(configs(container)).toEqual([]))

  it('knows what it does not know', () => {
    expect(one('command: [uwsgi, --http-socket, ":$(PORT)"]').sockets[0]).toMatchObject({ bind: 'unknown', port: undefined })
    expect(one('command: [uwsgi, --ini, /app/uwsgi.ini]').complete).toBe(false)
    expect(one('command: [uwsgi, /app/uwsgi.ini]').complete).toBe(false)
    expect(one('command: [uwsgi, --emperor, /etc/vassals]').complete).toBe(false)
    expect(one('command: [sh, -c, "uwsgi --ini a.ini & uwsgi --http-socket :80"]').complete).toBe(false)
    expect(
      one('command: [uwsgi, --http, ":80"], env: [{name: UWSGI_DIE_ON_TERM, valueFrom: {fieldRef: {fieldPath: x}}}]').flag('die-on-term'),
    ).toBe('unknown')
  })

  it('reads variables of ConfigMaps', () => {
    const more = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: env}\ndata: {UWSGI_HTTP: ":9000", UWSGI_DIE_ON_TERM: "true"}\n'
    const config = one('command: [uwsgi], envFrom: [{configMapRef: {name: env}}]', more)
    expect(sockets(config)).toEqual(['router any 9000'])
    expect(config.flag('die-on-term')).toBe('on')
    const referred = one('command: [uwsgi], env: [{name: UWSGI_HTTP, valueFrom: {configMapKeyRef: {name: env, key: UWSGI_HTTP}}}]', more)
    expect(sockets(referred)).toEqual(['router any 9000'])
  })
})

describe('addresses', () => {
  it.each([
    [':8080', 'http any 8080'],
    ['0.0.0.0:8080', 'http any 8080'],
    ['[::]:8080', 'http any 8080'],
    ['127.0.0.1:8080', 'http loopback 8080'],
    ['localhost:8080', 'http loopback 8080'],
    ['[::1]:8080', 'http loopback 8080'],
    ['/run/app.sock', 'http unix'],
    ['@abstract', 'http unix'],
    ['8080', 'http unix'],
    ['=0', 'http unknown'],
    ['fd://3', 'http unknown'],
  ])('%s', (value, expected) => expect(sockets(one(`command: [uwsgi, --http-socket, "${value}"]`))).toEqual([expected]))

  it('reads the address in front of a certificate', () => {
    expect(sockets(one('command: [uwsgi, --https, "0.0.0.0:8443,a.crt,a.key"]'))).toEqual(['router any 8443'])
    expect(sockets(one('command: [uwsgi, --http11-socket, ":80"]'))).toEqual(['http11 any 80'])
  })
})

describe('configuration files', () => {
  const body =
    '[other]\nhttp-socket = :1\n[uwsgi]\n; http-socket = :2\n# http-socket = :3\nport = 8080\nhttp-socket = :%(port)\nhttp-socket=127.0.0.1:9\nmaster = true\nif-env = DEBUG\npy-autoreload = 1\nendif =\nvacuum\nlogto = /tmp/%n.log'

  it('reads the section, comments, repetition, placeholders and conditions of an ini file', () => {
    const config = one(`command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini], ${mount}`, ini(body), volume)
    expect(config.complete).toBe(true)
    expect(say(config)).toEqual(
      [
        'ini=/etc/uwsgi/uwsgi.ini',
        'port=8080',
        'http-socket=:8080',
        'http-socket=127.0.0.1:9',
        'master=true',
        'py-autoreload=1 (if)',
        'vacuum=',
        'logto=/tmp/uwsgi.log',
      ].sort((a, b) => (a.startsWith('ini=') ? 1 : 0) - (b.startsWith('ini=') ? 1 : 0)),
    )
    expect(text(config.all('http-socket')[0]!)).toBe('http-socket = :%(port)')
    expect(sockets(config)).toEqual(['http any 8080', 'http loopback 9'])
  })

  it.each([
    ['a path', 'command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]', true],
    ['a positional path', 'command: [uwsgi, /etc/uwsgi/uwsgi.ini]', true],
    ['a relative path', 'command: [uwsgi, --ini, uwsgi.ini]', true],
    ['a working directory', 'command: [uwsgi, --ini=uwsgi.ini], workingDir: /etc/uwsgi/', true],
    ['a section', 'command: [uwsgi, --ini, "/etc/uwsgi/uwsgi.ini:uwsgi"]', true],
    ['a variable', 'command: [uwsgi], env: [{name: UWSGI_INI, value: /etc/uwsgi/uwsgi.ini}]', true],
    ['the mount alone', 'ports: [{containerPort: 1}]', false],
    ['the mount and a start script', 'command: [/start.sh]', false],
  ])('finds a file by %s', (_, container, commandSeen) => {
    const config = one(`${container}, ${mount}`, ini(body), volume)
    expect(sockets(config)).toContain('http any 8080')
    expect(config.commandSeen).toBe(commandSeen)
    expect(config.complete).toBe(true)
  })

  it('does not read a file that the command does not name', () => {
    expect(sockets(one(`command: [uwsgi, --http, ":1"], ${mount}`, ini(body), volume))).toEqual(['router any 1'])
    expect(one(`command: [uwsgi, --ini, /elsewhere/uwsgi.ini], ${mount}`, ini(body), volume).complete).toBe(false)
  })

  it('follows includes once, and says when one is missing', () => {
    const config = one(
      `command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini], ${mount}`,
      ini('[uwsgi]\nini = %d%s\nini = :more\n[more]\nhttp = :7'),
      volume,
    )
    expect(sockets(config)).toEqual(['router any 7'])
    expect(config.complete).toBe(true)
    expect(one(`command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini], ${mount}`, ini('[uwsgi]\ninherit = /base.ini'), volume).complete).toBe(false)
  })

  it('reads YAML, JSON and XML', () => {
    const files = {
      'a.yaml':
        'uwsgi:\n  # http-socket: :1\n  http-socket: :8080 # here\n  master: true\n  add-header:\n    - "A: 1"\n    - "B: 2"\nother:\n  http: :1',
      'a.json': '{"uwsgi": {"http-socket": ":8080", "master": true, "add-header": ["A: 1", "B: 2"]}, "x": {"http": ":1"}}',
      'a.xml':
        '<uwsgi>\n<!-- <http-socket>:1</http-socket> -->\n<http-socket>:8080</http-socket><master/>\n<add-header>A: 1</add-header><add-header>B: 2</add-header></uwsgi>',
    }
    for (const [key, content] of Object.entries(files)) {
      const config = one(`command: [uwsgi, /etc/uwsgi/${key}], ${mount}`, ini(content, key), volume)
      expect(
        say(config).map(option => option.replace('true', '')),
        key,
      ).toEqual(['http-socket=:8080', 'master=', 'add-header=A: 1', 'add-header=B: 2'])
      expect(text(config.last('http-socket')!), key).toContain(':8080')
      const { cursor, from, to } = config.last('http-socket')!.nameAt
      expect(String(cursor.raw).slice(from, to), key).toContain('http-socket')
    }
  })

  it('gives a file to the one container that can be uWSGI', () => {
    const both = `        - {name: nginx, image: "nginx:1.27", volumeMounts: [{name: c, mountPath: /etc/uwsgi}]}\n${volume}`
    const found = configs(mount, ini(body), both)
    expect(found.map(config => config.container.label)).toEqual(['app'])
    const two = `        - {name: other, image: "r/other:1", volumeMounts: [{name: c, mountPath: /etc/uwsgi}]}\n${volume}`
    expect(configs(mount, ini(body), two)).toEqual([])
    const started = two.replace('name: other', 'name: other, command: [uwsgi, --ini, /etc/uwsgi/uwsgi.ini]')
    expect(configs(mount, ini(body), started).map(config => config.container.label)).toEqual(['other'])
  })

  it('reads a ConfigMap by itself', () => {
    const built = build({
      'a.yaml': `${ini('[uwsgi]\nhttp-socket = :8080\nsocket = :$(P)')}---\n${ini('server {}', 'nginx.conf', 'other')}`,
    })
    const embedded = createEmbedded(built.cluster, runtime)
    const [file] = embedded.uwsgiFiles(built.resource('ConfigMap/conf'))
    expect(file?.used).toBe(false)
    expect(file?.complete).toBe(false)
    expect(file?.sockets.map(({ protocol, port }) => [protocol, port])).toEqual([
      ['http', 8080],
      ['uwsgi', undefined],
    ])
    expect(embedded.uwsgiFiles(built.resource('ConfigMap/other'))).toEqual([])
  })
})

describe('the master process', () => {
  it.each([
    ['--master', 'on'],
    ['-M', 'on'],
    ['--cheaper=1', 'on'],
    ['--stats=:1', 'on'],
    ['--processes=4', 'off'],
    ['--master=false', 'off'],
    ['--ini=/x.ini', 'unknown'],
  ])('%s: %s', (argument, expected) => expect(one(`command: [uwsgi, "${argument}"]`).master).toBe(expected))
})

describe('hostile texts', () => {
  it('takes time in proportion to the length', () => {
    for (const piece of [
      '[uwsgi]\n',
      'a=b\n',
      '%(a)',
      '<uwsgi>',
      '<!--',
      '<a>',
      '"uwsgi":{',
      '"a":[',
      '\\',
      '  - x\n',
      '${',
      '$(',
      'uwsgi ',
      'ini = uwsgi.ini\n',
    ]) {
      for (const head of ['[uwsgi]\n', 'uwsgi:\n', '{"uwsgi": {', '<uwsgi>']) {
        const long = `${head}${piece.repeat(100_000 / piece.length)}`
        const data = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'conf' }, data: { 'uwsgi.ini': long } }
        const pod = {
          apiVersion: 'v1',
          kind: 'Pod',
          metadata: { name: 'p' },
          spec: {
            containers: [
              { name: 'a', command: ['sh', '-c', `uwsgi --ini uwsgi.ini ${long}`], volumeMounts: [{ name: 'c', mountPath: '/' }] },
            ],
            volumes: [{ name: 'c', configMap: { name: 'conf' } }],
          },
        }
        const built = build({ 'a.yaml': [data, pod] })
        createEmbedded(built.cluster, runtime).uwsgi(built.workload('Pod/p'))
      }
    }
  })

  it('survives wrong types', () => {
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'p' },
      spec: {
        containers: [
          {
            name: 5,
            image: {},
            command: 'uwsgi',
            args: [5, null, {}],
            env: [{ name: 'UWSGI_HTTP', value: 80 }, 7, { name: {} }],
            envFrom: {},
          },
        ],
      },
    }
    const built = build({ 'a.yaml': [pod] })
    expect(() => createEmbedded(built.cluster, runtime).uwsgi(built.workload('Pod/p'))).not.toThrow()
  })
})
