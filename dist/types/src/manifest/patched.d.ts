import type { Resource } from './resource.js';
/** Whether some Kustomize patch of the run that is for an object speaks of a field: `minAvailable`. A patch is not applied, only searched for the word. */
export declare function patchesSpeakOf(resource: Resource, field: string): boolean;
