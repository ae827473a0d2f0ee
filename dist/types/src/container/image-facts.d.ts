import type { ImageTraits } from '../config/types.js';
import type { ContainerCursor } from '../manifest/workload.js';
import type { ImageFacts } from './types.js';
type ConfiguredImages = readonly {
    readonly pattern: RegExp;
    readonly traits: ImageTraits;
}[];
/**
 * What is known of a container's image: from the configuration first, then the table of known images, then the suffix of its tag.
 * @param configured `images` of the configuration, patterns against the reference as written
 */
export declare function imageFacts(container: ContainerCursor, configured: ConfiguredImages): ImageFacts;
export {};
