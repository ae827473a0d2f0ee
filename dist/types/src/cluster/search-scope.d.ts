import type { Resource } from '../manifest/resource.js';
/** What a lookup of a run has searched, for messages that claim absence: "this file", "the 12 files below deploy/", "the 12 files of this run". */
export declare function describeSearch(resources: readonly Resource[]): string;
