/** The items of a list by a key, in their order. */
export declare function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]>;
