import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const sizes = [
  { name: '50 files', folder: 'small', archive: 'small-and-medium.tar.gz' },
  { name: '1,000 files', folder: 'medium', archive: 'small-and-medium.tar.gz' },
  { name: '10,000 files', folder: 'large', archive: 'large.tar.gz' },
]

/**
 * The corpora: `[{ name, folder, path, bytes }]`, those of `wanted` alone. `source` holds folders small, medium and large, or the archives
 * with them, which are unpacked into `temporary`. What is not there is named in `missing`.
 */
export function findCorpora(source, temporary, wanted) {
  const found = []
  const missing = []
  const unpacked = new Set()
  for (const { name, folder, archive } of sizes) {
    if (!wanted(folder)) continue
    let place = path.join(source, folder)
    const packed = path.join(source, archive)
    if (!fs.existsSync(place) && fs.existsSync(packed)) {
      if (!unpacked.has(archive)) execFileSync('tar', ['xzf', packed, '-C', temporary])
      unpacked.add(archive)
      place = path.join(temporary, folder)
    }
    if (fs.existsSync(place)) found.push({ name, folder, path: place, bytes: bytesBelow(place) })
    else missing.push(name)
  }
  return { found, missing }
}

function bytesBelow(folder) {
  let bytes = 0
  for (const entry of fs.readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) bytes += fs.statSync(path.join(entry.parentPath ?? entry.path, entry.name)).size
  return bytes
}
