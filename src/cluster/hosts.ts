import { isKnownServer, isNamespaceHost, labelsOf, looksLikeHost } from './host-name.js'

/** A host name in a text. */
export interface FoundHost {
  /** Lower case; a trailing dot is kept. Never an IP address, never `localhost`. */
  readonly host: string
  /** Lower case: `https`, `postgresql` (of `jdbc:postgresql`). */
  readonly scheme: string | undefined
  readonly port: number | undefined
  /** UTF-16 offsets of the host in the text. */
  readonly from: number
  readonly to: number
}

/**
 * The host names that an env value, an argument or a configuration text makes a program look up: of URLs (also several behind one scheme), of
 * `host:port` pairs, and bare names where the whole value (or what follows `--flag=`) is one. Precision goes before recall: file names, versions, packages,
 * images, e-mail addresses, prose, patterns and comments give nothing, and a host with a placeholder in it neither.
 *
 * `name` is that of the variable or key, where there is one: `DB_HOST` makes a host of a single label or of two, `NO_PROXY` makes hosts of nothing.
 * Time is linear in the length of the text.
 */
export function hostsIn(text: string, name?: string): readonly FoundHost[] {
  if (name !== undefined && isNeverLookedUp(name)) return []
  const found: FoundHost[] = []
  const several = text.includes('\n')
  let start = 0
  let inBlockComment = false
  while (start <= text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const line = text.slice(start, end)
    const trimmed = line.trimStart()
    if (inBlockComment || trimmed.startsWith('/*') || trimmed.startsWith('<!--')) {
      inBlockComment = !(line.includes('*/') || line.includes('-->'))
    } else if (!isComment(trimmed) && !(several && answers.test(trimmed))) {
      scanLine(line.slice(0, commentStart(line)), start, several, name, found)
    }
    start = end + 1
  }
  return found
}

/** Variables, keys and flags whose values are matched against or shown, and never looked up. */
const neverLooksUp =
  /no_?proxy|non_?proxy|root_?url|external_?(url|label|host)|public_?(url|host)|redirect|callback|cors|origins?$|xmlns|homepage|licen[sc]e|documentation|(docs?|help|support)_?url|user_?agent|content_?security|runbook|allow(ed)?_?hosts?|^corefile$|^(cluster|node|pod)_?(name|id)$|(virtual_?hosts?|server_?name|server_?alias|domains?|suffix(es)?|filters?|schema(_?location)?|links?|doc|annotations?|labels?|prefix(es)?|patterns?|regexp?|image|class|provisioner|driver|group|namespaces?|email|registry|from_?address|from|description|title|message|comment)$/i
const isNeverLookedUp = (name: string): boolean => neverLooksUp.test(name.replace(/^-+/, '').replaceAll('-', '_'))
/** Variables, keys and flags whose value is a host, whatever it looks like. */
const isHostName = /(^|[_.-]|[a-z])(hosts?|hostname|servers?|endpoints?|addr|addrs|address|addresses|url|uri|brokers?|upstream|peers?)$/i

const slashSchemes = new Set(['dns', 'passthrough', 'xds'])
/** Their authority is a bucket, a path, an identity, an image, but no host. */
const hostlessSchemes = new Set(
  (
    'file unix npipe fd s3 s3a s3n gs gcs gcpkms awskms kms oss cos cosn obs swift b2 azblob azblobs docker docker-pullable docker-daemon containerd cri-o ' +
    'image oci-archive oci-layout spiffe classpath memory mem memfs inmemory sqlite sqlite3 secret secrets secretsmanager ssm vault ref arn env op k8s kubernetes ' +
    'pkg data chrome-extension about app sops awssm projects urn local dir tar asset res resource jar bundle embed zip'
  ).split(' '),
)
/** Their authority may list several hosts without ports. */
const listSchemes = new Set(
  'postgresql postgres mysql mariadb mongodb redis rediss redis-sentinel amqp amqps kafka zk zookeeper nats etcd cassandra memcached hdfs'.split(
    ' ',
  ),
)
/** A word before a URL that makes it a hint to a human. */
const hint =
  /(^|[\s"'(])(see|visit|at|docs?|documentation|more|info|information|reference|refer|about|read|licen[sc]e|under|by|check|details|guide|issue|via)[:,]?[\s"'(<[]+$/i
const unlisted = new Set(['http', 'https', 'tcp', 'udp', 'tls', 'grpc', 'port', 'sha256', 'uid', 'gid', 'localhost', 'any', 'all'])

const authorityEnd = /[/?#\s"'`<>|;)\]}\\]/
const urlEnd = /[\s"'`,;|<>)]/
const hostChar = /[A-Za-z0-9._-]/

/** Directives of web servers whose hosts go to the client, in headers and redirects. */
const answers =
  /^(add_header|more_set_headers|return|rewrite|proxy_redirect|server_name|valid_referers|header\s|redirect|rewriterule|content-security-policy)/i

function isComment(trimmed: string): boolean {
  return /^(#|;|\/\/|\*[\s/]|--\s|rem\s|dnl\s|%\s)/i.test(trimmed)
}

/** Where a comment at the end of a line begins: ` # ...`, ` // ...`. */
function commentStart(line: string): number {
  for (let at = 1; at < line.length; at++) {
    const before = line.charCodeAt(at - 1)
    if (before !== 32 && before !== 9) continue
    if (line[at] === '#') return at
    if (line[at] === '/' && line[at + 1] === '/' && (line[at + 2] === ' ' || line[at + 2] === undefined)) return at
  }
  return line.length
}

function scanLine(line: string, offset: number, several: boolean, name: string | undefined, found: FoundHost[]): void {
  // Only one colon or dot away from a host: most lines have neither.
  if (!line.includes('.') && !line.includes(':') && !(name !== undefined && isHostName.test(name))) return
  const before = found.length
  const covered = scanUrls(line, offset, name, found)
  scanPairs(line, offset, several, covered, found)
  if (found.length === before && covered.length === 0) scanBareNames(line, offset, several, name, found)
}

/** `scheme://...`; returns the parts of the line that URLs take, so that nothing else looks into them. */
function scanUrls(line: string, offset: number, name: string | undefined, found: FoundHost[]): readonly [number, number][] {
  const covered: [number, number][] = []
  let from = 0
  for (;;) {
    const mark = line.indexOf('://', from)
    if (mark < 0) break
    const schemeStart = backOver(line, mark, /[A-Za-z0-9+-]/, 40)
    const scheme = line.slice(schemeStart, mark).toLowerCase()
    let at = mark + 3
    if (line[at] === '/' && slashSchemes.has(scheme)) at++
    const end = authorityOf(line, at)
    let rest = end
    while (rest < line.length && !urlEnd.test(line[rest] as string)) rest++
    covered.push([schemeStart, rest])
    // What a URL holds in its path or query, another URL even, is data for its server.
    from = Math.max(rest, mark + 3)
    if (!/^[a-z][a-z0-9+-]*$/.test(scheme) || hostlessSchemes.has(scheme)) continue
    const key = keyBefore(line, schemeStart) ?? name
    if (key !== undefined && isNeverLookedUp(key)) continue
    if (hint.test(line.slice(Math.max(0, schemeStart - 24), schemeStart))) continue
    takeAuthority(line, at, end, scheme, offset, found)
  }
  scanOracle(line, offset, covered, found)
  return covered
}

/** Where the authority that begins at `start` ends; a list of hosts ends where the next scheme begins. */
function authorityOf(line: string, start: number): number {
  let comma = -1
  let end = start
  while (end < line.length && !authorityEnd.test(line[end] as string)) {
    if (line[end] === ',') comma = end
    else if (line[end] === ':' && line.startsWith('//', end + 1)) return comma < 0 ? end : comma
    end = skipPlaceholder(line, end)
  }
  return end
}

function takeAuthority(line: string, start: number, end: number, scheme: string, offset: number, found: FoundHost[]): void {
  // A backslash ends a host only as an escape of what may follow one: `https://.*\.example\.com` is a pattern.
  if (line[end] === '\\' && !/[nrt"'/\\]/.test(line[end + 1] ?? '')) return
  let at = start
  let first = true
  while (at <= end) {
    let stop = line.indexOf(',', at)
    if (stop < 0 || stop > end) stop = end
    const hostStart = at + line.slice(at, stop).lastIndexOf('@') + 1
    const entry = hostAndPort(line, hostStart, stop)
    if (entry && (first || entry.port !== undefined || listSchemes.has(scheme)) && !isNamespaceHost(entry.host)) {
      found.push({ host: entry.host, scheme, port: entry.port, from: offset + hostStart, to: offset + entry.end })
    }
    first = false
    at = stop + 1
  }
}

/** `host`, `host:5432`, `host:$PORT` between two offsets; undefined for anything else. */
function hostAndPort(line: string, start: number, stop: number): { host: string; port: number | undefined; end: number } | undefined {
  let end = start
  while (end < stop && hostChar.test(line[end] as string)) end++
  const host = line.slice(start, end).toLowerCase()
  if (!labelsOf(host)) return undefined
  if (end === stop) return { host, port: undefined, end }
  if (line[end] !== ':') return undefined
  const port = line.slice(end + 1, stop)
  if (/^[0-9]{1,5}$/.test(port)) return { host, port: Number(port), end }
  return /^(\$|\{\{|%)/.test(port) ? { host, port: undefined, end } : undefined
}

/** `jdbc:oracle:thin:@db:1521:x`, `jdbc:oracle:thin:user/pw@//db:1521/x`. */
function scanOracle(line: string, offset: number, covered: [number, number][], found: FoundHost[]): void {
  const mark = line.indexOf('jdbc:oracle:thin:')
  if (mark < 0) return
  const sign = line.indexOf('@', mark)
  if (sign < 0) return
  const start = line.startsWith('//', sign + 1) ? sign + 3 : sign + 1
  let stop = start
  while (stop < line.length && hostChar.test(line[stop] as string)) stop++
  const host = line.slice(start, stop).toLowerCase()
  const port = /^:([0-9]{1,5})\b/.exec(line.slice(stop, stop + 7))?.[1]
  covered.push([mark, line.length])
  covered.sort((one, other) => one[0] - other[0])
  if (labelsOf(host)) found.push({ host, scheme: 'oracle', port: port ? Number(port) : undefined, from: offset + start, to: offset + stop })
}

/** `host:5432` in lists, behind `=`, in quotes, or alone; and `git@host:path`. */
function scanPairs(line: string, offset: number, several: boolean, covered: readonly [number, number][], found: FoundHost[]): void {
  let next = 0
  for (let colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
    while (next < covered.length && (covered[next] as [number, number])[1] <= colon) next++
    const range = covered[next]
    if (range && colon >= range[0]) continue
    const start = backOver(line, colon, /[a-z0-9._-]/, 255)
    const host = line.slice(start, colon)
    if (host === '' || unlisted.has(host)) continue
    const ahead = start === 0 ? '' : (line[start - 1] as string)
    if (!/^[\s"'`=,;([{@|!]?$/.test(ahead)) continue
    const labels = labelsOf(host)
    if (!labels) continue
    let end = colon + 1
    while (end < line.length && end - colon <= 6 && /[0-9]/.test(line[end] as string)) end++
    const port = Number(line.slice(colon + 1, end))
    const behind = line[end] ?? ''
    if (end === colon + 1) {
      // `git@github.com:team/app.git`: a host with a path behind the colon.
      if (ahead === '@' && /[A-Za-z~]/.test(behind) && looksLikeHost(host)) {
        found.push({ host, scheme: 'ssh', port: undefined, from: offset + start, to: offset + colon })
      }
      continue
    }
    if (!isPort(port) || !/^[\s"'`,;/)\]}?|&<\\]?$/.test(behind)) continue
    if (behind === '/' && /^[^\s"',]*(:[\w.-]+|@sha256)/.test(line.slice(end, end + 200))) continue
    const key = keyBefore(line, start)
    if (key !== undefined && isNeverLookedUp(key)) continue
    // `width:100` in a style sheet, `retries:50`: a single label within a longer text needs a place where a value stands.
    if (labels.length === 1 && several && !/["'`=,@(]/.test(ahead) && !isValueOf(line, start)) continue
    found.push({ host, scheme: undefined, port, from: offset + start, to: offset + colon })
  }
}

/** The usual ports below 80; `postgres:16` and `python:39` are images. */
function isPort(port: number): boolean {
  return port <= 65_535 && (port >= 80 || port === 21 || port === 22 || port === 25 || port === 53)
}

/** `key: value`, `- value`, nginx' `server host:80` and `uwsgi_pass host:80` with the value at this offset. */
function isValueOf(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - 40), at)
  return /([:=]|^\s*-|(?:^|[{;])\s*server|_pass)\s+["']?$/.test(before)
}

/** Names without scheme and port: the whole value, the whole value of a flag, or a line `db_host = db.prod.svc` of a configuration. */
function scanBareNames(line: string, offset: number, several: boolean, name: string | undefined, found: FoundHost[]): void {
  let start = 0
  let key = name
  const assignment = /^\s*(?:export\s+)?["']?(-{0,2}[A-Za-z][\w.-]{0,80})["']?\s*(=|:\s)\s*/.exec(line)
  if (assignment && (several || assignment[2] === '=')) {
    start = assignment[0].length
    key = (assignment[1] as string).replace(/^-+/, '')
  } else if (several) return
  let end = line.length
  while (end > start && /[\s"',;]/.test(line[end - 1] as string)) end--
  while (start < end && /[\s"']/.test(line[start] as string)) start++
  if (end - start > 2000 || (key !== undefined && isNeverLookedUp(key))) return
  const named = key !== undefined && isHostName.test(key)
  const entries: [number, number][] = []
  for (let at = start; at < end; ) {
    let stop = line.indexOf(',', at)
    if (stop < 0 || stop > end) stop = end
    while (at < stop && line[at] === ' ') at++
    const host = line.slice(at, stop)
    if (!isBareHost(host, named, several)) return
    entries.push([at, stop])
    at = stop + 1
  }
  for (const [from, to] of entries) {
    found.push({ host: line.slice(from, to), scheme: undefined, port: undefined, from: offset + from, to: offset + to })
  }
}

function isBareHost(host: string, named: boolean, several: boolean): boolean {
  if (several) return named && isKnownServer(host)
  if (looksLikeHost(host)) return true
  // The name vouches for what the value alone does not show: DB_HOST=postgres, DB_HOST=postgres.prod.
  const labels = named ? labelsOf(host) : undefined
  return labels !== undefined && labels.length <= 2 && host === host.toLowerCase() && !fileEnd.test(host) && !plainWord.test(host)
}
const fileEnd =
  /\.(ya?ml|json|conf|cfg|ini|toml|xml|properties|sock|socket|pem|crt|key|txt|log|js|ts|py|rb|sh|go|jar|war|so|html?|css|csv|db|sql)$/
const plainWord = /^(true|false|yes|no|on|off|none|null|default|auto|all|any|dev|prod|staging|test|debug|info|warn|error)$/

/** The identifier in front of `=` or `:` before an offset: `--web.external-url=`, `"url": `. */
function keyBefore(line: string, at: number): string | undefined {
  let end = at
  while (end > 0 && at - end < 8 && /[\s"'[({]/.test(line[end - 1] as string)) end--
  if (line[end - 1] !== '=' && line[end - 1] !== ':') return undefined
  end--
  while (end > 0 && at - end < 16 && /[\s"']/.test(line[end - 1] as string)) end--
  const start = backOver(line, end, /[A-Za-z0-9_.:-]/, 64)
  return start < end ? line.slice(start, end) : undefined
}

/** The first offset of the run of such characters that ends at `end`, at most `most` characters away. */
function backOver(line: string, end: number, char: RegExp, most: number): number {
  let at = end
  while (at > 0 && end - at < most && char.test(line[at - 1] as string)) at--
  return at
}

/** Steps over one character, or over a whole `${A}`, `$(A)`, `{{ .A }}`, so that a slash or a blank in it ends nothing. */
function skipPlaceholder(line: string, at: number): number {
  const close = line.startsWith('${', at) ? '}' : line.startsWith('$(', at) ? ')' : line.startsWith('{{', at) ? '}}' : undefined
  if (close === undefined) return at + 1
  const end = line.slice(at, at + 200).indexOf(close)
  return end < 0 ? at + 1 : at + end + close.length
}
