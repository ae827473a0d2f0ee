import { LOG_COMMAND, cellCode, cut, markdownCode, markdownText, plain, plainFile, visible, withoutCommands } from "./start.js";

// src/output/repository-path.ts
function repositoryPath(file, { repositoryPrefix }) {
	if (file.startsWith("/")) return file;
	const parts = [];
	for (const part of `${repositoryPrefix}/${file}`.split("/")) {
		if (part === "" || part === ".") continue;
		if (part === ".." && parts.length && parts.at(-1) !== "..") parts.pop();
		else parts.push(part);
	}
	return parts.join("/");
}
function uriOf(path) {
	const encoded = path.replace(/\p{Surrogate}/gu, "\ufffd").split("/").map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)).join("/");
	return path.startsWith("/") ? `file://${encoded}` : encoded;
}

// src/output/annotation.ts
const MAX_RELATED = 5;
function annotationOf(diagnostic, context) {
	const { start, end } = diagnostic.range;
	const related = diagnostic.related.slice(0, MAX_RELATED).map((place) => `${plain(place.file, 500)}:${place.range.start.line} ${plain(place.message, 300)}`);
	const more = diagnostic.related.length - related.length;
	const message = [
		plain(diagnostic.message),
		...diagnostic.because ? [`${diagnostic.severity} because: ${plain(diagnostic.because)}`] : [],
		...related.map((place) => `see ${place}`),
		...more > 0 ? [`see ${more} more places`] : []
	].join("\n");
	return {
		severity: diagnostic.severity,
		title: plain(diagnostic.rule, 200),
		message,
		file: plain(repositoryPath(diagnostic.file, context), 500),
		startLine: start.line,
		endLine: end.line,
		...end.line === start.line && {
			startColumn: start.column,
			endColumn: Math.max(start.column, end.column - 1)
		}
	};
}

// src/output/counts.ts
const severities = [
	"error",
	"warning",
	"info"
];
function rank(severity) {
	return severities.indexOf(severity);
}
function bySeverity(items) {
	return severities.flatMap((severity) => items.filter((item) => item.severity === severity));
}
function count(number, one, many = `${one}s`) {
	return `${String(number).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${number === 1 ? one : many}`;
}
function severityCounts({ errors, warnings, infos }) {
	return [
		errors && count(errors, "error"),
		warnings && count(warnings, "warning"),
		infos && count(infos, "info", "infos")
	].filter(Boolean).join(", ");
}
function duration(milliseconds) {
	if (milliseconds < 1e3) return `${Math.round(milliseconds)} ms`;
	if (milliseconds < 6e4) return `${(milliseconds / 1e3).toFixed(1)} s`;
	const seconds = Math.round(milliseconds / 1e3);
	return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

// src/output/not-linted.ts
const NAMES = {
	"helm-template": ["Helm template", "Helm templates"],
	template: ["template", "templates"],
	"kustomize-patch": ["Kustomize patch", "Kustomize patches"],
	kustomization: ["kustomization (read, not rendered)", "kustomizations (read, not rendered)"],
	"values-file": ["values file", "values files"],
	"component-config": ["component configuration", "component configurations"],
	"not-kubernetes": ["document that is no Kubernetes object", "documents that are no Kubernetes objects"],
	encrypted: ["encrypted document", "encrypted documents"],
	"unsupported-encoding": ["file in an encoding that is not UTF-8", "files in an encoding that is not UTF-8"],
	"special-file": ["pipe or device", "pipes and devices"],
	"symbolic-link": ["symbolic link that is not followed", "symbolic links that are not followed"]
};
function groupNotLinted(entries) {
	const groups = /* @__PURE__ */ new Map();
	for (const { reason, file } of entries) {
		const group = groups.get(reason) ?? {
			total: 0,
			files: /* @__PURE__ */ new Set()
		};
		group.total++;
		group.files.add(file);
		groups.set(reason, group);
	}
	return [...groups].map(([reason, { total, files }]) => ({
		reason,
		total,
		files: [...files],
		title: titleOf(reason, total)
	})).sort((a, b) => b.total - a.total);
}
function titleOf(reason, total) {
	const [one, many] = NAMES[reason] ?? [reason, reason];
	return count(total, one, many);
}
function helmCommand(files) {
	const charts = new Set(files.map((file) => /^(.*?)\/?templates\//.exec(file)?.[1] ?? "."));
	const [chart = "."] = charts;
	return `helm template ${charts.size === 1 && /^[A-Za-z0-9_][\w./-]*$/.test(chart) ? chart : "."} | seaworthy lint -`;
}

// src/output/markdown-finding.ts
function findingCell({ message, because, severity, related }) {
	const places = related.slice(0, 3).map((place) => `${markdownText(cut(place.message, 200))}: ${cellCode(`${cut(place.file, 200)}:${place.range.start.line}`)}`);
	const text = [markdownText(cut(message, 600)), ...because ? [`(${severity} because: ${markdownText(cut(because, 300))})`] : []].join(" ");
	return places.length ? `${text}${/[.!?)]$/.test(text) ? "" : "."} See: ${places.join("; ")}` : text;
}
function ruleCell({ rule, docs }) {
	const name = cellCode(cut(rule, 200));
	return /^https?:\/\/[\w./:#-]+$/.test(docs) ? `[${name}](${docs})` : name;
}
function leftOut({ summary }) {
	const lines = groupNotLinted(summary.notLinted).map(({ reason, title, files }) => {
		const named = files.slice(0, 3).map((file) => markdownCode(cut(file, 200)));
		const more = files.length > named.length ? ` and ${count(files.length - named.length, "more file")}` : "";
		const how = reason === "helm-template" ? `; to lint what they render: ${markdownCode(helmCommand(files))}` : "";
		return `- ${title}: ${named.join(", ")}${more}${how}`;
	});
	const { suppressed, baselined, unchanged } = summary;
	const hidden = [
		...suppressed ? [`${count(suppressed, "finding")} suppressed.`] : [],
		...baselined ? [`${count(baselined, "finding")} in the baseline.`] : [],
		...unchanged ? [`${count(unchanged, "finding")} not shown: the change did not cause ${unchanged === 1 ? "it" : "them"}.`] : []
	];
	return [...hidden.length ? [hidden.join(" ")] : [], ...lines.length ? [`**Not linted**\n\n${lines.join("\n")}`] : []].join("\n\n");
}

// src/output/paint.ts
const CODES = {
	error: "1;31",
	warning: "1;33",
	info: "1;36"
};
function paintWith(color) {
	const wrap = (code, text) => color && text ? `\u001b[${code}m${text}\u001b[0m` : text;
	return {
		severity: (severity, text) => wrap(CODES[severity], text),
		strong: (text) => wrap("1", text),
		faint: (text) => wrap("2", text),
		good: (text) => wrap("32", text)
	};
}

// src/output/cell-width.ts
const WIDE = [
	[4352, 4447],
	[8986, 8987],
	[9193, 9196],
	[11904, 12350],
	[12353, 13311],
	[13312, 19903],
	[19968, 42191],
	[43360, 43391],
	[44032, 55203],
	[63744, 64255],
	[65072, 65135],
	[65280, 65376],
	[65504, 65510],
	[127744, 128591],
	[128640, 128767],
	[129280, 129535],
	[129648, 129791],
	[131072, 262141]
];
const ZERO = /^(?:\p{Mn}|\p{Me}|\u200c|\u200d)$/u;
function cellWidth(text) {
	if (/^[\u0000-\u007f]*$/.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += widthOf(character);
	return width;
}
function widthOf(character) {
	const code = character.codePointAt(0) ?? 0;
	if (code < 768) return 1;
	if (ZERO.test(character)) return 0;
	return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

// src/output/wrap.ts
function wrap(text, width) {
	const lines = [];
	let line = "";
	let used = 0;
	for (const word of text.split(" ")) {
		const cells = cellWidth(word);
		if (line && used + 1 + cells > width && !/^(?:::|##)/.test(word)) {
			lines.push(line);
			line = word;
			used = cells;
		} else {
			used += cells + (line ? 1 : 0);
			line = line ? `${line} ${word}` : word;
		}
	}
	lines.push(line);
	return lines;
}

// src/output/json-text.ts
const RAW = /[\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/g;
function jsonText(value, indent) {
	return JSON.stringify(value, void 0, indent).replace(RAW, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).replace(LOG_COMMAND, "\\u0023#");
}

// src/output/pretty-summary.ts
const MAX_NAMED$1 = 3;
function prettySummary(report, context) {
	const { diagnostics, summary } = report;
	const paint = paintWith(context.color);
	const files = new Set(diagnostics.map((diagnostic) => diagnostic.file)).size;
	const failing = diagnostics.filter((diagnostic) => rank(diagnostic.severity) <= rank(context.failOn)).length;
	const looked = `${count(summary.resources, "object")} in ${count(summary.files, "file")}, ${duration(context.durationMs ?? summary.durationMs)}`;
	const lines = [];
	if (diagnostics.length) {
		const verdict = `${severityCounts(summary)} in ${count(files, "file")}`;
		lines.push(failing ? paint.severity(diagnostics.some((d) => d.severity === "error") ? "error" : "warning", verdict) : paint.strong(verdict));
		lines.push(`Looked at ${looked}.`);
		if (!failing) lines.push(`Nothing at or above --fail-on ${context.failOn}.`);
	} else if (summary.resources) lines.push(`${paint.good(summary.baselined || summary.unchanged ? "No new problems" : "No problems")} in ${looked}.`);
	else lines.push(`No Kubernetes objects in ${count(summary.files, "file")}.`);
	const safe = diagnostics.filter((diagnostic) => diagnostic.fix?.safety === "safe").length;
	const unsafe = diagnostics.filter((diagnostic) => diagnostic.fix?.safety === "unsafe").length;
	if (safe) lines.push(`${safe} can be repaired with --fix${unsafe ? `, ${unsafe} more with --fix --unsafe-fixes` : ""}.`);
	else if (unsafe) lines.push(`${unsafe} can be repaired with --fix --unsafe-fixes; look at the result.`);
	const [first] = diagnostics;
	if (first) lines.push(`Why a rule exists and what to do: seaworthy explain ${plain(first.rule, 200)}`);
	if (summary.suppressed) lines.push(`${count(summary.suppressed, "finding")} suppressed.`);
	if (summary.baselined) lines.push(`${count(summary.baselined, "finding")} in the baseline.`);
	if (summary.unchanged) lines.push(`${count(summary.unchanged, "finding")} not shown: the change did not cause ${summary.unchanged === 1 ? "it" : "them"}.`);
	if (summary.unknownValues) lines.push(`${count(summary.unknownValues, "value")} with a placeholder such as \${NAME}: rules cannot judge ${summary.unknownValues === 1 ? "it" : "them"}.`);
	const groups = groupNotLinted(summary.notLinted);
	if (groups.length) lines.push("", paint.strong("Not linted:"));
	for (const { reason, title, files: named } of groups) {
		const names = named.slice(0, MAX_NAMED$1).map((file) => plainFile(file));
		const more = named.length > MAX_NAMED$1 ? ` and ${count(named.length - MAX_NAMED$1, "more file")}` : "";
		lines.push(`  ${title}: ${names.join(", ")}${more}`);
		if (reason === "helm-template") lines.push(`    to lint what they render: ${helmCommand(named)}`);
	}
	return `${withoutCommands(lines.join("\n"))}\n`;
}

// src/output/statistics.ts
const MAX_ROWS = 40;
const MAX_NAMED = 3;
function statisticsOf(diagnostics) {
	const rules = /* @__PURE__ */ new Map();
	const folders = /* @__PURE__ */ new Map();
	for (const { rule, severity, file, fix } of diagnostics) {
		const ofRule = entry(rules, rule, () => ({
			errors: 0,
			warnings: 0,
			infos: 0,
			files: /* @__PURE__ */ new Set(),
			fixable: 0
		}));
		const ofFolder = entry(folders, folderOf(file), () => ({
			errors: 0,
			warnings: 0,
			infos: 0,
			rules: /* @__PURE__ */ new Map()
		}));
		for (const tally of [ofRule, ofFolder]) tally[`${severity}s`]++;
		ofRule.files.add(file);
		if (fix) ofRule.fixable++;
		ofFolder.rules.set(rule, (ofFolder.rules.get(rule) ?? 0) + 1);
	}
	return {
		rules: [...rules].map(([rule, { errors, warnings, infos, files, fixable }]) => ({
			rule,
			errors,
			warnings,
			infos,
			files: files.size,
			fixable
		})).sort((a, b) => most(a, b) || order(a.rule, b.rule)),
		folders: [...folders].map(([folder, { errors, warnings, infos, rules: named }]) => ({
			folder,
			errors,
			warnings,
			infos,
			rules: Object.fromEntries([...named].sort(([left, a], [right, b]) => b - a || order(left, right)))
		})).sort((a, b) => most(a, b) || order(a.folder, b.folder))
	};
}
function statistics(report, context) {
	const { rules, folders } = statisticsOf(report.diagnostics);
	const paint = paintWith(context.color);
	const lines = [];
	if (rules.length) {
		lines.push(paint.strong("Findings by rule"));
		const rows = rules.map((row) => [
			...numbers$1(row),
			number(row.files),
			number(row.fixable),
			plain(row.rule, 200)
		]);
		lines.push(...table([
			"errors",
			"warnings",
			"infos",
			"files",
			"repairable",
			"rule"
		], rows, "rule"), "");
		lines.push(paint.strong("Findings by folder"));
		const places = folders.map((row) => [...numbers$1(row), `${plainFile(row.folder)}  ${paint.faint(`(${named(row.rules)})`)}`]);
		lines.push(...table([
			"errors",
			"warnings",
			"infos",
			"folder"
		], places, "folder"), "", "");
	}
	return `${withoutCommands(lines.join("\n"))}${prettySummary(report, context)}`;
}
function entry(map, key, make) {
	let value = map.get(key);
	if (!value) {
		value = make();
		map.set(key, value);
	}
	return value;
}
function folderOf(file) {
	const slash = file.lastIndexOf("/");
	return slash < 0 ? "." : file.slice(0, slash) || "/";
}
const most = (a, b) => b.errors - a.errors || b.warnings - a.warnings || b.infos - a.infos;
const order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const number = (value) => value === 0 ? "-" : value.toLocaleString("en-US");
const numbers$1 = ({ errors, warnings, infos }) => [
	number(errors),
	number(warnings),
	number(infos)
];
function named(rules) {
	const all = Object.entries(rules);
	const shown = all.slice(0, MAX_NAMED).map(([rule, times]) => `${plain(rule, 200)} ${times.toLocaleString("en-US")}`);
	return all.length > MAX_NAMED ? `${shown.join(", ")}, ${all.length - MAX_NAMED} more` : shown.join(", ");
}
function table(head, rows, what) {
	const shown = rows.slice(0, MAX_ROWS);
	const widths = head.map((title, column) => Math.max(title.length, ...shown.map((row) => row[column].length)));
	const line = (row) => `  ${row.map((cell, column) => column === row.length - 1 ? cell : cell.padStart(widths[column])).join("  ")}`;
	const rest = rows.length - shown.length;
	return [
		line(head),
		...shown.map(line),
		...rest ? [`  and ${count(rest, `more ${what}`)}; --format json has all of them`] : []
	];
}

// src/output/code-frame.ts
const WINDOW = 1e3;
const HEAD = 2;
function codeFrame(text, lines, range, look) {
	const first = range.start.line;
	if (!lines.at(first)) return [];
	let last = Math.max(first, range.end.line);
	if (last > first && range.end.column <= 1) last--;
	while (last > first && !lines.at(last)) last--;
	const shown = last - first < 3 ? numbers(first, last) : [...numbers(first, first + HEAD - 1), last];
	const gutter = String(last + 1).length;
	const out = [];
	const put = (line, marked) => {
		const row = rowOf(text, lines, line, range, look.width - gutter - 5);
		if (!row) return;
		const number = `${marked ? ">" : " "} ${String(line).padStart(gutter)} | `;
		out.push((marked ? look.paint.severity(look.severity, number.slice(0, 1)) : " ") + look.paint.faint(number.slice(1)) + row.text);
		if (marked && row.marks) out.push(look.paint.faint(`  ${" ".repeat(gutter)} | `) + look.paint.severity(look.severity, row.marks));
	};
	if (hasContent(text, lines, first - 1)) put(first - 1, false);
	let before = first;
	for (const line of shown) {
		if (line > before + 1) out.push(look.paint.faint(`  ${".".repeat(gutter)} |`));
		put(line, true);
		before = line;
	}
	if (first === last && hasContent(text, lines, last + 1)) put(last + 1, false);
	return out.map((line) => line.trimEnd());
}
const numbers = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
function hasContent(text, lines, line) {
	const span = line >= 1 ? lines.at(line) : void 0;
	return span !== void 0 && text.slice(span.start, Math.min(span.end, span.start + WINDOW)).trim() !== "";
}
function rowOf(text, lines, line, range, width) {
	const span = lines.at(line);
	if (!span) return void 0;
	const length = span.end - span.start;
	const touched = line >= range.start.line && line <= range.end.line;
	const from = touched && line === range.start.line ? Math.min(range.start.column - 1, length) : 0;
	const to = touched && line === range.end.line ? Math.min(Math.max(range.end.column - 1, from), length) : length;
	const start = from > WINDOW / 2 ? from - WINDOW / 4 : 0;
	const end = Math.min(length, start + WINDOW);
	const cells = cellsOf(text.slice(span.start + start, span.start + end), start);
	const room = Math.max(20, width);
	const window = windowOf(cells, from, room, {
		left: start > 0,
		right: end < length
	});
	const indent = touched && line > range.start.line ? cells.findIndex((cell) => cell.text !== " ") : 0;
	let marks = " ".repeat(window.left ? 1 : 0);
	for (const [index, cell] of cells.entries()) {
		if (index < window.from || index >= window.to) continue;
		const inside = touched && cell.at >= from && cell.at < to && index >= indent;
		marks += (inside ? "^" : " ").repeat(cell.width);
	}
	if (touched && from >= to && line === range.start.line) marks = `${" ".repeat(Math.min(cellsBefore(cells, window, from), room - 1))}^`;
	const body = cells.slice(window.from, window.to).map((cell) => cell.text).join("");
	return {
		text: `${window.left ? "\u2026" : ""}${body}${window.right ? "\u2026" : ""}`,
		marks: touched ? marks.trimEnd() : ""
	};
}
function cellsOf(slice, offset) {
	const cells = [];
	const commands = new Set([...slice.matchAll(LOG_COMMAND)].map((match) => offset + match.index + 1));
	let at = offset;
	for (const character of slice) {
		const text = character === "	" ? "  " : commands.has(at) ? "\\#" : visible(character);
		cells.push({
			text,
			width: cellWidth(text),
			at
		});
		at += character.length;
	}
	return cells;
}
function windowOf(cells, focus, width, more) {
	if (cells.reduce((sum, cell) => sum + cell.width, 0) <= width && !more.left && !more.right) return {
		from: 0,
		to: cells.length,
		left: false,
		right: false
	};
	const focused = cells.findIndex((cell) => cell.at >= focus);
	let from = focused < 0 ? cells.length : focused;
	if (cells.slice(0, from).reduce((sum, cell) => sum + cell.width, 0) < width * 2 / 3 && !more.left) from = 0;
	else for (let room = Math.floor(width / 3); from > 0 && room >= (cells[from - 1]?.width ?? 0); from--) room -= cells[from - 1]?.width ?? 0;
	let to = from;
	for (let room = width - 2; to < cells.length && room >= (cells[to]?.width ?? 0); to++) room -= cells[to]?.width ?? 0;
	return {
		from,
		to,
		left: from > 0 || more.left,
		right: to < cells.length || more.right
	};
}
function cellsBefore(cells, window, column) {
	let width = window.left ? 1 : 0;
	for (const cell of cells.slice(window.from, window.to)) if (cell.at < column) width += cell.width;
	return width;
}

// src/output/lines.ts
function linesOf(text) {
	const starts = [0];
	let complete = false;
	let nextFeed = text.indexOf("\n");
	let nextReturn = text.indexOf("\r");
	function advance() {
		if (nextFeed < 0 && nextReturn < 0) {
			complete = true;
			return;
		}
		const feedFirst = nextReturn < 0 || nextFeed >= 0 && nextFeed < nextReturn;
		const pair = !feedFirst && nextFeed === nextReturn + 1;
		const next = feedFirst || pair ? nextFeed + 1 : nextReturn + 1;
		if (nextFeed >= 0 && nextFeed < next) nextFeed = text.indexOf("\n", next);
		if (nextReturn >= 0 && nextReturn < next) nextReturn = text.indexOf("\r", next);
		starts.push(next);
	}
	return { at(line) {
		while (!complete && starts.length <= line) advance();
		const start = starts[line - 1];
		if (start === void 0) return void 0;
		let end = starts[line] ?? text.length;
		if (starts[line] !== void 0) {
			end--;
			if (end > start && text.charCodeAt(end) === 10 && text.charCodeAt(end - 1) === 13) end--;
		}
		return {
			start,
			end
		};
	} };
}

// src/output/sarif-rules.ts
function levelOf(severity) {
	return severity === "info" ? "note" : severity;
}
const SECURITY_SEVERITY = {
	error: "8.0",
	warning: "5.5",
	info: "3.0"
};
function describeRule(rule, docs) {
	const security = rule.category === "security";
	const text = [
		rule.summary,
		rule.why,
		...(rule.sources ?? []).map(({ title, url }) => `${title}: ${url}`)
	].filter(Boolean).join("\n");
	return {
		id: rule.id,
		shortDescription: { text: rule.summary },
		fullDescription: { text: rule.why ?? rule.summary },
		.../^https?:\/\//.test(docs) && { helpUri: docs },
		help: {
			text,
			markdown: rule.help ?? markdownOf(rule)
		},
		defaultConfiguration: { level: levelOf(rule.severity) },
		properties: {
			tags: [.../* @__PURE__ */ new Set([
				"kubernetes",
				rule.category,
				...security ? ["security"] : []
			])],
			precision: "high",
			"problem.severity": rule.severity === "info" ? "recommendation" : rule.severity,
			...security && { "security-severity": SECURITY_SEVERITY[rule.severity] }
		}
	};
}
function markdownOf({ id, summary, why, sources = [] }) {
	return [
		`# ${id}`,
		summary,
		why,
		sources.map(({ title, url }) => `- [${title}](${url})`).join("\n")
	].filter(Boolean).join("\n\n");
}

export { annotationOf, bySeverity, codeFrame, count, describeRule, duration, findingCell, groupNotLinted, jsonText, leftOut, levelOf, linesOf, paintWith, prettySummary, rank, repositoryPath, ruleCell, severities, severityCounts, statistics, statisticsOf, uriOf, wrap };