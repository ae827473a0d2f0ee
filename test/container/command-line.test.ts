import { describe, expect, it } from 'vitest'
import { lab } from './containers.js'

const line = (fields: Record<string, unknown>) => {
  const { container, runtime } = lab(fields)
  const { words, known, overridesImage, wrappers, program, name } = runtime.commandLine(container)
  return {
    words: words.map(word => word.text),
    known,
    overridesImage,
    wrappers: wrappers.map(wrapper => `${wrapper.kind} ${wrapper.name}`),
    program: program.map(word => word.text),
    name,
  }
}

describe('command and args', () => {
  it('command replaces both of the image', () => {
    expect(line({ image: 'redis:7', command: ['a'], args: ['b'] })).toMatchObject({ words: ['a', 'b'], known: true, overridesImage: true })
    expect(line({ image: 'redis:7', command: ['a'] }).words).toEqual(['a'])
  })
  it('args replace CMD alone', () => {
    expect(line({ image: 'redis:7', args: ['redis-server', '--save', ''] })).toMatchObject({
      known: true,
      overridesImage: false,
      program: ['redis-server', '--save', ''],
      wrappers: ['transparent docker-entrypoint.sh'],
    })
  })
  it('options alone go to the program of CMD', () => {
    expect(line({ image: 'postgres:16', args: ['-c', 'max_connections=200'] })).toMatchObject({
      name: 'postgres',
      program: ['postgres', '-c', 'max_connections=200'],
    })
  })
  it('nothing means the image, and an unknown image nothing', () => {
    expect(line({ image: 'redis:7' })).toMatchObject({ name: 'redis-server', known: true })
    expect(line({ image: 'r/app:1' })).toMatchObject({ words: [], known: false, name: undefined })
    expect(line({ image: 'r/app:1', args: ['x'] })).toMatchObject({ words: ['x'], known: false })
    expect(line({ image: 'alpine', command: [], args: null })).toMatchObject({ words: ['/bin/sh'], known: true })
  })
  it('an init in the image is peeled', () => {
    expect(line({ image: 'jenkins/jenkins:lts', args: ['--httpPort=9090'] })).toMatchObject({ wrappers: ['init tini'], name: 'jenkins.sh' })
  })
  it.each([{ command: 'sh -c x' }, { command: ['sleep', 5] }, { command: { a: 1 } }, { command: ['a'], args: 'x' }])(
    'survives %j',
    fields => {
      expect(line(fields)).toMatchObject({ words: [], known: false, name: undefined })
    },
  )
  it('variables of the container are filled in, others stay unknown', () => {
    const env = [
      { name: 'A', value: 'x' },
      { name: 'B', value: '$(A)y' },
      { name: 'S', valueFrom: { secretKeyRef: {} } },
    ]
    expect(line({ env, command: ['run', '$(A)', '$(B)', '$(S)', '$(NO)', '$$(A)', 'a$b', '${C}', '$(A'] }).words).toEqual([
      'run',
      'x',
      'xy',
      undefined,
      undefined,
      undefined,
      'a$b',
      undefined,
      '$(A',
    ])
  })
})

describe('wrappers', () => {
  it.each([
    [['tini', '--', 'node'], 'init tini', 'node'],
    [['/sbin/tini', '-g', '-e', '143', '--', 'node'], 'init tini', 'node'],
    [['dumb-init', '--rewrite', '15:3', '--', 'node'], 'init dumb-init', 'node'],
    [['/init', 'node'], 'init init', 'node'],
    [['env', '-i', 'A=1', '-u', 'B', 'C=2', 'node'], 'transparent env', 'node'],
    [['env', '--', 'A=1', 'node'], 'transparent env', 'node'],
    [['nice', '-n', '5', 'node'], 'transparent nice', 'node'],
    [['timeout', '-k', '5', '10', 'node'], 'forwarding timeout', 'node'],
    [['gosu', 'app', 'node'], 'transparent gosu', 'node'],
    [['su-exec', 'app:app', '/usr/bin/node'], 'transparent su-exec', 'node'],
    [['setpriv', '--reuid', '1000', '--clear-groups', 'node'], 'transparent setpriv', 'node'],
    [['chrt', '-f', '10', 'node'], 'transparent chrt', 'node'],
    [['stdbuf', '-oL', 'node'], 'transparent stdbuf', 'node'],
    [['xvfb-run', '-a', '-s', 'x', 'node'], 'blocking xvfb-run', 'node'],
    [['busybox', 'sh', '-c', 'x'], 'transparent busybox', 'sh'],
    [['wait-for-it.sh', 'db:5432', '-t', '30', '--', 'node'], 'transparent wait-for-it.sh', 'node'],
  ])('%j', (command, wrapper, name) => {
    expect(line({ command })).toMatchObject({ wrappers: [wrapper], name })
  })
  it('several', () => {
    expect(line({ command: ['tini', '--', 'env', 'A=1', 'gosu', 'app', 'sh', '-c', 'x'] })).toMatchObject({
      wrappers: ['init tini', 'transparent env', 'transparent gosu'],
      name: 'sh',
    })
  })
  it('what cannot be told stays unknown', () => {
    expect(line({ command: ['su', 'app', '-c', 'node'] })).toMatchObject({ wrappers: ['blocking su'], program: [], name: undefined })
    expect(line({ command: ['tini', '--'] })).toMatchObject({ name: undefined })
    expect(line({ command: ['tini', '$(FLAGS)', 'node'] })).toMatchObject({ name: undefined })
    expect(line({ command: ['conda', 'info'] })).toMatchObject({ wrappers: [], name: 'conda' })
    expect(line({ command: ['env'] })).toMatchObject({ name: undefined })
  })
})

describe('how a shell is called', () => {
  const script = (command: string[]) => {
    const { container, shell } = lab({ image: 'r/app:1', command })
    return shell.pid1(container)?.script?.value
  }
  it.each([
    [['sh', '-c', 'S']],
    [['/bin/bash', '-c', '--', 'S']],
    [['bash', '-c', '-e', 'S']],
    [['sh', '-e', '-c', 'S']],
    [['bash', '-ecx', 'S']],
    [['bash', '-euo', 'pipefail', '-c', 'S']],
    [['bash', '-o', 'pipefail', '-c', 'S', 'name', 'arg']],
    [['bash', '-lc', 'S']],
    [['bash', '--norc', '--rcfile', 'x', '-c', 'S']],
    [['busybox', 'sh', '-c', 'S']],
    [['tini', '-g', '--', 'sh', '-c', 'S']],
    [['zsh', '-c', 'S']],
    [['bash', '+x', '-c', 'S']],
  ])('%j', command => {
    expect(script(command)).toBe('S')
  })
  it.each([[['sh']], [['sh', '-s']], [['bash', '-c']], [['bash', 'start.sh', '-c', 'S']], [['sh', '-x', '/start.sh']]])(
    'no script: %j',
    command => {
      expect(script(command)).toBeUndefined()
    },
  )
  it('the script may stand in args', () => {
    const { container, shell } = lab({ image: 'r/app:1', command: ['/bin/sh', '-c'], args: ['while true; do x; done'] })
    expect(shell.pid1(container)?.command).toMatchObject({ from: 15, to: 16 })
  })
})
