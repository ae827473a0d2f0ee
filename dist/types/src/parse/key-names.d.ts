/** The JSON key that the plain text between two offsets is (`on` is "true", `010` is "8"); null for `<<` and for a null key. */
export declare function keyName(text: string, start: number, end: number): string | null;
