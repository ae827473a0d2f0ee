// Checks what npm would publish: no run-time dependency, no install script, under 3 MB packed, no warning, the exports resolve for every kind of importer.
import { execFileSync, spawnSync } from 'node:child_process'
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
  const { dependencies = {}, scripts = {} } = JSON.parse(fs.readFileSync('package.json', 'utf8'))
  if (Object.keys(dependencies).length) throw new Error('the package has run-time dependencies')
  // A git hook installs a clone: npm would run these there, without the development dependencies.
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare', 'prepack'])
    if (name in scripts) throw new Error(`the package has a script "${name}"`)
  publishDry()
  console.log(run('npx', ['publint', '--strict', path.join(folder, packed.filename)]).trim())
  console.log(run('npx', ['attw', '--profile', 'esm-only', path.join(folder, packed.filename)]).trim())
} finally {
  fs.rmSync(folder, { recursive: true, force: true })
}

/** Publishes to nowhere; whatever npm warns of is an error, but that nobody is logged in. */
function publishDry() {
  const { status, stderr } = spawnSync('npm', ['publish', '--dry-run', '--offline', '--ignore-scripts'], { encoding: 'utf8' })
  const warnings = stderr
    .split('\n')
    .filter(line => /^npm (?:warn publish|error)/.test(line) && !line.includes('requires you to be logged in'))
  if (status !== 0 || warnings.length) throw new Error(`npm publish --dry-run is not clean:\n${warnings.join('\n') || stderr}`)
  console.log('npm publish --dry-run: clean')
}
