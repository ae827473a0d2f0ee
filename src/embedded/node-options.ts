import type { Cluster } from '../cluster/types.js'
import type { Runtime } from '../container/types.js'
import type { ContainerCursor } from '../manifest/workload.js'
import { variablesOf } from './container-variables.js'
import { baseName, programIndex } from './program-words.js'
import { flagsOfVariable, flagsOfWords, mayBe, maySpeakOf } from './runtime-flags.js'
import { startedCommands } from './started-commands.js'
import type { HeapSize, NodeProcess, RuntimeFlag } from './types.js'

const heapFlag = /max[-_]old[-_]space/
const isNode = (word: string): boolean => /^node(?:js)?$/.test(baseName(word))
/** Options of node that take the next word. */
const valued = new Set(['-r', '--require', '--import', '--loader', '--experimental-loader', '-C', '--conditions', '--env-file'])

/**
 * The Node.js processes of a container that say how large their heap may be: `--max-old-space-size`, in MiB, on the command line (which wins) or in NODE_OPTIONS.
 * Sources: https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib and https://nodejs.org/api/cli.html#node_optionsoptions
 */
export function nodeProcesses(cluster: Cluster, runtime: Runtime, container: ContainerCursor): readonly NodeProcess[] {
  if (!maySpeakOf(container, heapFlag)) return []
  const variables = variablesOf(cluster, container.workload, container)
  const started = startedCommands(runtime, container, variables)
  const options = flagsOfVariable({ variables, assigned: started.assigned }, 'NODE_OPTIONS', true)
  const processes = started.commands.flatMap(({ words, source }) => {
    const index = programIndex(
      words.slice(0, 11).map(word => word.text),
      isNode,
    )
    // Options alone, to an image whose ENTRYPOINT is node.
    const bare = index === undefined && !started.seen && source === 'args' && heapFlag.test(words[0]?.text ?? '')
    if (index === undefined && !bare) return []
    const own = flagsOfWords(ownOptions(index === undefined ? words : words.slice(index + 1)))
    return processOf(container, [...options, ...own])
  })
  return processes.length > 0 ? processes : processOf(container, options)
}

function processOf(container: ContainerCursor, flags: readonly RuntimeFlag[]): readonly NodeProcess[] {
  let maxOldSpace: HeapSize | undefined
  for (const flag of flags) {
    const size = /^--max[-_]old[-_]space[-_]size=(\d{1,9})$/.exec(flag.text ?? '')?.[1]
    if (size !== undefined) maxOldSpace = { value: Number(size) * 1024 ** 2, flag }
  }
  return maxOldSpace ? [{ container, maxOldSpace, heapKnown: !flags.some(flag => mayBe(flag, heapFlag)) }] : []
}

/** The words in front of the script, which are node's own. */
function ownOptions<Word extends { readonly text: string | undefined }>(words: readonly Word[]): readonly Word[] {
  let at = 0
  for (; at < words.length; at++) {
    const text = words[at]?.text
    if (text === undefined) continue
    if (!text.startsWith('-') || text === '--') break
    if (valued.has(text)) at++
  }
  return words.slice(0, at)
}
