import { t as repositoryPath } from "./repository-path.js";
import { g as plain } from "./start.js";

// src/output/annotation.ts
const MAX_RELATED = 5;
/** What GitHub shows beside the line of a finding. */
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

export { annotationOf as t };