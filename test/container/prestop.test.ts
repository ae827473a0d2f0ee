import { describe, expect, it } from 'vitest'
import { lab } from './containers.js'

const hook = (preStop: unknown) => {
  const { container, runtime } = lab({ lifecycle: preStop === undefined ? undefined : { preStop } })
  const { at: _at, ...rest } = runtime.preStop(container) as { at?: unknown; kind: string }
  return rest
}
const command = (...words: unknown[]) => hook({ exec: { command: words } })
const script = (text: string) => command('sh', '-c', text)

describe('preStop hooks', () => {
  it('none, and the native sleep', () => {
    expect(hook(undefined)).toEqual({ kind: 'none' })
    expect(hook(null)).toEqual({ kind: 'none' })
    expect(hook({ sleep: { seconds: 10 } })).toEqual({ kind: 'sleep', seconds: 10, total: 10, native: true, only: true })
    expect(hook({ sleep: { seconds: 0 } })).toMatchObject({ kind: 'sleep', seconds: 0 })
    expect(hook({ sleep: { seconds: '${N}' } })).toMatchObject({ kind: 'unknown' })
  })
  it.each([
    [['sleep', '10'], 10],
    [['/bin/sleep', '1.5m'], 90],
    [['sleep', '1h'], 3600],
    [['sleep', '.5', '2s'], 2.5],
    [['sh', '-c', 'sleep 5'], 5],
    [['/bin/bash', '-ec', 'exec sleep 5;'], 5],
    [['env', 'A=1', 'sleep', '5'], 5],
    [['sh', '-c', '  sleep "5"  # drain\n'], 5],
    [['sh', '-c', 'sleep 5 >/dev/null 2>&1'], 5],
    [['/busybox/sh', '-c', 'sleep 5 && sleep 3'], 8],
  ])('%j sleeps and does nothing else', (words, seconds) => {
    expect(command(...words)).toEqual({ kind: 'sleep', seconds, total: seconds, native: false, only: true })
  })
  it.each([
    ['sleep 5 && nginx -s quit', 5, 5],
    ['sleep 10; kill -QUIT 1; sleep 5', 10, 15],
    ['echo "bye"; sleep 7; kill 1', 7, 7],
    ['sleep 10; nginx -s quit; while pgrep -x nginx; do sleep 1; done', 10, 10],
    ['touch /tmp/drain\nsleep 20\n', 20, 20],
    ['rm x || sleep 5; sleep 2', 2, 2],
    ['sleep 3; [ -f x ] && exit 0; curl -X POST localhost/quit | cat', 3, 3],
  ])('%s: a fixed delay and more', (text, seconds, total) => {
    expect(script(text)).toEqual({ kind: 'sleep', seconds, total, native: false, only: false })
  })
  it.each([
    'while true; do sleep 1; done',
    'sleep $DELAY',
    'sleep $(cat /delay)',
    'sleep 5 &',
    'if true; then sleep 5; fi',
    '(sleep 5)',
    'sleep infinity',
    'sleep 5 | cat',
    'nginx -s quit',
    '"sleep 5',
    '',
  ])('%j: unknown', text => {
    expect(script(text)).toMatchObject({ kind: 'unknown' })
  })
  it('says what an unknown hook takes at least', () => {
    expect(script('nginx -s quit; sleep 20')).toEqual({ kind: 'unknown', atLeast: 20 })
  })
  it.each([[['/wait-shutdown']], [['pilot-agent', 'wait']], [['sh', '-c', '/wait-shutdown']], [['contour', 'envoy', 'shutdown']]])(
    '%j drains',
    words => {
      expect(command(...words)).toEqual({ kind: 'graceful-helper' })
    },
  )
  it.each([
    [{ httpGet: { port: 80 } }],
    [{ exec: { command: ['sleep 10'] } }],
    [{ exec: { command: 'sleep 10' } }],
    [{ exec: { command: ['sleep', 5] } }],
    [{ exec: { command: ['sleep', 'x'] } }],
    [{ exec: { command: ['sh', '/stop.sh'] } }],
    [{ exec: { command: ['timeout', '5', 'sleep', '20'] } }],
    [{ exec: null }],
    ['sleep 5'],
    [{ tcpSocket: {} }],
  ])('%j: unknown', given => {
    expect(hook(given)).toMatchObject({ kind: 'unknown' })
  })
})

describe('commands of a preStop hook', () => {
  const commands = (...words: unknown[]) => {
    const { container, runtime } = lab({ lifecycle: { preStop: { exec: { command: words } } } })
    const found = runtime.preStopCommands(container)
    return found && { commands: found.commands.map(command => command.words), complete: found.complete, script: found.script?.value }
  }
  it.each([
    [['nginx', '-s', 'quit'], [['nginx', '-s', 'quit']], true, undefined],
    [['env', 'A=1', 'nginx', '-s', 'quit'], [['nginx', '-s', 'quit']], true, undefined],
    [
      ['sh', '-c', 'sleep 5; kill $PID'],
      [
        ['sleep', '5'],
        ['kill', undefined],
      ],
      true,
      'sleep 5; kill $PID',
    ],
    [['sh', '-c', 'a; while b; do c; done'], [['a']], false, 'a; while b; do c; done'],
    [['sh', '/stop.sh'], [['sh', '/stop.sh']], false, undefined],
    [['$(STOP)'], [[undefined]], false, undefined],
  ])('%j', (words, expected, complete, script) => {
    expect(commands(...words)).toEqual({ commands: expected, complete, script })
  })
  it('none without exec', () => {
    expect(commands()).toBeUndefined()
    expect(lab({ lifecycle: { preStop: { sleep: { seconds: 5 } } } }).runtime.preStopCommands(lab({}).container)).toBeUndefined()
    expect(lab({ lifecycle: [] }).runtime.preStopCommands(lab({ lifecycle: [] }).container)).toBeUndefined()
  })
})
