// Puts a real sample of the output into README.md, between its markers. usage: node scripts/readme-sample.mjs [--check]
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

const COMMAND = 'lint examples/shop/storefront.yaml --context examples/shop'
const { stdout } = spawnSync(process.execPath, ['dist/cli.js', ...COMMAND.split(' ')], {
  encoding: 'utf8',
  env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
})
// How long it took is another number each time.
const sample = stdout.replace(/, \d+(\.\d+)? m?s\./, '.').trimEnd()
const text = fs.readFileSync('README.md', 'utf8')
const next = text.replace(
  /(<!-- sample:begin -->\n)[\s\S]*?(<!-- sample:end -->)/,
  (_, begin, end) => `${begin}\`\`\`\n$ seaworthy ${COMMAND}\n${sample}\n\`\`\`\n${end}`,
)
if (process.argv.includes('--check')) {
  if (next !== text) {
    console.error('the sample in README.md is stale: run node scripts/readme-sample.mjs')
    process.exit(1)
  }
} else fs.writeFileSync('README.md', next)
