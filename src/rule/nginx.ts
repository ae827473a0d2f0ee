import type { Embedded, NginxConfig, NginxDirective, NginxDirectives, NginxWord } from '../embedded/index.js'
import { nginxInForce } from '../embedded/index.js'
import type { Resource } from '../manifest/resource.js'
import type { TextPart } from '../manifest/source-text.js'

/** Directives that send requests on, by name. */
const passes = ['proxy_pass', 'grpc_pass', 'fastcgi_pass', 'uwsgi_pass', 'scgi_pass', 'memcached_pass']

/** Where nginx sends requests: the word that says it. */
export interface NginxPass {
  readonly directive: NginxDirective
  readonly word: NginxWord
  /** Whether the word holds a variable, so that nginx looks the name up when a request comes. */
  readonly variable: boolean
}

/** Every directive that sends requests on, and whose target is known. */
export function nginxPasses(config: NginxDirectives): readonly NginxPass[] {
  return passes.flatMap(name =>
    config.all(name).flatMap(directive => {
      const [word] = directive.words
      return word?.text === undefined ? [] : [{ directive, word, variable: word.text.includes('$') }]
    }),
  )
}

/** The host in the target of a `*_pass`: of `http://web:80/a` and `web:9000`; undefined for sockets and for what is no target. */
export function passHost(target: string): string | undefined {
  const [, scheme, authority = ''] = /^(?:([a-z]+):\/\/)?([^/?#]*)/i.exec(target) ?? []
  if (scheme === undefined && /^unix:/i.test(target)) return undefined
  const host = authority.replace(/:[^:\]]*$/, '')
  return host === '' || host === 'unix' ? undefined : host
}

/** The `upstream` block of a name. */
export function nginxUpstream(config: NginxDirectives, name: string): NginxDirective | undefined {
  return config.all('upstream').find(({ words }) => words[0]?.text === name)
}

/** How many variables may stand behind one another, and how long a value may become: no host is longer. */
const DEPTH = 4
const LONGEST = 4096

/**
 * The text of a word with its variables filled in where one `set` that holds there gives them a constant value; undefined where any other variable stands in it.
 * @param config where `set` is looked for: in the block of the directive, else outwards
 */
export function nginxFilledIn(directive: NginxDirective, text: string, config: NginxDirectives): string | undefined {
  // Each `set` is filled in once, whatever names it, so that values which name each other many times over take no time.
  const known = new Map<NginxDirective, string | undefined>()
  const given = (set: NginxDirective, depth: number): string | undefined => {
    if (known.has(set)) return known.get(set)
    const value = set.words[1]?.text
    known.set(set, undefined)
    const filled = value === undefined || depth > DEPTH ? undefined : fill(set, value, depth)
    known.set(set, filled)
    return filled
  }
  const fill = (at: NginxDirective, template: string, depth: number): string | undefined => {
    let complete = true
    const filled = template.replace(/\$(?:\{([a-z_]\w*)\}|([a-z_]\w*))/gi, (whole, braced?: string, bare?: string) => {
      const set = complete ? nginxSet(at, `$${braced ?? bare}`, config) : undefined
      const inner = set && given(set, depth + 1)
      if (inner === undefined) complete = false
      return inner ?? whole
    })
    return complete && filled.length <= LONGEST ? filled : undefined
  }
  return fill(directive, text, 0)
}

/** The only `set` of a variable that holds where a directive stands. */
export function nginxSet(directive: NginxDirective, variable: string, config: NginxDirectives): NginxDirective | undefined {
  const sets = config.all('set').filter(({ words }) => words[0]?.text === variable)
  const [only] = sets
  if (sets.length === 1 && only && isAround(only.parent, directive)) return only
  const own = nginxInForce(directive, 'set', config).filter(({ words }) => words[0]?.text === variable)
  return own.length === 1 ? own[0] : undefined
}

function isAround(block: NginxDirective | undefined, directive: NginxDirective): boolean {
  for (let around = directive.parent; around; around = around.parent) if (around === block) return true
  return block === undefined
}

/** A configuration, and the container that reads it where one is seen. */
export type NginxSubject = NginxDirectives & Partial<Pick<NginxConfig, 'workload' | 'container'>>

/**
 * Judges every nginx configuration that has to do with a ConfigMap or Secret, and gives the findings that stand in it, each place once. Texts that no workload is seen
 * to mount are judged by themselves.
 */
export function eachNginx<Found extends { readonly at: TextPart }>(
  embedded: Embedded,
  config: Resource,
  judge: (subject: NginxSubject) => readonly Found[],
): readonly Found[] {
  const files = embedded.nginxFiles(config)
  if (files.length === 0) return []
  const mounted = embedded.nginxFrom(config)
  const kept = new Map<string, Found>()
  for (const subject of mounted.length > 0 ? mounted : files) {
    for (const found of judge(subject)) {
      const { cursor, from, to } = found.at
      const key = `${cursor.path.join('\u0000')} ${from} ${to}`
      if (cursor.resource === config && !kept.has(key)) kept.set(key, found)
    }
  }
  return [...kept.values()]
}
