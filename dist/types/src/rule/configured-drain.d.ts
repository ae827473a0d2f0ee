import type { Cluster } from '../cluster/types.js';
import type { Embedded } from '../embedded/types.js';
import type { ContainerCursor } from '../manifest/workload.js';
import type { Place } from './context.js';
/** How long an application may take to drain, as its own configuration has it. */
export interface DrainSetting {
    /** `gunicorn's graceful_timeout`, for messages. */
    readonly what: string;
    readonly seconds: number;
    /** Where it stands; undefined for a default. */
    readonly at: Place | undefined;
}
/** What is needed to look into configuration. */
export interface DrainSources {
    readonly cluster: Cluster;
    readonly embedded: Embedded;
}
/**
 * The longest time that the application in a container is configured to take for draining; undefined where nothing says.
 * Sources: gunicorn `graceful_timeout` and uvicorn `--timeout-graceful-shutdown` (their settings), Spring Boot `spring.lifecycle.timeout-per-shutdown-phase`
 * (docs.spring.io), nginx `worker_shutdown_timeout` (nginx.org), uWSGI `worker-reload-mercy` (uwsgi-docs), supervisord `stopwaitsecs` (supervisord.org).
 */
export declare function configuredDrain(container: ContainerCursor, sources: DrainSources): DrainSetting | undefined;
/** What gunicorn takes by default where it is surely configured with nothing else: 30 seconds (docs.gunicorn.org, settings). */
export declare function defaultDrain(container: ContainerCursor, { embedded }: DrainSources): DrainSetting | undefined;
