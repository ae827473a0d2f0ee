import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseImageReference } from '../../src/kubernetes/image-reference.js'

const digest = `sha256:${'0'.repeat(64)}`

it.each([
  ['nginx', undefined, 'nginx', undefined, undefined, 'docker.io/library/nginx'],
  ['nginx:1.27', undefined, 'nginx', '1.27', undefined, 'docker.io/library/nginx'],
  ['team/app:1', undefined, 'team/app', '1', undefined, 'docker.io/team/app'],
  ['docker.io/nginx', 'docker.io', 'nginx', undefined, undefined, 'docker.io/library/nginx'],
  ['index.docker.io/team/app', 'index.docker.io', 'team/app', undefined, undefined, 'docker.io/team/app'],
  ['ghcr.io/a/b/c:v1', 'ghcr.io', 'a/b/c', 'v1', undefined, 'ghcr.io/a/b/c'],
  ['localhost/app', 'localhost', 'app', undefined, undefined, 'localhost/app'],
  ['registry:5000/app', 'registry:5000', 'app', undefined, undefined, 'registry:5000/app'],
  ['registry:5000/app:1', 'registry:5000', 'app', '1', undefined, 'registry:5000/app'],
  ['[::1]:5000/app', '[::1]:5000', 'app', undefined, undefined, '[::1]:5000/app'],
  [`app@${digest}`, undefined, 'app', undefined, digest, 'docker.io/library/app'],
  [`r.example/app:1@${digest}`, 'r.example', 'app', '1', digest, 'r.example/app'],
  ['a__b/c-d.e', undefined, 'a__b/c-d.e', undefined, undefined, 'docker.io/a__b/c-d.e'],
])('%s', (text, registry, repository, tag, expectedDigest, name) => {
  expect(parseImageReference(text)).toEqual({ registry, repository, tag, digest: expectedDigest, name })
})

it.each([
  '',
  ':1',
  'nginx:',
  'Nginx',
  'a//b',
  'a b',
  'nginx:1:2',
  '/nginx',
  'nginx@sha256:12',
  'nginx@',
  '-a',
  'a..b',
  'http://x/y',
  `a:${'x'.repeat(129)}`,
])('%j is no reference', text => expect(parseImageReference(text)).toBeUndefined())

it('puts the parts together again', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9:/@._-]{1,40}$/), text => {
      const parts = parseImageReference(text)
      if (!parts) return
      const { registry, repository, tag, digest: written } = parts
      const again = `${registry === undefined ? '' : `${registry}/`}${repository}${tag === undefined ? '' : `:${tag}`}${written === undefined ? '' : `@${written}`}`
      expect(again).toBe(text)
    }),
  )
})

it.each(['a'.repeat(100_000), `${'a/'.repeat(50_000)}!`, `a${'-'.repeat(1000)}!`, `x:${'a-'.repeat(500)}`, `${'a_'.repeat(300)}!`])(
  'takes no time for a hostile text',
  text => {
    parseImageReference(text)
  },
)
