import type { Runtime } from '../container/types.js'
import type { ContainerCursor } from '../manifest/workload.js'

const idlePrograms = new Set(['sleep', 'pause'])

/** Whether a container surely does nothing but wait (`sleep infinity`, as toolboxes do): it serves no port, whatever Services say. */
export function isIdle(container: ContainerCursor, runtime: Runtime): boolean {
  const { name } = runtime.commandLine(container)
  return name !== undefined && idlePrograms.has(name)
}
