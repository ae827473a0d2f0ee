import type { Cursor } from '../manifest/cursor.js';
import type { TextPart } from '../manifest/source-text.js';
import type { ContainerCursor, Workload } from '../manifest/workload.js';
/** A word of an nginx configuration. */
export interface NginxWord {
    /** Quotes and escapes removed; undefined where a template or placeholder decides. */
    readonly text: string | undefined;
    readonly at: TextPart;
    readonly quoted: boolean;
}
/** A directive of an nginx configuration, in its place in the tree. */
export interface NginxDirective {
    /** Empty where a template stands for it. */
    readonly name: string;
    /** What stands behind the name. */
    readonly words: readonly NginxWord[];
    /** From the name to the end of the last word: `proxy_pass http://web`. */
    readonly at: TextPart;
    /** The directive in whose block it stands; across files where an `include` brings it there. Undefined at the top of what is seen. */
    readonly parent: NginxDirective | undefined;
    /** The directives of its block, those of included files in place of `include`; undefined where it has no block. */
    readonly block: readonly NginxDirective[] | undefined;
}
/** Directives that nginx reads together. */
export interface NginxDirectives {
    /** Those at the top: of nginx.conf where it is seen, else those that the image's own nginx.conf includes. */
    readonly directives: readonly NginxDirective[];
    /** All of it is seen: no template action, no included file that is not in the manifests. Claims of absence need it. */
    readonly complete: boolean;
    /** nginx.conf is among it: with `http`, `events` or `stream` at the top. */
    readonly mainSeen: boolean;
    /** Every directive of this name, in order, wherever it stands. */
    all(name: string): readonly NginxDirective[];
}
/** The nginx configuration of one container. */
export interface NginxConfig extends NginxDirectives {
    readonly workload: Workload;
    readonly container: ContainerCursor;
}
/** An nginx configuration text in a ConfigMap or Secret, by itself. */
export interface NginxFile extends NginxDirectives {
    readonly cursor: Cursor<string>;
    /** Some workload of the manifests mounts it. */
    readonly used: boolean;
}
/** nginx in `Embedded`. */
export interface EmbeddedNginx {
    /** The nginx configurations of a workload, one for each container into which such texts are mounted. */
    nginx(workload: Workload): readonly NginxConfig[];
    /** The nginx configurations of the whole cluster that take directives from a ConfigMap or Secret. */
    nginxFrom(config: Cursor<unknown>['resource']): readonly NginxConfig[];
    /** The nginx configuration texts in a ConfigMap or Secret, whoever reads them. */
    nginxFiles(config: Cursor<unknown>['resource']): readonly NginxFile[];
}
