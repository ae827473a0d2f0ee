import { type IntOrString } from '../kubernetes/int-or-string.js';
import type { PodDisruptionBudget } from '../kubernetes/types.js';
import type { Cursor } from '../manifest/cursor.js';
/** What a PodDisruptionBudget demands. */
export interface BudgetDemand {
    readonly field: 'minAvailable' | 'maxUnavailable';
    readonly at: Cursor<number | string>;
    readonly value: IntOrString & {
        readonly kind: 'int' | 'percent';
    };
    /** As it is written: `75%`. */
    readonly written: string;
    /**
     * It is computed from the numbers of Pods that controllers ask for, so that every Pod needs a controller with such a number: for `maxUnavailable`, and for
     * percentages. A whole `minAvailable` counts the Pods themselves.
     * Source: https://kubernetes.io/docs/tasks/run-application/configure-pdb/#arbitrary-controllers-and-selectors
     */
    readonly needsControllers: boolean;
}
/** Reads the demand of a PodDisruptionBudget; undefined where it has none, both, or one that the API server refuses, and where a placeholder stands. */
export declare function budgetDemand(budget: Cursor<PodDisruptionBudget>): BudgetDemand | undefined;
/**
 * How many of so many healthy Pods a budget lets go at a time, as the disruption controller computes it: percentages are rounded up, both those that must stay and those that may go.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/disruption/disruption.go (getExpectedPodCount)
 * @param pods all Pods that the budget selects
 */
export declare function allowedDisruptions({ field, value }: Pick<BudgetDemand, 'field' | 'value'>, pods: number): number;
