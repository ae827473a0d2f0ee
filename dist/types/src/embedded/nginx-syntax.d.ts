/** A word of an nginx configuration; offsets are UTF-16 offsets into the text. */
export interface NginxToken {
    /** Quotes and escapes removed. */
    readonly text: string;
    /** A template or a placeholder decides: `{{ .Values.x }}`, `${BACKEND_HOST}`. */
    readonly unknown: boolean;
    readonly quoted: boolean;
    readonly from: number;
    readonly to: number;
}
/** A directive as it is written: its name, the words behind it, and its block where it has one. */
export interface NginxStatement {
    readonly name: NginxToken;
    readonly words: readonly NginxToken[];
    readonly block: readonly NginxStatement[] | undefined;
    /** Behind the last word. */
    readonly to: number;
}
export interface NginxSyntax {
    readonly statements: readonly NginxStatement[];
    /** No template action and nothing that nginx would refuse stands in the text. */
    readonly complete: boolean;
}
/**
 * Reads an nginx configuration text as nginx does: words end at blanks, `;` and `{`; quotes only count at the start of a word; `#` begins a comment only there too;
 * `${name}` opens no block. What nginx would refuse is stepped over, template actions as well; both make the result incomplete. No text throws; time is linear.
 * Source: ngx_conf_read_token in src/core/ngx_conf_file.c of nginx 1.30.0.
 */
export declare function parseNginx(text: string): NginxSyntax;
