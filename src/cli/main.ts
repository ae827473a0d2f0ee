import fs from 'node:fs'
import { VERSION } from '../engine/docs-url.js'
import { CompiledChunks } from '../node/compiled-chunks.js'
import { delayOptimization } from '../node/v8-flags.js'

// A hook asks for the version on every call: nothing else is loaded for it, not even the streams behind process.stdout.
const [first] = process.argv.slice(2)
if (first === '--version' || first === '-V') sayVersion()
else {
  delayOptimization()
  const chunks = CompiledChunks.in(import.meta.dirname, process.env)
  const { runCommand } = chunks ? (chunks.load('command.js') as typeof import('./command.js')) : await import('./command.js')
  process.exitCode = await runCommand(process.argv.slice(2))
  chunks?.store()
}

function sayVersion(): void {
  try {
    fs.writeSync(1, `${VERSION}\n`)
  } catch (error) {
    // Nobody listens any more.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}
