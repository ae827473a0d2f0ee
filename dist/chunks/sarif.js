import { bySeverity, count, describeRule, groupNotLinted, jsonText, levelOf, repositoryPath, uriOf } from "./report.js";
import { cut } from "./start.js";

// src/output/sarif.ts
const MAX_RESULTS = 25e3;
const MAX_RELATED = 100;
const MAX_NOTIFICATIONS = 1e3;
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