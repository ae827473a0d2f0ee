import type { ImageTraits } from '../config/types.js'
import type { ContainerCursor } from '../manifest/workload.js'
import { noSystem } from './distributions.js'
import { referenceFacts } from './reference-facts.js'
import type { BuiltImage, ImageFacts, ShellDialect, Word } from './types.js'

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
 * What is known of a container's image: from the configuration first, then its Dockerfile, then the table of known images, then the suffix of its tag.
 * @param configured `images` of the configuration, patterns against the reference as written
 * @param built what a Dockerfile of the repository says
 */
export function imageFacts(container: ContainerCursor, configured: ConfiguredImages, built: BuiltImage | undefined): ImageFacts {
  const text = container.at('image').string
  const facts = text === undefined ? undefined : referenceFacts(text)
  const reference = facts?.reference
  const known = built ? undefined : facts?.known
  const system = built?.system ?? (reference && facts?.system) ?? noSystem
  const traits = text === undefined || !reference ? undefined : configured.find(({ pattern }) => pattern.test(text))?.traits
  const shell = traits?.shell === undefined ? undefined : configuredShells[traits.shell]
  const drains = built ? built.drainsOnTerm : known?.drainsOnTerm
  const entrypointWords = placeless(traits?.entrypoint) ?? (built ? built.entrypoint : placeless(known?.entrypoint))
  const cmdWords = placeless(traits?.cmd) ?? (built ? built.cmd : placeless(known?.cmd))
  return {
    reference,
    sh: shell ?? system.sh,
    bash: shell === undefined ? system.bash : shell.startsWith('bash') || shell === 'none' ? shell : system.bash,
    libc: traits?.libc ?? system.libc,
    entrypoint: textsOf(entrypointWords),
    cmd: textsOf(cmdWords),
    entrypointWords,
    cmdWords,
    drainsOnTerm: traits?.drainsOnTerm ?? (drains === true || (typeof drains === 'string' && hasArgument(container, drains))),
    entrypointExecs: traits?.entrypoint === undefined && (built ? built.entrypointExecs : known?.entrypointExecs === true),
    stopSignal: built ? built.stopSignal : reference && known?.stopSignal?.(reference.tag, reference.digest),
    commands: built && {
      entrypoint: traits?.entrypoint ? undefined : built.commands.entrypoint,
      cmd: traits?.cmd ? undefined : built.commands.cmd,
    },
  }
}

function placeless(texts: readonly string[] | undefined): readonly Word[] | undefined {
  return texts?.map(text => ({ text, at: undefined }))
}

/** The texts of words of an image, which are all known. */
function textsOf(words: readonly Word[] | undefined): readonly string[] | undefined {
  return words?.map(word => word.text ?? '')
}

function hasArgument(container: ContainerCursor, prefix: string): boolean {
  return [...container.at('command').items(), ...container.at('args').items()].some(
    word => typeof word.raw === 'string' && word.raw.startsWith(prefix),
  )
}
