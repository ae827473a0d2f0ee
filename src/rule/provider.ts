import type { Provider, Settings } from '../config/types.js'
import { alibabaServicePrefixes } from '../kubernetes/controllers/alibaba.js'
import { NLB_PREFIX } from '../kubernetes/controllers/aws-load-balancer.js'
import { AZURE_SERVICE_PREFIX } from '../kubernetes/controllers/azure.js'
import { gkeServicePrefixes } from '../kubernetes/controllers/gke.js'
import { tencentServicePrefixes } from '../kubernetes/controllers/tencent.js'
import type { Resource } from '../manifest/resource.js'

const prefixes: readonly (readonly [string, Provider])[] = [
  [NLB_PREFIX, 'aws'],
  [AZURE_SERVICE_PREFIX, 'azure'],
  ...gkeServicePrefixes.map((prefix): [string, Provider] => [prefix, 'gcp']),
  ...alibabaServicePrefixes.map((prefix): [string, Provider] => [prefix, 'alibaba']),
  ...tencentServicePrefixes.map((prefix): [string, Provider] => [prefix, 'tencent']),
]

/** The providers whose annotations stand on an object, each once. */
export function annotatedProviders(resource: Resource): readonly Provider[] {
  const keys = Object.keys(resource.annotations)
  if (keys.length === 0) return []
  return [...new Set(prefixes.filter(([prefix]) => keys.some(key => key.startsWith(prefix))).map(([, provider]) => provider))]
}

/** Whose load balancer a Service gets: by its annotations, else by the setting `provider`; undefined where neither tells. */
export function providerOf(service: Resource, settings: Settings): Provider | undefined {
  return annotatedProviders(service)[0] ?? (settings.provider === 'unknown' ? undefined : settings.provider)
}
