import { ConfigError } from '../config/config-error.js'
import type { Diagnostic } from '../diagnostic.js'
import type { Path } from '../parse/types.js'
import { grouped } from '../rule/grouped.js'
import { isInternal, isUnread } from './changed-lines.js'
import { baseFingerprint } from './known-findings.js'

/** Findings that were there when the baseline was written: those of one fingerprint in one file. */
export interface BaselineEntry {
  /** Relative to the folder of the baseline, with `/`. Rule, file and message are for people; the file also tells which of equal findings is meant. */
  readonly file: string
  readonly rule: string
  readonly message: string
  /** Without a number behind it. */
  readonly fingerprint: string
  readonly count: number
}

/** Whether a finding can be in a baseline: what could not be read was not linted, and our own defects are not the history of a repository. */
export const isBaselinable = (rule: string): boolean => !isUnread(rule) && !isInternal(rule)

/**
 * The baseline that holds these findings.
 *
 * @param nameOf the name of a file in the baseline, by its name in the report.
 */
export function baselineOf(diagnostics: Iterable<Diagnostic>, nameOf: (file: string) => string): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>()
  for (const { rule, file, message, fingerprint } of diagnostics) {
    if (!isBaselinable(rule)) continue
    const entry: BaselineEntry = { file: nameOf(file), rule, message, fingerprint: baseFingerprint(fingerprint), count: 1 }
    const known = entries.get(keyOf(entry))
    entries.set(keyOf(entry), known ? { ...known, count: known.count + 1 } : entry)
  }
  return sorted([...entries.values()])
}

/** What a baseline makes of findings. */
export interface Baselined {
  /** Findings that the baseline holds. */
  readonly hidden: ReadonlySet<Diagnostic>
  /** What the baseline holds and is not there any more; `count` says how often. */
  readonly gone: readonly BaselineEntry[]
  /** The baseline without what is gone: never more than it was. */
  readonly left: readonly BaselineEntry[]
}

/**
 * Takes the findings that a baseline holds. They are counted by fingerprint, so that moved lines and renamed files change nothing. Where there are more than
 * the baseline holds, the rest stays: those that `keepFirst` names, then those in files that the baseline does not name.
 *
 * @param judged whether this run can tell that an entry is gone: its file was linted, and its rule ran.
 * @param keepFirst findings of which it is known that they are new.
 */
export function applyBaseline(
  diagnostics: readonly Diagnostic[],
  entries: readonly BaselineEntry[],
  {
    nameOf,
    judged,
    keepFirst,
  }: {
    readonly nameOf: (file: string) => string
    readonly judged: (entry: BaselineEntry) => boolean
    readonly keepFirst: (diagnostic: Diagnostic) => boolean
  },
): Baselined {
  const entriesOf = grouped(entries, entry => entry.fingerprint)
  const found = grouped(
    diagnostics.filter(({ rule }) => isBaselinable(rule)),
    diagnostic => baseFingerprint(diagnostic.fingerprint),
  )
  const hidden = new Set<Diagnostic>()
  const gone: BaselineEntry[] = []
  const left: BaselineEntry[] = []
  for (const [fingerprint, own] of entriesOf) {
    let budget = own.reduce((sum, entry) => sum + entry.count, 0)
    const countIn = new Map(own.map(entry => [entry.file, entry.count]))
    const candidates = (found.get(fingerprint) ?? []).map(diagnostic => {
      const named = countIn.get(nameOf(diagnostic.file)) ?? 0
      countIn.set(nameOf(diagnostic.file), named - 1)
      return { diagnostic, rank: (keepFirst(diagnostic) ? 2 : 0) + (named > 0 ? 0 : 1) }
    })
    const taken = candidates
      .sort((a, b) => a.rank - b.rank)
      .slice(0, budget)
      .map(({ diagnostic }) => diagnostic)
    budget -= taken.length
    for (const diagnostic of taken) hidden.add(diagnostic)

    // Beginning with the entries whose own file has them no longer.
    const present = grouped(taken, diagnostic => nameOf(diagnostic.file))
    for (const entry of own) {
      const missing = Math.min(budget, entry.count - (present.get(entry.file)?.length ?? 0))
      if (missing <= 0) continue
      budget -= missing
      ;(judged(entry) ? gone : left).push({ ...entry, count: missing })
    }
  }
  return { hidden, gone: sorted(gone), left: merged([...left, ...baselineOf(hidden, nameOf)]) }
}

/** The text of a baseline: one finding a line, sorted, so that two branches rarely touch the same line. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const lines = sorted(entries).map(
    ({ file, rule, message, fingerprint, count }) => `    ${JSON.stringify({ file, rule, message, fingerprint, count })}`,
  )
  return `{\n  "version": 1,\n  "findings": [${lines.length ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
}

/**
 * Checks what was read from a baseline file.
 *
 * @throws ConfigError with the path to what is wrong.
 */
export function checkBaseline(value: unknown): BaselineEntry[] {
  const wrong = (message: string, path: Path): never => {
    throw new ConfigError(message, { path })
  }
  if (!isObject(value)) return wrong('a baseline is an object with "version" and "findings"; write it with --write-baseline', [])
  if (value.version !== 1)
    return wrong(
      'version' in value
        ? 'this version of a baseline is not known: it can be 1'
        : 'a baseline has a "version"; write it with --write-baseline',
      ['version'],
    )
  if (!Array.isArray(value.findings)) return wrong('"findings" is a list', ['findings'])
  const entries = value.findings.map((entry: unknown, index): BaselineEntry => {
    const at = ['findings', index]
    if (!isObject(entry)) return wrong('an entry is an object with "file", "rule", "message", "fingerprint" and "count"', at)
    const text = (key: string): string => {
      const given = Object.hasOwn(entry, key) ? entry[key] : undefined
      return typeof given === 'string' ? given : wrong(`"${key}" of an entry is a text`, [...at, key])
    }
    const fingerprint = text('fingerprint')
    if (!/^[0-9a-f]{32}$/.test(fingerprint)) wrong('a fingerprint has 32 hexadecimal digits', [...at, 'fingerprint'])
    const { count } = entry
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1 || count > 1e9)
      return wrong('"count" of an entry is a whole number from 1', [...at, 'count'])
    return { file: text('file'), rule: text('rule'), message: text('message'), fingerprint, count }
  })
  // Where two branches left the same line, it is meant once: what it holds must not grow.
  const byKey = new Map<string, BaselineEntry>()
  for (const entry of entries) {
    const known = byKey.get(keyOf(entry))
    if (!known || known.count < entry.count) byKey.set(keyOf(entry), entry)
  }
  return sorted([...byKey.values()])
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const keyOf = ({ fingerprint, file }: BaselineEntry): string => `${fingerprint}\u0000${file}`
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const sorted = (entries: readonly BaselineEntry[]): BaselineEntry[] =>
  [...entries].sort((a, b) => compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint))

/** Entries of one fingerprint in one file made one. */
function merged(entries: readonly BaselineEntry[]): BaselineEntry[] {
  const byKey = new Map<string, BaselineEntry>()
  for (const entry of entries) {
    const known = byKey.get(keyOf(entry))
    byKey.set(keyOf(entry), known ? { ...entry, count: known.count + entry.count } : entry)
  }
  return sorted([...byKey.values()])
}
