/** Fills the `{slots}` of a message. Control characters stay: the outputs escape them, each in its own way. */
export declare function fillMessage(template: string, data: Readonly<Record<string, string | number>> | undefined): string;
/** A sentence of our own that may quote a manifest, cut where the quotation is endless. */
export declare function boundMessage(message: string): string;
