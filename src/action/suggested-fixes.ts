import type { Diagnostic, TextEdit } from '../diagnostic.js'
import { applyEdits, unifiedDiff } from '../fix/index.js'
import { TextOffsets } from '../fix/text-edit.js'

/** What a finding could be repaired with. */
export interface SuggestedFix {
  readonly diagnostic: Diagnostic
  /** In the unified format. */
  readonly diff: string
}

export interface SuggestionLimits {
  /** How many are made. */
  readonly most: number
  /** How many characters of manifests are compared for them, all together. */
  readonly characters: number
}

/**
 * The fixes of findings as diffs, each by itself, in the order of the findings, up to a limit.
 *
 * @param textOf the text of a file, as findings name it; a fix of a file without text is left out.
 * @param nameOf how the diff names a file.
 */
export function suggestedFixes(
  diagnostics: readonly Diagnostic[],
  textOf: (file: string) => string | undefined,
  nameOf: (file: string) => string,
  limits: SuggestionLimits,
): SuggestedFix[] {
  const suggestions: SuggestedFix[] = []
  const offsets = new Map<string, TextOffsets>()
  let room = limits.characters
  for (const diagnostic of diagnostics) {
    if (suggestions.length >= limits.most) break
    const files = editsByFile(diagnostic)
    const texts = [...files.keys()].map(textOf)
    const size = texts.reduce((sum, text) => sum + (text?.length ?? 0), 0)
    if (!files.size || texts.includes(undefined) || size > room) continue
    room -= size
    const diff = [...files]
      .map(([file, edits]) => {
        const text = textOf(file)!
        const of = offsets.get(file) ?? new TextOffsets(text)
        offsets.set(file, of)
        const after = applyEdits(text, [edits.map(edit => of.edit(edit))]).text
        return unifiedDiff(nameOf(file), text, after)
      })
      .join('')
    if (diff) suggestions.push({ diagnostic, diff })
  }
  return suggestions
}

function editsByFile({ fix }: Diagnostic): Map<string, TextEdit[]> {
  const files = new Map<string, TextEdit[]>()
  for (const edit of fix?.edits ?? []) {
    const own = files.get(edit.file)
    if (own) own.push(edit)
    else files.set(edit.file, [edit])
  }
  return files
}
