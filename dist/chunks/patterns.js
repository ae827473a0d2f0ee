import { __toESM } from "./rolldown-runtime.js";
import { require_ignore } from "./ignore.js";

// src/config/patterns.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
const compilePatterns = (patterns) => {
	const matcher = (0, import_ignore.default)().add([...patterns]);
	return (path) => import_ignore.default.isPathValid(path) && matcher.ignores(path);
};
function compileGitignore(text) {
	const matcher = (0, import_ignore.default)().add(text.replace(/^\uFEFF/, ""));
	return (path) => {
		if (!import_ignore.default.isPathValid(path)) return void 0;
		const { ignored, unignored } = matcher.test(path);
		return ignored ? "ignored" : unignored ? "kept" : void 0;
	};
}

export { compileGitignore, compilePatterns };