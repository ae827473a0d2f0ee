import type { Range } from '../diagnostic.js';
import type { Resource } from '../manifest/resource.js';
import type { ParsedFile, Path, Span } from '../parse/types.js';
import type { Place } from '../rule/context.js';
/** Where a place of a rule stands in its file. */
export interface LocatedPlace {
    readonly resource: Resource;
    readonly path: Path;
    readonly span: Span;
    /** The anchor, where the value came through an alias or a merge key. */
    readonly anchor: Span | undefined;
}
/** Finds the span of a place: the value of a scalar, the key of a collection, the name of a list item; for what is missing that of its nearest parent. */
export declare function locatePlace(place: Place): LocatedPlace;
/** A span as 1-based lines and columns. */
export declare function rangeOf(file: ParsedFile, span: Span): Range;
