/**
 * Facts about ingress-nginx (github.com/kubernetes/ingress-nginx), the Ingress controller of the Kubernetes project. F5's NGINX Ingress Controller is another product:
 * its annotations begin with `nginx.org/`, its images are called `nginx-ingress`.
 * Sources, where none is named: https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/,
 * https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/, and the code of controller v1.15.1.
 */
/** In front of every annotation; `--annotations-prefix` changes it. */
export declare const INGRESS_NGINX_PREFIX = "nginx.ingress.kubernetes.io/";
/** `spec.controller` of its IngressClass; `--controller-class` changes it. */
export declare const INGRESS_NGINX_CONTROLLER = "k8s.io/ingress-nginx";
/**
 * When the project ended, and its last releases.
 * Sources: https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/, https://kubernetes.io/blog/2026/01/29/ingress-nginx-statement/
 */
export declare const INGRESS_NGINX_RETIRED = "March 2026";
export declare const ingressNginxLastReleases: readonly string[];
/** Annotations that rules speak about. */
export declare const ingressNginxAnnotations: {
    /** "true": the ClusterIP of the Service instead of its endpoints. */
    readonly serviceUpstream: "nginx.ingress.kubernetes.io/service-upstream";
    /** `cookie` is its only value. */
    readonly affinity: "nginx.ingress.kubernetes.io/affinity";
    readonly upstreamHashBy: "nginx.ingress.kubernetes.io/upstream-hash-by";
    readonly loadBalance: "nginx.ingress.kubernetes.io/load-balance";
    /** Two names for one list of addresses that may come. */
    readonly allowList: "nginx.ingress.kubernetes.io/allowlist-source-range";
    readonly whitelist: "nginx.ingress.kubernetes.io/whitelist-source-range";
    readonly denyList: "nginx.ingress.kubernetes.io/denylist-source-range";
    /** Seconds between two reads from, and writes to, a backend; also for WebSockets. */
    readonly readTimeout: "nginx.ingress.kubernetes.io/proxy-read-timeout";
    readonly sendTimeout: "nginx.ingress.kubernetes.io/proxy-send-timeout";
};
/** The text of a boolean annotation or key of the ConfigMap, as Go's strconv.ParseBool reads it; undefined for any other text. */
export declare function goBoolean(text: string | undefined): boolean | undefined;
/** Whether the repository of an image (`ingress-nginx/controller`) is that of a controller of ingress-nginx, from the project or a mirror of it. */
export declare function isIngressNginxRepository(repository: string): boolean;
/** The value of a flag of its command line: `--configmap=$(POD_NAMESPACE)/name`, `--configmap name`; undefined where it is not given. */
export declare function controllerFlag(words: readonly (string | undefined)[], flag: string): string | undefined;
