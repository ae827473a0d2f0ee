import type { Resource } from '../manifest/resource.js';
/** How many values of the targets' objects hold a placeholder, so that no rule can judge them. Strings of several lines (scripts, configuration) do not count: `$` is their own syntax. */
export declare function countUnknownValues(resources: readonly Resource[]): number;
