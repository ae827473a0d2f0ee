import { ConfigError } from './config-error.js';
/** What is wrong with a value, as ajv says it. */
export interface SchemaError {
    /** JSON Pointer into the value. */
    readonly instancePath: string;
    readonly schemaPath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
}
/** What a sentence needs besides the error itself: the names that would have been right. */
export interface Names {
    /** Ids of the rules. */
    readonly rules: readonly string[];
    /** The rule that somebody most likely meant. */
    meantBy(id: string): string | undefined;
    /** Options of a rule. */
    optionsOf(rule: string): readonly string[];
    /** The names in an option of integers. */
    namesIn(rule: string, option: string): readonly string[];
}
/** Turns what ajv says into one readable error a place, each with its path. Where one of several forms was possible, the form that was meant is spoken about. */
export declare function readableErrors(errors: readonly SchemaError[], value: unknown, names: Names): ConfigError[];
