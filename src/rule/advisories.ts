import type { Cluster } from '../cluster/types.js'
import type { Runtime } from '../container/types.js'
import type { Advisory, AdvisoryCondition } from '../kubernetes/advisories.js'
import { Cursor, isMapping } from '../manifest/cursor.js'
import type { ContainerCursor } from '../manifest/workload.js'
import { componentArguments, lastFlag } from './component-flags.js'

type Answer = 'yes' | 'unknown' | undefined

/** Whether the defect of an advisory matters for a container: `unknown` where the configuration that decides is not in the manifests. */
export function advisoryHolds({ when }: Advisory, container: ContainerCursor, cluster: Cluster, runtime: Runtime): Answer {
  if (!when || when.length === 0) return 'yes'
  const answers = when.map(condition => holds(condition, container, cluster, runtime))
  return answers.find(answer => answer === 'yes') ?? answers.find(answer => answer === 'unknown')
}

function holds(condition: AdvisoryCondition, container: ContainerCursor, cluster: Cluster, runtime: Runtime): Answer {
  const { pod } = container.workload
  const { hostNetwork, hostPath, mentions, proxyMode, detectLocalMode, localTrafficPolicy } = condition
  const answers: Answer[] = []
  if (hostNetwork !== undefined)
    answers.push(pod.at('hostNetwork').unknown ? 'unknown' : said((pod.at('hostNetwork').boolean ?? false) === hostNetwork))
  if (hostPath !== undefined) {
    const volumes = pod.at('volumes').items()
    answers.push(said(volumes.some(volume => volume.at('hostPath').at('path').string === hostPath)))
  }
  if (mentions) answers.push(isMentioned(mentions, container, cluster))
  if (proxyMode !== undefined) answers.push(said(proxySettings(container, cluster, runtime, 'mode', 'proxy-mode').includes(proxyMode)))
  if (detectLocalMode)
    answers.push(
      said(proxySettings(container, cluster, runtime, 'detectLocalMode', 'detect-local-mode').some(mode => detectLocalMode.includes(mode))),
    )
  if (localTrafficPolicy !== undefined)
    answers.push(
      said(
        cluster.ofKind('Service').some(service => cluster.service(service).at('spec').at('externalTrafficPolicy').string === 'Local') ===
          localTrafficPolicy,
      ),
    )
  return answers.includes(undefined) ? undefined : (answers.find(answer => answer === 'unknown') ?? 'yes')
}

const said = (holds: boolean): Answer => (holds ? 'yes' : undefined)

function isMentioned(words: readonly string[], container: ContainerCursor, cluster: Cluster): Answer {
  const texts: string[] = []
  let configured = false
  for (const edge of cluster.configOf(container.workload)) {
    if (edge.container && edge.container !== container) continue
    const data = Cursor.of(edge.config).walk(edge.config.kind === 'Secret' ? 'stringData' : 'data')
    if (!isMapping(data.raw)) continue
    for (const [key, text] of Object.entries(data.raw)) {
      if (typeof text !== 'string' || (edge.keys && !edge.keys.includes(key))) continue
      configured = true
      texts.push(folded(text))
    }
  }
  for (const list of [container.at('command'), container.at('args')])
    for (const item of list.items()) if (typeof item.raw === 'string') texts.push(folded(item.raw))
  for (const variable of container.at('env').items()) {
    const { raw } = variable.at('value')
    if (typeof raw === 'string') texts.push(folded(raw))
  }
  if (words.every(word => texts.some(text => text.includes(folded(word))))) return 'yes'
  return configured ? undefined : 'unknown'
}

/** In lower case, and with one space for all white space, so that a word may go over the end of a line: `[input] name forward`. */
const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ')

/** What a field of KubeProxyConfiguration near a kube-proxy says, and the flag in its place. */
function proxySettings(container: ContainerCursor, cluster: Cluster, runtime: Runtime, field: string, flag: string): string[] {
  const { resource } = container.workload
  const documents = cluster.componentsNear(resource, 'KubeProxyConfiguration').map(component => Cursor.of(component).walk(field).string)
  const flags = componentArguments(cluster, runtime)
    .filter(args => args.component === 'kube-proxy' && args.resource === resource)
    .map(args => lastFlag(args, flag)?.value)
  return [...documents, ...flags].filter(value => value !== undefined)
}
