import type { Path } from '../parse/types.js';
import type { Resource } from './resource.js';
import type { SourceText } from './source-text.js';
/** JSON that a fix writes. */
export type Json = null | boolean | number | string | readonly Json[] | {
    readonly [key: string]: Json;
};
/** A type as a manifest may have it: any part can be missing, any scalar can be of the wrong type. */
export type Given<T> = T extends readonly (infer Item)[] ? readonly Given<Item>[] : T extends string | number | boolean ? unknown : T extends object ? {
    readonly [Key in keyof T]?: Given<T[Key]>;
} : unknown;
type Present<T> = Exclude<T, undefined | null>;
/** The keys that `at` accepts: those of a struct, any string of a map, an index of a list. */
export type KeyOf<T> = T extends readonly unknown[] ? number : T extends object ? keyof T & string : never;
export type ChildOf<T, Key> = T extends readonly (infer Item)[] ? Present<Item> : Key extends keyof T ? Present<T[Key]> : never;
export type ItemOf<T> = T extends readonly (infer Item)[] ? Present<Item> : never;
/** A cursor of whatever type. */
export type AnyCursor = Cursor<any>;
/** What a rule wants changed; `src/fix` turns it into the smallest text edit. */
export type Intent = {
    readonly kind: 'set';
    readonly at: AnyCursor;
    readonly value: Json;
} | {
    readonly kind: 'remove';
    readonly at: AnyCursor;
} | {
    readonly kind: 'append';
    readonly at: AnyCursor;
    readonly value: Json;
} | {
    readonly kind: 'splice';
    readonly at: AnyCursor;
    readonly from: number;
    readonly to: number;
    readonly text: string;
};
/**
 * A value of an object together with its place. `at` walks through keys that are missing, so that a rule can speak about what is not there;
 * a finding about an absent cursor stands at the nearest parent that exists.
 */
export declare class Cursor<T> {
    readonly resource: Resource;
    /** From the root of the document, so that it includes the List item. */
    readonly path: Path;
    /** What the manifest holds, placeholders and wrong types included; undefined where it holds nothing (an explicit null is nothing too). */
    readonly raw: unknown;
    constructor(resource: Resource, path: Path, raw: unknown);
    /** The object of a resource. */
    static of<T>(resource: Resource): Cursor<T>;
    /** The object of a resource, of which no value is made until somebody looks at one: who visits every object looks at its kind first. */
    static lazilyOf<T>(resource: Resource): Cursor<T>;
    /** `unknown`: a template will fill the value in. A rule that claims absence or a value stays silent then. */
    get state(): 'present' | 'absent' | 'unknown';
    get present(): boolean;
    get absent(): boolean;
    get unknown(): boolean;
    /** The value; undefined where it is absent or unknown. Scalars are `unknown` to TypeScript: compare them, or use `string`, `number`, `boolean`. */
    get value(): Given<T> | undefined;
    /** The value where it is a string without placeholder. */
    get string(): string | undefined;
    /** The value where it is a number. */
    get number(): number | undefined;
    get boolean(): boolean | undefined;
    /** The last part of the path: the key or the index. */
    get key(): string | number | undefined;
    /** A field of a mapping, or an item of a list; absent where there is none. */
    at<Key extends KeyOf<T>>(key: Key): Cursor<ChildOf<T, Key>>;
    /** `at` along several keys that no type knows. */
    walk(...keys: readonly (string | number)[]): Cursor<unknown>;
    /** The items of a list; none where it is no list. */
    items(): Cursor<ItemOf<T>>[];
    /** The entries of a mapping, in order; none where it is no mapping. */
    entries(): [string, Cursor<T extends Record<string, infer Value> ? Present<Value> : unknown>][];
    /** The item of a list whose `name` is this. */
    named(name: string): Cursor<ItemOf<T>> | undefined;
    /** The string with the place of each of its characters; undefined where the value is no string. */
    text(): SourceText | undefined;
    /** Intent: this value becomes `value`; a missing key is inserted, with the parents it lacks. */
    set(value: T & Json): Intent;
    /** Intent: the key and its value, or the list item, go. */
    remove(): Intent;
    /** Intent: one more item at the end of this list; the list is made where it is missing. */
    append(value: ItemOf<T> & Json): Intent;
}
/** Whether a value is a mapping (and no list, null, or placeholder). */
export declare function isMapping(value: unknown): value is Readonly<Record<string, unknown>>;
export {};
