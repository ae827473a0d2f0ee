import { describe, expect, it } from 'vitest'
import { quitOf, stopCommandOf } from '../../src/rule/quit-commands.js'
import { lab } from '../container/containers.js'

const hook = (script: string) => {
  const { container, runtime } = lab({ lifecycle: { preStop: { exec: { command: ['sh', '-c', script] } } } })
  const commands = runtime.preStopCommands(container)
  if (!commands) throw new Error('no hook')
  return commands
}

describe('commands that tell a server to quit', () => {
  it.each([
    ['nginx -s quit', 'SIGQUIT', false, false],
    ['/usr/sbin/nginx -c /etc/nginx/nginx.conf -s quit', 'SIGQUIT', false, false],
    ['sleep 5; nginx -s quit', 'SIGQUIT', true, false],
    ['nginx -s quit; sleep 20', 'SIGQUIT', false, true],
    ['sleep 5; nginx -s quit; while pgrep nginx; do sleep 1; done', 'SIGQUIT', true, true],
    ['echo bye; nginx -s quit || true', 'SIGQUIT', false, false],
    ['apachectl -k graceful-stop', 'SIGWINCH', false, false],
    ['kill -QUIT 1', 'SIGQUIT', false, false],
    ['kill -s SIGQUIT 1', 'SIGQUIT', false, false],
    ['kill -3 1', 'SIGQUIT', false, false],
    ['pkill -WINCH httpd', 'SIGWINCH', false, false],
    ['killall -s USR1 haproxy', 'SIGUSR1', false, false],
    ['/app/drain; exec kill -QUIT 1', 'SIGQUIT', true, false],
  ])('%s', (script, signal, delayed, waits) => {
    expect(quitOf(hook(script))).toMatchObject({ signal, delayed, waits })
  })
  it.each(['nginx -s stop', 'nginx -s reload', 'kill -TERM 1', 'kill -QUIT 7', 'killall nginx', 'pkill -QUIT', 'sleep 10', './drain'])(
    'none: %s',
    script => {
      expect(quitOf(hook(script))).toBeUndefined()
    },
  )
  it.each([
    ['kill 1', false],
    ['nginx -s stop', false],
    ['sleep 10; killall envoy', true],
    ['wget -qO- --post-data= http://localhost:9091/quitquitquit', false],
    ['pilot-agent request POST quitquitquit', false],
  ])('ends the process: %s', (script, delayed) => {
    expect(stopCommandOf(hook(script))).toMatchObject({ delayed })
  })
  it.each(['kill -HUP 1', 'kill -0 1', 'pkill -HUP nginx', 'pilot-agent request POST drain', 'curl localhost/health', 'sleep 5'])(
    'leaves it running: %s',
    script => {
      expect(stopCommandOf(hook(script))).toBeUndefined()
    },
  )
})
