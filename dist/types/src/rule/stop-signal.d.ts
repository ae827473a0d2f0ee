import type { Cluster } from '../cluster/types.js';
import type { CommandLine, Runtime, ShellVerdict } from '../container/types.js';
import type { Severity } from '../diagnostic.js';
import type { TextPart } from '../manifest/source-text.js';
import type { ContainerCursor } from '../manifest/workload.js';
import type { Place } from './context.js';
import { type Serving } from './serving.js';
/** What it costs when SIGTERM does not reach the application of a container. */
export interface StopImpact {
    /** Services that send traffic to the container itself. */
    readonly serving: Serving | undefined;
    /** `30s`, or `the grace period` where it is not known. */
    readonly grace: string;
    /** What is lost: "with requests in flight". */
    readonly loss: string;
    readonly related: readonly {
        readonly at: Place;
        readonly message: string;
    }[];
    /** The severity that the impact allows, and why it is less than an error. */
    readonly lowered: {
        readonly lower?: Severity;
        readonly because?: string;
    };
}
/**
 * What a swallowed SIGTERM costs; undefined where it costs nothing: containers that are meant to end, Pods that are not run, a grace period of 0.
 * An error where a Service sends traffic to the container, a warning for every other container that runs on, info where a preStop hook may stop the application.
 */
export declare function stopImpact(container: ContainerCursor, cluster: Cluster, runtime: Runtime): StopImpact | undefined;
/** Whether a port of the Services leads to the container: it declares the port or is the only one that runs, or nothing tells which container listens. */
export declare function targetOf(serving: Serving, container: ContainerCursor): 'surely' | 'perhaps' | undefined;
/** A shell that was found behind PID 1 of a container, told for messages. */
export interface ShellStory {
    /** The application, short enough for a message. */
    readonly command: string;
    /** Why the shell stays, as a sentence. */
    readonly reason: string;
    /** Where the shell is started. */
    readonly started: readonly {
        readonly at: Place;
        readonly message: string;
    }[];
}
/** @returns the words for a verdict */
export declare function shellStory(container: ContainerCursor, verdict: ShellVerdict, runtime: Runtime): ShellStory;
/** The init, or another parent that passes SIGTERM on, in front of the shell. */
export declare function parentOf({ wrappers }: CommandLine): CommandLine['wrappers'][number] | undefined;
/** Whether the shell is not PID 1 although nothing stands in front of it: the processes of the Pod, or of the node, share their ids. */
export declare function sharesProcesses(container: ContainerCursor): boolean;
/** A part of a manifest's string on one line, cut where it is long. */
export declare function excerpt({ cursor, from, to }: TextPart): string;
/** Whether dumb-init stands in front and sends signals to the whole process group, as it does unless it is told `--single-child`. */
export declare function signalsGroup({ wrappers, words, program }: CommandLine): boolean;
