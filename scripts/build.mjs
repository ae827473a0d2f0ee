// Builds dist/: the command, the library, the author API and the harness, each with its heavy parts in chunks of their own. Reproducible: no hashes, no dates.
// usage: node scripts/build.mjs [--out DIR] [--no-types]
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { rolldown } from 'rolldown'
import { chunkGroups, inAscii, withoutFacades } from './chunks.mjs'
import { writeLicences } from './licences.mjs'
import { pureLibraries } from './pure-libraries.mjs'
import { keepReachableTypes } from './reachable-types.mjs'
import { withoutDocumentation } from './strip-rule-documentation.mjs'

const out = process.argv.includes('--out') ? process.argv[process.argv.indexOf('--out') + 1] : 'dist'
const root = path.resolve(import.meta.dirname)
const project = path.dirname(root)
process.chdir(project)
fs.rmSync(out, { recursive: true, force: true })

const entries = {
  cli: 'src/cli/main.ts',
  action: 'src/action/main.ts',
  index: 'src/index.ts',
  rule: 'src/rule/index.ts',
  testing: 'src/testing/index.ts',
}
/** Stands in the code for the hash of the chunks, which is known when they are written. */
const BUILD = 'hash of the chunks'
const prose = new Map()
const bundle = await rolldown({
  input: entries,
  platform: 'node',
  tsconfig: false,
  external: [/^node:/],
  transform: { define: { BUILD: JSON.stringify(BUILD) } },
  plugins: [withoutDocumentation(prose), pureLibraries()],
  // Importing these packages does nothing by itself; the Action needs neither their HTTP client nor undici, which would be 700 kB.
  treeshake: { moduleSideEffects: [{ test: /[\\/]node_modules[\\/](?:@actions|undici|tunnel)[\\/]/, sideEffects: false }] },
  logLevel: 'warn',
})
const { output } = await bundle.generate({
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  hashCharacters: 'hex',
  minify: false,
  minifyInternalExports: false,
  codeSplitting: { groups: chunkGroups(project) },
  comments: false,
  banner: chunk => (chunk.isEntry && chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
})
const files = withoutFacades(output).map(({ fileName, code }) => ({ fileName, code: inAscii(code) }))
// Compiled code of a chunk is kept under the hash of all of them: see src/node/compiled-chunks.ts.
const hash = createHash('sha256')
for (const { fileName, code } of files) if (fileName.startsWith('chunks/')) hash.update(fileName).update(code)
const build = hash.digest('hex').slice(0, 16)
for (const { fileName, code } of files) {
  const file = path.join(out, fileName)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, fileName === 'cli.js' ? once(code, BUILD, build) : code)
}
fs.chmodSync(path.join(out, 'cli.js'), 0o755)
fs.writeFileSync(
  path.join(out, 'rules-documentation.json'),
  `${JSON.stringify(Object.fromEntries([...prose].sort(([a], [b]) => (a < b ? -1 : 1))))}\n`,
)
// What was parsed and then left out needs no licence.
const modules = output.flatMap(part => (part.type === 'chunk' ? part.moduleIds : []))
writeLicences(modules, path.join(out, 'THIRD_PARTY_LICENSES'))
// The tests of the command need no types.
if (!process.argv.includes('--no-types')) {
  execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', path.join(out, 'types')], {
    stdio: 'inherit',
    env: { ...process.env, npm_config_nodedir: undefined },
  })
  keepReachableTypes(path.resolve(out, 'types'), ['src/index.d.ts', 'src/rule/index.d.ts', 'src/testing/index.d.ts'])
}

function once(text, from, to) {
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand there once`)
  return text.replace(from, to)
}
