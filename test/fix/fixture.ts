import { editsFor } from '../../src/fix/edits-for.js'
import { replaceParts } from '../../src/fix/offset-edit.js'
import { type AnyCursor, Cursor, type Intent } from '../../src/manifest/cursor.js'
import type { Resource } from '../../src/manifest/resource.js'
import { parse } from '../../src/parse/index.js'
import type { ParsedFile, Path } from '../../src/parse/types.js'

/** A resource of a text, as the fixes need it: the object at `base` of a document. */
export function resourceOf(parsed: ParsedFile, index = 0, base: Path = []): Resource {
  const document = parsed.documents[index]!
  let object = document.value
  for (const key of base) object = (object as Record<string | number, unknown>)[key]
  const fields = (typeof object === 'object' && object !== null ? object : {}) as Record<string, unknown>
  const kind = typeof fields.kind === 'string' ? fields.kind : ''
  return {
    file: { path: 'test.yaml', parsed, target: true },
    document,
    base,
    apiVersion: 'v1',
    group: '',
    version: 'v1',
    kind,
    name: undefined,
    namespace: undefined,
    labels: {},
    annotations: {},
    identity: kind,
    object: fields,
    owned: false,
  }
}

/** The text after the intents of one fix; undefined where the fix is refused. */
export function fixed(
  text: string,
  intents: (at: (...path: (string | number)[]) => AnyCursor) => readonly Intent[],
  index = 0,
): string | undefined {
  const root = Cursor.of<unknown>(resourceOf(parse(text), index))
  const edits = editsFor(intents((...path) => root.walk(...path)))
  const { parsed } = root.resource.file
  return edits && replaceParts(parsed.text, edits)
}
