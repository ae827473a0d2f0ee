/**
 * What is a host name and what merely looks like one. Facts: RFC 1123 (labels), the IANA list of top-level domains (the part of it that
 * server names in manifests use and that is no file extension), Kubernetes' habit of naming API groups and drivers like domains.
 */

const topLevel = new Set(
  (
    'com net org edu gov mil int info biz io dev cloud app co ai tech online site xyz host network systems services solutions digital ' +
    'software center run live tools zone works studio agency page pro name mobi eu us uk de fr nl be ch at it es pt se no fi dk cz sk hu ro ' +
    'gr ie ru ua tr il ae sa za ng ke eg br mx ar cl pe cn jp kr tw hk sg my th vn id au nz ca tv me cc ws to ly gg fm'
  ).split(' '),
)
/** Endings of names that only a private or a cluster's DNS knows. */
const privateEnd = new Set(['svc', 'local', 'internal', 'lan', 'intranet', 'corp', 'consul', 'test', 'example', 'invalid'])
/** A Java package, a Go-like reversed domain: `com.example.app`, `io.grpc.netty`. */
const reversedStart = new Set([
  'com',
  'org',
  'net',
  'io',
  'edu',
  'gov',
  'java',
  'javax',
  'jakarta',
  'kotlin',
  'scala',
  'dev',
  'sun',
  'akka',
])
/** Domains under which projects name API groups, label keys, drivers and finalizers, not servers. */
const groupDomains = [
  'kubernetes.io',
  'k8s.io',
  'x-k8s.io',
  'tekton.dev',
  'knative.dev',
  'istio.io',
  'cert-manager.io',
  'coreos.com',
  'fluxcd.io',
  'argoproj.io',
  'crossplane.io',
  'openshift.io',
  'operatorframework.io',
  'kubebuilder.io',
  'kubeflow.org',
  'strimzi.io',
  'cilium.io',
  'projectcalico.org',
  'linkerd.io',
  'karpenter.sh',
  'projectcontour.io',
  'getambassador.io',
  'solo.io',
  'traefik.io',
  'traefik.containo.us',
]
/** The servers that such domains have nevertheless. */
const groupServers = new Set([
  'registry',
  'dl',
  'packages',
  'prow',
  'apt',
  'www',
  'pkgs',
  'storage',
  'charts',
  'releases',
  'download',
  'cdn',
])

/** Namespaces of XML and JSON, licences: written as addresses, never looked up. */
const namespaceHosts = new Set([
  'www.w3.org',
  'json-schema.org',
  'schemas.xmlsoap.org',
  'schemas.microsoft.com',
  'schema.org',
  'java.sun.com',
  'xmlns.jcp.org',
  'xmlns.oracle.com',
  'jakarta.ee',
  'xml.apache.org',
  'maven.apache.org',
  'www.springframework.org',
  'www.apache.org',
  'logging.apache.org',
  'purl.org',
  'creativecommons.org',
  'opensource.org',
  'spdx.org',
  'www.gnu.org',
  'yaml.org',
  'xml.org',
  'hibernate.sourceforge.net',
  'www.hibernate.org',
  'www.infinispan.org',
  'www.ehcache.org',
  'www.opengis.net',
])

const label = /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/

/** The labels of a lower-case host name (a trailing dot allowed); undefined for an IP address, a number, `localhost` or what no DNS name can be. */
export function labelsOf(host: string): readonly string[] | undefined {
  const name = host.endsWith('.') ? host.slice(0, -1) : host
  if (name === '' || name.length > 253) return undefined
  const labels = name.split('.')
  if (!labels.every(part => part.length <= 63 && label.test(part))) return undefined
  const last = labels.at(-1) as string
  if (!/[a-z]/.test(last) || last === 'localhost') return undefined
  return labels
}

/** Whether a URL with this host names an XML namespace or a licence and no server. */
export function isNamespaceHost(host: string): boolean {
  return namespaceHosts.has(host)
}

/** Whether a dotted name that stands alone, without scheme or port, is a host name: its end must say so, and nothing else may. */
export function looksLikeHost(host: string): boolean {
  const labels = labelsOf(host)
  if (!labels || labels.length < 2) return false
  const first = labels[0] as string
  const last = labels.at(-1) as string
  if (isServiceName(labels)) return true
  if (host.endsWith('.') && topLevel.has(last)) return true
  if (reversedStart.has(first)) return false
  if (labels.some(part => part === 'csi' || part === 'io' || part.startsWith('_')) && last !== 'io') return false
  if (labels.includes('csi')) return false
  if (groupDomains.some(domain => host === domain || host.endsWith(`.${domain}`))) return groupServers.has(first)
  if (privateEnd.has(last)) return labels.length > 2
  if (!topLevel.has(last)) return false
  return labels.length > 2 || ['com', 'net', 'org'].includes(last)
}

/** `web.shop.svc` and longer. */
function isServiceName(labels: readonly string[]): boolean {
  const at = labels.lastIndexOf('svc')
  return at >= 2 && (at === labels.length - 1 || labels.length - at <= 6)
}

/** Cloud services whose names are lookups wherever they stand. */
const cloud =
  /\.(amazonaws\.com(\.cn)?|googleapis\.com|windows\.net|azure\.com|azure\.net|cloudapp\.net|aliyuncs\.com|myqcloud\.com|digitaloceanspaces\.com|mongodb\.net|redislabs\.com|confluent\.cloud|elastic-cloud\.com|datadoghq\.(com|eu)|sentry\.io)\.?$/
const serverStart =
  /^(api|db|database|mysql|mariadb|postgres|postgresql|pg|redis|kafka|broker|mq|rabbitmq|amqp|smtp|mail|imap|ldap|ldaps|s3|minio|mongo|mongodb|elastic|elasticsearch|es|nats|etcd|vault|consul|memcached|cassandra|proxy|registry|git|ntp|time|dns|syslog|graylog|influx|prometheus|rpc|grpc)[0-9-]*\./

/** Whether a dotted name in a line of a configuration file is one that a program looks up: stricter than `looksLikeHost`. */
export function isKnownServer(host: string): boolean {
  if (!looksLikeHost(host)) return false
  const labels = labelsOf(host) as readonly string[]
  return isServiceName(labels) || cloud.test(host) || serverStart.test(host)
}

/** Endings of the organisation's own DNS, outside of the cluster. */
const organisation = new Set(['internal', 'lan', 'corp', 'intranet', 'consul'])
/** Top-level domains that are as good a name for a namespace: `redis.dev` may be a Service. */
const wordLike = new Set(
  (
    'dev cloud app ai tech online site host network systems services solutions digital software center run live tools zone works studio agency page pro name info ' +
    'int test'
  ).split(' '),
)

/**
 * Whether a name (in lower case) belongs to the world outside of the cluster: its last label is a top-level domain or one of an organisation's own. Names of
 * Services, with or without namespace, of a cluster domain and of what cannot be told apart from these give false.
 */
export function isExternalName(host: string): boolean {
  const labels = labelsOf(host)
  if (!labels || labels.length < 2 || isServiceName(labels)) return false
  const last = labels.at(-1) as string
  if (organisation.has(last)) return true
  return topLevel.has(last) && !(labels.length === 2 && wordLike.has(last))
}
