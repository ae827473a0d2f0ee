import { describe, expect, test } from 'vitest'
import { pod } from '../cli/manifests.js'
import { folderWith } from '../node/folder.js'
import { takeLog } from './runner-model.js'
import { step } from './step.js'

const commands = [
  '::error file=x.yaml::injected',
  '::add-mask::injected',
  '::set-env name=A::injected',
  '::stop-commands::injected',
  '##[error]injected',
  '##[add-mask]injected',
  '%0A::error::injected',
  '</code></summary><script>injected</script>',
  '``` \n```\n<img src=x onerror=injected>',
  '\u001b]8;;http://injected\u0007',
]

/** A manifest that has a text wherever findings quote it. */
const manifest = (text: string): string => {
  const quoted = JSON.stringify(text)
  return `apiVersion: v1
kind: Pod
metadata:
  name: ${quoted}
  namespace: ${quoted}
spec:
  containers:
    - name: ${quoted}
      image: ${quoted}
      # ${text.replaceAll('\n', ' ').replaceAll(/[\u0000-\u001f]/g, '')}
      command: ["sh", "-c", ${JSON.stringify(`echo ${text}; sleep infinity`)}]
      resources: { limits: { memory: ${quoted} } }
`
}

describe('a manifest cannot talk to the runner', () => {
  test.each(['pretty', 'json', 'sarif', 'gitlab', 'junit', 'markdown'])('in a log written as %s', async format => {
    const files = Object.fromEntries(
      commands.map((text, index) => [`${index}.yaml`, `${manifest(text)}---\n${text}: [\n---\n${pod(`a-${index}`)}`]),
    )
    const taken = await step(folderWith(files), { inputs: { format, preset: 'all' } })
    expect(taken.commands).toEqual(['group', 'endgroup'])
    expect(taken.annotations.length).toBeGreaterThan(0)
    for (const { title, file } of taken.annotations) {
      expect(title).toMatch(/^[a-z][a-z\d-]*$/)
      expect(file ?? '0.yaml').toMatch(/^\d\.yaml$/)
    }
    // Within a fence, and behind a backslash, it is text.
    expect(taken.summary.replaceAll(/^(`{3,})diff\n.*?^\1$/gms, '')).not.toMatch(/(?<!\\)<(?:script|img)/)
    expect(taken.outputs['exit-reason']).toBe('findings')
    // Without `stop-commands` as well: the formatters let nothing through.
    const bare = takeLog(taken.stdout.replaceAll(/^::stop-commands::.*$|^::[\da-f]{8}-[\da-f-]{27}::$/gm, ''))
    expect(bare.commands).toEqual(taken.commands)
    expect(bare.annotations).toEqual(taken.annotations)
  })
  test('nor can the name of a file or folder', async () => {
    const files = Object.fromEntries(
      [
        '::error::injected.yaml',
        '\n::error::injected.yaml',
        '##[error]injected.yaml',
        'a,line=7,title=injected.yaml',
        'a%0A::error::injected.yaml',
        ' ::add-mask::d/x.yaml',
      ].map((name, index) => [name, pod(`a-${index}`)]),
    )
    const taken = await step(folderWith({ ...files, '::error::empty/': '' }), { inputs: { paths: '.\n::error::empty' } })
    expect(taken.commands).toEqual(['group', 'endgroup'])
    expect(taken.annotations.filter(({ level }) => level === 'warning')).toHaveLength(6)
    for (const { title, line } of taken.annotations.filter(({ level }) => level === 'warning'))
      expect({ title, line }).toEqual({ title: 'best-effort-pod', line: '7' })
  })
  test('nor can a configuration that is refused', async () => {
    const taken = await step(
      folderWith({ 'a.yaml': pod(), 'seaworthy.yaml': 'rules:\n  "x\\n::add-mask::injected": off\n  "##[error]y": off\n' }),
    )
    expect(taken.code).toBe(2)
    expect(taken.commands).toEqual([])
    expect(taken.annotations.every(({ file, title }) => file === 'seaworthy.yaml' && title === 'seaworthy')).toBe(true)
  })
})

test('the Action needs no network, no token and writes nothing but what it is asked to', async () => {
  const trap = folderWith({
    'no-network.cjs': `
      const fail = name => () => { process.stderr.write('NETWORK ' + name + '\\n'); process.exit(99) }
      require('node:net').Socket.prototype.connect = fail('connect')
      require('node:dns').lookup = fail('lookup')
      require('node:dgram').createSocket = fail('udp')
      globalThis.fetch = fail('fetch')
    `,
  })
  const cwd = folderWith({ '.git/HEAD': 'ref: refs/heads/main', 'a.yaml': pod() })
  const event = {
    name: 'pull_request',
    payload: { pull_request: { base: { sha: 'a'.repeat(40) }, head: { sha: 'b'.repeat(40), repo: { fork: true } } } },
  }
  const { code, stderr, outputs } = await step(cwd, { event, nodeArgs: ['--require', `${trap}/no-network.cjs`] })
  expect({ code, stderr, warnings: outputs.warnings }).toEqual({ code: 1, stderr: '', warnings: '1' })
})
