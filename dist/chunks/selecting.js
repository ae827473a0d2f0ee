import { ConfigError } from "./core.js";
import { baselineNames, baselineOf, beginSelection, defaultBaseline, isBaselinable, narrowed, readBaseline, replaceBaseline, writeBaseline } from "./selection.js";
import { UsageError, maxFileSize, readRegularFile, say } from "./start.js";
import fs from "node:fs";
import path from "node:path";

// src/cli/selecting.ts
var Selecting = class Selecting {
	leftOut;
	cwd;
	flags;
	baseline;
	begun;
	selection;
	selected = /* @__PURE__ */ new WeakMap();
	constructor(cwd, flags, baseline, diff) {
		this.cwd = cwd;
		this.flags = flags;
		this.baseline = baseline;
		const named = flags.writeBaseline === void 0 ? baseline?.file : path.resolve(cwd, flags.writeBaseline || "seaworthy-baseline.json");
		this.leftOut = new Set(named === void 0 ? [] : [realPath(named)]);
		this.begun = beginSelection({
			cwd,
			since: flags.since,
			diff: diff === void 0 ? void 0 : {
				name: flags.diff === "-" ? "stdin" : flags.diff,
				text: diff
			},
			baseline
		});
	}
	static async begin(cwd, flags, readStdin) {
		const baseline = flags.baseline === void 0 ? void 0 : await readBaseline(cwd, flags.baseline);
		const diff = flags.diff === void 0 ? void 0 : readDiff(cwd, flags.diff, readStdin);
		return new Selecting(cwd, flags, baseline, diff);
	}
	async reported(run, outcome) {
		if (this.flags.writeBaseline !== void 0) {
			const all = outcome.diagnostics.filter(({ rule }) => isBaselinable(rule)).length;
			return narrowed(outcome, ({ rule }) => !isBaselinable(rule), { baselined: all });
		}
		if (!this.selection) {
			this.selection = await this.begun(run);
			for (const note of this.selection.notes) say(`seaworthy: ${note}`);
		}
		const selected = await this.selection.select(outcome);
		this.selected.set(selected.outcome, selected);
		return selected.outcome;
	}
	async finish(run, reported) {
		if (this.flags.writeBaseline !== void 0) {
			await this.write(run.outcome, this.flags.writeBaseline || "seaworthy-baseline.json");
			return true;
		}
		const selected = this.selected.get(reported);
		const { baseline } = this;
		if (!selected?.left || !baseline) return true;
		const gone = selected.gone.reduce((sum, entry) => sum + entry.count, 0);
		if (this.flags.pruneBaseline) {
			const problem = gone ? replaceBaseline(baseline, selected.left) : void 0;
			if (problem !== void 0) say(`seaworthy: the baseline ${baseline.given} was not written: ${problem}`);
			else say(`seaworthy: ${gone ? `${findings(gone)} taken out of` : "nothing is gone from"} the baseline ${baseline.given}`);
			return problem === void 0;
		}
		if (gone) say(`seaworthy: ${findings(gone)} of the baseline ${baseline.given} ${gone === 1 ? "is" : "are"} gone; --prune-baseline takes ${gone === 1 ? "it" : "them"} out`);
		return true;
	}
	async write({ diagnostics }, given) {
		const entries = baselineOf(diagnostics, baselineNames(this.cwd, given));
		const problem = await writeBaseline(this.cwd, given, entries);
		if (problem !== void 0) throw new UsageError(`the baseline ${given} was not written: ${problem}`);
		const held = entries.reduce((sum, entry) => sum + entry.count, 0);
		const others = diagnostics.length - held;
		say(`seaworthy: ${findings(held)} written to ${given}; from now on: --baseline ${given}`);
		if (others) say(`seaworthy: ${findings(others)} not in it: what cannot be read is always reported`);
	}
};
function readDiff(cwd, given, readStdin) {
	if (given === "-") return readStdin().toString("utf8");
	const read = readRegularFile(path.resolve(cwd, given), maxFileSize);
	if ("bytes" in read) return read.bytes.toString("utf8");
	throw new ConfigError(`the diff ${given} ${"special" in read ? `is ${read.special}, which is not read` : read.failure.message}`);
}
const findings = (count) => `${count} ${count === 1 ? "finding" : "findings"}`;
function realPath(file) {
	try {
		return fs.realpathSync(file);
	} catch {
		return file;
	}
}

export { Selecting };