import { rank, repositoryPath } from "./report.js";
import { plain, plainFile } from "./start.js";

// src/output/junit.ts
function junit(report, context) {
	const files = /* @__PURE__ */ new Map();
	for (const diagnostic of report.diagnostics) {
		const known = files.get(diagnostic.file);
		if (known) known.push(diagnostic);
		else files.set(diagnostic.file, [diagnostic]);
	}
	const fails = (diagnostic) => rank(diagnostic.severity) <= rank(context.failOn);
	const failures = report.diagnostics.filter(fails).length;
	const time = ((context.durationMs ?? report.summary.durationMs) / 1e3).toFixed(3);
	const suites = [...files].map(([file, diagnostics]) => {
		const failed = diagnostics.filter(fails).length;
		return [
			`  <testsuite${attributes({
				name: plainFile(file),
				tests: diagnostics.length,
				failures: failed,
				errors: 0,
				skipped: diagnostics.length - failed,
				time: "0",
				file: plain(repositoryPath(file, context), 500)
			})}>`,
			...diagnostics.map((diagnostic) => testcase(diagnostic, fails(diagnostic))),
			"  </testsuite>"
		].join("\n");
	});
	if (!suites.length) suites.push(`  <testsuite${attributes({
		name: "seaworthy",
		tests: 1,
		failures: 0,
		errors: 0,
		skipped: 0,
		time
	})}>\n    <testcase${attributes({
		name: "no problems",
		classname: "seaworthy",
		time
	})}/>\n  </testsuite>`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({
		name: "seaworthy",
		tests: Math.max(1, report.diagnostics.length),
		failures,
		errors: 0,
		time
	})}>\n${suites.join("\n")}\n</testsuites>\n`;
}
function testcase(diagnostic, failure) {
	const { rule, severity, range, file, docs } = diagnostic;
	const place = `${plainFile(file)}:${range.start.line}:${range.start.column}`;
	const message = plain(diagnostic.message);
	const body = [
		`${place} ${severity}: ${message}`,
		...diagnostic.because ? [`${severity} because: ${plain(diagnostic.because)}`] : [],
		...diagnostic.related.slice(0, 20).map((related) => `see ${plainFile(related.file)}:${related.range.start.line}:${related.range.start.column} ${plain(related.message, 300)}`),
		docs
	].join("\n");
	const tag = failure ? "failure" : "skipped";
	return [
		`    <testcase${attributes({
			name: `${plain(rule, 200)} at ${range.start.line}:${range.start.column}`,
			classname: plainFile(file),
			time: "0"
		})}>`,
		`      <${tag}${attributes({
			type: severity,
			message
		})}>${xmlText(body)}</${tag}>`,
		"    </testcase>"
	].join("\n");
}
function attributes(values) {
	return Object.entries(values).map(([name, value]) => ` ${name}="${xmlText(String(value))}"`).join("");
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function xmlText(text) {
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character).replace(/^([ \t]*)::/gm, "$1&#58;:");
}

export { junit };