import type { Severity } from '../diagnostic.js'
import type { Category } from './define.js'

/** A finding that the engine itself makes. Listed by `rules` with `engine: true`, configurable, never hidden by `--only` or `--preset`. */
export interface EngineRule {
  readonly id: string
  readonly summary: string
  readonly why: string
  readonly severity: Severity
  readonly category: Category
  /** A run that could not see everything must not look clean: these cannot be turned off or lowered. */
  readonly fixed: boolean
}

export const engineRules: readonly EngineRule[] = [
  {
    id: 'syntax-error',
    summary: 'A document is not valid YAML.',
    why: 'kubectl refuses the document, and nothing in it can be checked.',
    severity: 'error',
    category: 'validity',
    fixed: true,
  },
  {
    id: 'duplicate-key',
    summary: 'A mapping holds the same key twice.',
    why: 'kubectl silently uses the last one, kustomize and strict decoding refuse the object: what you read is not what runs.',
    severity: 'error',
    category: 'validity',
    fixed: false,
  },
  {
    id: 'unreadable-file',
    summary: 'A file cannot be read.',
    why: 'What cannot be read is not linted: a run that skipped it must not look clean.',
    severity: 'error',
    category: 'validity',
    fixed: true,
  },
  {
    id: 'file-too-large',
    summary: 'A file is too large to be a manifest.',
    why: 'It is refused before it is read, so that a run cannot exhaust the memory of the machine; nothing in it is linted.',
    severity: 'error',
    category: 'validity',
    fixed: true,
  },
  {
    id: 'unused-suppression',
    summary: 'A suppression silences nothing.',
    why: 'It outlived the finding it was written for, and would silence the next one unseen.',
    severity: 'warning',
    category: 'hygiene',
    fixed: false,
  },
  {
    id: 'unknown-suppression',
    summary: 'A suppression names a rule that does not exist.',
    why: 'It silences nothing: the finding it was written for is still there, or the rule has another name.',
    severity: 'warning',
    category: 'hygiene',
    fixed: false,
  },
  {
    id: 'expired-suppression',
    summary: 'A suppression is past its `until` date.',
    why: 'Somebody promised to look again by that day.',
    severity: 'warning',
    category: 'hygiene',
    fixed: false,
  },
  {
    id: 'suppression-reason-missing',
    summary: 'A suppression gives no reason, and the configuration asks for one.',
    why: 'Without a reason nobody can tell later whether it still holds.',
    severity: 'warning',
    category: 'hygiene',
    fixed: false,
  },
]
