import type { Cluster } from '../cluster/types.js';
import type { AnyCursor } from '../manifest/cursor.js';
import type { Resource } from '../manifest/resource.js';
import type { ContainerCursor, Workload } from '../manifest/workload.js';
/** A variable that a container reads as a port, and the place that says so. */
export interface PortVariable {
    readonly name: string;
    /** The Service whose link would set it: `gotify-server` for GOTIFY_SERVER_PORT. No two names of Services give the same variable. */
    readonly service: string;
    readonly at: AnyCursor;
}
/**
 * The variables `<SERVICE>_PORT` that a container reads as a number and does not set: those that its image is known for, and those that command, args and env values use where a
 * port stands (`redis:$(REDIS_PORT)`, `--port=$WEB_PORT` in a shell). Empty where `envFrom` may set them.
 * Source: https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables
 */
export declare function portVariablesOf(container: ContainerCursor): readonly PortVariable[];
/** Whether command, args or env of a Pod use the variables of service links on purpose: `REDIS_SERVICE_HOST`, `DB_PORT_5432_TCP_ADDR`, `GET_HOSTS_FROM: env`. */
export declare function usesServiceLinks({ containers }: Workload): boolean;
/** How many Services the kubelet links into the Pods of a workload, as far as the manifests say: those of its namespace, or of its file where no namespace is said. */
export declare function linkedServices(cluster: Cluster, { resource }: Workload): number;
/** Services without an address of their own (headless, ExternalName) are not linked. Source: getServiceEnvVarMap of the kubelet. */
export declare function isLinked(cluster: Cluster, service: Resource): boolean;
