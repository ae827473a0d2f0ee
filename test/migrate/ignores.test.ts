import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.js'
import { readManifests } from '../../src/manifest/index.js'
import type { SourceFile } from '../../src/manifest/resource.js'
import { type TakenIgnore, withIgnores } from '../../src/migrate/ignore-edits.js'
import { Migration } from '../../src/migrate/migration.js'
import { PeerChecks } from '../../src/migrate/peer-checks.js'
import { type PeerIgnore, peerIgnores } from '../../src/migrate/peer-ignores.js'
import { judgeIgnores, objectFinder } from '../../src/migrate/take-ignores.js'
import { parse } from '../../src/parse/index.js'

function read(text: string): { file: SourceFile; ignores: PeerIgnore[] } {
  const file = { path: 'a.yaml', parsed: parse(text), target: true }
  const { resources } = readManifests([file], () => ({ workloadKinds: [] }))
  return { file, ignores: peerIgnores(file, resources, [], objectFinder(resources)) }
}
const take = (ignores: readonly PeerIgnore[], ...names: string[]): TakenIgnore[] => ignores.map(ignore => ({ ignore, rules: names }))
const migrated = (text: string, ...names: string[]): string => {
  const { file, ignores } = read(text)
  return withIgnores(file, take(ignores, ...names)).text
}

const pod = (annotations: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  annotations:${annotations}\nspec:\n  containers: [{ name: web, image: nginx }]\n`

describe('annotations, however they are written', () => {
  test.each([
    ['block', pod('\n    checkov.io/skip1: X=y # why'), pod('\n    checkov.io/skip1: X=y # why\n    seaworthy.dev/ignore: a-b -- y')],
    ['flow', pod(' { checkov.io/skip1: X=y }'), pod(' { checkov.io/skip1: X=y, seaworthy.dev/ignore: a-b -- y }')],
    [
      'one of ours is there',
      pod('\n    seaworthy.dev/ignore: c-d -- before\n    checkov.io/skip1: X=y'),
      pod('\n    seaworthy.dev/ignore: |-\n      c-d -- before\n      a-b -- y\n    checkov.io/skip1: X=y'),
    ],
    [
      'JSON',
      '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a","annotations":{"checkov.io/skip1":"X=y"}}}',
      '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a","annotations":{"checkov.io/skip1":"X=y","seaworthy.dev/ignore":"a-b -- y"}}}',
    ],
    [
      'an item of a List',
      'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata:\n    name: a\n    annotations:\n      checkov.io/skip1: X=y\n  spec: {}\n',
      'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata:\n    name: a\n    annotations:\n      checkov.io/skip1: X=y\n      seaworthy.dev/ignore: a-b -- y\n  spec: {}\n',
    ],
  ])('%s', (_, before, after) => {
    expect(migrated(before, 'a-b')).toBe(after)
  })
  test('on the Pod template it stays on the Pod template', () => {
    const text =
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  selector: {}\n  template:\n    metadata:\n      annotations:\n        kube-score/ignore: x\n    spec:\n      containers: [{ name: web, image: nginx }]\n'
    const { ignores } = read(text)
    expect(ignores.map(({ at }) => at)).toEqual([{ form: 'annotation', path: ['spec', 'template'] }])
    expect(migrated(text, 'a-b')).toContain('        kube-score/ignore: x\n        seaworthy.dev/ignore: a-b -- was kube-score/ignore\n')
  })
  test('several linters say the same once', () => {
    const text = pod('\n    checkov.io/skip1: X=first\n    ignore-check.kube-linter.io/y: second')
    expect(migrated(text, 'a-b')).toContain('    seaworthy.dev/ignore: a-b -- first\n')
  })
  test('one behind an anchor keeps no other back', () => {
    const text = `${pod(' &x\n    checkov.io/skip1: X=y\n  labels: *x')}---\n${pod('\n    checkov.io/skip1: X=z')}`
    const { file, ignores } = read(text)
    const { text: after, written, refused } = withIgnores(file, take(ignores, 'a-b'))
    expect([written.length, refused.length]).toEqual([1, 1])
    expect(after).toBe(
      `${pod(' &x\n    checkov.io/skip1: X=y\n  labels: *x')}---\n${pod('\n    checkov.io/skip1: X=z\n    seaworthy.dev/ignore: a-b -- z')}`,
    )
  })
})

describe('comments', () => {
  test('one of checkov speaks of the object that it stands in, wherever', () => {
    const text = `# top\n---\n${pod(' {}')}  # checkov:skip=CKV_K8S_12: no need\n---\n# head\n${pod(' {}')}`
    expect(migrated(text, 'a-b')).toBe(
      `# top\n---\n# seaworthy-ignore a-b -- no need\n${pod(' {}')}  # checkov:skip=CKV_K8S_12: no need\n---\n# head\n${pod(' {}')}`,
    )
  })
  test('in an item of a List it goes above that item', () => {
    const text =
      'apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    # checkov:skip=CKV_K8S_12\n    metadata: { name: a }\n'
    expect(migrated(text, 'a-b')).toContain('items:\n  # seaworthy-ignore a-b -- was checkov:skip=CKV_K8S_12\n  - apiVersion: v1\n')
  })
  test('text in a block scalar is no comment, and our own reasons are not read again', () => {
    const text =
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata:\n  x: |\n    # checkov:skip=CKV_K8S_12\n# seaworthy-ignore a-b -- was trivy:ignore:KSV-0018\n'
    expect(read(text).ignores).toEqual([])
  })
})

describe('which rules an ignore silences', () => {
  const migration = () =>
    new Migration(
      new PeerChecks([
        { id: 'a-b', aliases: ['checkov/CKV_K8S_1'] },
        { id: 'c-d', aliases: ['checkov/CKV_K8S_1', 'trivy/KSV-0001'] },
      ]),
    )
  test('those that find something there, of those that answer for the check', () => {
    const { ignores } = read(pod('\n    checkov.io/skip1: CKV_K8S_1=y'))
    const at = (rule: string, path: string, document = 0) => ({ rule, file: 'a.yaml', document, path })
    const judge = (...findings: ReturnType<typeof at>[]) => {
      const { taken, needless } = judgeIgnores(ignores, findings, migration(), '2026-01-01')
      return taken.length ? taken[0]!.rules : needless.length
    }
    expect(judge(at('a-b', '/spec'), at('c-d', '/spec/containers/0'), at('e-f', '/spec'))).toEqual(['a-b', 'c-d'])
    expect(judge(at('c-d', '/spec'))).toEqual(['c-d'])
    expect(judge(at('e-f', '/spec'))).toBe(1)
    expect(judge(at('c-d', '/spec', 1))).toBe(1)
  })
  test('a date that is over silences nothing; the day itself still counts', () => {
    const { ignores } = read(`# trivy:ignore:KSV001:exp:2026-01-01\n${pod(' {}')}`)
    const findings = [{ rule: 'c-d', file: 'a.yaml', document: 0, path: '/spec' }]
    expect(judgeIgnores(ignores, findings, migration(), '2026-01-01').taken).toHaveLength(1)
    expect(judgeIgnores(ignores, findings, migration(), '2026-01-02').expired).toHaveLength(1)
  })
})

test('whatever a reason holds, the file stays readable, every old line stays, and our reading of it gives the rules', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), reason => {
      const before = pod(
        `\n    checkov.io/skip1: ${JSON.stringify(`CKV_K8S_1=${reason}`).replace(/[\u007f-\uffff]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}`,
      )
      const { file, ignores } = read(before)
      if (file.parsed.problems.length) return
      const { text } = withIgnores(file, take(ignores, 'a-b'))
      const after = parse(text)
      expect(after.problems).toEqual([])
      const value = after.documents[0]!.value as { metadata: { annotations: Record<string, string> } }
      expect(value.metadata.annotations['seaworthy.dev/ignore']).toMatch(/^a-b -- \S/)
      const rest = text.split('\n')
      for (const line of before.split('\n')) {
        const at = rest.indexOf(line)
        expect(at).toBeGreaterThanOrEqual(0)
        rest.splice(0, at + 1)
      }
    }),
    { numRuns: 300 },
  )
})

describe('the table of checks', () => {
  const checks = new PeerChecks(rules)
  test('every alias of a rule leads back to it', () => {
    for (const rule of rules) {
      for (const alias of rule.aliases ?? []) {
        const [, peer, id] = /^(kube-linter|kube-score|polaris|checkov|trivy)\/(.+)$/.exec(alias) ?? []
        if (peer && id) expect(checks.find(peer as 'checkov', id)?.here, alias).toContain(rule.id)
      }
    }
  })
  test('spellings', () => {
    for (const id of ['KSV-0018', 'KSV018', 'ksv0018', 'AVD-KSV-0018']) expect(checks.find('trivy', id)?.id).toBe('KSV-0018')
    expect(checks.find('checkov', 'ckv_k8s_13')?.here).toContain('memory-limit-missing')
    expect(checks.find('kube-linter', 'no-such-check')).toBeUndefined()
    expect(checks.named('checkov/CKV_K8S_13').map(({ peer }) => peer)).toEqual(['checkov'])
  })
  test('knows every check of each linter', () => {
    const counts = Object.fromEntries(
      (['kube-linter', 'kube-score', 'polaris', 'checkov', 'trivy'] as const).map(peer => [peer, checks.all(peer).length]),
    )
    expect(counts).toEqual({ 'kube-linter': 63, 'kube-score': 40, polaris: 44, checkov: 121, trivy: 171 })
  })
})
