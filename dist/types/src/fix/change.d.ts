import type { Intent, Json } from '../manifest/cursor.js';
/** What the intents of one fix make of a node. All of them speak of the document as it was: indexes do not move. */
export type Change = {
    kind: 'keep';
    readonly children: Map<string | number, Change>;
    readonly appended: Json[];
} | {
    kind: 'set';
    value: Json;
} | {
    kind: 'remove';
};
export type Keep = Extract<Change, {
    kind: 'keep';
}>;
export type TreeIntent = Exclude<Intent, {
    kind: 'splice';
}>;
/** A change that changes nothing yet. */
export declare function noChange(): Keep;
/** Adds an intent to the changes of a document; `above` holds the change of the document's root. Later intents win over earlier ones. */
export declare function addIntent(above: Keep, intent: TreeIntent): void;
/** What the intents make of a document's root. */
export declare function rootChange(above: Keep): Change;
/** Whether a change asks for nothing but the removal of what is there. */
export declare function onlyRemoves(change: Change): boolean;
/** The value that a change makes where nothing is. */
export declare function grown(change: Change): Json;
