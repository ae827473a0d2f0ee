import fs from 'node:fs'
import path from 'node:path'
import { rules } from '../../rules/index.js'
import { ConfigError } from '../config/index.js'
import type { RuleSeverity } from '../config/types.js'
import { CONFIG_SCHEMA } from '../engine/docs-url.js'
import { readCheckov } from '../migrate/checkov.js'
import { configParts } from '../migrate/config-text.js'
import { readKubeLinter } from '../migrate/kube-linter.js'
import { mergeConfigText } from '../migrate/merge-config.js'
import { Migration } from '../migrate/migration.js'
import { PeerChecks } from '../migrate/peer-checks.js'
import { readPolaris } from '../migrate/polaris.js'
import { readTrivyConfig, readTrivyignore, readTrivyignoreYaml } from '../migrate/trivy.js'
import { decode, type Encoding } from '../node/decode.js'
import { configNames, Folders } from '../node/folders.js'
import { parseText } from '../node/parse-text.js'
import { shownPath } from '../node/paths.js'
import { isOfPeer, type PeerConfig, peerConfigForm, readPeerConfig, speaksOfAll } from '../node/peer-configs.js'
import { readRegularFile } from '../node/read-file.js'
import { repositoryFiles } from '../node/repository-files.js'
import { today } from '../node/today.js'
import { type IgnoreCounts, migrateIgnores } from './migrate-ignores.js'

/** A manifest with our ignores in it. */
export interface ChangedManifest {
  readonly shown: string
  readonly real: string
  readonly encoding: Encoding
  /** With the byte order mark where there is one. */
  readonly before: string
  readonly after: string
}

/** What migrating a folder comes to; nothing is written yet. */
export interface Migrated {
  readonly migration: Migration
  /** Configurations that were read, as they are shown. */
  readonly read: readonly string[]
  /** Configurations of folders below, which were not. */
  readonly apart: readonly string[]
  readonly config:
    | {
        readonly shown: string
        readonly real: string
        readonly before: string | undefined
        readonly text: string
        readonly kept: readonly string[]
      }
    | undefined
  /** What has to be put into the configuration by hand. */
  readonly unmergeable: string | undefined
  readonly files: readonly ChangedManifest[]
  readonly ignores: IgnoreCounts
}

/** Entries of the folder that are looked at for configurations. */
const maxEntries = 200_000

/** Reads what other linters were told in a folder, and says what our configuration and ignores become. @throws ConfigError for a configuration that cannot be read. */
export async function migrateFolder({ cwd, root, manifests }: { cwd: string; root: string; manifests: boolean }): Promise<Migrated> {
  const { files: listed } = await repositoryFiles(root, new Folders(), maxEntries)
  const configurations = listed.filter(file => peerConfigForm(file))
  const migration = new Migration(new PeerChecks(rules))
  const own = configurations.filter(speaksOfAll)
  const read: string[] = []
  for (const file of own) {
    const configuration = await readPeerConfig(root, file)
    if (!isOfPeer(configuration)) continue
    read.push(file)
    readInto(migration, configuration)
  }
  const ignores = manifests ? await migrateIgnores({ cwd, root, migration }) : { files: [], counts: noIgnores }
  const found = read.length > 0 || ignores.counts.found > 0
  const { config, unmergeable } = found ? await configOf(cwd, root, migration, read) : { config: undefined, unmergeable: undefined }
  const shown = (file: string) => shownPath(cwd, path.join(root, file))
  return {
    migration,
    read: read.map(shown),
    apart: configurations.filter(file => !speaksOfAll(file)).map(shown),
    config,
    unmergeable,
    files: ignores.files,
    ignores: ignores.counts,
  }
}

const noIgnores: IgnoreCounts = { found: 0, taken: 0, needless: 0, missing: 0, expired: 0, left: [] }

function readInto(migration: Migration, { form, path: origin, value, text }: PeerConfig): void {
  const byId = new Map(rules.map(rule => [rule.id, rule]))
  const severity = (id: string): RuleSeverity => byId.get(id)?.severity ?? 'warning'
  switch (form) {
    case 'kube-linter':
      readKubeLinter(value, origin, migration, { severity, isDefault: id => byId.get(id)?.presets.includes('recommended') === true })
      break
    case 'polaris':
      readPolaris(value, origin, migration, severity)
      break
    case 'checkov':
      readCheckov(value, origin, migration, severity)
      break
    case 'trivy':
      readTrivyConfig(value, origin, migration)
      break
    case 'trivyignore':
      readTrivyignore(text, origin, migration, today(), severity)
      break
    case 'trivyignore.yaml':
      readTrivyignoreYaml(value, origin, migration, today(), severity)
  }
}

/** The configuration as it becomes: a new one, or the one that is there with more in it. */
async function configOf(
  cwd: string,
  root: string,
  migration: Migration,
  from: readonly string[],
): Promise<Pick<Migrated, 'config' | 'unmergeable'>> {
  const { rules: own, overrides, ignore, remarks } = configParts(migration)
  const parts = [own, overrides, ignore, remarks].filter(Boolean).join('\n')
  const there = configNames.map(name => path.join(root, name)).find(file => fs.lstatSync(file, { throwIfNoEntry: false }))
  if (there === undefined) {
    if (!parts) return { config: undefined, unmergeable: undefined }
    const real = path.join(root, configNames[0])
    const made = from.length ? `made by "seaworthy migrate" from ${from.join(', ')}` : 'made by "seaworthy migrate"'
    const head = `# yaml-language-server: $schema=${CONFIG_SCHEMA}\n#\n# The configuration of seaworthy, ${made}.\nextends: recommended\n`
    return { config: { shown: shownPath(cwd, real), real, before: undefined, text: `${head}\n${parts}`, kept: [] }, unmergeable: undefined }
  }
  const real = fs.realpathSync(there)
  const shown = shownPath(cwd, there)
  const read = readRegularFile(real)
  const decoded = 'bytes' in read ? decode(read.bytes) : undefined
  if (!decoded || 'problem' in decoded || decoded.encoding !== 'utf-8')
    throw new ConfigError(`the configuration ${shown} cannot be read as UTF-8`)
  const parsed = await parseText(decoded.text)
  const [problem] = parsed.problems
  if (problem) throw new ConfigError(problem.message, { place: { file: shown, ...parsed.position(problem.span.start) } })
  const merged = mergeConfigText(parsed, migration)
  if (!merged) return { config: undefined, unmergeable: parts }
  const mark = parsed.byteOrderMark ? '\uFEFF' : ''
  return {
    config: { shown, real, before: `${mark}${parsed.text}`, text: `${mark}${merged.text}`, kept: merged.kept },
    unmergeable: undefined,
  }
}
