import type { Embedded, UwsgiConfig } from '../embedded/types.js';
import type { Resource } from '../manifest/resource.js';
import type { Workload } from '../manifest/workload.js';
import type { Place } from './context.js';
/** What a rule can visit to find uWSGI: workloads for command lines and variables, ConfigMaps and Secrets for the texts in these. */
export type UwsgiSubject = {
    readonly workload: Workload;
} | {
    readonly config: Resource;
};
/**
 * Judges every uWSGI configuration that has to do with a subject and gives the findings that stand in it, each place once: a finding about a line of an ini text
 * belongs to the ConfigMap, whoever reads it. Of several findings at one place the first by `rank` is kept.
 * @param judge the findings about one configuration, wherever they stand
 */
export declare function eachUwsgi<Found extends {
    readonly at: Place;
    readonly rank: number;
}>(embedded: Embedded, subject: UwsgiSubject, judge: (config: UwsgiConfig) => readonly Found[]): readonly Found[];
