import "./fix.js";
import { s as encode, t as fullText } from "./sources.js";
import { t as unifiedDiff } from "./unified-diff.js";
import { t as fixUntilStable } from "./until-stable.js";
import { u as say } from "./start.js";
import fs from "node:fs";
import path from "node:path";
import { randomBytes } from "node:crypto";

// src/node/write-file.ts
/**
* Replaces a file as a whole: readers see the old text or the new one, and a crash leaves one of them. Permissions and, where allowed, the owner stay.
*
* @param real the file itself: where a link was named, what it leads to, so that the link stays.
* @param before what the file must still hold; when somebody changed it meanwhile, nothing is written.
* @returns why nothing was written, or undefined.
*/
function replaceFile(real, before, after) {
	const temporary = path.join(path.dirname(real), `.${path.basename(real).slice(0, 100)}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`);
	let descriptor;
	try {
		const stat = fs.statSync(real);
		fs.accessSync(real, fs.constants.W_OK);
		if (!fs.readFileSync(real).equals(before)) return "it was changed meanwhile";
		descriptor = fs.openSync(temporary, "wx", stat.mode);
		fs.writeFileSync(descriptor, after);
		fs.fchmodSync(descriptor, stat.mode);
		try {
			fs.fchownSync(descriptor, stat.uid, stat.gid);
		} catch {}
		fs.fsyncSync(descriptor);
		fs.closeSync(descriptor);
		descriptor = void 0;
		fs.renameSync(temporary, real);
		return;
	} catch (error) {
		if (descriptor !== void 0) fs.closeSync(descriptor);
		fs.rmSync(temporary, { force: true });
		const { code } = error;
		return code === "EACCES" || code === "EPERM" || code === "EROFS" ? "permission denied" : code ?? "unknown error";
	}
}

// src/cli/repair.ts
/**
* Applies fixes until nothing is left to fix, and writes the files that changed; with `--fix-dry-run` it writes their differences to standard output,
* and the findings stay those of the files as they are.
*/
async function repair(run, flags) {
	const before = /* @__PURE__ */ new Map();
	for (const [shown, source] of run.sources) {
		const text = fullText(source);
		if (text !== void 0) before.set(shown, text);
	}
	let last = run.outcome;
	const fixed = await fixUntilStable(before, run.outcome.diagnostics, async (texts) => {
		last = await run.again(texts);
		return last.diagnostics;
	}, { unsafe: flags.unsafe });
	for (const shown of fixed.takenBack) say(`seaworthy: a repair of ${shown} was taken back, since the file could not be read after it; this is a defect of seaworthy`);
	if (flags.fix === "show") {
		for (const [shown, after] of sorted(fixed.changed)) process.stdout.write(unifiedDiff(shown, before.get(shown), after));
		say(`seaworthy: ${count(fixed.applied, "repair")} in ${count(fixed.changed.size, "file")}; nothing was written`);
		return {
			outcome: run.outcome,
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
	if (unwritten.size) last = await run.again(new Map([
		...before,
		...fixed.changed,
		...unwritten
	]));
	return {
		outcome: last,
		failed: unwritten.size > 0
	};
}
const sorted = (texts) => [...texts].sort(([a], [b]) => a < b ? -1 : 1);
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

export { repair };