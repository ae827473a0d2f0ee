import type { Settings } from '../config/types.js';
import type { Workload } from '../manifest/workload.js';
import type { ServiceNames } from './service-names.js';
import type { ConfigEdge, HostReference } from './types.js';
/** Finds hosts in texts; a text that several workloads read is searched once. */
export declare class HostFinder {
    #private;
    constructor(names: ServiceNames, settingsFor: (path: string) => Settings);
    /** The hosts that env values, command, args and the ConfigMaps and Secrets that reach a container name; each host of a text once, at its first place. */
    referencesOf(workload: Workload, configs: readonly ConfigEdge[]): readonly HostReference[];
}
