/** Facts about load balancing on Azure Kubernetes Service. */

/** What the annotations of a Service begin with that Azure's load balancer reads; it sends to nodes. Source: https://cloud-provider-azure.sigs.k8s.io/topics/loadbalancer/ */
export const AZURE_SERVICE_PREFIX = 'service.beta.kubernetes.io/azure-'

/**
 * The Application Gateway Ingress Controller, whose gateway sends to the addresses of Pods.
 * Sources: https://learn.microsoft.com/en-us/azure/application-gateway/ingress-controller-overview, https://learn.microsoft.com/en-us/azure/application-gateway/ingress-controller-annotations
 */
export const APPLICATION_GATEWAY_PREFIX = 'appgw.ingress.kubernetes.io/'
export const applicationGatewayClasses: readonly string[] = ['azure/application-gateway', 'azure-application-gateway']
export const APPLICATION_GATEWAY_CONTROLLER = 'azure/application-gateway'
