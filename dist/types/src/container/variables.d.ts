import type { ContainerCursor } from '../manifest/workload.js';
/** The environment variables of a container that have a literal value, references to earlier ones filled in. */
export declare function literalVariables(container: ContainerCursor): ReadonlyMap<string, string>;
/**
 * Replaces `$(NAME)` as the kubelet does in `command`, `args` and `env`: `$$` stands for `$`.
 * @returns undefined where a name is not among `known`, or the result grows beyond reason.
 * Source: https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/#using-environment-variables-inside-of-your-config
 */
export declare function expandVariables(text: string, known: ReadonlyMap<string, string>): string | undefined;
