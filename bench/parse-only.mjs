// What any linter on this YAML library has to do at least: find the files, read them, parse them, make values of them.
// It is bundled like the linter itself (see bundle-parse-only.mjs), so that loading modules costs both the same.
import fs from 'node:fs'
import path from 'node:path'
import { constructFromEvents, parseEvents } from 'js-yaml'

const skipped = new Set(['node_modules', 'vendor'])
let documents = 0
let refused = 0

function walk(file, named) {
  if (!fs.statSync(file).isDirectory()) {
    if (named || /\.(?:ya?ml|json)$/i.test(file)) parse(file)
    return
  }
  for (const name of fs.readdirSync(file)) if (!name.startsWith('.') && !skipped.has(name)) walk(path.join(file, name), false)
}

function parse(file) {
  const source = fs.readFileSync(file, 'utf8')
  try {
    const events = parseEvents(source, { maxDepth: 1000 })
    documents += constructFromEvents(events, { source }).length
  } catch {
    refused++
  }
}

for (const file of process.argv.slice(2)) walk(file, true)
process.stdout.write(`${JSON.stringify({ documents, refused })}\n`)
