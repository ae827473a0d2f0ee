/**
 * Facts about Istio's sidecar: what asks for it, and how it starts and stops beside the application.
 * Sources: https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/, https://istio.io/latest/docs/reference/config/annotations/ and
 * https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#ProxyConfig
 */
export declare const istioLabels: {
    /** On Pods, as a label (or an annotation, in older versions): `true` or `false`. */
    readonly inject: 'sidecar.istio.io/inject';
    /** On a Namespace: `enabled`. */
    readonly injection: 'istio-injection';
    /** On a Namespace or on Pods: the control plane that injects. */
    readonly revision: 'istio.io/rev';
};
/** Annotation of Pods with a ProxyConfig in YAML; it wins over the defaults of the mesh. */
export declare const PROXY_CONFIG_ANNOTATION = "proxy.istio.io/config";
/** Annotation of Pods: `true` makes the proxy a native sidecar, `false` a container; without it ENABLE_NATIVE_SIDECARS of istiod decides. */
export declare const NATIVE_SIDECAR_ANNOTATION = "sidecar.istio.io/nativeSidecar";
/** The name of the injected container. A container of this name in a manifest changes the injected one. */
export declare const ISTIO_PROXY = "istio-proxy";
/** Seconds for which a proxy that is told to stop lets connections end, where `terminationDrainDuration` says nothing else (pkg/config/mesh/mesh.go). */
export declare const TERMINATION_DRAIN_SECONDS = 5;
/** With this variable `true` the proxy runs on until its connections have ended, and for MINIMUM_DRAIN_DURATION at least (pilot-agent, since 1.12). */
export declare const EXIT_ON_ZERO = "EXIT_ON_ZERO_ACTIVE_CONNECTIONS";
/** From this minor of Istio 1 on the proxy is a native sidecar by default, where Kubernetes has them (release notes of 1.27, ENABLE_NATIVE_SIDECARS). */
export declare const NATIVE_BY_DEFAULT = "1.27";
