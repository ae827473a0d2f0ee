import { jsonText, statisticsOf } from "./report.js";
import { cut } from "./start.js";

// src/output/json.ts
const MAX_NAME = 1e3;
const MAX_PATH = 1e4;
function json(report, context) {
	const { summary } = report;
	const diagnostics = report.diagnostics.map((diagnostic) => jsonText(diagnosticOf(diagnostic)));
	const head = jsonText({
		version: 1,
		tool: {
			name: "seaworthy",
			version: context.toolVersion
		}
	}).slice(0, -1);
	const tail = jsonText({
		files: summary.files,
		documents: summary.documents,
		resources: summary.resources,
		errors: summary.errors,
		warnings: summary.warnings,
		infos: summary.infos,
		suppressed: summary.suppressed,
		baselined: summary.baselined,
		unchanged: summary.unchanged,
		unknownValues: summary.unknownValues,
		durationMs: Math.round(context.durationMs ?? summary.durationMs),
		notLinted: summary.notLinted.map(({ file, document, reason, message }) => ({
			file,
			document,
			reason,
			message: cut(message)
		}))
	});
	const counted = context.statistics ? `,"statistics":${jsonText(statisticsOf(report.diagnostics))}` : "";
	return `${head},"diagnostics":[${diagnostics.length ? `\n${diagnostics.join(",\n")}\n` : ""}],"summary":${tail}${counted}}\n`;
}
function diagnosticOf(diagnostic) {
	const { path, because, fix } = diagnostic;
	return {
		rule: diagnostic.rule,
		severity: diagnostic.severity,
		message: cut(diagnostic.message),
		file: diagnostic.file,
		document: diagnostic.document,
		range: rangeOf(diagnostic.range),
		resource: diagnostic.resource && resourceOf(diagnostic.resource),
		path: path !== void 0 && path.length <= MAX_PATH ? path : void 0,
		related: diagnostic.related.map(relatedOf),
		fingerprint: diagnostic.fingerprint,
		source: diagnostic.source === void 0 ? void 0 : cut(diagnostic.source, MAX_NAME),
		because: because === void 0 ? void 0 : cut(because),
		fix: fix && fixOf(fix),
		docs: diagnostic.docs
	};
}
const rangeOf = ({ start, end }) => ({
	start: {
		line: start.line,
		column: start.column
	},
	end: {
		line: end.line,
		column: end.column
	}
});
const relatedOf = ({ message, file, range }) => ({
	message: cut(message),
	file,
	range: rangeOf(range)
});
const resourceOf = ({ apiVersion, kind, namespace, name }) => ({
	apiVersion: cut(apiVersion, MAX_NAME),
	kind: cut(kind, MAX_NAME),
	namespace: namespace === void 0 ? void 0 : cut(namespace, MAX_NAME),
	name: name === void 0 ? void 0 : cut(name, MAX_NAME)
});
const fixOf = ({ safety, edits }) => ({
	safety,
	edits: edits.map(({ file, range, text }) => ({
		file,
		range: rangeOf(range),
		text
	}))
});

export { json };