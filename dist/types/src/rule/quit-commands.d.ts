import type { HookCommands, Runtime } from '../container/types.js';
import type { ContainerCursor } from '../manifest/workload.js';
/** A command of a hook that tells a server to stop, and returns before it has. */
export interface QuitCommand {
    /** `nginx -s quit`, for messages. */
    readonly command: string;
    /** The signal that it sends: `SIGQUIT`. */
    readonly signal: string;
    /** The process to wait for: `nginx`. */
    readonly server: string;
    /** Something sleeps in front of it. */
    readonly delayed: boolean;
    /** Something behind it may wait: a sleep, a loop, any program that is not known to return at once. */
    readonly waits: boolean;
}
/**
 * The last command of a hook by which a server is told to drain and stop.
 * Sources: https://nginx.org/en/docs/control.html (QUIT), https://httpd.apache.org/docs/2.4/stopping.html (WINCH), the manual of HAProxy (USR1), php-fpm(8) (QUIT).
 */
export declare function quitOf({ commands, complete }: HookCommands): QuitCommand | undefined;
/** The first command of a hook that ends the process of its container, gracefully or not. */
export declare function stopCommandOf({ commands }: HookCommands): {
    readonly command: string;
    readonly delayed: boolean;
} | undefined;
/**
 * The fixed delays of a preStop hook in seconds: all of them (`total`), and those for which the application surely has not been told to stop (`untold`).
 * A sleep behind a command that stops the server is a limit for its end: the hook is over when the container is.
 */
export declare function hookDelaysOf(container: ContainerCursor, runtime: Runtime): {
    readonly total: number;
    readonly untold: number;
};
