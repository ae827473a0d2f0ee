import { t as rules } from "./chunks/rules.js";
import { i as engineRules, n as withEngineRules, t as configOf } from "./chunks/config.js";
import { n as lint$1, t as chunksNeeded } from "./chunks/lint.js";
import { t as parse } from "./chunks/parse.js";
import { i as ConfigError } from "./chunks/presets.js";
import { r as VERSION } from "./chunks/docs-url.js";

// src/index.ts
/**
* Lints texts. It reads no file and starts nothing; heavy parts (a shell parser, a second YAML parser) are loaded when a text needs them.
* A text that cannot be parsed is a diagnostic, never an exception; a rule that fails is the diagnostic `internal/rule-crash`.
*
* @throws ConfigError for a configuration that cannot be used; TypeError for a `today` that is no date and a path in both `files` and `context`.
*/
async function lint(options) {
	const started = performance.now();
	const { files, context = {}, config: given, today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10) } = options;
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
		})
	};
	const chunks = {};
	if (chunksNeeded(input).shellParser) chunks.shellParser = (await import("./chunks/shell-parser2.js")).createShellParser();
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
/** The configuration, checked against its schema. */
async function checked(config) {
	const [{ checkedConfig }, { validateConfigValue }] = await Promise.all([import("./chunks/read.js"), import("./chunks/validate.generated.js")]);
	return checkedConfig(config, validateConfigValue, withEngineRules(rules, engineRules));
}
/** A parser for these texts, with the second tier where one of them needs it. */
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