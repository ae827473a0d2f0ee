import { t as rules } from "./rules.js";
import { i as engineRules, n as withEngineRules } from "./config.js";
import { n as HOMEPAGE, r as VERSION } from "./docs-url.js";
import { i as exitCodeOf, n as run, r as ruleInfos, t as today } from "./today.js";
import { f as terminalWidth, l as Progress, n as formats, p as wantsColor, r as UsageError, u as say } from "./start.js";
import { t as lintFlags } from "./lint-flags.js";
import fs from "node:fs";

// src/cli/lint-command.ts
/** `seaworthy lint`. @returns the exit code. @throws UsageError, PathError, ConfigError for exit code 2. */
async function lintCommand(args) {
	const started = performance.now();
	const flags = lintFlags(args);
	const progress = new Progress();
	const result = await run({
		cwd: process.cwd(),
		paths: flags.paths,
		context: flags.context,
		config: flags.config,
		cli: flags.cli,
		readStdin,
		stdinFilename: flags.stdinFilename,
		today: today(),
		rules,
		metas: withEngineRules(rules, engineRules),
		onFile: (done, total) => progress.update(done, total)
	}).finally(() => progress.clear());
	let { outcome } = result;
	let failed = false;
	if (flags.fix !== "no") {
		const { repair } = await import("./repair.js");
		const repaired = await repair(result, flags);
		failed = repaired.failed;
		outcome = repaired.outcome;
	}
	const code = exitCodeOf(outcome, flags) || (failed ? 1 : 0);
	process.exitCode = code;
	if (flags.fix !== "show" || flags.output !== void 0) await write(outcome, result, flags, performance.now() - started);
	talk(result, outcome, flags);
	return code;
}
async function write(outcome, result, flags, durationMs) {
	const formatter = await formats[flags.format]();
	const context = {
		toolVersion: VERSION,
		color: flags.output === void 0 && wantsColor(flags, process.env, process.stdout.isTTY),
		width: terminalWidth(),
		docsUrl: HOMEPAGE,
		rules: await ruleInfos(flags.format),
		textOf: (file) => {
			return result.sources.get(file)?.input.parsed?.text;
		},
		repositoryPrefix: result.repositoryPrefix,
		failOn: flags.failOn,
		durationMs
	};
	const text = formatter({
		diagnostics: outcome.diagnostics,
		summary: {
			...outcome.summary,
			durationMs: Math.round(durationMs)
		}
	}, context);
	if (flags.output === void 0) {
		process.stdout.write(text);
		return;
	}
	try {
		fs.writeFileSync(flags.output, text);
	} catch (error) {
		throw new UsageError(`--output ${flags.output} cannot be written: ${error.code ?? "unknown error"}`);
	}
}
/** What a person should know besides the findings. */
function talk({ empty, ignored }, { diagnostics, summary }, flags) {
	for (const folder of empty) say(`seaworthy: no manifest (.yaml, .yml, .json) in "${folder}"`);
	if (ignored) say(`seaworthy: ${files(ignored)} left out by "ignore" in the configuration`);
	if (!summary.resources && !diagnostics.length) say(`seaworthy: no Kubernetes object in ${files(summary.files)}${notLinted(summary.notLinted.length)}`);
	if (flags.output !== void 0) say(`seaworthy: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.infos} infos${notLinted(summary.notLinted.length)}; written to ${flags.output}`);
}
const files = (count) => count === 1 ? "1 file" : `${count} files`;
const notLinted = (count) => count ? `, ${count} not linted` : "";
function readStdin() {
	if (process.stdin.isTTY) say("seaworthy: reading standard input; end it with Ctrl-D");
	const chunks = [];
	for (;;) {
		const chunk = Buffer.allocUnsafe(262144);
		let read;
		try {
			read = fs.readSync(0, chunk, 0, chunk.length, null);
		} catch (error) {
			const { code } = error;
			if (code === "EAGAIN") {
				Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
				continue;
			}
			if (code === "EOF") break;
			throw new UsageError(`standard input cannot be read: ${code ?? "unknown error"}`);
		}
		if (read === 0) break;
		chunks.push(chunk.subarray(0, read));
	}
	return Buffer.concat(chunks);
}

export { lintCommand };