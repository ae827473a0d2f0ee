/**
 * Quantities as the API server reads them: `100m`, `1.5Gi`, `2e3`. Written after the behaviour of apimachinery's ParseQuantity
 * (https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/), checked against a real API server.
 */
/** An amount, exact to a billionth; finer amounts are rounded away from zero, as the API server does. */
export interface Quantity {
    /** The amount in billionths. Amounts beyond 10^40 are cut there. */
    readonly nanos: bigint;
    /** How it was written: in powers of 1024 (`Mi`), of 1000 (`M`, `m`, none), or with an exponent (`1e3`). */
    readonly format: 'binary' | 'decimal' | 'exponent';
    /** The suffix as written: `Mi`, `m`, `e3`, or empty. */
    readonly suffix: string;
}
/** Why a value is no quantity. `type`: neither string nor number; `format`: the number or its sign; `suffix`: an unknown unit such as `K` or `MB`. */
export interface QuantityProblem {
    readonly problem: 'type' | 'format' | 'suffix';
}
/**
 * Reads a quantity.
 * @param value what the manifest holds: a string, or a number as YAML gives it
 * @returns the amount, or why there is none; linear in the length of the text
 */
export declare function readQuantity(value: unknown): Quantity | QuantityProblem;
/** Reads a quantity; undefined where the value is none. See `readQuantity`. */
export declare function parseQuantity(value: unknown): Quantity | undefined;
/** Below zero, zero, or above it, as `a` is smaller than, equal to, or larger than `b`. */
export declare function compareQuantities(a: Quantity, b: Quantity): number;
/**
 * Writes an amount as `kubectl` would: `128Mi`, `250m`, `1500`.
 * @param nanos the amount in billionths
 * @param format `binary` uses Ki..Ei where the amount is a whole number of at least 1024, else the decimal form
 */
export declare function formatQuantity(nanos: bigint, format: 'binary' | 'decimal'): string;
