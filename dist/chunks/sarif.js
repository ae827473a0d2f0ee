import { n as count, t as bySeverity } from "./counts.js";
import { t as jsonText } from "./json-text.js";
import { t as groupNotLinted } from "./not-linted.js";
import { n as uriOf, t as repositoryPath } from "./repository-path.js";
import { h as cut } from "./start.js";

// src/output/sarif-rules.ts
/** SARIF's word for a severity. */
function levelOf(severity) {
	return severity === "info" ? "note" : severity;
}
/** Code scanning's scale for security findings: above 7 is high, above 4 medium, below it low. */
const SECURITY_SEVERITY = {
	error: "8.0",
	warning: "5.5",
	info: "3.0"
};
/** A rule as SARIF describes it, with the properties that GitHub's code scanning reads (GitHub docs, "SARIF support": reportingDescriptor). */
function describeRule(rule, docs) {
	const security = rule.category === "security";
	const text = [
		rule.summary,
		rule.why,
		...(rule.sources ?? []).map(({ title, url }) => `${title}: ${url}`)
	].filter(Boolean).join("\n");
	return {
		id: rule.id,
		shortDescription: { text: rule.summary },
		fullDescription: { text: rule.why ?? rule.summary },
		.../^https?:\/\//.test(docs) && { helpUri: docs },
		help: {
			text,
			markdown: rule.help ?? markdownOf(rule)
		},
		defaultConfiguration: { level: levelOf(rule.severity) },
		properties: {
			tags: [.../* @__PURE__ */ new Set([
				"kubernetes",
				rule.category,
				...security ? ["security"] : []
			])],
			precision: "high",
			"problem.severity": rule.severity === "info" ? "recommendation" : rule.severity,
			...security && { "security-severity": SECURITY_SEVERITY[rule.severity] }
		}
	};
}
function markdownOf({ id, summary, why, sources = [] }) {
	return [
		`# ${id}`,
		summary,
		why,
		sources.map(({ title, url }) => `- [${title}](${url})`).join("\n")
	].filter(Boolean).join("\n\n");
}

// src/output/sarif.ts
/** Code scanning refuses a run with more results, and shows 100 locations of a result (GitHub docs, "SARIF results exceed limits"). */
const MAX_RESULTS = 25e3;
const MAX_RELATED = 100;
/** Left-out files that get a notification of their own. */
const MAX_NOTIFICATIONS = 1e3;
/**
* SARIF 2.1.0 for code scanning. Places are relative to the repository's root; the fingerprint is that of the finding, so that an alert stays
* the same when lines move. More than 25,000 results are cut, the most severe kept, and a notification says so.
*/
function sarif(report, context) {
	const kept = report.diagnostics.length > MAX_RESULTS ? bySeverity(report.diagnostics).slice(0, MAX_RESULTS) : report.diagnostics;
	const rules = describeRules(kept, context);
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "seaworthy",
				version: context.toolVersion,
				semanticVersion: context.toolVersion,
				informationUri: context.docsUrl,
				rules: rules.map(([, descriptor]) => descriptor)
			} },
			invocations: [{
				executionSuccessful: !report.diagnostics.some((diagnostic) => diagnostic.rule.startsWith("internal/")),
				toolExecutionNotifications: notifications(report, kept.length, context)
			}],
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { "%SRCROOT%": { description: { text: "The repository's root." } } },
			results: results(kept, new Map(rules.map(([id], index) => [id, index])), context)
		}]
	};
	return `${jsonText(log, 1)}\n`;
}
function describeRules(diagnostics, context) {
	const known = new Map(context.rules.map((rule) => [rule.id, rule]));
	return [...new Map(diagnostics.map(({ rule, docs }) => [rule, docs]))].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([id, url]) => [id, describeRule(known.get(id) ?? {
		id,
		summary: id,
		severity: "error",
		category: "internal"
	}, url)]);
}
function results(diagnostics, indexes, context) {
	return diagnostics.map((diagnostic) => {
		const { rule, severity, message, file, range, resource, path, related, fingerprint, because, fix } = diagnostic;
		const name = resource && cut([resource.namespace, resource.name].filter(Boolean).join("/"), 300);
		return {
			ruleId: rule,
			ruleIndex: indexes.get(rule) ?? -1,
			level: levelOf(severity),
			message: { text: messageText(because ? `${message} (${severity} because: ${because})` : message) },
			locations: [{
				physicalLocation: physicalLocation(file, range, context),
				...resource && { logicalLocations: [{
					name: name || resource.kind,
					fullyQualifiedName: cut(`${resource.kind} ${name}`.trimEnd(), 400),
					kind: "resource"
				}] }
			}],
			...related.length && { relatedLocations: related.slice(0, MAX_RELATED).map((place, id) => ({
				id,
				physicalLocation: physicalLocation(place.file, place.range, context),
				message: { text: messageText(place.message) }
			})) },
			partialFingerprints: { "seaworthy/v1": fingerprint },
			...fix && { fixes: [{
				description: { text: fix.safety === "safe" ? "Safe fix" : "Unsafe fix: look at the result" },
				artifactChanges: artifactChanges(fix.edits, context)
			}] },
			...path !== void 0 && path.length <= 1e4 && { properties: { path } }
		};
	});
}
/** The text cut, and with `[text](target)` taken apart: SARIF viewers make a link of it (SARIF 2.1.0, 3.11.6). */
function messageText(text) {
	const short = cut(text) || "-";
	return short.includes("](") ? short.replace(/[[\]\\]/g, "\\$&") : short;
}
function physicalLocation(file, range, context) {
	return {
		artifactLocation: artifactLocation(file, context),
		region: region(range)
	};
}
function artifactLocation(file, context) {
	const uri = uriOf(repositoryPath(file, context));
	return uri.startsWith("file:") ? { uri } : {
		uri,
		uriBaseId: "%SRCROOT%"
	};
}
/** SARIF counts from 1, and its ends are exclusive, like ours. */
function region({ start, end }) {
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}
function artifactChanges(edits, context) {
	const files = /* @__PURE__ */ new Map();
	for (const edit of edits) {
		const inFile = files.get(edit.file);
		if (inFile) inFile.push(edit);
		else files.set(edit.file, [edit]);
	}
	return [...files].map(([file, inFile]) => ({
		artifactLocation: artifactLocation(file, context),
		replacements: inFile.map(({ range, text }) => ({
			deletedRegion: region(range),
			insertedContent: { text }
		}))
	}));
}
function notifications({ diagnostics, summary }, kept, context) {
	const entries = summary.notLinted.slice(0, MAX_NOTIFICATIONS);
	const left = groupNotLinted(summary.notLinted.slice(MAX_NOTIFICATIONS));
	return [
		...kept < diagnostics.length ? [{
			level: "warning",
			message: { text: `${count(diagnostics.length - kept, "finding")} left out: SARIF holds ${kept}.` }
		}] : [],
		...entries.map((entry) => notLinted(entry, context)),
		...left.map(({ title }) => ({
			level: "note",
			message: { text: `Not linted: ${title} more.` }
		}))
	];
}
function notLinted({ file, reason, message }, context) {
	return {
		level: "note",
		descriptor: { id: `not-linted/${reason}` },
		message: { text: messageText(message) },
		locations: [{ physicalLocation: { artifactLocation: artifactLocation(file, context) } }]
	};
}

export { sarif };