import { describe, expect, it } from 'vitest'
import { lint } from '../../src/index.js'

const deployment = (image: string, more = '') => `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - name: web
          image: ${image}
${more}`
const skaffold = (image: string, more = '') => `apiVersion: skaffold/v4beta6
kind: Config
build:
  artifacts:
    - image: ${image}
      context: src
${more}`
const dockerfile = 'FROM node:20-bookworm\nCMD node server.js\n'
const config = { rules: { 'shell-pid1-swallows-sigterm': 'error' as const } }
const found = async (options: Parameters<typeof lint>[0]) =>
  (await lint({ config, ...options })).diagnostics
    .filter(({ rule }) => rule === 'shell-pid1-swallows-sigterm')
    .map(({ file, range }) => `${file}:${range.start.line}:${range.start.column}`)

describe('which image a Dockerfile makes', () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    [
      'a skaffold.yaml beside it',
      { 'skaffold.yaml': skaffold('r.io/web'), 'k8s/web.yaml': deployment('r.io/web:1') },
      ['src/Dockerfile:2:5'],
    ],
    ['another image', { 'skaffold.yaml': skaffold('r.io/other'), 'k8s/web.yaml': deployment('r.io/web:1') }, []],
    [
      'two that differ',
      { 'skaffold.yaml': skaffold('r.io/web', '    - {image: r.io/web, context: lib}\n'), 'k8s/web.yaml': deployment('r.io/web:1') },
      [],
    ],
    [
      'a short name of another project',
      { 'a/skaffold.yaml': skaffold('web').replace('src', '../src'), 'k8s/web.yaml': deployment('web') },
      [],
    ],
    [
      'a builder without Dockerfile',
      { 'skaffold.yaml': skaffold('r.io/web', '      jib: {}\n'), 'k8s/web.yaml': deployment('r.io/web:1') },
      [],
    ],
    [
      'a Compose file',
      { 'compose.yaml': 'services: {web: {image: "r.io/web:${TAG}", build: ./src}}\n', 'web.yaml': deployment('r.io/web:1') },
      ['src/Dockerfile:2:5'],
    ],
    [
      'a Compose file that calls its image nginx',
      { 'compose.yaml': 'services: {web: {image: nginx, build: src}}\n', 'web.yaml': deployment('nginx') },
      [],
    ],
    ['nothing but a folder of that name', { 'src/web.yaml': deployment('src') }, []],
  ])('%s', async (_, files, expected) => {
    expect(await found({ files, linked: { 'src/Dockerfile': dockerfile } })).toEqual(expected)
  })
  it('the configuration names it', async () => {
    const files = { 'web.yaml': deployment('r.io/team/web:1') }
    const images = { 'r.io/*/web': { dockerfile: 'src/Dockerfile' } }
    expect(await found({ files, linked: { 'src/Dockerfile': dockerfile }, config: { ...config, images } })).toEqual(['src/Dockerfile:2:5'])
  })
  it('a base that is built here as well', async () => {
    const files = {
      'skaffold.yaml': skaffold('r.io/web', '    - {image: r.io/base, context: base}\n'),
      'k8s/web.yaml': deployment('r.io/web:1'),
    }
    const linked = { 'src/Dockerfile': 'FROM r.io/base\nCOPY . .\n', 'base/Dockerfile': dockerfile }
    expect(await found({ files, linked })).toEqual(['base/Dockerfile:2:5'])
  })
  it('what the container says wins', async () => {
    const files = {
      'skaffold.yaml': skaffold('r.io/web'),
      'k8s/web.yaml': deployment('r.io/web:1', '          command: [node, server.js]\n'),
    }
    expect(await found({ files, linked: { 'src/Dockerfile': dockerfile } })).toEqual([])
  })
})

describe('one cause is said once', () => {
  it('of what is no exec form, only that', async () => {
    const files = { 'skaffold.yaml': skaffold('r.io/web'), 'k8s/web.yaml': deployment('r.io/web:1') }
    const linked = { 'src/Dockerfile': "FROM node:20\nCMD ['node', 'server.js']\n" }
    const { diagnostics } = await lint({ files, linked })
    expect(diagnostics.filter(({ file }) => file === 'src/Dockerfile').map(({ rule }) => rule)).toEqual(['dockerfile-exec-form-malformed'])
  })
})

describe('findings in linked files', () => {
  const files = { 'skaffold.yaml': skaffold('r.io/web'), 'k8s/web.yaml': deployment('r.io/web:1') }
  it('belong to no object, name the container, and are repaired only by hand', async () => {
    const { diagnostics } = await lint({ files, linked: { 'src/Dockerfile': dockerfile }, config })
    const [finding] = diagnostics.filter(({ file }) => file === 'src/Dockerfile')
    expect(finding).toMatchObject({
      resource: null,
      fix: { safety: 'unsafe', edits: [{ file: 'src/Dockerfile', text: 'exec ', range: { start: { line: 2, column: 5 } } }] },
    })
    expect(finding).not.toHaveProperty('path')
    expect(finding?.related).toContainEqual(
      expect.objectContaining({ file: 'k8s/web.yaml', message: 'container "web" of Deployment web runs this' }),
    )
  })
  it('keep their fingerprint when lines move', async () => {
    const print = async (text: string) =>
      (await lint({ files, linked: { 'src/Dockerfile': text }, config })).diagnostics.find(({ file }) => file === 'src/Dockerfile')
        ?.fingerprint
    expect(await print(`# a comment\n\n${dockerfile}`)).toBe(await print(dockerfile))
  })
  it('are said once for several containers', async () => {
    const two = { ...files, 'k8s/two.yaml': deployment('r.io/web:2').replaceAll('name: web', 'name: two') }
    expect(await found({ files: two, linked: { 'src/Dockerfile': dockerfile } })).toEqual(['src/Dockerfile:2:5'])
  })
  it('are reported for a target, and not for what is only context', async () => {
    const linked = { 'src/Dockerfile': dockerfile }
    expect(
      await found({ files: { 'k8s/web.yaml': files['k8s/web.yaml'] }, context: { 'skaffold.yaml': files['skaffold.yaml'] }, linked }),
    ).toHaveLength(1)
  })
  it.each([
    ['# seaworthy-ignore shell-pid1-swallows-sigterm -- why\n', 'FROM node:20-bookworm\n{}CMD node \\\n  server.js\n', 0],
    ['# seaworthy-ignore-file -- why\n', '{}FROM node:20-bookworm\nCMD node server.js\n', 0],
    ['# seaworthy-ignore shell-pid1-swallows-sigterm -- why\n', '{}FROM node:20-bookworm\nCMD node server.js\n', 1],
  ])('%j', async (comment, text, count) => {
    const linked = { 'src/Dockerfile': text.replace('{}', comment) }
    const { diagnostics, summary } = await lint({ files, linked, config })
    expect(diagnostics.filter(({ file, rule }) => file === 'src/Dockerfile' && rule === 'shell-pid1-swallows-sigterm')).toHaveLength(count)
    expect(diagnostics.filter(({ rule }) => rule === 'unused-suppression')).toHaveLength(count)
    expect(summary.suppressed).toBe(1 - count)
  })
})
