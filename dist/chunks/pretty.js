import { n as cellWidth, t as wrap } from "./wrap.js";
import { _ as plainFile, g as plain, m as LOG_COMMAND, v as visible, y as withoutCommands } from "./start.js";
import { t as paintWith } from "./paint.js";
import { i as rank, n as count, o as severityCounts, r as duration } from "./counts.js";
import { n as helmCommand, t as groupNotLinted } from "./not-linted.js";

// src/output/code-frame.ts
/** UTF-16 code units of a line that are looked at: a line can be 50 MB long, and the frame shows a window of it. */
const WINDOW = 1e3;
/** Lines of a range that are shown before the rest is left out, up to its last. */
const HEAD = 2;
/**
* The lines around a range, numbered, with a line of carets under exactly the range, and `>` beside the lines it touches. Long lines are cut
* to a window around the range. No line where the range is not in the text.
*/
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
/** A line as it is shown, and the spaces and carets for the line below it. */
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
		text: `${window.left ? "…" : ""}${body}${window.right ? "…" : ""}`,
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
/** The cells that fit into `width`, chosen so that the column `focus` is among them, with a third of the width in front of it. */
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
/** Indexes a text; asking for all of its lines in any order costs one pass over the text. */
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

// src/output/pretty-summary.ts
/** Files of one reason that are named before the rest is counted. */
const MAX_NAMED = 3;
/** The end of the pretty output: how much was found and looked at, what can be repaired, what was not linted and why. Ends with a line feed. */
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
	} else if (summary.resources) lines.push(`${paint.good("No problems")} in ${looked}.`);
	else lines.push(`No Kubernetes objects in ${count(summary.files, "file")}.`);
	const safe = diagnostics.filter((diagnostic) => diagnostic.fix?.safety === "safe").length;
	const unsafe = diagnostics.filter((diagnostic) => diagnostic.fix?.safety === "unsafe").length;
	if (safe) lines.push(`${safe} can be repaired with --fix${unsafe ? `, ${unsafe} more with --fix --unsafe-fixes` : ""}.`);
	else if (unsafe) lines.push(`${unsafe} can be repaired with --fix --unsafe-fixes; look at the result.`);
	const [first] = diagnostics;
	if (first) lines.push(`Why a rule exists and what to do: seaworthy explain ${plain(first.rule, 200)}`);
	if (summary.suppressed) lines.push(`${count(summary.suppressed, "finding")} suppressed.`);
	if (summary.unknownValues) lines.push(`${count(summary.unknownValues, "value")} with a placeholder such as \${NAME}: rules cannot judge ${summary.unknownValues === 1 ? "it" : "them"}.`);
	const groups = groupNotLinted(summary.notLinted);
	if (groups.length) lines.push("", paint.strong("Not linted:"));
	for (const { reason, title, files: named } of groups) {
		const names = named.slice(0, MAX_NAMED).map((file) => plainFile(file));
		const more = named.length > MAX_NAMED ? ` and ${count(named.length - MAX_NAMED, "more file")}` : "";
		lines.push(`  ${title}: ${names.join(", ")}${more}`);
		if (reason === "helm-template") lines.push(`    to lint what they render: ${helmCommand(named)}`);
	}
	return `${withoutCommands(lines.join("\n"))}\n`;
}

// src/output/pretty.ts
/** Related places that are named before the rest is counted. */
const MAX_RELATED = 8;
const MIN_WIDTH = 40;
const MAX_WIDTH = 160;
/**
* For people: each finding with its place (file, line and column, which terminals and editors open on a click), its message, the code with
* carets under it, what it rests on, and how to repair it; then the summary. Findings of a file stand together, in the order of the report.
*/
function pretty(report, context) {
	const paint = paintWith(context.color);
	const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, context.width));
	const blocks = [];
	let file;
	let source;
	for (const diagnostic of report.diagnostics) {
		if (diagnostic.file !== file) {
			file = diagnostic.file;
			const text = context.textOf(file);
			source = text === void 0 ? void 0 : {
				text,
				lines: linesOf(text)
			};
		}
		blocks.push(finding(diagnostic, source, width, paint).join("\n"));
	}
	blocks.push(prettySummary(report, context).trimEnd());
	return `${withoutCommands(blocks.join("\n\n"))}\n`;
}
function finding(diagnostic, source, width, paint) {
	const { severity, range, resource } = diagnostic;
	const about = resource && plain(`${resource.kind} ${resource.namespace ? `${resource.namespace}/` : ""}${resource.name ?? ""}`.trimEnd(), 100);
	const head = [
		paint.strong(placeOf(diagnostic)),
		paint.severity(severity, severity),
		plain(diagnostic.rule, 200),
		...about ? [paint.faint(`(${about})`)] : []
	].join("  ");
	const frame = source ? codeFrame(source.text, source.lines, range, {
		width: width - 2,
		severity,
		paint
	}) : [];
	return [
		head,
		...wrap(plain(diagnostic.message), width - 2).map((line) => `  ${line}`),
		...frame.length ? [
			"",
			...frame.map((line) => line ? `  ${line}` : ""),
			""
		] : [],
		...notes(diagnostic, width, paint)
	].join("\n").trimEnd().split("\n");
}
/** `file:line:column`. */
function placeOf({ file, range }) {
	return `${plainFile(file)}:${range.start.line}:${range.start.column}`;
}
function notes({ related, because, severity, fix }, width, paint) {
	const labelled = (label, text) => wrap(text, width - 2 - label.length - 2).map((line, index) => index === 0 ? `  ${paint.faint(`${label}:`)} ${line}` : `  ${" ".repeat(label.length + 2)}${line}`);
	return [
		...related.slice(0, MAX_RELATED).flatMap((place) => labelled("see", `${placeOf(place)} ${plain(place.message, 300)}`)),
		...related.length > MAX_RELATED ? labelled("see", `${related.length - MAX_RELATED} more places`) : [],
		...because ? labelled(`${severity} because`, plain(because)) : [],
		...fix ? labelled("fix", fix.safety === "safe" ? "run with --fix" : "run with --fix --unsafe-fixes, and look at the result") : []
	];
}

export { pretty };