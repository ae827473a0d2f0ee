import type { Diagnostic } from '../diagnostic.js'
import { type ChangedLines, changedLines } from '../engine/changed-lines.js'
import type { ParsedFile } from '../parse/types.js'
import type { Run } from './run.js'

/** Tells findings that a change caused from those that were there before. */
export interface Change {
  /** The findings that the change caused, among those of the run's texts as they are now. */
  caused(diagnostics: readonly Diagnostic[]): Promise<ReadonlySet<Diagnostic>>
}

/** The texts that a run began with, and what became of them: fixes are part of the change. */
export class Texts {
  private readonly run: Run
  private readonly before: ReadonlyMap<string, ParsedFile | undefined>

  constructor(run: Run) {
    this.run = run
    this.before = new Map([...run.sources].map(([shown, { input }]) => [shown, input.parsed]))
  }

  /** The text of a target before it was fixed, and now; undefined for one without a text. */
  of(shown: string): { readonly before: string; readonly now: string } | undefined {
    const before = this.before.get(shown)
    const now = this.run.sources.get(shown)?.input.parsed
    return before && now && { before: before.text, now: now.text }
  }

  /** What fixes changed in files that the change does not touch. */
  addFixed(changes: Map<string, ChangedLines>): void {
    for (const shown of this.before.keys()) {
      const texts = this.of(shown)
      if (texts && texts.before !== texts.now && !changes.has(shown)) changes.set(shown, changedLines(texts.before, texts.now))
    }
  }
}
