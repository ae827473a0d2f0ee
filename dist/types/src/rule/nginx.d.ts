import type { Embedded, NginxConfig, NginxDirective, NginxDirectives, NginxWord } from '../embedded/index.js';
import type { Resource } from '../manifest/resource.js';
import type { TextPart } from '../manifest/source-text.js';
/** Where nginx sends requests: the word that says it. */
export interface NginxPass {
    readonly directive: NginxDirective;
    readonly word: NginxWord;
    /** Whether the word holds a variable, so that nginx looks the name up when a request comes. */
    readonly variable: boolean;
}
/** Every directive that sends requests on, and whose target is known. */
export declare function nginxPasses(config: NginxDirectives): readonly NginxPass[];
/** The host in the target of a `*_pass`: of `http://web:80/a` and `web:9000`; undefined for sockets and for what is no target. */
export declare function passHost(target: string): string | undefined;
/** The `upstream` block of a name. */
export declare function nginxUpstream(config: NginxDirectives, name: string): NginxDirective | undefined;
/**
 * The text of a word with its variables filled in where one `set` that holds there gives them a constant value; undefined where any other variable stands in it.
 * @param config where `set` is looked for: in the block of the directive, else outwards
 */
export declare function nginxFilledIn(directive: NginxDirective, text: string, config: NginxDirectives): string | undefined;
/** The only `set` of a variable that holds where a directive stands. */
export declare function nginxSet(directive: NginxDirective, variable: string, config: NginxDirectives): NginxDirective | undefined;
/** A configuration, and the container that reads it where one is seen. */
export type NginxSubject = NginxDirectives & Partial<Pick<NginxConfig, 'workload' | 'container'>>;
/**
 * Judges every nginx configuration that has to do with a ConfigMap or Secret, and gives the findings that stand in it, each place once. Texts that no workload is seen
 * to mount are judged by themselves.
 */
export declare function eachNginx<Found extends {
    readonly at: TextPart;
}>(embedded: Embedded, config: Resource, judge: (subject: NginxSubject) => readonly Found[]): readonly Found[];
