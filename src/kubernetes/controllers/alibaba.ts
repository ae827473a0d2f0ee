/** Facts about load balancing on Alibaba Cloud Container Service for Kubernetes (ACK). */

/**
 * `eni` on a Service of type LoadBalancer registers Pods, `ecs` registers nodes. `eni` works with Terway alone, since Pods of Flannel have no network interface of the cloud.
 * The default is `eni` in clusters with Terway that were made after 2020-08-10, otherwise `ecs`.
 * Source: https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/add-annotations-to-the-yaml-file-of-a-service-to-configure-clb-instances
 */
export const backendTypeAnnotations: readonly string[] = [
  'service.beta.kubernetes.io/backend-type',
  'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-backend-type',
]
/** Image repositories of the network plugins between which ACK leaves the choice. Source: https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/work-with-terway */
export const flannelImage = /(?:^|\/)(?:flannel|flannel-cni|flannel-cni-plugin|kube-flannel)$/
export const terwayImage = /(?:^|\/)terway(?:-[a-z]+)*$/

/** What the annotations of a Service begin with that ACK's load balancers read: now, and before 2019-09-11. */
export const alibabaServicePrefixes: readonly string[] = [
  'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-',
  'service.beta.kubernetes.io/alicloud-loadbalancer-',
]

/** `spec.controller` of ACK's ALB Ingress. Its annotations have the prefix of AWS. */
export const ALIBABA_ALB_CONTROLLER = 'ingress.k8s.alibabacloud/alb'
/**
 * Annotations of an ALB Ingress that ACK reads and AWS does not, without their prefix.
 * Source: https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/alb-ingress-configuration-dictionary
 */
const alibabaAlbAnnotation =
  /^(?:healthcheck-(?:enabled|httpversion|httpcode|code|method|connect-port)|rewrite-target|order|canary(?:-[a-z-]+)?|sticky-session(?:-type)?|cookie(?:-timeout)?|backend-scheduler(?:-[a-z]+)?|enable-cors|cors-[a-z-]+|traffic-limit-[a-z-]+|backend-keepalive|address-type|vswitch-ids|connection-drain-[a-z-]+|slow-start-[a-z-]+|use-regex)$/

/** Whether an annotation of an ALB Ingress, without its prefix, is one that only ACK reads. */
export function isAlibabaAlbAnnotation(key: string): boolean {
  return alibabaAlbAnnotation.test(key)
}

/** Whether a Service asks for Pods as the targets of its load balancer. */
export function asksForInterfaces(annotations: Readonly<Record<string, string>>): boolean {
  return backendTypeAnnotations.some(key => Object.hasOwn(annotations, key) && annotations[key] === 'eni')
}

/** Whether a Service asks for nodes as the targets of its load balancer. */
export function asksForNodes(annotations: Readonly<Record<string, string>>): boolean {
  return backendTypeAnnotations.some(key => Object.hasOwn(annotations, key) && annotations[key] === 'ecs')
}
