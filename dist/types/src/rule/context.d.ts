import type { Cluster } from '../cluster/types.js';
import type { Settings } from '../config/types.js';
import type { Runtime, Shell } from '../container/types.js';
import type { Severity } from '../diagnostic.js';
import type { Embedded } from '../embedded/types.js';
import type { AnyCursor, Intent } from '../manifest/cursor.js';
import type { TextPart } from '../manifest/source-text.js';
import type { OptionSpecs, OptionValues } from './options.js';
/** The `{slot}` names of a message. */
export type Slots<Text> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never;
/** A value of any type with its place, or a part of a string. */
export type Place = AnyCursor | TextPart;
interface FindingCommon<Id> {
    /** Where it is wrong: the value that must change. Absent cursors are reported at their nearest parent. */
    readonly at: Place;
    readonly message: Id;
    /** Evidence: "selected by Service web". Each place once. */
    readonly related?: readonly {
        readonly at: Place;
        readonly message: string;
    }[];
    readonly fix?: Intent | readonly Intent[] | undefined;
    /** The safety of this one fix, where it is less safe than the rule says. */
    readonly fixSafety?: 'unsafe';
    /** A lower severity than the rule's own, since the evidence is weaker here; `because` is shown to the user. */
    readonly lower?: Severity;
    readonly because?: string;
    /** Tells findings of one rule at one path apart, in the fingerprint: a host name, a message id. Nothing that changes when lines move. */
    readonly distinguish?: string;
}
/** What a rule says. The compiler refuses an unknown message, and a slot that is missing or too many. */
export type Finding<Messages, Id extends keyof Messages & string = keyof Messages & string> = {
    [Key in Id]: FindingCommon<Key> & ([Slots<Messages[Key]>] extends [never] ? {
        readonly data?: undefined;
    } : {
        readonly data: Readonly<Record<Slots<Messages[Key]>, string | number>>;
    });
}[Id];
/** Heavy services, by the name under which a rule asks for them in `needs`. */
export interface Services {
    /** Parsed shell scripts: what PID 1 becomes. */
    readonly shell: Shell;
}
export type ServiceName = keyof Services;
/** What a visitor is given besides its subject. `Needs` adds the heavy services that the rule asked for. */
export type Context<Messages, Options extends OptionSpecs, Needs extends ServiceName> = {
    report(finding: Finding<Messages>): void;
    /** Whether another rule is on for this object: what has one cause is said once, by the rule that names the cause. False for an id that no rule has. */
    isOn(rule: string): boolean;
    readonly options: OptionValues<Options>;
    readonly settings: Settings;
    readonly cluster: Cluster;
    readonly runtime: Runtime;
    readonly embedded: Embedded;
} & Pick<Services, Needs>;
export {};
