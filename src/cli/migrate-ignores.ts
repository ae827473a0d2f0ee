import { rules } from '../../rules/index.js'
import { withEngineRules } from '../config/index.js'
import type { LintOutcome } from '../engine/types.js'
import { readManifests } from '../manifest/index.js'
import type { Resource, SourceFile } from '../manifest/resource.js'
import { withIgnores } from '../migrate/ignore-edits.js'
import type { Migration } from '../migrate/migration.js'
import { peers } from '../migrate/peer-checks.js'
import { peerIgnoreSign, peerIgnores } from '../migrate/peer-ignores.js'
import { judgeIgnores, objectFinder } from '../migrate/take-ignores.js'
import { PathError } from '../node/discover.js'
import { parseText } from '../node/parse-text.js'
import { type Run, run } from '../node/run.js'
import { fullText } from '../node/sources.js'
import { today } from '../node/today.js'
import { engineRules } from '../rule/engine-rules.js'
import type { ChangedManifest } from './migrate-folder.js'

/** What became of the ignores in the manifests. */
export interface IgnoreCounts {
  found: number
  taken: number
  needless: number
  missing: number
  expired: number
  /** Places that a person has to look at. */
  readonly left: { readonly where: string; readonly why: string }[]
}

/** Reads the ignores of other linters in the manifests of a folder and writes ours beside them, in memory. */
export async function migrateIgnores({ cwd, root, migration }: { cwd: string; root: string; migration: Migration }): Promise<{
  readonly files: readonly ChangedManifest[]
  readonly counts: IgnoreCounts
}> {
  const counts: IgnoreCounts = { found: 0, taken: 0, needless: 0, missing: 0, expired: 0, left: [] }
  const files: ChangedManifest[] = []
  const result = await lintFor(cwd, root, migration)
  if (!result) return { files, counts }
  const resources = objectsByFile(result)
  const findings = new Map<string, LintOutcome['diagnostics'][number][]>()
  for (const finding of result.outcome.diagnostics) {
    const list = findings.get(finding.file)
    if (list) list.push(finding)
    else findings.set(finding.file, [finding])
  }
  for (const [shown, source] of result.sources) {
    const { parsed } = source.input
    if (!parsed || source.linked || !peerIgnoreSign.test(parsed.text)) continue
    const own = resources.get(shown) ?? []
    const file: SourceFile = own[0]?.file ?? { path: shown, parsed, target: true }
    const ignores = peerIgnores(file, own, [], objectFinder(own))
    counts.found += ignores.length
    if (!ignores.length) {
      const lines = signedLines(parsed.text)
      counts.found += lines.length
      const why = result.outcome.summary.notLinted.find(entry => entry.file === shown)?.reason ?? 'no Kubernetes object'
      for (const line of lines) counts.left.push({ where: `${shown}:${line}`, why })
      continue
    }
    const judged = judgeIgnores(ignores, findings.get(shown) ?? [], migration, today())
    counts.needless += judged.needless.length
    counts.missing += judged.missing.length
    counts.expired += judged.expired.length
    const edited = withIgnores(file, judged.taken)
    for (const { ignore } of edited.refused)
      counts.left.push({ where: `${shown}:${ignore.line}`, why: 'an anchor, an alias or a generated file' })
    if (!edited.written.length) continue
    const again = await parseText(edited.text)
    if (again.problems.length > parsed.problems.length || again.documents.length !== parsed.documents.length) {
      for (const { ignore } of edited.written)
        counts.left.push({ where: `${shown}:${ignore.line}`, why: 'the file could not be read after the edit; a defect of seaworthy' })
      continue
    }
    counts.taken += edited.written.length
    const before = fullText(source)!
    files.push({
      shown,
      real: source.real,
      encoding: source.origin?.encoding ?? 'utf-8',
      before,
      after: `${before.slice(0, before.length - parsed.text.length)}${edited.text}`,
    })
  }
  return { files, counts }
}

/** Lints with every rule on that answers for a check of another linter; undefined where there is no manifest. */
async function lintFor(cwd: string, root: string, migration: Migration): Promise<Run | undefined> {
  const only = [...new Set(peers.flatMap(peer => migration.checks.all(peer).flatMap(check => check.here)))]
  try {
    return await run({
      cwd,
      paths: [root],
      context: 'nearest',
      config: 'nearest',
      cli: { only },
      readStdin: () => Buffer.alloc(0),
      stdinFilename: undefined,
      today: today(),
      rules,
      metas: withEngineRules(rules, engineRules),
    })
  } catch (error) {
    if (error instanceof PathError) return undefined
    throw error
  }
}

/** The objects of the manifests, by the file that they stand in. */
function objectsByFile({ sources }: Run): Map<string, Resource[]> {
  const files = [...sources].flatMap(([path, { input, linked }]): SourceFile[] =>
    input.parsed && !linked ? [{ path, parsed: input.parsed, target: true }] : [],
  )
  const byFile = new Map<string, Resource[]>()
  for (const resource of readManifests(files, () => ({ workloadKinds: [] })).resources) {
    const list = byFile.get(resource.file.path)
    if (list) list.push(resource)
    else byFile.set(resource.file.path, [resource])
  }
  return byFile
}

/** The lines of a text that hold what looks like an ignore of another linter, from 1. */
const signedLines = (text: string): number[] => text.split('\n').flatMap((line, index) => (peerIgnoreSign.test(line) ? [index + 1] : []))
