import type { ContainerCursor } from '../manifest/workload.js';
import type { CommandLine, ImageFacts } from './types.js';
/**
 * What a container starts. `command` replaces ENTRYPOINT and CMD of the image; `args` alone replace CMD.
 * @param image what is known of its image
 * @returns words with their places; the wrappers in front; what remains behind them
 * Source: https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#notes
 */
export declare function readCommandLine(container: ContainerCursor, image: ImageFacts): CommandLine;
