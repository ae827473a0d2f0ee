import type { Cursor } from '../manifest/cursor.js';
import type { TextPart } from '../manifest/source-text.js';
import type { ContainerCursor, Workload } from '../manifest/workload.js';
/** A word of a Corefile. */
export interface CorefileWord {
    /** Undefined where a template, an environment variable or a placeholder decides. */
    readonly text: string | undefined;
    /** As it stands there, placeholders included. */
    readonly written: string;
    readonly at: TextPart;
}
/** A plugin in a server block, or an option in the block of a plugin. */
export interface CorefileDirective {
    /** Empty where a placeholder stands for it. */
    readonly name: string;
    readonly words: readonly CorefileWord[];
    /** From the name to the end of the last word: `forward . /etc/resolv.conf`. */
    readonly at: TextPart;
    /** Undefined where it has no block. */
    readonly block: readonly CorefileDirective[] | undefined;
}
/** A server block, with what its snippets bring in place of `import`. */
export interface CorefileServer {
    /** `.:53`, `cluster.local:53`; never empty. */
    readonly addresses: readonly CorefileWord[];
    readonly plugins: readonly CorefileDirective[];
    /** Everything in it is seen: no import of a file, no template action. */
    readonly complete: boolean;
}
/** Who reads a Corefile. */
export interface CorefileReader {
    readonly workload: Workload;
    /** Undefined where the volume is mounted by no container of the manifest. */
    readonly container: ContainerCursor | undefined;
}
/** The Corefile of a CoreDNS, or of a program built from it such as node-cache. */
export interface Corefile {
    readonly cursor: Cursor<string>;
    readonly servers: readonly CorefileServer[];
    /** Everything in it is seen. Claims of absence need it. */
    readonly complete: boolean;
    /** The workloads that mount it. */
    readonly readers: readonly CorefileReader[];
}
/** Corefiles in `Embedded`. */
export interface EmbeddedCorefiles {
    /** The Corefiles in a ConfigMap. */
    corefiles(config: Cursor<unknown>['resource']): readonly Corefile[];
    /** The Corefiles that a workload mounts. */
    corefilesOf(workload: Workload): readonly Corefile[];
}
