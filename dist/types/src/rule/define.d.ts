import type { ConfigFile } from '../config/types.js';
import type { FixSafety, Severity } from '../diagnostic.js';
import type { Context, ServiceName } from './context.js';
import type { OptionSpecs } from './options.js';
import type { Visitors } from './visitors.js';
/** The folders under rules/; the list is closed. */
export type Category = 'rollout' | 'runtime' | 'traffic' | 'dns' | 'resources' | 'availability' | 'cluster' | 'security' | 'validity' | 'hygiene';
/** Presets that name their rules. `all` is every rule that needs no configuration and is not listed. */
export type Preset = 'recommended' | 'resources' | 'traffic' | 'dns' | 'valid' | 'security' | 'availability' | 'cluster';
/**
 * An example is documentation and test at once. `yaml` is one file, or several by name. A line on which the rule reports ends with a mark:
 * `# error: messageId` (severity, then the message's id); a line with several findings has several marks. Marks are taken out before the text
 * is linted, so they may stand anywhere, also inside a block scalar or JSON.
 */
export interface GoodExample {
    /** What it shows; a sentence for the docs. */
    readonly title?: string;
    readonly yaml: string | Readonly<Record<string, string>>;
    /** The configuration under which it holds. */
    readonly config?: ConfigFile;
    /** Options of the rule. */
    readonly options?: Readonly<Record<string, unknown>>;
}
export interface BadExample extends GoodExample {
    /** The text after all fixes of the rule (unsafe ones too) have been applied; of the file with the finding, where there are several. Leave it out where nothing is fixed. */
    readonly fixed?: string | Readonly<Record<string, string>>;
}
/** A rule: what is wrong, why it hurts, its options, messages, check, fix and examples. */
export interface Rule<Messages extends Readonly<Record<string, string>> = Readonly<Record<string, string>>, Options extends OptionSpecs = OptionSpecs, Needs extends ServiceName = ServiceName> {
    /** `<subject>-<what is wrong>`; see CONTRIBUTING.md. */
    readonly id: string;
    /** One sentence: what is wrong. */
    readonly summary: string;
    /** The consequence in production, in one or two sentences. */
    readonly why: string;
    /** More for the docs page, in Markdown: when it is silent, what severity it takes and why, how to fix by hand. */
    readonly details?: string;
    readonly category: Category;
    /** The highest severity it can claim; a report may lower it. */
    readonly severity: Severity;
    readonly presets: readonly Preset[];
    /** Version of seaworthy that brought it. */
    readonly since: string;
    /** It offers a fix, and this is the least safe of them. */
    readonly fix?: FixSafety;
    /** Where the facts are written. */
    readonly sources: readonly {
        readonly title: string;
        readonly url: string;
    }[];
    /** Ids of the same check in other linters: `kube-linter/privileged-container`. */
    readonly aliases?: readonly string[];
    readonly options?: Options;
    /** Texts with `{slots}`: what happens to the user's traffic or data, which objects, what to do. */
    readonly messages: Messages;
    /** Heavy services that the check uses. */
    readonly needs?: readonly Needs[];
    /** `elsewhere`: it may report in another object than the one it visits (a ConfigMap of the workload). */
    readonly reports?: 'elsewhere';
    readonly on: Visitors<Context<Messages, Options, Needs>>;
    readonly examples: {
        readonly good: readonly (string | GoodExample)[];
        readonly bad: readonly BadExample[];
    };
}
/** Any rule, whatever its messages and options. */
export type AnyRule = Rule<any, any, any>;
/** Declares a rule. It returns what it is given; the types are the point. */
export declare function defineRule<const Messages extends Readonly<Record<string, string>>, const Options extends OptionSpecs = {}, const Needs extends ServiceName = never>(rule: Rule<Messages, Options, Needs>): Rule<Messages, Options, Needs>;
