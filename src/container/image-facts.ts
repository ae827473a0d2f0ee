import type { ImageTraits } from '../config/types.js'
import { type ImageReference, parseImageReference } from '../kubernetes/image-reference.js'
import type { ContainerCursor } from '../manifest/workload.js'
import { noSystem, type SystemFacts, systemFromTag } from './distributions.js'
import { type KnownImage, officialImages, officialPrefixes, otherImages } from './image-table.js'
import type { ImageFacts, ShellDialect } from './types.js'

type ConfiguredImages = readonly { readonly pattern: RegExp; readonly traits: ImageTraits }[]

/** The dialect of a shell that the configuration names without a version: the one of today's distributions. */
const configuredShells: Readonly<Record<NonNullable<ImageTraits['shell']>, ShellDialect | 'none'>> = {
  bash: 'bash-5.1',
  dash: 'dash-debian',
  busybox: 'busybox',
  zsh: 'zsh',
  mksh: 'mksh',
  none: 'none',
}

/**
 * What is known of a container's image: from the configuration first, then the table of known images, then the suffix of its tag.
 * @param configured `images` of the configuration, patterns against the reference as written
 */
export function imageFacts(container: ContainerCursor, configured: ConfiguredImages): ImageFacts {
  const text = container.at('image').string
  const reference = text === undefined ? undefined : parseImageReference(text)
  const known = reference && knownImage(reference)
  const system = reference ? systemOf(reference, known) : noSystem
  const traits = text === undefined || !reference ? undefined : configured.find(({ pattern }) => pattern.test(text))?.traits
  const shell = traits?.shell === undefined ? undefined : configuredShells[traits.shell]
  const drains = known?.drainsOnTerm
  return {
    reference,
    sh: shell ?? system.sh,
    bash: shell === undefined ? system.bash : shell.startsWith('bash') || shell === 'none' ? shell : system.bash,
    libc: traits?.libc ?? system.libc,
    entrypoint: traits?.entrypoint ?? known?.entrypoint,
    cmd: traits?.cmd ?? known?.cmd,
    drainsOnTerm: traits?.drainsOnTerm ?? (drains === true || (drains !== undefined && hasArgument(container, drains))),
    entrypointExecs: traits?.entrypoint === undefined && known?.entrypointExecs === true,
    stopSignal: reference && known?.stopSignal?.(reference.tag, reference.digest),
  }
}

function knownImage(reference: ImageReference): KnownImage | undefined {
  const { name } = reference
  for (const prefix of officialPrefixes) {
    if (name.startsWith(prefix)) {
      const official = officialImages.get(name.slice(prefix.length))
      if (official) return official
    }
  }
  return otherImages.find(({ pattern }) => pattern.test(name))?.image
}

function systemOf(reference: ImageReference, known: KnownImage | undefined): SystemFacts {
  // A digest alone says nothing about the variant: only what holds for every tag may be taken, and the table does not tell these apart.
  if (known) return reference.tag === undefined && reference.digest !== undefined ? noSystem : known.system(reference.tag, reference.name)
  return (reference.tag !== undefined && systemFromTag(reference.tag)) || noSystem
}

function hasArgument(container: ContainerCursor, prefix: string): boolean {
  return [...container.at('command').items(), ...container.at('args').items()].some(
    word => typeof word.raw === 'string' && word.raw.startsWith(prefix),
  )
}
