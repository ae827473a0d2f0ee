import { Cursor } from '../../src/manifest/cursor.js'
import type { Resource } from '../../src/manifest/resource.js'
import { type Path, parse } from '../../src/parse/index.js'

/** The string at a path of a text's first document, as a rule would get it. */
export function cursorOf(text: string, ...path: Path): Cursor<string> {
  const parsed = parse(text)
  const document = parsed.documents[0]!
  const resource: Resource = {
    file: { path: 'a.yaml', parsed, target: true },
    document,
    base: [],
    apiVersion: 'v1',
    group: '',
    version: 'v1',
    kind: 'ConfigMap',
    name: 'a',
    namespace: undefined,
    labels: {},
    annotations: {},
    identity: 'ConfigMap/a',
    object: document.value as Record<string, unknown>,
    owned: false,
  }
  return Cursor.of<unknown>(resource).walk(...path) as Cursor<string>
}
