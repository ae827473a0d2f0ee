/** One declaration of an option gives its TypeScript type, its default, its JSON Schema and its row in the docs. */
export type OptionSpec = {
    readonly type: 'boolean';
    readonly default: boolean;
    readonly description: string;
} | {
    readonly type: 'integer';
    readonly default: number;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly description: string;
} | {
    readonly type: 'number';
    readonly default: number;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly description: string;
} | {
    readonly type: 'string';
    readonly default: string;
    readonly enum?: readonly string[];
    readonly description: string;
} | {
    readonly type: 'strings';
    readonly default: readonly string[];
    readonly description: string;
}
/** A fixed set of integers by name; the user may give some of them. */
 | {
    readonly type: 'integers';
    readonly default: Readonly<Record<string, number>>;
    readonly minimum?: number;
    readonly description: string;
};
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
type ValueOf<Spec extends OptionSpec> = Spec extends {
    readonly type: 'boolean';
} ? boolean : Spec extends {
    readonly type: 'integer' | 'number';
} ? number : Spec extends {
    readonly type: 'strings';
} ? readonly string[] : Spec extends {
    readonly type: 'integers';
    readonly default: infer Default;
} ? {
    readonly [Key in keyof Default]: number;
} : Spec extends {
    readonly type: 'string';
    readonly enum: readonly (infer Choice)[];
} ? Choice : string;
/** The values of declared options, defaults filled in. */
export type OptionValues<Specs extends OptionSpecs> = {
    readonly [Key in keyof Specs]: ValueOf<Specs[Key]>;
};
export {};
