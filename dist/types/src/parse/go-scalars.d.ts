/**
 * How kubectl reads a scalar: the rules of go-yaml v2 (`resolve.go`, the code under sigs.k8s.io/yaml), which are neither those of YAML 1.1 nor of 1.2.
 * Checked against what kubectl and an API server answer for each form (test/parse/go-scalars.test.ts).
 */
/** The hint for a UTF-16 code unit; 0 for one that only a string can begin with. */
export declare function hintOf(code: number): number;
/** The value of a plain scalar without a tag: null, boolean, number or, in all other cases, the text itself. */
export declare function resolvePlain(text: string): unknown;
/** A tag written out: `!!str` is `tag:yaml.org,2002:str`; handles are those of the document's `%TAG` lines. */
export declare function fullTag(raw: string, handles: ReadonlyMap<string, string> | undefined): string;
/** A tagged scalar as kubectl reads it, or what it refuses. `tag` is written out; a tag that is none of YAML's own leaves the text as it is. */
export declare function resolveTagged(tag: string, text: string): {
    readonly value: unknown;
} | {
    readonly refused: string;
};
/** A scalar key as a key of JSON (sigs.k8s.io/yaml); undefined for null, which no object can have as a key. `text` is the key as written. */
export declare function jsonKey(value: unknown, text: string): string | undefined;
