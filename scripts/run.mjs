// Runs a TypeScript script of this repository on any Node: bundles it in memory with rolldown and imports the result.
// usage: node scripts/run.mjs scripts/generate.ts [arguments]
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const [script, ...rest] = process.argv.slice(2)
const cache = path.resolve('node_modules/.cache/seaworthy')
fs.mkdirSync(cache, { recursive: true })
const bundle = await rolldown({ input: path.resolve(script), platform: 'node', external: [/^node:/, /^[a-z@][^:]*$/], logLevel: 'warn' })
const folder = fs.mkdtempSync(path.join(cache, 'run-'))
try {
  const { output } = await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'script.mjs' })
  process.argv = [process.argv[0], path.resolve(script), ...rest]
  await import(pathToFileURL(path.join(folder, output[0].fileName)).href)
} finally {
  fs.rmSync(folder, { recursive: true, force: true })
}
