import type { FirstTierError } from './first-tier.js';
import type { SyntaxFault } from './syntax-fault.js';
/** A syntax error in words for the author of a manifest. */
export interface SyntaxMessage {
    readonly message: string;
    readonly start: number;
    readonly end: number;
}
/** The first tier's error as a fault. */
export declare function faultOf(error: FirstTierError): SyntaxFault;
/** What some faults of a document mean; of those that turn out to be on one line, the first. `text` is what the parser was given. */
export declare function explainAll(text: string, faults: readonly SyntaxFault[]): SyntaxMessage[];
