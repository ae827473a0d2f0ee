import { jsonText, repositoryPath } from "./report.js";
import { cut } from "./start.js";

// src/output/gitlab.ts
const SEVERITIES = {
	error: "critical",
	warning: "major",
	info: "info"
};
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