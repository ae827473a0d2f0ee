import type { Intent } from '../manifest/cursor.js';
import type { Draft } from './draft.js';
import type { OffsetEdit } from './offset-edit.js';
/** The edit that replaces a part of a string: `SourceText.splice` has written the new text as the string's style needs it. Throws a Refusal. */
export declare function spliceEdit(draft: Draft, intent: Extract<Intent, {
    kind: 'splice';
}>): OffsetEdit;
