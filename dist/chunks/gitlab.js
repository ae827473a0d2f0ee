import { t as jsonText } from "./json-text.js";
import { t as repositoryPath } from "./repository-path.js";
import { h as cut } from "./start.js";

// src/output/gitlab.ts
/** GitLab knows info, minor, major, critical and blocker. */
const SEVERITIES = {
	error: "critical",
	warning: "major",
	info: "info"
};
/** GitLab's code quality report: an array of findings, each with a fingerprint of its own, since GitLab folds equal ones into one. */
function gitlab(report, context) {
	const seen = /* @__PURE__ */ new Map();
	const entries = report.diagnostics.map(({ rule, severity, message, because, file, range, fingerprint }) => ({
		description: cut(because ? `${message} (${severity} because: ${because})` : message),
		check_name: rule,
		fingerprint: unique(fingerprint, seen),
		severity: SEVERITIES[severity],
		location: {
			path: repositoryPath(file, context),
			lines: {
				begin: range.start.line,
				end: range.end.line
			}
		}
	}));
	return `${jsonText(entries, 1)}\n`;
}
function unique(fingerprint, seen) {
	for (;;) {
		const times = (seen.get(fingerprint) ?? 0) + 1;
		seen.set(fingerprint, times);
		if (times === 1) return fingerprint;
		fingerprint = `${fingerprint}-${times}`;
	}
}

export { gitlab };