import type { NotLinted } from '../diagnostic.js';
import { type Collected } from './collect.js';
import type { LintOutcome } from './types.js';
/** Sorts, merges what was said twice, numbers equal fingerprints, turns intents into edits, and counts. */
export declare function finish(kept: readonly Collected[], suppressed: readonly Collected[], counts: {
    files: number;
    documents: number;
    resources: number;
    unknownValues: number;
    notLinted: readonly NotLinted[];
    crashed: boolean;
}): LintOutcome;
