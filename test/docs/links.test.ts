import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  ...fs
    .readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .map(file => `docs/${file}`),
]
/** Links in examples are no links. */
const prose = (page: string) =>
  fs
    .readFileSync(page, 'utf8')
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/`[^`\n]*`/g, '')

/** The anchors of the headings of a page, as GitHub makes them. */
function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>()
  const text = fs.readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
  for (const [, heading] of text.matchAll(/^#{1,6} (.+)$/gm)) {
    const words = heading!.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
    const anchor = words.replace(/[^\p{L}\p{N} _-]/gu, '').replace(/ /g, '-')
    let unique = anchor
    for (let number = 1; anchors.has(unique); number++) unique = `${anchor}-${number}`
    anchors.add(unique)
  }
  return anchors
}

/** What is wrong with the links of a page. */
function brokenLinks(page: string): string[] {
  const broken: string[] = []
  for (const [, link] of prose(page).matchAll(/\]\(([^()\s]+)\)/g)) {
    if (/^[a-z]+:/.test(link!)) continue
    const [file, anchor] = link!.split('#') as [string, string?]
    const target = file === '' ? page : path.join(path.dirname(page), file)
    if (!fs.existsSync(target)) broken.push(`${page}: ${link} is no file`)
    else if (anchor !== undefined && !anchorsOf(target).has(anchor)) broken.push(`${page}: ${link} has no such heading`)
  }
  return broken
}

test('links between pages lead to pages, and to headings that are there', () => {
  expect(pages.length).toBeGreaterThan(100)
  expect(pages.flatMap(brokenLinks)).toEqual([])
})

test('every guide is in the index, and the index in the README', () => {
  const guides = fs.readdirSync('docs/guides').filter(file => file.endsWith('.md') && file !== 'README.md')
  const index = prose('docs/guides/README.md')
  for (const guide of guides) expect(index, guide).toContain(`](${guide})`)
  expect(prose('README.md')).toContain('](docs/guides/README.md)')
})
