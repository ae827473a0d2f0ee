import fs from 'node:fs'
import module from 'node:module'
import { VERSION } from '../engine/docs-url.js'

// A hook asks for the version on every call: nothing else is loaded for it, not even the streams behind process.stdout.
const [first] = process.argv.slice(2)
if (first === '--version' || first === '-V') sayVersion()
else {
  // From Node 22 on compiled code is kept between runs, in the system's folder for temporary files; Node 20 has no such function, and neither have its types.
  ;(module as { enableCompileCache?: () => unknown }).enableCompileCache?.()
  const { runCommand } = await import('./command.js')
  process.exitCode = await runCommand(process.argv.slice(2))
}

function sayVersion(): void {
  try {
    fs.writeSync(1, `${VERSION}\n`)
  } catch (error) {
    // Nobody listens any more.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}
