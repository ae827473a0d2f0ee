import type { YamlEvent } from './events.js';
import type { FirstTierError } from './first-tier.js';
/**
 * Reads a text of which lines inside of brackets or quotes are indented less than YAML 1.2 wants (a `]` below its key, a quoted text that goes on at the start of a
 * line, a tab in front of `{`). go-yaml, and with it kubectl, does not care about indentation there. Such lines are read as if they were indented; the events have
 * the offsets of the text as it is. `first` is the error that the text gave; the answer is the error that is left when this does not help.
 */
export declare function readMended(text: string, first: FirstTierError): {
    readonly events: YamlEvent[];
} | {
    readonly error: FirstTierError;
};
