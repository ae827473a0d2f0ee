import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const project = path.resolve(import.meta.dirname, '../..')
const archive = path.join(project, '../shared/corpus/small-and-medium.tar.gz')

/** The files of a corpus of real manifests, by path; undefined where the corpora are not beside the repository. */
export function readCorpus(name: 'small' | 'medium'): ReadonlyMap<string, string> | undefined {
  if (!existsSync(archive)) return undefined
  const folder = mkdtempSync(path.join(tmpdir(), 'corpus-'))
  try {
    execFileSync('tar', ['xzf', archive, '-C', folder, name])
    const files = new Map<string, string>()
    for (const entry of readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const file = path.join(entry.parentPath, entry.name)
      files.set(path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file, 'utf8'))
    }
    return files
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
