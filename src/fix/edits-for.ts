import type { Intent } from '../manifest/cursor.js'
import type { SourceFile } from '../manifest/resource.js'
import type { ParsedDocument } from '../parse/types.js'
import { addIntent, type Keep, noChange, rootChange } from './change.js'
import { Draft } from './draft.js'
import { normalizeEdits, type OffsetEdit } from './offset-edit.js'
import { isWritable, Refusal, refuse } from './refusal.js'
import { spliceEdit } from './splice.js'
import { changeRoot } from './tree.js'

/** An edit of a file of the run. */
export interface FileEdit extends OffsetEdit {
  readonly file: SourceFile
}

/**
 * Turns what a rule wants changed into the smallest text edits.
 *
 * All intents of one fix speak of the manifests as they are: an index of a list means the item that has it now, and two intents that need the
 * same missing parent share it. Comments, anchors, quotes, indentation and line ends stay; comments on removed lines get lines of their own.
 *
 * @param intents the intents of one fix, of any documents and files.
 * @returns the edits, by file and offset, without overlaps; none where the manifest is as wanted already; undefined where the fix would have to
 * write through an alias, an anchor or a merge key, into a generated file or a template, where it would lose a comment, or where the intents
 * contradict each other or the manifest (a field of a scalar).
 */
export function editsFor(intents: readonly Intent[]): FileEdit[] | undefined {
  try {
    return drafted(intents)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

function drafted(intents: readonly Intent[]): FileEdit[] {
  const inStrings = intents.filter(intent => intent.at.resource.within)
  const others = intents.filter(intent => !intent.at.resource.within)
  return inStrings.length === 0 ? draftedInFiles(intents) : draftedInFiles([...others, ...splicesFor(inStrings)])
}

/** Edits in the text of a string, as edits of the string. */
function splicesFor(intents: readonly Intent[]): Intent[] {
  const hosts = new Map(intents.map(({ at }) => [at.resource.file, at.resource.within!]))
  return draftedInFiles(intents).map(({ file, start, end, text }) => {
    const splice = hosts.get(file)?.text()?.splice(start, end, text)
    return splice ?? refuse('the string cannot be edited in its place')
  })
}

function draftedInFiles(intents: readonly Intent[]): FileEdit[] {
  const drafts = new Map<ParsedDocument, { draft: Draft; change: Keep; file: SourceFile }>()
  for (const intent of intents) {
    const { resource } = intent.at
    if (!isWritable(resource.file.parsed)) refuse('a generated file or a template')
    let entry = drafts.get(resource.document)
    if (!entry) {
      entry = { draft: new Draft(resource), change: noChange(), file: resource.file }
      drafts.set(resource.document, entry)
    }
    if (intent.kind === 'splice') entry.draft.edits.push(spliceEdit(entry.draft, intent))
    else addIntent(entry.change, intent)
  }
  const byFile = new Map<SourceFile, OffsetEdit[]>()
  for (const { draft, change, file } of drafts.values()) {
    // In what is no YAML there is nothing but parts of strings to change.
    if (!file.linked) changeRoot(draft, rootChange(change))
    byFile.set(file, [...(byFile.get(file) ?? []), ...draft.edits])
  }
  const edits: FileEdit[] = []
  for (const [file, drafted] of byFile) {
    const normal = normalizeEdits(drafted) ?? refuse('the edits of one fix overlap')
    for (const [index, edit] of normal.entries()) {
      // What stood behind the removed lines would be read as one more line of the text, such as an indented comment.
      const next = normal[index + 1]
      if (next?.start === edit.end && next.text === '' && blockHeader.test(edit.text))
        refuse('a text of several lines in front of what goes')
      edits.push({ ...edit, file })
    }
  }
  return edits
}

/** The beginning of a literal or folded scalar. */
const blockHeader = /[|>][-+0-9]{0,2}\r?\n/
