import type { Path } from '../parse/types.js'
import { nearest } from '../text/did-you-mean.js'
import { ConfigError, orDidYouMean } from './config-error.js'
import { presetNames } from './presets.js'

/** What is wrong with a value, as ajv says it. */
export interface SchemaError {
  /** JSON Pointer into the value. */
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** What a sentence needs besides the error itself: the names that would have been right. */
export interface Names {
  /** The rule that somebody most likely meant. */
  meantBy(id: string): string | undefined
  /** Options of a rule. */
  optionsOf(rule: string): readonly string[]
  /** The names in an option of integers. */
  namesIn(rule: string, option: string): readonly string[]
}

const topLevel = [
  'extends',
  'rules',
  'overrides',
  'ignore',
  'kubernetesVersion',
  'provider',
  'clusterDomain',
  'nodeCIDRs',
  'nodeKernel',
  'images',
  'externalCallers',
  'externalObjects',
  'workloadKinds',
  'suppressions',
]
const below: Readonly<Record<string, readonly string[]>> = {
  overrides: ['files', 'kinds', 'names', 'namespaces', 'rules'],
  images: ['shell', 'libc', 'entrypoint', 'cmd', 'drainsOnTerm'],
  externalObjects: ['kind', 'name', 'namespace'],
  workloadKinds: ['apiVersion', 'kind', 'podTemplate', 'replicas'],
  suppressions: ['requireReason', 'reportUnused'],
}

/** What ajv says where one of several forms is text. */
const ofText = new Set(['enum', 'const', 'pattern'])

/** Turns what ajv says into one readable error a place, each with its path. Where one of several forms was possible, the form that was meant is spoken about. */
export function readableErrors(errors: readonly SchemaError[], value: unknown, names: Names): ConfigError[] {
  const byPlace = new Map<string, SchemaError[]>()
  for (const error of errors) {
    const list = byPlace.get(error.instancePath)
    if (list) list.push(error)
    else byPlace.set(error.instancePath, [error])
  }
  const readable: ConfigError[] = []
  for (const [pointer, here] of byPlace) {
    const path = pathOf(pointer, value)
    const given = valueAt(value, path)
    const several = here.find(error => error.keyword === 'anyOf')
    // Text was meant where text is written, a mapping where a mapping is: what the other forms miss says nothing.
    const isText = typeof given === 'string'
    const meant = several ? here.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'type' && ofText.has(keyword) === isText) : here
    if (several && !meant.length) {
      const inner = [...byPlace.keys()].some(other => other.startsWith(`${pointer}/`))
      if (!inner) readable.push(sentence(several, path, given, names))
      continue
    }
    const seen = new Set<string>()
    for (const error of meant) {
      const said = sentence(error, path, given, names)
      if (seen.has(said.message)) continue
      seen.add(said.message)
      readable.push(said)
      if (error.keyword !== 'additionalProperties' && error.keyword !== 'required') break
    }
  }
  return readable
}

function sentence(error: SchemaError, path: Path, given: unknown, names: Names): ConfigError {
  const what = path.length ? `"${nameOf(path)}"` : 'the configuration'
  const { params } = error
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(path, String(params.additionalProperty), names)
    case 'required':
      return new ConfigError(`${what} needs the key "${String(params.missingProperty)}"`, { path, aboutKey: true })
    case 'enum':
    case 'const': {
      const allowed = (error.keyword === 'const' ? [params.allowedValue] : (params.allowedValues as unknown[])).map(String)
      const meant = typeof given === 'string' ? nearest(given, allowed) : undefined
      const preset = path[0] === 'extends' ? `there is no preset ${show(given)}` : `${what} cannot be ${show(given)}`
      const none = allowed.includes('off') && (given === null || given === 'none') ? 'off' : meant
      return new ConfigError(`${preset}${orDidYouMean(none)} (it can be ${(path[0] === 'extends' ? presetNames : allowed).join(', ')})`, {
        path,
      })
    }
    case 'pattern':
      return new ConfigError(`${what} cannot be ${show(given)}${formOf(path)}`, { path })
    case 'minimum':
      return new ConfigError(`${what} must be at least ${String(params.limit)}`, { path })
    case 'maximum':
      return new ConfigError(`${what} must be at most ${String(params.limit)}`, { path })
    case 'anyOf':
      return new ConfigError(
        `${what} must be ${path[0] === 'extends' ? 'the name of a preset, or a list of them' : 'a severity (off, info, warning, error), or a mapping of options'}, not ${describe(given)}`,
        { path },
      )
    case 'type':
      return new ConfigError(`${what} must be ${typeNames[String(params.type)] ?? String(params.type)}, not ${describe(given)}`, { path })
    default:
      return new ConfigError(`${what} is not what it must be (${error.keyword})`, { path })
  }
}

function unknownKey(path: Path, key: string, names: Names): ConfigError {
  const where = { path: [...path, key], aboutKey: true }
  const last = path.at(-1)
  if (last === 'rules' && (path.length === 1 || path[0] === 'overrides')) {
    return new ConfigError(`there is no rule "${key}"${orDidYouMean(names.meantBy(key))} ("seaworthy rules" lists them)`, where)
  }
  if (typeof last === 'string' && path.at(-2) === 'rules') {
    const options = names.optionsOf(last)
    const known = options.length ? ` (its options are ${options.join(', ')})` : ' (it has none)'
    return new ConfigError(`the rule ${last} has no option "${key}"${orDidYouMean(nearest(key, [...options, 'severity']))}${known}`, where)
  }
  if (typeof last === 'string' && path.at(-3) === 'rules') {
    const known = names.namesIn(String(path.at(-2)), last)
    return new ConfigError(
      `there is no name "${key}" in "${nameOf(path)}"${orDidYouMean(nearest(key, known))} (the names are ${known.join(', ')})`,
      where,
    )
  }
  const known = path.length ? (below[String(path[0])] ?? []) : topLevel
  const place = path.length ? ` in "${nameOf(path)}"` : ''
  return new ConfigError(
    `there is no key "${key}"${place}${orDidYouMean(nearest(key, known))}${known.length ? ` (the keys are ${known.join(', ')})` : ''}`,
    where,
  )
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a mapping',
  array: 'a list',
  boolean: 'true or false',
  integer: 'an integer',
  number: 'a number',
}

/** How a text must look, for keys whose form is checked. */
function formOf(path: Path): string {
  switch (path[0]) {
    case 'kubernetesVersion':
      return ': write a minor version such as "1.30", or a range such as "1.28-1.33"'
    case 'nodeCIDRs':
      return ': write a network such as 10.0.0.0/16'
    case 'clusterDomain':
      return ': write a DNS domain such as cluster.local'
    case 'nodeKernel':
      return ': write a version such as "5.10"'
    case 'workloadKinds':
      return ': write a JSON Pointer such as /spec/template'
    default:
      return ''
  }
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a mapping' : show(value)
}

/** A value for a message: text in quotes, cut where it is long. */
function show(value: unknown): string {
  if (typeof value === 'object') return describe(value)
  const text = String(value)
  return `"${text.length > 60 ? `${text.slice(0, 60)}...` : text}"`
}

const nameOf = (path: Path): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index ? `.${part}` : part)).join('')

/** A JSON Pointer as a path; a part is an index where a list stands. */
function pathOf(pointer: string, root: unknown): Path {
  const path: (string | number)[] = []
  let value = root
  for (const escaped of pointer.split('/').slice(1)) {
    const part = escaped.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(value) ? Number(part) : part)
    value = valueAt(value, [path.at(-1)!])
  }
  return path
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const part of path) {
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string | number, unknown>)[part]
        : undefined
  }
  return value
}
