import type { UwsgiOption } from '../embedded/types.js';
import { type Intent } from '../manifest/cursor.js';
/** A line for a uWSGI configuration. */
export interface UwsgiLine {
    readonly name: string;
    readonly value: string;
}
/**
 * Intents that write options beside one that stands in an ini or YAML text, on the command line or in a variable: `replace` also takes the place of that option.
 * Undefined where the text cannot be edited, or the format is one in which seaworthy does not write.
 */
export declare function writeBeside(option: UwsgiOption, lines: readonly UwsgiLine[], replace: boolean): readonly Intent[] | undefined;
