import { parseImageReference } from '../kubernetes/image-reference.js'
import { inRange, parseImageVersion } from '../kubernetes/image-version.js'
import type { ContainerCursor } from '../manifest/workload.js'

/** Whether the tag of a container's image surely names a release in a range such as `<1.5.0`. */
export function runsRelease(container: ContainerCursor, range: string): boolean {
  const image = container.at('image').string
  const tag = image === undefined ? undefined : parseImageReference(image)?.tag
  const version = tag === undefined ? undefined : parseImageVersion(tag)
  return version !== undefined && inRange(version, range)
}
