import { describe, expect, it } from 'vitest'
import { lab, labOf, verdictOn } from './containers.js'

const debian = 'node:20-bookworm'

describe('what the shell becomes', () => {
  it.each([
    ['exec npm start', 'npm start'],
    ['cp /a /b; exec $(which named) -g', '$(which named) -g'],
    ['[ -n "$X" ] && echo hi; exec "$@"', '"$@"'],
    ['exec > >(tee /log/x) 2>&1; exec ./srv', './srv'],
    ['envsubst < t | tee c.conf && exec ./srv -c c.conf', './srv -c c.conf'],
    ['helper & exec app', 'app'],
    ['until nc -z db 5432; do sleep 1; done; exec app', 'app'],
    ['while true; do if ready; then exec app; fi; sleep 1; done', 'app'],
    ['if [ -f x ]; then exec app a; else exec app b; fi', 'app a'],
    ['case "$1" in a) exec one;; *) exec two;; esac', 'one'],
    ['if ! check; then echo no >&2; exit 1; fi\nexec app\n', 'app'],
    ['trap "rm -f /tmp/l" EXIT; prep; trap - EXIT; exec ./a', './a'],
    ['main() { prepare; exec app --flag; }; main "$@"', 'app --flag'],
    ['exec gosu app server', 'gosu app server'],
    ['exec bash -c "exec server"', 'bash -c "exec server"'],
  ])('%s: the application takes its place', (script, command) => {
    expect(verdictOn(script)).toMatchObject({ outcome: 'exec', certain: true, command })
  })

  it.each([
    ['while true; do sleep 30; done', 'loop', undefined],
    ['while :; do nc -l -p 80; done', 'loop', 'nc -l -p 80'],
    ['while [ 1 ]; do work; sleep 5; done', 'loop', 'work'],
    ['while [[ 1 ]]; do work; done', 'loop', 'work'],
    ['until false; do work; done', 'loop', 'work'],
    ['for ((;;)); do work; done', 'loop', 'work'],
    ['while sleep 5; do work; done', 'loop', 'work'],
    ['until server; do echo "crashed" >&2; sleep 1; done', 'loop', 'server'],
    ['watch() { while true; do inotifywait x; done; }; write; if [ "$1" != y ]; then watch; fi', 'loop', 'inotifywait x'],
    ['server | tee /log', 'pipeline', 'server'],
    ['exec ./srv 2>&1 | tee /log', 'pipeline', './srv'],
    ['/entry.sh | while read l; do echo $l; done', 'pipeline', '/entry.sh'],
    ["tail -f /var/log/syslog | grep 'calico'", 'pipeline', 'tail -f /var/log/syslog'],
    ['echo x | server', 'pipeline', 'server'],
    ['server & wait', 'background', 'server'],
    ['exec server & wait $!', 'background', 'server'],
    ['server & tail -f /dev/null', 'background', 'server'],
    ['server & while true; do sleep 1; done', 'background', 'server'],
    ['server; echo stopped', 'foreground', 'server'],
    ['server || exit 1', 'foreground', 'server'],
    ['trap "rm -f /run/ready" EXIT; server', 'trap', 'server'],
    ['f() { server; }; f', 'compound', 'server'],
    ['! server', 'foreground', 'server'],
  ])('%s: the shell stays in every dialect (%s)', (script, cause, command) => {
    expect(verdictOn(script)).toMatchObject({ outcome: 'fork', certain: true, cause, command })
  })

  it.each([
    ['server', 'foreground'],
    ['server 2>&1', 'redirection'],
    ['migrate && server', 'foreground'],
    ['if true; then server; fi', 'compound'],
    ['( exec server )', 'subshell'],
  ])('%s: depends on a dialect that is not known', (script, cause) => {
    expect(verdictOn(script)).toMatchObject({ outcome: 'fork', certain: false, cause, command: 'server' })
  })
  it('a branch that stays beside one that does not is not certain', () => {
    expect(verdictOn('if [ -n "$A" ]; then exec a; else b; fi', debian)).toMatchObject({ outcome: 'fork', certain: false, command: 'b' })
    expect(verdictOn('if [ -n "$A" ]; then exec a; fi; b', debian)).toMatchObject({ outcome: 'fork', certain: false, command: 'b' })
  })
  it('one plain command keeps the process id in every bash', () => {
    expect(verdictOn('java -jar app.jar', 'r/app:1', 'bash')).toMatchObject({ outcome: 'exec', certain: true })
  })

  it.each([
    'sleep infinity',
    'sleep 3600',
    'apk add vim; sleep infinity',
    'tail -f /dev/null',
    'touch /tmp/healthy; sleep 30; rm -f /tmp/healthy; sleep 600',
  ])('%s: only keeps the container alive', script => {
    expect(verdictOn(script, debian)).toMatchObject({ outcome: 'idle', certain: true })
    expect(verdictOn(script, 'alpine:3.20')).toMatchObject({ outcome: 'idle', certain: false })
  })
  it('a trap with an idle wait is idle, and its trap works', () => {
    for (const script of ['trap : TERM INT; sleep infinity & wait', "trap 'sleep 3; echo bye; exit 0' TERM; sleep 3600 & wait"])
      expect(verdictOn(script)).toMatchObject({ outcome: 'idle', trap: { works: true } })
  })

  it.each([
    'echo hello',
    '',
    '   \n',
    '# nothing',
    'if true; then',
    'echo "open',
    'eval "$COMMAND"',
    '$COMMAND',
    '$(START_COMMAND)',
    '. /start.sh',
    'source run.sh',
    'exec sh /start.sh',
    '{{ if .Values.x }}\nserver\n{{ end }}',
    'wget --spider nginx',
  ])('%j: nothing is said', script => {
    expect(verdictOn(script, debian).outcome).toBe('unknown')
  })

  it('an image without a shell, and a script file, say nothing', () => {
    expect(verdictOn('server', 'gcr.io/distroless/base:latest').outcome).toBe('unknown')
    const { container, shell } = lab({ image: debian, command: ['sh', '/start.sh'] })
    expect(shell.pid1(container)).toMatchObject({ outcome: 'unknown', cause: 'script-file', dialect: 'dash-debian' })
  })
  it('`exec -a` fails on dash', () => {
    expect(verdictOn('exec -a web server', debian).outcome).toBe('unknown')
    expect(verdictOn('exec -a web server', 'rockylinux:9', 'bash')).toMatchObject({ outcome: 'exec', command: 'server' })
  })
  it('a block scalar ends with a newline, which BusyBox minds', () => {
    const manifest = (style: string) =>
      `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: alpine:3.20\n      command: [/bin/sh, -c]\n      args:\n        - ${style}\n          ./migrate\n          ./server\n`
    for (const [style, outcome] of [
      ['|', 'fork'],
      ['|-', 'exec'],
    ] as const) {
      const { container, shell } = labOf(manifest(style))
      expect(shell.pid1(container)?.outcome).toBe(outcome)
    }
  })
  it('arguments to an unknown ENTRYPOINT are never certain', () => {
    const { container, shell } = lab({ image: 'r/app:1', args: ['sh', '-c', 'while true; do work; done'] })
    expect(shell.pid1(container)).toMatchObject({ outcome: 'fork', certain: false })
  })
  it('an entrypoint that ends in exec "$@" is looked through', () => {
    const { container, shell } = lab({ image: debian, args: ['sh', '-c', 'node server.js'] })
    expect(shell.pid1(container)).toMatchObject({ outcome: 'fork', certain: true })
  })
  it('reads `$$` as the kubelet does', () => {
    expect(verdictOn('h=$$(printf x | md5sum)\nexec server "$${h}"')).toMatchObject({ outcome: 'exec', command: 'server "$${h}"' })
  })
  it('keeps its answer', () => {
    const { container, shell } = lab({ image: debian, command: ['sh', '-c', 'node server.js'] })
    expect(shell.pid1(container)).toBe(shell.pid1(container))
  })
  it('is silent about what is no shell', () => {
    const { container, shell } = lab({ image: debian, command: ['node', 'server.js'] })
    expect(shell.pid1(container)).toBeUndefined()
  })
})

describe('where exec is safe', () => {
  it.each([
    ['node server.js', 'node server.js'],
    ['cd /app && python app.py 2>&1', 'python app.py'],
    ['export A=1; A=2 ./run "$X" > /log', './run "$X"'],
    ['migrate\nserver\n', 'server'],
    ['. /etc/env; $HOME/bin/server', '$HOME/bin/server'],
  ])('%s', (script, at) => {
    expect(verdictOn(script, debian).execAt).toBe(at)
  })
  it.each([
    'helper & server',
    'trap x EXIT; server',
    'server | tee x',
    'server || exit 1',
    'if true; then server; fi',
    '{ server; }',
    'f() { server; }; f',
    '. /lib.sh; server',
    'eval server',
    '$SERVER --port 1',
    'while true; do server; done',
    'time server',
    '! server',
  ])('not: %s', script => {
    expect(verdictOn(script, debian)).toMatchObject({ outcome: 'fork', execAt: undefined })
  })
})

describe('TERM traps', () => {
  it('a trap that is taken away before anything waits is none', () => {
    expect(verdictOn("trap 'kill -TERM $p' TERM; ./server & p=$!; trap - TERM; wait $p").trap).toBeUndefined()
  })

  it.each([
    ["trap 'kill -TERM $p' TERM; ./server", { works: false, foreground: './server', forwards: true }],
    ['trap cleanup TERM\n./server\n', { works: false, foreground: './server' }],
    ['cleanup() { kill $p; }; trap cleanup SIGTERM; ./server', { works: false, forwards: true }],
    ['trap "exit 0" 15; server | tee x', { works: false, foreground: 'server | tee x', forwards: false }],
    ['trap : TERM; while true; do sleep 1; done', { works: false, foreground: undefined, forwards: false }],
    ["trap 'exit 0' SIGTERM; while true; do sleep 1000; done", { works: false, foreground: 'sleep 1000' }],
    ['trap "exit 0" TERM; sleep infinity', { works: false, foreground: 'sleep infinity' }],
    ['trap "exit 0" TERM; while true; do sleep 3600; done', { works: false, foreground: 'sleep 3600' }],
    ['trap "exit 0" TERM; server & wait', { works: false, foreground: undefined, forwards: false }],
    ['trap "while true; do echo x; sleep 1; done" SIGTERM; while true; do date; sleep 1; done', { works: false, forwards: false }],
  ])('%s does not work', (script, trap) => {
    expect(verdictOn(script).trap).toMatchObject(trap)
  })
  it.each([
    ["./server & pid=$!; trap 'kill -TERM $pid; wait $pid' TERM; wait $pid", true],
    ["./server & pid=$!; trap 'kill -TERM $pid' TERM; wait $pid; wait $pid", true],
    ["trap 'kill -TERM $pid' TERM INT; ./server & pid=$!; wait $pid; trap - TERM INT; wait $pid", true],
    ["./server & pid=$!; trap 'kill -TERM $pid' TERM; wait $pid", false],
    ['stop() { nginx -s quit; wait; }; trap stop TERM; nginx & wait', true],
    ['trap "exit 0" TERM; while true; do work; sleep 1; done', false],
    ['trap "stop=1" TERM; while [ -z "$stop" ]; do work; sleep 1; done', false],
    ['trap "exit 0" TERM; while true; do sleep 3600 & wait $!; done', false],
    ['trap "$HANDLER" TERM; server & wait', true],
  ])('%s works', (script, waits) => {
    expect(verdictOn(script).trap).toMatchObject({ works: true, waits })
  })
  it('exec leaves no trap behind', () => {
    expect(verdictOn('trap : TERM; exec server').trap).toBeUndefined()
  })
  it('bash hears SIGTERM where it has a trap for EXIT, and other shells do not', () => {
    const on = (script: string, shell: string) => verdictOn(script, debian, shell)
    expect(on('trap "rm -f /run/ready" EXIT; server', 'bash')).toMatchObject({ outcome: 'fork', endsAtOnce: true })
    expect(on('trap "rm -f /run/ready" EXIT; server', 'sh')).toMatchObject({ outcome: 'fork', endsAtOnce: false })
    expect(on('trap - EXIT; server 2>&1', 'bash')).toMatchObject({ outcome: 'fork', endsAtOnce: false })
    expect(on('(trap "rm -f x" EXIT; prep); server 2>&1', 'bash')).toMatchObject({ outcome: 'fork', endsAtOnce: false })
    expect(on('server & pid=$!; stop() { kill $pid; }; trap stop EXIT; wait', 'bash').outcome).toBe('unknown')
    expect(on('server & pid=$!; stop() { kill $pid; }; trap stop EXIT; wait', 'sh')).toMatchObject({ outcome: 'fork', endsAtOnce: false })
  })
  it('a trap that is reset, or set in a subshell, is none', () => {
    expect(verdictOn('trap : TERM; prep; trap - TERM; server').trap).toBeUndefined()
    expect(verdictOn('(trap : TERM; prep); server').trap).toBeUndefined()
  })
  it('the grace period decides how long a sleep may be', () => {
    const script = 'trap "exit 0" TERM; while true; do sleep 45; done'
    expect(verdictOn(script).trap?.works).toBe(false)
    expect(verdictOn(script, 'r/app:1', 'sh', { terminationGracePeriodSeconds: 60 }).trap?.works).toBe(true)
  })
})
