import { isMapping } from '../manifest/cursor.js'
import type { ContainerCursor } from '../manifest/workload.js'

/** Beyond this an expansion is not followed; the kubelet has no such limit, and no manifest needs one. */
const LONGEST = 65_536

/** The environment variables of a container that have a literal value, references to earlier ones filled in. */
export function literalVariables(container: ContainerCursor): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  const list = isMapping(container.raw) ? container.raw.env : undefined
  if (!Array.isArray(list)) return known
  for (const entry of list) {
    if (!isMapping(entry) || typeof entry.name !== 'string') continue
    const value = entry.valueFrom === undefined && typeof entry.value === 'string' ? expandVariables(entry.value, known) : undefined
    // The last entry of a name wins; one without a known value hides an earlier one.
    if (value === undefined) known.delete(entry.name)
    else known.set(entry.name, value)
  }
  return known
}

/**
 * Replaces `$(NAME)` as the kubelet does in `command`, `args` and `env`: `$$` stands for `$`.
 * @returns undefined where a name is not among `known`, or the result grows beyond reason.
 * Source: https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/#using-environment-variables-inside-of-your-config
 */
export function expandVariables(text: string, known: ReadonlyMap<string, string>): string | undefined {
  let out = ''
  let from = 0
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', from)) {
    out += text.slice(from, at)
    if (text[at + 1] === '$') {
      out += '$'
      from = at + 2
    } else if (text[at + 1] === '(' && text.includes(')', at + 2)) {
      const close = text.indexOf(')', at + 2)
      const value = known.get(text.slice(at + 2, close))
      if (value === undefined) return undefined
      out += value
      from = close + 1
    } else {
      out += '$'
      from = at + 1
    }
    if (out.length > LONGEST) return undefined
  }
  return out + text.slice(from)
}
