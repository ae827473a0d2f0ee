import { type ErrorPlace } from './config-error.js';
/**
 * Reads `1.30`, `v1.30.4` or the range `1.28-1.33` as minor versions. The patch is read and dropped: no rule depends on it.
 *
 * @throws ConfigError for anything else, and for a range that runs backwards.
 */
export declare function parseKubernetesVersion(text: string, where?: ErrorPlace): {
    readonly from: number;
    readonly to: number;
};
