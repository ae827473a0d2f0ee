import type { OptionSpec, OptionSpecs } from '../rule/options.js'
import { nearest } from '../text/did-you-mean.js'
import { ConfigError, orDidYouMean } from './config-error.js'

/** The options of a rule when nobody sets any. */
export function defaultOptions(specs: OptionSpecs | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(specs ?? {}).map(([name, spec]) => [name, spec.default]))
}

/**
 * The options `base` with those in `given` put over them. An option of integers by name is merged name by name.
 *
 * @throws ConfigError for an option that the rule does not have, and for a value of the wrong type or out of bounds.
 */
export function mergeOptions(
  rule: string,
  specs: OptionSpecs | undefined,
  base: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[] = [],
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...base }
  for (const [name, value] of Object.entries(given)) {
    const place = { path: [...path, name] }
    const spec = specs && Object.hasOwn(specs, name) ? specs[name] : undefined
    if (!spec) {
      const names = Object.keys(specs ?? {})
      const known = names.length ? ` (its options are ${names.join(', ')})` : ' (it has none)'
      throw new ConfigError(`the rule ${rule} has no option "${name}"${orDidYouMean(nearest(name, [...names, 'severity']))}${known}`, {
        ...place,
        aboutKey: true,
      })
    }
    const problem = problemOf(spec, value)
    if (problem) throw new ConfigError(`option "${name}" of the rule ${rule} ${problem}`, place)
    merged[name] = spec.type === 'integers' ? { ...(base[name] as object), ...(value as object) } : value
  }
  return merged
}

/** What is wrong with a value, as the end of a sentence; undefined when nothing is. */
function problemOf(spec: OptionSpec, value: unknown): string | undefined {
  switch (spec.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'must be true or false'
    case 'integer':
    case 'number':
      return numberProblem(value, spec.type === 'integer', spec.minimum, spec.maximum)
    case 'string':
      if (typeof value !== 'string') return 'must be text'
      return spec.enum && !spec.enum.includes(value)
        ? `must be one of ${spec.enum.join(', ')}${orDidYouMean(nearest(value, spec.enum))}`
        : undefined
    case 'strings':
      return Array.isArray(value) && value.every(item => typeof item === 'string') ? undefined : 'must be a list of texts'
    case 'integers': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'must be a mapping of names to integers'
      const names = Object.keys(spec.default)
      for (const [name, number] of Object.entries(value)) {
        if (!Object.hasOwn(spec.default, name)) {
          return `has no name "${name}"${orDidYouMean(nearest(name, names))} (the names are ${names.join(', ')})`
        }
        const problem = numberProblem(number, true, spec.minimum, undefined)
        if (problem) return `${problem} at "${name}"`
      }
      return undefined
    }
  }
}

function numberProblem(value: unknown, integer: boolean, minimum: number | undefined, maximum: number | undefined): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value) || (integer && !Number.isInteger(value))) {
    return `must be ${integer ? 'an integer' : 'a number'}`
  }
  if (minimum !== undefined && value < minimum) return `must be at least ${minimum}`
  if (maximum !== undefined && value > maximum) return `must be at most ${maximum}`
  return undefined
}
