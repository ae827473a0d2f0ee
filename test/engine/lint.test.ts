import { describe, expect, it } from 'vitest'
import { configOf } from '../../src/config/index.js'
import type { ConfigFile } from '../../src/config/types.js'
import { chunksNeeded, lint } from '../../src/engine/lint.js'
import type { InputFile } from '../../src/engine/types.js'
import { parse } from '../../src/parse/index.js'
import { type AnyRule, defineRule } from '../../src/rule/index.js'

const common = {
  summary: 'A test.',
  why: 'A test.',
  category: 'hygiene',
  presets: ['recommended'],
  since: '0.1.0',
  sources: [],
  examples: { good: [], bad: [] },
} as const

const named = defineRule({
  ...common,
  id: 'name-seen',
  severity: 'error',
  messages: { seen: '{kind} {name} is here' },
  on: {
    resource: (object, { report }) =>
      report({
        at: object.at('metadata').at('name'),
        message: 'seen',
        data: { kind: object.resource.kind, name: object.at('metadata').at('name').string ?? '?' },
      }),
  },
})
const lowered = defineRule({
  ...common,
  id: 'tag-missing',
  severity: 'error',
  messages: { missing: 'no tty' },
  on: {
    container: (container, { report }) =>
      void (
        container.at('tty').absent && report({ at: container.at('tty'), message: 'missing', lower: 'info', because: 'it is only a test' })
      ),
  },
})
const throwing = defineRule({
  ...common,
  id: 'always-throws',
  severity: 'warning',
  messages: { never: 'never' },
  on: {
    Service() {
      throw new TypeError('boom')
    },
  },
})

function run(
  texts: Record<string, string>,
  rules: readonly AnyRule[],
  { config = {}, context = [] as string[], more = [] as InputFile[] }: { config?: ConfigFile; context?: string[]; more?: InputFile[] } = {},
) {
  const ready = configOf(config, rules)
  const files = [...Object.entries(texts).map(([path, text]) => ({ path, target: !context.includes(path), parsed: parse(text) })), ...more]
  return lint({ files, rules, configFor: path => ({ config: ready, relative: path }), today: '2026-01-01', chunks: {} })
}

const service = (name: string) => `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\n`
const pod = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\nspec:\n  containers:\n    - name: c\n      image: x\n'

describe('lint', () => {
  it('reports a rule that throws on its object, and goes on', () => {
    const outcome = run({ 'a.yaml': `${service('one')}---\n${service('two')}` }, [throwing, named])
    expect(outcome.crashed).toBe(true)
    expect(outcome.diagnostics.map(d => [d.rule, d.range.start.line])).toEqual([
      ['internal/rule-crash', 4],
      ['name-seen', 4],
      ['internal/rule-crash', 9],
      ['name-seen', 9],
    ])
    expect(outcome.diagnostics[0]?.message).toContain('TypeError: boom')
  })

  it('reports in targets only, and understands the context', () => {
    const outcome = run({ 'a.yaml': service('one'), 'b.yaml': service('two') }, [named], { context: ['b.yaml'] })
    expect(outcome.diagnostics.map(d => d.file)).toEqual(['a.yaml'])
    expect(outcome.summary).toMatchObject({ files: 1, documents: 1, resources: 1, errors: 1 })
  })

  it('says what is missing at the nearest parent, and why a severity was lowered', () => {
    const [finding] = run({ 'a.yaml': pod }, [lowered]).diagnostics
    expect(finding).toMatchObject({
      severity: 'info',
      because: 'it is only a test',
      path: '/spec/containers/0/tty',
      range: { start: { line: 7, column: 13 }, end: { line: 7, column: 14 } },
      resource: { apiVersion: 'v1', kind: 'Pod', name: 'p' },
    })
  })

  it("lets the user's severity replace the maximum, and keeps what was lowered", () => {
    const config: ConfigFile = { rules: { 'tag-missing': 'warning', 'name-seen': 'warning' } }
    expect(run({ 'a.yaml': pod }, [lowered, named], { config }).diagnostics.map(d => [d.rule, d.severity])).toEqual([
      ['name-seen', 'warning'],
      ['tag-missing', 'info'],
    ])
  })

  it('reports what is below an item of a List with the path from the root of the document', () => {
    const text = `apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Service\n    metadata:\n      name: one\n`
    expect(run({ 'a.yaml': text }, [named]).diagnostics[0]).toMatchObject({
      path: '/items/0/metadata/name',
      range: { start: { line: 7, column: 13 } },
    })
  })

  it('reports a value that came through an anchor where it is used', () => {
    const text = 'apiVersion: v1\nkind: Service\nx: &n one\nmetadata:\n  name: *n\n'
    expect(run({ 'a.yaml': text }, [named]).diagnostics[0]).toMatchObject({
      range: { start: { line: 5, column: 9 } },
      related: [{ message: 'written here', range: { start: { line: 3 } } }],
    })
  })

  it('names at most a hundred findings of a rule in an object, and says how many more', () => {
    const containers = Array.from({ length: 130 }, (_, index) => `    - name: c${index}\n      image: x\n`).join('')
    const { diagnostics } = run({ 'a.yaml': `apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\nspec:\n  containers:\n${containers}` }, [
      lowered,
    ])
    expect(diagnostics).toHaveLength(100)
    expect(diagnostics[99]?.message).toBe('no tty (30 more like it in this object are not listed)')
  })

  it('gives equal findings numbered fingerprints, which do not change when lines, files or severities do', () => {
    const twice = `${pod}    - name: c\n      image: x\n`
    const first = run({ 'a.yaml': twice }, [lowered]).diagnostics.map(d => d.fingerprint)
    const second = run({ 'moved/b.yaml': `# moved\n\n${twice}` }, [lowered], {
      config: { rules: { 'tag-missing': 'warning' } },
    }).diagnostics.map(d => d.fingerprint)
    expect(second).toEqual(first)
    expect(first[1]).toBe(`${first[0]}-2`)
  })

  it('freezes the fingerprint: a change of this value breaks baselines and code scanning', () => {
    expect(run({ 'a.yaml': service('one') }, [named]).diagnostics[0]?.fingerprint).toMatchInlineSnapshot(
      `"6f9819fa605d81db78bca32077793b01"`,
    )
    expect(run({ 'a.yaml': pod }, [lowered]).diagnostics[0]?.fingerprint).toMatchInlineSnapshot(`"e8f043314a39122413348d8bb1fddc9e"`)
  })

  it('reports files that could not be read, syntax errors and duplicate keys, and lints the rest', () => {
    const outcome = run({ 'b.yaml': `a: [\n---\n${service('one')}  name: two\n` }, [named], {
      more: [{ path: 'a.yaml', target: true, parsed: undefined, failure: { rule: 'unreadable-file', message: 'permission denied' } }],
    })
    expect(outcome.diagnostics.map(d => [d.file, d.rule, d.severity])).toEqual([
      ['a.yaml', 'unreadable-file', 'error'],
      ['b.yaml', 'syntax-error', 'error'],
      ['b.yaml', 'duplicate-key', 'error'],
      ['b.yaml', 'name-seen', 'error'],
    ])
    expect(outcome.summary.files).toBe(2)
  })

  it('leaves duplicate keys of values files to the program that reads them', () => {
    expect(run({ 'values.yaml': 'image: a\nimage: b\n' }, [named]).diagnostics).toEqual([])
  })

  it('names the first syntax errors of a document, and says how many more', () => {
    const { diagnostics } = run({ 'a.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nx: [\n' }, [named])
    expect(diagnostics.filter(d => d.rule === 'syntax-error').length).toBeLessThanOrEqual(10)
  })

  it('never turns off what says that something was not read', () => {
    const config: ConfigFile = { rules: { 'duplicate-key': 'off' } }
    const text = `a: [\n---\n${service('one')}  name: two\n`
    expect(run({ 'b.yaml': text }, [], { config }).diagnostics.map(d => d.rule)).toEqual(['syntax-error'])
  })

  it('names the template that a document was rendered from', () => {
    const text = `---\n# Source: shop/templates/a.yaml\n${service('one')}---\n${service('two')}`
    expect(run({ stdin: text }, [named]).diagnostics.map(d => d.source)).toEqual(['shop/templates/a.yaml', undefined])
  })

  it('counts values with a placeholder', () => {
    const text = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: ${NAME}\nspec:\n  clusterIP: {{ .Values.ip }}\n'
    expect(run({ 'a.yaml': text.replace('{{ .Values.ip }}', '"{{ .Values.ip }}"') }, [named]).summary.unknownValues).toBe(2)
  })

  it('does not visit a dumped object whose owner stands beside it', () => {
    const dump = `${pod.replace('  name: p\n', '  name: p\n  ownerReferences:\n    - { apiVersion: apps/v1, kind: ReplicaSet, name: r, controller: true }\n')}---\napiVersion: apps/v1\nkind: ReplicaSet\nmetadata:\n  name: r\nspec:\n  selector: {matchLabels: {a: b}}\n  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: x}]}}\n`
    expect(run({ 'a.yaml': dump }, [named]).diagnostics.map(d => d.message)).toEqual(['ReplicaSet r is here'])
    expect(run({ 'a.yaml': dump.split('---')[0] as string }, [named]).diagnostics.map(d => d.message)).toEqual(['Pod p is here'])
  })
})

describe('chunksNeeded', () => {
  const needy = defineRule({ ...common, id: 'needs-shell', severity: 'info', messages: { a: 'a' }, needs: ['shell'], on: {} })
  const needed = (text: string, rules: readonly AnyRule[]) => {
    const config = configOf({}, rules)
    return chunksNeeded({
      files: [{ path: 'a.yaml', target: true, parsed: parse(text) }],
      rules,
      configFor: path => ({ config, relative: path }),
    }).shellParser
  }
  it('asks for the shell parser where a text names a shell and a rule wants to know', () => {
    expect(needed('command: [sh, -c, "x"]', [needy])).toBe(true)
    expect(needed('command: ["/bin/bash"]', [needy])).toBe(true)
    expect(needed('command: [push, refresh, mesh.sh]', [needy])).toBe(false)
    expect(needed('command: [sh]', [named])).toBe(false)
  })
})
