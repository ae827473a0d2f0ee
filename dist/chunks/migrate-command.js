import { ConfigError, Cursor, IGNORE_ANNOTATION, bindComment, doubleQuoted, editsFor, engineRules, isMapping, isPlainSafe, matchesWildcard, normalizeEdits, pointerOf, readManifests, readSuppressionComment, replaceParts, rules, unifiedDiff, withEngineRules, workloadsOf } from "./core.js";
import { decode, encode, fullText, parseText, run, today } from "./lint-command.js";
import { Folders, PathError, UsageError, configNames, plain, plainFile, readRegularFile, say, shownPath, withoutCommands } from "./start.js";
import { replaceFile } from "./write-file.js";
import { CONFIG_SCHEMA } from "./names.js";
import { PeerChecks, peers } from "./peer-checks.js";
import { isOfPeer, peerConfigForm, readPeerConfig, repositoryFiles, speaksOfAll } from "./repository-files.js";
import fs from "node:fs";
import path from "node:path";

// src/migrate/config-value.ts
function mapAt(value, ...keys) {
	let at = value;
	for (const key of keys) at = isMapping(at) && Object.hasOwn(at, key) ? at[key] : void 0;
	return isMapping(at) ? at : {};
}
function fieldAt(value, key) {
	return isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function textsAt(value, key) {
	const field = fieldAt(value, key);
	return (Array.isArray(field) ? field : [field]).filter((item) => typeof item === "string").flatMap((item) => item.split(",")).map((item) => item.trim()).filter(Boolean);
}

// src/migrate/ignored-path.ts
function gitignorePattern(given) {
	const path = given.trim().replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
	if (path === "" || path === "." || /^(?:~|\.\.)(?:\/|$)/.test(path) || path.includes("/../")) return void 0;
	if (/[()|^$+]|\.\*/.test(path)) return void 0;
	return /^[!#]/.test(path) ? `\\${path}` : path;
}

// src/migrate/checkov.ts
const thresholds = /* @__PURE__ */ new Set([
	"low",
	"medium",
	"high",
	"critical"
]);
function readCheckov(value, origin, into, severityOf) {
	for (const [key, setting] of [
		["skip-check", "off"],
		["check", "on"],
		["soft-fail-on", "info"],
		["hard-fail-on", "error"]
	]) for (const id of textsAt(value, key)) readId(id, key, setting, origin, into, severityOf);
	if (textsAt(value, "check").length) into.note(`${origin} ran only the checks that "check" names; the preset "recommended" stays here, since its rules are others. "extends: []" leaves only what "rules" turns on`);
	for (const path of textsAt(value, "skip-path")) {
		into.settings++;
		const ours = gitignorePattern(path);
		if (ours === void 0) into.note(`${origin}: skip-path "${path}" is a regular expression, or lies outside of this folder; write a pattern of .gitignore under "ignore"`);
		else into.ignored.push({
			pattern: ours,
			comment: origin
		});
	}
	if (fieldAt(value, "soft-fail") === true) into.note(`${origin} has soft-fail: findings do not fail the run. Here that is "--fail-on error", or "|| true" in the pipeline`);
	if (fieldAt(value, "baseline") !== void 0) into.note(`${origin} names a baseline: "seaworthy lint --write-baseline" writes one of ours`);
}
function readId(id, key, setting, origin, into, severityOf) {
	if (thresholds.has(id.toLowerCase())) {
		into.settings++;
		into.note(`${origin}: ${key} has the severity ${id}; here severities are those of each rule, and --fail-on says what fails`);
	} else if (id.includes("*")) {
		into.settings++;
		const matching = into.checks.all("checkov").filter((check) => matchesWildcard(id.toUpperCase(), check.id) && check.here.length);
		for (const check of matching) into.set("checkov", check.id, setting, origin, severityOf);
		if (/^CKV2?_\*|^CKV2?_K8S/i.test(id)) into.note(`${origin}: ${key} has ${id}, which stands for ${matching.length} checks with a rule here`);
		else into.foreign++;
	} else if (/^CKV2?_(?:K8S|ARGO)_/i.test(id) || into.checks.find("checkov", id)) into.set("checkov", id, setting, origin, severityOf);
	else into.foreign++;
}

// src/migrate/config-text.ts
const maxOrigins = 3;
function configParts(migration) {
	const rules = migration.migratedRules().map(({ id, setting, comment }) => `  # ${line(comment)}\n  ${id}: ${setting}\n`);
	const overrides = migration.exemptions.map(overrideText);
	const ignore = migration.ignored.map(({ pattern, comment }) => `  # ${line(comment)}\n  - ${quoted(pattern)}\n`);
	return {
		rules: rules.length ? `rules:\n${rules.join("")}` : "",
		overrides: overrides.length ? `overrides:\n${overrides.join("")}` : "",
		ignore: ignore.length ? `ignore:\n${ignore.join("")}` : "",
		remarks: remarks(migration).map((text) => `${text}\n`).join("")
	};
}
function remarks(migration) {
	const { missing, notes } = migration;
	const lines = [];
	if (missing.length) {
		lines.push("# Checks of other linters that no rule answers for yet, under the name that the rule will have:");
		for (const { peer, id, later, setting, origins } of missing) {
			const shown = origins.slice(0, maxOrigins).join(", ");
			const more = origins.length > maxOrigins ? ` and ${origins.length - maxOrigins} more` : "";
			const names = later.length ? later.join(", ") : "(no name yet)";
			lines.push(line(`#   ${names}: ${setting}  # ${peer}/${id}, ${shown}${more}`));
		}
	}
	if (notes.length) {
		lines.push("# What has no counterpart here:");
		for (const note of notes) lines.push(line(`#   ${note}`));
	}
	return lines;
}
function overrideText({ files, names, namespaces, rules, comment }) {
	const body = [
		...Object.entries({
			files,
			namespaces,
			names
		}).filter((entry) => entry[1] !== void 0).map(([key, values]) => `${key}: [${values.map((value) => quoted(value, true)).join(", ")}]`),
		"rules:",
		...rules.map((rule) => `  ${rule}: off`)
	];
	return `  # ${line(comment)}\n${body.map((text, index) => `  ${index === 0 ? "- " : "  "}${text}\n`).join("")}`;
}
function quoted(text, flow = false) {
	const shown = line(text);
	return isPlainSafe(shown, flow) ? shown : doubleQuoted(shown);
}
const line = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trimEnd();

// src/migrate/kube-linter.ts
function readKubeLinter(value, origin, into, rule) {
	const checks = mapAt(value, "checks");
	const excluded = textsAt(checks, "exclude");
	for (const id of excluded) into.set("kube-linter", id, "off", origin, rule.severity);
	const off = new Set(excluded.map((id) => id.toLowerCase()));
	const included = fieldAt(checks, "addAllBuiltIn") === true ? into.checks.all("kube-linter").filter((check) => check.here.length).map((check) => check.id) : textsAt(checks, "include");
	for (const id of included) {
		if (off.has(id.toLowerCase())) continue;
		const found = into.checks.find("kube-linter", id);
		if (found?.here.length && found.here.every(rule.isDefault)) into.settings++;
		else into.set("kube-linter", id, "on", origin, rule.severity);
	}
	if (fieldAt(checks, "doNotAutoAddDefaults") === true) into.note(`${origin} ran only the checks that it includes; the preset "recommended" stays here, since its rules are others. "extends: []" leaves only what "rules" turns on`);
	for (const pattern of textsAt(checks, "ignorePaths")) {
		into.settings++;
		const ours = gitignorePattern(pattern);
		if (ours === void 0) into.note(`${origin} ignores the path "${pattern}", which lies outside of this folder or is no pattern of .gitignore`);
		else into.ignored.push({
			pattern: ours,
			comment: origin
		});
	}
	const custom = fieldAt(value, "customChecks");
	for (const check of Array.isArray(custom) ? custom : []) {
		into.settings++;
		const name = fieldAt(check, "name");
		const template = fieldAt(check, "template");
		into.note(`${origin} has a check of its own, "${String(name)}" (template ${String(template)}): it has no counterpart here`);
	}
}

// src/migrate/merge-config.ts
function mergeConfigText(parsed, migration) {
	const document = parsed.documents.find((candidate) => !candidate.empty);
	const newline = parsed.newline;
	if (!document) {
		const { rules, overrides, ignore } = configParts(migration);
		return {
			text: withRemarks(`${endingLine(parsed.text, newline)}${`${rules}${overrides}${ignore}`.replaceAll("\n", newline)}`, migration, newline),
			kept: []
		};
	}
	const value = document.value;
	if (!isMapping(value)) return void 0;
	const resource = {
		file: {
			path: "",
			parsed,
			target: true
		},
		document,
		base: [],
		kind: "",
		object: value
	};
	const root = Cursor.of(resource);
	const intents = [];
	const kept = [];
	for (const { id, setting } of migration.migratedRules()) {
		const at = root.walk("rules", id);
		if (at.absent) intents.push({
			kind: "set",
			at,
			value: setting
		});
		else if (at.raw !== setting && !(setting === "off" && at.raw === false)) kept.push(id);
	}
	for (const { files, names, namespaces, rules } of migration.exemptions) {
		const override = {
			...files && { files },
			...namespaces && { namespaces },
			...names && { names },
			rules: Object.fromEntries(rules.map((rule) => [rule, "off"]))
		};
		if (!has(value.overrides, override)) intents.push({
			kind: "append",
			at: root.walk("overrides"),
			value: override
		});
	}
	for (const { pattern } of migration.ignored) if (!has(value.ignore, pattern)) intents.push({
		kind: "append",
		at: root.walk("ignore"),
		value: pattern
	});
	const edits = editsFor(intents);
	return edits && {
		text: withRemarks(replaceParts(parsed.text, edits), migration, newline),
		kept
	};
}
function has(list, item) {
	const text = JSON.stringify(item);
	return Array.isArray(list) && list.some((other) => JSON.stringify(other)?.replaceAll(":false", ":\"off\"") === text);
}
function withRemarks(text, migration, newline) {
	const there = new Set(text.split(/\r?\n/).map((line) => line.trimEnd()));
	const lines = remarks(migration);
	const fresh = lines.filter((line, index) => {
		if (line.startsWith("#   ")) return !there.has(line);
		const below = lines.slice(index + 1);
		const end = below.findIndex((other) => !other.startsWith("#   "));
		return (end < 0 ? below : below.slice(0, end)).some((other) => !there.has(other));
	});
	return fresh.length ? `${endingLine(text, newline)}${newline}${fresh.join(newline)}${newline}` : text;
}
const endingLine = (text, newline) => text === "" || text.endsWith("\n") ? text : `${text}${newline}`;

// src/migrate/migration.ts
const rank = {
	off: 0,
	info: 1,
	warning: 2,
	error: 3
};
var Migration = class {
	exemptions = [];
	ignored = [];
	notes = [];
	settings = 0;
	foreign = 0;
	checks;
	rules = /* @__PURE__ */ new Map();
	lacking = /* @__PURE__ */ new Map();
	constructor(checks) {
		this.checks = checks;
	}
	set(peer, id, setting, origin, severityOf) {
		this.settings++;
		const found = this.checks.find(peer, id);
		for (const rule of found?.here ?? []) {
			const entry = this.rules.get(rule) ?? { votes: [] };
			entry.votes.push({
				peer,
				id,
				setting: setting === "on" ? severityOf(rule) : setting,
				origin
			});
			this.rules.set(rule, entry);
		}
		if (!found?.here.length) this.lack(peer, id, setting, origin, found);
	}
	lack(peer, id, setting, origin, found) {
		const key = `${peer}/${found?.id ?? id} ${setting}`;
		const entry = this.lacking.get(key);
		if (!entry) this.lacking.set(key, {
			peer,
			id: found?.id ?? id,
			later: found?.later ?? [],
			setting,
			origins: [origin]
		});
		else if (!entry.origins.includes(origin)) entry.origins.push(origin);
	}
	note(sentence) {
		if (!this.notes.includes(sentence)) this.notes.push(sentence);
	}
	get missing() {
		return [...this.lacking.values()].sort((a, b) => compare(a.peer, b.peer) || compare(a.id, b.id));
	}
	migratedRules() {
		const lines = [];
		for (const [id, { votes }] of [...this.rules].sort(([a], [b]) => compare(a, b))) {
			const said = votes.filter((vote) => vote.setting !== "off" || this.isWhollyOff(id, vote.peer, votes));
			const partly = votes.filter((vote) => !said.includes(vote));
			for (const vote of partly) this.note(`${vote.peer}/${vote.id} was off (${vote.origin}), and is one of several checks of ${vote.peer} that ${id} answers for: it stays on`);
			const strictest = [...said].sort((a, b) => rank[b.setting] - rank[a.setting])[0];
			if (!strictest) continue;
			const others = said.filter((vote) => vote.setting !== strictest.setting);
			if (others.length && strictest.setting !== "off") {
				const quieter = others.map((vote) => `${vote.setting} in ${vote.origin}`);
				this.note(`${id} is ${strictest.setting} as in ${strictest.origin}; it was ${[...new Set(quieter)].join(", ")}`);
			}
			const from = [...new Set(said.map((vote) => `${vote.peer}/${vote.id}`))];
			lines.push({
				id,
				setting: strictest.setting,
				comment: from.join(", ")
			});
		}
		return lines;
	}
	isWhollyOff(rule, peer, votes) {
		const off = new Set(votes.filter((vote) => vote.peer === peer && vote.setting === "off").map((vote) => this.checks.find(peer, vote.id)?.id));
		return this.checks.all(peer).filter((check) => check.here.includes(rule)).every((check) => off.has(check.id));
	}
};
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/migrate/polaris.ts
const severities = {
	ignore: "off",
	warning: "warning",
	danger: "error"
};
function readPolaris(value, origin, into, severityOf) {
	const custom = mapAt(value, "customChecks");
	for (const [id, severity] of Object.entries(mapAt(value, "checks"))) {
		const ours = typeof severity === "string" && Object.hasOwn(severities, severity) ? severities[severity] : void 0;
		if (Object.hasOwn(custom, id)) continue;
		if (ours === void 0) into.note(`${origin}: the severity of "${id}" is none of ignore, warning, danger`);
		else into.set("polaris", id, ours, origin, severityOf);
	}
	for (const id of Object.keys(custom)) {
		into.settings++;
		into.note(`${origin} has a check of its own, "${id}": it has no counterpart here`);
	}
	const exemptions = fieldAt(value, "exemptions");
	for (const exemption of Array.isArray(exemptions) ? exemptions : []) if (isMapping(exemption)) readExemption(exemption, origin, into);
}
function readExemption(exemption, origin, into) {
	into.settings++;
	const ids = textsAt(exemption, "rules");
	const controllers = textsAt(exemption, "controllerNames");
	const containers = textsAt(exemption, "containerNames");
	const namespaces = textsAt(exemption, "namespace");
	const about = [
		...namespaces.map((name) => `namespace ${name}`),
		...controllers,
		...containers.map((name) => `container ${name}`)
	].join(", ");
	if (containers.length) {
		into.note(`${origin} exempts containers (${about}): overrides know objects, not containers. Write "# seaworthy-ignore RULE -- reason" above the container`);
		return;
	}
	const checks = ids.length ? ids.map((id) => ({
		id,
		found: into.checks.find("polaris", id)
	})) : into.checks.all("polaris").map((found) => ({
		id: found.id,
		found
	}));
	for (const { id, found } of checks) if (ids.length && !found?.here.length) into.lack("polaris", id, `off for ${about || "some objects"}`, origin, found);
	const rules = [...new Set(checks.flatMap(({ found }) => found?.here ?? []))].sort();
	if (!rules.length) return;
	into.exemptions.push({
		...namespaces.length && { namespaces },
		...controllers.length && { names: controllers.map((name) => `${name}*`) },
		rules,
		comment: origin
	});
}

// src/migrate/trivy.ts
const kubernetes = /^(?:avd-)?(?:ksv|kcv|kube)-?[0-9]+$/i;
function readTrivyignore(text, origin, into, today, severityOf) {
	for (const line of text.split("\n")) {
		const [id, ...words] = line.replace(/(?:^|\s)#.*$/, "").trim().split(/\s+/);
		if (!id) continue;
		ignore(id, {
			until: words.map((word) => /^exp:([0-9]{4}-[0-9]{2}-[0-9]{2})$/.exec(word)?.[1]).find(Boolean),
			paths: []
		}, origin, into, today, severityOf);
	}
}
function readTrivyignoreYaml(value, origin, into, today, severityOf) {
	const entries = fieldAt(value, "misconfigurations");
	for (const entry of Array.isArray(entries) ? entries : []) {
		const id = fieldAt(entry, "id");
		if (typeof id !== "string") continue;
		const date = fieldAt(entry, "expired_at");
		const until = typeof date === "string" ? /^[0-9]{4}-[0-9]{2}-[0-9]{2}/.exec(date)?.[0] : void 0;
		const statement = fieldAt(entry, "statement");
		ignore(id, {
			until,
			paths: textsAt(entry, "paths"),
			...typeof statement === "string" && { statement }
		}, origin, into, today, severityOf);
	}
}
function readTrivyConfig(value, origin, into) {
	const scan = mapAt(value, "scan");
	for (const [key, folder] of [["skip-dirs", true], ["skip-files", false]]) for (const path of textsAt(scan, key)) {
		into.settings++;
		const ours = gitignorePattern(path);
		if (ours === void 0) into.note(`${origin}: ${key} has "${path}", which lies outside of this folder or is no pattern of .gitignore`);
		else into.ignored.push({
			pattern: folder && !ours.endsWith("/") ? `${ours}/` : ours,
			comment: origin
		});
	}
	const severities = textsAt(value, "severity");
	if (severities.length && !severities.includes("LOW")) into.note(`${origin} reports ${severities.join(", ")} alone; here "--fail-on error" says what fails`);
	if (fieldAt(value, "ignore-policy") !== void 0) into.note(`${origin} names an ignore-policy in Rego: write "overrides" for what it leaves out`);
}
function ignore(id, { until, paths, statement }, origin, into, today, severityOf) {
	if (!kubernetes.test(id)) {
		into.foreign++;
		return;
	}
	const found = into.checks.find("trivy", id);
	if (until !== void 0 && until < today) {
		into.settings++;
		into.note(`${origin} ignored ${id} until ${until}; that day is over, and it is not ignored here`);
		return;
	}
	if (until !== void 0) into.note(`${origin} ignores ${id} until ${until}; a configuration has no such date: "# seaworthy-ignore RULE until ${until}" in a manifest has`);
	if (!paths.length) {
		into.set("trivy", id, "off", origin, severityOf);
		return;
	}
	into.settings++;
	if (!found?.here.length) into.lack("trivy", id, `off in ${paths.join(", ")}`, origin, found);
	const files = paths.map(gitignorePattern);
	if (files.some((file) => file === void 0)) into.note(`${origin}: a path of ${id} lies outside of this folder or is no pattern of .gitignore`);
	const usable = files.filter((file) => file !== void 0);
	if (found?.here.length && usable.length) into.exemptions.push({
		files: usable,
		rules: found.here,
		comment: statement === void 0 ? origin : `${origin}: ${statement}`
	});
}

// src/migrate/ignore-edits.ts
function withIgnores(file, taken) {
	const groups = grouped(taken.filter(({ ignore }) => ignore.at.form === "annotation"));
	let accepted = groups;
	let edits = editsFor(accepted.map(annotation));
	if (!edits) {
		accepted = groups.filter((group) => editsFor([annotation(group)]));
		edits = editsFor(accepted.map(annotation));
		if (!edits) accepted = [];
	}
	const written = accepted.flat();
	const refused = groups.filter((group) => !accepted.includes(group)).flat();
	const said = /* @__PURE__ */ new Set();
	const lines = [];
	for (const one of taken) {
		const { at } = one.ignore;
		if (at.form !== "comment") continue;
		const { parsed } = file;
		const place = at.wholeObject ? objectLine(one.ignore.resource) : {
			start: lineStart(parsed, at.comment.span.start),
			pad: padOf(parsed, at.comment.span.start)
		};
		if (!place) {
			refused.push(one);
			continue;
		}
		written.push(one);
		const key = `${place.start} ${one.rules.join(" ")} ${one.ignore.until ?? ""}`;
		if (said.has(key)) continue;
		said.add(key);
		lines.push({
			start: place.start,
			end: place.start,
			text: `${place.pad}# seaworthy-ignore ${suppression(one)}${parsed.newline}`
		});
	}
	const all = normalizeEdits([...(edits ?? []).map(({ start, end, text }) => ({
		start,
		end,
		text
	})), ...lines]);
	if (!all) return {
		text: file.parsed.text,
		written: [],
		refused: taken
	};
	return {
		text: replaceParts(file.parsed.text, all),
		written,
		refused
	};
}
function grouped(taken) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of taken) {
		const { at, resource } = one.ignore;
		const key = `${resource.document.index} ${at.form === "annotation" ? at.path.join("\0") : ""}`;
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return [...groups.values()];
}
function annotation(group) {
	const { resource, at } = group[0].ignore;
	const path = at.form === "annotation" ? at.path : resource.base;
	const cursor = Cursor.of(resource).walk(...path.slice(resource.base.length), "metadata", "annotations", IGNORE_ANNOTATION);
	const before = typeof cursor.raw === "string" ? cursor.raw.trimEnd().split("\n") : [];
	const named = /* @__PURE__ */ new Set();
	const added = group.flatMap((one) => {
		const rules = one.rules.filter((rule) => !named.has(rule));
		for (const rule of one.ignore.until === void 0 ? rules : []) named.add(rule);
		return rules.length ? [suppression({
			...one,
			rules
		})] : [];
	});
	return {
		kind: "set",
		at: cursor,
		value: [.../* @__PURE__ */ new Set([...before, ...added])].filter(Boolean).join("\n")
	};
}
function suppression({ ignore, rules }) {
	const until = ignore.until === void 0 ? "" : ` until ${ignore.until}`;
	return `${rules.join(", ")}${until} -- ${oneLine(ignore.reason ?? "") || `was ${oneLine(ignore.written)}`}`;
}
function oneLine(text) {
	return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim().slice(0, 300);
}
function objectLine(resource) {
	const { document, base, file } = resource;
	const located = document.locate(base);
	const start = located?.dash?.start ?? document.root?.properties?.start ?? located?.value.start;
	if (start === void 0) return void 0;
	const line = lineStart(file.parsed, start);
	const pad = file.parsed.text.slice(line, start);
	return /^[ ]*$/.test(pad) ? {
		start: line,
		pad
	} : void 0;
}
const lineStart = (file, offset) => file.text.lastIndexOf("\n", offset - 1) + 1;
const padOf = (file, offset) => /^[ ]*/.exec(file.text.slice(lineStart(file, offset)))[0];

// src/migrate/peer-ignores.ts
const peerIgnoreSign = /kube-linter\.io\/|kube-score\/(?:ignore|skip)|polaris\.fairwinds\.com\/.*exempt|(?:checkov|bridgecrew)\.io\/skip|checkov:skip=|trivy:ignore:/i;
const inComment = /checkov:skip=|trivy:ignore:/i;
const checkovComment = /checkov:skip=([A-Za-z0-9_, ]+?)(?::(.*))?$/;
const trivyComment = /trivy:ignore:([A-Za-z0-9-]+)((?::[A-Za-z]+:[^\s:]+)*)/gi;
function peerIgnores(file, resources, workloadKinds, resourceOf) {
	if (!peerIgnoreSign.test(file.parsed.text)) return [];
	const ignores = [];
	for (const resource of resources) {
		const templates = workloadsOf(resource, workloadKinds).map((workload) => workload.template.path);
		const seen = /* @__PURE__ */ new Set();
		for (const path of [resource.base, ...templates]) {
			const key = path.join("\0");
			if (seen.has(key)) continue;
			seen.add(key);
			ignores.push(...annotated(resource, path));
		}
	}
	if (inComment.test(file.parsed.text)) for (const comment of file.parsed.comments) {
		const resource = inComment.test(comment.text) && !readSuppressionComment(comment.text) ? resourceOf(comment) : void 0;
		if (resource) ignores.push(...commented(resource, comment));
	}
	return ignores;
}
function annotated(resource, path) {
	const annotations = valueAt(resource, [
		...path,
		"metadata",
		"annotations"
	]);
	if (!isMapping(annotations)) return [];
	return Object.entries(annotations).flatMap(([key, value]) => {
		const said = typeof value === "string" ? readAnnotation(key, value) : void 0;
		if (!said) return [];
		const located = resource.document.locate([
			...path,
			"metadata",
			"annotations",
			key
		]);
		const line = resource.file.parsed.position((located?.key ?? located?.value ?? resource.document.span).start).line;
		return [{
			...said,
			until: void 0,
			written: key,
			resource,
			at: {
				form: "annotation",
				path
			},
			line
		}];
	});
}
function readAnnotation(key, value) {
	const reason = value.trim() === "" || value.trim() === "true" ? void 0 : value.trim();
	if (key === "kube-linter.io/ignore-all") return {
		peer: "kube-linter",
		ids: "all",
		reason
	};
	const kubeLinter = /^ignore-check\.kube-linter\.io\/(.+)$/.exec(key);
	if (kubeLinter) return {
		peer: "kube-linter",
		ids: [kubeLinter[1]],
		reason
	};
	if (key === "kube-score/ignore") return {
		peer: "kube-score",
		ids: listed(value).includes("*") ? "all" : listed(value),
		reason: void 0
	};
	if (key === "kube-score/skip") return isTrue(value) ? {
		peer: "kube-score",
		ids: "all",
		reason: void 0
	} : void 0;
	if (key === "polaris.fairwinds.com/exempt") return isTrue(value) ? {
		peer: "polaris",
		ids: "all",
		reason: void 0
	} : void 0;
	const polaris = /^polaris\.fairwinds\.com\/(.+)-exempt$/.exec(key);
	if (polaris) return isTrue(value) ? {
		peer: "polaris",
		ids: [polaris[1]],
		reason: void 0
	} : void 0;
	if (/^(?:checkov|bridgecrew)\.io\/skip/.test(key)) {
		const equals = value.indexOf("=");
		const because = equals < 0 ? "" : value.slice(equals + 1).trim();
		return {
			peer: "checkov",
			ids: listed(equals < 0 ? value : value.slice(0, equals)),
			reason: because === "" ? void 0 : because
		};
	}
}
function commented(resource, comment) {
	const line = resource.file.parsed.position(comment.span.start).line;
	const checkov = checkovComment.exec(comment.text);
	if (checkov) {
		const reason = checkov[2]?.trim();
		return [{
			peer: "checkov",
			ids: listed(checkov[1]),
			reason: reason ? reason : void 0,
			until: void 0,
			written: `checkov:skip=${checkov[1].trim()}`,
			resource,
			at: {
				form: "comment",
				comment,
				wholeObject: true
			},
			line
		}];
	}
	const ignores = [...comment.text.matchAll(trivyComment)];
	const last = ignores.at(-1);
	const reason = last && comment.text.slice(last.index + last[0].length).trim();
	return ignores.map(([written, id, parameters]) => ({
		peer: "trivy",
		ids: [id],
		reason: reason ? reason : void 0,
		until: /:exp:([0-9]{4}-[0-9]{2}-[0-9]{2})/.exec(parameters ?? "")?.[1],
		written,
		resource,
		at: {
			form: "comment",
			comment,
			wholeObject: false
		},
		line
	}));
}
const isTrue = (value) => value.trim().toLowerCase() === "true";
const listed = (text) => text.split(",").map((id) => id.trim()).filter(Boolean);
function valueAt(resource, path) {
	let value = resource.object;
	for (const key of path.slice(resource.base.length)) if (Array.isArray(value)) value = value[key];
	else value = isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
	return value;
}

// src/migrate/take-ignores.ts
function judgeIgnores(ignores, findings, migration, today) {
	const judged = {
		taken: [],
		needless: [],
		expired: [],
		missing: []
	};
	for (const ignore of ignores) {
		const { peer, ids, resource, line } = ignore;
		const counterparts = ids === "all" ? migration.checks.all(peer) : ids.map((id) => migration.checks.find(peer, id));
		if (ids !== "all") {
			for (const [index, found] of counterparts.entries()) if (!found?.here.length) migration.lack(peer, ids[index], "ignored", `${resource.file.path}:${line}`, found);
		}
		const rules = [...new Set(counterparts.flatMap((found) => found?.here ?? []))].sort();
		if (!rules.length) judged.missing.push(ignore);
		else if (ignore.until !== void 0 && ignore.until < today) judged.expired.push(ignore);
		else {
			const place = placeOf(ignore);
			const finding = findings.filter((found) => place !== void 0 && found.document === place.document && isWithin(found.path, place.pointer));
			const there = new Set(finding.map((found) => found.rule));
			const silenced = rules.filter((rule) => there.has(rule));
			if (silenced.length) judged.taken.push({
				ignore,
				rules: silenced
			});
			else judged.needless.push(ignore);
		}
	}
	return judged;
}
function objectFinder(resources) {
	const documents = /* @__PURE__ */ new Set();
	const places = resources.map((resource) => {
		const { document, base } = resource;
		const first = !documents.has(document.index);
		documents.add(document.index);
		const item = first || base.length === 0 ? void 0 : document.locate(base);
		return {
			resource,
			start: item ? (item.dash ?? item.value).start : document.span.start
		};
	});
	places.sort((left, right) => left.start - right.start);
	return ({ span: { start } }) => {
		let low = 0;
		let high = places.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (places[middle].start <= start) low = middle + 1;
			else high = middle;
		}
		const found = places[low - 1]?.resource;
		return found && start < found.document.span.end ? found : void 0;
	};
}
function placeOf({ at, resource }) {
	const { index } = resource.document;
	const whole = (path) => ({
		document: index,
		pointer: pointerOf(path)
	});
	if (at.form === "annotation") return whole(at.path);
	if (at.wholeObject) return whole(resource.base);
	const binding = bindComment(resource.file.parsed, at.comment);
	return binding && {
		document: binding.document,
		pointer: pointerOf(binding.path)
	};
}
const isWithin = (path, pointer) => path !== void 0 && (pointer === "" || path === pointer || path.startsWith(`${pointer}/`));

// src/cli/migrate-ignores.ts
async function migrateIgnores({ cwd, root, migration }) {
	const counts = {
		found: 0,
		taken: 0,
		needless: 0,
		missing: 0,
		expired: 0,
		left: []
	};
	const files = [];
	const result = await lintFor(cwd, root, migration);
	if (!result) return {
		files,
		counts
	};
	const resources = objectsByFile(result);
	const findings = /* @__PURE__ */ new Map();
	for (const finding of result.outcome.diagnostics) {
		const list = findings.get(finding.file);
		if (list) list.push(finding);
		else findings.set(finding.file, [finding]);
	}
	for (const [shown, source] of result.sources) {
		const { parsed } = source.input;
		if (!parsed || source.linked || !peerIgnoreSign.test(parsed.text)) continue;
		const own = resources.get(shown) ?? [];
		const file = own[0]?.file ?? {
			path: shown,
			parsed,
			target: true
		};
		const ignores = peerIgnores(file, own, [], objectFinder(own));
		counts.found += ignores.length;
		if (!ignores.length) {
			const lines = signedLines(parsed.text);
			counts.found += lines.length;
			const why = result.outcome.summary.notLinted.find((entry) => entry.file === shown)?.reason ?? "no Kubernetes object";
			for (const line of lines) counts.left.push({
				where: `${shown}:${line}`,
				why
			});
			continue;
		}
		const judged = judgeIgnores(ignores, findings.get(shown) ?? [], migration, today());
		counts.needless += judged.needless.length;
		counts.missing += judged.missing.length;
		counts.expired += judged.expired.length;
		const edited = withIgnores(file, judged.taken);
		for (const { ignore } of edited.refused) counts.left.push({
			where: `${shown}:${ignore.line}`,
			why: "an anchor, an alias or a generated file"
		});
		if (!edited.written.length) continue;
		const again = await parseText(edited.text);
		if (again.problems.length > parsed.problems.length || again.documents.length !== parsed.documents.length) {
			for (const { ignore } of edited.written) counts.left.push({
				where: `${shown}:${ignore.line}`,
				why: "the file could not be read after the edit; a defect of seaworthy"
			});
			continue;
		}
		counts.taken += edited.written.length;
		const before = fullText(source);
		files.push({
			shown,
			real: source.real,
			encoding: source.origin?.encoding ?? "utf-8",
			before,
			after: `${before.slice(0, before.length - parsed.text.length)}${edited.text}`
		});
	}
	return {
		files,
		counts
	};
}
async function lintFor(cwd, root, migration) {
	const only = [...new Set(peers.flatMap((peer) => migration.checks.all(peer).flatMap((check) => check.here)))];
	try {
		return await run({
			cwd,
			paths: [root],
			context: "nearest",
			config: "nearest",
			cli: { only },
			readStdin: () => Buffer.alloc(0),
			stdinFilename: void 0,
			today: today(),
			rules,
			metas: withEngineRules(rules, engineRules)
		});
	} catch (error) {
		if (error instanceof PathError) return void 0;
		throw error;
	}
}
function objectsByFile({ sources }) {
	const files = [...sources].flatMap(([path, { input, linked }]) => input.parsed && !linked ? [{
		path,
		parsed: input.parsed,
		target: true
	}] : []);
	const byFile = /* @__PURE__ */ new Map();
	for (const resource of readManifests(files, () => ({ workloadKinds: [] })).resources) {
		const list = byFile.get(resource.file.path);
		if (list) list.push(resource);
		else byFile.set(resource.file.path, [resource]);
	}
	return byFile;
}
const signedLines = (text) => text.split("\n").flatMap((line, index) => peerIgnoreSign.test(line) ? [index + 1] : []);

// src/cli/migrate-folder.ts
const maxEntries = 2e5;
async function migrateFolder({ cwd, root, manifests }) {
	const { files: listed } = await repositoryFiles(root, new Folders(), maxEntries);
	const configurations = listed.filter((file) => peerConfigForm(file));
	const migration = new Migration(new PeerChecks(rules));
	const own = configurations.filter(speaksOfAll);
	const read = [];
	for (const file of own) {
		const configuration = await readPeerConfig(root, file);
		if (!isOfPeer(configuration)) continue;
		read.push(file);
		readInto(migration, configuration);
	}
	const ignores = manifests ? await migrateIgnores({
		cwd,
		root,
		migration
	}) : {
		files: [],
		counts: noIgnores
	};
	const { config, unmergeable } = read.length > 0 || ignores.counts.found > 0 ? await configOf(cwd, root, migration, read) : {
		config: void 0,
		unmergeable: void 0
	};
	const shown = (file) => shownPath(cwd, path.join(root, file));
	return {
		migration,
		read: read.map(shown),
		apart: configurations.filter((file) => !speaksOfAll(file)).map(shown),
		config,
		unmergeable,
		files: ignores.files,
		ignores: ignores.counts
	};
}
const noIgnores = {
	found: 0,
	taken: 0,
	needless: 0,
	missing: 0,
	expired: 0,
	left: []
};
function readInto(migration, { form, path: origin, value, text }) {
	const byId = new Map(rules.map((rule) => [rule.id, rule]));
	const severity = (id) => byId.get(id)?.severity ?? "warning";
	switch (form) {
		case "kube-linter":
			readKubeLinter(value, origin, migration, {
				severity,
				isDefault: (id) => byId.get(id)?.presets.includes("recommended") === true
			});
			break;
		case "polaris":
			readPolaris(value, origin, migration, severity);
			break;
		case "checkov":
			readCheckov(value, origin, migration, severity);
			break;
		case "trivy":
			readTrivyConfig(value, origin, migration);
			break;
		case "trivyignore":
			readTrivyignore(text, origin, migration, today(), severity);
			break;
		case "trivyignore.yaml": readTrivyignoreYaml(value, origin, migration, today(), severity);
	}
}
async function configOf(cwd, root, migration, from) {
	const { rules: own, overrides, ignore, remarks } = configParts(migration);
	const parts = [
		own,
		overrides,
		ignore,
		remarks
	].filter(Boolean).join("\n");
	const there = configNames.map((name) => path.join(root, name)).find((file) => fs.lstatSync(file, { throwIfNoEntry: false }));
	if (there === void 0) {
		if (!parts) return {
			config: void 0,
			unmergeable: void 0
		};
		const real = path.join(root, configNames[0]);
		const made = from.length ? `made by "seaworthy migrate" from ${from.join(", ")}` : "made by \"seaworthy migrate\"";
		const head = `# yaml-language-server: $schema=${CONFIG_SCHEMA}\n#\n# The configuration of seaworthy, ${made}.\nextends: recommended\n`;
		return {
			config: {
				shown: shownPath(cwd, real),
				real,
				before: void 0,
				text: `${head}\n${parts}`,
				kept: []
			},
			unmergeable: void 0
		};
	}
	const real = fs.realpathSync(there);
	const shown = shownPath(cwd, there);
	const read = readRegularFile(real);
	const decoded = "bytes" in read ? decode(read.bytes) : void 0;
	if (!decoded || "problem" in decoded || decoded.encoding !== "utf-8") throw new ConfigError(`the configuration ${shown} cannot be read as UTF-8`);
	const parsed = await parseText(decoded.text);
	const [problem] = parsed.problems;
	if (problem) throw new ConfigError(problem.message, { place: {
		file: shown,
		...parsed.position(problem.span.start)
	} });
	const merged = mergeConfigText(parsed, migration);
	if (!merged) return {
		config: void 0,
		unmergeable: parts
	};
	const mark = parsed.byteOrderMark ? "\ufeff" : "";
	return {
		config: {
			shown,
			real,
			before: `${mark}${parsed.text}`,
			text: `${mark}${merged.text}`,
			kept: merged.kept
		},
		unmergeable: void 0
	};
}

// src/cli/migrate-command.ts
async function migrateCommand(args) {
	const [folder = ".", extra] = args.positionals;
	if (extra !== void 0) throw new UsageError("\"seaworthy migrate\" takes one folder");
	const cwd = process.cwd();
	const root = path.resolve(cwd, folder);
	if (!fs.statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`"${folder}" is no folder`);
	const migrated = await migrateFolder({
		cwd,
		root,
		manifests: !args.has("config-only")
	});
	const dry = args.has("dry-run");
	const unwritten = dry ? showChanges(migrated) : writeChanges(migrated);
	const report = reportOf(migrated, dry);
	if (dry) process.stderr.write(report);
	else process.stdout.write(report);
	return unwritten || migrated.unmergeable ? 1 : 0;
}
function showChanges({ config, files }) {
	if (config && config.text !== config.before) {
		const diff = unifiedDiff(config.shown, config.before ?? "", config.text);
		process.stdout.write(config.before === void 0 ? diff.replace(/^--- .*$/m, "--- /dev/null") : diff);
	}
	for (const { shown, before, after } of files) process.stdout.write(unifiedDiff(shown, before, after));
	return 0;
}
function writeChanges({ config, files }) {
	let unwritten = 0;
	const refuse = (shown, problem) => {
		unwritten++;
		say(`seaworthy: ${shown} was not written: ${problem}`);
	};
	for (const { shown, real, encoding, before, after } of files) {
		const problem = replaceFile(real, encode(before, encoding), encode(after, encoding));
		if (problem !== void 0) refuse(shown, problem);
	}
	if (!config || config.text === config.before) return unwritten;
	try {
		if (config.before === void 0) fs.writeFileSync(config.real, config.text, { flag: "wx" });
		else {
			const problem = replaceFile(config.real, Buffer.from(config.before), Buffer.from(config.text));
			if (problem !== void 0) refuse(config.shown, problem);
		}
	} catch (error) {
		refuse(config.shown, error.code ?? "unknown error");
	}
	return unwritten;
}
function reportOf(migrated, dry) {
	const { config, files, migration, read, apart, ignores } = migrated;
	const lines = [];
	const rules = migration.migratedRules().length;
	if (!read.length && !ignores.found) return `seaworthy: nothing of kube-linter, kube-score, polaris, checkov or trivy was found here: no configuration, no ignore in a manifest\n`;
	if (read.length) lines.push(`Read: ${read.map((file) => plainFile(file)).join(", ")}.`);
	const would = dry ? "would be " : "";
	if (config) {
		const parts = [
			rules && count(rules, "rule"),
			migration.exemptions.length && count(migration.exemptions.length, "override"),
			migration.ignored.length && count(migration.ignored.length, "ignored path")
		].filter(Boolean);
		const what = parts.length ? parts.join(", ") : "comments only";
		lines.push(config.text === config.before ? `${plainFile(config.shown)} holds all of it already.` : `${plainFile(config.shown)} ${would}${config.before === void 0 ? "written" : "extended"}: ${what}.`);
		if (config.kept.length) lines.push(`Set there already, and left as it is: ${config.kept.join(", ")}.`);
	}
	if (migrated.unmergeable) lines.push(`${configNames[0]} could not be edited (an anchor or an alias is in the way); this has to be put in by hand:`, "", migrated.unmergeable.trimEnd(), "");
	if (ignores.found) {
		const changed = files.length ? ` in ${count(files.length, "file")}` : "";
		lines.push(`${count(ignores.found, "ignore")} of other linters in manifests: ${ignores.taken} ${would}taken over${changed}.`);
		if (ignores.needless) lines.push(`  ${ignores.needless} not needed: no rule here finds anything there, or it is silenced already`);
		if (ignores.missing) lines.push(`  ${ignores.missing} of checks that no rule answers for yet`);
		if (ignores.expired) lines.push(`  ${ignores.expired} expired`);
		for (const { where, why } of ignores.left) lines.push(`  left to do by hand: ${plainFile(where)} (${plain(why)})`);
	}
	const missing = new Set(migration.missing.map(({ peer, id }) => `${peer}/${id}`)).size;
	if (missing) lines.push(`${count(missing, "check")} without a rule here yet: ${config ? `in ${plainFile(config.shown)} as comments` : "see above"}.`);
	if (migration.notes.length) lines.push(`${count(migration.notes.length, "setting")} without a counterpart: ${config ? "there too" : "see above"}.`);
	if (migration.foreign) lines.push(`${count(migration.foreign, "id")} of checks that are not about Kubernetes manifests left out.`);
	for (const file of apart) lines.push(`Not read, since it speaks of one folder: ${plainFile(file)} ("seaworthy migrate ${plainFile(path.posix.dirname(file))}").`);
	return `${withoutCommands(lines.join("\n"))}\n`;
}
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

export { migrateCommand };