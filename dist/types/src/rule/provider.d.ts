import type { Provider, Settings } from '../config/types.js';
import type { Resource } from '../manifest/resource.js';
/** The providers whose annotations stand on an object, each once. */
export declare function annotatedProviders(resource: Resource): readonly Provider[];
/** Whose load balancer a Service gets: by its annotations, else by the setting `provider`; undefined where neither tells. */
export declare function providerOf(service: Resource, settings: Settings): Provider | undefined;
