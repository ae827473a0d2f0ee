import { ConfigError, chunksNeeded, configOf, engineRules, lint as lint$1, parse, rules, withEngineRules } from "./chunks/core.js";
import { VERSION } from "./chunks/names.js";

// src/index.ts
async function lint(options) {
	const started = performance.now();
	const { files, context = {}, linked = {}, config: given, today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10) } = options;
	if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new TypeError(`today must be written as YYYY-MM-DD, not "${today}"`);
	const twice = Object.keys(files).find((path) => Object.hasOwn(context, path));
	if (twice !== void 0) throw new TypeError(`"${twice}" is both in files and in context`);
	const config = given && await checked(given);
	const patterns = given?.ignore?.length || given?.overrides?.some((override) => override.files) ? (await import("./chunks/patterns.js")).compilePatterns : void 0;
	const merged = configOf(config, rules, {}, patterns);
	const ignored = given?.ignore?.length ? patterns?.(given.ignore) : void 0;
	const parseText = await parserFor([...Object.values(files), ...Object.values(context)]);
	const inputs = (texts, target) => Object.entries(texts).filter(([path]) => !ignored?.(path)).map(([path, text]) => ({
		path,
		target,
		parsed: parseText(text)
	}));
	const input = {
		files: [...inputs(files, true), ...inputs(context, false)],
		rules,
		configFor: (path) => ({
			config: merged,
			relative: path
		}),
		linked: (path) => Object.hasOwn(linked, path) && !ignored?.(path) ? {
			text: linked[path],
			target: true
		} : void 0
	};
	const chunks = {};
	if (chunksNeeded(input).shellParser) chunks.shellParser = (await import("./chunks/shell-parser.js")).createShellParser();
	const { diagnostics, summary } = lint$1({
		...input,
		today,
		chunks
	});
	return {
		diagnostics,
		summary: {
			...summary,
			durationMs: Math.round(performance.now() - started)
		}
	};
}
async function checked(config) {
	const [{ checkedConfig }, { validateConfigValue }] = await Promise.all([import("./chunks/read.js"), import("./chunks/validate.generated.js")]);
	return checkedConfig(config, validateConfigValue, withEngineRules(rules, engineRules));
}
async function parserFor(texts) {
	let tolerant;
	const parsed = /* @__PURE__ */ new Map();
	for (const text of texts) {
		const first = parse(text, tolerant);
		if (first.needsTolerantParser) {
			tolerant ??= (await import("./chunks/tolerant-parser.js")).tolerantParser;
			parsed.set(text, parse(text, tolerant));
		} else parsed.set(text, first);
	}
	return (text) => {
		const ready = parsed.get(text);
		parsed.delete(text);
		return ready ?? parse(text, tolerant);
	};
}

export { ConfigError, lint, VERSION as version };