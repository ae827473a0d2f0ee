import type { Cluster } from '../cluster/types.js'
import type { Cursor } from '../manifest/cursor.js'
import type { ContainerCursor, Workload } from '../manifest/workload.js'
import { textsOf } from './mounted-texts.js'

/** An environment variable of a container. */
export interface Variable {
  readonly name: string
  /** Undefined where it comes from elsewhere, or holds a placeholder. */
  readonly value: string | undefined
  readonly valueAt: Cursor<unknown>
  /** Where the name stands; undefined for a key of a ConfigMap. */
  readonly nameAt: Cursor<unknown> | undefined
}

/** The environment of a container, `envFrom` first, as the kubelet fills it; the last of a name wins. */
export function variablesOf(cluster: Cluster, workload: Workload, container: ContainerCursor): ReadonlyMap<string, Variable> {
  const variables = new Map<string, Variable>()
  const byReference = new Map<string, Cursor<string>>()
  for (const edge of cluster.configOf(workload)) {
    if (edge.how === 'mount' || edge.container !== container) continue
    for (const [key, cursor] of textsOf(edge)) {
      // `env[i].valueFrom.configMapKeyRef.name`
      if (edge.how === 'env') byReference.set(edge.at.path.slice(0, -3).join('/'), cursor)
      else variables.set(key, { name: key, value: cursor.string, valueAt: cursor, nameAt: undefined })
    }
  }
  for (const item of container.at('env').items()) {
    const name = item.at('name').string
    if (name === undefined) continue
    const value = item.at('value')
    const referred = byReference.get(item.path.join('/'))
    const nameAt = item.at('name')
    if (value.absent && referred) variables.set(name, { name, value: referred.string, valueAt: referred, nameAt })
    else if (value.absent && item.at('valueFrom').absent) variables.set(name, { name, value: '', valueAt: item, nameAt })
    else variables.set(name, { name, value: expand(value.raw, variables), valueAt: value.absent ? item : value, nameAt })
  }
  return variables
}

/** `$(NAME)` of variables that stand before; undefined where one is not known. */
function expand(raw: unknown, variables: ReadonlyMap<string, Variable>): string | undefined {
  if (typeof raw !== 'string') return undefined
  let known = true
  const text = raw.replace(/\$\(([A-Za-z_][A-Za-z0-9_.-]*)\)/g, (whole, name: string) => {
    const value = variables.get(name)
    // The kubelet leaves a reference to no variable as it is.
    if (value && value.value === undefined) known = false
    return value?.value ?? whole
  })
  return known && !/\$\{|\{\{/.test(text) ? text : undefined
}
