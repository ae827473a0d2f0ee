import { type Manifests, readManifests } from '../../src/manifest/index.js'
import type { SourceFile } from '../../src/manifest/resource.js'
import { parse } from '../../src/parse/index.js'

/** Parsed files of a run, all of them targets. */
export function sourceFiles(texts: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, parsed: parse(text), target: true }))
}

/** What the files hold, with no configuration. */
export function manifestsOf(texts: Readonly<Record<string, string>>): Manifests {
  return readManifests(sourceFiles(texts), () => ({ workloadKinds: [] }))
}
