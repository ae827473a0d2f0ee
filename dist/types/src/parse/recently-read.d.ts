/** Something that can let go of what it can read again. */
export interface Forgetful {
    /** UTF-16 code units of its text: what reading it again costs. */
    readonly size: number;
    forget(): void;
}
/**
 * Bounds what settled files of one run read again: when their texts together are longer than the budget, those that were read longest ago forget it.
 *
 * @param budget in UTF-16 code units.
 */
export declare class RecentlyRead {
    private readonly files;
    private readonly budget;
    private total;
    constructor(budget: number);
    /** The file was read again just now; it is never the one that forgets. */
    touch(file: Forgetful): void;
}
