import module from 'node:module'
import { VERSION } from '../engine/docs-url.js'

// Node 22 keeps compiled code between runs; Node 20 has no such function, and neither have its types.
;(module as { enableCompileCache?: () => unknown }).enableCompileCache?.()

// A hook asks for the version on every call: nothing else is loaded for it.
const [first] = process.argv.slice(2)
if (first === '--version' || first === '-V') process.stdout.write(`${VERSION}\n`)
else {
  const { runCommand } = await import('./command.js')
  process.exitCode = await runCommand(process.argv.slice(2))
}
