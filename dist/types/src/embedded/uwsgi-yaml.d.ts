import { type UwsgiEntry } from './uwsgi-entry.js';
/**
 * Reads the `uwsgi:` block of a YAML text: one `key: value` on a line, or a key with a list of values. uWSGI's own reader knows no more than that (core/yaml.c);
 * what is nested deeper gives nothing.
 */
export declare function readYaml(text: string): readonly UwsgiEntry[];
