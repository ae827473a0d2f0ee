import { parseImageReference } from '../kubernetes/image-reference.js'
import { isMapping } from '../manifest/cursor.js'
import { folderOf } from '../manifest/paths.js'
import type { SourceFile } from '../manifest/resource.js'
import { cleanPath } from './dockerfile-stages.js'
import { officialImages } from './image-table.js'

/** How an image is built, as a file of the repository says it. Paths are like those of the files of the run. */
export interface ImageBuild {
  /** Registry and repository with the defaults filled in. */
  readonly image: string
  readonly dockerfile: string
  /** Another place where the Dockerfile may be, which is looked at when there is none at the first. */
  readonly otherwise: string | undefined
  /** The folder that COPY takes its files from. */
  readonly context: string
  readonly target: string | undefined
  readonly args: ReadonlyMap<string, string | undefined>
  /** The folder in and below which the file speaks for manifests. */
  readonly folder: string
}

/** The apiVersion of a skaffold.yaml that has another name is looked for here. In UTF-16 units. */
const HEAD = 1000

const composeName = /(?:^|\/)(?:docker-)?compose(?:[._-][\w.-]+)?\.ya?ml$/i

/** Whether a file may say how images are built. */
export function mayNameBuilds(path: string, text: string): boolean {
  return composeName.test(path) ? text.includes('build') : /skaffold/i.test(path) || text.slice(0, HEAD).includes('skaffold/v')
}

/** Every image that a skaffold.yaml or a Compose file of the run says how to build, where that is literal. */
export function imageBuilds(files: readonly SourceFile[]): readonly ImageBuild[] {
  return files.flatMap(({ path, parsed }) => {
    if (!mayNameBuilds(path, parsed.text)) return []
    return parsed.documents.flatMap(({ value }) => {
      if (!isMapping(value)) return []
      if (typeof value.apiVersion === 'string' && value.apiVersion.startsWith('skaffold/')) return ofSkaffold(value, folderOf(path))
      return composeName.test(path) ? ofCompose(value, folderOf(path)) : []
    })
  })
}

const join = (folder: string, path: string): string => cleanPath(path.startsWith('/') || folder === '' ? path : `${folder}/${path}`)
const literal = (value: unknown): string | undefined =>
  typeof value === 'string' && !value.includes('{{') && !value.includes('${') ? value : undefined
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Builders of Skaffold that use no Dockerfile. */
const otherBuilders = ['bazel', 'jib', 'jibMaven', 'jibGradle', 'custom', 'buildpacks', 'ko']

/** Source: https://skaffold.dev/docs/references/yaml/ (build.artifacts; `dockerfile` is relative to the context). */
function ofSkaffold(document: Readonly<Record<string, unknown>>, folder: string): ImageBuild[] {
  const build = isMapping(document.build) ? document.build : {}
  // A profile may build the same image in another way.
  const inProfiles = listOf(document.profiles).flatMap(profile =>
    isMapping(profile) && isMapping(profile.build) ? listOf(profile.build.artifacts) : [],
  )
  const artifacts = [...listOf(build.artifacts), ...inProfiles]
  return artifacts.flatMap(artifact => {
    if (!isMapping(artifact) || otherBuilders.some(builder => artifact[builder] !== undefined && artifact[builder] !== null)) return []
    const docker = isMapping(artifact.docker) ? artifact.docker : isMapping(artifact.kaniko) ? artifact.kaniko : {}
    const image = nameOf(artifact.image)
    const context = literal(artifact.context ?? '.')
    const dockerfile = literal(docker.dockerfile ?? 'Dockerfile')
    const target = docker.target === undefined ? undefined : literal(docker.target)
    if (image === undefined || context === undefined || dockerfile === undefined || (docker.target !== undefined && target === undefined))
      return []
    const root = join(folder, context)
    return [
      {
        image,
        dockerfile: join(root, dockerfile),
        otherwise: join(folder, dockerfile),
        context: root,
        target,
        args: argsOf(docker.buildArgs),
        folder,
      },
    ]
  })
}

/** Source: https://docs.docker.com/reference/compose-file/build/ */
function ofCompose(document: Readonly<Record<string, unknown>>, folder: string): ImageBuild[] {
  if (!isMapping(document.services)) return []
  return Object.values(document.services).flatMap(service => {
    if (!isMapping(service) || service.build === undefined || service.build === null) return []
    const image = nameOf(service.image)
    // A build that is called like an official image may well be another one than that of the manifests.
    if (image === undefined || officialImages.has(image.replace(/^docker\.io\/library\//, ''))) return []
    const build = isMapping(service.build) ? service.build : { context: service.build }
    const context = literal(build.context ?? '.')
    const dockerfile = literal(build.dockerfile ?? 'Dockerfile')
    const target = build.target === undefined ? undefined : literal(build.target)
    if (context === undefined || dockerfile === undefined || build.dockerfile_inline !== undefined || /^[a-z+]+:\/\/|^git@/.test(context))
      return []
    if (build.target !== undefined && target === undefined) return []
    const root = join(folder, context)
    return [{ image, dockerfile: join(root, dockerfile), otherwise: undefined, context: root, target, args: argsOf(build.args), folder }]
  })
}

/** The name of an image without tag; a variable in the tag does not matter, one in the name does. */
export function nameOf(image: unknown): string | undefined {
  if (typeof image !== 'string') return undefined
  const name = image.replace(/@.*$/s, '').replace(/:[^/]*$/, '')
  return name.includes('$') || name.includes('{') ? undefined : parseImageReference(name)?.name
}

function argsOf(value: unknown): ReadonlyMap<string, string | undefined> {
  const args = new Map<string, string | undefined>()
  for (const item of listOf(value)) {
    if (typeof item !== 'string') continue
    const equals = item.indexOf('=')
    args.set(equals < 0 ? item : item.slice(0, equals), equals < 0 ? undefined : literal(item.slice(equals + 1)))
  }
  if (isMapping(value))
    for (const [name, given] of Object.entries(value))
      args.set(
        name,
        typeof given === 'string' ? literal(given) : typeof given === 'number' || typeof given === 'boolean' ? String(given) : undefined,
      )
  return args
}

/**
 * The one build that an image of a manifest comes from.
 * @param path of the manifest
 * @returns undefined where none is told, or several that differ: what is not certain is not guessed
 */
export function buildOf(builds: readonly ImageBuild[], image: string, path: string): ImageBuild | undefined {
  const named = builds.filter(build => build.image === image)
  if (named.length === 0) return undefined
  const above = named.filter(({ folder }) => folder === '' || path.startsWith(`${folder}/`))
  const depth = Math.max(...above.map(({ folder }) => folder.length))
  // A name without registry and team is found in many repositories of examples: only a file above the manifest speaks for it.
  const nearest =
    above.length > 0 ? above.filter(({ folder }) => folder.length === depth) : image.startsWith('docker.io/library/') ? [] : named
  const [first] = nearest
  return first && nearest.every(build => build.dockerfile === first.dockerfile && build.target === first.target) ? first : undefined
}
