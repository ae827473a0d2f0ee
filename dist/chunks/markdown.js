import { a as severities, n as count, o as severityCounts, r as duration } from "./counts.js";
import { a as visible, n as cut } from "./visible.js";
import { n as helmCommand, t as groupNotLinted } from "./not-linted.js";

// src/output/markdown-text.ts
/**
* A text as Markdown that shows it and does nothing else: no markup, link, image, HTML, math or new cell of a table. A word with `@` becomes code, since
* code hosts notify people whose name stands behind one, and an image's digest reads well so.
*/
function markdownText(text) {
	return visible(text).split(" ").map((word) => word.includes("@") ? cellCode(word) : escapeWord(word)).join(" ").trim();
}
function escapeWord(word) {
	return word.replace(/[\\`*_[\]<>|~&$#]/g, "\\$&").replace(/:(?=\/\/)/g, "\\:").replace(/\b(www)\./gi, "$1\\.");
}
/** A text as code: a fence longer than any in it. */
function markdownCode(text) {
	const shown = visible(text);
	const longest = (shown.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
	const fence = "`".repeat(longest + 1);
	const pad = shown === "" || /^[` ]|[` ]$/.test(shown) ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
/**
* Markdown for a cell of a table, from code made by `markdownCode`: a `|` would end the cell, also in code. Where a backslash stands before it,
* no escape exists inside code; a broken bar is shown.
*/
function cellCode(text) {
	return markdownCode(text.replace(/\\\|/g, "\\¦")).replace(/\|/g, "\\|");
}

// src/output/markdown.ts
/** A comment of a pull request holds 65,536 characters; this leaves room for what stands around the table. */
const MAX_LENGTH = 6e4;
const TITLES = {
	error: "Errors",
	warning: "Warnings",
	info: "Infos"
};
/** For a pull request's comment or a job's summary: a table for each severity, the most severe first, then what was not linted. */
function markdown(report, context) {
	const { diagnostics, summary } = report;
	const took = `${count(summary.resources, "object")} in ${count(summary.files, "file")}, ${duration(context.durationMs ?? summary.durationMs)}`;
	const head = diagnostics.length ? `**${severityCounts(summary)}** (${took})` : `**No problems** (${took})`;
	const end = ending(report);
	const parts = [`## seaworthy`, head];
	let room = MAX_LENGTH - parts.join("\n\n").length - end.length;
	let left = 0;
	for (const severity of severities) {
		const rows = [];
		const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
		if (!found.length) continue;
		const title = `### ${TITLES[severity]}\n\n| Place | Finding | Rule |\n| --- | --- | --- |`;
		room -= title.length + 2;
		for (const diagnostic of found) {
			const text = row(diagnostic);
			if (left || text.length + 1 > room) left++;
			else {
				rows.push(text);
				room -= text.length + 1;
			}
		}
		if (rows.length) parts.push([title, ...rows].join("\n"));
	}
	if (left) parts.push(`${count(left, "more finding")}: see the log.`);
	if (end) parts.push(end);
	return `${parts.join("\n\n")}\n`;
}
function row({ file, range, message, because, severity, related, rule, docs }) {
	const text = [
		markdownText(cut(message, 600)),
		...because ? [`(${severity} because: ${markdownText(cut(because, 300))})`] : [],
		...related.slice(0, 3).map((place) => `${markdownText(cut(place.message, 200))}: ${cellCode(`${cut(place.file, 200)}:${place.range.start.line}`)}`)
	].join("; ");
	const name = cellCode(cut(rule, 200));
	const link = /^https?:\/\/[\w./:#-]+$/.test(docs) ? `[${name}](${docs})` : name;
	return `| ${cellCode(`${cut(file, 300)}:${range.start.line}:${range.start.column}`)} | ${text} | ${link} |`;
}
function ending({ summary }) {
	const lines = groupNotLinted(summary.notLinted).map(({ reason, title, files }) => {
		const named = files.slice(0, 3).map((file) => markdownCode(cut(file, 200)));
		const more = files.length > named.length ? ` and ${count(files.length - named.length, "more file")}` : "";
		const how = reason === "helm-template" ? `; to lint what they render: ${markdownCode(helmCommand(files))}` : "";
		return `- ${title}: ${named.join(", ")}${more}${how}`;
	});
	return [...summary.suppressed ? [`${count(summary.suppressed, "finding")} suppressed.`] : [], ...lines.length ? [`**Not linted**\n\n${lines.join("\n")}`] : []].join("\n\n");
}

export { markdown };