import type { ParseProblem, YamlNode } from './types.js';
/** Every key of a document that its mapping has already, with the place where it was first given. Linear in the nodes. */
export declare function duplicateKeys(root: YamlNode, document: number): ParseProblem[];
