import type { UwsgiOption, UwsgiSocket } from './types.js';
/**
 * The sockets among options; `protocol` is the value of `protocol` or `socket-protocol`, which decides what a plain `socket` speaks.
 * Source: core/uwsgi.c (options) and core/socket.c (an address without a colon is a UNIX socket) of uWSGI 2.0.30.
 */
export declare function socketsOf(options: readonly UwsgiOption[], protocol: UwsgiOption | undefined): readonly UwsgiSocket[];
/** What an address such as `:8080`, `127.0.0.1:3031`, `/run/app.sock` or `0.0.0.0:443,cert,key` binds. */
export declare function addressOf(value: string | undefined): {
    readonly bind: UwsgiSocket['bind'];
    readonly port: number | undefined;
};
