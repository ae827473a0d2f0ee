import { expect, it } from 'vitest'
import { allowedDisruptions, type BudgetDemand } from '../../src/rule/index.js'

const demand = (field: BudgetDemand['field'], written: number | string): Pick<BudgetDemand, 'field' | 'value'> => ({
  field,
  value: typeof written === 'number' ? { kind: 'int', value: written } : { kind: 'percent', value: Number.parseInt(written, 10) },
})

it.each([
  ['maxUnavailable', 1, 3, 1],
  ['maxUnavailable', 5, 3, 3],
  ['maxUnavailable', 0, 3, 0],
  ['maxUnavailable', '0%', 3, 0],
  ['maxUnavailable', '1%', 3, 1],
  ['maxUnavailable', '30%', 10, 3],
  ['maxUnavailable', '31%', 10, 4],
  ['minAvailable', 1, 1, 0],
  ['minAvailable', 2, 3, 1],
  ['minAvailable', 9, 3, 0],
  ['minAvailable', 0, 3, 3],
  ['minAvailable', '50%', 1, 0],
  ['minAvailable', '50%', 2, 1],
  ['minAvailable', '50%', 7, 3],
  ['minAvailable', '75%', 3, 0],
  ['minAvailable', '75%', 4, 1],
  ['minAvailable', '100%', 9, 0],
] as const)('%s %s of %i lets %i go', (field, written, pods, allowed) => {
  expect(allowedDisruptions(demand(field, written), pods)).toBe(allowed)
})
