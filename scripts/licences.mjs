// Writes the licences of everything that the bundle holds.
import fs from 'node:fs'
import path from 'node:path'

/** @param modules ids of bundled modules; @param target the file to write */
export function writeLicences(modules, target) {
  const packages = new Map()
  for (const id of modules) {
    const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)
    if (!match) continue
    const manifest = JSON.parse(fs.readFileSync(path.join(match[1], 'package.json'), 'utf8'))
    packages.set(`${manifest.name}@${manifest.version}`, { folder: match[1], manifest })
  }
  const sections = [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { folder, manifest }]) => {
      const file = fs.readdirSync(folder).find(entry => /^(licen[cs]e|copying)/i.test(entry))
      if (!file) throw new Error(`${name} ships no licence text`)
      return `${name} (${manifest.license})\n\n${fs.readFileSync(path.join(folder, file), 'utf8').trim()}\n`
    })
  const head = 'seaworthy bundles the packages below. Their licences follow.\n'
  fs.writeFileSync(target, [head, ...sections].join(`\n${'-'.repeat(80)}\n\n`))
}
