/**
 * The name of a component's image: the last part of its repository, without registry, tag, digest and the architecture that older releases carry
 * (`k8s.gcr.io/kube-proxy-amd64:v1.12.0`).
 */
export declare function imageNameOf(reference: string): string;
