import { n as count } from "./counts.js";
import { a as markdownCode, h as cut, i as cellCode, o as markdownText } from "./start.js";
import { n as helmCommand, t as groupNotLinted } from "./not-linted.js";

// src/output/markdown-finding.ts
/** What a finding says, for a cell of a table: the message, why the severity was lowered, three related places. */
function findingCell({ message, because, severity, related }) {
	return [
		markdownText(cut(message, 600)),
		...because ? [`(${severity} because: ${markdownText(cut(because, 300))})`] : [],
		...related.slice(0, 3).map((place) => `${markdownText(cut(place.message, 200))}: ${cellCode(`${cut(place.file, 200)}:${place.range.start.line}`)}`)
	].join("; ");
}
/** The rule, for a cell of a table; a link to its page. */
function ruleCell({ rule, docs }) {
	const name = cellCode(cut(rule, 200));
	return /^https?:\/\/[\w./:#-]+$/.test(docs) ? `[${name}](${docs})` : name;
}
/** How many findings are suppressed, and what was not linted; empty where nothing was left out. */
function leftOut({ summary }) {
	const lines = groupNotLinted(summary.notLinted).map(({ reason, title, files }) => {
		const named = files.slice(0, 3).map((file) => markdownCode(cut(file, 200)));
		const more = files.length > named.length ? ` and ${count(files.length - named.length, "more file")}` : "";
		const how = reason === "helm-template" ? `; to lint what they render: ${markdownCode(helmCommand(files))}` : "";
		return `- ${title}: ${named.join(", ")}${more}${how}`;
	});
	return [...summary.suppressed ? [`${count(summary.suppressed, "finding")} suppressed.`] : [], ...lines.length ? [`**Not linted**\n\n${lines.join("\n")}`] : []].join("\n\n");
}

export { leftOut as n, ruleCell as r, findingCell as t };