import type { AnyRule } from '../src/rule/index.js';
export declare const rules: readonly AnyRule[];
