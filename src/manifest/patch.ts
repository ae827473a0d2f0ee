import type { WorkloadKind } from '../kubernetes/workload-kinds.js'
import { isMapping } from './cursor.js'
import { podTemplatesIn } from './pod-templates.js'

const directiveLine = /^[ \t]*(?:- +)*["']?\$(?:patch|retainKeys|setElementOrder\/|deleteFromPrimitiveList\/)/m
const directive = /^\$(?:patch$|retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/

/** Whether a text may hold directives of a strategic merge patch; cheap, and sure only when it says no. */
export function mayHaveDirectives(text: string): boolean {
  return text.includes('$') && directiveLine.test(text)
}

/**
 * Whether an object holds directives of a strategic merge patch, such as `$patch: delete`.
 * Source: https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md
 */
export function hasDirectives(object: unknown): boolean {
  const seen = new Set<unknown>()
  const open: unknown[] = [object]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    if (Array.isArray(value)) open.push(...value.filter(item => item !== undefined && item !== null))
    else {
      for (const [key, item] of Object.entries(value)) {
        if (directive.test(key)) return true
        if (typeof item === 'object' && item !== null) open.push(item)
      }
    }
  }
  return false
}

/**
 * Whether an object of a workload kind can only be a patch of another one: containers are named and none has an image, or a kind that cannot be without a
 * selector and a Pod template has neither. What is malformed rather than left out is no patch.
 */
export function isPartialWorkload(object: Readonly<Record<string, unknown>>, kinds: readonly WorkloadKind[]): boolean {
  const templates = kinds.flatMap(kind => podTemplatesIn(object, kind).map(({ template }) => template))
  let containers = 0
  for (const template of templates) {
    const spec = isMapping(template) ? template.spec : undefined
    if (!isMapping(spec)) continue
    for (const field of ['initContainers', 'containers', 'ephemeralContainers'] as const) {
      const list = spec[field]
      if (list === undefined) continue
      if (!Array.isArray(list)) return false
      for (const item of list) {
        if (!isMapping(item)) return false
        if (Object.hasOwn(item, 'image')) return false
        // What has no name cannot be merged into anything.
        if (!Object.hasOwn(item, 'name')) return false
        containers++
      }
    }
  }
  if (containers > 0) return true
  return kinds.some(({ group, controller }) => group === 'apps' && controller !== 'custom') && isPartialController(object)
}

/** Neither a selector nor containers, and nothing that was meant to be one. */
function isPartialController(object: Readonly<Record<string, unknown>>): boolean {
  const { spec } = object
  if (spec === undefined) return true
  if (!isMapping(spec) || Object.hasOwn(spec, 'selector')) return false
  const { template } = spec
  if (template === undefined) return !Object.hasOwn(spec, 'template')
  if (!isMapping(template)) return false
  const pod = template.spec
  return pod === undefined ? !Object.hasOwn(template, 'spec') : isMapping(pod) && !Object.hasOwn(pod, 'containers')
}
