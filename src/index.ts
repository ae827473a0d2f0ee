import { rules } from '../rules/index.js'
import { configOf, withEngineRules } from './config/index.js'
import type { ConfigFile } from './config/types.js'
import type { Report } from './diagnostic.js'
import { chunksNeeded, lint as lintParsed } from './engine/lint.js'
import type { Chunks } from './engine/types.js'
import { parse } from './parse/index.js'
import type { ParsedFile, TolerantParser } from './parse/types.js'
import { engineRules } from './rule/engine-rules.js'

export { ConfigError, type ConfigPlace } from './config/config-error.js'
export type {
  ConfigFile,
  ConfiguredWorkloadKind,
  ExternalObject,
  ImageTraits,
  Override,
  Provider,
  RuleSetting,
  RuleSeverity,
} from './config/types.js'
export type {
  Diagnostic,
  Fix,
  FixSafety,
  NotLinted,
  NotLintedReason,
  Position,
  Range,
  RelatedPlace,
  Report,
  ResourceName,
  Severity,
  Summary,
  TextEdit,
} from './diagnostic.js'
export { VERSION as version } from './engine/docs-url.js'

export interface LintOptions {
  /** The texts to lint, by path: relative, with `/`. Folders matter: a Service finds its Pods in its own folder first. */
  readonly files: Readonly<Record<string, string>>
  /** Texts that are only understood: nothing is reported in them. */
  readonly context?: Readonly<Record<string, string>>
  /**
   * Further files of the repository, by path: Dockerfiles, start scripts, package.json. Those that manifests lead to (by a skaffold.yaml or Compose file among `files` and `context`, or by
   * `images` of the configuration) are understood, and findings in them are reported. See docs/linked-files.md.
   */
  readonly linked?: Readonly<Record<string, string>>
  /** What `seaworthy.yaml` would hold; patterns in it are matched against the paths. */
  readonly config?: ConfigFile
  /** YYYY-MM-DD; compared with the `until` of suppressions. The current date (UTC) where it is not given. */
  readonly today?: string
}

/**
 * Lints texts. It reads no file and starts nothing; heavy parts (a shell parser, a second YAML parser) are loaded when a text needs them.
 * A text that cannot be parsed is a diagnostic, never an exception; a rule that fails is the diagnostic `internal/rule-crash`.
 *
 * @throws ConfigError for a configuration that cannot be used; TypeError for a `today` that is no date and a path in both `files` and `context`.
 */
export async function lint(options: LintOptions): Promise<Report> {
  const started = performance.now()
  const { files, context = {}, linked = {}, config: given, today = new Date().toISOString().slice(0, 10) } = options
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new TypeError(`today must be written as YYYY-MM-DD, not "${today}"`)
  const twice = Object.keys(files).find(path => Object.hasOwn(context, path))
  if (twice !== undefined) throw new TypeError(`"${twice}" is both in files and in context`)
  const config = given && (await checked(given))
  const patterns =
    given?.ignore?.length || given?.overrides?.some(override => override.files)
      ? (await import('./config/patterns.js')).compilePatterns
      : undefined
  const merged = configOf(config, rules, {}, patterns)
  const ignored = given?.ignore?.length ? patterns?.(given.ignore) : undefined

  const parseText = await parserFor([...Object.values(files), ...Object.values(context)])
  const inputs = (texts: Readonly<Record<string, string>>, target: boolean) =>
    Object.entries(texts)
      .filter(([path]) => !ignored?.(path))
      .map(([path, text]) => ({ path, target, parsed: parseText(text) }))
  const input = {
    files: [...inputs(files, true), ...inputs(context, false)],
    rules,
    configFor: (path: string) => ({ config: merged, relative: path }),
    linked: (path: string) =>
      Object.hasOwn(linked, path) && !ignored?.(path) ? { text: linked[path] as string, target: true } : undefined,
  }
  const chunks: { shellParser?: Chunks['shellParser'] } = {}
  if (chunksNeeded(input).shellParser) chunks.shellParser = (await import('./container/shell-parser.js')).createShellParser()
  const { diagnostics, summary } = lintParsed({ ...input, today, chunks })
  return { diagnostics, summary: { ...summary, durationMs: Math.round(performance.now() - started) } }
}

/** The configuration, checked against its schema. */
async function checked(config: ConfigFile): Promise<ConfigFile> {
  const [{ checkedConfig }, { validateConfigValue }] = await Promise.all([
    import('./config/read.js'),
    import('./config/validate.generated.js'),
  ])
  return checkedConfig(config, validateConfigValue, withEngineRules(rules, engineRules))
}

/** A parser for these texts, with the second tier where one of them needs it. */
async function parserFor(texts: readonly string[]): Promise<(text: string) => ParsedFile> {
  let tolerant: TolerantParser | undefined
  const parsed = new Map<string, ParsedFile>()
  for (const text of texts) {
    const first = parse(text, tolerant)
    if (first.needsTolerantParser) {
      tolerant ??= (await import('./parse/tolerant-parser.js')).tolerantParser
      parsed.set(text, parse(text, tolerant))
    } else parsed.set(text, first)
  }
  // Two files may hold the same text: each gets a tree of its own the second time it is asked for.
  return text => {
    const ready = parsed.get(text)
    parsed.delete(text)
    return ready ?? parse(text, tolerant)
  }
}
