import { type UwsgiEntry } from './uwsgi-entry.js';
/** Reads the object `uwsgi` of a JSON text: strings, numbers, booleans, and lists of these. Objects within it give nothing. */
export declare function readJson(text: string): readonly UwsgiEntry[];
