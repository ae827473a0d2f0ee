import type { Severity } from '../diagnostic.js';
/** What an example says of one line: `# error: messageId`. */
export interface Mark {
    readonly line: number;
    readonly severity: Severity;
    readonly message: string;
}
/** Takes the marks out of an example: the text that is linted, and what it expects, sorted by line. A line may end with several marks. */
export declare function readMarks(text: string): {
    readonly text: string;
    readonly marks: readonly Mark[];
};
/** By line, then severity and message, so that two lists can be compared. */
export declare function inOrder(a: Mark, b: Mark): number;
