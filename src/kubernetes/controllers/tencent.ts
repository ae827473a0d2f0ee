/** Facts about load balancing on Tencent Kubernetes Engine (TKE). */

/** `"true"` makes the load balancer send to Pods; it needs an interface of the cloud for each Pod (VPC-CNI) or a cluster whose Pod network the load balancer reaches. Source: https://www.tencentcloud.com/document/product/457/36837 */
export const DIRECT_ACCESS_ANNOTATION = 'service.cloud.tencent.com/direct-access'
/** The same for an Ingress of class qcloud. Source: https://www.tencentcloud.com/document/product/457/38408 */
export const INGRESS_DIRECT_ACCESS_ANNOTATION = 'ingress.cloud.tencent.com/direct-access'

/** What the annotations of a Service begin with that TKE's load balancers read. Source: https://cloud.tencent.com/document/product/457/51258 */
export const tencentServicePrefixes: readonly string[] = [
  'service.cloud.tencent.com/',
  'service.kubernetes.io/qcloud-',
  'service.kubernetes.io/tke-',
]

/** Names of the class, by the annotation, of Ingresses that TKE's own controller serves with a load balancer. */
export const TENCENT_INGRESS_CLASS = 'qcloud'

/** Whether an object asks for Pods as the targets of its load balancer. */
export function asksForDirectAccess(annotations: Readonly<Record<string, string>>): boolean {
  return [DIRECT_ACCESS_ANNOTATION, INGRESS_DIRECT_ACCESS_ANNOTATION].some(
    key => Object.hasOwn(annotations, key) && annotations[key] === 'true',
  )
}
