import { ConfigError, RuleIndex, orDidYouMean, presetNames } from "./core.js";
import { nearest } from "./names.js";

// src/config/schema-errors.ts
const topLevel = [
	"extends",
	"rules",
	"overrides",
	"ignore",
	"kubernetesVersion",
	"provider",
	"clusterDomain",
	"nodeCIDRs",
	"nodeKernel",
	"images",
	"externalCallers",
	"externalObjects",
	"workloadKinds",
	"suppressions"
];
const below = {
	overrides: [
		"files",
		"kinds",
		"names",
		"namespaces",
		"rules"
	],
	images: [
		"shell",
		"libc",
		"entrypoint",
		"cmd",
		"drainsOnTerm"
	],
	externalObjects: [
		"kind",
		"name",
		"namespace"
	],
	workloadKinds: [
		"apiVersion",
		"kind",
		"podTemplate",
		"replicas"
	],
	suppressions: ["requireReason", "reportUnused"]
};
const ofText = /* @__PURE__ */ new Set([
	"enum",
	"const",
	"pattern"
]);
function readableErrors(errors, value, names) {
	const byPlace = /* @__PURE__ */ new Map();
	for (const error of errors) {
		const list = byPlace.get(error.instancePath);
		if (list) list.push(error);
		else byPlace.set(error.instancePath, [error]);
	}
	const readable = [];
	for (const [pointer, here] of byPlace) {
		const path = pathOf(pointer, value);
		const given = valueAt(value, path);
		const several = here.find((error) => error.keyword === "anyOf");
		const isText = typeof given === "string";
		const meant = several ? here.filter(({ keyword }) => keyword !== "anyOf" && keyword !== "type" && ofText.has(keyword) === isText) : here;
		if (several && !meant.length) {
			if (![...byPlace.keys()].some((other) => other.startsWith(`${pointer}/`))) readable.push(sentence(several, path, given, names));
			continue;
		}
		const seen = /* @__PURE__ */ new Set();
		for (const error of meant) {
			const said = sentence(error, path, given, names);
			if (seen.has(said.message)) continue;
			seen.add(said.message);
			readable.push(said);
			if (error.keyword !== "additionalProperties" && error.keyword !== "required") break;
		}
	}
	return readable;
}
function sentence(error, path, given, names) {
	const what = path.length ? `"${nameOf(path)}"` : "the configuration";
	const { params } = error;
	switch (error.keyword) {
		case "additionalProperties": return unknownKey(path, String(params.additionalProperty), names);
		case "required": return new ConfigError(`${what} needs the key "${String(params.missingProperty)}"`, {
			path,
			aboutKey: true
		});
		case "enum":
		case "const": {
			const allowed = (error.keyword === "const" ? [params.allowedValue] : params.allowedValues).map(String);
			const meant = typeof given === "string" ? nearest(given, allowed) : void 0;
			const preset = path[0] === "extends" ? `there is no preset ${show(given)}` : `${what} cannot be ${show(given)}`;
			const none = allowed.includes("off") && (given === null || given === "none") ? "off" : meant;
			return new ConfigError(`${preset}${orDidYouMean(none)} (it can be ${(path[0] === "extends" ? presetNames : allowed).join(", ")})`, { path });
		}
		case "pattern": return new ConfigError(`${what} cannot be ${show(given)}${formOf(path)}`, { path });
		case "minimum": return new ConfigError(`${what} must be at least ${String(params.limit)}`, { path });
		case "maximum": return new ConfigError(`${what} must be at most ${String(params.limit)}`, { path });
		case "anyOf": return new ConfigError(`${what} must be ${path[0] === "extends" ? "the name of a preset, or a list of them" : "a severity (off, info, warning, error), or a mapping of options"}, not ${describe(given)}`, { path });
		case "type": return new ConfigError(`${what} must be ${typeNames[String(params.type)] ?? String(params.type)}, not ${describe(given)}`, { path });
		default: return new ConfigError(`${what} is not what it must be (${error.keyword})`, { path });
	}
}
function unknownKey(path, key, names) {
	const where = {
		path: [...path, key],
		aboutKey: true
	};
	const last = path.at(-1);
	if (last === "rules" && (path.length === 1 || path[0] === "overrides")) return new ConfigError(`there is no rule "${key}"${orDidYouMean(names.meantBy(key))} ("seaworthy rules" lists them)`, where);
	if (typeof last === "string" && path.at(-2) === "rules") {
		const options = names.optionsOf(last);
		const known = options.length ? ` (its options are ${options.join(", ")})` : " (it has none)";
		return new ConfigError(`the rule ${last} has no option "${key}"${orDidYouMean(nearest(key, [...options, "severity"]))}${known}`, where);
	}
	if (typeof last === "string" && path.at(-3) === "rules") {
		const known = names.namesIn(String(path.at(-2)), last);
		return new ConfigError(`there is no name "${key}" in "${nameOf(path)}"${orDidYouMean(nearest(key, known))} (the names are ${known.join(", ")})`, where);
	}
	const known = path.length ? below[String(path[0])] ?? [] : topLevel;
	const place = path.length ? ` in "${nameOf(path)}"` : "";
	return new ConfigError(`there is no key "${key}"${place}${orDidYouMean(nearest(key, known))}${known.length ? ` (the keys are ${known.join(", ")})` : ""}`, where);
}
const typeNames = {
	string: "text",
	object: "a mapping",
	array: "a list",
	boolean: "true or false",
	integer: "an integer",
	number: "a number"
};
function formOf(path) {
	switch (path[0]) {
		case "kubernetesVersion": return ": write a minor version such as \"1.30\", or a range such as \"1.28-1.33\"";
		case "nodeCIDRs": return ": write a network such as 10.0.0.0/16";
		case "clusterDomain": return ": write a DNS domain such as cluster.local";
		case "nodeKernel": return ": write a version such as \"5.10\"";
		case "workloadKinds": return ": write a JSON Pointer such as /spec/template";
		default: return "";
	}
}
function describe(value) {
	if (value === null || value === void 0) return "empty";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "a mapping" : show(value);
}
function show(value) {
	if (typeof value === "object") return describe(value);
	const text = String(value);
	return `"${text.length > 60 ? `${text.slice(0, 60)}...` : text}"`;
}
const nameOf = (path) => path.map((part, index) => typeof part === "number" ? `[${part}]` : index ? `.${part}` : part).join("");
function pathOf(pointer, root) {
	const path = [];
	let value = root;
	for (const escaped of pointer.split("/").slice(1)) {
		const part = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
		path.push(Array.isArray(value) ? Number(part) : part);
		value = valueAt(value, [path.at(-1)]);
	}
	return path;
}
function valueAt(root, path) {
	let value = root;
	for (const part of path) value = typeof value === "object" && value !== null && Object.hasOwn(value, part) ? value[part] : void 0;
	return value;
}

// src/config/read.ts
const maxDepth = 50;
const textKeys = /* @__PURE__ */ new Set(["kubernetesVersion", "nodeKernel"]);
function readConfig(parsed, file, validate, rules) {
	const placeAt = (offset) => ({
		file,
		...parsed.position(offset)
	});
	const [problem] = parsed.problems;
	if (problem) throw new ConfigError(problem.message, { place: placeAt(problem.span.start) });
	const [document, second] = parsed.documents.filter((document) => !document.empty);
	if (!document) return {};
	if (second) throw new ConfigError("a configuration is one YAML document, and here begins a second one", { place: placeAt(second.span.start) });
	const root = document.root;
	const value = root && compose(root, parsed, placeAt);
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new ConfigError("a configuration is a mapping: \"extends: recommended\"", { place: placeAt(root?.start ?? document.span.start) });
	const located = (error) => locateError(error, parsed, file);
	if (Object.hasOwn(value, "plugins")) throw located(new ConfigError("plugins are not there yet: the key \"plugins\" is reserved for them", {
		path: ["plugins"],
		aboutKey: true
	}));
	throwAll(checkConfig(value, validate, rules).map(located).sort((a, b) => a.place && b.place ? a.place.line - b.place.line || a.place.column - b.place.column : 0));
	return value;
}
function locateError(error, parsed, file) {
	const { path, aboutKey, place } = error;
	const found = path && parsed.documents.find((document) => !document.empty)?.locate(path);
	if (place || !found) return error;
	const span = aboutKey || found.found < path.length ? found.key ?? found.value : found.value;
	return new ConfigError(error.message, {
		path,
		aboutKey,
		place: {
			file,
			...parsed.position(span.start)
		}
	}, error.others);
}
function checkedConfig(value, validate, rules) {
	throwAll(checkConfig(value, validate, rules));
	return value;
}
function throwAll(errors) {
	const [first, ...others] = errors;
	if (first) throw new ConfigError(first.message, {
		...first.path && { path: first.path },
		aboutKey: first.aboutKey,
		...first.place && { place: first.place }
	}, others);
}
function checkConfig(value, validate, rules) {
	const errors = validate(value);
	if (!errors.length) return [];
	const index = new RuleIndex(rules);
	return readableErrors(errors, value, {
		meantBy: (id) => index.meantBy(id),
		optionsOf: (id) => Object.keys(index.find(id)?.options ?? {}),
		namesIn: (id, option) => Object.keys(index.find(id)?.options?.[option]?.default ?? {})
	});
}
function compose(root, parsed, placeAt) {
	const budget = { nodes: 1e5 };
	const visit = (node, path) => {
		if (path.length > maxDepth || budget.nodes-- <= 0) throw new ConfigError("the configuration is nested too deeply", { place: placeAt(node.start) });
		switch (node.kind) {
			case "scalar": return scalar(node, path);
			case "sequence": return node.items.map((item, index) => visit(item, [...path, index]));
			case "alias":
				if (!node.target) throw new ConfigError(`there is no anchor "${node.name}" above`, { place: placeAt(node.start) });
				return visit(node.target, path);
			case "map": {
				const merged = [];
				const own = [];
				for (const entry of node.entries) {
					if (entry.merge) {
						const source = visit(entry.value, [...path, "<<"]);
						for (const part of Array.isArray(source) ? [...source].reverse() : [source]) merged.push(...Object.entries(part ?? {}));
						continue;
					}
					const name = keyText(entry.key) ?? entry.name;
					if (name === void 0) throw new ConfigError("a key must be text", { place: placeAt(entry.key.start) });
					own.push([name, visit(entry.value, [...path, name])]);
				}
				return Object.fromEntries([...merged, ...own]);
			}
		}
	};
	const keyText = (key) => key.kind === "scalar" && key.style === "plain" ? parsed.text.slice(key.start, key.end) : void 0;
	const scalar = (node, path) => {
		const text = parsed.text.slice(node.start, node.end);
		if (node.style === "plain") {
			if (typeof node.value === "boolean" && !/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) return text;
			if (typeof node.value === "number" && path.length === 1 && textKeys.has(String(path[0]))) return text;
		}
		if (typeof node.value === "symbol") throw new ConfigError("a placeholder stands here, and nothing fills it in", { place: placeAt(node.start) });
		return node.value;
	};
	return visit(root, []);
}

export { checkedConfig, locateError, readConfig };