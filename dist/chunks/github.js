import { annotationOf, bySeverity } from "./report.js";

// src/output/github.ts
const COMMANDS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function github(report, context) {
	const lines = bySeverity(report.diagnostics).map((diagnostic) => command(annotationOf(diagnostic, context)));
	const { errors, warnings, infos } = report.summary;
	if (Math.max(errors, warnings, infos) > 10) lines.push(`GitHub shows ${10} annotations of each severity: all ${lines.length} findings are in this log. --format sarif has no such limit.`);
	return lines.map((line) => `${line}\n`).join("");
}
function command({ severity, title, message, file, startLine, endLine, startColumn, endColumn }) {
	const list = [
		["file", file],
		["line", startLine],
		["endLine", endLine],
		["col", startColumn],
		["endColumn", endColumn],
		["title", title]
	].flatMap(([key, value]) => value === void 0 ? [] : [`${key}=${propertyText(String(value))}`]).join(",");
	return `::${COMMANDS[severity]} ${list}::${dataText(message)}`;
}
function dataText(text) {
	return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function propertyText(text) {
	return dataText(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

export { github };