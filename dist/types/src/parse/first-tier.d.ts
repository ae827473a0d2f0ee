import type { ScalarEvent, YamlEvent } from './events.js';
/** Deeper manifests than this do not exist; every walk in this project can be recursive below it. */
export declare const MAX_DEPTH = 1000;
/** Why the first tier refused a text. */
export interface FirstTierError {
    readonly message: string;
    /** Where it stopped. */
    readonly offset: number;
}
/** Reads a text with js-yaml: its events, or the first error. Never throws. */
export declare function readEvents(text: string): {
    readonly events: YamlEvent[];
} | {
    readonly error: FirstTierError;
};
/** The text of a scalar: quotes, escapes, folding and indentation undone. */
export declare function scalarText(text: string, event: ScalarEvent): string;
