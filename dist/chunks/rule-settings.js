import { t as nearest } from "./did-you-mean.js";
import { a as orDidYouMean, i as ConfigError } from "./presets.js";

// src/config/options.ts
/** The options of a rule when nobody sets any. */
function defaultOptions(specs) {
	return Object.fromEntries(Object.entries(specs ?? {}).map(([name, spec]) => [name, spec.default]));
}
/**
* The options `base` with those in `given` put over them. An option of integers by name is merged name by name.
*
* @throws ConfigError for an option that the rule does not have, and for a value of the wrong type or out of bounds.
*/
function mergeOptions(rule, specs, base, given, path = []) {
	const merged = { ...base };
	for (const [name, value] of Object.entries(given)) {
		const place = { path: [...path, name] };
		const spec = specs && Object.hasOwn(specs, name) ? specs[name] : void 0;
		if (!spec) {
			const names = Object.keys(specs ?? {});
			const known = names.length ? ` (its options are ${names.join(", ")})` : " (it has none)";
			throw new ConfigError(`the rule ${rule} has no option "${name}"${orDidYouMean(nearest(name, [...names, "severity"]))}${known}`, {
				...place,
				aboutKey: true
			});
		}
		const problem = problemOf(spec, value);
		if (problem) throw new ConfigError(`option "${name}" of the rule ${rule} ${problem}`, place);
		merged[name] = spec.type === "integers" ? {
			...base[name],
			...value
		} : value;
	}
	return merged;
}
/** What is wrong with a value, as the end of a sentence; undefined when nothing is. */
function problemOf(spec, value) {
	switch (spec.type) {
		case "boolean": return typeof value === "boolean" ? void 0 : "must be true or false";
		case "integer":
		case "number": return numberProblem(value, spec.type === "integer", spec.minimum, spec.maximum);
		case "string":
			if (typeof value !== "string") return "must be text";
			return spec.enum && !spec.enum.includes(value) ? `must be one of ${spec.enum.join(", ")}${orDidYouMean(nearest(value, spec.enum))}` : void 0;
		case "strings": return Array.isArray(value) && value.every((item) => typeof item === "string") ? void 0 : "must be a list of texts";
		case "integers": {
			if (typeof value !== "object" || value === null || Array.isArray(value)) return "must be a mapping of names to integers";
			const names = Object.keys(spec.default);
			for (const [name, number] of Object.entries(value)) {
				if (!Object.hasOwn(spec.default, name)) return `has no name "${name}"${orDidYouMean(nearest(name, names))} (the names are ${names.join(", ")})`;
				const problem = numberProblem(number, true, spec.minimum, void 0);
				if (problem) return `${problem} at "${name}"`;
			}
			return;
		}
	}
}
function numberProblem(value, integer, minimum, maximum) {
	if (typeof value !== "number" || !Number.isFinite(value) || integer && !Number.isInteger(value)) return `must be ${integer ? "an integer" : "a number"}`;
	if (minimum !== void 0 && value < minimum) return `must be at least ${minimum}`;
	if (maximum !== void 0 && value > maximum) return `must be at most ${maximum}`;
}

// src/config/rule-settings.ts
const ruleSeverities = [
	"off",
	"info",
	"warning",
	"error"
];
/** Finds rules by id, and says what was meant where there is none. */
var RuleIndex = class {
	rules;
	byId;
	constructor(rules) {
		this.rules = rules;
		this.byId = new Map(rules.map((rule) => [rule.id, rule]));
	}
	find(id) {
		return this.byId.get(id);
	}
	/** @throws ConfigError where there is no such rule; it names the rule that has the id as an alias, or the nearest id. */
	get(id, where = {}) {
		const rule = this.byId.get(id);
		if (rule) return rule;
		throw new ConfigError(`there is no rule "${id}"${orDidYouMean(this.meantBy(id))} ("seaworthy rules" lists them)`, {
			aboutKey: true,
			...where
		});
	}
	/** The id that somebody most likely meant: the rule that has the word as an alias of a peer, else the nearest id. */
	meantBy(id) {
		const lower = id.toLowerCase();
		return this.rules.find((rule) => rule.aliases?.some((alias) => alias.toLowerCase() === lower || alias.toLowerCase().endsWith(`/${lower}`)))?.id ?? nearest(id, this.byId.keys());
	}
};
/** The state of a rule that nobody configured. */
function initialState(rule, on) {
	return {
		severity: on || rule.engine ? rule.severity : "off",
		severityIsUsers: false,
		options: defaultOptions(rule.options)
	};
}
/**
* The state `base` with a setting of the config file put over it.
*
* @throws ConfigError for a severity or option that does not exist, and for a rule of the engine that cannot be lowered.
*/
function withSetting(rule, base, setting, path) {
	if (typeof setting === "string") return withSeverity(rule, base, setting, { path });
	if (typeof setting !== "object" || setting === null || Array.isArray(setting)) throw new ConfigError(`the setting of ${rule.id} must be ${ruleSeverities.join(", ")}, or a mapping of its options`, { path });
	const { severity, ...options } = setting;
	return {
		...severity === void 0 ? base : withSeverity(rule, base, severity, { path: [...path, "severity"] }),
		options: mergeOptions(rule.id, rule.options, base.options, options, path)
	};
}
/** The state `base` with the severity that the user gives; errors as for `withSetting`. */
function withSeverity(rule, base, severity, where = {}) {
	if (!ruleSeverities.includes(severity)) {
		const meant = typeof severity === "string" ? nearest(severity, ruleSeverities) : void 0;
		throw new ConfigError(`"${String(severity)}" is no severity of ${rule.id}${orDidYouMean(meant)} (write ${ruleSeverities.join(", ")})`, where);
	}
	if (rule.fixed && severity !== rule.severity) throw new ConfigError(`${rule.id} stays ${rule.severity}: a run that could not read everything must not look clean`, where);
	return {
		...base,
		severity,
		severityIsUsers: true
	};
}

export { withSeverity as i, initialState as n, withSetting as r, RuleIndex as t };