import type { Embedded, FluentBitConfig } from '../embedded/index.js';
import type { Resource } from '../manifest/resource.js';
import type { TextPart } from '../manifest/source-text.js';
import type { ContainerCursor } from '../manifest/workload.js';
/** Judges every Fluent Bit configuration that has to do with a ConfigMap or Secret, and gives the findings that stand in it, each place once. */
export declare function eachFluentBit<Found extends {
    readonly at: TextPart;
}>(embedded: Embedded, config: Resource, judge: (subject: FluentBitConfig) => readonly Found[]): readonly Found[];
/** How long a file of a container lives: as long as the container, the Pod, or longer than that. */
export type FileLife = 'container' | 'pod' | 'longer';
/**
 * How long the files at an absolute path of a container live, by the volume that is mounted there; undefined where the volume is not known, or its kind.
 * Source: https://kubernetes.io/docs/concepts/storage/volumes/
 */
export declare function fileLifeOf(container: ContainerCursor, path: string): {
    readonly life: FileLife;
    readonly volume: string | undefined;
} | undefined;
