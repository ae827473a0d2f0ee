import { describe, expect, test } from 'vitest'
import { folderWith } from '../node/folder.js'
import { goodPod, pod } from './manifests.js'
import { lint, seaworthy } from './seaworthy.js'

const cwd = folderWith({
  'a.yaml': pod('a'),
  'deploy/b.yaml': `${pod('b')}---\n${pod('c')}`,
  'deploy/d.yaml': pod('d').replace('image:', 'command: [sh, -c, "trap cleanup TERM; sleep infinity & wait; exec x"]\n      image:'),
  'clean/e.yaml': goodPod('e'),
})

describe('lint --statistics', () => {
  test('counts by rule and by folder, instead of the findings', async () => {
    const { code, stdout } = await seaworthy(cwd, ['lint', '--statistics', '--only', 'best-effort-pod'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^Findings by rule\n +errors +warnings +infos +files +repairable +rule\n +- +4 +- +3 +4 +best-effort-pod\n/)
    expect(stdout).toMatch(/Findings by folder\n.*\n +- +3 +- +deploy {2}\(best-effort-pod 3\)\n +- +1 +- +\. {2}\(best-effort-pod 1\)\n/)
    expect(stdout).toMatch(/\(best-effort-pod 1\)\n\n4 warnings in 3 files\nLooked at 5 objects in 4 files/)
    expect(stdout).not.toContain('a.yaml')
  })
  test('is a field of the JSON, beside the findings', async () => {
    const { report } = await lint(cwd, ['--statistics', '--only', 'best-effort-pod'])
    expect(report.diagnostics).toHaveLength(4)
    expect((report as unknown as { statistics: unknown }).statistics).toEqual({
      rules: [{ rule: 'best-effort-pod', errors: 0, warnings: 4, infos: 0, files: 3, fixable: 4 }],
      folders: [
        { folder: 'deploy', errors: 0, warnings: 3, infos: 0, rules: { 'best-effort-pod': 3 } },
        { folder: '.', errors: 0, warnings: 1, infos: 0, rules: { 'best-effort-pod': 1 } },
      ],
    })
    expect((await lint(cwd, [])).report).not.toHaveProperty('statistics')
  })
  test('says so where there is nothing', async () => {
    const { code, stdout } = await seaworthy(cwd, ['lint', '--statistics', 'clean'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^No problems in 1 object in 1 file/)
  })
  test('other formats have no place for it', async () => {
    const { code, stderr } = await seaworthy(cwd, ['lint', '--statistics', '--format', 'sarif'])
    expect(code).toBe(2)
    expect(stderr).toBe('seaworthy: --statistics is printed as pretty or json, not as sarif\n')
  })
})
