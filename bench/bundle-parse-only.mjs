import fs from 'node:fs'
import path from 'node:path'
import { rolldown } from 'rolldown'
import { inAscii } from '../scripts/chunks.mjs'
import { pureLibraries } from '../scripts/pure-libraries.mjs'

const project = path.dirname(import.meta.dirname)

/** Bundles parse-only.mjs the way scripts/build.mjs bundles the linter; the path of the result. */
export async function bundleParseOnly() {
  const file = path.join(project, 'node_modules/.cache/seaworthy-bench/parse-only.mjs')
  const bundle = await rolldown({
    input: path.join(import.meta.dirname, 'parse-only.mjs'),
    platform: 'node',
    external: [/^node:/],
    plugins: [pureLibraries()],
    logLevel: 'warn',
  })
  const { output } = await bundle.generate({ format: 'esm', minify: false, comments: false })
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, inAscii(output[0].code))
  return file
}
