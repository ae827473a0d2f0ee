import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRuntime } from '../../src/container/runtime.js'
import { createEmbedded } from '../../src/embedded/index.js'
import { createMountedFiles } from '../../src/embedded/mounted-files.js'
import { readPythonSettings } from '../../src/embedded/python-settings.js'
import type { PythonServer, Setting } from '../../src/embedded/types.js'
import { build } from '../cluster/manifests.js'

/** A Deployment with one container, written as the fields of a container, and further documents. */
function servers(container: string, more = '', pod = ''): readonly PythonServer[] {
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
  const runtime = createRuntime(() => ({ images: [] }), createMountedFiles(built.cluster))
  return createEmbedded(built.cluster, runtime).pythonServers(built.workload('Deployment/web'))
}

function one(container: string, more = '', pod = ''): PythonServer {
  const found = servers(container, more, pod)
  expect(found).toHaveLength(1)
  return found[0]!
}

const say = ({ state, value }: Setting<unknown>) => (state === 'unknown' ? '?' : `${value}${state === 'default' ? ' (default)' : ''}`)
const written = ({ at }: Setting<unknown>) => at && String(at.cursor.raw).slice(at.from, at.to)
const python = (body: string, key = 'gunicorn.conf.py') =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: conf}\ndata:\n  ${key}: |\n${body.replace(/^/gm, '    ')}\n`
const mount = 'volumeMounts: [{name: c, mountPath: /app}]'
const volume = '      volumes: [{name: c, configMap: {name: conf}}]'

describe('gunicorn', () => {
  it('reads options in every style, with their places', () => {
    const server = one(
      'command: [gunicorn, -w4, --threads, "2", --timeout=90, -b, ":80", --bind=unix:/s, --graceful-timeout, "20", "app:app"]',
    )
    expect(server.server).toBe('gunicorn')
    expect(server.commandSeen).toBe(true)
    expect([server.workers, server.threads, server.timeout, server.gracefulTimeout].map(say)).toEqual(['4', '2', '90', '20'])
    expect([server.workers, server.threads, server.timeout, server.gracefulTimeout].map(written)).toEqual([
      '-w4',
      '2',
      '--timeout=90',
      '20',
    ])
    expect(server.bind.value).toEqual([':80', 'unix:/s'])
    expect(say(server.workerClass)).toBe('gthread (default)')
  })

  it('has the documented defaults where all is seen', () => {
    const server = one('command: [gunicorn, "app:app"]')
    const all = [server.workers, server.threads, server.workerClass, server.timeout, server.gracefulTimeout, server.keepAlive]
    expect([...all, server.maxRequests, server.bind, server.backlog].map(say)).toEqual(
      ['1', '1', 'sync', '30', '30', '2', '0', '127.0.0.1:8000', '2048'].map(value => `${value} (default)`),
    )
  })

  it.each([
    'command: [python3, -m, gunicorn, --workers, "3", "app:app"]',
    'command: [newrelic-admin, run-program, gunicorn, -w, "3", "app:app"]',
    'command: [sh, -c, "python manage.py migrate && exec gunicorn -w 3 app:app"]',
    'command: [sh, -c, "exec gunicorn --workers ${WORKERS:-3} app:app"]',
    'command: [sh, -c, "exec gunicorn $OPTS app:app"], env: [{name: OPTS, value: "--log-level debug -w 3"}]',
    'command: [gunicorn, "--workers=$(N)", "app:app"], env: [{name: N, value: "3"}]',
    'command: [gunicorn, "app:app"], env: [{name: WEB_CONCURRENCY, value: "3"}]',
    'env: [{name: GUNICORN_CMD_ARGS, value: "--bind=:80 --workers=3"}]',
    'args: [--workers, "3", --worker-class, gthread, "app:app"]',
    'command: [gunicorn, -w, "3", "app:app"], env: [{name: WEB_CONCURRENCY, value: "9"}, {name: GUNICORN_CMD_ARGS, value: "-w 8"}]',
  ])('%s', container => {
    expect(say(one(container).workers)).toBe('3')
  })

  it('does not know what a placeholder, an unseen file or the image decides', () => {
    expect(say(one('command: [gunicorn, -w, "${WORKERS}", "app:app"]').workers)).toBe('?')
    expect(say(one('command: [gunicorn, "--workers=$(N)", "app:app"]').workers)).toBe('?')
    expect(say(one('command: [gunicorn, -c, /etc/gunicorn.py, "app:app"]').workers)).toBe('?')
    expect(say(one('command: [gunicorn, -c, /etc/gunicorn.py, -t, "9", "app:app"]').timeout)).toBe('9')
    const image = one('env: [{name: GUNICORN_CMD_ARGS, value: "-w 2"}]')
    expect([image.commandSeen, say(image.workers), say(image.timeout)]).toEqual([false, '2', '?'])
    expect(say(one('command: [sh, -c, "if $DEV; then gunicorn -w 1 a; else gunicorn -w 4 a; fi"]').workers)).toBe('?')
  })

  it('reads a configuration file, by its path, beside the working directory, or through an image that starts it', () => {
    const text = python('import multiprocessing\nworkers = 5\ntimeout = 2 * 60\nbind = ["0.0.0.0:80"]\n')
    for (const container of [
      `command: [gunicorn, --config, /app/gunicorn.conf.py, "app:app"], ${mount}`,
      `command: [gunicorn, --config=file:/app/gunicorn.conf.py, "app:app"], ${mount}`,
      `command: [gunicorn, -c, gunicorn.conf.py, "app:app"], workingDir: /app, ${mount}`,
      `command: [gunicorn, "app:app"], workingDir: /app/, ${mount}`,
      mount,
    ]) {
      const server = one(container, text, volume)
      expect([server.workers, server.timeout, server.bind].map(say)).toEqual(['5', '120', '0.0.0.0:80'])
      expect(written(server.timeout)).toBe('timeout = 2 * 60')
    }
    const stronger = one(`command: [gunicorn, -c, /app/gunicorn.conf.py, -w, "2", "app:app"], ${mount}`, text, volume)
    expect(say(stronger.workers)).toBe('2')
  })

  it('runs a start script of a ConfigMap', () => {
    const server = one(
      `command: [/app/start.sh], ${mount}`,
      python('export WORKERS=6\nexec gunicorn -w $WORKERS app:app', 'start.sh'),
      volume,
    )
    expect(say(server.workers)).toBe('6')
    expect(written(server.workers)).toBe('6')
  })

  it('is not found where it only is mentioned', () => {
    expect(servers('command: [pip, install, gunicorn]')).toEqual([])
    expect(servers('command: [celery, -A, app, worker], env: [{name: GUNICORN_CMD_ARGS, value: "-w 2"}]')).toEqual([])
    expect(servers('command: [sh, -c, "pkill gunicorn; sleep 1"]')).toEqual([])
  })
})

describe('uvicorn', () => {
  it('reads options and variables', () => {
    const server = one(
      'command: [uvicorn, "main:app", --host, 0.0.0.0, --port=80, --workers, "2"], env: [{name: UVICORN_TIMEOUT_KEEP_ALIVE, value: "65"}, {name: WEB_CONCURRENCY, value: "9"}]',
    )
    expect(server.server).toBe('uvicorn')
    expect([server.workers, server.keepAlive, server.bind, server.gracefulTimeout].map(say)).toEqual([
      '2',
      '65',
      '0.0.0.0:80',
      'Infinity (default)',
    ])
    expect(say(one('command: [uvicorn, "main:app"], env: [{name: WEB_CONCURRENCY, value: "9"}]').workers)).toBe('9')
  })
})

describe('settings in Python', () => {
  const read = (text: string, variables: Record<string, string> = {}) =>
    Object.fromEntries([...readPythonSettings(text, name => variables[name]).settings].map(([name, { value }]) => [name, value]))

  it('reads literals, and nothing else', () => {
    expect(read('a = 1\nb = "x" # c\nc = [\'p\', "q"]\nd = None\ne: int = 4\nf = cpu() * 2\ng = 3 * 2\nh = True')).toEqual({
      a: 1,
      b: 'x',
      c: ['p', 'q'],
      d: null,
      e: 4,
      f: undefined,
      g: 6,
      h: true,
    })
    expect(read('a = int(os.environ.get("N", 1))\nb = os.getenv("M", "x")', { N: '7' })).toEqual({ a: 7, b: undefined })
  })

  it('knows functions, conditions and long strings', () => {
    expect(read('"""\na = 1\n"""\nb = 2\ndef f():\n  b = 3\n  c = 4\nif X:\n  d = 5\ne = 6\nif Y:\n  e = 7\n')).toEqual({
      b: 2,
      d: undefined,
      e: undefined,
    })
    expect(readPythonSettings('from base import *\na = 1', () => undefined).complete).toBe(false)
  })

  it('never throws', () => {
    const piece = fc.constantFrom(
      'a',
      ' = ',
      '"',
      "'",
      '"""',
      '[',
      ']',
      '\n',
      ' ',
      '#',
      '1',
      '*',
      'if x:',
      'def f():',
      'int(os.environ["A"])',
      '\\',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 60 }).map(list => list.join('')),
        ),
        text => {
          for (const { from, to, text: expression } of readPythonSettings(text, () => '1').settings.values()) {
            expect(text.slice(from, to).endsWith(expression)).toBe(true)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
