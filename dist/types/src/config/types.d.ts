import type { Severity } from '../diagnostic.js';
import type { Advisory } from '../kubernetes/advisories.js';
export type Provider = 'aws' | 'gcp' | 'azure' | 'alibaba' | 'tencent' | 'baremetal' | 'unknown';
export type RuleSeverity = Severity | 'off';
/** A severity; or options of the rule, with or without a severity beside them (without one the severity stays as it is). */
export type RuleSetting = RuleSeverity | {
    readonly severity?: RuleSeverity;
    readonly [option: string]: unknown;
};
export interface Override {
    /** gitignore-like patterns, relative to the config file. */
    readonly files?: readonly string[];
    readonly kinds?: readonly string[];
    /** Names of objects; `*` matches any run of characters. */
    readonly names?: readonly string[];
    readonly namespaces?: readonly string[];
    readonly rules: Readonly<Record<string, RuleSetting>>;
}
/** What is known of an image, for images that the built-in traits do not know. */
export interface ImageTraits {
    /** The shell behind `sh`. */
    readonly shell?: 'bash' | 'dash' | 'busybox' | 'zsh' | 'mksh' | 'none';
    readonly libc?: 'glibc' | 'musl' | 'none';
    readonly entrypoint?: readonly string[];
    readonly cmd?: readonly string[];
    /** It keeps serving after SIGTERM until it has drained (its own lame duck). */
    readonly drainsOnTerm?: boolean;
    /** The Dockerfile that it is built from, relative to the configuration. */
    readonly dockerfile?: string;
    /** The folder that COPY takes its files from, relative to the configuration; the folder of the Dockerfile where it is not given. */
    readonly context?: string;
    /** The stage that is built; the last one where it is not given. */
    readonly target?: string;
}
/** An object that exists in the cluster and in no manifest. */
export interface ExternalObject {
    readonly kind: string;
    readonly name?: string;
    readonly namespace?: string;
}
/** A kind that carries a Pod template, besides the built-in ones. `podTemplate` is a JSON Pointer: `/spec/template`. */
export interface ConfiguredWorkloadKind {
    readonly apiVersion: string;
    readonly kind: string;
    readonly podTemplate: string;
    readonly replicas?: string;
}
/** `seaworthy.yaml`, as it is written. */
export interface ConfigFile {
    readonly extends?: string | readonly string[];
    readonly rules?: Readonly<Record<string, RuleSetting>>;
    readonly overrides?: readonly Override[];
    readonly ignore?: readonly string[];
    readonly kubernetesVersion?: string;
    readonly provider?: Provider;
    readonly clusterDomain?: string;
    readonly nodeCIDRs?: readonly string[];
    readonly nodeKernel?: string;
    readonly images?: Readonly<Record<string, ImageTraits>>;
    /** Known defects of versions of images, besides those that come with seaworthy. */
    readonly advisories?: readonly Advisory[];
    /** Files with further advisories, relative to this one. */
    readonly advisoryFiles?: readonly string[];
    readonly externalCallers?: boolean;
    readonly externalObjects?: readonly ExternalObject[];
    readonly workloadKinds?: readonly ConfiguredWorkloadKind[];
    readonly suppressions?: {
        readonly requireReason?: boolean;
        readonly reportUnused?: boolean;
    };
}
/** What a run knows of the cluster that the manifests are for; pitfalls.md 0.1. */
export interface Settings {
    /** Lowest version the manifests must run on, as minor (30 for 1.30); undefined: the newest supported is assumed. */
    readonly kubernetesMinor: {
        readonly from: number;
        readonly to: number;
    } | undefined;
    readonly provider: Provider;
    readonly clusterDomain: string;
    readonly nodeCIDRs: readonly string[];
    readonly nodeKernel: string | undefined;
    readonly advisories: readonly Advisory[];
    readonly images: readonly {
        readonly pattern: RegExp;
        readonly traits: ImageTraits;
    }[];
    readonly externalCallers: boolean;
    readonly externalObjects: readonly ExternalObject[];
    readonly workloadKinds: readonly ConfiguredWorkloadKind[];
    readonly suppressions: {
        readonly requireReason: boolean;
        readonly reportUnused: boolean;
    };
}
/** A rule as it holds at one place. */
export interface RuleState {
    readonly severity: RuleSeverity;
    /** The user named a severity: it replaces the rule's maximum. */
    readonly severityIsUsers: boolean;
    readonly options: Readonly<Record<string, unknown>>;
}
/** A configuration ready for use; one for each config file of a run. */
export interface Config {
    readonly settings: Settings;
    /** The state of a rule before overrides. */
    rule(id: string): RuleState;
    /** The state of a rule for an object in a file (path relative to the config file's folder). */
    ruleFor(id: string, place: {
        readonly file: string;
        readonly kind?: string;
        readonly name?: string;
        readonly namespace?: string;
    }): RuleState;
    /** Whether some override could turn the rule on although it is off at the top. */
    mayApply(id: string): boolean;
    /** Every rule of the configuration runs; false with `--only`. */
    readonly complete: boolean;
}
/** What the command line says about rules; it holds over the config file, its overrides included. */
export interface CliOverrides {
    /** Replaces what the config file extends. */
    readonly presets?: readonly string[];
    /** Just these rules (those of the engine stay). */
    readonly only?: readonly string[];
    readonly rules?: Readonly<Record<string, RuleSeverity>>;
    /** `1.30`, or `1.28-1.33`. */
    readonly kubernetesVersion?: string;
}
/** Compiles gitignore patterns to a test of a path with `/`, relative to the folder of the file that holds the patterns. */
export type PatternCompiler = (patterns: readonly string[]) => (path: string) => boolean;
