import { count, duration, findingCell, leftOut, ruleCell, severities, severityCounts } from "./report.js";
import { cellCode, cut } from "./start.js";

// src/output/markdown.ts
const MAX_LENGTH = 6e4;
const TITLES = {
	error: "Errors",
	warning: "Warnings",
	info: "Infos"
};
function markdown(report, context) {
	const { diagnostics, summary } = report;
	const took = `${count(summary.resources, "object")} in ${count(summary.files, "file")}, ${duration(context.durationMs ?? summary.durationMs)}`;
	const head = diagnostics.length ? `**${severityCounts(summary)}** (${took})` : `**No problems** (${took})`;
	const end = leftOut(report);
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
function row(diagnostic) {
	const { file, range } = diagnostic;
	return `| ${cellCode(`${cut(file, 300)}:${range.start.line}:${range.start.column}`)} | ${findingCell(diagnostic)} | ${ruleCell(diagnostic)} |`;
}

export { markdown };