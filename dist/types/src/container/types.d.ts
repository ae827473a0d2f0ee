import type { Cursor } from '../manifest/cursor.js';
import type { SourceText, TextPart } from '../manifest/source-text.js';
import type { ContainerCursor } from '../manifest/workload.js';
import type { ScriptCommand } from './script-commands.js';
export type { ScriptCommand, ScriptWord } from './script-commands.js';
/** The shells whose treatment of the last command differs (pitfalls.md 0.5). `bash-5.1`: 5.1 and later. */
export type ShellDialect = 'bash-4.2' | 'bash-4.4' | 'bash-5.1' | 'busybox' | 'dash-debian' | 'dash' | 'zsh' | 'mksh';
/** A word of a command line. */
export interface Word {
    /** Undefined where a placeholder or an image decides. */
    readonly text: string | undefined;
    /** Where it stands in the manifest; undefined when it comes from the image. */
    readonly at: Cursor<string> | undefined;
}
/** Facts about an image, from the built-in table and the config. What is not known is undefined. */
export interface ImageFacts {
    readonly reference: {
        readonly registry?: string;
        readonly repository: string;
        readonly tag?: string;
        readonly digest?: string;
    } | undefined;
    /** What `sh` is in it. */
    readonly sh: ShellDialect | 'none' | undefined;
    readonly bash: ShellDialect | 'none' | undefined;
    readonly libc: 'glibc' | 'musl' | 'none' | undefined;
    readonly entrypoint: readonly string[] | undefined;
    readonly cmd: readonly string[] | undefined;
    /** The same with the places that the words have in a linked Dockerfile. */
    readonly entrypointWords: readonly Word[] | undefined;
    readonly cmdWords: readonly Word[] | undefined;
    /** It keeps serving after SIGTERM until it has drained. */
    readonly drainsOnTerm: boolean;
    /** Its entrypoint script ends in `exec "$@"`. */
    readonly entrypointExecs: boolean;
    /** Its STOPSIGNAL (`SIGTERM` where it surely has none); undefined where it is not known. A `command` of the container does not change it. */
    readonly stopSignal: string | undefined;
    /** The instructions of a linked Dockerfile; undefined where none is linked. */
    readonly commands: ImageCommands | undefined;
}
/** An ENTRYPOINT or CMD of a linked Dockerfile. */
export interface ImageCommand {
    readonly form: 'exec' | 'shell';
    /** Those of the shell of the image included; undefined where SHELL is not known. */
    readonly words: readonly Word[] | undefined;
    /** What stands behind the name of the instruction. */
    readonly at: Cursor<string>;
    /** It looks like an exec form and is none, so that a shell gets it. */
    readonly malformed: boolean;
}
export interface ImageCommands {
    readonly entrypoint: ImageCommand | undefined;
    readonly cmd: ImageCommand | undefined;
}
/** What a Dockerfile of the repository makes, its base included as far as that is known. */
export interface BuiltImage {
    readonly system: Pick<ImageFacts, 'sh' | 'bash' | 'libc'>;
    readonly entrypoint: readonly Word[] | undefined;
    readonly cmd: readonly Word[] | undefined;
    readonly entrypointExecs: boolean;
    readonly drainsOnTerm: boolean;
    readonly stopSignal: string | undefined;
    readonly workdir: string | undefined;
    readonly commands: ImageCommands;
}
export type WrapperKind = 'init' | 'transparent' | 'forwarding' | 'blocking';
/** A program in front of the application: `tini --`, `env A=1`, `timeout 5`. */
export interface Wrapper {
    readonly kind: WrapperKind;
    readonly name: string;
    readonly word: Word;
}
/** What a container starts, after `command`, `args` and what is known of the image. */
export interface CommandLine {
    /** All words; empty when nothing is known. */
    readonly words: readonly Word[];
    /** The manifest (or what is known of the image) gives the program, and not only arguments to an unknown ENTRYPOINT. */
    readonly known: boolean;
    /** `command` is set. */
    readonly overridesImage: boolean;
    readonly wrappers: readonly Wrapper[];
    /** What remains when the wrappers are peeled: the shell or the application. */
    readonly program: readonly Word[];
    /** Base name of the program: `sh`, `uwsgi`; undefined when unknown. */
    readonly name: string | undefined;
}
/** A script file that a container runs. */
export interface ScriptFile {
    readonly text: SourceText;
    /** It is a file of the repository (of a linked Dockerfile), and not a key of a ConfigMap or Secret. */
    readonly linked: boolean;
}
/** The files of containers, as far as the run knows them. */
export interface ContainerFiles {
    /**
     * The file at a path of a container, which an absolute path, one relative to its working directory, or a name to be found in PATH names.
     * Undefined where it is not known.
     */
    file(container: ContainerCursor, path: string): ScriptFile | undefined;
    /**
     * The `scripts` of the package.json in a folder of a container, by name: of its working directory where no folder is given.
     * Undefined where the file is not known.
     */
    packageScripts(container: ContainerCursor, folder: string | undefined): ReadonlyMap<string, SourceText> | undefined;
}
/** What can be said of containers without parsing shell. Results are kept per container. */
export interface Runtime extends ContainerFiles {
    commandLine(container: ContainerCursor): CommandLine;
    image(container: ContainerCursor): ImageFacts;
    /** What a lifecycle hook's exec does: `sleep N` seconds and no more, a known graceful helper, or something unknown. */
    preStop(container: ContainerCursor): PreStopHook;
    /** The commands of a preStop hook that executes something; undefined for every other container. */
    preStopCommands(container: ContainerCursor): HookCommands | undefined;
}
/** What the exec handler of a hook runs, as far as it is plain. */
export interface HookCommands {
    /** `exec.command` as it stands. */
    readonly words: readonly Word[];
    /** Its commands, those of the script of `sh -c` one by one; a word is undefined where an expansion or a placeholder decides. */
    readonly commands: readonly {
        readonly words: readonly (string | undefined)[];
        readonly afterOr: boolean;
    }[];
    /** These are all: false where a loop, a pipe, a group or the like follows, and where a script file is run. */
    readonly complete: boolean;
    /** The script of `sh -c`; undefined where no shell is called with one. */
    readonly script: SourceText | undefined;
    /** Where the command stands: the script, or the list. */
    readonly at: Cursor<unknown>;
}
/** A preStop hook as far as its duration is known. */
export type PreStopHook = {
    readonly kind: 'none';
}
/** `seconds` of fixed delay; `native`: the sleep action; `only`: nothing else happens in the hook. */
 | {
    readonly kind: 'sleep';
    readonly seconds: number;
    readonly native: boolean;
    readonly only: boolean;
    /** All fixed delays of the hook together, in seconds; more than `seconds` where it sleeps again behind something else. */
    readonly total: number;
    readonly at: Cursor<unknown>;
}
/** A program known to keep the Pod serving until it has drained (`/wait-shutdown`, `pilot-agent wait`). */
 | {
    readonly kind: 'graceful-helper';
    readonly at: Cursor<unknown>;
}
/** A hook of unknown duration: a script, a poll loop, httpGet, a placeholder. */
 | {
    readonly kind: 'unknown';
    /** The fixed delays that it surely takes, in seconds: 20 for `nginx -s quit; sleep 20`. */
    readonly atLeast: number;
    readonly at: Cursor<unknown>;
};
/** A trap for SIGTERM in the script of PID 1. */
export interface TermTrap {
    /** The `trap` command. */
    readonly at: TextPart;
    /** It runs while the application runs, and passes the signal on or ends the script: `app & ... wait`. Also where that cannot be told. */
    readonly works: boolean;
    /** What the shell waits for before it looks at the signal; undefined where it would hear it at once. */
    readonly foreground: TextPart | undefined;
    /** Its action signals some process or runs a program. */
    readonly forwards: boolean;
    /** It, or the script behind the interrupted `wait`, waits for what it signalled to end. */
    readonly waits: boolean;
}
/** What stands behind PID 1 when it is a shell. */
export interface ShellVerdict {
    /** `exec`: the application takes the shell's place. `fork`: the shell stays in front of it. `idle`: only `sleep infinity` and the like. `unknown`: silence. */
    readonly outcome: 'exec' | 'fork' | 'idle' | 'unknown';
    /**
     * False when only the dialect decides and it is not known, when ways through the script differ, or when the ENTRYPOINT in front is not known.
     * For `idle`: whether the shell surely stays in front of the sleeping command.
     */
    readonly certain: boolean;
    /** Why the shell stays. */
    readonly cause: 'foreground' | 'loop' | 'pipeline' | 'background' | 'compound' | 'redirection' | 'trap' | 'subshell' | 'script-file' | undefined;
    /**
     * It is a bash with a trap for EXIT and none for TERM: such a bash handles SIGTERM, also as PID 1, runs the trap and ends, whatever runs in the foreground
     * (measured with bash 5.2; sig.c, initialize_terminating_signals). Other shells drop the signal.
     */
    readonly endsAtOnce: boolean;
    /** What keeps the shell there, as a place to report: the command, the pipeline, the head of the loop. */
    readonly keeper: TextPart | undefined;
    /** The application as the script writes it, for the message: `node server.js`; undefined when there is no single one. */
    readonly command: TextPart | undefined;
    /** Where `exec ` can be put safely (pitfalls.md 2.4, Fix): the only or last simple external command. */
    readonly execAt: TextPart | undefined;
    /** A TERM trap. */
    readonly trap: TermTrap | undefined;
    readonly dialect: ShellDialect | undefined;
    /** The script; undefined for a script file whose text is not known. */
    readonly script: SourceText | undefined;
    /** The script file that decides, where one does. */
    readonly file: ScriptFile | undefined;
}
/** The heavy service `shell`: scripts parsed and judged. */
export interface Shell {
    /** The verdict on PID 1; undefined when PID 1 (behind its wrappers) is no shell. */
    pid1(container: ContainerCursor): ShellVerdict | undefined;
    /** The verdict on a script that something runs by `sh -c` in a container, as npm does with those of a package.json. */
    inline(container: ContainerCursor, script: SourceText): ShellVerdict;
    /** Every script that a container runs: what it starts, its hooks and its probes. Those that do not parse have no commands. */
    scripts(container: ContainerCursor): readonly ContainerScript[];
}
/** Who runs a script. */
export type ScriptRole = 'command' | 'postStart' | 'preStop' | 'livenessProbe' | 'readinessProbe' | 'startupProbe';
/** A script of a container. */
export interface ContainerScript {
    readonly role: ScriptRole;
    readonly text: SourceText;
    /** The script file, where it is one. */
    readonly file: ScriptFile | undefined;
    /** The shells that may run it: one where it is known. */
    readonly dialects: readonly ShellDialect[];
    readonly commands: readonly ScriptCommand[];
}
