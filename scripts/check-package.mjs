// Checks what npm would publish: no run-time dependency, under 3 MB packed, the exports resolve for every kind of importer.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const MAX_PACKED_BYTES = 3_000_000
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'seaworthy-pack-'))
const run = (command, args) => execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
try {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]))
  console.log(
    `packed: ${packed.files.length} files, ${(packed.size / 1000).toFixed(0)} kB, ${(packed.unpackedSize / 1000).toFixed(0)} kB unpacked`,
  )
  if (packed.size > MAX_PACKED_BYTES) throw new Error(`the package has ${packed.size} bytes; at most ${MAX_PACKED_BYTES}`)
  if (Object.keys(JSON.parse(fs.readFileSync('package.json', 'utf8')).dependencies ?? {}).length)
    throw new Error('the package has run-time dependencies')
  console.log(run('npx', ['publint', '--strict', path.join(folder, packed.filename)]).trim())
  console.log(run('npx', ['attw', '--profile', 'esm-only', path.join(folder, packed.filename)]).trim())
} finally {
  fs.rmSync(folder, { recursive: true, force: true })
}
