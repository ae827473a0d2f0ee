import type { ParsedFile, Path, YamlNode } from '../parse/types.js'
import { ConfigError, type ConfigPlace } from './config-error.js'
import type { RuleMeta } from './rule-meta.js'
import { RuleIndex } from './rule-settings.js'
import { type Names, readableErrors, type SchemaError } from './schema-errors.js'
import type { ConfigFile } from './types.js'

/** Deeper than any configuration, and shallow enough for the stack. */
const maxDepth = 50

/** Keys whose value is text although it looks like a number: `1.30` must not become 1.3. */
const textKeys = new Set(['kubernetesVersion', 'nodeKernel'])

/**
 * The configuration that a `seaworthy.yaml` holds; an empty file is an empty configuration.
 *
 * @param parsed the file, as `parse` gives it.
 * @param file its name for messages.
 * @param validate the generated check against the schema (`validate.generated.js`).
 * @param rules every rule, those of the engine included.
 * @throws ConfigError with the place in the file, for everything that the schema refuses.
 */
export function readConfig(
  parsed: ParsedFile,
  file: string,
  validate: (value: unknown) => readonly SchemaError[],
  rules: readonly RuleMeta[],
): ConfigFile {
  const placeAt = (offset: number): ConfigPlace => ({ file, ...parsed.position(offset) })
  const [problem] = parsed.problems
  if (problem) throw new ConfigError(problem.message, { place: placeAt(problem.span.start) })
  const documents = parsed.documents.filter(document => !document.empty)
  const [document, second] = documents
  if (!document) return {}
  if (second)
    throw new ConfigError('a configuration is one YAML document, and here begins a second one', { place: placeAt(second.span.start) })
  const root = document.root
  const value = root && compose(root, parsed, placeAt)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ConfigError('a configuration is a mapping: "extends: recommended"', { place: placeAt(root?.start ?? document.span.start) })
  }
  const located = (error: ConfigError): ConfigError => locateError(error, parsed, file)
  if (Object.hasOwn(value, 'plugins')) {
    throw located(
      new ConfigError('plugins are not there yet: the key "plugins" is reserved for them', { path: ['plugins'], aboutKey: true }),
    )
  }
  const errors = checkConfig(value, validate, rules)
    .map(located)
    .sort((a, b) => (a.place && b.place ? a.place.line - b.place.line || a.place.column - b.place.column : 0))
  throwAll(errors)
  return value as ConfigFile
}

/** The error with its place in the file, where it has a path and the path exists. */
export function locateError(error: ConfigError, parsed: ParsedFile, file: string): ConfigError {
  const { path, aboutKey, place } = error
  const found = path && parsed.documents.find(document => !document.empty)?.locate(path)
  if (place || !found) return error
  const span = aboutKey || found.found < path.length ? (found.key ?? found.value) : found.value
  return new ConfigError(error.message, { path, aboutKey, place: { file, ...parsed.position(span.start) } }, error.others)
}

/**
 * Checks a configuration that is given as a value, as the library does.
 *
 * @throws ConfigError for everything that the schema refuses.
 */
export function checkedConfig(
  value: unknown,
  validate: (value: unknown) => readonly SchemaError[],
  rules: readonly RuleMeta[],
): ConfigFile {
  throwAll(checkConfig(value, validate, rules))
  return value as ConfigFile
}

function throwAll(errors: readonly ConfigError[]): void {
  const [first, ...others] = errors
  if (first)
    throw new ConfigError(
      first.message,
      { ...(first.path && { path: first.path }), aboutKey: first.aboutKey, ...(first.place && { place: first.place }) },
      others,
    )
}

function checkConfig(value: unknown, validate: (value: unknown) => readonly SchemaError[], rules: readonly RuleMeta[]): ConfigError[] {
  const errors = validate(value)
  if (!errors.length) return []
  const index = new RuleIndex(rules)
  const names: Names = {
    meantBy: id => index.meantBy(id),
    optionsOf: id => Object.keys(index.find(id)?.options ?? {}),
    namesIn: (id, option) => Object.keys(index.find(id)?.options?.[option]?.default ?? {}),
  }
  return readableErrors(errors, value, names)
}

/**
 * Puts the value together as YAML 1.2 reads it, since a configuration is no manifest: `off` is a word here, and not the `false` that kubectl makes of it.
 *
 * @throws ConfigError for what no configuration needs: placeholders, cycles, keys that are no text.
 */
function compose(root: YamlNode, parsed: ParsedFile, placeAt: (offset: number) => ConfigPlace): unknown {
  const budget = { nodes: 100_000 }
  const visit = (node: YamlNode, path: Path): unknown => {
    if (path.length > maxDepth || budget.nodes-- <= 0)
      throw new ConfigError('the configuration is nested too deeply', { place: placeAt(node.start) })
    switch (node.kind) {
      case 'scalar':
        return scalar(node, path)
      case 'sequence':
        return node.items.map((item, index) => visit(item, [...path, index]))
      case 'alias':
        if (!node.target) throw new ConfigError(`there is no anchor "${node.name}" above`, { place: placeAt(node.start) })
        return visit(node.target, path)
      case 'map': {
        const merged: [string, unknown][] = []
        const own: [string, unknown][] = []
        for (const entry of node.entries) {
          if (entry.merge) {
            const source = visit(entry.value, [...path, '<<'])
            for (const part of Array.isArray(source) ? [...source].reverse() : [source])
              merged.push(...Object.entries((part as object | null) ?? {}))
            continue
          }
          const name = keyText(entry.key) ?? entry.name
          if (name === undefined) throw new ConfigError('a key must be text', { place: placeAt(entry.key.start) })
          own.push([name, visit(entry.value, [...path, name])])
        }
        return Object.fromEntries([...merged, ...own])
      }
    }
  }
  const keyText = (key: YamlNode): string | undefined =>
    key.kind === 'scalar' && key.style === 'plain' ? parsed.text.slice(key.start, key.end) : undefined
  const scalar = (node: Extract<YamlNode, { kind: 'scalar' }>, path: Path): unknown => {
    const text = parsed.text.slice(node.start, node.end)
    if (node.style === 'plain') {
      if (typeof node.value === 'boolean' && !/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) return text
      if (typeof node.value === 'number' && path.length === 1 && textKeys.has(String(path[0]))) return text
    }
    if (typeof node.value === 'symbol')
      throw new ConfigError('a placeholder stands here, and nothing fills it in', { place: placeAt(node.start) })
    return node.value
  }
  return visit(root, [])
}
