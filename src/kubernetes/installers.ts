/** Configuration of installers that decides how components run. Its documents have neither apiVersion nor kind. */
export type InstallerKind = 'K3sConfiguration' | 'RkeCluster' | 'KubesprayVariables'

/**
 * Which installer a document without apiVersion and kind belongs to, by the keys at its top; undefined for any other document.
 *
 * - k3s and RKE2 pass `kube-proxy-arg` and the like on (https://docs.k3s.io/installation/configuration, https://docs.rke2.io/reference/server_config).
 * - RKE has `services` of nodes (https://rke.docs.rancher.com/config-options/services).
 * - Kubespray's group variables name the mode of kube-proxy (https://github.com/kubernetes-sigs/kubespray/blob/master/docs/ansible/vars.md).
 */
export function installerOf(keys: readonly string[]): InstallerKind | undefined {
  if (keys.some(key => /^kube-(?:proxy|apiserver|controller-manager|scheduler)-arg$|^kubelet-arg$/.test(key))) return 'K3sConfiguration'
  if (keys.includes('services') && keys.includes('nodes')) return 'RkeCluster'
  return keys.includes('kube_proxy_mode') ? 'KubesprayVariables' : undefined
}
