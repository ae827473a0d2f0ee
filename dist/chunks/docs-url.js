// src/engine/docs-url.ts
/** The version of seaworthy; package.json holds the same (a test compares them). */
const VERSION = "0.1.0";
/** The one constant from which every link to the project is built. */
const PROJECT = "seaworthy-dev/seaworthy";
/** The project's page. */
const HOMEPAGE = `https://github.com/${PROJECT}`;
/** The JSON Schema of `seaworthy.yaml` of this version, for editors. */
const CONFIG_SCHEMA = `https://raw.githubusercontent.com/${PROJECT}/v${VERSION}/schemas/config.schema.json`;
/** Where the docs of this version are read. */
const DOCS = `${HOMEPAGE}/blob/v${VERSION}/docs/rules`;
/** The docs page of a rule. Rules of the engine share one page; `internal/*` has none of its own. */
function docsOf(rule) {
	return rule.startsWith("internal/") ? `${DOCS}/README.md` : `${DOCS}/${rule}.md`;
}

export { docsOf as i, HOMEPAGE as n, VERSION as r, CONFIG_SCHEMA as t };