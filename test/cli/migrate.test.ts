import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.js'
import { type Peer, PeerChecks } from '../../src/migrate/peer-checks.js'
import { folderWith } from '../node/folder.js'
import { lint, seaworthy } from './seaworthy.js'

/** A check of a linter that no rule answers for yet, with the names of the rules that will; rules come with each release. */
function without(peer: Peer, ...not: readonly string[]): { id: string; later: string } {
  const found = new PeerChecks(rules).all(peer).find(check => check.here.length === 0 && check.later.length > 0 && !not.includes(check.id))
  return found ? { id: found.id, later: found.later.join(', ') } : { id: 'none', later: '(no name yet)' }
}

const workload = (name: string, annotations = '', comment = '') => `apiVersion: apps/v1
kind: Deployment
metadata:
    name: ${name}   # kept
${annotations}spec:
    replicas: 1
    selector: {matchLabels: {app: ${name}}}
    template:
        metadata: {labels: {app: ${name}}}
        spec:
            containers:
${comment}            - name: web
              image: nginx:1.29
              resources: {requests: {cpu: 1}}
`
const annotated = (...lines: string[]) => `    annotations:\n${lines.map(line => `        ${line}\n`).join('')}`
const read = (folder: string, file: string) => fs.readFileSync(path.join(folder, file), 'utf8')
const lines = (text: string) => text.split('\n')

/** Every line of the old text is in the new one, in the same order. */
function keepsLines(before: string, after: string): void {
  const rest = lines(after)
  for (const line of lines(before)) {
    const at = rest.indexOf(line)
    expect(at, line).toBeGreaterThanOrEqual(0)
    rest.splice(0, at + 1)
  }
}

describe('configurations', () => {
  test('kube-linter: exclude, include, all built-in checks, paths, own checks', async () => {
    const left = without('kube-linter')
    const cwd = folderWith({
      '.kube-linter.yaml': `checks:
  addAllBuiltIn: true
  exclude: [unset-cpu-requirements, ${left.id}, no-such-check]
  ignorePaths: ["old/**", "./third-party/", "~/mine/**"]
customChecks:
  - { name: owner, template: required-label }
`,
      'a.yaml': workload('a'),
    })
    const { code, stdout, stderr } = await seaworthy(cwd, ['migrate'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const config = read(cwd, 'seaworthy.yaml')
    expect(config).toContain('\nextends: recommended\n')
    expect(config).toContain('  # kube-linter/unset-cpu-requirements\n  cpu-request-missing: off\n')
    expect(config).toMatch(/ {2}memory-limit-missing: (?:warning|error|info)\n/)
    expect(config).toMatch(/ignore:\n {2}# .kube-linter.yaml\n {2}- old\/\*\*\n {2}# .kube-linter.yaml\n {2}- third-party\/\n/)
    expect(config).toContain(`#   ${left.later}: off  # kube-linter/${left.id}, .kube-linter.yaml\n`)
    expect(config).toContain('#   (no name yet): off  # kube-linter/no-such-check, .kube-linter.yaml\n')
    expect(config).toContain('"~/mine/**"')
    expect(config).toContain('a check of its own, "owner" (template required-label)')
    expect(stdout).toContain('2 checks without a rule here yet: in seaworthy.yaml as comments.')
    expect((await lint(cwd, [])).code).toBeLessThan(2)
  })
  test('polaris: severities, exemptions by namespace and controller, containers', async () => {
    const left = without('polaris')
    const other = without('polaris', left.id)
    const cwd = folderWith({
      'polaris.yaml': `checks:
  cpuLimitsMissing: ignore
  memoryLimitsMissing: danger
  ${left.id}: warning
exemptions:
  - namespace: kube-system
    controllerNames: [dns, "it's"]
    rules: [memoryLimitsMissing, ${other.id}]
  - containerNames: [proxy]
    rules: [cpuLimitsMissing]
customChecks:
  imageRegistry: { successMessage: x }
`,
    })
    expect((await seaworthy(cwd, ['migrate'])).code).toBe(0)
    const config = read(cwd, 'seaworthy.yaml')
    expect(config).toContain('cpu-limit-missing: off\n')
    expect(config).toContain('memory-limit-missing: error\n')
    expect(config).toContain("  - namespaces: [kube-system]\n    names: [dns*, it's*]\n    rules:\n      memory-limit-missing: off\n")
    expect(config).toContain(`#   ${left.later}: warning  # polaris/${left.id}, polaris.yaml\n`)
    expect(config).toContain(`#   ${other.later}: off for namespace kube-system, dns, it's  # polaris/${other.id}, polaris.yaml\n`)
    expect(config).toContain('exempts containers (container proxy)')
    expect(config).toContain('a check of its own, "imageRegistry"')
  })
  test('checkov: skipped, soft and hard failures, wildcards, paths; ids of other things are left out', async () => {
    const left = without('checkov')
    const cwd = folderWith({
      '.github/linters/.checkov.yaml': `skip-check: "CKV_K8S_11,${left.id},CKV_AWS_1"
soft-fail-on: [CKV_K8S_10]
hard-fail-on: [CKV_K8S_12, HIGH]
skip-path: [examples/, "(a|b)/.*"]
soft-fail: true
`,
    })
    const { stdout } = await seaworthy(cwd, ['migrate'])
    const config = read(cwd, 'seaworthy.yaml')
    expect(config).toContain('cpu-limit-missing: off\n')
    expect(config).toContain('cpu-request-missing: info\n')
    expect(config).toContain('memory-request-missing: error\n')
    expect(config).toContain('- examples/\n')
    expect(config).toContain('skip-path "(a|b)/.*" is a regular expression')
    expect(config).toContain(`#   ${left.later}: off  # checkov/${left.id}, .github/linters/.checkov.yaml\n`)
    expect(config).not.toContain('CKV_AWS')
    expect(stdout).toContain('1 id of checks that are not about Kubernetes manifests left out')
  })
  test('trivy: three spellings of an id, dates that are over, paths', async () => {
    const left = without('trivy')
    const cwd = folderWith({
      '.trivyignore': '# why\nAVD-KSV-0018 exp:2020-01-01\nKSV011\nKSV-0015 # measured\nCVE-2023-1\nAVD-AWS-0001\n',
      '.trivyignore.yaml': `misconfigurations:\n  - id: AVD-KSV-0016\n    paths: [jobs/a.yaml]\n    statement: "runs: once"\n  - id: ${left.id.replace('-0', '')}\n`,
      'trivy.yaml': 'scan:\n  skip-dirs: [old]\nseverity: [HIGH, CRITICAL]\n',
    })
    expect((await seaworthy(cwd, ['migrate'])).code).toBe(0)
    const config = read(cwd, 'seaworthy.yaml')
    expect(config).toContain('cpu-limit-missing: off\n')
    expect(config).toContain('cpu-request-missing: off\n')
    expect(config).not.toMatch(/^ +memory-limit-missing/m)
    expect(config).toContain('ignored AVD-KSV-0018 until 2020-01-01; that day is over')
    expect(config).toContain('  # .trivyignore.yaml: runs: once\n  - files: [jobs/a.yaml]\n    rules:\n      memory-request-missing: off\n')
    expect(config).toContain('- old/\n')
    expect(config).toContain(`#   ${left.later}: off  # trivy/${left.id}, .trivyignore.yaml\n`)
  })
  test('where linters disagree, the stricter one holds, and it is said', async () => {
    const cwd = folderWith({
      '.kube-linter.yml': 'checks: { exclude: [unset-memory-requirements] }\n',
      'polaris.yaml': 'checks: { memoryLimitsMissing: danger }\n',
    })
    await seaworthy(cwd, ['migrate'])
    expect(read(cwd, 'seaworthy.yaml')).toContain('memory-limit-missing: error\n')
    expect(read(cwd, 'seaworthy.yaml')).toContain('memory-limit-missing is error as in polaris.yaml; it was off in .kube-linter.yml')
  })
  test('a configuration that is there is extended by text edits; twice changes nothing', async () => {
    const before = `# ours\nextends: [recommended]   # why\nrules:\n    best-effort-pod: info # x\n    cpu-limit-missing: warning\nignore:\n- a/\n`
    const cwd = folderWith({
      'seaworthy.yaml': before,
      'polaris.yaml':
        'checks: { cpuLimitsMissing: ignore, cpuRequestsMissing: ignore, hostIPCSet: danger }\nexemptions:\n  - { controllerNames: [x], rules: [cpuRequestsMissing] }\n',
      'trivy.yaml': 'scan: { skip-dirs: [old] }\n',
    })
    const first = await seaworthy(cwd, ['migrate'])
    expect(first.code).toBe(0)
    expect(first.stdout).toContain('Set there already, and left as it is: cpu-limit-missing.')
    const after = read(cwd, 'seaworthy.yaml')
    keepsLines(before, after)
    expect(after).toMatch(/ {4}cpu-request-missing: "?off"?\n/)
    expect(after).toContain('- old/\n')
    expect(after).toMatch(/overrides:\n *- names:/)
    const again = await seaworthy(cwd, ['migrate'])
    expect(again.stdout).toContain('seaworthy.yaml holds all of it already.')
    expect(read(cwd, 'seaworthy.yaml')).toBe(after)
    const { code, stderr } = await seaworthy(cwd, ['lint', '--explain-config', 'polaris.yaml'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
  test('what only has the name of one is left alone', async () => {
    const cwd = folderWith({ 'polaris.yaml': 'global:\n  serverConnector: { addresses: [127.0.0.1:8091] }\n' })
    expect((await seaworthy(cwd, ['migrate'])).stdout).toContain('nothing of kube-linter')
    expect(fs.readdirSync(cwd)).toEqual(['polaris.yaml'])
  })
  test('one that speaks of a folder below is named, not read', async () => {
    const cwd = folderWith({
      'services/a/.kube-linter.yaml': 'checks: { exclude: [unset-cpu-requirements] }\n',
      'trivy.yaml': 'scan: { skip-dirs: [x] }\n',
    })
    const { stdout } = await seaworthy(cwd, ['migrate'])
    expect(stdout).toContain('services/a/.kube-linter.yaml ("seaworthy migrate services/a")')
    expect(read(cwd, 'seaworthy.yaml')).not.toContain('cpu-request')
  })
  test('one that is no YAML ends the run with its place, and nothing is written', async () => {
    const cwd = folderWith({
      '.kube-linter.yaml': 'checks: [\n',
      'a.yaml': workload('a', annotated('kube-score/ignore: container-resources')),
    })
    const { code, stderr } = await seaworthy(cwd, ['migrate'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^\.kube-linter\.yaml:\d+:\d+: /)
    expect(fs.readdirSync(cwd).sort()).toEqual(['.kube-linter.yaml', 'a.yaml'])
  })
  test('nothing there', async () => {
    const cwd = folderWith({ 'a.yaml': workload('a') })
    const { code, stdout } = await seaworthy(cwd, ['migrate'])
    expect(code).toBe(0)
    expect(stdout).toContain('nothing of kube-linter, kube-score, polaris, checkov or trivy was found')
    expect(fs.readdirSync(cwd)).toEqual(['a.yaml'])
  })
})

describe('ignores in manifests', () => {
  const ignores: readonly (readonly [string, string, string])[] = [
    ['kube-linter', 'ignore-check.kube-linter.io/unset-memory-requirements: "measured: fine"', 'memory-limit-missing -- measured: fine'],
    [
      'kube-score',
      'kube-score/ignore: container-resources, no-such-check',
      'cpu-limit-missing, memory-limit-missing, memory-request-missing -- was kube-score/ignore',
    ],
    [
      'polaris',
      'polaris.fairwinds.com/memoryLimitsMissing-exempt: "true"',
      'memory-limit-missing -- was polaris.fairwinds.com/memoryLimitsMissing-exempt',
    ],
    ['checkov', 'checkov.io/skip1: CKV_K8S_13=a=b # c', 'memory-limit-missing -- a=b'],
    ['checkov, as people write it', 'bridgecrew.io/skip_a: CKV_K8S_13', 'memory-limit-missing -- was bridgecrew.io/skip_a'],
  ]
  test.each(ignores)('%s: an annotation becomes ours beside it, and silences', async (_, annotation, said) => {
    const before = workload('a', annotated('other: stays', annotation))
    const cwd = folderWith({ 'a.yaml': before })
    const rules = ['--only', 'cpu-limit-missing,memory-limit-missing,memory-request-missing']
    const found = (await lint(cwd, rules)).report.diagnostics.map(({ rule }) => rule).sort()
    expect(found).toEqual(['cpu-limit-missing', 'memory-limit-missing', 'memory-request-missing'])
    const { code, stdout } = await seaworthy(cwd, ['migrate'])
    expect(code).toBe(0)
    expect(stdout).toContain('1 ignore of other linters in manifests: 1 taken over in 1 file.')
    const after = read(cwd, 'a.yaml')
    keepsLines(before, after)
    expect(after.replace(/"/g, '')).toContain(`        seaworthy.dev/ignore: ${said}\n`)
    const silenced = said.split(' --')[0]!.split(', ')
    expect((await lint(cwd, rules)).report.diagnostics.map(({ rule }) => rule).sort()).toEqual(
      found.filter(rule => !silenced.includes(rule)),
    )
    const again = await seaworthy(cwd, ['migrate'])
    expect(again.stdout).toContain('1 not needed')
    expect(read(cwd, 'a.yaml')).toBe(after)
  })
  test('all checks of a linter are the rules that find something, no more', async () => {
    const cwd = folderWith({
      'a.yaml': workload('a', annotated('kube-linter.io/ignore-all: generated')),
      'b.yaml': workload('b', annotated('polaris.fairwinds.com/exempt: "false"')),
      'c.yaml': workload('c', annotated('kube-score/ignore: "*"')),
      'd.yaml': workload('d', annotated('kube-score/skip: "true"')),
    })
    await seaworthy(cwd, ['migrate'])
    expect(read(cwd, 'a.yaml')).toMatch(/seaworthy\.dev\/ignore: .*memory-limit-missing.* -- generated\n/)
    expect(read(cwd, 'c.yaml')).toMatch(/seaworthy\.dev\/ignore: .*cpu-limit-missing.* -- was kube-score\/ignore\n/)
    expect(read(cwd, 'd.yaml')).toMatch(/seaworthy\.dev\/ignore: .*cpu-limit-missing.* -- was kube-score\/skip\n/)
    expect(read(cwd, 'b.yaml')).toBe(workload('b', annotated('polaris.fairwinds.com/exempt: "false"')))
    expect((await lint(cwd, ['--preset', 'all', 'a.yaml'])).report.diagnostics.map(({ rule }) => rule)).not.toContain('unused-suppression')
  })
  test('comments: of checkov above the object, of trivy where they stand, with their date', async () => {
    const before = `${workload('a', '    # checkov:skip=CKV_K8S_12:batch only\n')}---\r\n`.replaceAll('\r', '')
    const second = workload('b', '', '            # trivy:ignore:AVD-KSV-0018:exp:2099-01-01\n')
    const third = workload('c', '', '').replace('- name: web', '- name: web # trivy:ignore:ksv-0018 measured, see the runbook')
    const cwd = folderWith({ 'a.yaml': `${before}${second}---\n${third}` })
    const { stdout } = await seaworthy(cwd, ['migrate'])
    expect(stdout).toContain('3 taken over in 1 file')
    const after = read(cwd, 'a.yaml')
    keepsLines(`${before}${second}---\n${third}`, after)
    expect(lines(after)[0]).toBe('# seaworthy-ignore memory-request-missing -- batch only')
    expect(after).toContain(
      '            # seaworthy-ignore memory-limit-missing until 2099-01-01 -- was trivy:ignore:AVD-KSV-0018:exp:2099-01-01\n            # trivy:ignore:',
    )
    expect(after).toContain(
      '            # seaworthy-ignore memory-limit-missing -- measured, see the runbook\n            - name: web # trivy',
    )
    const left = (await lint(cwd, ['--only', 'memory-limit-missing,memory-request-missing'])).report.diagnostics
    expect(left.map(({ rule, message }) => `${rule} ${/Deployment "?(\w)/.exec(message)?.[1] ?? ''}`)).toHaveLength(3)
    expect(left.map(({ rule }) => rule)).not.toContain('unused-suppression')
    await seaworthy(cwd, ['migrate'])
    expect(read(cwd, 'a.yaml')).toBe(after)
  })
  test('of checks without a rule here go into the configuration as comments, with their places', async () => {
    const { id, later } = without('checkov')
    const manifest = workload('a', annotated(`checkov.io/skip1: ${id}=driver`))
    const cwd = folderWith({ 'deploy/a.yaml': manifest })
    const { stdout } = await seaworthy(cwd, ['migrate'])
    expect(stdout).toContain('1 of checks that no rule answers for yet')
    expect(read(cwd, 'seaworthy.yaml')).toContain(`#   ${later}: ignored  # checkov/${id}, deploy/a.yaml:6\n`)
    expect(read(cwd, 'deploy/a.yaml')).toBe(manifest)
  })
  test('expired ones are not taken over; those in templates and behind anchors are named', async () => {
    const template =
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Release.Name }}\n  annotations:\n    checkov.io/skip1: CKV_K8S_13=x\n'
    const anchored = workload('b', `    annotations: &shared\n        checkov.io/skip1: CKV_K8S_13=x\n    labels: *shared\n`)
    const cwd = folderWith({
      'a.yaml': workload('a', '', '            # trivy:ignore:KSV018:exp:2020-02-02\n'),
      'b.yaml': anchored,
      'chart/templates/c.yaml': template,
      'chart/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
    })
    const { stdout } = await seaworthy(cwd, ['migrate'])
    expect(stdout).toContain('1 expired')
    expect(stdout).toContain('left to do by hand: b.yaml:6 (an anchor, an alias or a generated file)')
    expect(stdout).toContain('left to do by hand: chart/templates/c.yaml:6 (helm-template)')
    expect(read(cwd, 'b.yaml')).toBe(anchored)
    expect(read(cwd, 'chart/templates/c.yaml')).toBe(template)
  })
  test('CRLF, a byte order mark and a hostile reason', async () => {
    const before = `\uFEFF${workload('a', annotated('checkov.io/skip1: "CKV_K8S_13=a\\u001b[31m\\nb\\u2028c"'))}`.replaceAll('\n', '\r\n')
    const cwd = folderWith({ 'a.yaml': before })
    expect((await seaworthy(cwd, ['migrate'])).code).toBe(0)
    const after = read(cwd, 'a.yaml')
    keepsLines(before, after)
    expect(after.startsWith('\uFEFFapiVersion')).toBe(true)
    expect(after).toMatch(/seaworthy\.dev\/ignore: "?memory-limit-missing -- a \[31m b c"?\r\n/)
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u001b\u2028]/)
  })
})

describe('flags', () => {
  test('--dry-run prints a diff that git applies, and writes nothing', async () => {
    const files = {
      'polaris.yaml': 'checks: { cpuLimitsMissing: ignore }\n',
      'a.yaml': workload('a', annotated('kube-score/ignore: container-resources')),
    }
    const cwd = folderWith(files)
    const dry = await seaworthy(cwd, ['migrate', '--dry-run'])
    expect(dry.code).toBe(0)
    expect(dry.stderr).toContain('seaworthy.yaml would be written: 1 rule.')
    expect(fs.readdirSync(cwd).sort()).toEqual(Object.keys(files).sort())
    expect(read(cwd, 'a.yaml')).toBe(files['a.yaml'])
    const other = folderWith(files)
    execFileSync('git', ['init', '-q'], { cwd: other })
    execFileSync('git', ['apply', '-'], { cwd: other, input: dry.stdout })
    await seaworthy(cwd, ['migrate'])
    for (const file of ['seaworthy.yaml', 'a.yaml']) expect(read(other, file), file).toBe(read(cwd, file))
  })
  test('--config-only leaves the manifests alone; another folder', async () => {
    const manifest = workload('a', annotated('kube-score/ignore: container-resources'))
    const cwd = folderWith({ 'sub/polaris.yaml': 'checks: { cpuLimitsMissing: ignore }\n', 'sub/a.yaml': manifest })
    const { stdout } = await seaworthy(cwd, ['migrate', '--config-only', 'sub'])
    expect(stdout).toContain('sub/seaworthy.yaml written')
    expect(read(cwd, 'sub/a.yaml')).toBe(manifest)
    expect(read(cwd, 'sub/seaworthy.yaml')).toContain('cpu-limit-missing: off')
  })
  test('wrong usage', async () => {
    const cwd = folderWith({})
    for (const args of [['a', 'b'], ['nothing']]) expect((await seaworthy(cwd, ['migrate', ...args])).code).toBe(2)
  })
})
