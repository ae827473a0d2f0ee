import { Ajv, type AnySchema } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

/**
 * Compiles a JSON Schema ahead of time, so that ajv is not needed at run time.
 *
 * @returns the text of a JavaScript module that exports `validateConfigValue(value)`.
 * @throws where the schema is no schema, or needs a part of ajv at run time.
 */
export function generateValidator(schema: object): string {
  const ajv = new Ajv({ allErrors: true, strict: true, inlineRefs: false, messages: false, code: { source: true, esm: true, lines: true } })
  const compiled = ajv.compile(withoutProse(schema) as AnySchema)
  // The module is CommonJS; which of the two the default import is depends on who loads it.
  const generate = (typeof standalone === 'function' ? standalone : standalone.default) as typeof standalone.default
  const code = generate(ajv, compiled)
  if (/\brequire\(|^import /m.test(code))
    throw new Error('the schema uses a keyword that needs ajv at run time (uniqueItems, minLength, format, ...)')
  const body = code
    .replace(/^"use strict";/, '')
    .replace(/export const (\w+) = (\w+);/, '')
    .replace(/export default (\w+);/, 'const validate = $1;')
  return `// GENERATED from the config schema by npm run generate. Do not edit; its type stands in validate.generated.d.ts.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
${body}
export function validateConfigValue(value) {
  return validate(value) ? [] : validate.errors
}
`
}

const prose = new Set(['title', 'description', 'default', 'examples', '$schema'])

/** The schema without what only people and editors read: ajv writes the schema into its code. Names of properties are no keywords. */
function withoutProse(schema: unknown, names = false): unknown {
  if (Array.isArray(schema)) return schema.map(item => withoutProse(item))
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = Object.entries(schema).filter(([key]) => names || !prose.has(key))
  return Object.fromEntries(
    kept.map(([key, value]) => [key, withoutProse(value, !names && (key === 'properties' || key === 'definitions'))]),
  )
}
