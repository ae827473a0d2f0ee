/**
 * The STOPSIGNAL of images whose server drains on another signal than SIGTERM. A tag that names no patch release stands for the last one that was built.
 * Read in the Dockerfiles: github.com/nginxinc/docker-nginx (SIGQUIT since 3fb70dd of 2020-11-24: 1.19.5, and 1.18.0 was built again with it),
 * nginxinc/docker-nginx-unprivileged (015ce72, 1.19.5), docker-library/httpd (SIGWINCH since 3ebff8d of 2019-08-20: 2.4.41), docker-library/php (SIGQUIT of the fpm
 * variants since e21810a0 of 2019-04-18: 7.1.28, 7.2.17, 7.3.4), docker-library/haproxy (SIGUSR1 since 063fd36 of 2018-08-25: 1.8.14).
 */

type Signal = (tag: string | undefined, digest: string | undefined) => string | undefined

/** Numbers of a version at the beginning of a tag: `[1, 17]` for `1.17-alpine`; undefined for `alpine`, `latest`, and for a digest alone. */
function versionOf(tag: string | undefined): readonly number[] | undefined {
  const match = /^v?(\d{1,4})(?:\.(\d{1,4}))?(?:\.(\d{1,4}))?(?:$|-)/.exec(tag ?? '')
  return match ? match.slice(1).flatMap(part => (part === undefined ? [] : [Number(part)])) : undefined
}

/** Whether a version is older than another; parts that a tag leaves out stand for the newest. */
function isBefore(version: readonly number[], other: readonly number[]): boolean {
  for (const [index, part] of other.entries()) {
    const own = version[index]
    if (own === undefined || own > part) return false
    if (own < part) return true
  }
  return false
}

/** What a rule says of the version; the newest build where the tag names none, unknown where only a digest does. */
function byVersion(signal: string, judge: (version: readonly number[]) => string | undefined): Signal {
  return (tag, digest) => {
    if (tag === undefined) return digest === undefined ? signal : undefined
    const version = versionOf(tag)
    if (version) return judge(version)
    return /^(?:latest|stable|mainline|lts|alpine|bookworm|trixie|fpm|apache)(?:$|-)/.test(tag) ? signal : undefined
  }
}

export const ofNginx: Signal = byVersion('SIGQUIT', version =>
  isBefore(version, [1, 19, 5]) && !(version[0] === 1 && version[1] === 18) ? 'SIGTERM' : 'SIGQUIT',
)
export const ofNginxUnprivileged: Signal = byVersion('SIGQUIT', version =>
  isBefore(version, [1, 18]) ? 'SIGTERM' : isBefore(version, [1, 19, 5]) ? undefined : 'SIGQUIT',
)
export const ofHttpd: Signal = byVersion('SIGWINCH', version => (isBefore(version, [2, 4, 41]) ? 'SIGTERM' : 'SIGWINCH'))
export const ofHaproxy: Signal = byVersion('SIGUSR1', version => (isBefore(version, [1, 9]) ? undefined : 'SIGUSR1'))

/** php-fpm; the other variants are no servers, or Apache, which has had SIGWINCH since 2019. */
export const ofPhp: Signal = (tag, digest) => {
  const parts = tag?.split('-') ?? []
  if (parts.includes('apache')) return byVersion('SIGWINCH', version => (isBefore(version, [7, 2]) ? undefined : 'SIGWINCH'))(tag, digest)
  if (!parts.includes('fpm')) return undefined
  return byVersion('SIGQUIT', version => {
    const [major = 0, minor] = version
    if (major < 7 || (major === 7 && minor === 0)) return 'SIGTERM'
    const first = ({ 1: 28, 2: 17, 3: 4 } as Readonly<Record<number, number>>)[minor ?? -1]
    return major === 7 && first !== undefined && isBefore(version, [7, minor as number, first]) ? 'SIGTERM' : 'SIGQUIT'
  })(tag, digest)
}

/** Images of operating systems declare none. */
export const ofSystem: Signal = () => 'SIGTERM'

const numbers: Readonly<Record<string, string>> = {
  '1': 'SIGHUP',
  '2': 'SIGINT',
  '3': 'SIGQUIT',
  '9': 'SIGKILL',
  '10': 'SIGUSR1',
  '12': 'SIGUSR2',
  '15': 'SIGTERM',
  '28': 'SIGWINCH',
}

/** The name of a signal as a Dockerfile may write it: `SIGQUIT`, `QUIT`, `3`. */
export function signalName(text: string): string {
  if (Object.hasOwn(numbers, text)) return numbers[text] as string
  const upper = text.toUpperCase()
  return upper.startsWith('SIG') ? upper : `SIG${upper}`
}
