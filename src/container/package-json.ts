import { isMapping } from '../manifest/cursor.js'
import { type LinkedFile, linkedFile } from '../manifest/linked-file.js'
import type { SourceText } from '../manifest/source-text.js'
import { parse } from '../parse/index.js'
import { type PlainString, plainText } from '../parse/plain-text.js'

/** The scripts of a package.json, each with its place. */
export interface PackageJson {
  readonly file: LinkedFile
  readonly scripts: ReadonlyMap<string, SourceText>
}

/**
 * Reads a package.json: JSON is YAML, so that the places come from its parser.
 * @returns undefined for what is no JSON object
 */
export function readPackageJson(path: string, text: string, target: boolean): PackageJson | undefined {
  const document = parse(text).documents[0]
  if (!document || !isMapping(document.value)) return undefined
  const given = isMapping(document.value.scripts) ? document.value.scripts : {}
  const strings: PlainString[] = []
  for (const name of Object.keys(given)) {
    const node = document.locate(['scripts', name])?.node
    if (typeof given[name] === 'string' && node?.kind === 'scalar') strings.push({ path: ['scripts', name], node })
  }
  const file = linkedFile(
    path,
    'PackageJson',
    plainText(text, strings, () => []),
    target,
  )
  const scripts = new Map<string, SourceText>()
  for (const string of strings) {
    const source = file.at(string.path).text()
    if (source) scripts.set(String(string.path[1]), source)
  }
  return { file, scripts }
}
