import { ingressClassName } from '../cluster/route-controller.js'
import type { Cluster } from '../cluster/types.js'
import {
  controllerFlag,
  INGRESS_NGINX_CONTROLLER,
  INGRESS_NGINX_PREFIX,
  isIngressNginxRepository,
} from '../kubernetes/controllers/ingress-nginx.js'
import { parseImageReference } from '../kubernetes/image-reference.js'
import { Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { ContainerCursor, Workload } from '../manifest/workload.js'

/** A controller of ingress-nginx in the manifests. */
export interface IngressNginx {
  readonly workload: Workload
  readonly container: ContainerCursor
  /** The ConfigMap that `--configmap` names, where it is in the manifests. */
  readonly configMap: Resource | undefined
  /** `--configmap` is given. Without it the controller reads none. */
  readonly configMapNamed: boolean
}

const known = new WeakMap<Cluster, readonly IngressNginx[]>()

/** Every controller of ingress-nginx that the manifests run, told by its image. */
export function ingressNginxControllers(cluster: Cluster): readonly IngressNginx[] {
  let found = known.get(cluster)
  if (!found) {
    found = cluster.workloads.flatMap(workload => {
      const container = workload.running.find(candidate => isController(candidate))
      return container && !cluster.supersededBy(workload.resource) ? [controllerIn(cluster, workload, container)] : []
    })
    known.set(cluster, found)
  }
  return found
}

function isController(container: ContainerCursor): boolean {
  const image = container.at('image').string
  // Most images are told apart without taking their name to pieces.
  const repository = image?.includes('controller') ? parseImageReference(image)?.repository : undefined
  return repository !== undefined && isIngressNginxRepository(repository)
}

function controllerIn(cluster: Cluster, workload: Workload, container: ContainerCursor): IngressNginx {
  const words = [...container.at('command').items(), ...container.at('args').items()].map(({ raw }) =>
    typeof raw === 'string' ? (raw as string) : undefined,
  )
  const named = controllerFlag(words, 'configmap')
  // The namespace is that of the controller nearly always, and written as $(POD_NAMESPACE).
  const [namespace, name] = named?.includes('/')
    ? [named.slice(0, named.indexOf('/')), named.slice(named.indexOf('/') + 1)]
    : [undefined, named]
  const elsewhere = namespace !== undefined && /^[a-z0-9-]+$/.test(namespace) ? namespace : undefined
  const configMap =
    name === undefined
      ? undefined
      : cluster.find(workload.resource, { kind: 'ConfigMap', group: '', name, ...(elsewhere !== undefined && { namespace: elsewhere }) })
  return { workload, container, configMap: configMap?.resource, configMapNamed: named !== undefined }
}

/** A key of the controller's ConfigMap; an absent cursor where it is not set. Undefined where the ConfigMap is not in the manifests. */
export function ingressNginxSetting({ configMap }: IngressNginx, key: string): Cursor<string> | undefined {
  return configMap && (Cursor.of(configMap).walk('data', key) as Cursor<string>)
}

/**
 * What shows that an Ingress is meant for ingress-nginx: an annotation that only it reads, or an IngressClass of the manifests that says so. The class name `nginx` alone
 * does not: F5's controller has the same by default.
 */
export function ingressNginxEvidence(ingress: Resource, cluster: Cluster): 'annotation' | 'class' | undefined {
  const className = ingressClassName(ingress)
  if (className !== undefined) {
    const found = cluster.find(ingress, { kind: 'IngressClass', name: className })?.resource
    const controller = found && Cursor.of(found).walk('spec', 'controller').raw
    if (controller !== undefined) return controller === INGRESS_NGINX_CONTROLLER ? 'class' : undefined
    // Annotations that were left behind by a move to another controller.
    if (otherClass.test(className)) return undefined
  }
  const keys = Object.keys(ingress.annotations)
  if (keys.some(key => key.startsWith('nginx.org/') || key.startsWith('nginx.com/'))) return undefined
  return keys.some(key => key.startsWith(INGRESS_NGINX_PREFIX)) ? 'annotation' : undefined
}

/** Customary class names of other controllers. */
const otherClass =
  /^(alb|gce|azure|traefik|haproxy|kong|contour|istio|cilium|openshift|qcloud|apisix|ambassador|webapprouting|nginx-plus|f5)/i

/** An annotation of an object with its place. */
export function annotationAt(resource: Resource, key: string): Cursor<string> {
  return Cursor.of(resource).walk('metadata', 'annotations', key) as Cursor<string>
}
