/** A field that takes a number or a text: `targetPort: http`, `maxUnavailable: 25%`. */
export type IntOrString = {
    readonly kind: 'int';
    readonly value: number;
} | {
    readonly kind: 'percent';
    readonly value: number;
} | {
    readonly kind: 'text';
    readonly value: string;
};
/**
 * Reads such a field. A text of digits stays a text: the API server takes `"80"` for the name of a port.
 * @returns undefined for what the API server refuses: a fraction, a number beyond 32 bits, a boolean, a list
 */
export declare function readIntOrString(value: unknown): IntOrString | undefined;
/**
 * A number of Pods from a number or a percentage.
 * @param total what 100 % is
 * @param round `up` for maxSurge and minAvailable, `down` for a Deployment's maxUnavailable
 * @returns undefined for a text that is no percentage
 */
export declare function scaledValue(value: IntOrString, total: number, round: 'up' | 'down'): number | undefined;
