import type { ContainerCursor } from '../manifest/workload.js';
/**
 * Seconds that the application in a container is configured to take for draining, where its arguments or variables say so: gunicorn's `--graceful-timeout`
 * (docs.gunicorn.org, settings) and Spring Boot's `spring.lifecycle.timeout-per-shutdown-phase` (docs.spring.io). Undefined when nothing says.
 */
export declare function configuredDrain(container: ContainerCursor): number | undefined;
