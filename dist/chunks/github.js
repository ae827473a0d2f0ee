import { t as bySeverity } from "./counts.js";
import { t as repositoryPath } from "./repository-path.js";
import { r as plain } from "./visible.js";

// src/output/github.ts
const COMMANDS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
const MAX_RELATED = 5;
/** GitHub keeps 10 annotations of each severity a step and drops the others without a word (toolkit docs, problem-matchers.md). */
const SHOWN = 10;
/**
* Workflow commands that become annotations on a pull request, the most severe first, since GitHub drops all but the first. Where there are
* more, a last line says so.
*/
function github(report, context) {
	const lines = bySeverity(report.diagnostics).map((diagnostic) => command(diagnostic, context));
	const { errors, warnings, infos } = report.summary;
	if (Math.max(errors, warnings, infos) > SHOWN) lines.push(`GitHub shows ${SHOWN} annotations of each severity: all ${lines.length} findings are in this log. --format sarif has no such limit.`);
	return lines.map((line) => `${line}\n`).join("");
}
function command(diagnostic, context) {
	const { start, end } = diagnostic.range;
	const properties = [
		["file", plain(repositoryPath(diagnostic.file, context), 500)],
		["line", start.line],
		["endLine", end.line],
		...end.line === start.line ? [["col", start.column], ["endColumn", Math.max(start.column, end.column - 1)]] : [],
		["title", plain(diagnostic.rule, 200)]
	];
	const related = diagnostic.related.slice(0, MAX_RELATED).map((place) => `${plain(place.file, 500)}:${place.range.start.line} ${plain(place.message, 300)}`);
	const more = diagnostic.related.length - related.length;
	const text = [
		plain(diagnostic.message),
		...diagnostic.because ? [`${diagnostic.severity} because: ${plain(diagnostic.because)}`] : [],
		...related.map((place) => `see ${place}`),
		...more > 0 ? [`see ${more} more places`] : []
	].join("\n");
	const list = properties.map(([key, value]) => `${key}=${propertyText(String(value))}`).join(",");
	return `::${COMMANDS[diagnostic.severity]} ${list}::${dataText(text)}`;
}
function dataText(text) {
	return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function propertyText(text) {
	return dataText(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

export { github };