import type { SchemaError } from './schema-errors.js'

/** Checks a value against the schema of `seaworthy.yaml`: what is wrong, in ajv's form; empty when nothing is. */
export function validateConfigValue(value: unknown): readonly SchemaError[]
