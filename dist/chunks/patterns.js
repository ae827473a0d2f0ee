import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_ignore } from "./ignore.js";

// src/config/patterns.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
/**
* Compiles gitignore patterns. A path outside of the folder of the patterns (`../other.yaml`, an absolute path) matches none of them.
* This module brings a library: load it only when there are patterns.
*/
const compilePatterns = (patterns) => {
	const matcher = (0, import_ignore.default)().add([...patterns]);
	return (path) => import_ignore.default.isPathValid(path) && matcher.ignores(path);
};
/** Compiles the text of a .gitignore. Paths are relative to its folder. */
function compileGitignore(text) {
	const matcher = (0, import_ignore.default)().add(text.replace(/^\uFEFF/, ""));
	return (path) => {
		if (!import_ignore.default.isPathValid(path)) return void 0;
		const { ignored, unignored } = matcher.test(path);
		return ignored ? "ignored" : unignored ? "kept" : void 0;
	};
}

export { compileGitignore, compilePatterns };