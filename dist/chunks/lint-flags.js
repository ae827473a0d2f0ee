import { i as ConfigError } from "./presets.js";
import { r as UsageError, t as formatNames } from "./start.js";
import { t as nearest } from "./did-you-mean.js";

// src/cli/lint-flags.ts
/** @throws UsageError, ConfigError for values that do not exist or do not go together. */
function lintFlags(args) {
	const paths = args.positionals.length ? args.positionals : ["."];
	const format = oneOf(args, "format", formatNames) ?? "pretty";
	const failOn = oneOf(args, "fail-on", [
		"error",
		"warning",
		"info"
	]) ?? "warning";
	const config = args.value("config");
	const context = args.value("context");
	const output = args.value("output");
	const stdinFilename = args.value("stdin-filename");
	exclusive(args, "config", "no-config");
	exclusive(args, "fix", "fix-dry-run");
	exclusive(args, "color", "no-color");
	const fix = args.has("fix") ? "write" : args.has("fix-dry-run") ? "show" : "no";
	if (args.has("unsafe-fixes") && fix === "no") throw new UsageError("--unsafe-fixes does nothing without --fix or --fix-dry-run");
	if (fix === "show" && args.value("format") !== void 0 && output === void 0) throw new UsageError("--fix-dry-run writes its diff to standard output: add --output FILE to have a report too");
	const stdin = paths.includes("-");
	if (stdin && fix === "write") throw new UsageError("--fix cannot write to standard input: use --fix-dry-run");
	if (stdinFilename !== void 0 && !stdin) throw new UsageError("--stdin-filename needs the path \"-\", standard input");
	const cli = {
		...args.list("preset") && { presets: nonEmpty(args, "preset") },
		...args.list("only") && { only: nonEmpty(args, "only") },
		...args.list("rule") && { rules: severities(nonEmpty(args, "rule")) },
		...args.value("kubernetes-version") !== void 0 && { kubernetesVersion: args.value("kubernetes-version") }
	};
	return {
		paths,
		format,
		output,
		failOn,
		failOnNotLinted: args.has("fail-on-not-linted"),
		config: args.has("no-config") ? "none" : config === void 0 ? "nearest" : { path: config },
		context: context === void 0 ? "nearest" : context === "none" ? "none" : { folder: context },
		cli,
		stdinFilename,
		fix,
		unsafe: args.has("unsafe-fixes"),
		color: args.has("color"),
		noColor: args.has("no-color")
	};
}
/** The value of a flag that takes one of some words. */
function oneOf(args, flag, words) {
	const value = args.value(flag);
	if (value === void 0) return void 0;
	const word = words.find((candidate) => candidate === value);
	if (word) return word;
	const meant = nearest(value, words);
	throw new UsageError(`--${flag} cannot be "${value}"${meant === void 0 ? "" : `; did you mean "${meant}"?`} (it can be ${words.join(", ")})`);
}
function exclusive(args, one, other) {
	if (args.has(one) && args.has(other)) throw new UsageError(`--${one} and --${other} contradict each other`);
}
/** A list that is empty would turn everything off: `--only ""`. */
function nonEmpty(args, flag) {
	const list = args.list(flag);
	if (!list.length) throw new UsageError(`--${flag} names nothing`);
	return list;
}
function severities(settings) {
	const rules = {};
	for (const setting of settings) {
		const [, rule, severity] = /^([^=]+)=(.*)$/.exec(setting) ?? [];
		if (rule === void 0 || !severity) throw new ConfigError(`--rule takes RULE=off, info, warning or error, not "${setting}"`);
		Object.defineProperty(rules, rule, {
			value: severity,
			enumerable: true,
			configurable: true,
			writable: true
		});
	}
	return rules;
}

export { oneOf as n, lintFlags as t };