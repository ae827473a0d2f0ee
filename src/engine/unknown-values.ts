import { isMapping } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import { hasPlaceholder, UNKNOWN } from '../parse/unknown.js'

const trigger = /\$\{|\{\{|ENC\[|\$\(/

/** How many values of the targets' objects hold a placeholder, so that no rule can judge them. Strings of several lines (scripts, configuration) do not count: `$` is their own syntax. */
export function countUnknownValues(resources: readonly Resource[]): number {
  let count = 0
  const triggered = new Map<string, boolean>()
  for (const resource of resources) {
    if (!resource.file.target) continue
    const { path, parsed } = resource.file
    let worth = triggered.get(path)
    if (worth === undefined) {
      worth = trigger.test(parsed.text)
      triggered.set(path, worth)
    }
    if (worth) count += (resource.base.length === 0 ? resource.document.placeholders : undefined) ?? countIn(resource.object)
  }
  return count
}

function countIn(root: unknown): number {
  let count = 0
  const seen = new Set<unknown>()
  const queue: unknown[] = [root]
  for (let value = queue.pop(); queue.length || value !== undefined; value = queue.pop()) {
    if (value === UNKNOWN || (typeof value === 'string' && !value.includes('\n') && hasPlaceholder(value))) count++
    else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value)
      for (const child of Array.isArray(value) ? value : isMapping(value) ? Object.values(value) : [])
        if (child !== undefined && child !== null) queue.push(child)
    }
  }
  return count
}
