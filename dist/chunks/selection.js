import { ConfigError, diffLines, engineRules, grouped } from "./core.js";
import { decode, parseText, plainFile } from "./lint-command.js";
import { maxFileSize, readRegularFile, shownPath } from "./start.js";
import { replaceFile } from "./write-file.js";
import fs from "node:fs";
import path from "node:path";
import { spawn } from "node:child_process";

// src/node/git.ts
var GitError = class extends Error {
	name = "GitError";
};
var Git = class Git {
	cwd;
	program;
	env;
	settings;
	constructor(cwd, program, env, settings) {
		this.cwd = cwd;
		this.program = program;
		this.env = env;
		this.settings = settings;
	}
	static async open(cwd, { anyOwner = false } = {}) {
		const program = programInPath("git");
		if (program === void 0) throw new GitError("git is not installed");
		const env = {
			...process.env,
			LC_ALL: "C",
			GIT_OPTIONAL_LOCKS: "0",
			GIT_TERMINAL_PROMPT: "0",
			GIT_NO_LAZY_FETCH: "1",
			GIT_ALLOW_PROTOCOL: "none"
		};
		const settings = [
			"-c",
			"core.fsmonitor=false",
			...anyOwner ? ["-c", "safe.directory=*"] : []
		];
		const bare = new Git(cwd, program, env, settings);
		const drivers = await bare.lines([
			"config",
			"--null",
			"--name-only",
			"--get-regexp",
			"^filter\\..*\\.(clean|process|smudge)$"
		], [0, 1]);
		return drivers.length ? new Git(cwd, program, withoutFilters(env, drivers), settings) : bare;
	}
	run(args, { input, codes = [0] } = {}) {
		return new Promise((resolve, reject) => {
			const child = spawn(this.program, [
				"--no-pager",
				...this.settings,
				...args
			], {
				cwd: this.cwd,
				env: this.env,
				windowsHide: true
			});
			const stdout = [];
			const stderr = [];
			child.stdout.on("data", (chunk) => stdout.push(chunk));
			child.stderr.on("data", (chunk) => stderr.push(chunk));
			child.on("error", (error) => reject(new GitError(`git cannot be started: ${error.code ?? error.message}`)));
			child.on("close", (code) => {
				if (code !== null && codes.includes(code)) resolve(Buffer.concat(stdout));
				else reject(new GitError(reasonIn(Buffer.concat(stderr).toString("utf8"), args[0], code)));
			});
			child.stdin.on("error", () => {});
			child.stdin.end(input ?? "");
		});
	}
	async lines(args, codes = [0]) {
		return (await this.run(args, { codes })).toString("utf8").split("\0").filter(Boolean);
	}
	async line(args, codes = [0]) {
		return (await this.run(args, { codes })).toString("utf8").replace(/\r?\n$/, "");
	}
	async blobs(ids, limit) {
		const wanted = [...new Set(ids)];
		const contents = /* @__PURE__ */ new Map();
		if (!wanted.length) return contents;
		const sizes = (await this.run(["cat-file", "--batch-check"], { input: `${wanted.join("\n")}\n` })).toString("latin1").split("\n");
		const small = wanted.filter((id, index) => {
			const size = new RegExp(`^${id} blob (\\d+)$`).exec(sizes[index] ?? "")?.[1];
			if (size === void 0) throw new GitError("the clone lacks an earlier version of a file");
			return Number(size) <= limit;
		});
		const answer = await this.run(["cat-file", "--batch"], { input: `${small.join("\n")}\n` });
		let at = 0;
		for (const id of small) {
			const end = answer.indexOf(10, at);
			const size = Number(/ blob (\d+)$/.exec(answer.toString("latin1", at, end))?.[1] ?? NaN);
			if (end === -1 || Number.isNaN(size)) throw new GitError("git gives another answer than expected");
			contents.set(id, answer.subarray(end + 1, end + 1 + size));
			at = end + 1 + size + 1;
		}
		return contents;
	}
};
function programInPath(name) {
	const names = process.platform === "win32" ? [`${name}.exe`] : [name];
	for (const folder of (process.env.PATH ?? process.env.Path ?? "").split(path.delimiter)) {
		if (!path.isAbsolute(folder)) continue;
		for (const candidate of names.map((file) => path.join(folder, file))) try {
			fs.accessSync(candidate, fs.constants.X_OK);
			if (fs.statSync(candidate).isFile()) return candidate;
		} catch {}
	}
}
function withoutFilters(env, keys) {
	const settings = [...new Set(keys.map((key) => key.slice(0, key.lastIndexOf("."))))].flatMap((name) => [
		[`${name}.clean`, ""],
		[`${name}.smudge`, ""],
		[`${name}.process`, ""],
		[`${name}.required`, "false"]
	]);
	const before = Number(env.GIT_CONFIG_COUNT) || 0;
	const added = settings.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${before + index}`, key], [`GIT_CONFIG_VALUE_${before + index}`, value]]);
	return {
		...env,
		...Object.fromEntries(added),
		GIT_CONFIG_COUNT: String(before + settings.length)
	};
}
function reasonIn(stderr, command, code) {
	const line = stderr.split("\n").find((text) => /^(?:fatal|error): /.test(text)) ?? stderr.split("\n")[0];
	if (line?.includes("not a git repository")) return "this is no git repository";
	if (line?.includes("dubious ownership")) return "the repository belongs to another user (see safe.directory in \"git help config\")";
	const said = line?.replace(/^(?:fatal|error): /, "").slice(0, 300);
	return said ? `git ${command}: ${said}` : `git ${command} ended with exit code ${code}`;
}

// src/engine/changed-lines.ts
function linesOf(text) {
	const lines = text.split(/\r\n|[\r\n]/);
	if (lines.at(-1) === "") lines.pop();
	return lines;
}
function changedLines(before, after) {
	if (before === after) return [];
	return diffLines(linesOf(before), linesOf(after)).map(({ newStart, newEnd }) => ({
		start: newStart + 1,
		end: newEnd + 1
	}));
}
function movedLines(lines, before, after) {
	if (lines === "all" || before === after) return lines;
	const edits = diffLines(linesOf(before), linesOf(after));
	const moved = [];
	let at = 0;
	let shift = 0;
	const place = (line, toEnd) => {
		for (let edit = edits[at]; edit && edit.oldEnd < line - 1; edit = edits[at]) {
			shift = edit.newEnd - edit.oldEnd;
			at++;
		}
		const edit = edits[at];
		if (!edit || line - 1 <= edit.oldStart) return line + shift;
		return (toEnd ? edit.newEnd : edit.newStart) + 1;
	};
	for (const { start, end } of lines) moved.push({
		start: place(start, false),
		end: place(end, true)
	});
	for (const { newStart, newEnd } of edits) moved.push({
		start: newStart + 1,
		end: newEnd + 1
	});
	return together(moved);
}
function together(ranges) {
	const sorted = [...ranges].sort((a, b) => a.start - b.start || a.end - b.end);
	const result = [];
	for (const range of sorted) {
		const last = result.at(-1);
		if (last && range.start <= last.end) result[result.length - 1] = {
			start: last.start,
			end: Math.max(last.end, range.end)
		};
		else result.push(range);
	}
	return result;
}
function withNeighbours(lines) {
	return together(lines.map((range) => range.start === range.end ? {
		start: Math.max(1, range.start - 1),
		end: range.start + 1
	} : range));
}
function touches(range, lines) {
	if (lines === "all") return true;
	const first = range.start.line;
	const last = Math.max(first, range.end.column === 1 ? range.end.line - 1 : range.end.line);
	let low = 0;
	let high = lines.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (lines[middle].end > first) high = middle;
		else low = middle + 1;
	}
	const next = lines[low];
	return next !== void 0 && next.start <= last;
}
function isTouched(diagnostic, changes) {
	return [diagnostic, ...diagnostic.related].some(({ file, range }) => touches(range, changes.get(file) ?? []));
}
const unread = new Set(engineRules.filter((rule) => rule.fixed).map((rule) => rule.id));
const isUnread = (rule) => unread.has(rule);
const isInternal = (rule) => rule.startsWith("internal/");
function isAlwaysReported({ rule, file }, changes) {
	return isInternal(rule) || isUnread(rule) && changes.has(file);
}

// src/engine/known-findings.ts
const baseFingerprint = (fingerprint) => fingerprint.replace(/-\d+$/, "");
const rank = {
	info: 0,
	warning: 1,
	error: 2
};
var KnownFindings = class {
	byFile = /* @__PURE__ */ new Map();
	constructor(diagnostics) {
		for (const diagnostic of diagnostics) {
			const file = this.byFile.get(diagnostic.file) ?? /* @__PURE__ */ new Map();
			this.byFile.set(diagnostic.file, file);
			const key = keyOf$1(diagnostic);
			const known = file.get(key);
			const severity = rank[diagnostic.severity];
			file.set(key, {
				count: (known?.count ?? 0) + 1,
				worst: Math.max(known?.worst ?? 0, severity)
			});
		}
	}
	newAmong(diagnostics, oldName) {
		const counts = /* @__PURE__ */ new Map();
		const placeOf = (diagnostic) => `${diagnostic.file}\u0000${keyOf$1(diagnostic)}`;
		for (const diagnostic of diagnostics) counts.set(placeOf(diagnostic), (counts.get(placeOf(diagnostic)) ?? 0) + 1);
		return new Set(diagnostics.filter((diagnostic) => {
			const file = oldName(diagnostic.file);
			const known = file === void 0 ? void 0 : this.byFile.get(file)?.get(keyOf$1(diagnostic));
			return !known || counts.get(placeOf(diagnostic)) > known.count || rank[diagnostic.severity] > known.worst;
		}));
	}
};
function keyOf$1({ rule, message, resource, fingerprint }) {
	return resource ? baseFingerprint(fingerprint) : `${rule}\u0000${message}`;
}

// src/engine/baseline.ts
const isBaselinable = (rule) => !isUnread(rule) && !isInternal(rule);
function baselineOf(diagnostics, nameOf) {
	const entries = /* @__PURE__ */ new Map();
	for (const { rule, file, message, fingerprint } of diagnostics) {
		if (!isBaselinable(rule)) continue;
		const entry = {
			file: nameOf(file),
			rule,
			message,
			fingerprint: baseFingerprint(fingerprint),
			count: 1
		};
		const known = entries.get(keyOf(entry));
		entries.set(keyOf(entry), known ? {
			...known,
			count: known.count + 1
		} : entry);
	}
	return sorted([...entries.values()]);
}
function applyBaseline(diagnostics, entries, { nameOf, judged, keepFirst }) {
	const entriesOf = grouped(entries, (entry) => entry.fingerprint);
	const found = grouped(diagnostics.filter(({ rule }) => isBaselinable(rule)), (diagnostic) => baseFingerprint(diagnostic.fingerprint));
	const hidden = /* @__PURE__ */ new Set();
	const gone = [];
	const left = [];
	for (const [fingerprint, own] of entriesOf) {
		let budget = own.reduce((sum, entry) => sum + entry.count, 0);
		const countIn = new Map(own.map((entry) => [entry.file, entry.count]));
		const taken = (found.get(fingerprint) ?? []).map((diagnostic) => {
			const named = countIn.get(nameOf(diagnostic.file)) ?? 0;
			countIn.set(nameOf(diagnostic.file), named - 1);
			return {
				diagnostic,
				rank: (keepFirst(diagnostic) ? 2 : 0) + (named > 0 ? 0 : 1)
			};
		}).sort((a, b) => a.rank - b.rank).slice(0, budget).map(({ diagnostic }) => diagnostic);
		budget -= taken.length;
		for (const diagnostic of taken) hidden.add(diagnostic);
		const present = grouped(taken, (diagnostic) => nameOf(diagnostic.file));
		for (const entry of own) {
			const missing = Math.min(budget, entry.count - (present.get(entry.file)?.length ?? 0));
			if (missing <= 0) continue;
			budget -= missing;
			(judged(entry) ? gone : left).push({
				...entry,
				count: missing
			});
		}
	}
	return {
		hidden,
		gone: sorted(gone),
		left: merged$1([...left, ...baselineOf(hidden, nameOf)])
	};
}
function formatBaseline(entries) {
	const lines = sorted(entries).map(({ file, rule, message, fingerprint, count }) => `    ${JSON.stringify({
		file,
		rule,
		message,
		fingerprint,
		count
	})}`);
	return `{\n  "version": 1,\n  "findings": [${lines.length ? `\n${lines.join(",\n")}\n  ` : ""}]\n}\n`;
}
function checkBaseline(value) {
	const wrong = (message, path) => {
		throw new ConfigError(message, { path });
	};
	if (!isObject(value)) return wrong("a baseline is an object with \"version\" and \"findings\"; write it with --write-baseline", []);
	if (value.version !== 1) return wrong("version" in value ? "this version of a baseline is not known: it can be 1" : "a baseline has a \"version\"; write it with --write-baseline", ["version"]);
	if (!Array.isArray(value.findings)) return wrong("\"findings\" is a list", ["findings"]);
	const entries = value.findings.map((entry, index) => {
		const at = ["findings", index];
		if (!isObject(entry)) return wrong("an entry is an object with \"file\", \"rule\", \"message\", \"fingerprint\" and \"count\"", at);
		const text = (key) => {
			const given = Object.hasOwn(entry, key) ? entry[key] : void 0;
			return typeof given === "string" ? given : wrong(`"${key}" of an entry is a text`, [...at, key]);
		};
		const fingerprint = text("fingerprint");
		if (!/^[0-9a-f]{32}$/.test(fingerprint)) wrong("a fingerprint has 32 hexadecimal digits", [...at, "fingerprint"]);
		const { count } = entry;
		if (typeof count !== "number" || !Number.isSafeInteger(count) || count < 1 || count > 1e9) return wrong("\"count\" of an entry is a whole number from 1", [...at, "count"]);
		return {
			file: text("file"),
			rule: text("rule"),
			message: text("message"),
			fingerprint,
			count
		};
	});
	const byKey = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const known = byKey.get(keyOf(entry));
		if (!known || known.count < entry.count) byKey.set(keyOf(entry), entry);
	}
	return sorted([...byKey.values()]);
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const keyOf = ({ fingerprint, file }) => `${fingerprint}\u0000${file}`;
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const sorted = (entries) => [...entries].sort((a, b) => compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint));
function merged$1(entries) {
	const byKey = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const known = byKey.get(keyOf(entry));
		byKey.set(keyOf(entry), known ? {
			...entry,
			count: known.count + entry.count
		} : entry);
	}
	return sorted([...byKey.values()]);
}

// src/node/baseline-file.ts
const defaultBaseline = "seaworthy-baseline.json";
async function readBaseline(cwd, given) {
	const file = path.resolve(cwd, given);
	const shown = shownPath(cwd, file);
	const read = readRegularFile(file, maxFileSize);
	if ("failure" in read) {
		if (fs.existsSync(file)) throw new ConfigError(`the baseline ${shown} ${read.failure.message}`);
		throw new ConfigError(`there is no baseline ${shown}; "seaworthy lint --write-baseline=${shown}" writes it`);
	}
	if ("special" in read) throw new ConfigError(`the baseline ${shown} is ${read.special}`);
	const decoded = decode(read.bytes);
	if ("problem" in decoded) throw new ConfigError(`the baseline ${shown} cannot be read: ${decoded.problem}`);
	return {
		file,
		given,
		bytes: read.bytes,
		entries: await entriesIn(decoded.text.replace(/^\uFEFF/, ""), shown)
	};
}
async function entriesIn(text, shown) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		const parsed = await parseText(text);
		const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(text);
		if (conflict) throw new ConfigError("two branches changed the baseline, and what git made of it was not resolved", { place: {
			file: shown,
			...parsed.position(conflict.index)
		} });
		const [problem] = parsed.problems;
		if (problem) throw new ConfigError(`the baseline is not valid JSON: ${problem.message}`, { place: {
			file: shown,
			...parsed.position(problem.span.start)
		} });
		value = parsed.documents.find((document) => !document.empty)?.value;
	}
	try {
		return checkBaseline(value);
	} catch (error) {
		if (!(error instanceof ConfigError)) throw error;
		const parsed = await parseText(text);
		const found = parsed.documents.find((document) => !document.empty)?.locate(error.path ?? []);
		throw new ConfigError(error.message, { place: {
			file: shown,
			...parsed.position(found?.value.start ?? 0)
		} });
	}
}
async function writeBaseline(cwd, given, entries) {
	const file = path.resolve(cwd, given);
	if (!fs.existsSync(file)) try {
		fs.writeFileSync(file, formatBaseline(entries), { flag: "wx" });
		return;
	} catch (error) {
		return error.code ?? "unknown error";
	}
	let before;
	try {
		before = await readBaseline(cwd, given);
	} catch {
		return "what stands there is no baseline: remove it, or give another name";
	}
	return replaceBaseline(before, entries);
}
function replaceBaseline({ file, bytes }, entries) {
	const text = Buffer.from(formatBaseline(entries));
	return bytes.equals(text) ? void 0 : replaceFile(fs.realpathSync(file), bytes, text);
}
function baselineNames(cwd, file) {
	const folder = path.dirname(path.resolve(cwd, file));
	return (shown) => shownPath(folder, path.resolve(cwd, shown));
}

// src/engine/narrow.ts
function narrowed(outcome, keep, left) {
	const kept = outcome.diagnostics.flatMap((diagnostic, index) => keep(diagnostic) ? [index] : []);
	const diagnostics = kept.map((index) => outcome.diagnostics[index]);
	const { summary } = outcome;
	return {
		...outcome,
		diagnostics,
		messageIds: kept.map((index) => outcome.messageIds[index]),
		summary: {
			...summary,
			errors: diagnostics.filter(({ severity }) => severity === "error").length,
			warnings: diagnostics.filter(({ severity }) => severity === "warning").length,
			infos: diagnostics.filter(({ severity }) => severity === "info").length,
			...left
		}
	};
}

// src/engine/unified-diff-text.ts
var DiffError = class extends Error {
	name = "DiffError";
	line;
	constructor(message, line) {
		super(message);
		this.line = line;
	}
};
function readUnifiedDiff(text) {
	const lines = text.split("\n");
	const entries = [];
	let entry;
	const begin = (path) => {
		const begun = {
			path,
			paired: false,
			lines: []
		};
		entries.push(begun);
		return begun;
	};
	for (let at = 0; at < lines.length; at++) {
		const line = withoutCarriageReturn(lines[at]);
		const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
		if (hunk) {
			if (!entry) throw new DiffError("here begins a hunk, and no line before it names a file (\"+++ b/file\")", at + 1);
			const counts = {
				old: Number(hunk[1] ?? 1),
				new: Number(hunk[3] ?? 1)
			};
			const ranges = readHunk(lines, at, counts, Number(hunk[2]) + (counts.new === 0 ? 1 : 0));
			if (entry.lines !== "all") for (const range of ranges.ranges) entry.lines.push(range);
			at = ranges.last;
		} else if (line.startsWith("@@@") || /^diff --(?:cc|combined) /.test(line)) throw new DiffError("this is the combined diff of a merge; compare two versions: git diff main...HEAD", at + 1);
		else if (line.startsWith("diff --git ")) entry = begin(secondName(line.slice(11)));
		else if (line.startsWith("--- ") && lines[at + 1]?.startsWith("+++ ")) {
			if (!entry || entry.paired) entry = begin();
			entry.paired = true;
			entry.path = nameOf(withoutCarriageReturn(lines[++at]).slice(4));
		} else if (entry && !entry.paired) readHeader(line, entry);
	}
	if (!entries.length && text.trim() !== "") throw new DiffError("this is no unified diff: no line of it names a file (\"--- a/file\" and \"+++ b/file\")", 1);
	return merged(entries);
}
const withoutCarriageReturn = (line) => line.endsWith("\r") ? line.slice(0, -1) : line;
function readHeader(line, entry) {
	const name = /^(?:copy|rename) to (.+)$/.exec(line)?.[1];
	if (name !== void 0) entry.path = nameOf(name);
	if (line.startsWith("copy to ") || line === "GIT binary patch") entry.lines = "all";
	if (line.startsWith("deleted file mode ")) entry.path = void 0;
	const binary = /^Binary files .+ and (.+) differ$/.exec(line)?.[1];
	if (binary !== void 0) {
		entry.path = nameOf(binary);
		entry.lines = "all";
	}
}
function secondName(names) {
	const middle = (names.length - 1) / 2;
	if (names[middle] !== " ") return void 0;
	const [first, second] = [names.slice(0, middle), names.slice(middle + 1)];
	return first.slice(first.indexOf("/")) === second.slice(second.indexOf("/")) ? nameOf(second) : void 0;
}
function readHunk(lines, header, counts, start) {
	const ranges = [];
	let left = counts.old;
	let right = counts.new;
	let line = start;
	let run;
	const close = () => {
		if (run !== void 0) ranges.push({
			start: run,
			end: line
		});
		run = void 0;
	};
	let at = header;
	while (left > 0 || right > 0) {
		const next = lines[++at];
		if (next === void 0) throw new DiffError("the hunk is cut off: it has fewer lines than its first line says", header + 1);
		const mark = next === "" || next === "\r" ? " " : next[0];
		if (mark === "\\") continue;
		if (mark === " ") close();
		else if (mark === "+" || mark === "-") run ??= line;
		else throw new DiffError("the hunk is broken: a line in it begins with none of \" \", \"+\", \"-\"", at + 1);
		if (mark !== "+") left--;
		if (mark !== "-") {
			right--;
			line++;
		}
		if (left < 0 || right < 0) throw new DiffError("the hunk has other lines than its first line says", header + 1);
	}
	close();
	return {
		ranges,
		last: at
	};
}
function nameOf(written) {
	const name = written.startsWith("\"") ? unquoted(written) : written.split("	", 1)[0];
	return name === "/dev/null" ? void 0 : name;
}
const escapes = {
	a: 7,
	b: 8,
	t: 9,
	n: 10,
	v: 11,
	f: 12,
	r: 13,
	"\"": 34,
	"\\": 92
};
function unquoted(written) {
	const bytes = [];
	const encoder = new TextEncoder();
	for (const [token, octal, escaped] of written.slice(1).matchAll(/\\([0-7]{3})|\\(.)|"|[^"\\]+/gsu)) {
		if (token === "\"") break;
		if (octal !== void 0) bytes.push(Number.parseInt(octal, 8) & 255);
		else if (escaped !== void 0) bytes.push(escapes[escaped] ?? escaped.charCodeAt(0));
		else for (const byte of encoder.encode(token)) bytes.push(byte);
	}
	return new TextDecoder().decode(Uint8Array.from(bytes));
}
function merged(entries) {
	const files = /* @__PURE__ */ new Map();
	for (const { path, lines } of entries) if (path !== void 0) files.set(path, files.has(path) ? "all" : lines);
	return [...files].map(([path, lines]) => ({
		path,
		lines
	}));
}

// src/node/change.ts
var Texts = class {
	run;
	before;
	constructor(run) {
		this.run = run;
		this.before = new Map([...run.sources].map(([shown, { input }]) => [shown, input.parsed]));
	}
	of(shown) {
		const before = this.before.get(shown);
		const now = this.run.sources.get(shown)?.input.parsed;
		return before && now && {
			before: before.text,
			now: now.text
		};
	}
	addFixed(changes) {
		for (const shown of this.before.keys()) {
			const texts = this.of(shown);
			if (texts && texts.before !== texts.now && !changes.has(shown)) changes.set(shown, changedLines(texts.before, texts.now));
		}
	}
};

// src/node/change-in-diff.ts
function changeInDiff(run, diff) {
	const named = readUnifiedDiff(diff);
	const byName = /* @__PURE__ */ new Map();
	for (const { path: name, lines } of named) for (const candidate of namesOf(name)) byName.set(candidate, both(byName.get(candidate), lines));
	const texts = new Texts(run);
	const lines = /* @__PURE__ */ new Map();
	for (const { input, real } of [...run.sources.values(), ...run.context]) {
		const own = [
			path.posix.join(run.repositoryPrefix, input.path),
			input.path,
			real
		].reduce((sum, name) => byName.has(name) ? both(sum, byName.get(name)) : sum, void 0);
		if (own === void 0) continue;
		const odd = !input.parsed || /\r(?!\n)/.test(input.parsed.text);
		lines.set(input.path, odd ? "all" : own);
	}
	return {
		files: named.length,
		matched: lines.size,
		async caused(diagnostics) {
			const changes = /* @__PURE__ */ new Map();
			const removals = /* @__PURE__ */ new Map();
			for (const [shown, own] of lines) {
				const text = texts.of(shown);
				const now = text ? movedLines(own, text.before, text.now) : own;
				changes.set(shown, now === "all" ? now : withNeighbours(now));
				if (now !== "all") removals.set(shown, now.filter(({ start, end }) => start === end));
			}
			texts.addFixed(changes);
			return new Set(diagnostics.filter((diagnostic) => isTouched(diagnostic, changes) || isAlwaysReported(diagnostic, changes) || lacksWhatWasRemoved(diagnostic, run.sources.get(diagnostic.file)?.input.parsed, removals.get(diagnostic.file))));
		}
	};
}
const namesOf = (name) => name.includes("/") ? [name, name.slice(name.indexOf("/") + 1)] : [name];
function both(one, other) {
	if (one === void 0 || one === other) return other;
	return one === "all" || other === "all" ? "all" : together([...one, ...other]);
}
function lacksWhatWasRemoved({ path: pointer, document }, parsed, removals = []) {
	if (!removals.length || !parsed || pointer === void 0 || document === void 0) return false;
	const parts = pointer.split("/").slice(1);
	const located = locate(parsed, document, parts);
	if (!located || located.found === parts.length) return false;
	const first = parsed.position(located.node.start).line;
	const last = parsed.position(Math.max(located.node.start, located.node.end - 1)).line;
	return removals.some(({ start }) => first < start && start <= last + 1);
}
function locate(parsed, document, pointer) {
	const own = parsed.documents[document];
	let found;
	let path = [];
	for (const part of pointer) {
		const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
		const next = (/^\d+$/.test(part) ? [Number(part), key] : [key]).map((candidate) => [...path, candidate]).find((candidate) => own?.locate(candidate)?.found === candidate.length);
		if (!next) return own?.locate([...path, key]);
		path = next;
		found = own?.locate(path);
	}
	return found;
}

// src/node/change-since.ts
async function changeSince(run, cwd, base) {
	const sources = [...run.sources.values(), ...run.context];
	const present = new Set(sources.map((source) => source.real));
	const isChanged = (source) => source.input.path === run.stdin || !base.isUnchanged(source.real);
	const changedSources = sources.filter(isChanged);
	const gone = await filtered([...base.gone, ...base.changed.flatMap((file) => base.oldPath(file) ?? [])], async (file) => !present.has(file) && run.wouldRead(file));
	const oldPaths = /* @__PURE__ */ new Set([...changedSources.flatMap((source) => base.oldPath(source.real) ?? []), ...gone]);
	const linked = new Set(changedSources.filter((source) => source.linked).flatMap((source) => base.oldPath(source.real) ?? []));
	const old = /* @__PURE__ */ new Map();
	for (const [file, bytes] of await base.contents([...oldPaths])) {
		const decoded = decode(bytes);
		if ("text" in decoded) old.set(file, linked.has(file) ? plainFile(decoded.text.replace(/^\uFEFF/, "")) : await parseText(decoded.text));
	}
	const renamed = renamedOnDisk(changedSources, base, gone, old);
	const oldNames = new Map(changedSources.map((source) => [source.input.path, renamed.get(source.real) ?? base.oldPath(source.real)]));
	const known = new KnownBefore(run, cwd, {
		sources,
		old,
		oldNames,
		linked
	});
	const texts = new Texts(run);
	return { async caused(diagnostics) {
		const changes = /* @__PURE__ */ new Map();
		for (const { input } of changedSources) {
			const name = oldNames.get(input.path);
			const before = name === void 0 ? void 0 : old.get(name);
			const now = run.sources.get(input.path)?.input.parsed ?? input.parsed;
			changes.set(input.path, before && now ? changedLines(before.text, now.text) : "all");
		}
		texts.addFixed(changes);
		const caused = new Set(diagnostics.filter((diagnostic) => isTouched(diagnostic, changes) || isAlwaysReported(diagnostic, changes)));
		const others = diagnostics.filter((diagnostic) => !caused.has(diagnostic));
		for (const diagnostic of await known.newAmong(diagnostics, others)) caused.add(diagnostic);
		return caused;
	} };
}
async function filtered(items, keep) {
	const kept = [];
	for (const item of new Set(items)) if (await keep(item)) kept.push(item);
	return kept;
}
function renamedOnDisk(changed, base, gone, old) {
	const renamed = /* @__PURE__ */ new Map();
	const told = new Set(changed.map((source) => base.oldPath(source.real)));
	const byText = /* @__PURE__ */ new Map();
	for (const file of gone) if (!told.has(file) && old.get(file)?.text) byText.set(old.get(file).text, file);
	for (const { real, input } of changed) {
		const from = base.oldPath(real) === void 0 && input.parsed ? byText.get(input.parsed.text) : void 0;
		if (from === void 0) continue;
		renamed.set(real, from);
		byText.delete(input.parsed.text);
	}
	return renamed;
}
var KnownBefore = class {
	run;
	files;
	differs;
	oldPathOf;
	linted = /* @__PURE__ */ new Set();
	known = new KnownFindings([]);
	constructor(run, cwd, { sources, old, oldNames, linked }) {
		this.run = run;
		const files = /* @__PURE__ */ new Map();
		for (const source of sources) if (!oldNames.has(source.input.path)) files.set(source.real, source);
		for (const [real, parsed] of old) files.set(real, {
			input: {
				path: shownPath(cwd, real),
				target: false,
				parsed
			},
			real,
			...linked.has(real) ? { linked: true } : {}
		});
		this.files = [...files.values()];
		this.differs = oldNames.size > 0 || old.size > 0;
		this.oldPathOf = (shown) => {
			if (!oldNames.has(shown)) return shown;
			const name = oldNames.get(shown);
			return name !== void 0 && old.has(name) ? shownPath(cwd, name) : void 0;
		};
	}
	async newAmong(all, others) {
		if (!this.differs) return [];
		const wanted = others.flatMap(({ file }) => this.oldPathOf(file) ?? []);
		if (wanted.some((file) => !this.linted.has(file))) {
			for (const file of wanted) this.linted.add(file);
			const { diagnostics } = await this.run.other(this.files.map((source) => ({
				...source,
				input: {
					...source.input,
					target: this.linted.has(source.input.path)
				}
			})));
			this.known = new KnownFindings(diagnostics);
		}
		const fresh = this.known.newAmong(all, this.oldPathOf);
		return others.filter((diagnostic) => fresh.has(diagnostic));
	}
};

// src/node/since.ts
async function baseVersion(cwd, ref, options = {}) {
	const git = await Git.open(cwd, options);
	const top = fs.realpathSync(await git.line(["rev-parse", "--show-toplevel"]));
	const commit = await mergeBase(git, ref);
	const [tree, differences] = await Promise.all([git.lines([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]), git.lines([
		"diff",
		"--raw",
		"-z",
		"--find-renames",
		"--no-abbrev",
		"--no-relative",
		"--no-color",
		"--no-ext-diff",
		"--no-textconv",
		"--ignore-submodules=dirty",
		commit,
		"--"
	])]);
	const files = /* @__PURE__ */ new Map();
	const submodules = /* @__PURE__ */ new Set();
	for (const line of tree) {
		const [, mode, id, name] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
		if (id === void 0 || name === void 0) continue;
		const file = path.join(top, name);
		if (mode === "160000") submodules.add(file);
		else if (mode?.startsWith("100")) files.set(file, id);
	}
	const { renamed, changed, gone } = readDifferences(differences, top);
	const oldPath = (file) => {
		if (renamed.has(file)) return renamed.get(file);
		return files.has(file) ? file : void 0;
	};
	return {
		isUnchanged: (file) => !changed.has(file) && !gone.has(file) && (files.has(file) || isWithin(file, submodules, changed)),
		oldPath,
		changed: [...changed],
		gone: [...gone],
		async contents(oldPaths) {
			const ids = oldPaths.flatMap((file) => files.get(file) ?? []);
			const blobs = await git.blobs(ids, maxFileSize);
			return new Map(oldPaths.flatMap((file) => {
				const content = blobs.get(files.get(file) ?? "");
				return content ? [[file, content]] : [];
			}));
		}
	};
}
async function mergeBase(git, ref) {
	try {
		const commit = await git.line([
			"merge-base",
			ref,
			"HEAD"
		], [0, 1]);
		if (/^[0-9a-f]{40,64}$/.test(commit)) return commit;
	} catch (error) {
		if (!(error instanceof GitError) || !/not a valid|not a commit|ambiguous|unknown revision|bad revision/i.test(error.message)) throw error;
		throw new GitError(`"${ref}" names no commit of this clone${await shallowHint(git)}`);
	}
	throw new GitError(`in this clone "${ref}" and HEAD have no commit in common${await shallowHint(git)}`);
}
async function shallowHint(git) {
	return await git.line(["rev-parse", "--is-shallow-repository"]) === "true" ? "; the clone is shallow: fetch all of its history (\"fetch-depth: 0\" for actions/checkout, or \"git fetch --unshallow\")" : "";
}
function readDifferences(fields, top) {
	const renamed = /* @__PURE__ */ new Map();
	const changed = /* @__PURE__ */ new Set();
	const gone = /* @__PURE__ */ new Set();
	for (let at = 0; at < fields.length; at++) {
		const status = /^:\d+ \d+ [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/.exec(fields[at])?.[1];
		if (status === void 0) throw new GitError("git diff gives another answer than expected");
		const name = path.join(top, fields[++at] ?? "");
		if (status === "R" || status === "C") {
			const to = path.join(top, fields[++at] ?? "");
			renamed.set(to, name);
			changed.add(to);
			if (status === "R") gone.add(name);
		} else if (status === "D") gone.add(name);
		else changed.add(name);
	}
	return {
		renamed,
		changed,
		gone
	};
}
function isWithin(file, submodules, changed) {
	if (!submodules.size) return false;
	for (let at = path.dirname(file); at !== path.dirname(at); at = path.dirname(at)) if (submodules.has(at)) return !changed.has(at);
	return false;
}

// src/node/selection.ts
function beginSelection(options) {
	const { cwd, since } = options;
	const base = since === void 0 ? void 0 : baseVersion(cwd, since, { anyOwner: options.anyOwner ?? false }).catch((error) => {
		if (error instanceof GitError) return error;
		throw error;
	});
	base?.catch(() => {});
	return async (run) => {
		const notes = [];
		const change = await changeOf(run, cwd, base, notes) ?? diffOf(run, options, notes);
		return {
			notes,
			async select(outcome) {
				const { baseline } = options;
				const caused = change && await change.caused(outcome.diagnostics);
				const isNew = (diagnostic) => caused?.has(diagnostic) ?? true;
				const baselined = baseline && withBaseline(run, options, baseline, outcome, (diagnostic) => caused?.has(diagnostic) ?? false);
				const hidden = baselined?.hidden;
				const inBaseline = hidden ? narrowed(outcome, (diagnostic) => !hidden.has(diagnostic), { baselined: hidden.size }) : outcome;
				const unchanged = inBaseline.diagnostics.filter((diagnostic) => !isNew(diagnostic)).length;
				return {
					outcome: change ? narrowed(inBaseline, isNew, { unchanged }) : inBaseline,
					gone: baselined?.gone ?? [],
					left: baselined?.left
				};
			}
		};
	};
}
async function changeOf(run, cwd, base, notes) {
	const version = await base;
	if (version === void 0) return void 0;
	let problem = version instanceof GitError ? version : void 0;
	try {
		if (!(version instanceof GitError)) return await changeSince(run, cwd, version);
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		problem = error;
	}
	notes.push(`what changed is not known, so every finding is reported: ${problem?.message}`);
}
function diffOf(run, { diff }, notes) {
	if (!diff) return void 0;
	try {
		const change = changeInDiff(run, diff.text);
		if (change.files && !change.matched) notes.push(`no file of the diff is among those that were linted; its names must be relative to the repository, or to this folder`);
		if (!change.files) notes.push("the diff is empty");
		notes.push("a diff tells what was touched; to see what it causes elsewhere as well, use --since");
		return change;
	} catch (error) {
		if (!(error instanceof DiffError)) throw error;
		throw new ConfigError(error.message, { place: {
			file: diff.name,
			line: error.line,
			column: 1
		} });
	}
}
function withBaseline(run, { cwd }, baseline, outcome, keepFirst) {
	const nameOf = baselineNames(cwd, baseline.file);
	const targets = new Set([...run.sources.keys()].map(nameOf));
	const folder = path.dirname(baseline.file);
	const whole = !outcome.crashed && !outcome.diagnostics.some(({ rule }) => isUnread(rule));
	return applyBaseline(outcome.diagnostics, baseline.entries, {
		nameOf,
		keepFirst,
		judged: ({ rule, file }) => whole && run.ran(rule) && (targets.has(file) || isGone(path.resolve(folder, file), run.walked))
	});
}
function isGone(file, walked) {
	return walked.some((folder) => file.startsWith(folder.endsWith(path.sep) ? folder : `${folder}${path.sep}`)) && !fs.existsSync(file);
}

export { Git, GitError, baseVersion, baselineNames, baselineOf, beginSelection, defaultBaseline, isBaselinable, narrowed, readBaseline, replaceBaseline, writeBaseline };