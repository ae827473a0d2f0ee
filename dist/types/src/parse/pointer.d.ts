import type { Path } from './types.js';
/** A path as a JSON Pointer (RFC 6901): `['a/b', 0]` is `/a~1b/0`, the root is the empty string. */
export declare function pointerOf(path: Path): string;
