import type { ParsedFile, Path } from '../parse/types.js'
import { Cursor } from './cursor.js'
import type { Resource, SourceFile } from './resource.js'

/** A file that manifests lead to and that is none: its strings are reached by cursors like those of a manifest. */
export interface LinkedFile {
  readonly source: SourceFile
  /** The string at a path; that of the whole text at the empty one. */
  at(path: Path): Cursor<string>
}

/**
 * @param kind what it is, for whoever asks for the kind of the object that a finding is about: `Dockerfile`
 * @param target findings in it are reported whoever leads to it
 */
export function linkedFile(path: string, kind: string, parsed: ParsedFile, target: boolean): LinkedFile {
  const source: SourceFile = { path, parsed, target, linked: true }
  const resource: Resource = {
    file: source,
    document: parsed.documents[0]!,
    base: [],
    apiVersion: '',
    group: '',
    version: '',
    kind,
    name: path,
    namespace: undefined,
    labels: {},
    annotations: {},
    // No object of a cluster: two files are told apart by their path.
    identity: `file\u0000${path}`,
    object: {},
    owned: false,
  }
  return { source, at: where => new Cursor<string>(resource, where, resource.document.peek(where)) }
}
