import { type UwsgiEntry } from './uwsgi-entry.js';
/**
 * Reads a section of a uWSGI ini text as uWSGI does: line by line, keys repeat, `;` and `#` begin a comment only at the start of a line, a key without `=` has an empty value.
 * Source: core/ini.c of uWSGI 2.0.30.
 */
export declare function readIni(text: string, section?: string): readonly UwsgiEntry[];
