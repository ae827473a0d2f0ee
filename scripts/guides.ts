import fs from 'node:fs'

const FOLDER = 'docs/guides'
/** Pages that name rules and are no guide to them. */
const notGuides = ['README.md', 'what-cannot-be-linted.md']

export interface Guide {
  /** The name of its file in docs/guides. */
  readonly file: string
  readonly title: string
}

/** The guides that link to the page of a rule, by the id of the rule. */
export function guidesByRule(): ReadonlyMap<string, readonly Guide[]> {
  const found = new Map<string, Guide[]>()
  for (const file of fs.readdirSync(FOLDER).sort()) {
    if (!file.endsWith('.md') || notGuides.includes(file)) continue
    const page = fs.readFileSync(`${FOLDER}/${file}`, 'utf8')
    const title = /^# (.+)$/m.exec(page)?.[1] ?? file
    for (const rule of new Set([...page.matchAll(/\]\(\.\.\/rules\/([a-z0-9-]+)\.md[)#]/g)].map(([, id]) => id!))) {
      const guides = found.get(rule)
      if (guides) guides.push({ file, title })
      else found.set(rule, [{ file, title }])
    }
  }
  return found
}
