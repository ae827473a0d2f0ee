import type { AnyCursor } from '../manifest/cursor.js';
import type { ResourceLists } from './pod-resources.js';
/** An amount whose unit cannot be meant. */
export interface UnitProblem {
    /** `unreadable`: no quantity; `tiny`: too few bytes for anything; `huge`: more cores than nodes have. */
    readonly kind: 'unreadable' | 'tiny' | 'huge';
    /** What was probably meant; undefined where nobody can tell. */
    readonly meant: string | undefined;
    /** `0.512 bytes`, `500 cores`; empty for what is no quantity. */
    readonly amount: string;
    /** Nodes of that size exist, though the rest of the container does not look like one for them. */
    readonly possible: boolean;
}
/**
 * What is wrong with the unit of an amount: `memory: 512m` is half a byte, `cpu: 500` is five hundred cores, `512MB` is nothing.
 * @param resource `cpu`, `memory`, `ephemeral-storage`; other resources are only checked for being quantities
 * @param lists the container's amounts, which tell whether it is made for a node with hundreds of cores
 * @returns undefined where nothing is wrong, or a placeholder or something of the wrong type stands there
 */
export declare function unitProblemOf(resource: string, cursor: AnyCursor, lists: ResourceLists): UnitProblem | undefined;
