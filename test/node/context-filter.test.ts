import { describe, expect, test } from 'vitest'
import { relatedPart } from '../../src/node/context-filter.js'

const crd = 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n  names:\n    kind: Deployment\n'
const role = '# who\napiVersion: rbac.authorization.k8s.io/v1\nkind: "ClusterRole" # read\n'
const service = 'apiVersion: v1\nkind: Service\n'

describe('relatedPart', () => {
  test.each([
    ['no object', 'replicas: 1\n'],
    ['a definition', crd],
    ['definitions and roles', `---\n${crd}---\n${role}---\n# nothing\n`],
    ['with CRLF', crd.replaceAll('\n', '\r\n')],
    ['nothing but comments that name the words', '# apiVersion, kind\n'],
  ])('says no: %s', (_, text) => {
    expect(relatedPart(text)).toBeUndefined()
  })
  test.each([
    ['a Service', service],
    ['one among others', `${crd}---\n${service}`],
    ['a document behind a marker with content', `${crd}--- {apiVersion: v1, kind: Service}\n`],
    ['a document in braces', `${crd}---\n{apiVersion: v1, kind: Service}\n`],
    ['JSON', '{\n  "apiVersion": "v1",\n  "kind": "ClusterRole"\n}\n'],
    ['a List', 'apiVersion: v1\nkind: List\nitems:\n- kind: ClusterRole\n'],
    ['a mapping that is indented as a whole', `${crd}---\n  apiVersion: v1\n  kind: Service\n`],
    ['a kind with an anchor', 'apiVersion: v1\nkind: &kind Service\n'],
    ['a key with a question mark', 'apiVersion: v1\nkind: ClusterRole\n? kind\n: Service\n'],
    ['a second kind', 'apiVersion: v1\nkind: ClusterRole\nkind: !!str Service\n'],
    ['a key with an escape', '"apiVersion": v1\n"ki\\u006ed": Service\n'],
  ])('says yes: %s', (_, text) => {
    expect(relatedPart(text)?.split('---').at(-1)).toBe(text.split('---').at(-1))
  })
  test('blanks what relates to nothing, and moves nothing', () => {
    const text = `${crd}---\n${service}---\n${role}---\n${service}`
    const part = relatedPart(text)!
    expect(part).toBe(`${'\n'.repeat(5)}---\n${service}---${'\n'.repeat(4)}---\n${service}`)
    expect(part.split('\n').indexOf('kind: Service')).toBe(text.split('\n').indexOf('kind: Service'))
  })
})
