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
/** Says what a fault means and where it is; `text` is what the parser was given. */
export declare function explain(text: string, fault: SyntaxFault): SyntaxMessage;
