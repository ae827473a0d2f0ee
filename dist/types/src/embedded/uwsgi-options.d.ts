import type { UwsgiOption, UwsgiOptions } from './types.js';
/** A view on options; `complete` says whether they are all that uWSGI gets. */
export declare class Options implements UwsgiOptions {
    #private;
    readonly options: readonly UwsgiOption[];
    readonly complete: boolean;
    constructor(options: readonly UwsgiOption[], complete: boolean);
    all(name: string): readonly UwsgiOption[];
    last(name: string): UwsgiOption | undefined;
    get sockets(): readonly import("./types.js").UwsgiSocket[];
    /** Any value but `false`, `off`, `no` and `0` turns a flag on, an empty one too (`uwsgi_opt_true` of core/uwsgi.c). */
    flag(name: string): 'on' | 'off' | 'unset' | 'unknown';
    get masterOption(): UwsgiOption | undefined;
    get master(): 'on' | 'off' | 'unknown';
}
