/** Options that take no value, or one only behind `=`: the word that follows on a command line is not theirs. */
export declare const uwsgiFlags: ReadonlySet<string>;
/** Options that make uWSGI run with its master process even where `master` is not set. */
export declare const bringsMaster: ReadonlySet<string>;
