import { i as ConfigError, r as rulesOfPreset, t as presetNames } from "./presets.js";
import { i as withSeverity, n as initialState, r as withSetting, t as RuleIndex } from "./rule-settings.js";

// src/engine/engine-rules.ts
const engineRules = [
	{
		id: "syntax-error",
		summary: "A document is not valid YAML.",
		why: "kubectl refuses the document, and nothing in it can be checked.",
		severity: "error",
		category: "validity",
		fixed: true
	},
	{
		id: "duplicate-key",
		summary: "A mapping holds the same key twice.",
		why: "kubectl silently uses the last one, kustomize and strict decoding refuse the object: what you read is not what runs.",
		severity: "error",
		category: "validity",
		fixed: false
	},
	{
		id: "unreadable-file",
		summary: "A file cannot be read.",
		why: "What cannot be read is not linted: a run that skipped it must not look clean.",
		severity: "error",
		category: "validity",
		fixed: true
	},
	{
		id: "file-too-large",
		summary: "A file is too large to be a manifest.",
		why: "It is refused before it is read, so that a run cannot exhaust the memory of the machine; nothing in it is linted.",
		severity: "error",
		category: "validity",
		fixed: true
	},
	{
		id: "unused-suppression",
		summary: "A suppression silences nothing.",
		why: "It outlived the finding it was written for, and would silence the next one unseen.",
		severity: "warning",
		category: "hygiene",
		fixed: false
	},
	{
		id: "unknown-suppression",
		summary: "A suppression names a rule that does not exist.",
		why: "It silences nothing: the finding it was written for is still there, or the rule has another name.",
		severity: "warning",
		category: "hygiene",
		fixed: false
	},
	{
		id: "expired-suppression",
		summary: "A suppression is past its `until` date.",
		why: "Somebody promised to look again by that day.",
		severity: "warning",
		category: "hygiene",
		fixed: false
	},
	{
		id: "suppression-reason-missing",
		summary: "A suppression gives no reason, and the configuration asks for one.",
		why: "Without a reason nobody can tell later whether it still holds.",
		severity: "warning",
		category: "hygiene",
		fixed: false
	}
];

// src/config/kubernetes-version.ts
/** The versions that can be asked for; 1.0 is refused only by reason of age, beyond 1.99 it is a typing error. */
const version = /^v?1\.(\d{1,2})(?:\.\d+)?$/;
/**
* Reads `1.30`, `v1.30.4` or the range `1.28-1.33` as minor versions. The patch is read and dropped: no rule depends on it.
*
* @throws ConfigError for anything else, and for a range that runs backwards.
*/
function parseKubernetesVersion(text, where = {}) {
	const parts = text.split("-").map((part) => version.exec(part.trim()));
	const [first, last = first] = parts;
	if (!first || !last || parts.length > 2) throw new ConfigError(`"${text}" is no Kubernetes version: write a minor version such as "1.30", or a range such as "1.28-1.33"`, where);
	const from = Number(first[1]);
	const to = Number(last[1]);
	if (from > to) throw new ConfigError(`the range "${text}" runs backwards: write the lower version first`, where);
	return {
		from,
		to
	};
}

// src/config/settings.ts
/**
* What the configuration says of the cluster, defaults filled in (`provider: unknown`, `clusterDomain: cluster.local`, as kubeadm sets it).
*
* @throws ConfigError for a version that is none.
*/
function settingsOf(file, kubernetesVersion) {
	const path = kubernetesVersion === void 0 ? ["kubernetesVersion"] : void 0;
	const version = kubernetesVersion ?? file.kubernetesVersion;
	return {
		kubernetesMinor: version === void 0 ? void 0 : parseKubernetesVersion(version, path && { path }),
		provider: file.provider ?? "unknown",
		clusterDomain: (file.clusterDomain ?? "cluster.local").replace(/\.$/, ""),
		nodeCIDRs: file.nodeCIDRs ?? [],
		nodeKernel: file.nodeKernel,
		images: Object.entries(file.images ?? {}).map(([pattern, traits]) => ({
			pattern: imagePattern(pattern),
			traits
		})),
		externalCallers: file.externalCallers ?? false,
		externalObjects: file.externalObjects ?? [],
		workloadKinds: file.workloadKinds ?? [],
		suppressions: {
			requireReason: file.suppressions?.requireReason ?? false,
			reportUnused: file.suppressions?.reportUnused ?? true
		}
	};
}
/**
* An image as the config names it: the whole reference, in which `*` stands for any run of characters. Without a tag or digest it means every tag and digest.
*
* What stands between two stars is looked for once, at its first place (a lookahead keeps what it found, so that no star is tried again
* because of a later one): matching stays quadratic at worst, whatever pattern and image a stranger writes.
*/
function imagePattern(text) {
	const [first = "", ...rest] = text.split(/\*+/).map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
	const last = rest.pop();
	const between = rest.map((part, index) => `(?=([^]*?${part}))\\${index + 1}`).join("");
	return new RegExp(`^${first}${between}${last === void 0 ? "" : `[^]*${last}`}(?:[:@][^]*)?$`);
}

// src/config/wildcard.ts
/**
* Whether `text` matches `pattern`, in which `*` stands for any run of characters and everything else for itself.
* Takes time proportional to the product of the lengths at worst; there is no backtracking over several stars.
*/
function matchesWildcard(pattern, text) {
	let p = 0;
	let t = 0;
	let star = -1;
	let resume = 0;
	while (t < text.length) if (p < pattern.length && pattern[p] === "*") {
		star = p++;
		resume = t;
	} else if (p < pattern.length && pattern[p] === text[t]) {
		p++;
		t++;
	} else if (star >= 0) {
		p = star + 1;
		t = ++resume;
	} else return false;
	while (pattern[p] === "*") p++;
	return p === pattern.length;
}

// src/config/merge.ts
const defaultPreset = "recommended";
/**
* Makes a configuration ready for use. In this order, later ones win: the presets (`recommended` unless the file extends others or the command line
* names some), the file's `rules`, its `overrides` where they match, the severities of the command line. `only` leaves just the named rules on,
* with the severity that the file gives them, or else their own. The rules of the engine are in no preset and always on.
*
* @param rules every rule, those of the engine included (`withEngineRules`).
* @param compile needed only where an override names files; see `patterns.ts`.
* @throws ConfigError for an unknown rule, preset, severity, option or version.
*/
function mergeConfig(file, cli, rules, compile) {
	const given = file ?? {};
	const index = new RuleIndex(rules);
	const states = baseStates(given, cli, index);
	const overrides = (given.overrides ?? []).map((override, position) => prepare(override, ["overrides", position], states, index, compile));
	const fromCli = Object.entries(cli.rules ?? {});
	const settled = new Set(fromCli.map(([id]) => id));
	const only = cli.only && new Set(cli.only);
	for (const [id, severity] of fromCli) {
		const rule = index.get(id);
		if (only && !only.has(id) && !rule.engine) continue;
		states.set(id, withSeverity(rule, states.get(id), severity));
	}
	const overridesOf = /* @__PURE__ */ new Map();
	for (const override of overrides) for (const id of override.settings.keys()) {
		if (settled.has(id) || only && !only.has(id) && !index.find(id)?.engine) continue;
		const list = overridesOf.get(id);
		if (list) list.push(override);
		else overridesOf.set(id, [override]);
	}
	const off = {
		severity: "off",
		severityIsUsers: false,
		options: {}
	};
	const rule = (id) => states.get(id) ?? off;
	const combined = /* @__PURE__ */ new Map();
	return {
		settings: settingsOf(given, cli.kubernetesVersion),
		rule,
		ruleFor(id, place) {
			const candidates = overridesOf.get(id);
			if (!candidates) return rule(id);
			const matching = candidates.filter((override) => override.matches(place));
			if (!matching.length) return rule(id);
			const key = `${id} ${matching.map((override) => override.position).join(" ")}`;
			let state = combined.get(key);
			if (!state) {
				const meta = index.get(id);
				state = matching.reduce((before, { settings, path }) => withSetting(meta, before, settings.get(id), [...path, id]), rule(id));
				combined.set(key, state);
			}
			return state;
		},
		mayApply: (id) => (overridesOf.get(id) ?? []).some(({ settings }) => turnsOn(settings.get(id))),
		complete: cli.only === void 0
	};
}
function turnsOn(setting) {
	const severity = typeof setting === "string" ? setting : setting.severity;
	return severity !== void 0 && severity !== "off";
}
/** Presets, then the file's rules, then `only`. */
function baseStates(file, cli, index) {
	const on = /* @__PURE__ */ new Set();
	if (cli.presets) for (const name of cli.presets) for (const id of rulesOfPreset(name, index.rules)) on.add(id);
	else (typeof file.extends === "string" ? [file.extends] : file.extends ?? [defaultPreset]).forEach((name, position) => {
		const path = typeof file.extends === "string" ? ["extends"] : ["extends", position];
		for (const id of rulesOfPreset(name, index.rules, { path })) on.add(id);
	});
	const states = new Map(index.rules.map((rule) => [rule.id, initialState(rule, on.has(rule.id))]));
	for (const [id, setting] of Object.entries(file.rules ?? {})) {
		const path = ["rules", id];
		states.set(id, withSetting(index.get(id, { path }), states.get(id), setting, path));
	}
	if (!cli.only) return states;
	const only = new Set(cli.only);
	for (const id of only) {
		if (presetNames.includes(id) && !index.find(id)) throw new ConfigError(`"${id}" is a preset, not a rule: write --preset ${id}`);
		index.get(id);
	}
	for (const rule of index.rules) {
		const state = states.get(rule.id);
		if (only.has(rule.id)) {
			if (state.severity === "off") states.set(rule.id, {
				...state,
				severity: rule.severity,
				severityIsUsers: false
			});
		} else if (!rule.engine) states.set(rule.id, {
			...state,
			severity: "off"
		});
	}
	return states;
}
/** Checks an override, its settings included, and makes its conditions ready. */
function prepare(override, path, states, index, compile) {
	const settings = new Map(Object.entries(override.rules ?? {}));
	for (const [id, setting] of settings) {
		const where = [
			...path,
			"rules",
			id
		];
		const rule = index.get(id, { path: where });
		withSetting(rule, states.get(id), setting, where);
	}
	const { kinds, names, namespaces } = override;
	const matchesFile = fileTest(override.files, compile);
	const oneOf = (patterns, text) => patterns === void 0 || text !== void 0 && patterns.some((pattern) => matchesWildcard(pattern, text));
	return {
		position: path[1],
		path: [...path, "rules"],
		settings,
		matches: (place) => oneOf(kinds, place.kind) && oneOf(names, place.name) && oneOf(namespaces, place.namespace) && (matchesFile === void 0 || matchesFile(place.file))
	};
}
/** The test of `files`, which remembers its answers: a file is asked about once for each of its objects and rules. */
function fileTest(patterns, compile) {
	if (patterns === void 0) return void 0;
	if (!compile) throw new TypeError("mergeConfig needs a PatternCompiler for overrides that name files");
	const test = compile(patterns);
	const known = /* @__PURE__ */ new Map();
	return (file) => {
		let answer = known.get(file);
		if (answer === void 0) {
			answer = test(file);
			known.set(file, answer);
		}
		return answer;
	};
}

// src/config/rule-meta.ts
/** The list that the configuration works with: the rules, and those of the engine marked as such. */
function withEngineRules(rules, engineRules) {
	return [...rules, ...engineRules.map((rule) => ({
		...rule,
		engine: true
	}))];
}

// src/config/index.ts
/** The configuration: what a run is asked to check, and what it knows of the cluster. */
/**
* A configuration ready for use, of the given rules and those of the engine; see `mergeConfig`.
*
* @param compile needed only where an override names files; it stands in `patterns.ts`, which brings a library.
* @throws ConfigError for an unknown rule, preset, severity, option or version.
*/
function configOf(file, rules, cli = {}, compile) {
	return mergeConfig(file, cli, withEngineRules(rules, engineRules), compile);
}

export { engineRules as i, withEngineRules as n, mergeConfig as r, configOf as t };