import type { Intent, Json } from '../manifest/cursor.js'
import type { Path } from '../parse/types.js'
import { refuse } from './refusal.js'
import { isJsonList, isJsonMap } from './render.js'

/** What the intents of one fix make of a node. All of them speak of the document as it was: indexes do not move. */
export type Change =
  | { kind: 'keep'; readonly children: Map<string | number, Change>; readonly appended: Json[] }
  | { kind: 'set'; value: Json }
  | { kind: 'remove' }

/** The key under which the change of the root stands in the change above it. */
const root = ''

export type Keep = Extract<Change, { kind: 'keep' }>
export type TreeIntent = Exclude<Intent, { kind: 'splice' }>

/** A change that changes nothing yet. */
export function noChange(): Keep {
  return { kind: 'keep', children: new Map(), appended: [] }
}

/** Adds an intent to the changes of a document; `above` holds the change of the document's root. Later intents win over earlier ones. */
export function addIntent(above: Keep, intent: TreeIntent): void {
  const path: Path = [root, ...intent.at.path]
  let at = above
  for (const [depth, key] of path.entries()) {
    const child = at.children.get(key)
    const last = depth === path.length - 1
    if (last && intent.kind !== 'append') {
      at.children.set(key, intent.kind === 'set' ? { kind: 'set', value: intent.value } : { kind: 'remove' })
      return
    }
    if (child?.kind === 'remove') {
      if (intent.kind === 'remove') return
      refuse('a fix that removes a value and writes into it')
    }
    if (child?.kind === 'set') {
      child.value = within(child.value, path.slice(depth + 1), intent)
      return
    }
    const next = child ?? noChange()
    at.children.set(key, next)
    if (last && intent.kind === 'append') next.appended.push(intent.value)
    at = next
  }
}

/** What the intents make of a document's root. */
export function rootChange(above: Keep): Change {
  return above.children.get(root) ?? noChange()
}

/** A value with an intent applied inside it. */
function within(value: Json, path: Path, intent: TreeIntent): Json {
  const [key, ...rest] = path
  if (key === undefined) {
    if (intent.kind === 'append' && value === null) return [intent.value]
    if (intent.kind === 'append') return isJsonList(value) ? [...value, intent.value] : refuse('an item is appended to what is no list')
    return intent.kind === 'set' ? intent.value : refuse('not reached')
  }
  if (isJsonList(value) && typeof key === 'number') {
    if (key > value.length) refuse('an index behind the end of the list')
    if (rest.length === 0 && intent.kind === 'remove') return value.filter((_, index) => index !== key)
    return [...value.slice(0, key), within(value[key] ?? null, rest, intent), ...value.slice(key + 1)]
  }
  if (isJsonMap(value) && typeof key === 'string') {
    if (rest.length === 0 && intent.kind === 'remove') return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
    const old = Object.hasOwn(value, key) ? value[key]! : null
    return { ...value, [key]: within(old, rest, intent) }
  }
  if (intent.kind === 'remove') return value
  if (value === null) return grow(path, intent)
  return refuse('a scalar has neither fields nor items')
}

function grow(path: Path, intent: TreeIntent): Json {
  const above = noChange()
  addIntent(above, { ...intent, at: { path } } as unknown as TreeIntent)
  return grown(rootChange(above))
}

/** Whether a change asks for nothing but the removal of what is there. */
export function onlyRemoves(change: Change): boolean {
  if (change.kind !== 'keep') return change.kind === 'remove'
  if (change.appended.length > 0) return false
  for (const child of change.children.values()) if (!onlyRemoves(child)) return false
  return true
}

/** The value that a change makes where nothing is. */
export function grown(change: Change): Json {
  if (change.kind === 'set') return change.value
  if (change.kind === 'remove') return refuse('nothing is there to remove')
  const made = [...change.children].filter(([, child]) => !onlyRemoves(child))
  if (made.length > 0 && made.every(([key]) => typeof key === 'string')) {
    if (change.appended.length > 0) refuse('fields and items in one value')
    return Object.fromEntries(made.map(([key, child]) => [key, grown(child)]))
  }
  const items = made.sort(([left], [right]) => Number(left) - Number(right))
  if (items.some(([key], index) => key !== index)) refuse('an index behind the end of the list')
  return [...items.map(([, child]) => grown(child)), ...change.appended]
}
