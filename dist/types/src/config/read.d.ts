import type { ParsedFile } from '../parse/types.js';
import { ConfigError } from './config-error.js';
import type { RuleMeta } from './rule-meta.js';
import { type SchemaError } from './schema-errors.js';
import type { ConfigFile } from './types.js';
/**
 * The configuration that a `seaworthy.yaml` holds; an empty file is an empty configuration.
 *
 * @param parsed the file, as `parse` gives it.
 * @param file its name for messages.
 * @param validate the generated check against the schema (`validate.generated.js`).
 * @param rules every rule, those of the engine included.
 * @throws ConfigError with the place in the file, for everything that the schema refuses.
 */
export declare function readConfig(parsed: ParsedFile, file: string, validate: (value: unknown) => readonly SchemaError[], rules: readonly RuleMeta[]): ConfigFile;
/** The error with its place in the file, where it has a path and the path exists. */
export declare function locateError(error: ConfigError, parsed: ParsedFile, file: string): ConfigError;
/**
 * Checks a configuration that is given as a value, as the library does.
 *
 * @throws ConfigError for everything that the schema refuses.
 */
export declare function checkedConfig(value: unknown, validate: (value: unknown) => readonly SchemaError[], rules: readonly RuleMeta[]): ConfigFile;
