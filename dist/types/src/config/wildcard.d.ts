/**
 * Whether `text` matches `pattern`, in which `*` stands for any run of characters and everything else for itself.
 * Takes time proportional to the product of the lengths at worst; there is no backtracking over several stars.
 */
export declare function matchesWildcard(pattern: string, text: string): boolean;
