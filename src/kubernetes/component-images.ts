/**
 * The name of a component's image: the last part of its repository, without registry, tag, digest and the architecture that older releases carry
 * (`k8s.gcr.io/kube-proxy-amd64:v1.12.0`).
 */
export function imageNameOf(reference: string): string {
  const path = reference.replace(/@.*$/s, '')
  const last = path.slice(path.lastIndexOf('/') + 1).replace(/:.*$/s, '')
  return last.replace(/-(?:amd64|arm64|arm|ppc64le|s390x)$/, '')
}
