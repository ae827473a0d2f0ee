import { editsFor } from '../fix/index.js'
import { replaceParts } from '../fix/offset-edit.js'
import { Cursor, type Intent, isMapping, type Json } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { ParsedFile } from '../parse/types.js'
import { configParts, remarks } from './config-text.js'
import type { Migration } from './migration.js'

/** A configuration with what other linters say added to it. */
export interface MergedConfig {
  readonly text: string
  /** Rules that the configuration sets already: they stay as they are. */
  readonly kept: readonly string[]
}

/**
 * Adds what other linters say to a configuration that is there, by text edits: everything in it stays. Doing it again changes nothing.
 *
 * @returns undefined where it cannot be edited without touching what must not be touched (an anchor, `rules: null` with a comment).
 */
export function mergeConfigText(parsed: ParsedFile, migration: Migration): MergedConfig | undefined {
  const document = parsed.documents.find(candidate => !candidate.empty)
  const newline = parsed.newline
  if (!document) {
    const { rules, overrides, ignore } = configParts(migration)
    return {
      text: withRemarks(
        `${endingLine(parsed.text, newline)}${`${rules}${overrides}${ignore}`.replaceAll('\n', newline)}`,
        migration,
        newline,
      ),
      kept: [],
    }
  }
  const value = document.value
  if (!isMapping(value)) return undefined
  // The fix engine speaks of objects of a file; of this one it needs the place alone.
  const file = { path: '', parsed, target: true }
  const resource = { file, document, base: [], kind: '', object: value } as unknown as Resource
  const root = Cursor.of<unknown>(resource)
  const intents: Intent[] = []
  const kept: string[] = []
  for (const { id, setting } of migration.migratedRules()) {
    const at = root.walk('rules', id)
    if (at.absent) intents.push({ kind: 'set', at, value: setting })
    // Without quotes, kubectl reads `off` as false; a configuration does not.
    else if (at.raw !== setting && !(setting === 'off' && at.raw === false)) kept.push(id)
  }
  for (const { files, names, namespaces, rules } of migration.exemptions) {
    const override: Json = {
      ...(files && { files }),
      ...(namespaces && { namespaces }),
      ...(names && { names }),
      rules: Object.fromEntries(rules.map(rule => [rule, 'off'])),
    }
    if (!has(value.overrides, override)) intents.push({ kind: 'append', at: root.walk('overrides'), value: override })
  }
  for (const { pattern } of migration.ignored) {
    if (!has(value.ignore, pattern)) intents.push({ kind: 'append', at: root.walk('ignore'), value: pattern })
  }
  const edits = editsFor(intents)
  return edits && { text: withRemarks(replaceParts(parsed.text, edits), migration, newline), kept }
}

/** Whether a list holds the same item already; `off` may be written without quotes, which kubectl would read as false. */
function has(list: unknown, item: Json): boolean {
  const text = JSON.stringify(item)
  return Array.isArray(list) && list.some(other => JSON.stringify(other)?.replaceAll(':false', ':"off"') === text)
}

/** The remarks that are not there yet, at the end. */
function withRemarks(text: string, migration: Migration, newline: string): string {
  const there = new Set(text.split(/\r?\n/).map(line => line.trimEnd()))
  const lines = remarks(migration)
  const fresh = lines.filter((line, index) => {
    if (line.startsWith('#   ')) return !there.has(line)
    // A heading stays where something below it is new.
    const below = lines.slice(index + 1)
    const end = below.findIndex(other => !other.startsWith('#   '))
    return (end < 0 ? below : below.slice(0, end)).some(other => !there.has(other))
  })
  return fresh.length ? `${endingLine(text, newline)}${newline}${fresh.join(newline)}${newline}` : text
}

const endingLine = (text: string, newline: string): string => (text === '' || text.endsWith('\n') ? text : `${text}${newline}`)
