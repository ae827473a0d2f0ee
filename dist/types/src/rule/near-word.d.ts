/** Whether one word looks like the other with a typing error: one or two letters apart (one, in words of four letters or fewer), letter case aside. False for equal words. */
export declare function isNearWord(word: string, other: string): boolean;
