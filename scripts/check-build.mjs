// Fails when dist/ is not what the sources build: it is committed, because an Action and a git hook run a clone with nothing installed.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const fresh = fs.mkdtempSync(path.join(os.tmpdir(), 'seaworthy-build-'))
try {
  execFileSync(process.execPath, ['scripts/build.mjs', '--out', fresh], { stdio: 'inherit' })
  const list = folder =>
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
      .sort()
  const all = new Set([...list(fresh), ...(fs.existsSync('dist') ? list('dist') : [])])
  const differs = file => {
    const [a, b] = [path.join('dist', file), path.join(fresh, file)]
    return !fs.existsSync(a) || !fs.existsSync(b) || !fs.readFileSync(a).equals(fs.readFileSync(b))
  }
  const stale = [...all].filter(differs)
  if (stale.length) {
    console.error(`dist/ is stale: run npm run build and commit it\n  ${stale.slice(0, 20).join('\n  ')}`)
    process.exitCode = 1
  } else console.log(`dist/ is fresh: ${all.size} files`)
} finally {
  fs.rmSync(fresh, { recursive: true, force: true })
}
