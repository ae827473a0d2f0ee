/** The version of seaworthy; package.json holds the same (a test compares them). */
export declare const VERSION = "0.1.0";
/** The project's page. */
export declare const HOMEPAGE = "https://github.com/seaworthy-dev/seaworthy";
/** The JSON Schema of `seaworthy.yaml` of this version, for editors. */
export declare const CONFIG_SCHEMA = "https://raw.githubusercontent.com/seaworthy-dev/seaworthy/v0.1.0/schemas/config.schema.json";
/** The docs page of a rule. Rules of the engine share one page; `internal/*` has none of its own. */
export declare function docsOf(rule: string): string;
