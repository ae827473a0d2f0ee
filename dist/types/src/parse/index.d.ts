export { resolvePlain } from './go-scalars.js';
export { parse } from './parse.js';
export { pointerOf } from './pointer.js';
export type { Segment } from './scalar-segments.js';
export { segmentsOf } from './scalar-segments.js';
export type * from './types.js';
export { UNKNOWN } from './unknown.js';
