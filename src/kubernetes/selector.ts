/**
 * Label selectors as the API server reads them.
 * Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
 */

export type Labels = Readonly<Record<string, string>>

/** One demand on a label. */
export interface Requirement {
  readonly key: string
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist'
  /** Empty for Exists and DoesNotExist. */
  readonly values: readonly string[]
}

/** A selector that has been read. */
export interface Selector {
  /** `nothing`: absent or invalid; `everything`: present and empty. */
  readonly selects: 'nothing' | 'everything' | 'some'
  /** All of them must hold. */
  readonly requirements: readonly Requirement[]
  /** The labels that must have one certain value: an index by label can start from any of them. */
  readonly exact: ReadonlyMap<string, string>
  /** What the API server would refuse: an unknown operator, values that do not fit it, a value that is no string. */
  readonly problems: readonly string[]
  /** Whether an object with these labels is selected. */
  matches(labels: Labels): boolean
}

/**
 * Reads a LabelSelector (`matchLabels`, `matchExpressions`). An absent one selects nothing, an empty one everything, an invalid one nothing.
 * @param value what the manifest holds, of whatever type
 */
export function labelSelector(value: unknown): Selector {
  if (value === undefined || value === null) return selector([], [], 'nothing')
  if (!isObject(value)) return selector([], ['a label selector is a mapping'], 'nothing')
  const problems: string[] = []
  const requirements = equalities(value.matchLabels, 'matchLabels', problems)
  const { matchExpressions } = value
  if (Array.isArray(matchExpressions)) for (const expression of matchExpressions) addExpression(expression, requirements, problems)
  else if (matchExpressions !== undefined && matchExpressions !== null) problems.push('matchExpressions is a list')
  return selector(requirements, problems, 'everything')
}

/**
 * Reads a map-style selector, as Services and ReplicationControllers have it. Absent and empty ones select nothing: such a Service gets its
 * endpoints from elsewhere.
 */
export function mapSelector(value: unknown): Selector {
  const problems: string[] = []
  return selector(equalities(value, 'selector', problems), problems, 'nothing')
}

function equalities(value: unknown, field: string, problems: string[]): Requirement[] {
  if (value === undefined || value === null) return []
  if (!isObject(value)) {
    problems.push(`${field} is a mapping`)
    return []
  }
  const requirements: Requirement[] = []
  for (const key of Object.keys(value)) {
    const label = value[key]
    // An explicit null is read as the empty string.
    if (typeof label === 'string' || label === null) requirements.push({ key, operator: 'In', values: [label ?? ''] })
    else problems.push(`the value of label ${key} is a string`)
  }
  return requirements
}

function addExpression(expression: unknown, requirements: Requirement[], problems: string[]): void {
  if (!isObject(expression) || typeof expression.key !== 'string' || expression.key === '') {
    problems.push('an item of matchExpressions has a key')
    return
  }
  const { key, operator } = expression
  const given = expression.values ?? []
  const values = Array.isArray(given) ? given.filter((item): item is string => typeof item === 'string') : []
  if (!Array.isArray(given) || values.length !== given.length) problems.push(`the values for label ${key} are a list of strings`)
  else if (operator === 'In' || operator === 'NotIn') {
    if (values.length > 0) requirements.push({ key, operator, values })
    else problems.push(`operator ${operator} for label ${key} needs values`)
  } else if (operator === 'Exists' || operator === 'DoesNotExist') {
    if (values.length === 0) requirements.push({ key, operator, values })
    else problems.push(`operator ${operator} for label ${key} takes no values`)
  } else problems.push(`${typeof operator === 'string' ? operator : 'a value that is no string'} is no operator of a label selector`)
}

function selector(requirements: readonly Requirement[], problems: readonly string[], empty: 'nothing' | 'everything'): Selector {
  const selects = problems.length > 0 ? 'nothing' : requirements.length === 0 ? empty : 'some'
  const exact = new Map<string, string>()
  for (const { key, operator, values } of requirements) if (operator === 'In' && values.length === 1) exact.set(key, values[0]!)
  const tests = requirements.map(testOf)
  return {
    selects,
    requirements,
    exact,
    problems,
    matches: labels => selects === 'everything' || (selects === 'some' && tests.every(test => test(labels))),
  }
}

function testOf({ key, operator, values }: Requirement): (labels: Labels) => boolean {
  const set = new Set(values)
  const has = (labels: Labels) => Object.hasOwn(labels, key)
  if (operator === 'In') return labels => has(labels) && set.has(labels[key]!)
  if (operator === 'NotIn') return labels => !has(labels) || !set.has(labels[key]!)
  return operator === 'Exists' ? has : labels => !has(labels)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
