import type { Cursor } from '../manifest/cursor.js';
import { type NginxSyntax } from './nginx-syntax.js';
import type { NginxDirective, NginxDirectives } from './nginx-types.js';
/** Whether a text of a ConfigMap is nginx configuration, by its key and what stands in it. */
export declare function isNginxText(text: string, key: string): boolean;
/** The statements of a text of a manifest, read once. */
export declare function syntaxOf(cursor: Cursor<string>): NginxSyntax;
/** Whether a text is a whole nginx.conf and no file for its `conf.d`. */
export declare function isMain(syntax: NginxSyntax): boolean;
/** What an `include` brings: undefined where it is not in the manifests. */
export type IncludeReader = (pattern: string) => readonly Cursor<string>[] | undefined;
/** Makes one tree of texts, with what they include in its place. */
export declare class NginxTree implements NginxDirectives {
    #private;
    readonly directives: NginxDirective[];
    complete: boolean;
    mainSeen: boolean;
    /**
     * Adds a text at the top.
     * @param include finds the texts of an `include`
     */
    add(cursor: Cursor<string>, include: IncludeReader): void;
    all(name: string): readonly NginxDirective[];
}
/**
 * The directives of a name that hold where `at` stands: those of its own block, else of the block around it, and so on outwards, as nginx inherits them.
 * @param at a directive; one with a block asks for what holds inside of it
 */
export declare function nginxInForce(at: NginxDirective, name: string, config: NginxDirectives): readonly NginxDirective[];
