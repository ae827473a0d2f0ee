import type { Runtime } from '../container/types.js';
import type { ContainerCursor } from '../manifest/workload.js';
import type { UwsgiOption } from './types.js';
/** What a container's command and args say about uWSGI. */
export type UwsgiCommand = 
/** uWSGI is started with these options; `several` where a script starts it more than once. */
{
    readonly kind: 'uwsgi';
    readonly options: readonly UwsgiOption[];
    readonly several: boolean;
}
/** A script or the image decides. */
 | {
    readonly kind: 'unknown';
} | {
    readonly kind: 'other';
};
/**
 * Looks for uWSGI in command and args: as the program, behind wrappers (`newrelic-admin run-program uwsgi`), or within the script of `sh -c`.
 * @param variable the value of an environment variable of the container, where it is known
 * @param hasText a uWSGI configuration text is mounted into the container, so that `--ini` is uWSGI's
 */
export declare function uwsgiCommand(container: ContainerCursor, runtime: Runtime, variable: (name: string) => string | undefined, hasText: boolean): UwsgiCommand;
