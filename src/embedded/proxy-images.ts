import { parseImageReference } from '../kubernetes/image-reference.js'

const proxies = new Set([
  'nginx',
  'nginx-unprivileged',
  'nginx-ingress',
  'nginx-ingress-controller',
  'controller',
  'openresty',
  'tengine',
  'httpd',
  'apache',
  'apache2',
  'envoy',
  'haproxy',
  'traefik',
  'caddy',
  'kong',
  'kong-gateway',
  'varnish',
  'proxyv2',
])

/** Whether an image is a well-known reverse proxy, which speaks to its upstream in its own way. */
export function isProxyImage(image: string | undefined): boolean {
  const repository = image === undefined ? undefined : parseImageReference(image)?.repository
  return repository !== undefined && proxies.has(repository.slice(repository.lastIndexOf('/') + 1))
}
