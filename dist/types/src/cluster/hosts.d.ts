/** A host name in a text. */
export interface FoundHost {
    /** Lower case; a trailing dot is kept. Never an IP address, never `localhost`. */
    readonly host: string;
    /** Lower case: `https`, `postgresql` (of `jdbc:postgresql`). */
    readonly scheme: string | undefined;
    readonly port: number | undefined;
    /** UTF-16 offsets of the host in the text. */
    readonly from: number;
    readonly to: number;
}
/**
 * The host names that an env value, an argument or a configuration text makes a program look up: of URLs (also several behind one scheme), of
 * `host:port` pairs, and bare names where the whole value (or what follows `--flag=`) is one. Precision goes before recall: file names, versions, packages,
 * images, e-mail addresses, prose, patterns and comments give nothing, and a host with a placeholder in it neither.
 *
 * `name` is that of the variable or key, where there is one: `DB_HOST` makes a host of a single label or of two, `NO_PROXY` makes hosts of nothing.
 * Time is linear in the length of the text.
 */
export declare function hostsIn(text: string, name?: string): readonly FoundHost[];
