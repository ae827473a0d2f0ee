import type { WorkloadKind } from '../kubernetes/workload-kinds.js'
import { isMapping } from './cursor.js'
import { podTemplatesIn } from './pod-templates.js'

const directive = /^\$(?:patch$|retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/
const directiveWords = ['$patch', '$retainKeys', '$setElementOrder/', '$deleteFromPrimitiveList/']

/** Whether a text may hold directives of a strategic merge patch; cheap, and sure only when it says no. */
export function mayHaveDirectives(text: string): boolean {
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
    if (directiveWords.some(word => text.startsWith(word, at))) return true
  }
  return false
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
 * Whether an object of a workload kind can only be a patch of another one. A kind of group apps has to have a selector: one that has none, and a container
 * without an image, no containers at all, or no labels for its Pods, is a patch. Of the other kinds one is a patch whose containers have names and none has an
 * image. What is malformed rather than left out is no patch.
 * @param listed a kustomization lists the file as a resource, and may bring the selector and the labels: only what has no image is a patch then
 */
export function isPartialWorkload(object: Readonly<Record<string, unknown>>, kinds: readonly WorkloadKind[], listed: boolean): boolean {
  const templates = kinds.flatMap(kind => podTemplatesIn(object, kind).map(({ template }) => template))
  let withImage = 0
  let without = 0
  for (const template of templates) {
    const spec = isMapping(template) ? template.spec : undefined
    if (!isMapping(spec)) continue
    for (const field of ['initContainers', 'containers', 'ephemeralContainers'] as const) {
      const list = spec[field]
      if (list === undefined) continue
      if (!Array.isArray(list)) return false
      for (const item of list) {
        // What has no name cannot be merged into anything.
        if (!isMapping(item) || !Object.hasOwn(item, 'name')) return false
        if (Object.hasOwn(item, 'image')) withImage++
        else without++
      }
    }
  }
  if (without > 0 && withImage === 0) return true
  if (listed) return false
  if (!kinds.some(({ group, controller }) => group === 'apps' && controller !== 'custom') || hasSelector(object)) return false
  if (withImage > 0) return without > 0 || !templates.some(hasLabels)
  return isPartialController(object)
}

function hasSelector({ spec }: Readonly<Record<string, unknown>>): boolean {
  return isMapping(spec) && Object.hasOwn(spec, 'selector')
}

function hasLabels(template: unknown): boolean {
  return isMapping(template) && isMapping(template.metadata) && Object.hasOwn(template.metadata, 'labels')
}

/** No containers, and nothing that was meant to be one. */
function isPartialController(object: Readonly<Record<string, unknown>>): boolean {
  const { spec } = object
  if (spec === undefined) return true
  if (!isMapping(spec)) return false
  const { template } = spec
  if (template === undefined) return !Object.hasOwn(spec, 'template')
  if (!isMapping(template)) return false
  const pod = template.spec
  return pod === undefined ? !Object.hasOwn(template, 'spec') : isMapping(pod) && !Object.hasOwn(pod, 'containers')
}
