import type { ContainerCursor } from '../manifest/workload.js';
import type { ShellParser } from './shell-ast.js';
import type { ContainerScript, Runtime, ScriptRole, Word } from './types.js';
/** The scripts behind `sh -c` in the command line, the hooks and the probes of a container, each with the shell that runs it. */
export declare function scriptsOf(container: ContainerCursor, runtime: Runtime, parser: ShellParser): readonly ContainerScript[];
/** The words of an exec action: a hook or a probe. Its words are not expanded by the kubelet. */
export interface ExecAction {
    readonly role: Exclude<ScriptRole, 'command'>;
    readonly words: readonly Word[];
}
/**
 * What a container is told to execute besides its own command line.
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/ (ExecAction)
 */
export declare function execActions(container: ContainerCursor): readonly ExecAction[];
/** The program of an exec action without the wrappers in front. */
export declare function peeled(given: readonly Word[]): {
    readonly words: readonly Word[];
    readonly applet: boolean;
};
