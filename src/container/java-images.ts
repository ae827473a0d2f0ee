import { parseImageReference } from '../kubernetes/image-reference.js'

/** Whether the JVM of an image reads the limits of cgroup v2, as far as its name and tag tell. */
export interface JavaImage {
  /** `8u252`, `11.0.14`, `13`; the feature release alone where the tag says no more. */
  readonly version: string
  readonly readsCgroup2: boolean
  /** From which version on it does: `8u372, 11.0.16, 15`. */
  readonly since: string
}

const HOTSPOT = '8u372, 11.0.16, 15'
const SEMERU = '8.0.382, 11.0.20, 17.0.8'

/** Images of HotSpot builds whose tags begin with the version of Java: `8u252-jre`, `11.0.14-jdk`, `17`. Patterns against registry and repository. */
const hotspot =
  /^(?:(?:docker\.io|public\.ecr\.aws\/docker|mirror\.gcr\.io)\/library\/(?:openjdk|java|eclipse-temurin|amazoncorretto|sapmachine)|docker\.io\/azul\/(?:zulu-openjdk|prime)(?:-[a-z]+)*|docker\.io\/(?:library\/)?adoptopenjdk|docker\.io\/bellsoft\/liberica-openjre?(?:jdk)?-[a-z]+|docker\.io\/adoptopenjdk\/openjdk(?:8|11))$/
/**
 * Images that are built no more, so that a tag without an update stands at the last one: `openjdk:8` at 8u342 (on Alpine at 8u212), `java:8` at 8u111, AdoptOpenJDK at 8u292 and 11.0.11.
 * Sources: the tags of these images, and https://hub.docker.com/_/openjdk (deprecation notice).
 */
const frozen: readonly { readonly name: RegExp; readonly tag?: RegExp; readonly feature: number; readonly version: string }[] = [
  { name: /\/library\/openjdk$/, tag: /-alpine/, feature: 8, version: '8u212' },
  { name: /\/library\/openjdk$/, feature: 8, version: '8u342' },
  { name: /\/library\/java$/, feature: 8, version: '8u111' },
  { name: /\/library\/java$/, feature: 7, version: '7u111' },
  { name: /\/(?:library\/)?adoptopenjdk$/, feature: 8, version: '8u292' },
  { name: /\/(?:library\/)?adoptopenjdk$/, feature: 11, version: '11.0.11' },
  { name: /\/adoptopenjdk\/openjdk8$/, feature: 8, version: '8u292' },
  { name: /\/adoptopenjdk\/openjdk11$/, feature: 11, version: '11.0.11' },
]

/**
 * Reads the version of Java from an image reference. Undefined for images of which nothing is known, and for tags that move with each release (`eclipse-temurin:11`).
 * Source of the versions: https://kubernetes.io/docs/concepts/architecture/cgroups/#migrating-to-cgroup-v2
 */
export function javaImage(reference: string | undefined): JavaImage | undefined {
  const image = reference === undefined ? undefined : parseImageReference(reference)
  if (!image?.tag) return undefined
  if (/\/(?:library\/)?ibm-semeru-runtimes$/.test(image.name)) return semeru(image.tag)
  if (!hotspot.test(image.name)) return undefined
  const tag = image.tag.replace(/^(?:jdk|jre)-?/, '')
  const eight = /^([78])u(\d{1,4})(?![\d])/.exec(tag) ?? /^(?:1\.)?([78])\.0[._-](\d{1,4})/.exec(tag)
  if (eight) {
    const [feature, update] = [Number(eight[1]), Number(eight[2])]
    return { version: `${feature}u${update}`, readsCgroup2: feature === 8 && update >= 372, since: HOTSPOT }
  }
  const full = /^(\d{1,2})\.0\.(\d{1,3})(?!\d)/.exec(tag)
  if (full) return ofRelease(Number(full[1]), Number(full[2]), `${full[1]}.0.${full[2]}`)
  const feature = Number(/^(\d{1,2})(?![\d.]|u)/.exec(tag)?.[1] ?? /^(\d{1,2})\.0$/.exec(tag)?.[1])
  const last = frozen.find(entry => entry.feature === feature && entry.name.test(image.name) && (entry.tag?.test(tag) ?? true))
  if (last) return { version: last.version, readsCgroup2: false, since: HOTSPOT }
  return feature >= 9 && feature <= 14 && feature !== 11 ? ofRelease(feature, 0, String(feature)) : undefined
}

function ofRelease(feature: number, update: number, version: string): JavaImage {
  return { version, readsCgroup2: feature >= 15 || (feature === 11 && update >= 16), since: HOTSPOT }
}

/** Tags of Semeru: `open-8u362-b09-jre`, `open-11.0.18_10-jdk-focal`. */
function semeru(tag: string): JavaImage | undefined {
  const eight = /^open-8u(\d{1,4})(?!\d)/.exec(tag)
  if (eight) return { version: `8u${eight[1]}`, readsCgroup2: Number(eight[1]) >= 382, since: SEMERU }
  const full = /^open-(\d{1,2})\.0\.(\d{1,3})(?!\d)/.exec(tag)
  if (!full) return undefined
  const [feature, update] = [Number(full[1]), Number(full[2])]
  const readsCgroup2 = feature > 17 || (feature === 17 && update >= 8) || (feature === 11 && update >= 20)
  return { version: `${feature}.0.${update}`, readsCgroup2, since: SEMERU }
}
