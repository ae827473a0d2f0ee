import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Script } from 'node:vm'

/** Which build this is: a hash of the chunks, which the build puts here. */
declare const BUILD: string | undefined

type Exports = Record<string, unknown>
type Get = (wanted: string) => unknown

/** How much more processor time than the run that wrote a cache a run must take, so that it has run enough other functions to write it anew. */
const muchMore = 1.25
/** A cache begins with the milliseconds of processor time of the run that wrote it. */
const HEAD = 8

/**
 * The chunks of `dist/`, run with the code that V8 compiled in earlier runs: over 50 files, compiling takes a quarter of the time. Node's own `enableCompileCache` (from Node
 * 22 on) stores what is compiled when a module is loaded, which is little: V8 compiles a function when it is first called.
 *
 * V8 itself refuses stored code of another version of it, and code that was compiled under other flags. It takes stored code for scripts only, so that the chunks, which are
 * ES modules, run as functions here.
 */
export class CompiledChunks {
  private readonly folder: string
  private readonly cache: string
  private readonly loaded = new Map<string, Exports>()
  private readonly written: { readonly script: Script; readonly cache: string }[] = []
  private incomplete = false
  private least = Number.POSITIVE_INFINITY

  private constructor(folder: string, cache: string) {
    this.folder = folder
    this.cache = cache
  }

  /**
   * The chunks of a build; undefined where nothing is built, where the user wants no such cache (`NODE_DISABLE_COMPILE_CACHE`), and where others could put their code into it.
   *
   * @param folder where `chunks/` is, absolute.
   */
  static in(folder: string, environment: NodeJS.ProcessEnv): CompiledChunks | undefined {
    if (typeof BUILD === 'undefined' || environment.NODE_DISABLE_COMPILE_CACHE) return undefined
    const user = process.getuid?.()
    const base = environment.NODE_COMPILE_CACHE || os.tmpdir()
    const cache = path.join(base, user === undefined ? 'seaworthy-compiled' : `seaworthy-compiled-${user}`)
    return isOurs(cache, user) ? new CompiledChunks(path.join(folder, 'chunks'), cache) : undefined
  }

  /** Runs a chunk and those that it imports, each once. @returns its exports. */
  load(name: string): Exports {
    const known = this.loaded.get(name)
    if (known) return known
    const exports: Exports = {}
    this.loaded.set(name, exports)
    const file = path.join(this.folder, name)
    const get: Get = wanted => (wanted.startsWith('node:') ? process.getBuiltinModule(wanted) : this.load(path.basename(wanted)))
    const run = this.compile(name, file).runInThisContext() as (exports: Exports, get: Get, later: Get, url: string) => void
    run(exports, get, async wanted => get(wanted), `file://${file}`)
    return exports
  }

  private compile(name: string, file: string): Script {
    const { Script } = process.getBuiltinModule('node:vm')
    const cache = path.join(this.cache, `${name}-${process.version}-${process.arch}-${BUILD}-${fs.statSync(file).mtimeMs}`)
    const stored = readStored(cache)
    const source = asFunction(fs.readFileSync(file, 'latin1'))
    const script = new Script(source, { filename: file, ...(stored && { cachedData: stored.subarray(HEAD) }) })
    if (!stored || script.cachedDataRejected) this.incomplete = true
    else this.least = Math.min(this.least, stored.readDoubleLE(0))
    this.written.push({ script, cache })
    return script
  }

  /** At the end of a run: stores what is compiled by now, where it is more than what is stored. What cannot be written is compiled again by the next run. */
  store(): void {
    const { user, system } = process.cpuUsage()
    const spent = (user + system) / 1000
    if (!this.incomplete && spent < this.least * muchMore) return
    const head = Buffer.alloc(HEAD)
    head.writeDoubleLE(spent)
    try {
      fs.mkdirSync(this.cache, { recursive: true, mode: 0o700 })
      for (const { script, cache } of this.written) {
        // Whoever reads it meanwhile reads the old one. V8 trusts what it reads: it must be on the disk before it has its name.
        const fresh = `${cache}.${process.pid}`
        fs.writeFileSync(fresh, Buffer.concat([head, script.createCachedData()]), { mode: 0o600, flush: true })
        fs.renameSync(fresh, cache)
      }
    } catch {
      // A full disk, a file system that is only read.
    }
  }
}

/** Whether a folder is not there yet, or nobody else can write into it. */
function isOurs(folder: string, user: number | undefined): boolean {
  try {
    const stat = fs.lstatSync(folder, { throwIfNoEntry: false })
    return !stat || (stat.isDirectory() && (user === undefined || (stat.uid === user && (stat.mode & 0o022) === 0)))
  } catch {
    return false
  }
}

function readStored(file: string): Buffer | undefined {
  try {
    const stored = fs.readFileSync(file)
    return stored.length > HEAD ? stored : undefined
  } catch {
    return undefined
  }
}

/**
 * An ES module as a function with the parameters `exports`, `get`, `later` and `url`. The bundler writes the imports as the first lines and the exports as the last
 * statement; every line keeps its number, so that traces of failures name it.
 */
export function asFunction(module: string): string {
  let head = ''
  let at = 0
  for (let match = importLine.exec(module); match; match = importLine.exec(module)) {
    const [line, names, whole, from] = match
    const value = `get("${from}")`
    head += whole ? `const ${whole} = ${value};\n` : names ? `const {${names.replaceAll(' as ', ': ')}} = ${value};\n` : `${value};\n`
    at += line.length
  }
  importLine.lastIndex = 0
  const end = module.lastIndexOf('\nexport {')
  const exported = end === -1 ? '' : module.slice(end + '\nexport {'.length, module.indexOf('}', end))
  const pairs = exported
    .split(',')
    .map(name => name.trim().split(' as '))
    .filter(([name]) => name)
  const tail = `\nObject.assign(exports, { ${pairs.map(([name, as = name]) => `${as}: ${name}`).join(', ')} });`
  const body = module
    .slice(at, end === -1 ? module.length : end)
    .replaceAll('import("', 'later("')
    .replaceAll('import.meta.url', 'url')
  return `(function (exports, get, later, url) { 'use strict'; ${head}${body}${tail}\n})`
}
const importLine = /import (?:(?:\{([^}]*)\}|(?:\* as )?([\w$]+)) from )?"([^"]+)";\n/y
