import type { Resource, SourceFile } from '../manifest/resource.js';
import { type Suppressible, type SuppressionFinding, type SuppressOptions } from './suppressible.js';
export type { Suppressible, SuppressionFinding, SuppressionRule, SuppressOptions } from './suppressible.js';
/**
 * Takes out of the findings of a file those that a comment or an annotation in it suppresses, and says what is wrong with the suppressions.
 *
 * A suppression covers a finding when the finding's path is that of the node it binds to, or below it: what is missing is covered by its
 * parents. See `bindComment` for where comments bind, `readSuppressionText` for how they read. The annotation `seaworthy.dev/ignore` covers its
 * object, or its Pod template. Suppressions that are expired, or name no rule, cover nothing.
 *
 * @param findings those of this file, in any order.
 * @param resources the objects of this file. Where there are none (a values file), suppressions are not reported on.
 */
export declare function applySuppressions<Finding extends Suppressible>(findings: readonly Finding[], file: SourceFile, resources: readonly Resource[], options: SuppressOptions): {
    readonly kept: readonly Finding[];
    readonly suppressed: readonly Finding[];
    readonly findings: readonly SuppressionFinding[];
};
