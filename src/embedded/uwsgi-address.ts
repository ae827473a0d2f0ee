import type { UwsgiOption, UwsgiSocket } from './types.js'

const protocols: Readonly<Record<string, UwsgiSocket['protocol']>> = {
  'http-socket': 'http',
  'https-socket': 'http',
  'http11-socket': 'http11',
  socket: 'uwsgi',
  'uwsgi-socket': 'uwsgi',
  http: 'router',
  httprouter: 'router',
  https: 'router',
  https2: 'router',
  'http-to-https': 'router',
  'suwsgi-socket': 'other',
  'ssl-socket': 'other',
  'fastcgi-socket': 'other',
  'fastcgi-nph-socket': 'other',
  'scgi-socket': 'other',
  'scgi-nph-socket': 'other',
  'raw-socket': 'other',
  'puwsgi-socket': 'other',
}

/**
 * The sockets among options; `protocol` is the value of `protocol` or `socket-protocol`, which decides what a plain `socket` speaks.
 * Source: core/uwsgi.c (options) and core/socket.c (an address without a colon is a UNIX socket) of uWSGI 2.0.30.
 */
export function socketsOf(options: readonly UwsgiOption[], protocol: UwsgiOption | undefined): readonly UwsgiSocket[] {
  const sockets: UwsgiSocket[] = []
  for (const option of options) {
    let kind = Object.hasOwn(protocols, option.name) ? protocols[option.name] : undefined
    if (!kind) continue
    if (option.name === 'socket' && protocol) {
      const name = protocol.unknown || protocol.conditional ? undefined : protocol.value?.toLowerCase()
      kind = name === 'http' || name === 'https' ? 'http' : name === 'http11' ? 'http11' : name === 'uwsgi' ? 'uwsgi' : 'other'
    }
    sockets.push({ option, protocol: kind, ...addressOf(option.unknown ? undefined : option.value) })
  }
  return sockets
}

/** What an address such as `:8080`, `127.0.0.1:3031`, `/run/app.sock` or `0.0.0.0:443,cert,key` binds. */
export function addressOf(value: string | undefined): { readonly bind: UwsgiSocket['bind']; readonly port: number | undefined } {
  if (value === undefined || value === '' || value.startsWith('=') || value.startsWith('fd:')) return { bind: 'unknown', port: undefined }
  // `https = address,certificate,key`, `https2 = addr=0.0.0.0:8443,cert=...`
  const address = (value.split(',', 1)[0] as string).replace(/^addr=/, '').trim()
  const colon = address.lastIndexOf(':')
  if (colon < 0 || address.startsWith('unix:') || address.startsWith('/') || address.startsWith('@'))
    return { bind: 'unix', port: undefined }
  const digits = /^[0-9]{1,5}(?![0-9*])/.exec(address.slice(colon + 1))
  if (!digits) return { bind: 'unknown', port: undefined }
  const host = address.slice(0, colon)
  const loopback = /^(127\.|localhost$|\[?::1\]?$)/.test(host)
  return { bind: loopback ? 'loopback' : 'any', port: Number(digits[0]) }
}
