/**
 * Facts about ingress-nginx (github.com/kubernetes/ingress-nginx), the Ingress controller of the Kubernetes project. F5's NGINX Ingress Controller is another product:
 * its annotations begin with `nginx.org/`, its images are called `nginx-ingress`.
 * Sources, where none is named: https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/,
 * https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/, and the code of controller v1.15.1.
 */

/** In front of every annotation; `--annotations-prefix` changes it. */
export const INGRESS_NGINX_PREFIX = 'nginx.ingress.kubernetes.io/'
/** `spec.controller` of its IngressClass; `--controller-class` changes it. */
export const INGRESS_NGINX_CONTROLLER = 'k8s.io/ingress-nginx'

/**
 * When the project ended, and its last releases.
 * Sources: https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/, https://kubernetes.io/blog/2026/01/29/ingress-nginx-statement/
 */
export const INGRESS_NGINX_RETIRED = 'March 2026'
export const ingressNginxLastReleases: readonly string[] = ['1.15.1', '1.14.5', '1.13.9']

/** Annotations that rules speak about. */
export const ingressNginxAnnotations = {
  /** "true": the ClusterIP of the Service instead of its endpoints. */
  serviceUpstream: `${INGRESS_NGINX_PREFIX}service-upstream`,
  /** `cookie` is its only value. */
  affinity: `${INGRESS_NGINX_PREFIX}affinity`,
  upstreamHashBy: `${INGRESS_NGINX_PREFIX}upstream-hash-by`,
  loadBalance: `${INGRESS_NGINX_PREFIX}load-balance`,
  /** Two names for one list of addresses that may come. */
  allowList: `${INGRESS_NGINX_PREFIX}allowlist-source-range`,
  whitelist: `${INGRESS_NGINX_PREFIX}whitelist-source-range`,
  denyList: `${INGRESS_NGINX_PREFIX}denylist-source-range`,
  /** Seconds between two reads from, and writes to, a backend; also for WebSockets. */
  readTimeout: `${INGRESS_NGINX_PREFIX}proxy-read-timeout`,
  sendTimeout: `${INGRESS_NGINX_PREFIX}proxy-send-timeout`,
} as const

/** The text of a boolean annotation or key of the ConfigMap, as Go's strconv.ParseBool reads it; undefined for any other text. */
export function goBoolean(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined
  if (/^(1|t|T|true|TRUE|True)$/.test(text)) return true
  return /^(0|f|F|false|FALSE|False)$/.test(text) ? false : undefined
}

/**
 * Ends of the repositories of its images, old and new. `rancher/nginx-ingress-controller` and builds of other vendors are left out: how long these are maintained is for
 * their makers to say.
 */
const images = [
  'ingress-nginx/controller',
  'ingress-nginx/controller-chroot',
  'ingress-nginx/controller-arm64',
  'kubernetes-ingress-controller/nginx-ingress-controller',
  'kubernetes-ingress-controller/nginx-ingress-controller-amd64',
  'kubernetes-ingress-controller/nginx-ingress-controller-arm64',
  'google_containers/nginx-ingress-controller',
  'google-containers/nginx-ingress-controller',
  'bitnami/nginx-ingress-controller',
  'bitnamilegacy/nginx-ingress-controller',
]

/** Whether the repository of an image (`ingress-nginx/controller`) is that of a controller of ingress-nginx, from the project or a mirror of it. */
export function isIngressNginxRepository(repository: string): boolean {
  return images.some(end => repository === end || repository.endsWith(`/${end}`))
}

/** The value of a flag of its command line: `--configmap=$(POD_NAMESPACE)/name`, `--configmap name`; undefined where it is not given. */
export function controllerFlag(words: readonly (string | undefined)[], flag: string): string | undefined {
  for (let index = 0; index < words.length; index++) {
    const word = words[index]?.replace(/^--?(?=[a-z])/, '')
    if (word === undefined || word === words[index]) continue
    if (word === flag) return words[index + 1]
    if (word.startsWith(`${flag}=`)) return word.slice(flag.length + 1)
  }
  return undefined
}
