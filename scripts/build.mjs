// Builds dist/: the command, the library, the author API and the harness, each with its heavy parts in chunks of their own. Reproducible: no hashes, no dates.
// usage: node scripts/build.mjs [--out DIR] [--no-types]
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { rolldown } from 'rolldown'
import { writeLicences } from './licences.mjs'
import { withoutDocumentation } from './strip-rule-documentation.mjs'

const out = process.argv.includes('--out') ? process.argv[process.argv.indexOf('--out') + 1] : 'dist'
const root = path.resolve(import.meta.dirname)
const project = path.dirname(root)
process.chdir(project)
fs.rmSync(out, { recursive: true, force: true })

const entries = { cli: 'src/cli/main.ts', index: 'src/index.ts', rule: 'src/rule/index.ts', testing: 'src/testing/index.ts' }
const prose = new Map()
const modules = new Set()
const bundle = await rolldown({
  input: entries,
  platform: 'node',
  tsconfig: false,
  external: [/^node:/],
  plugins: [withoutDocumentation(prose), { name: 'remember-modules', moduleParsed: module => void modules.add(module.id) }],
  logLevel: 'warn',
})
await bundle.write({
  dir: out,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  hashCharacters: 'hex',
  minify: false,
  comments: { legal: false },
  banner: chunk => (chunk.isEntry && chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
})
fs.chmodSync(path.join(out, 'cli.js'), 0o755)
fs.writeFileSync(
  path.join(out, 'rules-documentation.json'),
  `${JSON.stringify(Object.fromEntries([...prose].sort(([a], [b]) => (a < b ? -1 : 1))))}\n`,
)
writeLicences([...modules], path.join(out, 'THIRD_PARTY_LICENSES'))
// The tests of the command need no types.
if (!process.argv.includes('--no-types')) {
  execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', path.join(out, 'types')], {
    stdio: 'inherit',
    env: { ...process.env, npm_config_nodedir: undefined },
  })
}
