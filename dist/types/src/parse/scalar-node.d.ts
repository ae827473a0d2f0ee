import type { ScalarEvent, YamlEvent } from './events.js';
import type { ScalarNode, Span } from './types.js';
/** Whether an event is a literal or folded scalar. */
export declare function isBlockScalar(event: YamlEvent): boolean;
/** The node of a scalar; `at` lies behind all that stands in front of it, its anchor and tag included. */
export declare function scalarNode(text: string, event: ScalarEvent, at: number, properties: {
    anchor?: string;
    properties?: Span;
}, handles: ReadonlyMap<string, string> | undefined): ScalarNode;
