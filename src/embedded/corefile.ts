import type { Cluster } from '../cluster/types.js'
import { Cursor, isMapping } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { Workload } from '../manifest/workload.js'
import { type CorefileStatement, type CorefileToken, parseCorefile } from './corefile-syntax.js'
import type { Corefile, CorefileDirective, CorefileReader, CorefileServer, CorefileWord, EmbeddedCorefiles } from './corefile-types.js'
import { mountedTexts } from './mounted-texts.js'

/** Whether a key of a ConfigMap holds a Corefile: `Corefile`, `Corefile.base`, `coredns.Corefile`. */
export function isCorefileText(text: string, key: string): boolean {
  return /(?:^|[-_.])corefile(?:$|[-_.])/i.test(key) && text.includes('{')
}

/** Reads the Corefiles of a cluster. Everything is read when it is asked for, and kept. */
export function createCorefiles(cluster: Cluster): EmbeddedCorefiles {
  const files = new Map<Resource, readonly Corefile[]>()
  let readers: Map<Resource, Map<string, CorefileReader[]>> | undefined
  const readersOf = (config: Resource, key: string): readonly CorefileReader[] => {
    readers ??= readersIn(cluster)
    return readers.get(config)?.get(key) ?? []
  }
  const corefiles = (config: Resource): readonly Corefile[] => {
    let found = files.get(config)
    if (!found) {
      const data = Cursor.of(config).walk('data')
      found = isMapping(data.raw)
        ? Object.entries(data.raw).flatMap(([key, text]) =>
            typeof text === 'string' && isCorefileText(text, key)
              ? [readCorefile(data.walk(key) as Cursor<string>, readersOf(config, key))]
              : [],
          )
        : []
      files.set(config, found)
    }
    return found
  }
  return {
    corefiles,
    corefilesOf(workload) {
      const configs = new Set(mountedTexts(cluster, workload, isCorefileText).map(({ cursor }) => cursor.resource))
      return [...configs].flatMap(corefiles).filter(file => file.readers.some(reader => reader.workload === workload))
    },
  }
}

/** By ConfigMap and key. */
function readersIn(cluster: Cluster): Map<Resource, Map<string, CorefileReader[]>> {
  const found = new Map<Resource, Map<string, CorefileReader[]>>()
  const add = (workload: Workload) => {
    for (const { cursor, key, container } of mountedTexts(cluster, workload, isCorefileText)) {
      const keys = found.get(cursor.resource) ?? new Map<string, CorefileReader[]>()
      found.set(cursor.resource, keys)
      const list = keys.get(key) ?? []
      keys.set(key, list)
      if (!list.some(reader => reader.workload === workload && reader.container === container)) list.push({ workload, container })
    }
  }
  cluster.workloads.forEach(add)
  return found
}

/** Snippets may bring each other in; more than this is a loop, or a Corefile that nobody wrote. */
const mostDirectives = 5000

function readCorefile(cursor: Cursor<string>, readers: readonly CorefileReader[]): Corefile {
  const { blocks, complete } = parseCorefile(cursor.raw as string)
  const snippets = new Map<string, readonly CorefileStatement[]>()
  const servers: CorefileServer[] = []
  let count = 0
  let whole = complete
  for (const { addresses, statements } of blocks) {
    const [first, second] = addresses
    const snippet = addresses.length === 1 ? /^\((.*)\)$/s.exec(first?.text ?? '')?.[1] : undefined
    if (snippet !== undefined) snippets.set(snippet, statements)
    else if (first?.text === 'import') {
      if (!snippets.has(second?.text ?? '')) whole = false
    } else if (first) {
      let seen = complete
      const take = (list: readonly CorefileStatement[], open: readonly string[]): CorefileDirective[] =>
        list.flatMap((statement): CorefileDirective[] => {
          if (count++ > mostDirectives) {
            seen = false
            return []
          }
          if (statement.name.text !== 'import') {
            if (statement.name.unknown) seen = false
            return [
              {
                name: statement.name.unknown ? '' : statement.name.text,
                words: statement.words.map(word => wordOf(cursor, word)),
                at: { cursor, from: statement.name.from, to: statement.to },
                block: statement.block && take(statement.block, open),
              },
            ]
          }
          const name = statement.words[0]?.text ?? ''
          const body = snippets.get(name)
          if (body && !open.includes(name)) return take(body, [...open, name])
          seen = false
          return []
        })
      const plugins = take(statements, [])
      if (!seen) whole = false
      servers.push({ addresses: addresses.map(word => wordOf(cursor, word)), plugins, complete: seen })
    } else whole = false
  }
  return { cursor, servers, complete: whole, readers }
}

function wordOf(cursor: Cursor<string>, { text, unknown, from, to }: CorefileToken): CorefileWord {
  return { text: unknown ? undefined : text, written: text, at: { cursor, from, to } }
}
