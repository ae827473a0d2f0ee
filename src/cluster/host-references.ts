import type { Settings } from '../config/types.js'
import { Cursor, isMapping } from '../manifest/cursor.js'
import type { ContainerCursor, Workload } from '../manifest/workload.js'
import { type FoundHost, hostsIn } from './hosts.js'
import { field } from './raw.js'
import type { ServiceNames } from './service-names.js'
import type { ConfigEdge, HostReference } from './types.js'

/** A text of a Pod's configuration in which hosts may stand. */
interface ConfigText {
  readonly cursor: Cursor<string>
  readonly name: string | undefined
  readonly container: ContainerCursor | undefined
  readonly source: HostReference['source']
  /** Tells a text that several workloads may read from all others. */
  readonly place?: string
}

/** More than this in one Pod are a list of blocked domains, not the configuration of a program. */
const mostReferences = 300

/** Finds hosts in texts; a text that several workloads read is searched once. */
export class HostFinder {
  readonly #names: ServiceNames
  readonly #settingsFor: (path: string) => Settings
  readonly #found = new Map<string, readonly FoundHost[]>()

  constructor(names: ServiceNames, settingsFor: (path: string) => Settings) {
    this.#names = names
    this.#settingsFor = settingsFor
  }

  /** The hosts that env values, command, args and the ConfigMaps and Secrets that reach a container name; each host of a text once, at its first place. */
  referencesOf(workload: Workload, configs: readonly ConfigEdge[]): readonly HostReference[] {
    const { clusterDomain } = this.#settingsFor(workload.resource.file.path)
    const references: HostReference[] = []
    for (const { cursor, name, container, source, place } of configTexts(workload, configs)) {
      const seen = new Set<string>()
      for (const { host, scheme, port, from, to } of this.#hostsIn(cursor.raw as string, name, place)) {
        const key = `${host}:${port ?? ''}`
        if (seen.has(key)) continue
        seen.add(key)
        const service = this.#names.resolve(workload.resource, host, clusterDomain)
        references.push({
          workload,
          container,
          host,
          scheme,
          port,
          at: { cursor, from, to },
          source,
          service: service?.resource,
          weak: service?.weak ?? false,
        })
        if (references.length >= mostReferences) return references
      }
    }
    return references
  }

  #hostsIn(value: string, name: string | undefined, place: string | undefined): readonly FoundHost[] {
    if (place === undefined) return hostsIn(value, name)
    let found = this.#found.get(place)
    if (!found) {
      found = hostsIn(value, name)
      this.#found.set(place, found)
    }
    return found
  }
}

/** A dashboard of Grafana: its addresses are links for people, and queries. Source: https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model/ */
function isDashboard(key: string, text: string): boolean {
  return key.endsWith('.json') && text.includes('"panels"') && /"(schemaVersion|__inputs|templating)"/.test(text)
}

function* configTexts(workload: Workload, configs: readonly ConfigEdge[]): Generator<ConfigText> {
  for (const container of workload.containers) {
    if (container.role === 'ephemeral') continue
    for (const item of container.at('env').items()) {
      const value = item.at('value')
      if (typeof value.raw === 'string') yield { cursor: value, name: item.at('name').string, container, source: 'env' }
    }
    for (const list of [container.at('command'), container.at('args')]) {
      let flag: string | undefined
      for (const word of list.items()) {
        const { raw } = word
        if (typeof raw !== 'string') continue
        yield { cursor: word, name: flag, container, source: 'args' }
        flag = /^--?[A-Za-z][\w.-]*$/.test(raw) ? raw.replace(/^-+/, '') : undefined
      }
    }
  }
  // The same key may reach several containers, or one in two ways.
  const seen = new Set<string>()
  for (const { config, container, how, keys, fileOf, path } of configs) {
    const part = config.kind === 'Secret' ? 'stringData' : 'data'
    const data = Cursor.of(config).walk(part)
    const values = field(config.object, part)
    if (!isMapping(values)) continue
    for (const key of keys ?? Object.keys(values)) {
      const text = field(values, key)
      if (typeof text !== 'string' || isDashboard(key, text)) continue
      if (how === 'mount' && path !== undefined && container && fileOf(key) === undefined) continue
      const place = `${config.file.path}\u0000${config.document.index}\u0000${config.base.join('/')}\u0000${key}`
      if (seen.has(place)) continue
      seen.add(place)
      const source = config.kind === 'Secret' ? 'secret' : 'config-map'
      yield { cursor: data.walk(key) as Cursor<string>, name: key, container, source, place }
    }
  }
}
