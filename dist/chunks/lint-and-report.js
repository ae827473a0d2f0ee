import { TextOffsets, applyEdits, engineRules, rules, unifiedDiff, withEngineRules } from "./core.js";
import { exitCodeOf, ruleInfos, run, today, unread } from "./lint-command.js";
import { UsageError, cellCode, cut, formats, markdownText, plain, shownPath, visible, wantsColor } from "./start.js";
import { HOMEPAGE, VERSION } from "./names.js";
import { annotationOf, bySeverity, count, duration, findingCell, leftOut, rank, repositoryPath, ruleCell, severityCounts, uriOf } from "./report.js";
import { Git, GitError, baseVersion, beginSelection, readBaseline } from "./selection.js";
import fs from "node:fs";
import path from "node:path";
import { randomBytes, randomUUID } from "node:crypto";

// src/action/annotations.ts
const issue = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function annotate(runner, diagnostics, context, verdict) {
	const book = bookOf(process.env);
	let room = 50 - spentIn(book);
	const level = {
		error: 0,
		warning: 0,
		info: 0
	};
	const shown = diagnostics.filter(({ severity }) => {
		if (room <= 0 || level[severity] >= 10) return false;
		room--;
		level[severity]++;
		return true;
	});
	if (shown.length) runner.startGroup(`Annotations: ${shown.length} of ${diagnostics.length}`);
	for (const diagnostic of shown) {
		const { severity, message, ...place } = annotationOf(diagnostic, context);
		runner[issue[severity]](within(place) ? message : `${place.file}:${place.startLine}: ${message}`, within(place) ? place : { title: place.title });
	}
	if (shown.length) runner.endGroup();
	if (verdict !== void 0) {
		if (room > 0 && level.error < 10) {
			room--;
			runner.error(verdict, { title: "seaworthy" });
		} else runner.info(verdict);
	}
	if (book !== void 0) spend(book, 50 - room);
	return {
		shown: shown.length,
		left: diagnostics.length - shown.length
	};
}
const within = ({ file }) => !file.startsWith("/") && !file.startsWith("../");
function bookOf({ RUNNER_TEMP, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB }) {
	if (!RUNNER_TEMP) return void 0;
	const job = [
		GITHUB_RUN_ID,
		GITHUB_RUN_ATTEMPT,
		GITHUB_JOB
	].map((part) => (part ?? "").replace(/[^\w-]/g, "")).join("-");
	return path.join(RUNNER_TEMP, `seaworthy-annotations-${job}`);
}
function spentIn(book) {
	try {
		const spent = book === void 0 ? "" : fs.readFileSync(book, "utf8");
		return /^\d{1,3}$/.test(spent) ? Number(spent) : 0;
	} catch {
		return 0;
	}
}
function spend(book, spent) {
	try {
		fs.writeFileSync(book, String(spent));
	} catch {}
}

// src/action/base-commit.ts
const anyOwner = { anyOwner: true };
async function baseCommit(cwd, { base, head }) {
	if (base === void 0) return void 0;
	try {
		const parents = (await (await Git.open(cwd, anyOwner)).line(["rev-parse", "HEAD^@"])).split("\n").filter(Boolean);
		return parents.length === 2 && parents[1] === head ? parents[0] : base;
	} catch (error) {
		if (error instanceof GitError) return base;
		throw error;
	}
}

// src/action/event.ts
function changeOfEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file }) {
	const payload = read(file);
	if (name === "pull_request" || name === "pull_request_target") return {
		base: hashAt(payload, "pull_request", "base", "sha"),
		head: hashAt(payload, "pull_request", "head", "sha")
	};
	if (name === "merge_group") return {
		base: hashAt(payload, "merge_group", "base_sha"),
		head: hashAt(payload, "merge_group", "head_sha")
	};
	if (name === "push") return {
		base: hashAt(payload, "before"),
		head: hashAt(payload, "after")
	};
	return {
		base: void 0,
		head: void 0
	};
}
function read(file) {
	try {
		return file ? JSON.parse(fs.readFileSync(file, "utf8")) : void 0;
	} catch {
		return;
	}
}
function hashAt(payload, ...keys) {
	let value = payload;
	for (const key of keys) value = typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
	return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : void 0;
}

// src/action/importance.ts
function ranked(diagnostics, isTouched) {
	const sorted = bySeverity(diagnostics);
	if (!isTouched) return {
		near: sorted,
		far: []
	};
	return {
		near: sorted.filter(({ file }) => isTouched(file)),
		far: sorted.filter(({ file }) => !isTouched(file))
	};
}

// src/action/place-names.ts
function repositoryPrefixOf({ root, cwd }, folders) {
	return shownPath(folders.repositoryAbove(cwd) ?? root, cwd);
}
function forLaterSteps({ root }, absolute) {
	const relative = shownPath(root, absolute);
	return relative === ".." || relative.startsWith("../") || path.isAbsolute(relative) ? absolute : relative;
}

// src/action/reporting.ts
async function beginReporting({ changedLines, baseline: given }, { cwd }, base) {
	const baseline = given === void 0 ? void 0 : await readBaseline(cwd, given);
	const begun = beginSelection({
		cwd,
		since: changedLines ? base : void 0,
		...anyOwner,
		baseline
	});
	return {
		leftOut: new Set(baseline && fs.existsSync(baseline.file) ? [fs.realpathSync(path.resolve(cwd, baseline.file))] : []),
		async select(run) {
			const selection = await begun(run);
			const { outcome, gone } = await selection.select(run.outcome);
			const missing = gone.reduce((sum, entry) => sum + entry.count, 0);
			return {
				outcome,
				notes: [
					...run.empty.slice(0, 10).map((folder) => `no manifest (.yaml, .yml, .json) in "${folder}"`),
					...run.empty.length > 10 ? [`no manifest in ${count(run.empty.length - 10, "more folder")}`] : [],
					...run.ignored ? [`${count(run.ignored, "file")} left out by "ignore" in the configuration`] : [],
					...changedLines && base === void 0 ? ["this event has no change to compare with, so every finding is reported"] : [],
					...selection.notes,
					...missing ? [`${count(missing, "finding")} of the baseline ${given} ${missing === 1 ? "is" : "are"} gone; "seaworthy lint --prune-baseline" takes ${missing === 1 ? "it" : "them"} out`] : []
				]
			};
		}
	};
}

// src/action/sarif-file.ts
function sarifPlace(given, { root, cwd }) {
	const wanted = path.resolve(cwd, given);
	try {
		const folder = path.dirname(wanted);
		if (!path.isAbsolute(given)) requireWithin(nearestFolder(folder), root, given);
		fs.mkdirSync(folder, { recursive: true });
		if (fs.statSync(wanted, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`input sarif-file: "${given}" is a folder`);
		return wanted;
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw unwritable(given, error);
	}
}
function writeSarif(given, place, text) {
	const temporary = `${place}.${randomBytes(4).toString("hex")}.tmp`;
	try {
		fs.writeFileSync(temporary, text, { flag: "wx" });
		fs.renameSync(temporary, place);
	} catch (error) {
		fs.rmSync(temporary, { force: true });
		throw unwritable(given, error);
	}
}
const unwritable = (given, error) => new UsageError(`input sarif-file: "${given}" cannot be written: ${error.code ?? "unknown error"}`);
function nearestFolder(folder) {
	for (let at = folder;; at = path.dirname(at)) try {
		return fs.realpathSync(at);
	} catch (error) {
		if (error.code !== "ENOENT" || path.dirname(at) === at) throw error;
	}
}
function requireWithin(folder, root, given) {
	const relative = path.relative(root, folder);
	if (relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)) throw new UsageError(`input sarif-file: "${given}" leads out of the workspace`);
}

// src/action/source-links.ts
function sourceLinks({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit }, repositoryPrefix) {
	const known = /^https?:\/\/[\w.:-]+$/.test(server ?? "") && /^[\w.-]+\/[\w.-]+$/.test(repository ?? "") && /^[0-9a-f]{40,64}$/.test(commit ?? "");
	return (file, { start, end }) => {
		const path = repositoryPath(file, { repositoryPrefix });
		if (!known || path.startsWith("/") || path.startsWith("../")) return void 0;
		const lines = end.line > start.line ? `L${start.line}-L${end.line}` : `L${start.line}`;
		return `${server}/${repository}/blob/${commit}/${uriOf(path)}#${lines}`;
	};
}

// src/action/suggested-fixes.ts
function suggestedFixes(diagnostics, textOf, nameOf, limits) {
	const suggestions = [];
	const offsets = /* @__PURE__ */ new Map();
	let room = limits.characters;
	for (const diagnostic of diagnostics) {
		if (suggestions.length >= limits.most) break;
		const files = editsByFile(diagnostic);
		const texts = [...files.keys()].map(textOf);
		const size = texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
		if (!files.size || texts.includes(void 0) || size > room) continue;
		room -= size;
		const diff = [...files].map(([file, edits]) => {
			const text = textOf(file);
			const of = offsets.get(file) ?? new TextOffsets(text);
			offsets.set(file, of);
			const after = applyEdits(text, [edits.map((edit) => of.edit(edit))]).text;
			return unifiedDiff(nameOf(file), text, after);
		}).join("");
		if (diff) suggestions.push({
			diagnostic,
			diff
		});
	}
	return suggestions;
}
function editsByFile({ fix }) {
	const files = /* @__PURE__ */ new Map();
	for (const edit of fix?.edits ?? []) {
		const own = files.get(edit.file);
		if (own) own.push(edit);
		else files.set(edit.file, [edit]);
	}
	return files;
}

// src/action/suggested-fix-section.ts
const MAX_LINES = 200;
const MAX_LINE = 500;
function suggestedFixSection(suggestions, more, room) {
	const parts = ["### Suggested fixes"];
	let left = room - 400;
	let shown = 0;
	for (const suggestion of suggestions) {
		const text = block(suggestion);
		left -= Buffer.byteLength(text) + 2;
		if (left < 0) break;
		parts.push(text);
		shown++;
	}
	const rest = more + suggestions.length - shown;
	if (!shown && !rest) return "";
	const what = shown ? `${count(rest, "more finding")} can be repaired` : `${count(rest, "finding")} can be repaired`;
	if (rest) parts.push(`${what}: \`npx seaworthy lint --fix-dry-run --unsafe-fixes\` shows how.`);
	return parts.join("\n\n");
}
function block({ diagnostic: { file, range, rule, fix }, diff }) {
	const safety = fix?.safety === "unsafe" ? "unsafe: look at what it changes" : "safe";
	const lines = diff.replace(/\n$/, "").split("\n");
	const kept = lines.slice(0, MAX_LINES).map((line) => cut(visible(line.replace(/\r$/, "")), MAX_LINE));
	if (lines.length > MAX_LINES) kept.push(`\u2026 ${count(lines.length - MAX_LINES, "more line")}`);
	const body = kept.join("\n");
	const fence = "`".repeat(Math.max(3, ...(body.match(/`+/g) ?? []).map((run) => run.length + 1)));
	return `<details><summary>${`${htmlCode(rule)} ${htmlCode(`${cut(file, 300)}:${range.start.line}`)} (${safety})`}</summary>\n\n${fence}diff\n${body}\n${fence}\n\n</details>`;
}
function htmlCode(text) {
	return `<code>${visible(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}

// src/action/summary.ts
const HEAD = "| Severity | Place | Finding | Rule |\n| --- | --- | --- | --- |";
const OPEN_ROWS = 100;
const END = 500;
const bytes = (text) => Buffer.byteLength(text) + 2;
function summaryOf(input) {
	const { report, ranked, suggestions, notes, sarifFile } = input;
	const parts = [head(input), ...notes];
	const end = leftOut(report);
	let room = input.room - END - parts.reduce((sum, part) => sum + bytes(part), 0) - bytes(end);
	const fixes = suggestedFixSection(suggestions, input.moreFixes, Math.floor(room / 3));
	room -= bytes(fixes);
	let left = 0;
	const separate = input.touchedKnown && ranked.near.length > 0 && ranked.far.length > 0;
	for (const [title, findings] of [[separate ? "### In files of this change" : "### Findings", ranked.near], [separate ? "### In other files" : "### Findings", ranked.far]]) {
		if (!findings.length) continue;
		const table = tableOf(findings, input, room - bytes(title));
		left += findings.length - table.rows;
		if (!table.rows) continue;
		parts.push(title, table.text);
		room -= bytes(title) + bytes(table.text);
	}
	if (left) parts.push(`${count(left, "more finding")} had no room here: ${sarifFile === void 0 ? "see the log" : `see the log and ${cellCode(sarifFile)}`}.`);
	if (fixes) parts.push(fixes);
	if (end) parts.push(end);
	return `${parts.join("\n\n")}\n`;
}
function head({ report, verdict, notAnnotated }) {
	const { summary, diagnostics } = report;
	const took = `${count(summary.resources, "object")} in ${count(summary.files, "file")}, ${duration(summary.durationMs)}`;
	const lines = [`## seaworthy: ${diagnostics.length ? severityCounts(summary) : "no problems"}`, verdict === void 0 ? `${took}.` : `**${verdict}** (${took}).`];
	if (notAnnotated) lines.push(`${count(notAnnotated, "finding")} of these ${notAnnotated === 1 ? "is" : "are"} no annotation: GitHub shows 10 of each level in a step, and 50 in a job.`);
	return lines.join("\n\n");
}
function tableOf(findings, input, room) {
	const rows = [];
	let left = room - 2 * bytes(HEAD) - 200;
	for (const finding of findings) {
		const row = rowOf(finding, input);
		left -= bytes(row);
		if (left < 0) break;
		rows.push(row);
	}
	const open = [HEAD, ...rows.slice(0, OPEN_ROWS)].join("\n");
	if (rows.length <= OPEN_ROWS) return {
		text: open,
		rows: rows.length
	};
	return {
		text: `${open}\n\n${`<details><summary>${count(rows.length - OPEN_ROWS, "more finding")}</summary>\n\n${[HEAD, ...rows.slice(OPEN_ROWS)].join("\n")}\n\n</details>`}`,
		rows: rows.length
	};
}
function rowOf(finding, { linkTo }) {
	const { file, range, severity } = finding;
	const place = cellCode(`${cut(file, 300)}:${range.start.line}:${range.start.column}`);
	const link = linkTo(file, range);
	return `| ${severity} | ${link === void 0 ? place : `[${place}](${link})`} | ${findingCell(finding)} | ${ruleCell(finding)} |`;
}

// src/action/touched-files.ts
async function touchedFiles(cwd, base) {
	if (base === void 0) return void 0;
	try {
		return new Set((await baseVersion(cwd, base, anyOwner)).changed);
	} catch (error) {
		if (error instanceof GitError) return void 0;
		throw error;
	}
}

// src/action/verdict.ts
const failing = (findings, failOn) => findings.filter(({ rule, severity }) => rank(severity) <= rank(failOn) && !unread.has(rule));
function reasonOf(code, findings, failOn) {
	if (code === 3) return "defect";
	if (code === 0) return "clean";
	return failing(findings, failOn).length ? "findings" : "not-read";
}
function verdictOf(reason, findings, failOn) {
	if (reason === "clean") return void 0;
	if (reason === "defect") return "A rule failed: that is a defect of seaworthy";
	const broken = findings.filter(({ rule }) => unread.has(rule)).length;
	const total = failing(findings, failOn).length;
	return [...total ? [`${total === 1 ? "1 finding fails" : `${total} findings fail`} the step (fail-on: ${failOn})`] : [], ...broken ? [`${broken === 1 ? "1 text" : `${broken} texts`} could not be read or parsed`] : []].join("; ");
}

// src/action/lint-and-report.ts
const SUGGESTIONS = {
	most: 50,
	characters: 2e7
};
async function lintAndReport(runner, { inputs, workspace, found, summaryRoom }) {
	const started = performance.now();
	const sarif = inputs.sarifFile === void 0 ? void 0 : {
		given: inputs.sarifFile,
		place: sarifPlace(inputs.sarifFile, workspace)
	};
	const base = await baseCommit(workspace.cwd, changeOfEvent(process.env));
	const touching = touchedFiles(workspace.cwd, base);
	const reporting = await beginReporting(inputs, workspace, base);
	const result = await run({
		cwd: workspace.cwd,
		paths: inputs.paths,
		context: "nearest",
		config: inputs.config,
		cli: inputs.cli,
		readStdin: () => Buffer.alloc(0),
		stdinFilename: void 0,
		today: today(),
		rules,
		metas: withEngineRules(rules, engineRules),
		found,
		leftOut: reporting.leftOut
	});
	const { outcome, notes } = await reporting.select(result);
	const durationMs = Math.round(performance.now() - started);
	const report = {
		diagnostics: outcome.diagnostics,
		summary: {
			...outcome.summary,
			durationMs
		}
	};
	const code = exitCodeOf(outcome, {
		failOn: inputs.failOn,
		failOnNotLinted: false
	});
	const reason = reasonOf(code, outcome.diagnostics, inputs.failOn);
	const verdict = verdictOf(reason, outcome.diagnostics, inputs.failOn);
	const context = {
		toolVersion: VERSION,
		width: 120,
		docsUrl: HOMEPAGE,
		textOf: (file) => result.sources.get(file)?.input.parsed?.text,
		repositoryPrefix: repositoryPrefixOf(workspace, found.folders),
		failOn: inputs.failOn,
		durationMs
	};
	const text = async (format, color) => (await formats[format]())(report, {
		...context,
		color,
		rules: await ruleInfos(format)
	});
	writeLog(await text(inputs.format, inputs.format === "pretty" && wantsColor({
		color: false,
		noColor: false
	}, process.env, true)));
	for (const note of notes) runner.info(plain(`seaworthy: ${note}`));
	const sarifFile = sarif && forLaterSteps(workspace, sarif.place);
	if (sarif) writeSarif(sarif.given, sarif.place, await text("sarif", false));
	const nameOf = (file) => repositoryPath(file, context);
	const touched = await touching;
	const order = ranked(report.diagnostics, touched && ((file) => touched.has(result.sources.get(file)?.real ?? path.resolve(workspace.cwd, file))));
	const important = [...order.near, ...order.far];
	const annotated = annotate(runner, important, context, verdict);
	const suggestions = summaryRoom > 0 ? suggestedFixes(important, context.textOf, nameOf, SUGGESTIONS) : [];
	const summary = summaryRoom > 0 ? summaryOf({
		report,
		ranked: order,
		touchedKnown: touched !== void 0,
		suggestions,
		moreFixes: important.filter(({ fix }) => fix).length - suggestions.length,
		notAnnotated: annotated.left,
		verdict,
		notes: notes.map((note) => markdownText(`${note[0].toUpperCase()}${note.slice(1)}.`)),
		sarifFile,
		room: summaryRoom,
		linkTo: sourceLinks(process.env, context.repositoryPrefix)
	}) : "";
	const { errors, warnings, infos } = report.summary;
	return {
		code,
		summary,
		outputs: {
			errors,
			warnings,
			infos,
			sarifFile,
			exitReason: reason
		}
	};
}
function writeLog(text) {
	const token = randomUUID();
	process.stdout.write(`::stop-commands::${token}\n${text}${text.endsWith("\n") ? "" : "\n"}::${token}::\n`);
}

export { lintAndReport };