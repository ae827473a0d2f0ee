import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.js'
import { lint } from '../../src/index.js'
import { blocksOf } from './blocks.js'

const guides = fs
  .readdirSync('docs/guides')
  .filter(file => file.endsWith('.md'))
  .map(file => `docs/guides/${file}`)
const everyPreset = [...new Set(rules.flatMap(rule => rule.presets))]
const ids = new Set(rules.map(rule => rule.id))

/** What a manifest of a guide says of itself in its first line. */
function marked(text: string): { readonly broken: readonly string[]; readonly complete: boolean; readonly kubernetesVersion?: string } {
  const broken = /^# Broken(?: on Kubernetes (\d\.\d+))?: ([a-z0-9, -]+)$/m.exec(text)
  return {
    broken: broken ? broken[2]!.split(', ').sort() : [],
    complete: /^# Complete$/m.test(text),
    ...(broken?.[1] === undefined ? {} : { kubernetesVersion: broken[1] }),
  }
}

describe.each(guides)('%s', page => {
  const manifests = blocksOf(page).filter(({ language }) => language === 'yaml')
  test.runIf(manifests.length > 0)('its manifests have the findings that they show, and no other', async () => {
    for (const { text } of manifests) {
      const { broken, complete, kubernetesVersion } = marked(text)
      const { diagnostics, summary } = await lint({
        files: { 'manifest.yaml': text },
        config: {
          extends: complete ? everyPreset : ['recommended'],
          rules: Object.fromEntries(broken.map(rule => [rule, 'error' as const])),
          ...(kubernetesVersion === undefined ? {} : { kubernetesVersion }),
        },
      })
      expect(diagnostics.map(({ rule }) => rule).sort(), text).toEqual(broken)
      expect(summary.documents, text).toBeGreaterThan(0)
    }
  })
  const dockerfiles = blocksOf(page).filter(({ language }) => language === 'dockerfile')
  test.runIf(dockerfiles.length > 0)('its Dockerfiles have the findings that they show, and no other', async () => {
    const image = 'registry.example.com/guide'
    const pod = `apiVersion: v1\nkind: Pod\nmetadata:\n  name: guide\nspec:\n  containers:\n    - name: guide\n      image: ${image}\n      resources:\n        requests:\n          memory: 64Mi\n`
    for (const { text } of dockerfiles) {
      const { diagnostics } = await lint({
        files: { 'pod.yaml': pod },
        linked: { Dockerfile: text },
        config: { extends: ['recommended'], images: { [image]: { dockerfile: 'Dockerfile' } } },
      })
      expect(diagnostics.map(({ rule }) => rule).sort(), text).toEqual(marked(text).broken)
    }
  })
  test('its other blocks are in languages that somebody checks, and scripts parse', context => {
    if (spawnSync('bash', ['-c', 'exit 0']).status !== 0) context.skip('bash is not here')
    for (const { language, text } of blocksOf(page)) {
      expect(['yaml', 'sh', 'dockerfile', 'ini']).toContain(language)
      if (language !== 'sh') continue
      const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' })
      expect({ status, stderr }, text).toEqual({ status: 0, stderr: '' })
    }
  })
  test('the rules that it names exist', () => {
    for (const [, id] of fs.readFileSync(page, 'utf8').matchAll(/\[([a-z0-9-]+)\]\(\.\.\/rules\//g)) expect(ids).toContain(id)
  })
})

test('the picture is text that describes itself, loads nothing, and leads to rules', () => {
  const picture = fs.readFileSync('docs/guides/pod-termination.svg', 'utf8')
  const links = [...picture.matchAll(/href="([^"]*)"/g)].map(([, link]) => link!)
  expect(links.length).toBeGreaterThan(5)
  for (const link of links) expect(ids).toContain(/^\.\.\/rules\/([a-z0-9-]+)\.md$/.exec(link)?.[1])
  expect(picture).toMatch(/role="img" aria-labelledby="title description"/)
  expect(picture).toMatch(/<title id="title">[^<]+<\/title>\n<desc id="description">[^<]{100,}<\/desc>/)
  expect(picture).toContain('prefers-color-scheme: dark')
  expect(picture).not.toMatch(/<(?:image|script|use|foreignObject)|url\(|@import|@font-face|https?:(?!\/\/www\.w3\.org\/2000\/svg)/)
})

test('nothing in the picture reaches over its edge, and no bar runs backwards', () => {
  const picture = fs.readFileSync('docs/guides/pod-termination.svg', 'utf8')
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(picture)!.map(Number) as [number, number, number]
  const rectangles = [...picture.matchAll(/<rect class="[a-z]+" x="([\d.]+)" y="([\d.]+)" width="(-?[\d.]+)" height="([\d.]+)"/g)]
  expect(rectangles.length).toBeGreaterThan(20)
  for (const [, x, y, wide, high] of rectangles.map(match => match.map(Number))) {
    expect(wide).toBeGreaterThan(0)
    expect(x! + wide!).toBeLessThan(width)
    expect(y! + high!).toBeLessThan(height)
  }
  // Long lines are 12 pixels high; in the widest of the usual fonts (DejaVu Sans) a letter of them takes 6.1 on average.
  for (const [, x, anchor, words] of picture.matchAll(/<text x="([\d.]+)" y="[\d.]+"(?: class="[^"]*")?( text-anchor="\w+")?>([^<]*)</g))
    if (anchor === undefined) expect(Number(x) + words!.length * 6.4, words).toBeLessThan(width)
})
