import { t as nearest } from "./did-you-mean.js";

// src/config/config-error.ts
/**
* The configuration or a flag cannot be used: a message that says what is wrong and what to write instead. The command line ends with exit code 2.
* `path` leads to the value in the config file (keys and indexes); `aboutKey` says that its key is meant. Both are undefined for a flag.
*/
var ConfigError = class extends Error {
	name = "ConfigError";
	path;
	aboutKey;
	place;
	/** What else is wrong in the same file. */
	others;
	constructor(message, where = {}, others = []) {
		super(message);
		this.others = others;
		this.path = where.path;
		this.aboutKey = where.aboutKey ?? false;
		this.place = where.place;
	}
};
/** `; did you mean "x"?`, or nothing. */
function orDidYouMean(candidate) {
	return candidate === void 0 ? "" : `; did you mean "${candidate}"?`;
}

// src/config/presets.ts
/** The presets that a configuration can extend, each with what it is for. `all` is every rule. */
const presets = {
	recommended: "what breaks in production and is worth acting on; the default",
	resources: "every missing request and limit, one by one",
	valid: "what the API server of the target version refuses",
	security: "what widens an attack",
	availability: "what makes an application unavailable when a node or a Pod goes",
	all: "every rule"
};
const presetNames = Object.keys(presets);
/**
* The ids of the rules that a preset turns on.
*
* @throws ConfigError for a name that is no preset.
*/
function rulesOfPreset(name, rules, where = {}) {
	if (!Object.hasOwn(presets, name)) throw new ConfigError(`there is no preset "${name}"${orDidYouMean(nearest(name, presetNames))} (the presets are ${presetNames.join(", ")})`, where);
	return rules.filter((rule) => !rule.engine && (name === "all" || rule.presets?.includes(name))).map((rule) => rule.id);
}

export { orDidYouMean as a, ConfigError as i, presets as n, rulesOfPreset as r, presetNames as t };