import { type ImageReference, parseImageReference } from '../kubernetes/image-reference.js'
import { bare, noSystem, type SystemFacts, systemFromTag } from './distributions.js'
import { type KnownImage, officialImages, officialPrefixes, otherImages } from './image-table.js'

/** What the built-in table and the tag say of an image reference. */
export interface ReferenceFacts {
  /** Undefined where no container runtime would accept it. */
  readonly reference: ImageReference | undefined
  readonly known: KnownImage | undefined
  readonly system: SystemFacts
}

const empty: KnownImage = { system: () => bare, entrypoint: [], cmd: [] }

/** Looks an image reference up; `scratch`, which only a FROM can name, is the empty image. */
export function referenceFacts(text: string): ReferenceFacts {
  if (text === 'scratch') return { reference: undefined, known: empty, system: bare }
  const reference = parseImageReference(text)
  const known = reference && knownImage(reference)
  return { reference, known, system: reference ? systemOf(reference, known) : noSystem }
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
