import type { Segment } from './scalar-segments.js';
/** What reading a text yields. The only folder that knows a YAML library stands behind these types. */
/** UTF-16 offsets into the file's text; `end` is exclusive. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** Keys and list indexes from the root of a document. */
export type Path = readonly (string | number)[];
/**
 * A node of a document as it is written: with style and place, before aliases and merge keys are resolved.
 * `start`/`end` are those of the content, without anchor and tag (`properties` spans these); block collections end after their last child.
 */
export type YamlNode = MapNode | SequenceNode | ScalarNode | AliasNode;
interface NodeCommon {
    readonly start: number;
    readonly end: number;
    readonly anchor?: string;
    /** Span of `&anchor` and `!tag` in front of the node. */
    readonly properties?: Span;
}
export interface MapNode extends NodeCommon {
    readonly kind: 'map';
    readonly style: 'block' | 'flow';
    readonly entries: readonly MapEntry[];
}
export interface MapEntry {
    readonly key: YamlNode;
    /** For `key:` with nothing behind it a plain scalar of zero length that stands right behind the colon. */
    readonly value: YamlNode;
    /** The key as a JSON key (`on:` is "true"); `undefined` for a key that no object can have. */
    readonly name: string | undefined;
    /** `<<` that merges. */
    readonly merge: boolean;
}
export interface SequenceNode extends NodeCommon {
    readonly kind: 'sequence';
    readonly style: 'block' | 'flow';
    readonly items: readonly YamlNode[];
}
export interface ScalarNode extends NodeCommon {
    readonly kind: 'scalar';
    /** `verbatim`: in a text that is no YAML, as it stands there. */
    readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'verbatim';
    /** As kubectl reads it. */
    readonly value: unknown;
    /** For a literal or folded scalar: how its lines are laid out. */
    readonly block?: BlockLayout | undefined;
    /** In a text that is no YAML: where the characters of its value stand. */
    readonly segments?: readonly Segment[];
}
export interface BlockLayout {
    /** The lines behind the header, blank ones at the end included. */
    readonly lines: Span;
    /** Columns that are indentation; -1 where there is no content. */
    readonly indent: number;
    /** The header says how much (`|2`), so that the first line may begin with a space. */
    readonly explicitIndent: boolean;
    /** What becomes of the line breaks at the end: one stays, none (`-`), all (`+`). */
    readonly chomping: 'clip' | 'strip' | 'keep';
}
export interface AliasNode extends NodeCommon {
    readonly kind: 'alias';
    readonly name: string;
    readonly target: YamlNode | undefined;
}
/** Where a path of a document stands. */
export interface Located {
    /** How many parts of the path exist; the spans are those of the deepest one that does. */
    readonly found: number;
    readonly node: YamlNode;
    /** Span of the key, where the deepest part is one of a mapping. */
    readonly key?: Span;
    /** Span of the value; for a list item that of the item. */
    readonly value: Span;
    /** Set when the way leads through an alias or a merge key: `use` is where the manifest uses it (the alias; the `<<` key), `anchor` the node it names. */
    readonly via?: {
        readonly how: 'alias' | 'merge';
        readonly use: Span;
        readonly anchor: Span;
    };
    /** The deepest part stands in a flow collection, where `,`, brackets and braces end a plain scalar. */
    readonly inFlow: boolean;
    /** Span of the `- ` item's dash where the deepest part is an item of a block sequence. */
    readonly dash?: Span;
}
export interface ParsedDocument {
    /** From 0; empty documents count. */
    readonly index: number;
    readonly span: Span;
    /** Nothing but white space and comments, or an explicit null. */
    readonly empty: boolean;
    /** This document could not be read; its problems say why. Its value is undefined. */
    readonly broken: boolean;
    /**
     * The document as kubectl would hand it to the API server: mappings are objects without prototype keys (own keys only, `__proto__` is an ordinary key),
     * aliases share one object, merge keys are merged, of duplicate keys the last wins. A value that is no value, such as an unquoted `{{ .x }}`, is `UNKNOWN`.
     * Composed at the first call and kept until `release`. Never mutate it. May be cyclic.
     */
    readonly value: unknown;
    /** The scalar at a path, without composing the document; undefined where there is none. */
    peek(path: Path): unknown;
    /** How many of its values on one line hold a placeholder; undefined where only the value shows it (aliases, merge keys, tags). */
    readonly placeholders: number | undefined;
    /** The tree of nodes; undefined for an empty or broken document. */
    readonly root: YamlNode | undefined;
    /** Undefined for an empty or broken document. */
    locate(path: Path): Located | undefined;
}
export interface Comment {
    /** From the `#` to the end of the line. */
    readonly span: Span;
    /** `#` and what follows. */
    readonly text: string;
    /** Nothing but white space stands before it on its line. */
    readonly ownLine: boolean;
}
export interface ParseProblem {
    readonly rule: 'syntax-error' | 'duplicate-key';
    readonly message: string;
    readonly span: Span;
    readonly document: number;
    /** For a duplicate key: the path of the mapping entry. */
    readonly path?: Path;
    readonly related: readonly {
        readonly span: Span;
        readonly message: string;
    }[];
}
export interface ParsedFile {
    /** Without the byte order mark: offsets, lines and columns are those of this text. */
    readonly text: string;
    /** The file began with U+FEFF; whoever writes the text back puts it in front again. */
    readonly byteOrderMark: boolean;
    /** Every document, in order; one for an empty file. */
    readonly documents: readonly ParsedDocument[];
    readonly problems: readonly ParseProblem[];
    /** Every comment outside of scalars, in order. Found at the first call. */
    readonly comments: readonly Comment[];
    /** Some document is broken: parse the text again with the tolerant parser, which finds all that is wrong with it. */
    readonly needsTolerantParser: boolean;
    /** Offset to 1-based line and column. */
    position(offset: number): {
        line: number;
        column: number;
    };
    /** 1-based line and column to offset. */
    offset(line: number, column: number): number;
    /** `\r\n` where the first line ends with it. */
    readonly newline: '\n' | '\r\n';
    /** Lets go of events, nodes and values; all of them come again when asked for. */
    release(): void;
}
/** The heavy second tier, loaded only when a text needs it. */
export interface TolerantParser {
    /** Opaque outside of `src/parse`. */
    readonly parseAll: (text: string) => unknown;
}
export {};
