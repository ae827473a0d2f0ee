import type { Resource, SourceFile } from '../manifest/resource.js';
import type { Collected } from './collect.js';
import type { LintInput } from './types.js';
/** Parts findings into those that are kept and those that a suppression covers, and adds what is wrong with the suppressions of the targets. */
export declare function suppress(findings: readonly Collected[], sources: readonly SourceFile[], resources: readonly Resource[], input: LintInput): {
    readonly kept: readonly Collected[];
    readonly suppressed: readonly Collected[];
};
