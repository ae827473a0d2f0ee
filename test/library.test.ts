import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ConfigError, lint, version } from '../src/index.js'
import { deployment, goodPod, pod, service } from './cli/manifests.js'

const found = async (options: Parameters<typeof lint>[0]) => (await lint(options)).diagnostics.map(({ file, rule }) => `${file} ${rule}`)

describe('the library', () => {
  test('lints texts', async () => {
    const report = await lint({ files: { 'a.yaml': pod(), 'b.yaml': goodPod('b') } })
    expect(report.diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['a.yaml best-effort-pod'])
    expect(report.summary).toMatchObject({ files: 2, documents: 2, resources: 2, suppressed: 0 })
    expect(Object.keys(report).sort()).toEqual(['diagnostics', 'summary'])
    expect(report.diagnostics[0]?.docs).toContain(version)
  })
  test('understands context, and reports nothing in it', async () => {
    expect(await found({ files: { 'web.yaml': deployment } })).toEqual([])
    expect(await found({ files: { 'web.yaml': deployment }, context: { 'service.yaml': service, 'pod.yaml': pod() } })).toEqual([
      'web.yaml prestop-missing',
    ])
  })
  test('takes a configuration, and checks it', async () => {
    const files = { 'a.yaml': pod(), 'dev/b.yaml': pod('b'), 'third-party/c.yaml': pod('c') }
    const config = { ignore: ['third-party/'], overrides: [{ files: ['dev/'], rules: { 'best-effort-pod': 'off' as const } }] }
    expect(await found({ files, config })).toEqual(['a.yaml best-effort-pod'])
    const wrong = { rules: { 'best-effort-pods': 'off' as const } }
    await expect(lint({ files, config: wrong })).rejects.toThrow('there is no rule "best-effort-pods"; did you mean "best-effort-pod"?')
    await expect(lint({ files, config: wrong })).rejects.toBeInstanceOf(ConfigError)
  })
  test('today decides whether a suppression holds', async () => {
    const files = { 'a.yaml': `# seaworthy-ignore best-effort-pod until 2026-06-01 -- soon gone\n${pod()}` }
    expect(await found({ files, today: '2026-05-31' })).toEqual([])
    expect(await found({ files, today: '2026-06-02' })).toContain('a.yaml expired-suppression')
    await expect(lint({ files, today: 'tomorrow' })).rejects.toThrow(TypeError)
  })
  test('a text is in files or in context', async () => {
    await expect(lint({ files: { a: '' }, context: { a: '' } })).rejects.toThrow('"a" is both in files and in context')
  })
  test('the same text twice, and one that only the tolerant parser takes', async () => {
    expect(await found({ files: { 'a.yaml': pod(), 'b/a.yaml': pod() } })).toHaveLength(2)
    expect(await found({ files: { 'a.yaml': 'a: "', 'b.yaml': 'a: "' } })).toEqual(['a.yaml syntax-error', 'b.yaml syntax-error'])
  })
  test('never throws because of a text', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        ...deployment.split('\n'),
        ...service.split('\n'),
        '---',
        '- &a',
        '*a',
        '<<: *a',
        '{{ x }}',
        '"',
        "'",
        '|',
        '? x',
        '# seaworthy-ignore x',
        '\t',
        '[',
        '}',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    )
    const text = fc.array(line, { maxLength: 30 }).map(lines => lines.join('\n'))
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('a.yaml', 'templates/a.yaml', 'kustomization.yaml', 'a.json'), async (content, name) => {
        const { diagnostics } = await lint({ files: { [name]: content }, config: { extends: 'all' } })
        expect(diagnostics.filter(diagnostic => diagnostic.rule.startsWith('internal/'))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
