import {
  alpine,
  amazonLinux,
  bare,
  chainguard,
  debian,
  debianFamily,
  distroless,
  enterpriseLinux,
  fedora,
  majorOf,
  noSystem,
  onDebian,
  type SystemFacts,
  shellLessGlibc,
  suse,
  systemFromTag,
  ubuntu,
} from './distributions.js'
import { ofHaproxy, ofHttpd, ofNginx, ofNginxUnprivileged, ofPhp, ofSystem } from './stop-signals.js'

/** What is known of an image by its name. */
export interface KnownImage {
  readonly system: (tag: string | undefined, repository: string) => SystemFacts
  readonly entrypoint?: readonly string[]
  readonly cmd?: readonly string[]
  /** The entrypoint is a script that ends in `exec "$@"`. */
  readonly entrypointExecs?: boolean
  /** It keeps serving after SIGTERM until it has drained: always, or when an argument starts with this. */
  readonly drainsOnTerm?: true | string
  /** Its STOPSIGNAL, where that is known for the tag: see stop-signals.ts. */
  readonly stopSignal?: (tag: string | undefined, digest: string | undefined) => string | undefined
}

const onAlpine = (tag: string | undefined): SystemFacts => (tag === undefined ? alpine : (systemFromTag(tag) ?? alpine))
const byTagOnly = (tag: string | undefined): SystemFacts => (tag === undefined ? noSystem : (systemFromTag(tag) ?? noSystem))
const onEnterpriseLinux = (tag: string | undefined): SystemFacts => enterpriseLinux(majorOf(tag))
const shellLess = (): SystemFacts => shellLessGlibc
const busybox = (tag: string | undefined): SystemFacts => ({
  sh: 'busybox',
  bash: 'none',
  libc: /musl/.test(tag ?? '') ? 'musl' : /uclibc/.test(tag ?? '') ? undefined : 'glibc',
})
const plain = (system: KnownImage['system'], cmd?: readonly string[]): KnownImage => ({ system, entrypoint: [], cmd })
/** An operating system and nothing more. */
const bareSystem = (system: KnownImage['system'], cmd: readonly string[]): KnownImage => ({ ...plain(system, cmd), stopSignal: ofSystem })
const executing = (system: KnownImage['system'], entrypoint: string, ...cmd: string[]): KnownImage => ({
  system,
  entrypoint: [entrypoint],
  cmd,
  entrypointExecs: true,
})

/**
 * Official images of Docker Hub (`docker.io/library/...`), by name. Where each fact comes from: schemas/SOURCES.md, "image traits".
 * The operating system is that of the tags without a suffix; suffixes (`-alpine`, `-bookworm`) win.
 */
export const officialImages: ReadonlyMap<string, KnownImage> = new Map<string, KnownImage>([
  ['alpine', bareSystem(() => ({ ...alpine, bash: 'none' }), ['/bin/sh'])],
  ['busybox', bareSystem(busybox, ['sh'])],
  ['debian', bareSystem(debian, ['bash'])],
  ['ubuntu', bareSystem(ubuntu, ['/bin/bash'])],
  ['buildpack-deps', bareSystem(onDebian, ['bash'])],
  ['centos', bareSystem(tag => enterpriseLinux(majorOf(tag?.replace(/^centos|^stream/, '')) ?? 8), ['/bin/bash'])],
  ['rockylinux', bareSystem(onEnterpriseLinux, ['/bin/bash'])],
  ['almalinux', bareSystem(onEnterpriseLinux, ['/bin/bash'])],
  ['oraclelinux', bareSystem(onEnterpriseLinux, ['/bin/bash'])],
  ['fedora', bareSystem(fedora, ['/bin/bash'])],
  ['amazonlinux', bareSystem(amazonLinux, ['/bin/bash'])],
  ['archlinux', bareSystem(() => enterpriseLinux(undefined), ['/usr/bin/bash'])],
  ['bash', executing(() => alpine, 'docker-entrypoint.sh', 'bash')],

  ['node', executing(onDebian, 'docker-entrypoint.sh', 'node')],
  ['python', plain(onDebian, ['python3'])],
  ['pypy', plain(onDebian, ['pypy3'])],
  ['ruby', plain(onDebian, ['irb'])],
  ['golang', plain(onDebian, ['bash'])],
  ['rust', plain(onDebian)],
  ['perl', plain(onDebian)],
  ['php', { ...executing(onDebian, 'docker-php-entrypoint', 'php', '-a'), stopSignal: ofPhp }],
  ['elixir', plain(onDebian, ['iex'])],
  ['erlang', plain(onDebian, ['erl'])],
  ['gcc', plain(onDebian, ['bash'])],
  ['swift', plain(onDebian)],
  ['julia', executing(onDebian, 'docker-entrypoint.sh', 'julia')],
  // From Java 12 on the tags without a suffix stand on Oracle Linux.
  ['openjdk', plain(tag => (tag && systemFromTag(tag)) || ((majorOf(tag) ?? 99) < 12 ? onDebian(tag) : noSystem))],
  ['eclipse-temurin', executing(onDebian, '/__cacert_entrypoint.sh', 'jshell')],
  ['amazoncorretto', plain(tag => (tag && systemFromTag(tag)) || enterpriseLinuxOfCorretto(tag))],
  ['maven', { system: onDebian }],
  ['gradle', { system: onDebian }],

  ['nginx', { ...executing(onDebian, '/docker-entrypoint.sh', 'nginx', '-g', 'daemon off;'), stopSignal: ofNginx }],
  ['httpd', { ...plain(onDebian, ['httpd-foreground']), stopSignal: ofHttpd }],
  [
    'haproxy',
    { ...executing(onDebian, 'docker-entrypoint.sh', 'haproxy', '-f', '/usr/local/etc/haproxy/haproxy.cfg'), stopSignal: ofHaproxy },
  ],
  ['traefik', { ...executing(tag => ((majorOf(tag) ?? 9) < 2 ? byTagOnly(tag) : onAlpine(tag)), '/entrypoint.sh', 'traefik') }],
  ['caddy', plain(onAlpine, ['caddy', 'run', '--config', '/etc/caddy/Caddyfile', '--adapter', 'caddyfile'])],
  ['tomcat', plain(onDebian, ['catalina.sh', 'run'])],
  ['jetty', executing(onDebian, '/docker-entrypoint.sh')],

  ['postgres', executing(onDebian, 'docker-entrypoint.sh', 'postgres')],
  [
    'mysql',
    executing(
      tag => (tag && systemFromTag(tag)) || ((majorOf(tag) ?? 9) >= 9 ? enterpriseLinux(9) : noSystem),
      'docker-entrypoint.sh',
      'mysqld',
    ),
  ],
  ['mariadb', executing(onDebian, 'docker-entrypoint.sh', 'mariadbd')],
  ['redis', executing(onDebian, 'docker-entrypoint.sh', 'redis-server')],
  ['memcached', executing(onDebian, 'docker-entrypoint.sh', 'memcached')],
  ['mongo', executing(onDebian, 'docker-entrypoint.sh', 'mongod')],
  ['rabbitmq', executing(onDebian, 'docker-entrypoint.sh', 'rabbitmq-server')],
  ['cassandra', executing(onDebian, 'docker-entrypoint.sh', 'cassandra', '-f')],
  ['zookeeper', executing(onDebian, '/docker-entrypoint.sh', 'zkServer.sh', 'start-foreground')],
  ['couchdb', { system: onDebian }],
  ['influxdb', { system: onDebian }],
  ['telegraf', { system: onDebian }],
  ['neo4j', { system: onDebian }],
  ['solr', { system: onDebian }],
  ['wordpress', executing(onDebian, 'docker-entrypoint.sh', 'apache2-foreground')],
  ['ghost', executing(onDebian, 'docker-entrypoint.sh', 'node', 'current/index.js')],
  ['nextcloud', executing(onDebian, '/entrypoint.sh', 'apache2-foreground')],
  ['drupal', executing(onDebian, 'docker-php-entrypoint', 'apache2-foreground')],
  ['joomla', { system: onDebian }],
  ['phpmyadmin', { system: onDebian }],
  ['kong', { system: byTagOnly }],
  ['sonarqube', { system: byTagOnly }],
  ['nats', { system: tag => (tag && systemFromTag(tag)) || { sh: 'none', bash: 'none', libc: 'none' } }],
  ['registry', { system: onAlpine }],
  ['docker', { system: onAlpine }],
  ['consul', { system: onAlpine }],
  ['vault', { system: onAlpine }],
  ['eclipse-mosquitto', executing(onAlpine, '/docker-entrypoint.sh', '/usr/sbin/mosquitto', '-c', '/mosquitto/config/mosquitto.conf')],
  ['adminer', { system: onAlpine }],
])

/** Amazon Corretto stands on Amazon Linux 2, or 2023 where its tag says so. */
function enterpriseLinuxOfCorretto(tag: string | undefined): SystemFacts {
  return /al2023/.test(tag ?? '') ? amazonLinux('2023') : amazonLinux('2')
}

interface NamedImage {
  /** Against registry and repository without defaults left out: `registry.k8s.io/coredns/coredns`. */
  readonly pattern: RegExp
  readonly image: KnownImage
}

/** Images beyond Docker Hub's official ones, the first that matches. */
export const otherImages: readonly NamedImage[] = [
  { pattern: /\/distroless\//, image: { system: distroless } },
  { pattern: /(?:^|\/)chainguard\/|^cgr\.dev\//, image: { system: chainguard } },
  { pattern: /\/(?:google_containers\/|google-containers\/)?busybox$/, image: plain(busybox, ['sh']) },
  { pattern: /^docker\.io\/(?:amd64|arm64v8|arm32v7|i386)\/alpine$/, image: plain(onAlpine, ['/bin/sh']) },
  {
    pattern: /\/ubi(?:[7-9]|10)(?:-[^/]*)?(?:\/|$)/,
    image: { system: (_tag, name) => enterpriseLinux(Number(/\/ubi(\d+)/.exec(name)?.[1])) },
  },
  { pattern: /\/(?:fedora|fedora-minimal)$/, image: plain(fedora, ['/bin/bash']) },
  { pattern: /\/amazonlinux\/amazonlinux$/, image: plain(amazonLinux, ['/bin/bash']) },
  {
    pattern: /^quay\.io\/(?:centos\/centos|rockylinux\/rockylinux|almalinuxorg\/almalinux)$/,
    image: plain(onEnterpriseLinux, ['/bin/bash']),
  },
  { pattern: /^docker\.io\/(?:rockylinux\/rockylinux|almalinux\/(?:9|8)-base)$/, image: plain(onEnterpriseLinux, ['/bin/bash']) },
  {
    pattern: /^docker\.io\/opensuse\/(?:leap|tumbleweed)$|^registry\.(?:opensuse\.org\/opensuse|suse\.com\/(?:bci|suse))\//,
    image: { system: suse },
  },
  // Bitnami builds on minideb, a small Debian.
  {
    pattern: /^docker\.io\/(?:bitnami|bitnamilegacy|bitnamisecure)\//,
    image: { system: tag => (tag && systemFromTag(tag)) || debianFamily },
  },
  {
    pattern: /^docker\.io\/nginxinc\/nginx-unprivileged$/,
    image: { ...executing(onDebian, '/docker-entrypoint.sh', 'nginx', '-g', 'daemon off;'), stopSignal: ofNginxUnprivileged },
  },
  // On distroless from 1.15 on, unless the tag names a distribution: c0b1dce1 and ebcf294b of github.com/GoogleCloudPlatform/cloud-sql-proxy.
  {
    pattern: /^(?:[a-z]+\.)?gcr\.io\/cloudsql-docker\/gce-proxy$/,
    image: {
      system: tag =>
        tag === undefined ? bare : (systemFromTag(tag) ?? (/^1\.(?:1[5-9]|[2-9]\d)(?:$|\.\d+$)|^latest$/.test(tag) ? bare : noSystem)),
    },
  },
  {
    pattern: /\/cloud-sql-connectors\/cloud-sql-proxy$|\/alloydb-connectors\/alloydb-auth-proxy$/,
    image: { system: tag => (tag && systemFromTag(tag)) || bare },
  },
  {
    pattern:
      /^(?:k8s\.gcr\.io|registry\.k8s\.io)\/sig-storage\/(?:csi-(?:attacher|provisioner|resizer|snapshotter|node-driver-registrar)|livenessprobe|snapshot-controller)$/,
    image: { system: () => bare },
  },
  { pattern: /^docker\.io\/valkey\/valkey$/, image: executing(onDebian, 'docker-entrypoint.sh', 'valkey-server') },
  { pattern: /\/(?:rook|ceph)\/ceph$/, image: { system: () => enterpriseLinux(undefined) } },
  {
    pattern: /^docker\.io\/jenkins\/jenkins$/,
    image: { system: onDebian, entrypoint: ['/usr/bin/tini', '--', '/usr/local/bin/jenkins.sh'], cmd: [] },
  },
  {
    pattern: /^docker\.io\/apache\/airflow$/,
    image: { system: onDebian, entrypoint: ['/usr/bin/dumb-init', '--', '/entrypoint'], cmd: ['--help'] },
  },
  {
    pattern: /^(?:docker\.io|quay\.io)\/jupyter\/[a-z-]+$/,
    // Newer ones put `start.sh` behind it, which ends in exec.
    image: { system: ubuntu, entrypoint: ['tini', '-g', '--'] },
  },
  { pattern: /\/n8nio\/n8n$/, image: { system: onAlpine, entrypoint: ['tini', '--', '/docker-entrypoint.sh'], cmd: [] } },
  {
    pattern: /\/(?:gitlab\/gitlab-runner|gitlab-org\/gitlab-runner)$/,
    image: {
      system: byTagOnly,
      entrypoint: ['/usr/bin/dumb-init', '/entrypoint'],
      cmd: ['run', '--user=gitlab-runner', '--working-directory=/home/gitlab-runner'],
    },
  },
  {
    pattern: /^(?:lscr\.io|ghcr\.io|docker\.io)\/linuxserver\/(?!ffmpeg$|yq$|docker-compose$|python$)[a-z0-9._-]+$/,
    image: { system: byTagOnly, entrypoint: ['/init'], cmd: [] },
  },
  { pattern: /^docker\.io\/phusion\/baseimage$/, image: plain(() => debianFamily, ['/sbin/my_init']) },
  {
    pattern: /\/ingress-nginx\/controller(?:-chroot)?$|\/nginx-ingress-controller$/,
    image: { system: byTagOnly, entrypoint: ['/usr/bin/dumb-init', '--'], cmd: ['/nginx-ingress-controller'], drainsOnTerm: true },
  },
  { pattern: /(?:^|\/)coredns$|\/coredns-coredns$/, image: { system: shellLess, entrypoint: ['/coredns'], cmd: [], drainsOnTerm: true } },
  { pattern: /\/knative-releases\/.*\/queue(?:-[0-9a-f]+)?$/, image: { system: shellLess, drainsOnTerm: true } },
  { pattern: /^docker\.io\/istio\/proxyv2$|\/istio-release\/proxyv2$/, image: { system: () => noSystem, drainsOnTerm: true } },
  { pattern: /\/envoyproxy\/envoy(?:-[a-z]+)*$/, image: { system: () => noSystem, drainsOnTerm: '--drain-time-s' } },
  {
    pattern: /\/(?:pause|pause-amd64)$/,
    image: { system: () => ({ sh: 'none', bash: 'none', libc: 'none' }), entrypoint: ['/pause'], cmd: [] },
  },
]

/** Registries that mirror Docker Hub's official images under this prefix. */
export const officialPrefixes = [
  'docker.io/library/',
  'public.ecr.aws/docker/library/',
  'mirror.gcr.io/library/',
  'registry-1.docker.io/library/',
] as const
