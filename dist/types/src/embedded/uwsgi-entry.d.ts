/** A key and its value as a uWSGI configuration text writes them; offsets are UTF-16 offsets into the text. */
export interface UwsgiEntry {
    readonly name: string;
    readonly value: string;
    /** From the key to the end of the value. */
    readonly from: number;
    readonly to: number;
    readonly nameTo: number;
    /** It stands in an `if-env`, `for`, ... block. */
    readonly conditional: boolean;
}
export type UwsgiFormat = 'ini' | 'yaml' | 'json' | 'xml';
/** Which kind of uWSGI configuration a text is; undefined for anything else. */
export declare function uwsgiFormat(text: string): UwsgiFormat | undefined;
/** Follows the option logic of uWSGI (`if-env`, `for`, `else`, `end...`): says of each key in turn whether a condition decides over it. */
export declare class OptionLogic {
    #private;
    /** Whether this key is only logic and no option. */
    take(name: string): 'logic' | 'conditional' | 'plain';
}
