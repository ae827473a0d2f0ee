import type { Cluster } from '../cluster/types.js'
import type { Runtime } from '../container/types.js'
import type { ContainerCursor } from '../manifest/workload.js'
import { variablesOf } from './container-variables.js'
import { baseName, programIndex } from './program-words.js'
import { type Environment, flagsOfVariable, flagsOfWords, mayBe, maySpeakOf } from './runtime-flags.js'
import { startedCommands } from './started-commands.js'
import type { HeapSize, JavaProcess, RuntimeFlag } from './types.js'

/**
 * Variables that the start script of one product reads and that are named for it. Sources: the start scripts of Elasticsearch, OpenSearch, Logstash, Kafka, ZooKeeper, Tomcat, Solr, ActiveMQ,
 * Jenkins, Pulsar, and https://www.elastic.co/docs/reference/elasticsearch/jvm-settings, https://tomcat.apache.org/tomcat-10.1-doc/RUNNING.txt
 */
const ofProducts = [
  'ES_JAVA_OPTS',
  'OPENSEARCH_JAVA_OPTS',
  'LS_JAVA_OPTS',
  'KAFKA_HEAP_OPTS',
  'KAFKA_OPTS',
  'JVMFLAGS',
  'SERVER_JVMFLAGS',
  'CATALINA_OPTS',
  'SOLR_JAVA_MEM',
  'ACTIVEMQ_OPTS_MEMORY',
  'JENKINS_JAVA_OPTS',
  'PULSAR_MEM',
]
/** Variables that start scripts read by convention; the JVM itself knows none of them. */
const byConvention = ['JAVA_OPTS', 'JAVA_OPTIONS', 'JVM_OPTS', 'JVM_OPTIONS', 'JAVA_ARGS', 'JVM_ARGS', 'JAVA_MEM_OPTS', 'JAVA_HEAP_OPTS']

const signs = /java|jvm|-Xm[xs]|RAMPercentage|KAFKA_(?:HEAP_)?OPTS|CATALINA|SOLR_|ACTIVEMQ|PULSAR_MEM/i
const isJava = (word: string): boolean => /^java$/.test(baseName(word))
/** Options of the java launcher that take the next word. */
const valued = new Set([
  '-cp',
  '-classpath',
  '--class-path',
  '-p',
  '--module-path',
  '--add-modules',
  '--add-opens',
  '--add-exports',
  '--add-reads',
  '--upgrade-module-path',
])

/**
 * The JVMs that a container starts, with their flags in the order in which they take effect, the strongest last: by convention read variables, JAVA_TOOL_OPTIONS, JDK_JAVA_OPTIONS, the command
 * line, _JAVA_OPTIONS. Sources: https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html (JDK_JAVA_OPTIONS) and
 * https://docs.oracle.com/en/java/javase/21/troubleshoot/environment-variables-and-system-properties.html (JAVA_TOOL_OPTIONS; _JAVA_OPTIONS wins over the command line).
 */
export function javaProcesses(cluster: Cluster, runtime: Runtime, container: ContainerCursor): readonly JavaProcess[] {
  if (!maySpeakOf(container, signs)) return []
  const variables = variablesOf(cluster, container.workload, container)
  const started = startedCommands(runtime, container, variables)
  const environment: Environment = { variables, assigned: started.assigned }
  const conventional = byConvention.flatMap(name => flagsOfVariable(environment, name, false))
  const weaker = [...ofProducts, 'JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS'].flatMap(name => flagsOfVariable(environment, name, true))
  const stronger = flagsOfVariable(environment, '_JAVA_OPTIONS', true)
  const processes = started.commands.flatMap(({ words, source }) => {
    const index = programIndex(
      words.slice(0, 11).map(word => word.text),
      isJava,
    )
    // Arguments to an ENTRYPOINT that is not known.
    const bare = index === undefined && !started.seen && source === 'args' && words.some(word => /^-(?:Xm[xs]\d|XX:)/.test(word.text ?? ''))
    if (index === undefined && !bare) return []
    const own = flagsOfWords(launcherOptions(index === undefined ? words : words.slice(index + 1)))
    // The words of a script already hold what it takes from variables.
    const flags = [...(started.seen ? [] : conventional), ...weaker, ...own, ...stronger]
    return [{ container, at: words[index ?? 0]?.at, seen: !bare && started.seen, flags, ...heapOf(flags) }]
  })
  if (processes.length > 0) return processes
  const flags = [...conventional, ...weaker, ...stronger]
  return flags.length > 0 ? [{ container, at: undefined, seen: false, flags, ...heapOf(flags) }] : []
}

/** The words up to `-jar` or the main class. */
function launcherOptions<Word extends { readonly text: string | undefined }>(words: readonly Word[]): readonly Word[] {
  let at = 0
  for (; at < words.length; at++) {
    const text = words[at]?.text
    if (text === undefined) continue
    if (text === '-jar' || !/^[-@]/.test(text)) break
    if (valued.has(text)) at++
  }
  return words.slice(0, at)
}

const sizeUnits: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4 }
const heapFlag = /Xmx|HeapSize|RAMPercentage|MaxRAM/

/** The largest heap that flags allow: `-Xmx` (or `-XX:MaxHeapSize`), or a share of the memory, which `-Xmx` makes void. */
function heapOf(flags: readonly RuntimeFlag[]): Pick<JavaProcess, 'maxHeap' | 'maxRamPercentage' | 'heapKnown'> {
  const maxHeap = lastOf(flags, text => {
    const found = /^(?:-Xmx|-XX:MaxHeapSize=)(\d{1,15})([kmgt]?)$/i.exec(text)
    return found ? Number(found[1]) * (sizeUnits[(found[2] as string).toLowerCase()] as number) : undefined
  })
  const maxRamPercentage = lastOf(flags, text => {
    const percentage = /^-XX:MaxRAMPercentage=(\d{1,3}(?:\.\d{1,6})?)$/.exec(text)?.[1]
    const fraction = /^-XX:MaxRAMFraction=(\d{1,6})$/.exec(text)?.[1]
    return percentage !== undefined ? Number(percentage) : fraction === undefined ? undefined : 100 / Math.max(Number(fraction), 1)
  })
  return { maxHeap, maxRamPercentage: maxHeap ? undefined : maxRamPercentage, heapKnown: !flags.some(flag => mayBe(flag, heapFlag)) }
}

/** The last certain flag of a kind, else the last. */
function lastOf(flags: readonly RuntimeFlag[], read: (text: string) => number | undefined): HeapSize | undefined {
  let found: HeapSize | undefined
  for (const flag of flags) {
    const value = flag.text === undefined ? undefined : read(flag.text)
    if (value !== undefined && (flag.certain || !found?.flag.certain)) found = { value, flag }
  }
  return found
}
