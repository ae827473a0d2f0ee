import fs from 'node:fs'
import path from 'node:path'
import type { RuleMeta } from '../config/index.js'
import type { CliOverrides } from '../config/types.js'
import type { NotLinted } from '../diagnostic.js'
import { chunksNeeded, lint } from '../engine/lint.js'
import type { Chunks, InputFile, LintInput, LintOutcome } from '../engine/types.js'
import type { AnyRule } from '../rule/index.js'
import { ConfigFiles } from './config-files.js'
import { contextOf } from './context.js'
import { decode } from './decode.js'
import { discover, PathError, requireFiles, type Targets } from './discover.js'
import { Folders } from './folders.js'
import { isLinkedName, LinkedFiles, linkedText, plainFile } from './linked-files.js'
import { parseText } from './parse-text.js'
import { shownPath } from './paths.js'
import { fullText, readTarget, type Source, targetOf } from './sources.js'
import { wouldBeFound } from './walk.js'

export interface RunOptions {
  /** The working directory, absolute. */
  readonly cwd: string
  /** Files, folders, patterns, `-`. */
  readonly paths: readonly string[]
  /** What the targets are judged within: the nearest folder with a config file or `.git` above each, none, or a folder. */
  readonly context: 'nearest' | 'none' | { readonly folder: string }
  readonly config: 'nearest' | 'none' | { readonly path: string }
  readonly cli: CliOverrides
  /** Reads standard input to its end. */
  readonly readStdin: () => Buffer
  /** The path that standard input stands for; its config and context are then found as for a file. */
  readonly stdinFilename: string | undefined
  /** YYYY-MM-DD. */
  readonly today: string
  readonly rules: readonly AnyRule[]
  readonly metas: readonly RuleMeta[]
  /** What the paths lead to, where the caller knows it already. */
  readonly found?: { readonly folders: Folders; readonly targets: Targets }
  /** Files that are no manifests although their names look like it, absolute. */
  readonly leftOut?: ReadonlySet<string> | undefined
  /** Called for each file that is read. */
  readonly onFile?: (done: number, total: number) => void
}

/** A run that can be repeated with other texts, as fixing needs it. */
export interface Run {
  readonly outcome: LintOutcome
  /** The targets that have a text, by their path in the report. */
  readonly sources: ReadonlyMap<string, Source>
  /** Folders that were named and hold no manifest. */
  readonly empty: readonly string[]
  /** How many targets the configuration leaves out. */
  readonly ignored: number
  /** The working directory relative to the root of its repository, with `/`; `` where they are one, or there is no repository. */
  readonly repositoryPrefix: string
  /** The path that standard input has in the report. */
  readonly stdin: string | undefined
  /** What is not reported on, and only to be understood. */
  readonly context: readonly Source[]
  /** The folders that were looked at, absolute: those that were named, and those that they are judged within. */
  readonly roots: readonly string[]
  /** Of these the folders in which every file is a target. */
  readonly walked: readonly string[]
  /** Whether the configuration of some target turns a rule on. */
  ran(rule: string): boolean
  /** Whether a file that is not there would be read if it were. */
  wouldRead(real: string): Promise<boolean>
  /** Lints again, with other texts of some targets. */
  again(texts: ReadonlyMap<string, string>): Promise<LintOutcome>
  /** Lints other files with the same rules and configuration: those of another time. */
  other(files: readonly Source[]): Promise<LintOutcome>
}

/**
 * Discovers, reads and lints.
 *
 * @throws PathError where a path does not exist or no file matches, ConfigError where a configuration cannot be used.
 */
export async function run(options: RunOptions): Promise<Run> {
  const { cwd } = options
  if (
    typeof options.context === 'object' &&
    !fs.statSync(path.resolve(cwd, options.context.folder), { throwIfNoEntry: false })?.isDirectory()
  ) {
    throw new PathError(`the context "${options.context.folder}" is no folder`)
  }
  const folders = options.found?.folders ?? new Folders()
  const targets = options.found?.targets ?? (await discover(cwd, options.paths, folders))
  const configs = new ConfigFiles({ cwd, folders, rules: options.metas, cli: options.cli, file: options.config })
  const stdin = targets.stdin
    ? { path: options.stdinFilename === undefined ? 'stdin' : shownPath(cwd, options.stdinFilename), real: stdinPath(options) }
    : undefined

  // What cannot be read has no real path of its own; a finding about it obeys the configuration above it.
  const failed = targets.failures.map(({ path: shown, message }) => ({ shown, message, real: path.resolve(cwd, shown) }))
  await configs.load(new Set([...targets.files, ...failed, ...(stdin ? [stdin] : [])].map(({ real }) => path.dirname(real))))

  // A Dockerfile or a script that is named is no manifest; what manifests lead to it is looked for around it.
  const namedLinked = targets.files.filter(file => isLinkedName(file.path) && !targets.walked.some(folder => file.real.startsWith(folder)))
  const manifests = targets.files.filter(file => !options.leftOut?.has(file.real) && !namedLinked.includes(file))
  const files = manifests.filter(file => file.real !== stdin?.real && !configs.ignores(file.real))
  const ignored = manifests.length - files.length
  requireFiles(targets, options.paths)

  const sources = new Map<string, Source>()
  const notLinted: NotLinted[] = [...targets.notLinted]
  const realOf = new Map<string, string>()
  const add = (shown: string, real: string, read: Awaited<ReturnType<typeof readTarget>>) => {
    realOf.set(shown, real)
    if ('notLinted' in read) notLinted.push(read.notLinted)
    else sources.set(shown, read)
  }
  for (const { shown, real, message } of failed) {
    add(shown, real, { input: { path: shown, target: true, parsed: undefined, failure: { rule: 'unreadable-file', message } }, real })
  }
  if (stdin) add(stdin.path, stdin.real, await targetOf(stdin.path, stdin.real, decode(options.readStdin())))
  for (const [index, file] of files.entries()) {
    options.onFile?.(index, files.length)
    add(file.path, file.real, await readTarget(file))
  }
  const seen = new Set([...targets.files.map(file => file.real), ...(stdin ? [stdin.real] : [])])
  const within = [...files, ...namedLinked, ...(stdin && options.stdinFilename !== undefined ? [stdin] : [])]
  const context = await contextOf(options.context, { cwd, targets: within, seen, walked: targets.walked, folders, configs })
  for (const source of context.sources) realOf.set(source.input.path, source.real)

  // The engine asks for every object and rule.
  const known = new Map<string, ReturnType<LintInput['configFor']>>()
  const configFor: LintInput['configFor'] = shown => {
    let answer = known.get(shown)
    if (!answer) {
      answer = configs.for(realOf.get(shown) ?? path.resolve(cwd, shown))
      known.set(shown, answer)
    }
    return answer
  }
  const disk = new LinkedFiles({
    cwd,
    configs,
    roots: [...targets.walked, ...context.roots],
    walked: targets.walked,
    named: new Set(namedLinked.map(file => file.real)),
  })
  /** @param isGone whether a linked file that is there now was not there at the time that is linted */
  const lintSources = async (given: readonly Source[], isGone: (shown: string) => boolean = () => false): Promise<LintOutcome> => {
    const own = new Map(given.filter(source => source.linked).map(source => [source.input.path, source]))
    const linked = (shown: string) => linkedText(own.get(shown) ?? (isGone(shown) ? undefined : disk.at(shown)))
    const inputs: readonly InputFile[] = given.filter(source => !source.linked).map(source => source.input)
    const input = { files: inputs, rules: options.rules, configFor, linked }
    const chunks: { shellParser?: Chunks['shellParser'] } = {}
    if (chunksNeeded(input).shellParser) chunks.shellParser = (await import('../container/shell-parser.js')).createShellParser()
    return lint({ ...input, today: options.today, chunks, notLinted })
  }
  const roots = [...targets.walked, ...context.roots]
  const all = () => [...sources.values(), ...context.sources]
  /** Linked files are sources from when the run first meets them, so that they are shown, compared and repaired like the others. */
  const withLinked = (outcome: LintOutcome): LintOutcome => {
    for (const shown of outcome.linked) {
      const source = sources.has(shown) ? undefined : disk.at(shown)
      if (!source) continue
      sources.set(shown, source)
      realOf.set(shown, source.real ?? path.resolve(cwd, shown))
    }
    // A package.json that was read after all is not among what was left out.
    const read = new Set(outcome.linked)
    const left = outcome.summary.notLinted.filter(({ file }) => !read.has(file))
    return { ...outcome, summary: { ...outcome.summary, notLinted: left } }
  }
  const outcome = withLinked(await lintSources(all()))
  for (const { path: shown } of namedLinked) {
    if (sources.has(shown)) continue
    const message = 'no container of the manifests around it is known to run it'
    notLinted.push({ file: shown, reason: 'not-kubernetes', message })
  }
  return {
    outcome: namedLinked.length > 0 ? withLinked(await lintSources(all())) : outcome,
    sources,
    empty: targets.empty,
    ignored,
    repositoryPrefix: prefixOf(cwd, folders),
    stdin: stdin?.path,
    context: context.sources,
    roots,
    walked: targets.walked,
    ran(rule) {
      const used = new Set([...sources.keys()].map(shown => configFor(shown).config))
      // A run of some rules cannot tell whether a suppression is used.
      return [...used].some(config => config.rule(rule).severity !== 'off' && (config.complete || rule !== 'unused-suppression'))
    },
    async wouldRead(real) {
      if (!(await wouldBeFound(real, roots, folders))) return false
      await configs.load([path.dirname(real)], true)
      return !configs.ignores(real)
    },
    async other(others) {
      await configs.load(new Set(others.map(({ real }) => path.dirname(real))), true)
      for (const { input, real } of others) if (!realOf.has(input.path)) realOf.set(input.path, real)
      const there = new Set(others.map(({ input }) => input.path))
      return lintSources(others, shown => sources.get(shown)?.linked === true && !there.has(shown))
    },
    async again(texts) {
      for (const [shown, text] of texts) {
        const source = sources.get(shown)
        if (!source || fullText(source) === text) continue
        const parsed = source.linked ? plainFile(text.replace(/^\uFEFF/, '')) : await parseText(text)
        sources.set(shown, { ...source, input: { ...source.input, parsed } })
      }
      return withLinked(await lintSources(all()))
    },
  }
}

function prefixOf(cwd: string, folders: Folders): string {
  const real = fs.realpathSync(cwd)
  const repository = folders.repositoryAbove(real)
  return repository === undefined ? '' : shownPath(repository, real)
}

/** Where standard input would stand if it were a file. */
function stdinPath({ cwd, stdinFilename }: RunOptions): string {
  const absolute = path.resolve(cwd, stdinFilename ?? 'stdin')
  try {
    return path.join(fs.realpathSync(path.dirname(absolute)), path.basename(absolute))
  } catch {
    return absolute
  }
}
