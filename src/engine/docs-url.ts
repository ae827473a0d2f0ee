/** The version of seaworthy; package.json holds the same (a test compares them). */
export const VERSION = '0.1.0'

/** Where the docs of this version are read. The one constant from which every link to the docs is built. */
const DOCS = `https://github.com/seaworthy-dev/seaworthy/blob/v${VERSION}/docs/rules`

/** The docs page of a rule. Rules of the engine share one page; `internal/*` has none of its own. */
export function docsOf(rule: string): string {
  return rule.startsWith('internal/') ? `${DOCS}/README.md` : `${DOCS}/${rule}.md`
}
