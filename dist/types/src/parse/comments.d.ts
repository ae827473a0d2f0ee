import type { YamlEvent } from './events.js';
import type { Comment } from './types.js';
/** The comments between two offsets: every `#` behind white space that stands in no scalar of `events`. Linear. */
export declare function commentsOf(text: string, events: readonly YamlEvent[], start: number, end: number): Comment[];
