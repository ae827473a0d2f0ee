import type { ParsedDocument, YamlNode } from '../parse/types.js';
import type { Page } from './page.js';
import type { Quote } from './scalar-text.js';
/** How most of a document is written; what a new part follows where its neighbours say nothing. */
export interface DocumentStyle {
    /** Columns by which a mapping under a key is indented. */
    readonly step: number;
    /** Columns by which a list under a key is indented: 0 where the dashes stand below the key. */
    readonly listStep: number;
    readonly quote: Quote;
}
/** Takes the style of a document from its first nodes; two columns, indented lists and double quotes where nothing says otherwise. */
export declare function styleOf(document: ParsedDocument, page: Page): DocumentStyle;
/** The columns between a key and the block collection below it; undefined where the value is none. */
export declare function stepOf(page: Page, key: YamlNode, value: YamlNode): number | undefined;
