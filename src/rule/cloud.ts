import type { Cluster } from '../cluster/types.js'
import type { Settings } from '../config/types.js'
import { asksForNodes, flannelImage, terwayImage } from '../kubernetes/controllers/alibaba.js'
import { nlbTargets } from '../kubernetes/controllers/aws-load-balancer.js'
import { parseImageReference } from '../kubernetes/image-reference.js'
import type { Service } from '../kubernetes/types.js'
import type { Cursor } from '../manifest/cursor.js'
import { annotatedProviders } from './provider.js'

/** Clouds whose load balancers send to nodes, and could send to the Pods of a Service of type LoadBalancer. */
export type PodTargetCloud = 'aws' | 'alibaba' | 'tencent'

/**
 * The cloud that makes the load balancer of a Service, by its annotations and class, else by the configuration; undefined for another or an unknown one, and for Alibaba
 * Cloud unless the Service asks for nodes, since Terway has Pods as targets by default.
 */
export function cloudOf(service: Cursor<Service>, { provider }: Pick<Settings, 'provider'>): PodTargetCloud | undefined {
  const { annotations } = service.resource
  const loadBalancerClass = service.at('spec').at('loadBalancerClass')
  const found: string[] = annotatedProviders(service.resource).filter(provider => provider !== 'aws')
  if (nlbTargets(annotations, loadBalancerClass.string) !== undefined) found.push('aws')
  if (asksForNodes(annotations)) return 'alibaba'
  if (found.length > 0) return found.length === 1 && (found[0] === 'aws' || found[0] === 'tencent') ? found[0] : undefined
  if (!loadBalancerClass.absent) return undefined
  return provider === 'aws' || provider === 'tencent' ? provider : undefined
}

const flannels = new WeakMap<Cluster, Cursor<string> | undefined>()

/** The image of a DaemonSet that shows the cluster runs Flannel; undefined where nothing does, or Terway stands there too. */
export function flannelOf(cluster: Cluster): Cursor<string> | undefined {
  if (flannels.has(cluster)) return flannels.get(cluster)
  let found: Cursor<string> | undefined
  let terway = false
  for (const workload of cluster.workloads) {
    if (workload.kind.controller !== 'daemonset') continue
    for (const container of workload.containers) {
      const image = container.at('image')
      const repository = image.string === undefined ? undefined : parseImageReference(image.string)?.repository
      if (repository === undefined) continue
      if (flannelImage.test(repository)) found ??= image
      if (terwayImage.test(repository)) terway = true
    }
  }
  const flannel = terway ? undefined : found
  flannels.set(cluster, flannel)
  return flannel
}
