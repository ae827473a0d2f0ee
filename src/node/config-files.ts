import path from 'node:path'
import { ConfigError, mergeConfig, type RuleMeta } from '../config/index.js'
import type { CliOverrides, Config, ConfigFile, PatternCompiler } from '../config/types.js'
import type { Path } from '../parse/types.js'
import { decode } from './decode.js'
import type { Folders } from './folders.js'
import { parseText } from './parse-text.js'
import { shownPath, slashed } from './paths.js'
import { readRegularFile } from './read-file.js'

/** Larger ones are no configuration; reading one must not cost what a bundle of manifests costs. */
const maxSize = 1024 * 1024

interface Loaded {
  readonly config: Config
  /** What its patterns are relative to. */
  readonly folder: string
  readonly ignores: ((relative: string) => boolean) | undefined
  readonly origin: ConfigOrigin
}

/** Where a configuration comes from, for whoever explains it. */
export interface ConfigOrigin {
  /** Absolute; undefined where there is no file, and for `--no-config`. */
  readonly path: string | undefined
  readonly value: ConfigFile | undefined
  readonly compile: PatternCompiler | undefined
  /** The line of a value in the file, from 1. */
  lineOf(path: Path): number | undefined
}

/** Which configuration holds for which file: the nearest one upwards, or the one that a flag names. Each is read once. */
export class ConfigFiles {
  private readonly loaded = new Map<string | undefined, Loaded>()
  private readonly byFolder = new Map<string, Loaded>()
  private readonly options: {
    readonly cwd: string
    readonly folders: Folders
    readonly rules: readonly RuleMeta[]
    readonly cli: CliOverrides
    /** `--config`: this file for everything; `none`: no file at all. */
    readonly file: { readonly path: string } | 'nearest' | 'none'
  }

  constructor(options: ConfigFiles['options']) {
    this.options = options
  }

  /**
   * Reads the configuration for every file in these folders (absolute, real).
   *
   * @param lenient a configuration that cannot be used counts as none: for files that are only context.
   * @throws ConfigError for a configuration that cannot be used.
   */
  async load(directories: Iterable<string>, lenient = false): Promise<void> {
    for (const directory of directories) {
      if (this.byFolder.has(directory)) continue
      const file = this.fileFor(directory)
      let loaded = this.loaded.get(file)
      if (!loaded) {
        try {
          loaded = await this.read(file)
        } catch (error) {
          if (!lenient || !(error instanceof ConfigError)) throw error
          loaded = await this.read(undefined)
        }
        this.loaded.set(file, loaded)
      }
      this.byFolder.set(directory, loaded)
    }
  }

  /** Lets a folder that is met late have the configuration of another folder with the same one; that of the run where none is loaded yet. */
  adopt(directory: string): void {
    if (this.byFolder.has(directory)) return
    const loaded = this.loaded.get(this.fileFor(directory)) ?? this.loaded.values().next().value
    if (loaded) this.byFolder.set(directory, loaded)
  }

  /** The configuration for a file whose folder has been loaded. */
  for(real: string): { readonly config: Config; readonly relative: string } {
    const { config, folder } = this.at(real)
    return { config, relative: slashed(path.relative(folder, real)) }
  }

  /** Whether the configuration leaves the file out. */
  ignores(real: string): boolean {
    const { ignores, folder } = this.at(real)
    return ignores?.(slashed(path.relative(folder, real))) ?? false
  }

  /** Where the configuration for a file comes from. */
  originFor(real: string): ConfigOrigin {
    return this.at(real).origin
  }

  private at(real: string): Loaded {
    const loaded = this.byFolder.get(path.dirname(real))
    if (!loaded) throw new Error('the configuration of a folder was asked for before it was loaded')
    return loaded
  }

  private fileFor(directory: string): string | undefined {
    const { file, folders, cwd } = this.options
    if (file === 'none') return undefined
    return file === 'nearest' ? folders.configAbove(directory) : path.resolve(cwd, file.path)
  }

  private async read(file: string | undefined): Promise<Loaded> {
    const { cwd, rules, cli } = this.options
    if (file === undefined) {
      const origin: ConfigOrigin = { path: undefined, value: undefined, compile: undefined, lineOf: () => undefined }
      return { config: mergeConfig(undefined, cli, rules), folder: cwd, ignores: undefined, origin }
    }
    const read = await readConfigFile(file, shownPath(cwd, file), rules)
    const { locate, lineOf } = read
    const value = await withAdvisoryFiles(read.value, file, locate, name => readConfigFile(name, shownPath(cwd, name), rules))
    const needsPatterns = value.ignore?.length || value.overrides?.some(override => override.files)
    const compile: PatternCompiler | undefined = needsPatterns ? (await import('../config/patterns.js')).compilePatterns : undefined
    try {
      const config = mergeConfig(value, cli, rules, compile)
      const origin: ConfigOrigin = { path: file, value, compile, lineOf }
      return { config, folder: path.dirname(file), ignores: value.ignore?.length ? compile?.(value.ignore) : undefined, origin }
    } catch (error) {
      throw error instanceof ConfigError ? locate(error) : error
    }
  }
}

/** The configuration with the advisories of the files that it names. @throws ConfigError for a file that cannot be used, and for one that holds anything else. */
async function withAdvisoryFiles(
  config: ConfigFile,
  file: string,
  locate: (error: ConfigError) => ConfigError,
  readFile: (file: string) => Promise<{ readonly value: ConfigFile; locate(error: ConfigError): ConfigError }>,
): Promise<ConfigFile> {
  const names = config.advisoryFiles ?? []
  if (names.length === 0) return config
  const advisories = [...(config.advisories ?? [])]
  for (const [index, name] of names.entries()) {
    if (path.isAbsolute(name)) throw locate(new ConfigError('name the file relative to this one', { path: ['advisoryFiles', index] }))
    const further = await readFile(path.resolve(path.dirname(file), name))
    const stranger = Object.keys(further.value).find(key => key !== 'advisories')
    if (stranger !== undefined) {
      throw further.locate(
        new ConfigError('a file of advisories holds the key advisories and nothing else', { path: [stranger], aboutKey: true }),
      )
    }
    advisories.push(...(further.value.advisories ?? []))
  }
  return { ...config, advisories }
}

/** Reads and checks a config file. `locate` gives an error about a value of it its place. */
async function readConfigFile(
  file: string,
  shown: string,
  rules: readonly RuleMeta[],
): Promise<{ value: ConfigFile; locate(error: ConfigError): ConfigError; lineOf: ConfigOrigin['lineOf'] }> {
  const read = readRegularFile(file, maxSize)
  if ('failure' in read) throw new ConfigError(`the configuration ${shown} ${read.failure.message}`)
  if ('special' in read) throw new ConfigError(`the configuration ${shown} is ${read.special}`)
  const decoded = decode(read.bytes)
  if ('problem' in decoded) throw new ConfigError(`the configuration ${shown} cannot be read: ${decoded.problem}`)
  const parsed = await parseText(decoded.text)
  const { locateError, readConfig } = await import('../config/read.js')
  const { validateConfigValue } = await import('../config/validate.generated.js')
  const lineOf = (place: Path): number | undefined => {
    const found = parsed.documents.find(document => !document.empty)?.locate(place)
    return found && found.found === place.length ? parsed.position((found.key ?? found.value).start).line : undefined
  }
  const value = readConfig(parsed, shown, validateConfigValue, rules)
  return { value, locate: error => locateError(error, parsed, shown), lineOf }
}
