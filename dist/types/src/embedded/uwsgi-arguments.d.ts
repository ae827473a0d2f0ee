import type { TextPart } from '../manifest/source-text.js';
import type { UwsgiOption } from './types.js';
/** A word of uWSGI's command line. */
export interface ArgumentWord {
    readonly text: string | undefined;
    readonly at: TextPart;
}
/** The options of a command line behind `uwsgi`; a word that belongs to no option is a configuration file or a socket and gets the name ``. */
export declare function readArguments(words: readonly ArgumentWord[], source: 'args' | 'script'): readonly UwsgiOption[];
