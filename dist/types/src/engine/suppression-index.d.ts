import type { ParsedFile } from '../parse/types.js';
import type { Suppressible } from './suppressible.js';
import type { Suppression } from './suppressions.js';
/** What a suppression claims, and whether it silenced anything. */
export interface Claimed {
    readonly suppression: Suppression;
    readonly rule: string;
    readonly used: boolean;
}
/** Suppressions by where they bind: asking for a finding costs the length of its path, however many there are. */
export declare class SuppressionIndex {
    private readonly wholeFile;
    private readonly documents;
    private readonly lines;
    private readonly all;
    /** Adds what a suppression covers; `rules` are those that it names and that there are, or `all`. */
    add(suppression: Suppression, rules: readonly string[]): void;
    /** Whether something covers a finding. Every suppression that does counts as used. */
    covers({ rule, document, path, span }: Suppressible, file: ParsedFile): boolean;
    /** Everything that was added. */
    get claimed(): readonly Claimed[];
    private branchAt;
}
