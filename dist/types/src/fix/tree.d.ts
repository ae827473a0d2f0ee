import { type Change } from './change.js';
import { type Draft } from './draft.js';
/** Drafts the smallest edits that make a document as `change` wants its root. Throws a Refusal. */
export declare function changeRoot(draft: Draft, change: Change): void;
