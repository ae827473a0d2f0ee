import type { NotLintedReason } from '../diagnostic.js';
/** A file or document that is left out, and what the user is told about it. */
export interface LeftOut {
    readonly reason: NotLintedReason;
    readonly message: string;
}
/**
 * Whether a text is a template that only rendering turns into YAML. Template actions inside quotes, block scalars and running text do not count: alert rules,
 * policies and ConfigMaps are full of them. In a chart's `templates/` folder any Helm action counts.
 * @param text the text of the file
 * @param path its path with `/`
 * @returns why it is left out; undefined for a manifest. Linear.
 */
export declare function looksLikeTemplate(text: string, path: string): LeftOut | undefined;
