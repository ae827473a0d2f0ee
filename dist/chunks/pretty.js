import { codeFrame, linesOf, paintWith, prettySummary, wrap } from "./report.js";
import { plain, plainFile, withoutCommands } from "./start.js";

// src/output/pretty.ts
const MAX_RELATED = 8;
const MIN_WIDTH = 40;
const MAX_WIDTH = 160;
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
function placeOf({ file, range }) {
	return `${plainFile(file)}:${range.start.line}:${range.start.column}`;
}
function notes({ related, source, because, severity, fix }, width, paint) {
	const labelled = (label, text) => wrap(text, width - 2 - label.length - 2).map((line, index) => index === 0 ? `  ${paint.faint(`${label}:`)} ${line}` : `  ${" ".repeat(label.length + 2)}${line}`);
	return [
		...related.slice(0, MAX_RELATED).flatMap((place) => labelled("see", `${placeOf(place)} ${plain(place.message, 300)}`)),
		...related.length > MAX_RELATED ? labelled("see", `${related.length - MAX_RELATED} more places`) : [],
		...source ? labelled("rendered from", plain(source)) : [],
		...because ? labelled(`${severity} because`, plain(because)) : [],
		...fix ? labelled("fix", fix.safety === "safe" ? "run with --fix" : "run with --fix --unsafe-fixes, and look at the result") : []
	];
}

export { pretty };