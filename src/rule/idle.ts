import { sleepTotal } from '../container/duration.js'
import type { Runtime } from '../container/types.js'
import { baseName } from '../container/wrappers.js'
import type { ContainerCursor } from '../manifest/workload.js'

const idlePrograms = new Set(['sleep', 'pause'])

/** Whether a container surely does nothing but wait (`sleep infinity`, as toolboxes do): it serves no port, whatever Services say. */
export function isIdle(container: ContainerCursor, runtime: Runtime): boolean {
  const { name } = runtime.commandLine(container)
  return name !== undefined && idlePrograms.has(name)
}

/** Whether words start a program that only waits and handles no signal: `sleep` for longer than `seconds`, `tail -f`. */
export function onlyWaits(words: readonly (string | undefined)[], seconds: number): boolean {
  const name = words[0] === undefined ? undefined : baseName(words[0])
  if (name === 'sleep') return (sleepTotal(words.slice(1)) ?? 0) > seconds
  return name === 'tail' && words.some(word => word !== undefined && /^(?:-[a-zA-Z0-9]*[fF][a-zA-Z0-9]*|--follow(?:=.*)?)$/.test(word))
}
