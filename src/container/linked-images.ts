import type { Config, ImageTraits } from '../config/types.js'
import { type LinkedFile, linkedFile } from '../manifest/linked-file.js'
import type { SourceFile } from '../manifest/resource.js'
import type { SourceText } from '../manifest/source-text.js'
import type { ContainerCursor } from '../manifest/workload.js'
import { commentLines, plainText } from '../parse/plain-text.js'
import { noSystem, type SystemFacts } from './distributions.js'
import { commandPath, type Dockerfile, heredocPath, readDockerfile } from './dockerfile-file.js'
import { cleanPath, findStage, type Stage, type StageCommand, stagesOf } from './dockerfile-stages.js'
import { buildOf, type ImageBuild, imageBuilds, nameOf } from './image-builds.js'
import { type FileOrigin, originOf } from './image-files.js'
import { readPackageJson } from './package-json.js'
import { referenceFacts } from './reference-facts.js'
import { remember } from './runtime.js'
import { signalName } from './stop-signals.js'
import type { BuiltImage, ImageCommand, ScriptFile, Word } from './types.js'

/** A further text of the run, asked for by its path. */
export interface LinkedText {
  /** Without the byte order mark. */
  readonly text: string
  /** Findings in it are reported whoever leads to it. */
  readonly target: boolean
}
/** Gives the text of a file; undefined for one that is not there, is no text, or that a configuration leaves out. */
export type ReadLinked = (path: string) => LinkedText | undefined

/** What Dockerfiles of the repository say of images, and the files that they put into them. */
export interface LinkedImages {
  imageOf(container: ContainerCursor): BuiltImage | undefined
  /** A file of the image, by an absolute path, one relative to the working directory, or a name in PATH. */
  file(container: ContainerCursor, path: string): ScriptFile | undefined
  packageScripts(container: ContainerCursor, folder: string | undefined): ReadonlyMap<string, SourceText> | undefined
  /** The linked files that something was read from, in the order in which they were first asked for. */
  readonly files: readonly LinkedFile[]
}

/** FROM an image that is built here, FROM an image ...: no deeper than this. */
const MOST_BASES = 8
/** PATH of images that set none (`defaultUnixPath` of Moby). */
const folders = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin']

interface Built extends BuiltImage {
  readonly build: ImageBuild
  readonly stage: Stage
  readonly dockerfile: Dockerfile
}

/**
 * @param sources the files of the run; those of Skaffold and Compose say how images are built
 * @param configFor the configuration of a file, whose `images` may name Dockerfiles
 */
export function createLinkedImages(
  sources: readonly SourceFile[],
  read: ReadLinked,
  configFor: (path: string) => { readonly config: Pick<Config, 'settings'>; readonly relative: string },
): LinkedImages {
  return new Images(imageBuilds(sources), read, configFor)
}

class Images implements LinkedImages {
  readonly files: LinkedFile[] = []
  readonly imageOf: (container: ContainerCursor) => Built | undefined
  private readonly builds: readonly ImageBuild[]
  private readonly readText: ReadLinked
  private readonly configFor: (path: string) => { readonly config: Pick<Config, 'settings'>; readonly relative: string }
  private readonly texts = new Map<string, LinkedText | undefined>()
  private readonly dockerfiles = new Map<string, Dockerfile | undefined>()
  private readonly scripts = new Map<string, ScriptFile | undefined>()
  private readonly packages = new Map<string, ReadonlyMap<string, SourceText> | undefined>()

  constructor(
    builds: readonly ImageBuild[],
    read: ReadLinked,
    configFor: (path: string) => { readonly config: Pick<Config, 'settings'>; readonly relative: string },
  ) {
    this.builds = builds
    this.readText = read
    this.configFor = configFor
    this.imageOf = remember(container => this.find(container))
  }

  private find(container: ContainerCursor): Built | undefined {
    const image = container.at('image').string
    if (image === undefined) return undefined
    const build = this.configured(container, image) ?? this.linked(image, container.resource.file.path)
    return build && this.evaluate(build, 0)
  }

  private linked(image: string, path: string): ImageBuild | undefined {
    if (this.builds.length === 0) return undefined
    const name = nameOf(image)
    return name === undefined ? undefined : buildOf(this.builds, name, path)
  }

  private configured(container: ContainerCursor, image: string): ImageBuild | undefined {
    const { path } = container.resource.file
    const { config, relative } = this.configFor(path)
    const traits: ImageTraits | undefined = config.settings.images.find(({ pattern }) => pattern.test(image))?.traits
    if (traits?.dockerfile === undefined) return undefined
    const folder = folderOfConfig(path, relative)
    const dockerfile = cleanPath(folder + traits.dockerfile)
    const context =
      traits.context === undefined ? dockerfile.slice(0, Math.max(0, dockerfile.lastIndexOf('/'))) : cleanPath(folder + traits.context)
    return { image, dockerfile, otherwise: undefined, context, target: traits.target, args: new Map(), folder }
  }

  private text(path: string): LinkedText | undefined {
    if (!this.texts.has(path)) this.texts.set(path, this.readText(path))
    return this.texts.get(path)
  }

  private dockerfile(path: string): Dockerfile | undefined {
    if (!this.dockerfiles.has(path)) {
      const read = this.text(path)
      const dockerfile = read && readDockerfile(path, read.text, read.target)
      if (dockerfile) this.files.push(dockerfile.file)
      this.dockerfiles.set(path, dockerfile)
    }
    return this.dockerfiles.get(path)
  }

  private evaluate(build: ImageBuild, depth: number): Built | undefined {
    const dockerfile = this.dockerfile(build.dockerfile) ?? (build.otherwise === undefined ? undefined : this.dockerfile(build.otherwise))
    if (!dockerfile || depth > MOST_BASES) return undefined
    const stages = stagesOf(dockerfile.instructions, build.args)
    const stage = build.target === undefined ? stages.at(-1) : findStage(stages, build.target)
    return stage && { ...this.config(stage, dockerfile, depth), build, stage, dockerfile }
  }

  private config(stage: Stage, dockerfile: Dockerfile, depth: number): BuiltImage {
    const base = this.base(stage, dockerfile, depth)
    const entrypoint = stage.entrypoint && commandOf(stage, stage.entrypoint, 'ENTRYPOINT', dockerfile)
    const cmd = stage.cmd && commandOf(stage, stage.cmd, 'CMD', dockerfile)
    return {
      system: systemOf(stage, base.system),
      // An ENTRYPOINT takes the CMD of the base away.
      entrypoint: entrypoint ? entrypoint.words : base.entrypoint,
      cmd: cmd ? cmd.words : entrypoint ? [] : base.cmd,
      entrypointExecs: !entrypoint && base.entrypointExecs,
      drainsOnTerm: !entrypoint && !cmd && base.drainsOnTerm,
      stopSignal: stage.stopSignal === undefined ? base.stopSignal : stage.stopSignal === '?' ? undefined : signalName(stage.stopSignal),
      workdir: stage.workdir ?? base.workdir,
      commands: {
        entrypoint: entrypoint ?? base.commands.entrypoint,
        cmd: cmd ?? (entrypoint ? undefined : base.commands.cmd),
      },
    }
  }

  private base({ base }: Stage, dockerfile: Dockerfile, depth: number): BuiltImage {
    if (base.kind === 'stage') return depth > 4 * MOST_BASES ? unknownImage : this.config(base.stage, dockerfile, depth + 1)
    if (base.kind === 'unknown') return unknownImage
    const build = this.linked(base.reference, dockerfile.file.source.path)
    const here = build && build.dockerfile !== dockerfile.file.source.path ? this.evaluate(build, depth + 1) : undefined
    if (here) return here
    const facts = referenceFacts(base.reference)
    return {
      ...unknownImage,
      system: facts.system,
      entrypoint: facts.known?.entrypoint?.map(placeless),
      cmd: facts.known?.cmd?.map(placeless),
      entrypointExecs: facts.known?.entrypointExecs === true,
      drainsOnTerm: facts.known?.drainsOnTerm === true,
      stopSignal: facts.reference && facts.known?.stopSignal?.(facts.reference.tag, facts.reference.digest),
      workdir: undefined,
    }
  }

  file(container: ContainerCursor, path: string): ScriptFile | undefined {
    const image = this.imageOf(container)
    if (!image) return undefined
    for (const absolute of candidates(path, container.at('workingDir').string ?? image.workdir)) {
      const found = this.fileAt(image, absolute)
      if (found) return found
    }
    return undefined
  }

  packageScripts(container: ContainerCursor, folder: string | undefined): ReadonlyMap<string, SourceText> | undefined {
    const image = this.imageOf(container)
    const workdir = container.at('workingDir').string ?? image?.workdir
    const root = folder?.startsWith('/') ? folder : workdir === undefined ? undefined : `${workdir}/${folder ?? ''}`
    if (!image || root === undefined) return undefined
    const origin = this.originAt(image, cleanPath(`${root}/package.json`))
    return origin?.kind === 'context' ? this.package(inContext(image, origin.path)) : undefined
  }

  private package(path: string): ReadonlyMap<string, SourceText> | undefined {
    if (!this.packages.has(path)) {
      const read = this.text(path)
      const found = read && readPackageJson(path, read.text, read.target)
      if (found) this.files.push(found.file)
      this.packages.set(path, found?.scripts)
    }
    return this.packages.get(path)
  }

  private originAt(image: Built, path: string): FileOrigin | undefined {
    return originOf(image.stage, path, file => this.text(inContext(image, file)) !== undefined)
  }

  private fileAt(image: Built, path: string): ScriptFile | undefined {
    const { dockerfile } = image
    const origin = this.originAt(image, path)
    if (!origin) return undefined
    if (origin.kind === 'context') return this.script(inContext(image, origin.path))
    const text = dockerfile.file.at(heredocPath(origin.stage, origin.order, origin.name)).text()
    return text && { text, linked: true }
  }

  private script(path: string): ScriptFile | undefined {
    if (!this.scripts.has(path)) {
      const read = this.text(path)
      const file = read && linkedFile(path, 'Script', plainText(read.text, [], commentLines), read.target)
      const text = file?.at([]).text()
      if (file && text) this.files.push(file)
      this.scripts.set(path, text && { text, linked: true })
    }
    return this.scripts.get(path)
  }
}

const unknownImage: BuiltImage = {
  system: noSystem,
  entrypoint: undefined,
  cmd: undefined,
  entrypointExecs: false,
  drainsOnTerm: false,
  stopSignal: undefined,
  workdir: undefined,
  commands: { entrypoint: undefined, cmd: undefined },
}

/** A path of the build context as a path of the run. */
function inContext({ build }: Built, file: string): string {
  return build.context === '' ? file : cleanPath(`${build.context}/${file}`)
}

const placeless = (text: string): Word => ({ text, at: undefined })

/** What a path in a command line may mean. */
function candidates(path: string, workdir: string | undefined): readonly string[] {
  if (path.startsWith('/')) return [cleanPath(path)]
  if (!path.includes('/')) return folders.map(folder => `${folder}/${path}`)
  return workdir === undefined ? [] : [cleanPath(`${workdir}/${path}`)]
}

function commandOf(stage: Stage, { instruction, shell }: StageCommand, name: 'ENTRYPOINT' | 'CMD', { file }: Dockerfile): ImageCommand {
  const whole = file.at(commandPath(stage.index, name))
  const { json, rest } = instruction
  if (json) {
    const words = json.map(({ value }, index): Word => ({ text: value, at: file.at(commandPath(stage.index, name, index)) }))
    return { form: 'exec', words, at: whole, malformed: false }
  }
  // What a shell makes of a list is no program; whoever asks what runs is told nothing.
  const malformed = looksLikeArray(rest.value)
  const words: readonly Word[] | undefined = malformed ? undefined : shell && [...shell.map(placeless), { text: rest.value, at: whole }]
  return { form: 'shell', words, at: whole, malformed }
}

/** `['node', 'server.js']`, `["node" "server.js"]`: meant as an array. `[ -f x ] && run` is a test of the shell. */
function looksLikeArray(text: string): boolean {
  if (!/^\[\s*["'\u2018\u2019\u201c\u201d]/.test(text)) return false
  return !/^\[\s+(?:"?\$|.*\s(?:=|==|!=|-\w\w?)\s).*\]\s*(?:&&|\|\||;)/s.test(text)
}

/** What RUN and COPY may have changed of what the base says. */
function systemOf({ runs, copies }: Stage, base: SystemFacts): SystemFacts {
  const relinked = runs.some(({ text }) => /\/bin\/sh\b/.test(text) && /\bln\b|dpkg-divert|update-alternatives/.test(text))
  const reconfigured = runs.some(({ text }) => /dpkg-reconfigure\b.*\bdash\b|\bapk\b.*\bdash-binsh\b/.test(text))
  const brought = base.sh === 'none' && copies.some(({ target }) => target === '/' || /^(?:\/usr)?\/bin(?:\/|$)/.test(target))
  if (brought) return noSystem
  return relinked || reconfigured ? { ...base, sh: undefined } : base
}

/** The folder of a configuration as the paths of the run see it, with a slash at its end: what of a file's path is not `relative`. */
function folderOfConfig(path: string, relative: string): string {
  if (path.endsWith(relative)) return path.slice(0, path.length - relative.length)
  if (!relative.endsWith(path)) return ''
  return '../'.repeat(
    relative
      .slice(0, relative.length - path.length)
      .split('/')
      .filter(Boolean).length,
  )
}
