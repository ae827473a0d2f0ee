/**
 * Seconds that `sleep` takes a word for: `5`, `0.5`, `2m`, `1h`, and `infinity`, of which GNU sleep knows the abbreviations.
 * @returns undefined where the word is no duration
 */
export declare function sleepSeconds(word: string): number | undefined;
/** The sum of several words, as GNU sleep adds them up; undefined where one is no duration or there is none. */
export declare function sleepTotal(words: readonly (string | undefined)[]): number | undefined;
