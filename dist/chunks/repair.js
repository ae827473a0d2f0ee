import { fixUntilStable, unifiedDiff } from "./core.js";
import { encode, fullText } from "./lint-command.js";
import { replaceFile } from "./write-file.js";
import { say } from "./start.js";

// src/cli/repair.ts
async function repair(run, flags, reported) {
	const before = /* @__PURE__ */ new Map();
	for (const [shown, source] of run.sources) {
		const text = fullText(source);
		if (text !== void 0 && !shown.includes("\ufffd")) before.set(shown, text);
	}
	const first = await reported(run.outcome);
	let last = first;
	const fixed = await fixUntilStable(before, first.diagnostics, async (texts) => {
		last = await reported(await run.again(texts));
		return last.diagnostics;
	}, { unsafe: flags.unsafe });
	for (const shown of fixed.takenBack) say(`seaworthy: a repair of ${shown} was taken back, since the file could not be read after it; this is a defect of seaworthy`);
	if (!fixed.stable && fixed.takenBack.length === 0) say("seaworthy: there is still something to repair: run it again");
	if (flags.fix === "show") {
		for (const [shown, after] of sorted(fixed.changed)) if ((run.sources.get(shown).origin?.encoding ?? "utf-8") !== "utf-8") say(`seaworthy: ${shown} is UTF-16, which no patch can change; use --fix`);
		else process.stdout.write(unifiedDiff(shown, before.get(shown), after));
		say(`seaworthy: ${count(fixed.applied, "repair")} in ${count(fixed.changed.size, "file")}; nothing was written`);
		return {
			outcome: first,
			failed: false
		};
	}
	const unwritten = /* @__PURE__ */ new Map();
	for (const [shown, after] of sorted(fixed.changed)) {
		const { real, origin } = run.sources.get(shown);
		const encoding = origin?.encoding ?? "utf-8";
		const problem = replaceFile(real, encode(before.get(shown), encoding), encode(after, encoding));
		if (problem === void 0) continue;
		unwritten.set(shown, before.get(shown));
		say(`seaworthy: ${shown} was not written: ${problem}`);
	}
	say(`seaworthy: ${count(fixed.applied, "repair")} in ${count(fixed.changed.size, "file")}${unwritten.size ? `, of which ${unwritten.size} could not be written` : ""}`);
	if (unwritten.size) last = await reported(await run.again(new Map([
		...before,
		...fixed.changed,
		...unwritten
	])));
	return {
		outcome: last,
		failed: unwritten.size > 0
	};
}
const sorted = (texts) => [...texts].sort(([a], [b]) => a < b ? -1 : 1);
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

export { repair };