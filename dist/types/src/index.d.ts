import type { ConfigFile } from './config/types.js';
import type { Report } from './diagnostic.js';
export { ConfigError, type ConfigPlace } from './config/config-error.js';
export type { ConfigFile, ConfiguredWorkloadKind, ExternalObject, ImageTraits, Override, Provider, RuleSetting, RuleSeverity, } from './config/types.js';
export type { Diagnostic, Fix, FixSafety, NotLinted, NotLintedReason, Position, Range, RelatedPlace, Report, ResourceName, Severity, Summary, TextEdit, } from './diagnostic.js';
export { VERSION as version } from './engine/docs-url.js';
export interface LintOptions {
    /** The texts to lint, by path: relative, with `/`. Folders matter: a Service finds its Pods in its own folder first. */
    readonly files: Readonly<Record<string, string>>;
    /** Texts that are only understood: nothing is reported in them. */
    readonly context?: Readonly<Record<string, string>>;
    /**
     * Further files of the repository, by path: Dockerfiles, start scripts, package.json. Those that manifests lead to (by a skaffold.yaml or Compose file among `files` and `context`, or by
     * `images` of the configuration) are understood, and findings in them are reported. See docs/linked-files.md.
     */
    readonly linked?: Readonly<Record<string, string>>;
    /** What `seaworthy.yaml` would hold; patterns in it are matched against the paths. */
    readonly config?: ConfigFile;
    /** YYYY-MM-DD; compared with the `until` of suppressions. The current date (UTC) where it is not given. */
    readonly today?: string;
}
/**
 * Lints texts. It reads no file and starts nothing; heavy parts (a shell parser, a second YAML parser) are loaded when a text needs them.
 * A text that cannot be parsed is a diagnostic, never an exception; a rule that fails is the diagnostic `internal/rule-crash`.
 *
 * @throws ConfigError for a configuration that cannot be used; TypeError for a `today` that is no date and a path in both `files` and `context`.
 */
export declare function lint(options: LintOptions): Promise<Report>;
