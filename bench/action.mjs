#!/usr/bin/env node
// What the Action costs where there is nothing to lint: against a process that imports the bundled @actions/core and does nothing.
// usage: node bench/action.mjs [--node FILE] [--action FILE] [--turns N] [--check]
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { rolldown } from 'rolldown'
import { interleave, use } from './measure.mjs'

const GOAL = 1.2
const { values: options } = parseArgs({
  options: { node: { type: 'string' }, action: { type: 'string' }, turns: { type: 'string' }, check: { type: 'boolean' } },
})
const project = path.dirname(import.meta.dirname)
const node = options.node ?? process.execPath
const turns = Number(options.turns ?? 25)
const cache = path.join(project, 'node_modules/.cache/seaworthy-bench')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'seaworthy-bench-'))
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }))

/** What the Action uses of @actions/core, bundled as scripts/build.mjs bundles it; and the whole package. */
async function bundled(name, code, treeshake) {
  const entry = path.join(cache, `${name}-entry.mjs`)
  const file = path.join(cache, `${name}.mjs`)
  fs.mkdirSync(cache, { recursive: true })
  fs.writeFileSync(entry, code)
  const bundle = await rolldown({ input: entry, platform: 'node', tsconfig: false, external: [/^node:/], treeshake, logLevel: 'warn' })
  await bundle.write({ file, format: 'esm', minify: false })
  return file
}
const runner = path.join(project, 'src/action/runner.ts')
const used = await bundled('core-used', `import { runner } from ${JSON.stringify(runner)}\nglobalThis.runner = runner\n`, {
  moduleSideEffects: [{ test: /[\\/]node_modules[\\/](?:@actions|undici|tunnel)[\\/]/, sideEffects: false }],
})
const whole = await bundled('core-whole', "import * as core from '@actions/core'\nglobalThis.core = core\n", true)

const empty = path.join(folder, 'empty')
fs.mkdirSync(empty)
const runnerFile = name => {
  fs.writeFileSync(path.join(folder, name), '')
  return path.join(folder, name)
}
const context = {
  // 2: there is nothing to lint.
  codes: [0, 2],
  cwd: empty,
  env: {
    ...process.env,
    GITHUB_WORKSPACE: empty,
    GITHUB_OUTPUT: runnerFile('output'),
    GITHUB_STEP_SUMMARY: runnerFile('summary'),
    RUNNER_TEMP: folder,
  },
}
const commands = {
  'bare node': ['-e', '0'],
  '@actions/core, what is used': [used],
  '@actions/core, whole': [whole],
  'the Action': [path.resolve(project, options.action ?? 'dist/action.js')],
}
const times = interleave(Object.fromEntries(Object.entries(commands).map(([name, args]) => [name, { node, args }])), turns, context)
const rows = Object.entries(commands).map(([name, args]) => ({
  name,
  quickest: times[name].min,
  processor: use(node, args, folder, turns, context).processor,
}))
const action = rows.at(-1)
for (const { name, quickest, processor } of rows)
  console.log(
    `${name.padEnd(30)} ${quickest.toFixed(0).padStart(5)} ms, processor ${processor.toFixed(0).padStart(4)} ms; the Action costs ${(action.quickest / quickest).toFixed(2)}x, processor ${(action.processor / processor).toFixed(2)}x`,
  )
const ratio = Math.min(action.quickest / rows[1].quickest, action.processor / rows[1].processor)
console.log(`\nThe goal, ${GOAL} times what it uses of @actions/core: ${ratio <= GOAL ? 'held' : 'MISSED'}`)
if (options.check && ratio > GOAL) process.exitCode = 1
