import type { Resource } from '../manifest/resource.js';
/** Why a finding is lowered when it is not certain that an object speaks of another one of that name, or selects it. */
export declare const weakTarget = "a namespace is set on one side only, or several environments fit: the two may not belong together";
/** Whether two objects stand in one folder. Names that are as common as `web` mean each other there, and perhaps not elsewhere. */
export declare function standNear(a: Resource, b: Resource): boolean;
