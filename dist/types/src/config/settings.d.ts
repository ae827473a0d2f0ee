import type { ConfigFile, Settings } from './types.js';
/**
 * What the configuration says of the cluster, defaults filled in (`provider: unknown`, `clusterDomain: cluster.local`, as kubeadm sets it).
 *
 * @throws ConfigError for a version that is none.
 */
export declare function settingsOf(file: ConfigFile, kubernetesVersion: string | undefined): Settings;
/**
 * An image as the config names it: the whole reference, in which `*` stands for any run of characters. Without a tag or digest it means every tag and digest.
 *
 * What stands between two stars is looked for once, at its first place (a lookahead keeps what it found, so that no star is tried again
 * because of a later one): matching stays quadratic at worst, whatever pattern and image a stranger writes.
 */
export declare function imagePattern(text: string): RegExp;
