import { n as applyEdits } from "./fix.js";
import { t as TextOffsets } from "./text-edit.js";

// src/fix/until-stable.ts
/**
* Applies the fixes of findings, lints again, and so on until nothing is left to fix. In each pass the fixes that do not get in each other's way
* are applied; a fix that edits several files is applied in all of them or in none. A pass after which a file has a syntax error that it had
* not before is taken back for that file, and the file is left alone from then on.
*
* @param texts the files that may be written; a fix that touches another file is not applied.
* @param diagnostics the findings of these texts.
* @param lintAgain findings of other texts of the same files; it may be asynchronous, for front ends that load what new texts need.
*/
async function fixUntilStable(texts, diagnostics, lintAgain, { unsafe, bound = 10 }) {
	const safeties = unsafe ? ["safe", "unsafe"] : ["safe"];
	const locked = /* @__PURE__ */ new Set();
	let current = new Map(texts);
	let findings = diagnostics;
	let applied = 0;
	let stable = false;
	for (let pass = 0; pass < bound; pass++) {
		const candidates = candidatesOf(findings, current, safeties, locked);
		const step = applyCandidates(current, candidates);
		if (step.applied === 0) {
			stable = true;
			break;
		}
		const before = current;
		current = step.texts;
		const errors = syntaxErrors(findings);
		findings = await lintAgain(current);
		const broken = [...syntaxErrors(findings)].filter(([path, count]) => count > (errors.get(path) ?? 0) && before.get(path) !== current.get(path));
		applied += step.applied;
		if (broken.length > 0) {
			for (const path of step.changed) {
				current.set(path, before.get(path));
				if (broken.some(([name]) => name === path)) locked.add(path);
			}
			applied -= step.applied;
			findings = await lintAgain(current);
		}
	}
	if (!stable) stable = candidatesOf(findings, current, safeties, locked).length === 0;
	return {
		changed: new Map([...current].filter(([path, text]) => texts.get(path) !== text)),
		diagnostics: findings,
		applied,
		stable: stable && locked.size === 0,
		takenBack: [...locked]
	};
}
function candidatesOf(diagnostics, texts, safeties, locked) {
	const offsets = /* @__PURE__ */ new Map();
	const candidates = [];
	for (const diagnostic of diagnostics) {
		const { fix } = diagnostic;
		if (!fix || fix.edits.length === 0 || !safeties.includes(fix.safety)) continue;
		if (fix.edits.some(({ file }) => !texts.has(file) || locked.has(file))) continue;
		const edits = /* @__PURE__ */ new Map();
		for (const edit of fix.edits) {
			const of = offsets.get(edit.file) ?? new TextOffsets(texts.get(edit.file));
			offsets.set(edit.file, of);
			edits.set(edit.file, [...edits.get(edit.file) ?? [], of.edit(edit)]);
		}
		candidates.push({
			diagnostic,
			edits
		});
	}
	return candidates;
}
/** Applies as many candidates as go together. */
function applyCandidates(texts, all) {
	let candidates = all;
	for (;;) {
		const byFile = /* @__PURE__ */ new Map();
		for (const candidate of candidates) for (const file of candidate.edits.keys()) {
			const own = byFile.get(file);
			if (own) own.push(candidate);
			else byFile.set(file, [candidate]);
		}
		const left = /* @__PURE__ */ new Set();
		const results = /* @__PURE__ */ new Map();
		for (const [file, own] of byFile) {
			const result = applyEdits(texts.get(file), own.map((candidate) => candidate.edits.get(file)));
			results.set(file, result.text);
			for (const index of result.left) left.add(own[index]);
		}
		const torn = new Set([...left].filter((candidate) => candidate.edits.size > 1));
		if (torn.size > 0) {
			candidates = candidates.filter((candidate) => !torn.has(candidate));
			continue;
		}
		const changed = [...results].filter(([file, text]) => text !== texts.get(file)).map(([file]) => file);
		return {
			texts: new Map([...texts, ...results]),
			changed,
			applied: changed.length === 0 ? 0 : candidates.length - left.size
		};
	}
}
function syntaxErrors(diagnostics) {
	const counts = /* @__PURE__ */ new Map();
	for (const { rule, file } of diagnostics) if (rule === "syntax-error") counts.set(file, (counts.get(file) ?? 0) + 1);
	return counts;
}

export { fixUntilStable as t };