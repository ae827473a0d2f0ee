import path from 'node:path'
import { rolldown } from 'rolldown'

const project = path.dirname(import.meta.dirname)

/** Bundles parse-only.mjs the way scripts/build.mjs bundles the linter; the path of the result. */
export async function bundleParseOnly() {
  const file = path.join(project, 'node_modules/.cache/seaworthy-bench/parse-only.mjs')
  const bundle = await rolldown({
    input: path.join(import.meta.dirname, 'parse-only.mjs'),
    platform: 'node',
    external: [/^node:/],
    logLevel: 'warn',
  })
  await bundle.write({ file, format: 'esm', minify: false })
  return file
}
