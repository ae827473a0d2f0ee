import type { Path } from '../parse/types.js'
import { hasPlaceholder, UNKNOWN } from '../parse/unknown.js'
import type { Resource } from './resource.js'
import type { SourceText } from './source-text.js'
import { sourceTextOf } from './source-text.js'

/** JSON that a fix writes. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** A type as a manifest may have it: any part can be missing, any scalar can be of the wrong type. */
export type Given<T> = T extends readonly (infer Item)[]
  ? readonly Given<Item>[]
  : T extends string | number | boolean
    ? unknown
    : T extends object
      ? { readonly [Key in keyof T]?: Given<T[Key]> }
      : unknown

type Present<T> = Exclude<T, undefined | null>
/** The keys that `at` accepts: those of a struct, any string of a map, an index of a list. */
export type KeyOf<T> = T extends readonly unknown[] ? number : T extends object ? keyof T & string : never
export type ChildOf<T, Key> = T extends readonly (infer Item)[] ? Present<Item> : Key extends keyof T ? Present<T[Key]> : never
export type ItemOf<T> = T extends readonly (infer Item)[] ? Present<Item> : never

/** A cursor of whatever type. */
// biome-ignore lint/suspicious/noExplicitAny: a place is a place, whatever stands there
export type AnyCursor = Cursor<any>

/** What a rule wants changed; `src/fix` turns it into the smallest text edit. */
export type Intent =
  | { readonly kind: 'set'; readonly at: AnyCursor; readonly value: Json }
  | { readonly kind: 'remove'; readonly at: AnyCursor }
  | { readonly kind: 'append'; readonly at: AnyCursor; readonly value: Json }
  | { readonly kind: 'splice'; readonly at: AnyCursor; readonly from: number; readonly to: number; readonly text: string }

/**
 * A value of an object together with its place. `at` walks through keys that are missing, so that a rule can speak about what is not there;
 * a finding about an absent cursor stands at the nearest parent that exists.
 */
export class Cursor<T> {
  readonly resource: Resource
  /** From the root of the document, so that it includes the List item. */
  readonly path: Path
  /** What the manifest holds, placeholders and wrong types included; undefined where it holds nothing (an explicit null is nothing too). */
  readonly raw: unknown

  constructor(resource: Resource, path: Path, raw: unknown) {
    this.resource = resource
    this.path = path
    this.raw = raw ?? undefined
  }

  /** The object of a resource. */
  static of<T>(resource: Resource): Cursor<T> {
    return new Cursor<T>(resource, resource.base, resource.object)
  }

  /** The object of a resource, of which no value is made until somebody looks at one: who visits every object looks at its kind first. */
  static lazilyOf<T>(resource: Resource): Cursor<T> {
    const cursor = new Cursor<T>(resource, resource.base, undefined)
    Object.defineProperty(cursor, 'raw', { get: () => resource.object, enumerable: true })
    return cursor
  }

  /** `unknown`: a template will fill the value in. A rule that claims absence or a value stays silent then. */
  get state(): 'present' | 'absent' | 'unknown' {
    if (this.raw === undefined) return 'absent'
    if (this.raw === UNKNOWN || (typeof this.raw === 'string' && hasPlaceholder(this.raw))) return 'unknown'
    return 'present'
  }
  get present(): boolean {
    return this.state === 'present'
  }
  get absent(): boolean {
    return this.raw === undefined
  }
  get unknown(): boolean {
    return this.state === 'unknown'
  }

  /** The value; undefined where it is absent or unknown. Scalars are `unknown` to TypeScript: compare them, or use `string`, `number`, `boolean`. */
  get value(): Given<T> | undefined {
    return this.state === 'present' ? (this.raw as Given<T>) : undefined
  }
  /** The value where it is a string without placeholder. */
  get string(): string | undefined {
    return typeof this.raw === 'string' && !hasPlaceholder(this.raw) ? this.raw : undefined
  }
  /** The value where it is a number. */
  get number(): number | undefined {
    return typeof this.raw === 'number' ? this.raw : undefined
  }
  get boolean(): boolean | undefined {
    return typeof this.raw === 'boolean' ? this.raw : undefined
  }
  /** The last part of the path: the key or the index. */
  get key(): string | number | undefined {
    return this.path.at(-1)
  }

  /** A field of a mapping, or an item of a list; absent where there is none. */
  at<Key extends KeyOf<T>>(key: Key): Cursor<ChildOf<T, Key>> {
    return new Cursor<ChildOf<T, Key>>(this.resource, [...this.path, key as string | number], child(this.raw, key as string | number))
  }
  /** `at` along several keys that no type knows. */
  walk(...keys: readonly (string | number)[]): Cursor<unknown> {
    let raw = this.raw
    for (const key of keys) raw = child(raw, key)
    return new Cursor<unknown>(this.resource, [...this.path, ...keys], raw)
  }
  /** The items of a list; none where it is no list. */
  items(): Cursor<ItemOf<T>>[] {
    return Array.isArray(this.raw) ? this.raw.map((item, index) => new Cursor<ItemOf<T>>(this.resource, [...this.path, index], item)) : []
  }
  /** The entries of a mapping, in order; none where it is no mapping. */
  entries(): [string, Cursor<T extends Record<string, infer Value> ? Present<Value> : unknown>][] {
    if (!isMapping(this.raw)) return []
    return Object.entries(this.raw).map(([key, value]) => [key, new Cursor(this.resource, [...this.path, key], value)])
  }
  /** The item of a list whose `name` is this. */
  named(name: string): Cursor<ItemOf<T>> | undefined {
    return this.items().find(item => isMapping(item.raw) && item.raw.name === name)
  }

  /** The string with the place of each of its characters; undefined where the value is no string. */
  text(): SourceText | undefined {
    return typeof this.raw === 'string' ? sourceTextOf(this as unknown as Cursor<string>) : undefined
  }

  /** Intent: this value becomes `value`; a missing key is inserted, with the parents it lacks. */
  set(value: T & Json): Intent {
    return { kind: 'set', at: this, value }
  }
  /** Intent: the key and its value, or the list item, go. */
  remove(): Intent {
    return { kind: 'remove', at: this }
  }
  /** Intent: one more item at the end of this list; the list is made where it is missing. */
  append(value: ItemOf<T> & Json): Intent {
    return { kind: 'append', at: this, value }
  }
}

/** Whether a value is a mapping (and no list, null, or placeholder). */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function child(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? value[key] : undefined
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : value === UNKNOWN ? UNKNOWN : undefined
}
