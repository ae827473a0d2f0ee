import { describe, expect, test } from 'vitest'
import { folderWith } from '../node/folder.js'
import { type JsonReport, seaworthy } from './seaworthy.js'

const manifest = `apiVersion: v1
kind: Pod
metadata:
  name: gateway
spec:
  containers:
    - name: gateway
      image: mirror.example.com/platform/gateway:v2.3.1
`
const advisories = `advisories:
  - id: gateway-leak
    images: [platform/gateway]
    versions: ">=2.3.0 <2.3.4"
    severity: warning
    consequence: it leaks connections
    source: https://wiki.example.com/gateway-leak
`

describe('advisories of the user', () => {
  test('stand in a file of their own', async () => {
    const cwd = folderWith({
      'seaworthy.yaml': 'advisoryFiles: [security/advisories.yaml]\n',
      'security/advisories.yaml': advisories,
      'pod.yaml': manifest,
    })
    const { stdout } = await seaworthy(cwd, ['lint', 'pod.yaml', '--only', 'image-known-bad', '--format', 'json'])
    const report = JSON.parse(stdout) as JsonReport
    expect(report.diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
      ['image-known-bad', expect.stringContaining('gateway 2.3.1 has a known defect (gateway-leak): it leaks connections.')],
    ])
  })

  test.each([
    ['a range that is none', advisories.replace('>=2.3.0 <2.3.4', 'new'), /advisories\.yaml:4:\d+/],
    ['another key', `${advisories}rules: {}\n`, /advisories\.yaml:8:1.*nothing else/],
    ['no file', undefined, /advisories\.yaml/],
  ])('%s is refused with its place', async (_, text, message) => {
    const cwd = folderWith({
      'seaworthy.yaml': 'advisoryFiles: [advisories.yaml]\n',
      ...(text !== undefined && { 'advisories.yaml': text }),
      'pod.yaml': manifest,
    })
    const { code, stderr } = await seaworthy(cwd, ['lint', 'pod.yaml'])
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })
})
