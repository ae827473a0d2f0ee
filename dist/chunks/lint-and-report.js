import { a as writeSummary, c as error, d as info, f as notice, i as summaryRoom, m as warning, n as repositoryPrefixOf, o as setOutputs, p as startGroup, s as endGroup, t as forLaterSteps } from "./action-commands.js";
import { t as rules } from "./rules.js";
import { i as exitCodeOf, n as run, r as ruleInfos, t as today } from "./today.js";
import { g as plain, h as cut, i as cellCode, n as formats, o as markdownText, p as wantsColor, r as UsageError, v as visible } from "./start.js";
import { i as engineRules, n as withEngineRules } from "./config.js";
import { n as HOMEPAGE, r as VERSION } from "./docs-url.js";
import { i as rank, n as count, o as severityCounts, r as duration, t as bySeverity } from "./counts.js";
import { t as unifiedDiff } from "./unified-diff.js";
import { n as uriOf, t as repositoryPath } from "./repository-path.js";
import { t as annotationOf } from "./annotation.js";
import { n as applyEdits } from "./fix.js";
import { t as TextOffsets } from "./text-edit.js";
import { n as leftOut, r as ruleCell, t as findingCell } from "./markdown-finding.js";
import fs from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { randomBytes, randomUUID } from "node:crypto";
import { execFile } from "node:child_process";

// src/action/annotations.ts
/** GitHub keeps 50 annotations of a job (toolkit docs, problem-matchers.md). */
const ANNOTATIONS_OF_A_JOB = 50;
const issue = {
	error,
	warning,
	info: notice
};
/**
* Annotates findings, as far as GitHub shows them: 10 of a level in a step, 50 in a job, those of earlier steps with this Action counted.
*
* @param diagnostics the most important first.
* @param verdict why the step fails; an annotation as well where there is still room.
*/
function annotate(diagnostics, context, verdict) {
	const book = bookOf(process.env);
	let room = ANNOTATIONS_OF_A_JOB - spentIn(book);
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
	if (shown.length) startGroup(`Annotations: ${shown.length} of ${diagnostics.length}`);
	for (const diagnostic of shown) {
		const { severity, message, ...place } = annotationOf(diagnostic, context);
		issue[severity](within(place) ? message : `${place.file}:${place.startLine}: ${message}`, within(place) ? place : { title: place.title });
	}
	if (shown.length) endGroup();
	if (verdict !== void 0) {
		if (room > 0 && level.error < 10) {
			room--;
			error(verdict, { title: "seaworthy" });
		} else info(verdict);
	}
	if (book !== void 0) spend(book, ANNOTATIONS_OF_A_JOB - room);
	return {
		shown: shown.length,
		left: diagnostics.length - shown.length
	};
}
/** GitHub has no place for a file that is not in the repository. */
const within = ({ file }) => !file.startsWith("/") && !file.startsWith("../");
/** Where steps of a job tell each other how many annotations they made; the runner empties the folder with each job. */
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
		const spent = book === void 0 ? 0 : Number.parseInt(fs.readFileSync(book, "utf8"), 10);
		return spent >= 0 ? spent : 0;
	} catch {
		return 0;
	}
}
function spend(book, spent) {
	try {
		fs.writeFileSync(book, String(spent));
	} catch {}
}

// src/action/event.ts
/**
* Reads the file that GITHUB_EVENT_PATH names. Fields: "Webhook events and payloads" in GitHub's docs. An event that cannot be read says nothing, and
* nothing but hashes is taken from it.
*/
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
/** The hash at a place of the payload; a hash of zeros stands for no commit. */
function hashAt(payload, ...keys) {
	let value = payload;
	for (const key of keys) value = typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
	return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : void 0;
}

// src/action/importance.ts
/** @param isTouched whether the change touches a file of the report; undefined where that is not known. */
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

// src/action/sarif-file.ts
/**
* Where the input `sarif-file` leads. Its folder is made where it is missing. A path that is not absolute must stay in the workspace: a link in a pull
* request must not decide which file of the runner is written.
*
* @throws UsageError
*/
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
/** Writes the file as a whole; a link that stands there is replaced, not followed. @throws UsageError where it cannot be written. */
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
/** The folder, or the nearest one above it that exists, without links. */
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
/**
* Links to the lines of files as this commit has them; undefined where the runner does not say which repository this is, or a file is not in it.
*
* @param repositoryPrefix the working directory relative to the root of the repository.
*/
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
/**
* The fixes of findings as diffs, each by itself, in the order of the findings, up to a limit.
*
* @param textOf the text of a file, as findings name it; a fix of a file without text is left out.
* @param nameOf how the diff names a file.
*/
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
/**
* Fixes as Markdown, each folded; empty where there is none.
*
* @param more findings with a fix that is not among these.
* @param room bytes of UTF-8 that it may take.
*/
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
	const lines = diff.split("\n");
	const kept = lines.slice(0, MAX_LINES).map((line) => cut(visible(line.replace(/\r$/, "")), MAX_LINE));
	if (lines.length > MAX_LINES) kept.push(`… ${count(lines.length - MAX_LINES, "more line")}`);
	const body = kept.join("\n").trimEnd();
	const fence = "`".repeat(Math.max(3, ...(body.match(/`+/g) ?? []).map((run) => run.length + 1)));
	return `<details><summary>${`${htmlCode(rule)} ${htmlCode(`${cut(file, 300)}:${range.start.line}`)} (${safety})`}</summary>\n\n${fence}diff\n${body}\n${fence}\n\n</details>`;
}
/** A text as HTML code: no markup, and nobody is notified by an `@`. */
function htmlCode(text) {
	return `<code>${visible(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}

// src/action/summary.ts
const HEAD = "| Severity | Place | Finding | Rule |\n| --- | --- | --- | --- |";
/** Rows that are shown at once; GitHub folds the rest. */
const OPEN_ROWS = 100;
/** What is kept for the end of a summary that has too many findings. */
const END = 500;
const bytes = (text) => Buffer.byteLength(text) + 2;
/**
* The summary of the step: counts, then a table with the most important findings first, then fixes as diffs. No more than `room` bytes, except where not even
* the head has room; what is left out is counted.
*/
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
const execute = promisify(execFile);
/**
* The files that the change touches, relative to the repository's root; undefined where the event has no base, or the clone does not reach back to it.
* Only the clone is asked, never the network.
*/
async function touchedFiles(cwd, change) {
	try {
		const base = await baseInClone(cwd, change);
		if (base === void 0) return void 0;
		const names = await git(cwd, [
			"diff",
			"--name-only",
			"-z",
			"--no-renames",
			"--no-ext-diff",
			"--no-textconv",
			"--diff-filter=d",
			`${base}...HEAD`,
			"--"
		]);
		return new Set(names.split("\0").filter(Boolean));
	} catch {
		return;
	}
}
/**
* The commit to compare HEAD with. actions/checkout takes the merge commit that GitHub made of a pull request: its first parent is exactly what the
* change would be merged into, while the base in the event may be older, and missing in a clone of depth 2.
*/
async function baseInClone(cwd, { base, head }) {
	if (base === void 0) return void 0;
	const [first, second, third] = (await git(cwd, ["rev-parse", "HEAD^@"])).split("\n").filter(Boolean);
	return first !== void 0 && second !== void 0 && second === head && third === void 0 ? first : base;
}
/** In the container of a job the clone belongs to another user, which git refuses without `safe.directory`. */
async function git(cwd, args) {
	const { stdout } = await execute("git", [
		"-c",
		"safe.directory=*",
		...args
	], {
		cwd,
		encoding: "utf8",
		maxBuffer: 268435456,
		env: {
			...process.env,
			GIT_OPTIONAL_LOCKS: "0",
			LC_ALL: "C"
		}
	});
	return stdout;
}

// src/action/verdict.ts
const failing = (findings, failOn) => findings.filter(({ severity }) => rank(severity) <= rank(failOn));
/** @param code the exit code of the run. */
function reasonOf(code, findings, failOn) {
	if (code === 3) return "defect";
	if (code === 0) return "clean";
	return failing(findings, failOn).length ? "findings" : "not-read";
}
/** Why the step fails, in words without anything from a manifest; undefined where it does not. */
function verdictOf(reason, findings, failOn) {
	if (reason === "clean") return void 0;
	if (reason === "defect") return "A rule failed: that is a defect of seaworthy";
	if (reason === "not-read") return "A file could not be read, or is no YAML";
	const total = failing(findings, failOn).length;
	const what = {
		error: "errors",
		warning: "errors or warnings",
		info: "findings"
	}[failOn];
	return `${total === 1 ? `1 of the findings fails the step` : `${total} of the findings fail the step`}: fail-on is ${failOn} (${what})`;
}

// src/action/lint-and-report.ts
/** More than anybody reads; the rest is counted. */
const SUGGESTIONS = {
	most: 50,
	characters: 2e7
};
/** Lints, then writes the log, the annotations, the SARIF file, the summary and the outputs. @returns the exit code. @throws what `run` throws; UsageError. */
async function lintAndReport(inputs, workspace, found) {
	const started = performance.now();
	const sarif = inputs.sarifFile === void 0 ? void 0 : {
		given: inputs.sarifFile,
		place: sarifPlace(inputs.sarifFile, workspace)
	};
	const touching = touchedFiles(workspace.cwd, changeOfEvent(process.env));
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
		found
	});
	const { outcome } = result;
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
	for (const folder of result.empty) info(`seaworthy: no manifest (.yaml, .yml, .json) in "${plain(folder)}"`);
	const sarifFile = sarif && forLaterSteps(workspace, sarif.place);
	if (sarif) writeSarif(sarif.given, sarif.place, await text("sarif", false));
	const nameOf = (file) => repositoryPath(file, context);
	const touched = await touching;
	const order = ranked(report.diagnostics, touched && ((file) => touched.has(nameOf(file))));
	const important = [...order.near, ...order.far];
	const annotated = annotate(important, context, verdict);
	const room = summaryRoom();
	if (room > 0) {
		const suggestions = suggestedFixes(important, context.textOf, nameOf, SUGGESTIONS);
		const markdown = summaryOf({
			report,
			ranked: order,
			touchedKnown: touched !== void 0,
			suggestions,
			moreFixes: important.filter(({ fix }) => fix).length - suggestions.length,
			notAnnotated: annotated.left,
			verdict,
			notes: notesOf(result.empty, result.ignored),
			sarifFile,
			room,
			linkTo: sourceLinks(process.env, context.repositoryPrefix)
		});
		await writeSummary(markdown);
	}
	const { errors, warnings, infos } = report.summary;
	setOutputs({
		errors,
		warnings,
		infos,
		sarifFile,
		exitReason: reason
	});
	return code;
}
/** The formatters let nothing through that a runner would take for a command; while they write, it takes none at all. */
function writeLog(text) {
	const token = randomUUID();
	process.stdout.write(`::stop-commands::${token}\n${text}${text.endsWith("\n") ? "" : "\n"}::${token}::\n`);
}
function notesOf(empty, ignored) {
	return [...empty.length ? [`No manifest in ${markdownText(empty.slice(0, 10).join(", "))}${empty.length > 10 ? " and others" : ""}.`] : [], ...ignored ? [`${count(ignored, "file")} left out by \`ignore\` in the configuration.`] : []];
}

export { lintAndReport };