/** Whether a label is one that something puts on Pods while they run or when it makes them. */
export declare function isControllerLabel(key: string, value: string): boolean;
/** Whether a label tells releases of one application apart: `track: canary`, `version: v2`, `color: blue`. */
export declare function isReleaseLabel(key: string): boolean;
