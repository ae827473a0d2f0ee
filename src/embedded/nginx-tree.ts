import type { Cursor } from '../manifest/cursor.js'
import { type NginxStatement, type NginxSyntax, type NginxToken, parseNginx } from './nginx-syntax.js'
import type { NginxDirective, NginxDirectives, NginxWord } from './nginx-types.js'

/** Ends of keys that hold something else, however much it speaks of nginx. */
const otherFile =
  /\.(json|ya?ml|sh|py|lua|sql|html?|css|js|ts|xml|pem|crt|key|toml|properties|ini|md|rb|php|hcl|tf|csv|cfg|vcl|tmpl|tpl|go)$/i
/** Directives that nginx has and hardly anything else writes this way; one of them must stand in a text. */
const telling = [
  'listen',
  'server_name',
  'proxy_pass',
  'worker_processes',
  'worker_connections',
  'keepalive_timeout',
  'events',
  'location',
  'upstream',
  'fastcgi_pass',
  'uwsgi_pass',
  'proxy_set_header',
]
const directive =
  /(?:^|[\n;{}])[ \t\r]*(?:(?:listen|server_name|proxy_pass|fastcgi_pass|uwsgi_pass|grpc_pass|proxy_set_header|worker_processes|worker_connections|keepalive_timeout)[ \t]+[^\s;={}:][^\n;{}]{0,300};|location[ \t][^\n;]{0,300}\{|(?:upstream[ \t]+[\w.-]{1,100}|events)[ \t\r\n]{0,10}\{)/

/** Whether a text of a ConfigMap is nginx configuration, by its key and what stands in it. */
export function isNginxText(text: string, key: string): boolean {
  if (otherFile.test(key) || !text.includes(';') || !telling.some(word => text.includes(word))) return false
  return directive.test(text)
}

/** The most directives of one configuration: a few files that include each other often would make millions. */
const most = 20_000

const parsed = new WeakMap<object, Map<string, NginxSyntax>>()

/** The statements of a text of a manifest, read once. */
export function syntaxOf(cursor: Cursor<string>): NginxSyntax {
  const { resource } = cursor
  let texts = parsed.get(resource)
  if (!texts) {
    texts = new Map()
    parsed.set(resource, texts)
  }
  const key = cursor.path.join('\u0000')
  let syntax = texts.get(key)
  if (!syntax) {
    syntax = parseNginx(typeof cursor.raw === 'string' ? cursor.raw : '')
    texts.set(key, syntax)
  }
  return syntax
}

/** Whether a text is a whole nginx.conf and no file for its `conf.d`. */
export function isMain(syntax: NginxSyntax): boolean {
  return syntax.statements.some(
    ({ name, block }) => block !== undefined && (name.text === 'http' || name.text === 'events' || name.text === 'stream'),
  )
}

/** What an `include` brings: undefined where it is not in the manifests. */
export type IncludeReader = (pattern: string) => readonly Cursor<string>[] | undefined

/** Makes one tree of texts, with what they include in its place. */
export class NginxTree implements NginxDirectives {
  readonly directives: NginxDirective[] = []
  complete = true
  mainSeen = false
  readonly #byName = new Map<string, NginxDirective[]>()
  #count = 0

  /**
   * Adds a text at the top.
   * @param include finds the texts of an `include`
   */
  add(cursor: Cursor<string>, include: IncludeReader): void {
    const syntax = syntaxOf(cursor)
    if (isMain(syntax)) this.mainSeen = true
    this.#take(cursor, syntax, this.directives, undefined, include, [cursor])
  }

  all(name: string): readonly NginxDirective[] {
    return this.#byName.get(name) ?? []
  }

  #take(
    cursor: Cursor<string>,
    syntax: NginxSyntax,
    into: NginxDirective[],
    parent: NginxDirective | undefined,
    include: IncludeReader,
    files: readonly Cursor<string>[],
  ): void {
    if (!syntax.complete) this.complete = false
    this.#statements(cursor, syntax.statements, into, parent, include, files)
  }

  #statements(
    cursor: Cursor<string>,
    statements: readonly NginxStatement[],
    into: NginxDirective[],
    parent: NginxDirective | undefined,
    include: IncludeReader,
    files: readonly Cursor<string>[],
  ): void {
    for (const statement of statements) {
      if (this.#count++ > most) {
        this.complete = false
        return
      }
      const { name, words, to } = statement
      const block: NginxDirective[] | undefined = statement.block && []
      const made: NginxDirective = {
        name: name.unknown ? '' : name.text,
        words: words.map(word => wordOf(cursor, word)),
        at: { cursor, from: name.from, to },
        parent,
        block,
      }
      if (name.unknown) this.complete = false
      into.push(made)
      const same = this.#byName.get(made.name)
      if (same) same.push(made)
      else this.#byName.set(made.name, [made])
      if (block) this.#statements(cursor, statement.block ?? [], block, made, include, files)
      else if (made.name === 'include') this.#include(made, into, include, files)
    }
  }

  #include({ words, parent }: NginxDirective, into: NginxDirective[], include: IncludeReader, files: readonly Cursor<string>[]): void {
    const pattern = words[0]?.text
    const found = pattern === undefined ? undefined : include(pattern)
    if (!found) this.complete = false
    for (const file of found ?? []) {
      // A file that includes itself is refused by nginx.
      if (files.length > 8 || files.some(open => open.resource === file.resource && open.path.join() === file.path.join()))
        this.complete = false
      else this.#take(file, syntaxOf(file), into, parent, include, [...files, file])
    }
  }
}

function wordOf(cursor: Cursor<string>, { text, unknown, quoted, from, to }: NginxToken): NginxWord {
  return { text: unknown ? undefined : text, at: { cursor, from, to }, quoted }
}

/**
 * The directives of a name that hold where `at` stands: those of its own block, else of the block around it, and so on outwards, as nginx inherits them.
 * @param at a directive; one with a block asks for what holds inside of it
 */
export function nginxInForce(at: NginxDirective, name: string, config: NginxDirectives): readonly NginxDirective[] {
  for (let around: NginxDirective | undefined = at; ; around = around.parent) {
    const found = (around ? (around.block ?? []) : config.directives).filter(candidate => candidate.name === name)
    if (found.length > 0 || !around) return found
  }
}
