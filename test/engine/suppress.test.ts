import { describe, expect, it } from 'vitest'
import { applySuppressions, type SuppressOptions } from '../../src/engine/suppress.js'
import { readManifests } from '../../src/manifest/index.js'
import { type Path, parse } from '../../src/parse/index.js'

const options: SuppressOptions = {
  today: '2026-06-15',
  knownRules: new Set(['rule-a', 'rule-b', 'rule-c', 'prestop-missing', 'syntax-error', 'duplicate-key']),
  requireReason: false,
  reportUnused: true,
  ran: () => true,
}

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          image: nginx
        - name: proxy
          image: envoy
  selector: {}
`

/** What becomes of a finding of each of `paths` ("rule@document:a.b.0"), and what is said about the suppressions. */
function outcome(text: string, paths: readonly string[], more: Partial<SuppressOptions> = {}) {
  const file = { path: 'test.yaml', parsed: parse(text), target: true }
  const { resources } = readManifests([file], () => ({ workloadKinds: [] }))
  const findings = paths.map(written => {
    const [rule, place = ''] = written.split('@') as [string, string?]
    const [document, path = ''] = place.includes(':') ? (place.split(':') as [string, string]) : ['0', place]
    const parts: Path = path === '' ? [] : path.split('.').map(part => (/^\d+$/.test(part) ? Number(part) : part))
    const number = Number(document)
    const located = file.parsed.documents[number]?.locate(parts)
    return { rule, document: number, path: parts, span: located?.key ?? located?.value ?? { start: 0, end: 0 }, written }
  })
  const result = applySuppressions(findings, file, resources, { ...options, ...more })
  return {
    kept: result.kept.map(finding => finding.written),
    suppressed: result.suppressed.map(finding => finding.written),
    said: result.findings.map(finding => `${finding.rule} ${file.parsed.position(finding.span.start).line}`),
    findings: result.findings,
  }
}

const containers = 'spec.template.spec.containers'

describe('a comment on its own line', () => {
  it('covers the list item below it, and what is missing in it', () => {
    const text = deployment.replace('        - name: web', '        # seaworthy-ignore rule-a -- legacy\n        - name: web')
    const { suppressed, kept, said } = outcome(text, [
      `rule-a@${containers}.0`,
      `rule-a@${containers}.0.image`,
      `rule-a@${containers}.0.resources.limits.memory`,
      `rule-b@${containers}.0`,
      `rule-a@${containers}.1`,
      `rule-a@${containers}`,
      'rule-a@',
    ])
    expect(suppressed).toEqual([`rule-a@${containers}.0`, `rule-a@${containers}.0.image`, `rule-a@${containers}.0.resources.limits.memory`])
    expect(kept).toHaveLength(4)
    expect(said).toEqual([])
  })

  it('above the first key covers the whole object, above another key its pair', () => {
    expect(outcome(`# seaworthy-ignore rule-a\n${deployment}`, ['rule-a@', 'rule-a@spec.replicas']).kept).toEqual([])
    const text = deployment.replace('spec:\n  template', '# seaworthy-ignore rule-a\nspec:\n  template')
    expect(outcome(text, ['rule-a@spec.replicas', 'rule-a@metadata', 'rule-a@']).kept).toEqual(['rule-a@metadata', 'rule-a@'])
    const nested = deployment.replace('    spec:\n', '    # seaworthy-ignore rule-a\n    spec:\n')
    expect(outcome(nested, ['rule-a@spec.template.spec', 'rule-a@spec.template', 'rule-a@spec']).kept).toEqual(['rule-a@spec'])
  })

  it('skips further comments, blank lines and document markers', () => {
    const text = `# seaworthy-ignore rule-a\n# about it\n\n---\n${deployment}`
    expect(outcome(text, ['rule-a@']).suppressed).toEqual(['rule-a@'])
    const two = `${deployment}# seaworthy-ignore rule-a\n---\n${deployment}`
    expect(outcome(two, ['rule-a@0:', 'rule-a@1:']).suppressed).toEqual(['rule-a@1:'])
    const marked = `--- # seaworthy-ignore rule-a\n${deployment}`
    expect(outcome(marked, ['rule-a@']).suppressed).toEqual(['rule-a@'])
  })

  it('binds in flow style, and above a list that is written in flow style', () => {
    const text =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec:\n  containers: [\n    # seaworthy-ignore rule-a\n    {name: a},\n    {name: b}\n  ]\n'
    expect(outcome(text, ['rule-a@spec.containers.0', 'rule-a@spec.containers.1']).kept).toEqual(['rule-a@spec.containers.1'])
    const list = 'apiVersion: v1\nkind: Pod\nspec:\n  x:\n    # seaworthy-ignore rule-a\n    [a, b]\n'
    expect(outcome(list, ['rule-a@spec.x.1', 'rule-a@spec.x', 'rule-a@spec']).kept).toEqual(['rule-a@spec'])
  })

  it('covers one item of a List', () => {
    const text =
      'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n# seaworthy-ignore rule-a\n- apiVersion: v1\n  kind: Pod\n  spec: {}\n'
    const { kept, suppressed } = outcome(text, ['rule-a@items.0.spec', 'rule-a@items.1.spec'])
    expect(kept).toEqual(['rule-a@items.0.spec'])
    expect(suppressed).toEqual(['rule-a@items.1.spec'])
  })

  it('says so where nothing follows', () => {
    const { said } = outcome(`${deployment}# seaworthy-ignore rule-a\n`, [])
    expect(said).toEqual(['unused-suppression 14'])
  })
})

describe('a comment behind something', () => {
  it('covers the pair or item of its line, and what is shown there', () => {
    const pair = deployment.replace('image: nginx', 'image: nginx # seaworthy-ignore rule-a')
    expect(outcome(pair, [`rule-a@${containers}.0.image`, `rule-a@${containers}.0`]).kept).toEqual([`rule-a@${containers}.0`])
    const item = deployment.replace('- name: web', '- name: web # seaworthy-ignore rule-a')
    expect(outcome(item, [`rule-a@${containers}.0.image`, `rule-a@${containers}.1`]).kept).toEqual([`rule-a@${containers}.1`])
    const parent = deployment.replace('metadata:', 'metadata: # seaworthy-ignore rule-a')
    expect(outcome(parent, ['rule-a@metadata.labels', 'rule-a@spec']).kept).toEqual(['rule-a@spec'])
    const first = deployment.replace('apps/v1', 'apps/v1 # seaworthy-ignore rule-a')
    expect(outcome(first, ['rule-a@apiVersion', 'rule-a@kind']).kept).toEqual(['rule-a@kind'])
  })

  it('behind a closing bracket covers what ends there', () => {
    const text = 'apiVersion: v1\nkind: Pod\nspec:\n  x: {\n    a: 1\n  } # seaworthy-ignore rule-a\n  y: 1\n'
    expect(outcome(text, ['rule-a@spec.x', 'rule-a@spec.y']).kept).toContain('rule-a@spec.y')
  })

  it('stands behind the header of a block scalar', () => {
    const text = 'apiVersion: v1\nkind: ConfigMap\ndata:\n  run: | # seaworthy-ignore rule-a\n    # seaworthy-ignore rule-b\n    exec x\n'
    expect(outcome(text, ['rule-a@data.run', 'rule-b@data.run']).kept).toEqual(['rule-b@data.run'])
  })
})

describe('a suppression of the whole file', () => {
  it('covers every document, for all rules where it names none', () => {
    const two = `${deployment}---\n${deployment}`
    expect(outcome(`# seaworthy-ignore-file rule-a -- x\n${two}`, ['rule-a@0:', 'rule-a@1:spec', 'rule-b@1:']).kept).toEqual(['rule-b@1:'])
    expect(outcome(`${two}# seaworthy-ignore-file\n`, ['rule-a@0:', 'rule-b@1:']).kept).toEqual([])
  })

  it('never covers syntax errors and defects of ours', () => {
    const { kept } = outcome(`# seaworthy-ignore-file\n${deployment}`, ['syntax-error@', 'internal/rule-crash@', 'rule-a@'])
    expect(kept).toEqual(['syntax-error@', 'internal/rule-crash@'])
  })
})

describe('the annotation', () => {
  it('covers its object, or its Pod template', () => {
    const object = deployment.replace(
      'metadata:\n',
      'metadata:\n  annotations:\n    seaworthy.dev/ignore: "rule-a, rule-b until 2027-01-01 -- why"\n',
    )
    expect(outcome(object, ['rule-a@', 'rule-b@spec', 'rule-c@']).kept).toEqual(['rule-c@'])
    const template = deployment.replace('  template:\n', '  template:\n    metadata: {annotations: {seaworthy.dev/ignore: rule-a}}\n')
    expect(outcome(template, ['rule-a@spec.template.spec', 'rule-a@spec']).kept).toEqual(['rule-a@spec'])
  })

  it('works in JSON and in items of a List, and is judged like a comment', () => {
    const pod = (ignore: string) => `{"apiVersion":"v1","kind":"Pod","metadata":{"annotations":{"seaworthy.dev/ignore":"${ignore}"}}}`
    const text = `{"apiVersion":"v1","kind":"List","items":[${pod('rule-a')},${pod('rule-x')}]}`
    const { kept, findings } = outcome(text, ['rule-a@items.0', 'rule-a@items.1'])
    expect(kept).toEqual(['rule-a@items.1'])
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual([['unknown-suppression', ['items', 1]]])
  })

  it('of a wrong type is no suppression', () => {
    const text = 'apiVersion: v1\nkind: Pod\nmetadata:\n  annotations: {seaworthy.dev/ignore: [rule-a]}\n'
    expect(outcome(text, ['rule-a@'])).toMatchObject({ kept: ['rule-a@'], said: [] })
  })
})

describe('what is said about suppressions', () => {
  const above = (comment: string) => `${comment}\n${deployment}`

  it('names the rule that somebody may have meant', () => {
    const { said, findings, kept } = outcome(above('# seaworthy-ignore prestop-mising -- x'), ['prestop-missing@'])
    expect(said).toEqual(['unknown-suppression 1'])
    expect(findings[0]?.message).toContain('did you mean "prestop-missing"?')
    expect(findings[0]?.resource?.name).toBe('web')
    expect(kept).toHaveLength(1)
    const alias = outcome(above('# seaworthy-ignore kube-linter/no-prestop'), [], {
      aliases: new Map([['kube-linter/no-prestop', 'prestop-missing']]),
    })
    expect(alias.findings[0]?.message).toContain('"prestop-missing"')
  })

  it('asks for rules, and knows the words of others', () => {
    expect(outcome(above('# seaworthy-ignore'), ['rule-a@'])).toMatchObject({ kept: ['rule-a@'], said: ['unknown-suppression 1'] })
    expect(outcome(above('# seaworthy-ignore -- because'), ['rule-a@']).kept).toEqual(['rule-a@'])
    expect(outcome(above('# seaworthy-disable rule-a'), ['rule-a@']).findings[0]?.message).toContain('write "seaworthy-ignore"')
    expect(outcome(above('# seaworthy-ignore all -- x'), ['rule-a@', 'rule-b@spec']).kept).toEqual([])
    expect(outcome(above('# seaworthy-ignore syntax-error'), []).findings[0]?.message).toContain('cannot be suppressed')
    expect(outcome(above('# seaworthyness matters'), []).said).toEqual([])
  })

  it('names no more than a few words of prose', () => {
    const { said, kept } = outcome(above('# seaworthy-ignore is what one could write here, which is no list of rules at all'), ['rule-a@'])
    expect(said.length).toBeLessThanOrEqual(5)
    expect(kept).toEqual(['rule-a@'])
  })

  it('takes the findings back on the day after `until`', () => {
    for (const until of ['until 2026-06-15 -- x', '-- x until 2026-06-15', ', until 2026-06-15']) {
      const text = above(`# seaworthy-ignore rule-a ${until}`)
      expect(outcome(text, ['rule-a@'])).toMatchObject({ kept: [], said: [] })
      expect(outcome(text, ['rule-a@'], { today: '2026-06-16' })).toMatchObject({ kept: ['rule-a@'], said: ['expired-suppression 1'] })
    }
    for (const until of ['until tomorrow', 'until 2026-02-30', 'until']) {
      expect(outcome(above(`# seaworthy-ignore rule-a ${until}`), ['rule-a@'])).toMatchObject({
        kept: ['rule-a@'],
        said: ['unknown-suppression 1'],
      })
    }
  })

  it('reports each rule that finds nothing, when it ran', () => {
    const text = above('# seaworthy-ignore rule-a, rule-b -- x')
    expect(outcome(text, ['rule-a@']).findings.map(({ rule, about }) => `${rule} ${about}`)).toEqual(['unused-suppression rule-b'])
    expect(outcome(text, ['rule-a@'], { ran: rule => rule !== 'rule-b' }).said).toEqual([])
    expect(outcome(text, ['rule-a@'], { reportUnused: false }).said).toEqual([])
    expect(outcome(above('# seaworthy-ignore all'), []).said).toEqual(['unused-suppression 1'])
    expect(outcome(above('# seaworthy-ignore all'), [], { complete: false }).said).toEqual([])
  })

  it('asks for a reason where the configuration does', () => {
    expect(outcome(above('# seaworthy-ignore rule-a'), ['rule-a@'], { requireReason: true })).toMatchObject({
      kept: [],
      said: ['suppression-reason-missing 1'],
    })
    expect(outcome(above('# seaworthy-ignore rule-a -- so'), ['rule-a@'], { requireReason: true }).said).toEqual([])
    expect(outcome(above('# seaworthy-ignore rule-a --'), ['rule-a@'], { requireReason: true }).said).toHaveLength(1)
  })

  it('says nothing about files and documents that are not linted or not readable', () => {
    expect(outcome('# seaworthy-ignore rule-x\nreplicas: 1\n', []).said).toEqual([])
    expect(outcome(`${deployment}---\n# seaworthy-ignore rule-a\nkind: [\n`, []).said).toEqual([])
    expect(outcome(`${deployment}---\n# seaworthy-ignore rule-a\nvalues: 1\n`, []).said).toEqual([])
  })
})

it('stays quick with ten thousand suppressions of ten thousand findings', () => {
  const items = Array.from({ length: 10_000 }, (_, index) => `  # seaworthy-ignore rule-a, rule-b -- x\n  - name: c${index}\n`)
  const text = `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n${items.join('')}`
  const { suppressed, kept } = outcome(
    text,
    Array.from({ length: 10_000 }, (_, index) => `rule-a@spec.containers.${index}.image`),
  )
  expect([suppressed.length, kept.length]).toEqual([10_000, 0])
})
