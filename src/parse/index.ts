export { parse } from './parse.js'
export { pointerOf } from './pointer.js'
export type * from './types.js'
export { hasPlaceholder, UNKNOWN } from './unknown.js'
