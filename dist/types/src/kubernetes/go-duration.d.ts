/**
 * Seconds of a duration as Go writes it: `30s`, `1m30s`, `500ms`, `0` (time.ParseDuration).
 * @returns undefined for what is none
 */
export declare function goDurationSeconds(text: string): number | undefined;
